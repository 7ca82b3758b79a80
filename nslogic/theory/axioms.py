"""Read the axioms of a file: sets of laws, and optima."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple, get_args

from nslogic.diagnostics import codes
from nslogic.theory.declarations import read_number
from nslogic.theory.fields import Table, choice, tables, text, texts
from nslogic.theory.import_merge import Imported
from nslogic.theory.law_texts import StatementReader
from nslogic.theory.model import Axiom, AxiomKind, Optimum, Origin
from nslogic.theory.references import check_declared, check_identifiers, declared_names
from nslogic.theory.toml_places import KeyPath

KINDS: tuple[AxiomKind, ...] = get_args(AxiomKind)
DIRECTIONS: dict[str, Literal["minimise", "maximise"]] = {
    "minimise": "minimise",
    "minimize": "minimise",
    "maximise": "maximise",
    "maximize": "maximise",
}
"""The keys of an optimum, in either spelling."""


def read_axioms(data: Table, imported: Sequence[Imported], reader: StatementReader) -> tuple[Axiom, ...]:
    """Return the axioms of a file; programs of its optima may name imported ones."""
    check_identifiers(data, "axioms", reader.file, reader.problems)
    sorts = _sorts(data, imported)
    return tuple(_read_axiom(path, holder, sorts, reader) for path, holder in tables(data, "axioms"))


class _Sorts(NamedTuple):
    """The ids of a file's axioms: of those that state laws, of the optima, and of all, laws first.

    `elsewhere` has axioms that an import could bring, and what to write for that.
    """

    laws: frozenset[str]
    optima: frozenset[str]
    all_of_them: Mapping[str, None]
    elsewhere: Mapping[str, str]


def _sorts(data: Table, imported: Sequence[Imported]) -> _Sorts:
    laws: dict[str, None] = {}
    other_ids: dict[str, None] = {}
    for _, holder in tables(data, "axioms"):
        is_law = "law" in holder and not any(key in holder for key in DIRECTIONS)
        (laws if is_law else other_ids)[text(holder, "id")] = None
    for axiom in (axiom for content in imported for axiom in content.axioms):
        (laws if axiom.optimum is None else other_ids)[axiom.id] = None
    optima = other_ids.keys() - laws.keys()
    elsewhere = {identifier: remedy for content in imported for identifier, remedy in content.elsewhere.items()}
    return _Sorts(frozenset(laws), frozenset(optima), laws | dict.fromkeys(sorted(optima)), elsewhere)


def _read_axiom(path: KeyPath, holder: Table, sorts: _Sorts, reader: StatementReader) -> Axiom:
    cost = read_number(holder, "cost", path, reader.problems)
    if isinstance(holder.get("cost"), str) and cost is not None and cost <= 0:
        reader.problems.add(codes.OUT_OF_RANGE, "`cost` should be greater than 0", (*path, "cost"))
    return Axiom(
        text(holder, "id"),
        reader.statements(holder, "law", path),
        _read_optimum(path, holder, sorts, reader),
        reader.statements(holder, "when", path),
        choice(holder, "kind", KINDS, "assumption"),
        text(holder, "text"),
        text(holder, "source"),
        Fraction(1) if cost is None else cost,
        Origin(reader.file, path),
    )


def _read_optimum(path: KeyPath, holder: Table, sorts: _Sorts, reader: StatementReader) -> Optimum | None:
    direction = next((key for key in DIRECTIONS if key in holder), None)
    if direction is None:
        return None
    target, quantities, problems = text(holder, direction), reader.scope.quantities, reader.problems
    if not reader.scope.may_be_unreadable(target):
        check_declared(target, (*path, direction), quantities, codes.UNKNOWN_QUANTITY, "quantity", problems)
    _check_program(holder, path, sorts, reader)
    return Optimum(
        DIRECTIONS[direction],
        target,
        declared_names(holder, "over", path, quantities, codes.UNKNOWN_QUANTITY, "quantity", problems),
        tuple(name for _, name in texts(holder, "subject_to", path) if name in sorts.laws),
        holder.get("ignoring") == "logs",
    )


def _check_program(holder: Table, path: KeyPath, sorts: _Sorts, reader: StatementReader) -> None:
    problems = reader.problems
    listed = holder.get("subject_to")
    if isinstance(listed, list):  # None keeps the positions of the names after it right
        names_read = [None if isinstance(n, str) and reader.scope.may_be_unreadable(n) else n for n in listed]
        holder = {**holder, "subject_to": names_read}
    declared, noun = sorts.all_of_them, "axiom"
    names = declared_names(
        holder, "subject_to", path, declared, codes.UNKNOWN_AXIOM, noun, problems, remedies=sorts.elsewhere
    )
    for item_path, name in texts(holder, "subject_to", path):
        if name in names and name in sorts.optima:
            message = f"`{name}` is an optimum, which cannot be in the program of another"
            help_text = "name axioms that state laws"
            problems.add(codes.PROGRAM_OF_OPTIMUM, message, item_path, help_text=help_text)
