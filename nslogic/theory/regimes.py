"""Read the regimes of a file; a file without any has one, `default`, with all axioms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from nslogic.diagnostics import codes
from nslogic.language.scope import Trend
from nslogic.theory.declarations import TRENDS
from nslogic.theory.fields import Table, choice, named_tables, table_under, text
from nslogic.theory.import_merge import Imported
from nslogic.theory.law_texts import StatementReader
from nslogic.theory.model import Axiom, Condition, ExpectedVerdict, Origin, Regime
from nslogic.theory.references import check_declared, declared_names
from nslogic.theory.toml_places import KeyPath

EXPECTED_VERDICTS: tuple[ExpectedVerdict, ...] = get_args(ExpectedVerdict)


def read_regimes(
    data: Table, own_axioms: Sequence[Axiom], imported: Sequence[Imported], reader: StatementReader
) -> tuple[Regime, ...]:
    """Return the regimes of a file.

    A regime without a list of axioms has all axioms of the file and of its imports; a regime has the conditions and
    trends of its imports, too. Where it names no imports, it has all.
    """
    own = tuple(axiom.id for axiom in own_axioms)
    regimes = tuple(_read_regime(name, holder, own, imported, reader) for name, holder in named_tables(data, "regimes"))
    if regimes:
        return regimes
    standing = _Standing(own, imported)
    origin = Origin(reader.file, ())
    return (Regime("default", "", standing.axioms, standing.conditions, _pairs(standing.trends), "consistent", origin),)


class _Standing:
    """The contents of a regime that says no more: own axioms, and what its imports bring."""

    def __init__(self, own: Sequence[str], imported: Sequence[Imported]) -> None:
        self.axioms = (*own, *(identifier for content in imported for identifier in content.standing))
        self.conditions = tuple(condition for content in imported for condition in content.conditions)
        self.trends: dict[str, Trend] = {name: trend for content in imported for name, trend in content.trends}


def _read_regime(
    name: str, holder: Table, own: Sequence[str], imported: Sequence[Imported], reader: StatementReader
) -> Regime:
    path, problems = ("regimes", name), reader.problems
    standing = _Standing(own, _imports_of(holder, path, imported, reader))
    listed = standing.axioms
    if "axioms" in holder:
        declared = dict.fromkeys((*own, *(axiom.id for content in imported for axiom in content.axioms)))
        elsewhere = {identifier: remedy for content in imported for identifier, remedy in content.elsewhere.items()}
        readable = {**holder, "axioms": _readable(holder.get("axioms"), reader)}
        listed = declared_names(
            readable, "axioms", path, declared, codes.UNKNOWN_AXIOM, "axiom", problems, remedies=elsewhere
        )
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
        (*own_condition, *standing.conditions),
        _pairs({**standing.trends, **own_trends}),
        choice(holder, "expect", EXPECTED_VERDICTS, "consistent"),
        Origin(reader.file, path),
    )


def _imports_of(
    holder: Table, path: KeyPath, imported: Sequence[Imported], reader: StatementReader
) -> Sequence[Imported]:
    """Return the imports of a regime; prefixes of imports that could not be read are not reported again."""
    if "imports" not in holder:
        return imported
    prefixes = {content.prefix: content for content in imported}
    names = holder.get("imports")
    if isinstance(names, list):
        names = [None if isinstance(name, str) and name in reader.scope.unreadable else name for name in names]
    listed = declared_names(
        {**holder, "imports": names},
        "imports",
        path,
        prefixes,
        codes.UNKNOWN_PREFIX,
        "import with the prefix",
        reader.problems,
    )
    return [prefixes[prefix] for prefix in listed]


def _readable(names: object, reader: StatementReader) -> object:
    if not isinstance(names, list):
        return names
    # None keeps the positions of the names after it right
    return [None if isinstance(name, str) and reader.scope.may_be_unreadable(name) else name for name in names]


def _pairs(trends: dict[str, Trend]) -> tuple[tuple[str, Trend], ...]:
    return tuple(trends.items())
