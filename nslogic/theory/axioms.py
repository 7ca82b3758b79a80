"""Read the axioms of a file: laws that stand and fall together, and optima."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import Literal, NamedTuple, get_args

from nslogic.diagnostics import codes
from nslogic.language.scope import nearest_name
from nslogic.theory.declarations import read_number
from nslogic.theory.fields import Table, choice, tables, text, texts
from nslogic.theory.law_texts import StatementReader
from nslogic.theory.model import Axiom, AxiomKind, Optimum, Origin
from nslogic.theory.positions import KeyPath
from nslogic.theory.problems import Problems

KINDS: tuple[AxiomKind, ...] = get_args(AxiomKind)
DIRECTIONS: dict[str, Literal["minimise", "maximise"]] = {
    "minimise": "minimise",
    "minimize": "minimise",
    "maximise": "maximise",
    "maximize": "maximise",
}
"""The keys of an optimum, in either spelling."""


def read_axioms(data: Table, reader: StatementReader) -> tuple[Axiom, ...]:
    """Return the axioms of a file."""
    check_identifiers(data, "axioms", reader.file, reader.problems)
    sorts = _sorts(data)
    return tuple(_read_axiom(path, holder, sorts, reader) for path, holder in tables(data, "axioms"))


class _Sorts(NamedTuple):
    """The ids of a file's axioms: those that state laws, those that are optima, and both, laws first."""

    laws: frozenset[str]
    optima: frozenset[str]
    known: Mapping[str, None]


def _sorts(data: Table) -> _Sorts:
    laws: dict[str, None] = {}
    others: dict[str, None] = {}
    for _, holder in tables(data, "axioms"):
        is_law = "law" in holder and not any(key in holder for key in DIRECTIONS)
        (laws if is_law else others)[text(holder, "id")] = None
    optima = others.keys() - laws.keys()
    return _Sorts(frozenset(laws), frozenset(optima), laws | dict.fromkeys(sorted(optima)))


def check_identifiers(data: Table, key: str, file: str, problems: Problems) -> None:
    """Report ids that stand more than once in a list of tables."""
    first: dict[str, KeyPath] = {}
    for path, holder in tables(data, key):
        identifier = text(holder, "id")
        if identifier in first:
            problems.add(
                codes.IDENTIFIER_TWICE,
                f"the id `{identifier}` is given twice among the {key}",
                (*path, "id"),
                help_text="choose another id: labels, regimes and cores refer to it",
                related=((Origin(file, (*first[identifier], "id")), "first given here"),),
            )
        elif identifier:
            first[identifier] = path


def known_names(
    holder: Table, key: str, path: KeyPath, known: Collection[str], code: str, what: str, problems: Problems
) -> tuple[str, ...]:
    """Return the names of a list that are known; report the others, and those that stand twice."""
    found: dict[str, None] = {}
    for where, name in texts(holder, key, path):
        if name in found:
            message = f"`{name}` stands twice in `{key}`"
            problems.add(codes.LISTED_TWICE, message, where, help_text="name it once")
        elif check_known(name, where, known, code, what, problems):
            found[name] = None
    return tuple(found)


def check_known(name: str, path: KeyPath, known: Collection[str], code: str, what: str, problems: Problems) -> bool:
    """Say whether a name is known, and report it with the nearest one that is, if it is not."""
    if name in known:
        return True
    near = nearest_name(name, known) if len(name) <= 100 and len(known) <= 1000 else ""
    listed = ", ".join(f"`{each}`" for each in list(known)[:20])
    help_text = f"did you mean `{near}`?" if near else f"there is {listed}" if listed else f"there is no {what} here"
    shown = name if len(name) <= 60 else f"{name[:60]}…"
    problems.add(code, f"there is no {what} `{shown}`", path, help_text=help_text)
    return False


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
        check_known(target, (*path, direction), quantities, codes.UNKNOWN_QUANTITY, "quantity", problems)
    _check_program(holder, path, sorts, problems)
    return Optimum(
        DIRECTIONS[direction],
        target,
        known_names(holder, "over", path, quantities, codes.UNKNOWN_QUANTITY, "quantity", problems),
        tuple(name for _, name in texts(holder, "subject_to", path) if name in sorts.laws),
        holder.get("ignoring") == "logs",
    )


def _check_program(holder: Table, path: KeyPath, sorts: _Sorts, problems: Problems) -> None:
    names = known_names(holder, "subject_to", path, sorts.known, codes.UNKNOWN_AXIOM, "axiom of this file", problems)
    for where, name in texts(holder, "subject_to", path):
        if name in names and name in sorts.optima:
            message = f"`{name}` is an optimum, and cannot be part of the program of another"
            help_text = "name axioms that state laws"
            problems.add(codes.PROGRAM_OF_OPTIMUM, message, where, help_text=help_text)
