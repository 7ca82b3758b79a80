"""Read the regimes of a file; without any, one regime `default` holds all axioms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import get_args

from nslogic.diagnostics import codes
from nslogic.language.scope import Trend
from nslogic.theory.axioms import check_known, known_names
from nslogic.theory.declarations import TRENDS
from nslogic.theory.fields import Table, choice, named_tables, table_under, text
from nslogic.theory.import_merge import Imported
from nslogic.theory.law_texts import StatementReader
from nslogic.theory.model import Axiom, Condition, ExpectedVerdict, Origin, Regime

EXPECTED_VERDICTS: tuple[ExpectedVerdict, ...] = get_args(ExpectedVerdict)


def read_regimes(
    data: Table, own: Sequence[Axiom], imported: Sequence[Imported], reader: StatementReader
) -> tuple[Regime, ...]:
    """Return the regimes of a file.

    A regime that lists no axioms holds all of the file and all that the imports bring; one that lists some holds
    these. The conditions and trends of imported regimes stand in every regime.
    """
    everything = (*(axiom.id for axiom in own), *(identifier for each in imported for identifier in each.standing))
    conditions = tuple(condition for each in imported for condition in each.conditions)
    trends = {name: trend for each in imported for name, trend in each.trends}
    known = dict.fromkeys((*everything, *(axiom.id for each in imported for axiom in each.axioms)))
    regimes = tuple(
        _read_regime(name, holder, everything, known, conditions, trends, reader)
        for name, holder in named_tables(data, "regimes")
    )
    if regimes:
        return regimes
    return (Regime("default", "", everything, conditions, _pairs(trends), "consistent", Origin(reader.file, ())),)


def _read_regime(
    name: str,
    holder: Table,
    everything: tuple[str, ...],
    known: Mapping[str, None],
    conditions: tuple[Condition, ...],
    trends: dict[str, Trend],
    reader: StatementReader,
) -> Regime:
    path, problems = ("regimes", name), reader.problems
    listed = everything
    if "axioms" in holder:
        readable = {**holder, "axioms": _readable(holder.get("axioms"), reader)}
        listed = known_names(readable, "axioms", path, known, codes.UNKNOWN_AXIOM, "axiom", problems)
    own_trends: dict[str, Trend] = {}
    for quantity in table_under(holder, "trends"):
        where = (*path, "trends", quantity)
        if reader.scope.may_be_unreadable(quantity):
            continue
        if check_known(quantity, where, reader.scope.quantities, codes.UNKNOWN_QUANTITY, "quantity", problems):
            own_trends[quantity] = choice(table_under(holder, "trends"), quantity, TRENDS, "free")
    laws = reader.statements(holder, "where", path)
    own_condition = (Condition(name, laws, Origin(reader.file, (*path, "where"))),) if laws else ()
    return Regime(
        name,
        text(holder, "title"),
        listed,
        (*own_condition, *conditions),
        _pairs({**trends, **own_trends}),
        choice(holder, "expect", EXPECTED_VERDICTS, "consistent"),
        Origin(reader.file, path),
    )


def _readable(names: object, reader: StatementReader) -> object:
    if not isinstance(names, list):
        return names
    # a name is kept in its place, so that the places of those behind it stay right
    return [None if isinstance(name, str) and reader.scope.may_be_unreadable(name) else name for name in names]


def _pairs(trends: dict[str, Trend]) -> tuple[tuple[str, Trend], ...]:
    return tuple(trends.items())
