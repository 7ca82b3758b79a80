"""Typed access to the tables of a file; values of the wrong shape are skipped.

They were reported when the shape of the file was checked, and must not stop the search for further problems.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias, TypeVar

from nslogic.language.numbers import exact_rational
from nslogic.theory.toml_places import KeyPath

Table: TypeAlias = dict[str, object]
ChoiceWord = TypeVar("ChoiceWord", bound=str)


def table_under(holder: Table, key: str) -> Table:
    """Return the table under a key, an empty one if there is none."""
    value = holder.get(key)
    return value if isinstance(value, dict) else {}


def tables(holder: Table, key: str) -> Iterator[tuple[KeyPath, Table]]:
    """Yield the tables of a list, each with its path."""
    value = holder.get(key)
    for position, table in enumerate(value if isinstance(value, list) else ()):
        if isinstance(table, dict):
            yield (key, position), table


def named_tables(holder: Table, key: str) -> Iterator[tuple[str, Table]]:
    """Yield the tables in a table of tables, each with its name."""
    for name, table in table_under(holder, key).items():
        if isinstance(table, dict):
            yield name, table


def text(holder: Table, key: str) -> str:
    """Return the text under a key, an empty one if there is none."""
    value = holder.get(key)
    return value if isinstance(value, str) else ""


def optional_text(holder: Table, key: str) -> str | None:
    """Return the text under a key, None if there is none."""
    value = holder.get(key)
    return value if isinstance(value, str) else None


def texts(holder: Table, key: str, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Yield the texts of a list, each with its path; a single text counts as a list of one."""
    value = holder.get(key)
    if isinstance(value, str):
        yield (*path, key), value
    elif isinstance(value, list):
        for position, element in enumerate(value):
            if isinstance(element, str):
                yield (*path, key, position), element


def choice(holder: Table, key: str, choices: tuple[ChoiceWord, ...], default: ChoiceWord) -> ChoiceWord:
    """Return the choice under a key, or the default."""
    value = holder.get(key)
    return next((word for word in choices if word == value), default)


def number_in(value: object) -> Fraction | None:
    """Return a number, or a rational given as text, exactly; None for any other value."""
    if isinstance(value, str):
        try:
            return exact_rational(value)
        except ValueError:
            return None
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return Fraction(value)
    return None
