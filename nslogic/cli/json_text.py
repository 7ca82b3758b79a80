"""Answers as JSON text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass


def json_text(data: object) -> str:
    """Return data as JSON in plain ASCII: the same bytes everywhere, and nothing that steers a terminal.

    Lists without lists or objects in them take one line: there may be thousands of cores.
    """
    import json

    pieces: list[str] = []
    _add_json(data, "\n", json.JSONEncoder().encode, pieces.append)
    return "".join(pieces).replace("\x7f", "\\u007f") + "\n"


def _add_json(data: object, start: str, encode: Callable[[object], str], add: Callable[[str], None]) -> None:
    """Add the pieces of a value whose lines begin with `start`."""
    below = start + "  "
    separator = below
    if isinstance(data, Mapping) and _is_nested(set(map(type, data.values()))):
        add("{")
        for key, value in data.items():
            add(f"{separator}{encode(key)}: ")
            _add_json(value, below, encode, add)
            separator = "," + below
        add(start + "}")
    elif isinstance(data, (list, tuple)):
        kinds = set(map(type, data))
        if _is_nested(kinds):
            add("[")
            for value in data:
                add(separator)
                _add_json(value, below, encode, add)
                separator = "," + below
            add(start + "]")
        elif kinds == {str}:
            add(f"[{', '.join(map(encode, data))}]")  # the encoder is faster for texts than for a list of them
        else:
            add(encode(data))
    else:
        add(encode(data))


def _is_nested(kinds: set[type]) -> bool:
    """Return whether one of these types is that of a list or an object."""
    return any(issubclass(kind, (Mapping, list, tuple)) for kind in kinds)
