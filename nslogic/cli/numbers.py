"""The types of values on the command line: exact numbers, named numbers, and counts."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

import click

from nslogic.language.numbers import exact_rational

OPTION_DIGITS = 100
"""The greatest length of a number on the command line."""

if TYPE_CHECKING:
    ParamType = click.ParamType
else:

    class ParamType(click.ParamType):
        """Click's `ParamType`, which is not generic in older releases."""

        def __class_getitem__(cls, _: object) -> type:
            """Return the class: its type argument is for type checkers."""
            return cls


def exact_number(text: str) -> Fraction | None:
    """Return the number that a text denotes, as in theory files or as `10^21`; None for anything else.

    >>> exact_number("1e3"), exact_number(".5"), exact_number("-5/2"), exact_number("10^3"), exact_number("ten")
    (Fraction(1000, 1), Fraction(1, 2), Fraction(-5, 2), Fraction(1000, 1), None)
    """
    if len(text) > OPTION_DIGITS:
        return None
    power = _POWER.fullmatch(text.strip())
    try:
        return exact_rational(f"{power[1]}1e{power[2]}" if power else text.strip())
    except ValueError:
        return None


_POWER = re.compile(r"([+-]?)10(?:\^|\*\*)([+-]?[0-9]+)")


class PositiveRational(ParamType[Fraction]):
    """A positive number, kept exact: `2`, `1.96`, `5/2`."""

    name = "number"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Fraction:
        """Return the number; anything else is a usage error."""
        if isinstance(value, Fraction):
            return value
        number = exact_number(str(value))
        if number is None or number <= 0:
            self.fail(f"{value!r} is not a positive number such as 2, 1.96 or 5/2.", param, ctx)
        return number


class NamedNumber(ParamType[tuple[str, Fraction]]):
    """A name and an exact number: `C=10`, `alpha=0.34`, `c=-5/2`."""

    name = "name=number"

    def __init__(self, *, positive: bool = False) -> None:
        self.positive = positive

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Fraction]:
        """Return the name and the number; anything else is a usage error."""
        if isinstance(value, tuple):
            return value
        name, sign, text = str(value).partition("=")
        factor = text.rstrip().removesuffix("x").removesuffix("×") if self.positive else text
        number = exact_number(factor) if sign else None
        if not name.strip() or number is None or (self.positive and number <= 0):
            example = "C=10 or C=1e21" if self.positive else "alpha=0.34"
            self.fail(
                f"{value!r} is not a name with a {'positive ' * self.positive}number such as {example}.", param, ctx
            )
        return name.strip(), number


class NamedNumbers(ParamType[tuple[tuple[str, Fraction], ...]]):
    """Names with exact positive numbers, separated by commas: `C=1e21,N_p=7e9`."""

    name = "name=number,…"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[tuple[str, Fraction], ...]:
        """Return names and numbers; anything else is a usage error."""
        if isinstance(value, tuple):
            return value
        named_number = NamedNumber(positive=True)
        return tuple(named_number.convert(text, param, ctx) for text in str(value).split(","))


class CountOr(ParamType["int | str"]):
    """A count, or one of a few words."""

    name = "count"

    def __init__(self, *words: str) -> None:
        self.words = words

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int | str:
        """Return the count or the word; anything else is a usage error."""
        if isinstance(value, int):
            return value
        text = str(value)
        if text not in self.words and not (text.isascii() and text.isdigit() and len(text) <= OPTION_DIGITS):
            self.fail(f"{text!r} is not a count, nor {' or '.join(self.words)}.", param, ctx)
        return text if text in self.words else int(text)
