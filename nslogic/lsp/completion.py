"""Completion: the keys, words and names that can stand where the cursor is."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from nslogic import limits
from nslogic.language.lexer import FUNCTIONS
from nslogic.lsp.context import Cursor, cursor_in
from nslogic.lsp.declarations import declaration_line
from nslogic.lsp.library import Library
from nslogic.lsp.names import LAWS, FileNames, NameKind
from nslogic.lsp.shape import Part, part_at
from nslogic.theory.fields import table_under, tables, text
from nslogic.theory.folders import bundled
from nslogic.theory.strings import toml_text
from nslogic.theory.toml_places import KeyPath

SuggestionKind: TypeAlias = NameKind | Literal["key", "word"]


class Suggestion(NamedTuple):
    """What can be written from `first` to `last` of the text: the label that is shown, the new text, and words on it."""

    label: str
    text: str
    first: int
    last: int
    kind: SuggestionKind
    detail: str = ""


_REFERENCES: dict[tuple[str, str], tuple[NameKind, ...]] = {
    ("theory", "target"): ("quantity",),
    ("theory", "base"): ("quantity",),
    ("axioms", "minimise"): ("quantity",),
    ("axioms", "maximise"): ("quantity",),
    ("axioms", "minimize"): ("quantity",),
    ("axioms", "maximize"): ("quantity",),
    ("axioms", "over"): ("quantity",),
    ("axioms", "subject_to"): ("axiom",),
    ("regimes", "axioms"): ("axiom",),
    ("regimes", "imports"): ("prefix",),
    ("claims", "regime"): ("regime",),
    ("claims", "regimes"): ("regime",),
    ("exponents", "target"): ("quantity",),
    ("exponents", "base"): ("quantity",),
    ("exponents", "regime"): ("regime",),
    ("exponents", "parameter"): ("parameter",),
    ("correlations", "between"): ("parameter",),
    ("spotchecks", "axiom"): ("axiom",),
    ("spotchecks", "claim"): ("claim",),
}
"""The kinds of names that stand under a key of a section."""

_OF_IMPORT: dict[str, NameKind] = {"regime": "regime", "axioms": "axiom"}


def suggestions(document: str, offset: int, file: str, library: Library) -> tuple[Suggestion, ...]:
    """Return what can be written at a place of a document, those that begin with the word before it first."""
    cursor = cursor_in(document, offset)
    names = library.names(file)
    if names is None or cursor.spot == "nothing":
        return ()
    if cursor.spot == "header":
        part = part_at(())
        return _of_keys(cursor, offset, part, given=())
    if cursor.spot == "key":
        return _at_key(cursor, offset, file, names, library)
    part = part_at(cursor.path)
    if part is None:
        return ()
    if _is_law(cursor.path):
        return tuple(_in_law(cursor, offset, file, names, library)) if cursor.spot == "text" else ()
    listed = (*_words(part), *_names(cursor.path, file, names, library))
    return tuple(_value(cursor, offset, label, kind, detail) for label, kind, detail in listed)


def _at_key(cursor: Cursor, offset: int, file: str, names: FileNames, library: Library) -> tuple[Suggestion, ...]:
    path = cursor.path
    given = set(cursor.given) | set(_keys_given(names, path))
    word = cursor.word.strip("\"'")
    if len(path) == 3 and path[0] == "regimes" and path[2] == "trends":
        quantities = [(name, declaration_line(names, "quantity", name)) for name in names.declared("quantity")]
        return tuple(
            Suggestion(name, f"{_key_text(name)} = ", cursor.start, offset, "quantity", detail)
            for name, detail in quantities
            if name not in given or name == word
        )
    if len(path) == 3 and path[0] == "imports" and path[2] == "quantities":
        theirs = _imported_names(path, "quantity", file, names, library)
        return tuple(
            Suggestion(name, f"{_key_text(name)} = ", cursor.start, offset, "quantity", detail)
            for name, detail in theirs
            if name not in given or name == word
        )
    return _of_keys(cursor, offset, part_at(path), tuple(given - {word}))


def _of_keys(cursor: Cursor, offset: int, part: Part | None, given: Iterable[str]) -> tuple[Suggestion, ...]:
    if part is None:
        return ()
    taken = frozenset(given)
    ordered = sorted(part.keys, key=lambda key: key not in part.required)
    equals = "" if cursor.spot == "header" else " = "
    suggested = []
    for key in ordered:
        below = part_at((*cursor.path, key))
        if key not in taken and below is not None:
            suggested.append(Suggestion(key, key + equals, cursor.start, offset, "key", below.description))
    return tuple(suggested)


def _keys_given(names: FileNames, path: KeyPath) -> tuple[str, ...]:
    """Return the keys that a table of the whole file has; of a list of tables, it is not known which is meant."""
    table: object = names.tables
    for step in path:
        if isinstance(step, int) or not isinstance(table, dict):
            return ()
        table = table.get(step)
    return tuple(table) if isinstance(table, dict) else ()


def _words(part: Part) -> Iterator[tuple[str, SuggestionKind, str]]:
    for choice in part.choices:
        yield choice, "word", ""


def _names(path: KeyPath, file: str, names: FileNames, library: Library) -> Iterator[tuple[str, SuggestionKind, str]]:
    """Yield the names that can stand at a path."""
    keys = tuple(step for step in path if isinstance(step, str))
    section, key = (
        (keys[0], keys[2] if keys[0] in ("regimes", "quantities", "parameters") and len(keys) > 2 else keys[1])
        if len(keys) > 1
        else ("", "")
    )
    if section == "imports":
        yield from _names_of_import(path, key, file, names, library)
        return
    if (section, key) == ("spotchecks", "experiment"):
        from nslogic.experiments.names import NAMES  # a short list, and no experiment

        yield from ((name, "word", "") for name in NAMES)
    for kind in _REFERENCES.get((section, key), ()):
        yield from ((name, kind, declaration_line(names, kind, name)) for name in names.declared(kind))
        if kind in ("quantity", "parameter", "axiom"):
            yield from _with_prefixes((kind,), file, names, library)


def _names_of_import(
    path: KeyPath, key: str, file: str, names: FileNames, library: Library
) -> Iterator[tuple[str, SuggestionKind, str]]:
    if key == "theory":
        yield from ((name, "theory", "bundled with nslogic") for name, _ in bundled())
        yield from ((name, "theory", "a file beside this one") for name in _files_beside(file))
    elif key == "quantities":
        yield from (
            (name, "quantity", declaration_line(names, "quantity", name)) for name in names.declared("quantity")
        )
    elif key in _OF_IMPORT:
        kind = _OF_IMPORT[key]
        yield from ((name, kind, detail) for name, detail in _imported_names(path, kind, file, names, library))


def _imported_names(
    path: KeyPath, kind: NameKind, file: str, names: FileNames, library: Library
) -> Iterator[tuple[str, str]]:
    """Yield the names of a kind that the file of one import declares, with a line on each."""
    position = path[1] if len(path) > 1 else None
    holders = [holder for place, holder in tables(names.tables, "imports") if place == ("imports", position)]
    # the place in the list is not known where the cursor's table cannot be read: then all imports are meant
    wanted = {text(holder, "as") for holder in holders}
    for prefix, imported in library.imported(file):
        theirs = library.names(imported)
        if theirs is not None and (prefix in wanted or position is None):
            yield from ((name, declaration_line(theirs, kind, name)) for name in theirs.declared(kind))


def _with_prefixes(
    kinds: Iterable[NameKind], file: str, names: FileNames, library: Library
) -> Iterator[tuple[str, NameKind, str]]:
    """Yield imported names with their prefixes, without quantities that are identified with one of this file."""
    identified = {
        (text(holder, "as"), name)
        for _, holder in tables(names.tables, "imports")
        for name in table_under(holder, "quantities")
    }
    for prefix, imported in library.imported(file):
        theirs = library.names(imported)
        for kind in kinds if theirs is not None else ():
            assert theirs is not None, "the kinds of an unreadable file are none"
            for name in theirs.declared(kind):
                if (prefix, name) not in identified:
                    yield f"{prefix}.{name}", kind, declaration_line(theirs, kind, name)


def _in_law(cursor: Cursor, offset: int, file: str, names: FileNames, library: Library) -> Iterator[Suggestion]:
    kinds: tuple[NameKind, ...] = ("parameter",) if cursor.path[0] == "parameters" else ("quantity", "parameter")
    for kind in kinds:
        for name in names.declared(kind):
            yield Suggestion(name, name, cursor.start, offset, kind, declaration_line(names, kind, name))
    for name, kind, detail in _with_prefixes(kinds, file, names, library):
        yield Suggestion(name, name, cursor.start, offset, kind, detail)
    for word in (*FUNCTIONS, "sum"):
        yield Suggestion(word, f"{word}(", cursor.start, offset, "word", "a function")
    for word, detail in (
        ("or", "at least one of two laws"),
        ("forall", "for every k >= 1"),
        ("ignoring logs", "compare powers only"),
    ):
        yield Suggestion(word, word, cursor.start, offset, "word", detail)


def _value(cursor: Cursor, offset: int, label: str, kind: SuggestionKind, detail: str) -> Suggestion:
    """Return a value as it is written: inside of a text as it is, and elsewhere in quotation marks."""
    if cursor.spot == "text":
        return Suggestion(label, toml_text(label)[1:-1], offset - len(cursor.whole), offset, kind, detail)
    part = part_at(cursor.path)
    value = toml_text(label)
    if part is not None and "array" in part.kinds:
        value = f"[{value}]"
    return Suggestion(label, value, cursor.start, offset, kind, detail)


def _is_law(path: KeyPath) -> bool:
    whole = path[:-1] if path and isinstance(path[-1], int) else path
    keys = (whole[0], whole[-1]) if len(whole) >= 2 else ()
    return any(keys == (pattern[0], pattern[-1]) and len(whole) == len(pattern) for pattern in LAWS)


def _key_text(name: str) -> str:
    plain = name.isascii() and name.replace("_", "").replace("-", "").isalnum()
    return name if plain else toml_text(name)


def _files_beside(file: str) -> tuple[str, ...]:
    folder = Path(file).parent
    try:
        entries = sorted(entry.name for entry in os.scandir(folder) if entry.name.endswith(".toml"))
    except OSError:
        return ()
    return tuple(name for name in entries if name != Path(file).name)[: limits.EDITOR_FILES]
