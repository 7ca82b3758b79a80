"""Renaming: every place that has to change, in every file, or the reason why it cannot be done."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from nslogic.errors import NslogicError
from nslogic.language.lexer import is_identifier
from nslogic.lsp.library import Library, Symbol
from nslogic.lsp.names import NameKind, Occurrence
from nslogic.lsp.quick_fixes import Edit, toml_key
from nslogic.theory.strings import toml_text

_IDENTIFIERS: frozenset[NameKind] = frozenset(("quantity", "parameter", "prefix"))
_ID = re.compile(r"""[^.()\s"'\\]+(?: [^.()\s"'\\]+)*""")


class RenamingError(NslogicError):
    """A name that cannot be changed, or not to this one; the message says why."""


class FileEdits(NamedTuple):
    """The edits of one file, in its order."""

    file: str
    edits: tuple[Edit, ...]


def renamable(file: str, offset: int, library: Library, files: Iterable[str]) -> Occurrence:
    """Return the name at a place, which can be changed.

    Raises:
        RenamingError: there is no name, nothing declares it, or it belongs to a file outside of the given ones.
    """
    return _chosen(file, offset, library, frozenset(files))[0]


def new_name_edits(file: str, offset: int, new: str, library: Library, files: Iterable[str]) -> tuple[FileEdits, ...]:
    """Return the edits that give the name at a place a new name, in all given files.

    Raises:
        RenamingError: the name cannot be changed, or the new one is taken, or no name.
    """
    every = frozenset(files)
    _, symbol = _chosen(file, offset, library, every)
    _check_new(new, symbol, library)
    edits: dict[str, list[Edit]] = {}
    for place in library.places(symbol, sorted(every)):
        edits.setdefault(place.file, []).append(_edit(place.occurrence, new))
    return tuple(FileEdits(name, tuple(sorted(changes))) for name, changes in edits.items())


def _chosen(file: str, offset: int, library: Library, files: frozenset[str]) -> tuple[Occurrence, Symbol]:
    names = library.names(file)
    occurrence = None if names is None else names.at(offset)
    if occurrence is None:
        raise RenamingError("there is no name here")
    if occurrence.kind == "theory":
        raise RenamingError("a theory is called as its file is: rename the file, and what imports it")
    symbol = library.symbol(file, occurrence)
    if symbol is None:
        raise RenamingError(f"nothing declares `{occurrence.name}`")
    if symbol.file not in files:
        raise RenamingError(f"`{occurrence.name}` is declared outside of this folder: {symbol.file}")
    return occurrence, symbol


def _check_new(new: str, symbol: Symbol, library: Library) -> None:
    if symbol.kind in _IDENTIFIERS and not is_identifier(new):
        raise RenamingError(
            f"`{new}` is no name: a name begins with a letter or `_`, followed by letters, digits and `_`"
        )
    if symbol.kind not in _IDENTIFIERS and not (_ID.fullmatch(new) and new.isprintable()):
        raise RenamingError(f"`{new}` is no name: it has no `.`, `(` or `)`, and single spaces between words")
    names = library.names(symbol.file)
    rivals: tuple[NameKind, ...] = (
        ("quantity", "parameter") if symbol.kind in ("quantity", "parameter") else (symbol.kind,)
    )
    if names is not None and any(new in names.declared(kind) for kind in rivals):
        raise RenamingError(f"`{new}` is taken")


def _edit(occurrence: Occurrence, new: str) -> Edit:
    return Edit(occurrence.first, occurrence.last, toml_key(new) if occurrence.is_key else toml_text(new)[1:-1])
