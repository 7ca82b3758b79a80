"""Read the regimes of a file; a file without any has one, `default`, with all axioms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import get_args

from nslogic.diagnostics import codes
from nslogic.language.scope import Trend
from nslogic.theory.declarations import TRENDS
from nslogic.theory.fields import Table, choice, named_tables, table_under, text
from nslogic.theory.import_merge import Imported
from nslogic.theory.law_texts import StatementReader
from nslogic.theory.model import Axiom, Condition, ExpectedVerdict, Origin, Regime
from nslogic.theory.references import check_declared, declared_names

EXPECTED_VERDICTS: tuple[ExpectedVerdict, ...] = get_args(ExpectedVerdict)


def read_regimes(
    data: Table, own_axioms: Sequence[Axiom], imported: Sequence[Imported], reader: StatementReader
) -> tuple[Regime, ...]:
    """Return the regimes of a file.

    A regime without a list of axioms has all axioms of the file and of the imported regimes. The conditions and trends of
    imported regimes hold in every regime.
    """
    everything = (
        *(axiom.id for axiom in own_axioms),
        *(identifier for content in imported for identifier in content.standing),
    )
    conditions = tuple(condition for content in imported for condition in content.conditions)
    trends = {name: trend for content in imported for name, trend in content.trends}
    declared = dict.fromkeys((*everything, *(axiom.id for content in imported for axiom in content.axioms)))
    regimes = tuple(
        _read_regime(name, holder, everything, declared, conditions, trends, reader)
        for name, holder in named_tables(data, "regimes")
    )
    if regimes:
        return regimes
    return (Regime("default", "", everything, conditions, _pairs(trends), "consistent", Origin(reader.file, ())),)


def _read_regime(
    name: str,
    holder: Table,
    everything: tuple[str, ...],
    declared: Mapping[str, None],
    conditions: tuple[Condition, ...],
    trends: dict[str, Trend],
    reader: StatementReader,
) -> Regime:
    path, problems = ("regimes", name), reader.problems
    listed = everything
    if "axioms" in holder:
        readable = {**holder, "axioms": _readable(holder.get("axioms"), reader)}
        listed = declared_names(readable, "axioms", path, declared, codes.UNKNOWN_AXIOM, "axiom", problems)
    own_trends: dict[str, Trend] = {}
    for quantity in table_under(holder, "trends"):
        trend_path = (*path, "trends", quantity)
        if reader.scope.may_be_unreadable(quantity):
            continue
        if check_declared(quantity, trend_path, reader.scope.quantities, codes.UNKNOWN_QUANTITY, "quantity", problems):
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
    # None keeps the positions of the names after it right
    return [None if isinstance(name, str) and reader.scope.may_be_unreadable(name) else name for name in names]


def _pairs(trends: dict[str, Trend]) -> tuple[tuple[str, Trend], ...]:
    return tuple(trends.items())
