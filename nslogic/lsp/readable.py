"""The part of a broken text that can be read: what cannot is blanked, so that every other place stays where it is."""

from __future__ import annotations

import re
import tomllib
from typing import NamedTuple

from nslogic import limits

_HEADER = re.compile(r"^[ \t]*\[", re.MULTILINE)
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")


class Readable(NamedTuple):
    """A text with its unreadable lines blanked, and the tables in it."""

    text: str
    tables: dict[str, object]


def readable(text: str) -> Readable:
    """Return a text as it is if it is TOML; else with as few lines blanked as is soon found, and at worst with all.

    Each block from one header to the next loses its own bad lines first, then all of itself.
    """
    tables = _tables(text)
    if isinstance(tables, dict):
        return Readable(text, tables)
    starts = [0, *(match.start() for match in _HEADER.finditer(text) if match.start())]
    blocks = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    mended = _mended("".join(map(_block, blocks)))
    return mended or Readable(_blank(text), {})


def _block(text: str) -> str:
    mended = _mended(text)
    return _blank(text) if mended is None else mended.text


def _mended(text: str) -> Readable | None:
    """Return a text with the lines blanked at which reading fails, None if it fails too often."""
    for _ in range(limits.UNREADABLE_LINES):
        tables = _tables(text)
        if isinstance(tables, dict):
            return Readable(text, tables)
        lines = text.split("\n")
        if tables is None or not 0 < tables <= len(lines) or not lines[tables - 1].strip():
            return None
        lines[tables - 1] = " " * len(lines[tables - 1])
        text = "\n".join(lines)
    return None


def _tables(text: str) -> dict[str, object] | int | None:
    """Return the tables of a text, or the number of the line at which reading fails, None if that is not known."""
    try:
        return tomllib.loads(text)
    except ValueError as error:
        place = _AT_LINE.search(str(error))
        return int(place[1]) if place else None
    except RecursionError:
        return None


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
