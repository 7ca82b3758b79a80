"""The outline of a file: its sections, and what each declares."""

from __future__ import annotations

from typing import NamedTuple

from nslogic.lsp.declarations import declaration_line
from nslogic.lsp.names import FileNames, NameKind, Occurrence


class OutlineEntry(NamedTuple):
    """A line of the outline: a name, words on it, the span of the name, and the entries below."""

    name: str
    detail: str
    kind: NameKind | None
    first: int
    last: int
    below: tuple[OutlineEntry, ...] = ()


_SECTIONS: tuple[tuple[str, NameKind], ...] = (
    ("quantities", "quantity"),
    ("parameters", "parameter"),
    ("axioms", "axiom"),
    ("imports", "prefix"),
    ("regimes", "regime"),
    ("claims", "claim"),
    ("spotchecks", "spotcheck"),
)


def outline(names: FileNames) -> tuple[OutlineEntry, ...]:
    """Return the theory, then each section with the names that it declares, as they stand in the file."""
    entries = [
        OutlineEntry(name.name, "", "theory", name.first, name.last)
        for name in names.occurrences
        if name.defines and name.kind == "theory"
    ][:1]
    for title, kind in _SECTIONS:
        below = tuple(_entry(names, name) for name in _first_declarations(names, kind))
        if below:
            entries.append(OutlineEntry(title, "", None, below[0].first, below[-1].last, below))
    return tuple(entries)


def _first_declarations(names: FileNames, kind: NameKind) -> tuple[Occurrence, ...]:
    declared: dict[str, Occurrence] = {}
    for name in names.occurrences:
        if name.defines and name.kind == kind and name.name:
            declared.setdefault(name.name, name)
    return tuple(declared.values())


def _entry(names: FileNames, name: Occurrence) -> OutlineEntry:
    return OutlineEntry(name.name, declaration_line(names, name.kind, name.name), name.kind, name.first, name.last)
