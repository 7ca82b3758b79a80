"""Find the place of a key, a value or a part of a string in the text of a theory file.

The TOML reader of the standard library gives values without places; the places come from a second parse, which is done
only when somebody asks for one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from nslogic.errors import Location
from nslogic.memory import remembered
from nslogic.theory.strings import offsets_in_source

if TYPE_CHECKING:
    from tree_sitter import Node, Tree

KeyPath: TypeAlias = tuple[str | int, ...]


class Place(NamedTuple):
    """The spans of a key (or of the header of a table) and of its value, in characters from the start of the text."""

    key: tuple[int, int]
    value: tuple[int, int]


def locate(text: str, file: str, path: KeyPath, start: int = 0, end: int | None = None) -> Location:
    """Return the place of the value at a path of keys and list positions.

    Args:
        text: The text of the file.
        file: The name of the file, as it is to be shown.
        path: Where the value stands: keys of tables, and positions in lists.
        start: For a string: the first character of it that the place begins at.
        end: For a string: the position after the last character; all of the value if left out.
    """
    place = _nearest(text, path)
    first, last = place.value
    if end is not None:
        offsets = _offsets(text, first, last)
        if offsets is not None:
            shown = min(start, len(offsets) - 1)
            first, last = first + offsets[shown], first + offsets[min(max(end, shown + 1), len(offsets) - 1)]
    return location_of_span(text, file, first, last)


def locate_key(text: str, file: str, path: KeyPath) -> Location:
    """Return the place of the key that a path ends in, or of the header of the table that it leads to."""
    return location_of_span(text, file, *_nearest(text, path).key)


def value_span(text: str, path: KeyPath) -> tuple[int, int] | None:
    """Return where the value at a path begins and ends, None where nothing of its own stands there."""
    places = _places(text)
    place = places.get(path)
    if place is None or (place.key == place.value and not _is_in_list(place, places.get(path[:-1]))):
        return None
    return place.value


def _is_in_list(place: Place, holder: Place | None) -> bool:
    """Say whether a value without a key stands in a list, and is no table under a header."""
    return holder is not None and holder.value[0] < place.value[0] and place.value[1] < holder.value[1]


def key_spans(text: str, path: KeyPath) -> tuple[tuple[int, int], ...]:
    """Return every place where the last key of a path is written: a table may have many headers."""
    if len(path) == 1:
        headers = _headers(text).get(str(path[0]), ())
        if headers:
            return headers
    place = _places(text).get(path)
    return () if place is None else (place.key,)


def location_of_span(text: str, file: str, first: int, last: int) -> Location:
    """Return a place from positions in the text; what reaches over the end of the line is cut off there."""
    begin = text.rfind("\n", 0, first) + 1
    line = _line(text, begin)
    length = max(1, min(last - first, len(line) - (first - begin)))
    return Location(file, text.count("\n", 0, first) + 1, first - begin + 1, line, length)


# a long line or a long law can have many problems: its text and its offsets are made once
@remembered(64)
def _line(text: str, begin: int) -> str:
    end = text.find("\n", begin)
    return text[begin : end if end >= 0 else len(text)]


@remembered(8)
def _offsets(text: str, first: int, last: int) -> tuple[int, ...] | None:
    offsets = offsets_in_source(text[first:last])
    return None if offsets is None else tuple(offsets)


def _nearest(text: str, path: KeyPath) -> Place:
    places = _places(text)
    while path and path not in places:
        path = path[:-1]
    return places.get(path, Place((0, 1), (0, 1)))


@remembered(4)
def _tree(source: bytes) -> Tree:
    import tree_sitter_toml
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_toml.language())).parse(source)


@remembered(16)
def _headers(text: str) -> dict[str, tuple[tuple[int, int], ...]]:
    """Return where the first key of each header stands, by that key."""
    source = text.encode()
    found: dict[str, list[tuple[int, int]]] = {}
    for node in _tree(source).root_node.children:
        if node.type in ("table", "table_array_element"):
            key = node.named_children[0]
            while key.type == "dotted_key":
                key = key.named_children[0]
            first = len(source[: key.start_byte].decode())
            span = (first, first + len(source[key.start_byte : key.end_byte].decode()))
            found.setdefault(_keys(key)[0], []).append(span)
    return {name: tuple(spans) for name, spans in found.items()}


@remembered(16)
def _places(text: str) -> dict[KeyPath, Place]:
    source = text.encode()
    root = _tree(source).root_node
    found: dict[KeyPath, Place] = {}
    lengths: dict[KeyPath, int] = {}
    for node in root.children:
        if node.type == "pair":
            _add_pair(node, (), found)
        elif node.type in ("table", "table_array_element"):
            header = node.named_children[0]
            path = _table_path(_keys(header), lengths, is_element=node.type == "table_array_element")
            span = (header.start_byte, header.end_byte)
            found.setdefault(path, Place(span, span))
            for count in range(1, len(path)):
                found.setdefault(path[:count], Place(span, span))
            for child in node.named_children[1:]:
                if child.type == "pair":
                    _add_pair(child, path, found)
    return found if text.isascii() else {path: _in_characters(place, source) for path, place in found.items()}


def _table_path(keys: tuple[str, ...], lengths: dict[KeyPath, int], *, is_element: bool) -> KeyPath:
    path: KeyPath = ()
    for key in keys[:-1]:
        path = (*path, key)
        if path in lengths:
            path = (*path, lengths[path] - 1)
    path = (*path, keys[-1])
    if is_element:
        lengths[path] = lengths.get(path, 0) + 1
    return (*path, lengths[path] - 1) if path in lengths else path


def _add_pair(pair: Node, table: KeyPath, found: dict[KeyPath, Place]) -> None:
    stack: list[tuple[Node, KeyPath]] = [(pair, table)]
    while stack:
        node, path = stack.pop()
        # the parser hangs a comment behind a value into its pair
        parts = [child for child in node.named_children if child.type != "comment"]
        key, value = parts[0], parts[-1]
        keys = _keys(key)
        for count in range(1, len(keys)):
            span = (key.start_byte, key.end_byte)
            found.setdefault((*path, *keys[:count]), Place(span, span))
        inner = (*path, *keys)
        found[inner] = Place((key.start_byte, key.end_byte), (value.start_byte, value.end_byte))
        for child, below in _inside(value, inner, found):
            stack.append((child, below))


def _inside(value: Node, path: KeyPath, found: dict[KeyPath, Place]) -> Iterator[tuple[Node, KeyPath]]:
    """Yield the pairs of inline tables in a value, and note the places of list elements."""
    stack: list[tuple[Node, KeyPath]] = [(value, path)]
    while stack:
        node, here = stack.pop()
        children = [child for child in node.named_children if child.type != "comment"]
        if node.type == "inline_table":
            for child in children:
                yield child, here
        elif node.type == "array":
            for position, child in enumerate(children):
                span = (child.start_byte, child.end_byte)
                found[*here, position] = Place(span, span)
                stack.append((child, (*here, position)))


def _keys(node: Node) -> tuple[str, ...]:
    found: list[str] = []
    stack = [node]
    while stack:
        part = stack.pop()
        if part.type == "dotted_key":
            stack.extend(reversed(part.named_children))
            continue
        written = (part.text or b"").decode()
        found.append(_unquoted(written) if part.type == "quoted_key" else written)
    return tuple(found)


def _unquoted(written: str) -> str:
    import tomllib

    return next(iter(tomllib.loads(f"{written} = 0")), "")


def _in_characters(place: Place, source: bytes) -> Place:
    def count(span: tuple[int, int]) -> tuple[int, int]:
        first = len(source[: span[0]].decode())
        return first, first + len(source[span[0] : span[1]].decode())

    return Place(count(place.key), count(place.value))
