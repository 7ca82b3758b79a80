"""Take values out of the tables of a file, passing over what does not have the right shape.

What is passed over was reported when the shape of the file was checked; here it must not stop the search for problems.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias, TypeVar

from nslogic.language.numbers import exact_rational
from nslogic.theory.positions import KeyPath

Table: TypeAlias = dict[str, object]
ChoiceWord = TypeVar("ChoiceWord", bound=str)


def table_under(holder: Table, key: str) -> Table:
    """Return the table under a key, empty where there is none."""
    value = holder.get(key)
    return value if isinstance(value, dict) else {}


def tables(holder: Table, key: str) -> Iterator[tuple[KeyPath, Table]]:
    """Yield the tables of a list of tables, each with its path."""
    value = holder.get(key)
    for position, each in enumerate(value if isinstance(value, list) else ()):
        if isinstance(each, dict):
            yield (key, position), each


def named_tables(holder: Table, key: str) -> Iterator[tuple[str, Table]]:
    """Yield the tables in a table of tables, each with its name."""
    for name, each in table_under(holder, key).items():
        if isinstance(each, dict):
            yield name, each


def text(holder: Table, key: str) -> str:
    """Return the text under a key, an empty one where there is none."""
    value = holder.get(key)
    return value if isinstance(value, str) else ""


def optional_text(holder: Table, key: str) -> str | None:
    """Return the text under a key, None where there is none."""
    value = holder.get(key)
    return value if isinstance(value, str) else None


def texts(holder: Table, key: str, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Yield the texts of a list, or the one text that stands in its place, each with its path."""
    value = holder.get(key)
    if isinstance(value, str):
        yield (*path, key), value
    elif isinstance(value, list):
        for position, each in enumerate(value):
            if isinstance(each, str):
                yield (*path, key, position), each


def choice(holder: Table, key: str, choices: tuple[ChoiceWord, ...], default: ChoiceWord) -> ChoiceWord:
    """Return the choice under a key, or the default."""
    value = holder.get(key)
    return next((each for each in choices if each == value), default)


def number_in(value: object) -> Fraction | None:
    """Return a number, or a rational given as text, exactly; None for what is neither."""
    if isinstance(value, str):
        try:
            return exact_rational(value)
        except ValueError:
            return None
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return Fraction(value)
    return None
