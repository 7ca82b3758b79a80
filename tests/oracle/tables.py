"""Read the parts of an answer, which is plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Answer: TypeAlias = Mapping[str, object]


def table(value: object) -> Answer:
    """Return a table."""
    assert isinstance(value, dict)
    return value


def items(value: object) -> list[object]:
    """Return a list."""
    assert isinstance(value, list)
    return value


def tables(value: object) -> list[Answer]:
    """Return a list of tables."""
    return [table(part) for part in items(value)]


def texts(value: object) -> list[str]:
    """Return a list of texts."""
    return [str(part) for part in items(value)]
