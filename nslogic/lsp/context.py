"""Where a cursor stands in a file that is being typed: in a header, a key, a value, or a text; read as far as it goes."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias

from nslogic.theory.toml_places import KeyPath

Spot: TypeAlias = Literal["header", "key", "value", "text", "nothing"]

_HEADER = re.compile(
    r"""^[ \t]*(\[\[?)[ \t]*((?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*)[ \t]*\]\]?[ \t]*(?:\#.*)?$""",
    re.MULTILINE,
)
_PART = re.compile(r"""[\w-]+|"[^"\n]*"|'[^'\n]*'""")
_WORD = re.compile(r"[\w.]*\Z")
_OPEN_HEADER = re.compile(r"^[ \t]*\[\[?[ \t]*([\w.\"'-]*)\Z")


class Cursor(NamedTuple):
    """A cursor: the spot, the path of the table (of a key) or of the value, and the word before it with its start.

    `given` are the keys that the table has before the cursor; `whole` is the text before the cursor in a string.
    """

    spot: Spot
    path: KeyPath
    word: str
    start: int
    given: tuple[str, ...] = ()
    whole: str = ""


class _Level:
    """A table or a list that is open: its path, the key that waits for its value, and how many elements it has."""

    def __init__(self, path: KeyPath, *, is_list: bool) -> None:
        self.path = path
        self.is_list = is_list
        self.key: tuple[str, ...] | None = None
        self.given: list[str] = []
        self.count = 0
        self.done = False  # the value is complete, and a comma or a new line has to follow

    @property
    def value_path(self) -> KeyPath:
        return (*self.path, self.count) if self.is_list else (*self.path, *(self.key or ()))


def cursor_in(text: str, offset: int) -> Cursor:
    """Return where a cursor stands."""
    offset = max(0, min(offset, len(text)))
    line_start = text.rfind("\n", 0, offset) + 1
    path, begin = _table_before(text, line_start)
    cursor = _scan(text, begin, offset, path)
    opening = _OPEN_HEADER.match(text[line_start:offset])
    if opening and cursor.spot == "key" and not cursor.path[len(path) :]:
        return Cursor("header", (), opening[1], line_start + opening.start(1))
    return cursor


def _table_before(text: str, end: int) -> tuple[KeyPath, int]:
    """Return the path of the last header before a place, and where its table begins."""
    path: KeyPath = ()
    begin = 0
    for match in _HEADER.finditer(text, 0, end):
        keys = tuple(part.strip("\"'") for part in _PART.findall(match[2]))
        path = (*keys, 0) if match[1] == "[[" else keys
        begin = match.end()
    return path, begin


def _scan(text: str, begin: int, offset: int, path: KeyPath) -> Cursor:
    """Read the keys and values of a table from its header up to a cursor."""
    levels = [_Level(path, is_list=False)]
    place = begin
    word_start: int | None = None  # of the key, or of the bare value, that is being read
    while place < offset:
        character, level = text[place], levels[-1]
        if character in "\"'":
            end = _string_end(text, place, offset)
            if end is None:
                whole = text[place:offset].lstrip(character)
                word_before = _WORD.search(whole)
                start = offset if word_before is None else offset - len(word_before.group())
                spot: Spot = "text" if level.is_list or level.key is not None else "key"
                return Cursor(spot, level.value_path, text[start:offset], start, tuple(level.given), whole)
            if level.is_list or level.key is not None:
                level.done = True
            elif word_start is None:
                word_start = place
            place = end
            continue
        if character == "#":
            end = text.find("\n", place, offset)
            if end < 0:
                return Cursor("nothing", (), "", offset)
            place = end
            continue
        if character == "\n" and len(levels) == 1:
            level.key, level.done, word_start = None, False, None
        elif character == "=" and not level.is_list and level.key is None:
            written = text[word_start:place].strip() if word_start is not None else ""
            level.key = tuple(part.strip("\"'") for part in _PART.findall(written)) or ("",)
            level.given.append(level.key[0])
            word_start = None
        elif character in "[{" and (level.is_list or level.key is not None):
            levels.append(_Level(level.value_path, is_list=character == "["))
            word_start = None
        elif character in "]}" and len(levels) > 1:
            levels.pop()
            levels[-1].done = True
            word_start = None
        elif character == "," and len(levels) > 1:
            level.count += 1
            level.key, level.done, word_start = None, False, None
        elif not character.isspace() and word_start is None:
            word_start = place
        place += 1
    level = levels[-1]
    if level.done:
        return Cursor("nothing", (), "", offset)
    start = offset if word_start is None else word_start
    if level.is_list or level.key is not None:
        word = text[start:offset]
        return Cursor("value", level.value_path, word, start, tuple(level.given))
    return Cursor("key", level.path, text[start:offset], start, tuple(level.given))


def _string_end(text: str, start: int, offset: int) -> int | None:
    """Return the place after a string, None if the cursor is inside; a string of one line ends with its line."""
    mark = text[start]
    long = text[start : start + 3] == mark * 3 and offset >= start + 3
    closing = mark * 3 if long else mark
    place = start + len(closing)
    while place < offset:
        if text[place] == "\\" and mark == '"':
            place += 2
        elif text.startswith(closing, place) and place + len(closing) <= offset:
            return place + len(closing)
        elif text[place] == "\n" and not long:
            return place
        else:
            place += 1
    return None
