"""The places of all keys, values and list elements of a TOML text, from a parse by tree-sitter."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from nslogic.memory import remembered

if TYPE_CHECKING:
    from tree_sitter import Node, Tree


KeyPath: TypeAlias = tuple[str | int, ...]


class Place(NamedTuple):
    """The spans of a key, or of a table's header, and of its value, in characters from the start of the text."""

    key: tuple[int, int]
    value: tuple[int, int]


@remembered(4)
def _tree(source: bytes) -> Tree:
    import tree_sitter_toml
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_toml.language())).parse(source)


@remembered(16)
def header_spans(text: str) -> dict[str, tuple[tuple[int, int], ...]]:
    """Return the spans of each header's first key, by that key."""
    source = text.encode()
    spans_by_name: dict[str, list[tuple[int, int]]] = {}
    for node in _tree(source).root_node.children:
        if node.type in ("table", "table_array_element"):
            key = node.named_children[0]
            while key.type == "dotted_key":
                key = key.named_children[0]
            first = len(source[: key.start_byte].decode())
            span = (first, first + len(source[key.start_byte : key.end_byte].decode()))
            spans_by_name.setdefault(_keys(key)[0], []).append(span)
    return {name: tuple(spans) for name, spans in spans_by_name.items()}


@remembered(16)
def places_of(text: str) -> dict[KeyPath, Place]:
    """Return the place of every key, value and list element of a text, by path."""
    source = text.encode()
    root = _tree(source).root_node
    places: dict[KeyPath, Place] = {}
    lengths: dict[KeyPath, int] = {}
    for node in root.children:
        if node.type == "pair":
            _add_pair(node, (), places)
        elif node.type in ("table", "table_array_element"):
            header = node.named_children[0]
            path = _table_path(_keys(header), lengths, is_element=node.type == "table_array_element")
            span = (header.start_byte, header.end_byte)
            places.setdefault(path, Place(span, span))
            for count in range(1, len(path)):
                places.setdefault(path[:count], Place(span, span))
            for child in node.named_children[1:]:
                if child.type == "pair":
                    _add_pair(child, path, places)
    return places if text.isascii() else {path: _in_characters(place, source) for path, place in places.items()}


@remembered(16)
def key_parts(text: str) -> tuple[tuple[KeyPath, tuple[int, int]], ...]:
    """Return every part of every key and header as it is written: its path, and its span, quotation marks included."""
    source = text.encode()
    lengths: dict[KeyPath, int] = {}
    parts: list[tuple[KeyPath, tuple[int, int]]] = []
    stack: list[tuple[Node, KeyPath]] = []
    for node in _tree(source).root_node.children:
        if node.type == "pair":
            stack.append((node, ()))
        elif node.type in ("table", "table_array_element"):
            header = node.named_children[0]
            _add_parts(header, (), lengths, parts)
            path = _table_path(_keys(header), lengths, is_element=node.type == "table_array_element")
            stack.extend((child, path) for child in node.named_children[1:] if child.type == "pair")
    while stack:
        pair, table = stack.pop()
        children = [child for child in pair.named_children if child.type != "comment"]
        path = _add_parts(children[0], table, {}, parts)
        stack.extend(_inside(children[-1], path, {}))
    in_order = sorted(parts, key=lambda part: part[1])
    if text.isascii():
        return tuple(in_order)
    starts = [place for place, byte in enumerate(source) if byte & 0xC0 != 0x80]  # where each character begins
    return tuple((path, (bisect_left(starts, first), bisect_left(starts, last))) for path, (first, last) in in_order)


def _add_parts(
    key: Node, table: KeyPath, lengths: dict[KeyPath, int], parts: list[tuple[KeyPath, tuple[int, int]]]
) -> KeyPath:
    """Add the parts of a key below a table, and return its path; of a list of tables, the last one is meant."""
    stack, path = [key], table
    while stack:
        part = stack.pop()
        if part.type == "dotted_key":
            stack.extend(reversed(part.named_children))
            continue
        if path in lengths:
            path = (*path, lengths[path] - 1)
        path = (*path, *_keys(part))
        parts.append((path, (part.start_byte, part.end_byte)))
    return path


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


def _add_pair(pair: Node, table: KeyPath, places: dict[KeyPath, Place]) -> None:
    stack: list[tuple[Node, KeyPath]] = [(pair, table)]
    while stack:
        node, path = stack.pop()
        # the parser makes a comment after a value part of the pair
        parts = [child for child in node.named_children if child.type != "comment"]
        key, value = parts[0], parts[-1]
        keys = _keys(key)
        for count in range(1, len(keys)):
            span = (key.start_byte, key.end_byte)
            places.setdefault((*path, *keys[:count]), Place(span, span))
        inner = (*path, *keys)
        places[inner] = Place((key.start_byte, key.end_byte), (value.start_byte, value.end_byte))
        for child, below in _inside(value, inner, places):
            stack.append((child, below))


def _inside(value: Node, path: KeyPath, places: dict[KeyPath, Place]) -> Iterator[tuple[Node, KeyPath]]:
    """Yield the pairs of the inline tables in a value, and record the places of list elements."""
    stack: list[tuple[Node, KeyPath]] = [(value, path)]
    while stack:
        node, inner_path = stack.pop()
        children = [child for child in node.named_children if child.type != "comment"]
        if node.type == "inline_table":
            for child in children:
                yield child, inner_path
        elif node.type == "array":
            for position, child in enumerate(children):
                span = (child.start_byte, child.end_byte)
                places[*inner_path, position] = Place(span, span)
                stack.append((child, (*inner_path, position)))


def _keys(node: Node) -> tuple[str, ...]:
    keys: list[str] = []
    stack = [node]
    while stack:
        part = stack.pop()
        if part.type == "dotted_key":
            stack.extend(reversed(part.named_children))
            continue
        written = (part.text or b"").decode()
        keys.append(_unquoted(written) if part.type == "quoted_key" else written)
    return tuple(keys)


def _unquoted(written: str) -> str:
    import tomllib

    return next(iter(tomllib.loads(f"{written} = 0")), "")


def _in_characters(place: Place, source: bytes) -> Place:
    def count(span: tuple[int, int]) -> tuple[int, int]:
        first = len(source[: span[0]].decode())
        return first, first + len(source[span[0] : span[1]].decode())

    return Place(count(place.key), count(place.value))
