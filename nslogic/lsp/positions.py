"""Places in a text: as characters counted from its start, and as lines and columns in the units of the editor."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Literal, TypeAlias

Encoding: TypeAlias = Literal["utf-8", "utf-16", "utf-32"]
"""The units in which an editor counts columns; the protocol's own are those of UTF-16."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_NOT_TEXT = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """Return the text of a document as theory files are read: plain line ends, no byte order mark, whole characters.

    Every line keeps its number, and every character its column, except for those beside a byte order mark.
    """
    return _NOT_TEXT.sub("\ufffd", text.removeprefix("\ufeff").replace("\r\n", "\n"))


class Lines:
    """The lines of a plain text. `marked` says that its document begins with a byte order mark, which counts as one column."""

    def __init__(self, text: str, encoding: Encoding = "utf-16", *, marked: bool = False) -> None:
        self._text = text
        self._encoding = encoding
        self._mark = _units("\ufeff", encoding) if marked else 0
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column of a character, both counted from 0; places beyond the text are at its end."""
        offset = max(0, min(offset, len(self._text)))
        line = bisect_right(self._starts, offset) - 1
        column = _units(self._text[self._starts[line] : offset], self._encoding)
        return line, column + (self._mark if line == 0 else 0)

    def offset(self, line: int, column: int) -> int:
        """Return the character at a line and column; beyond a line it is its end, inside of a character its start."""
        if line < 0:
            return 0
        if line >= len(self._starts):
            return len(self._text)
        start = self._starts[line]
        after = self._starts[line + 1] if line + 1 < len(self._starts) else len(self._text)
        content = self._text[start:after].rstrip("\r\n")
        column -= self._mark if line == 0 else 0
        if content.isascii() or self._encoding == "utf-32":
            return start + max(0, min(column, len(content)))
        units = 0
        for place, character in enumerate(content):
            units += _units(character, self._encoding)
            if units > column:
                return start + place
        return start + len(content)


def _units(text: str, encoding: Encoding) -> int:
    if encoding == "utf-32" or text.isascii():
        return len(text)
    if encoding == "utf-16":
        return len(text) + sum(1 for character in text if ord(character) > 0xFFFF)
    return len(text.encode(errors="replace"))
