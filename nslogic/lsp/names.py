"""The names in a theory file: where each is declared, and where it is used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple, TypeAlias

from nslogic.language.lexer import RESERVED_WORDS
from nslogic.lsp.readable import readable
from nslogic.lsp.written import WrittenText, written_keys, written_texts
from nslogic.memory import with_memory
from nslogic.theory.fields import table_under, tables, text
from nslogic.theory.toml_places import KeyPath

NameKind: TypeAlias = Literal["quantity", "parameter", "axiom", "claim", "regime", "prefix", "theory", "spotcheck"]


class Occurrence(NamedTuple):
    """A name where it is written.

    `prefixes` lead to the file that declares it; they are empty for a name of this file. `path` is that of the key or
    the text in which it stands. A key is written with its quotation marks, a name in a text without them.
    """

    first: int
    last: int
    name: str
    kind: NameKind
    prefixes: tuple[str, ...]
    defines: bool
    is_key: bool
    path: KeyPath


class FileNames(NamedTuple):
    """A theory file as far as it can be read: its text, the tables in it, and its names in the order of the text."""

    text: str
    tables: dict[str, object]
    occurrences: tuple[Occurrence, ...]

    def at(self, offset: int) -> Occurrence | None:
        """Return the name at a place: the narrowest one that begins, ends or lies around it."""
        around = [name for name in self.occurrences if name.first <= offset <= name.last]
        return min(around, key=lambda name: (name.last - name.first, -name.first), default=None)

    def declared(self, kind: NameKind) -> tuple[str, ...]:
        """Return the names of a kind that the file declares, in its order."""
        return tuple(dict.fromkeys(name.name for name in self.occurrences if name.defines and name.kind == kind))


@with_memory
def file_names(document: str) -> FileNames:
    """Return the names of a text, however broken it is."""
    kept, data = readable(document)
    found_keys = _in_keys(kept, data)
    found_texts = (name for written in written_texts(kept, data) for name in _in_text(written, data))
    return FileNames(document, data, tuple(sorted((*found_keys, *found_texts))))


_KEYS: tuple[tuple[tuple[str | None, ...], NameKind, bool], ...] = (
    (("quantities", None), "quantity", True),
    (("parameters", None), "parameter", True),
    (("regimes", None), "regime", True),
    (("regimes", None, "trends", None), "quantity", False),
    (("imports", None, "quantities", None), "quantity", False),
)
"""The keys that are names: their paths, where None is any key or place, their kinds, and whether they declare."""


def _in_keys(document: str, data: dict[str, object]) -> Iterator[Occurrence]:
    for path, first, last in written_keys(document):
        for pattern, kind, defines in _KEYS:
            if _fits(path, pattern):
                name = str(path[-1])
                if pattern[0] == "imports":
                    prefix = _prefix(data, path)
                    if prefix:
                        yield Occurrence(first, last, name, kind, (prefix,), defines, True, path)
                elif "." in name and not defines:
                    # the quotation marks stay outside of a name with a prefix
                    offsets = tuple(range(first + 1, last)) if last - first == len(name) + 2 else ()
                    yield from _qualified(
                        WrittenText(path, name, offsets, tuple(offset + 1 for offset in offsets)), 0, len(name), kind
                    )
                else:
                    yield Occurrence(first, last, name, kind, (), defines, True, path)


_TEXTS: tuple[tuple[tuple[str | None, ...], NameKind, bool], ...] = (
    (("theory", "name"), "theory", True),
    (("theory", "target"), "quantity", False),
    (("theory", "base"), "quantity", False),
    (("axioms", None, "id"), "axiom", True),
    *(((("axioms", None, key)), "quantity", False) for key in ("minimise", "maximise", "minimize", "maximize")),
    (("axioms", None, "over", None), "quantity", False),
    (("axioms", None, "subject_to", None), "axiom", False),
    (("regimes", None, "axioms", None), "axiom", False),
    (("regimes", None, "imports", None), "prefix", False),
    (("claims", None, "id"), "claim", True),
    (("claims", None, "regime"), "regime", False),
    (("claims", None, "regimes", None), "regime", False),
    (("imports", None, "theory"), "theory", False),
    (("imports", None, "as"), "prefix", True),
    (("imports", None, "quantities", None), "quantity", False),
    (("exponents", None, "target"), "quantity", False),
    (("exponents", None, "base"), "quantity", False),
    (("exponents", None, "regime"), "regime", False),
    (("exponents", None, "parameter"), "parameter", False),
    (("correlations", None, "between", None), "parameter", False),
    (("spotchecks", None, "id"), "spotcheck", True),
    (("spotchecks", None, "axiom"), "axiom", False),
    (("spotchecks", None, "claim"), "claim", False),
)
"""The texts that are names."""

_OF_IMPORTS: Mapping[str, NameKind] = {"regime": "regime", "axioms": "axiom"}
"""The names of an imported file that an import lists, by their key."""

LAWS = (
    ("axioms", None, "law"),
    ("axioms", None, "when"),
    ("claims", None, "law"),
    ("parameters", None, "where"),
    ("regimes", None, "where"),
)
"""The paths of laws; each may also be a list of them."""

_NAME_IN_LAW = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")


def _in_text(written: WrittenText, data: dict[str, object]) -> Iterator[Occurrence]:
    path = written.path
    if is_law(path):
        for match in _NAME_IN_LAW.finditer(written.text):
            if match.group() not in RESERVED_WORDS:
                kind: NameKind = "parameter" if match.group() in table_under(data, "parameters") else "quantity"
                yield from _qualified(written, match.start(), match.end(), kind)
        return
    if path[0] == "imports" and len(path) >= 3 and path[2] in _OF_IMPORTS:
        prefix = _prefix(data, path)
        if prefix:
            first, last = written.offsets[0], written.offsets[-1]
            yield Occurrence(first, last, written.text, _OF_IMPORTS[str(path[2])], (prefix,), False, False, path)
        return
    for pattern, sort, defines in _TEXTS:
        if _fits(path, pattern):
            if defines or sort in ("theory", "regime", "claim"):
                first, last = written.offsets[0], written.offsets[-1]
                yield Occurrence(first, last, written.text, sort, (), defines, False, path)
            else:
                yield from _qualified(written, 0, len(written.text), sort)


def _qualified(written: WrittenText, start: int, end: int, kind: NameKind) -> Iterator[Occurrence]:
    """Yield the parts of a name such as `song.A1`: each prefix, and the name in the file that they lead to."""
    if len(written.offsets) < end:
        return
    *prefixes, name = written.text[start:end].split(".")
    before: list[str] = []
    for part in prefixes:
        place = start
        yield _part(written, place, part, "prefix", tuple(before))
        before.append(part)
        start += len(part) + 1
    if name:
        yield _part(written, start, name, kind, tuple(before))


def _part(written: WrittenText, start: int, name: str, kind: NameKind, before: tuple[str, ...]) -> Occurrence:
    first = written.offsets[start]
    last = written.ends[start + len(name) - 1] if name else first
    return Occurrence(first, last, name, kind, before, False, False, written.path)


def is_law(path: KeyPath) -> bool:
    """Return whether the text at a path is a law."""
    return any(_fits(path, pattern) or _fits(path, (*pattern, None)) for pattern in LAWS)


def _fits(path: KeyPath, pattern: tuple[str | None, ...]) -> bool:
    return len(path) == len(pattern) and all(
        step is None or step == key for key, step in zip(path, pattern, strict=True)
    )


def _prefix(data: dict[str, object], path: KeyPath) -> str:
    """Return the prefix of the import at a path, an empty text if it has none."""
    return next((text(holder, "as") for place, holder in tables(data, "imports") if place == path[:2]), "")
