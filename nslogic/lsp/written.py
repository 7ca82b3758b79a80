"""Everything that is written in a theory file, with its place: keys, part by part, and the texts of values."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from nslogic.theory.strings import offsets_in_source
from nslogic.theory.toml_places import KeyPath, key_parts, places_of


class WrittenText(NamedTuple):
    """The text of a value: its path, the text, and where each of its characters begins and ends, with the end as last."""

    path: KeyPath
    text: str
    offsets: tuple[int, ...]
    ends: tuple[int, ...]


class WrittenKey(NamedTuple):
    """One part of a key: the path up to it, and where it is written, quotation marks included."""

    path: KeyPath
    first: int
    last: int


def written_keys(text: str) -> tuple[WrittenKey, ...]:
    """Return every part of every key of a readable text, in its order; a table has one for each of its headers."""
    try:
        return tuple(WrittenKey(path, *span) for path, span in key_parts(text))
    except (IndexError, KeyError, ValueError):
        return ()  # a text that one parser of TOML reads, and the other does not


def written_texts(text: str, tables: dict[str, object]) -> tuple[WrittenText, ...]:
    """Return the texts of all values of a readable text."""
    try:
        places = places_of(text)
    except (IndexError, KeyError, ValueError):
        return ()
    texts: list[WrittenText] = []
    for path, value in _texts(tables):
        place = places.get(path)
        if place is None:
            continue
        first, last = place.value
        offsets = offsets_in_source(text[first:last])
        if offsets is not None and len(offsets) == len(value) + 1:
            starts = tuple(first + offset for offset in offsets)
            # one that is not escaped has a length of one, even before white space that a backslash removes
            ends = tuple(
                after if text[start] == "\\" and text[first] == '"' else start + 1 for start, after in pairwise(starts)
            )
            texts.append(WrittenText(path, value, starts, ends))
    return tuple(texts)


def _texts(tables: dict[str, object]) -> Iterator[tuple[KeyPath, str]]:
    """Yield all texts in tables and lists, each with its path."""
    stack: list[tuple[KeyPath, object]] = [((), tables)]
    while stack:
        path, value = stack.pop()
        if isinstance(value, str):
            yield path, value
        elif isinstance(value, dict):
            stack.extend(((*path, key), below) for key, below in reversed(value.items()))
        elif isinstance(value, list):
            stack.extend(((*path, place), below) for place, below in reversed(list(enumerate(value))))
