"""Names across files: what a name of one file means in another, by the imports between them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from nslogic import limits
from nslogic.files import UnreadableError, read_bytes
from nslogic.lsp.names import FileNames, NameKind, Occurrence, file_names
from nslogic.lsp.positions import plain
from nslogic.theory.fields import tables, text
from nslogic.theory.import_places import ImportPlace, ImportRefusedError, place_of_import


class Symbol(NamedTuple):
    """What a name means: the file that declares it, its kind, and its name there; a theory has no name but its file."""

    file: str
    kind: NameKind
    name: str


class NamedPlace(NamedTuple):
    """A name in a file."""

    file: str
    occurrence: Occurrence


_NEIGHBOURS: dict[NameKind, NameKind] = {"quantity": "parameter", "parameter": "quantity"}


class Library:
    """Theory files that name each other; `opened` gives the text of a file as an editor has it, or None.

    Files are read when they are asked for, and again when they have changed.
    """

    def __init__(self, opened: Callable[[str], str | None]) -> None:
        self._opened = opened
        self._read: dict[str, tuple[str, FileNames]] = {}

    def names(self, file: str) -> FileNames | None:
        """Return the names of a file, None if it cannot be read as text."""
        document = self._text(file)
        if document is None:
            return None
        known = self._read.get(file)
        if known is None or known[0] != document:
            if len(self._read) >= limits.EDITOR_FILES:
                self._read.clear()
            known = self._read[file] = document, file_names(document)
        return known[1]

    def _text(self, file: str) -> str | None:
        document = self._opened(file)
        if document is None:
            try:
                document = read_bytes(file, most=limits.FILE_BYTES).decode(errors="replace")
            except UnreadableError:
                return None
        return plain(document) if len(document) <= limits.FILE_BYTES else None

    def symbol(self, file: str, occurrence: Occurrence) -> Symbol | None:
        """Return what a name means, None if nothing declares it."""
        folder = os.path.realpath(Path(file).parent)
        place = ImportPlace(file, file, folder, folder)
        if occurrence.kind == "theory":
            target = place if occurrence.defines else _import_place(occurrence.name, place)
            return None if target is None else Symbol(os.path.realpath(target.path), "theory", "")
        for prefix in occurrence.prefixes:
            reference = self._reference(place.path, prefix)
            following = None if reference is None else _import_place(reference, place)
            if following is None:
                return None
            place = following
        return self._declared(place.path, occurrence.kind, occurrence.name)

    def _reference(self, file: str, prefix: str) -> str | None:
        """Return what the import with a prefix names."""
        names = self.names(file)
        holders = () if names is None else tables(names.tables, "imports")
        return next((text(holder, "theory") for _, holder in holders if text(holder, "as") == prefix), None)

    def _declared(self, file: str, kind: NameKind, name: str) -> Symbol | None:
        names = self.names(file)
        if names is None:
            return None
        for sort in (kind, _NEIGHBOURS.get(kind, kind)):
            if name in names.declared(sort):
                return Symbol(os.path.realpath(file), sort, name)
        return None

    def definition(self, symbol: Symbol) -> NamedPlace | None:
        """Return where a symbol is declared: of a theory, its name in its file."""
        names = self.names(symbol.file)
        declarations = (
            occurrence
            for occurrence in (() if names is None else names.occurrences)
            if occurrence.defines
            and occurrence.kind == symbol.kind
            and (symbol.kind == "theory" or occurrence.name == symbol.name)
        )
        return next((NamedPlace(symbol.file, occurrence) for occurrence in declarations), None)

    def places(self, symbol: Symbol, files: Iterable[str]) -> Iterator[NamedPlace]:
        """Yield every place in some files, and in its own, where a symbol is named; its own file comes first."""
        for file in dict.fromkeys((symbol.file, *map(os.path.realpath, files))):
            names = self.names(file)
            for occurrence in () if names is None else names.occurrences:
                if _may_mean(occurrence, symbol) and self.symbol(file, occurrence) == symbol:
                    yield NamedPlace(file, occurrence)

    def imported(self, file: str) -> Iterator[tuple[str, str]]:
        """Yield the prefix and the file of each import of a file that can be followed."""
        folder = os.path.realpath(Path(file).parent)
        place = ImportPlace(file, file, folder, folder)
        names = self.names(file)
        for _, holder in () if names is None else tables(names.tables, "imports"):
            target = _import_place(text(holder, "theory"), place)
            if target is not None and text(holder, "as"):
                yield text(holder, "as"), target.path


def _may_mean(occurrence: Occurrence, symbol: Symbol) -> bool:
    return symbol.kind == occurrence.kind == "theory" or occurrence.name == symbol.name


def _import_place(reference: str, place: ImportPlace) -> ImportPlace | None:
    if not reference:
        return None
    try:
        return place_of_import(reference, place)
    except (ImportRefusedError, ValueError, OSError):
        return None
