"""The places of keys, values and parts of strings in the text of a theory file.

The TOML reader of the standard library gives values without places, so the places come from a second parse, which runs
only when a place is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic.errors import Location
from nslogic.memory import remembered
from nslogic.theory.strings import offsets_in_source
from nslogic.theory.toml_places import KeyPath, Place, header_spans, places_of

if TYPE_CHECKING:
    pass


def locate(text: str, file: str, path: KeyPath, start: int = 0, end: int | None = None) -> Location:
    """Return the place of the value at a path of keys and list positions.

    Args:
        text: The text of the file.
        file: The name of the file, as shown to the user.
        path: The path of the value: keys of tables, and positions in lists.
        start: For a string: the index of the character at which the place begins.
        end: For a string: the index after the last character; the place is the whole value if left out.
    """
    place = _nearest(text, path)
    first, last = place.value
    if end is not None:
        offsets = _offsets(text, first, last)
        if offsets is not None:
            shown_start = min(start, len(offsets) - 1)
            first, last = (
                first + offsets[shown_start],
                first + offsets[min(max(end, shown_start + 1), len(offsets) - 1)],
            )
    return location_of_span(text, file, first, last)


def locate_key(text: str, file: str, path: KeyPath) -> Location:
    """Return the place of the last key of a path, or of the header of the table at the path."""
    return location_of_span(text, file, *_nearest(text, path).key)


def value_span(text: str, path: KeyPath) -> tuple[int, int] | None:
    """Return the span of the value at a path, None if the path has no value of its own."""
    places = places_of(text)
    place = places.get(path)
    if place is None or (place.key == place.value and not _is_in_list(place, places.get(path[:-1]))):
        return None
    return place.value


def _is_in_list(place: Place, holder: Place | None) -> bool:
    """Return whether a value without a key is an element of a list, and not a table under a header."""
    return holder is not None and holder.value[0] < place.value[0] and place.value[1] < holder.value[1]


def key_spans(text: str, path: KeyPath) -> tuple[tuple[int, int], ...]:
    """Return all spans of the last key of a path: a table may have several headers."""
    if len(path) == 1:
        headers = header_spans(text).get(str(path[0]), ())
        if headers:
            return headers
    place = places_of(text).get(path)
    return () if place is None else (place.key,)


def location_of_span(text: str, file: str, first: int, last: int) -> Location:
    """Return the place of a span of the text, cut at the end of its first line."""
    begin = text.rfind("\n", 0, first) + 1
    line = _line(text, begin)
    length = max(1, min(last - first, len(line) - (first - begin)))
    return Location(file, text.count("\n", 0, first) + 1, first - begin + 1, line, length)


# a long line or a long law can have many problems: its text and its offsets are computed once
@remembered(64)
def _line(text: str, begin: int) -> str:
    end = text.find("\n", begin)
    return text[begin : end if end >= 0 else len(text)]


@remembered(8)
def _offsets(text: str, first: int, last: int) -> tuple[int, ...] | None:
    offsets = offsets_in_source(text[first:last])
    return None if offsets is None else tuple(offsets)


def _nearest(text: str, path: KeyPath) -> Place:
    places = places_of(text)
    while path and path not in places:
        path = path[:-1]
    return places.get(path, Place((0, 1), (0, 1)))
