"""Enclosures of real roots of polynomials between two short decimals."""

from __future__ import annotations

from fractions import Fraction
from math import floor

from nslogic import limits
from nslogic.algebra.algebraic_numbers import Root
from nslogic.errors import UndecidedError

INTERVAL_PLACES = 6
"""How many decimal places the ends of an interval have, unless it takes more to have one sign at each end."""


def root_of(polynomial: tuple[int, ...], near: Fraction, text: str) -> Root:
    """Return the root near a number.

    Args:
        polynomial: Whole coefficients, the constant first.
        near: A number much closer to the root than an interval is wide.
        text: How the root is shown.

    Raises:
        UndecidedError: the polynomial does not change its sign near that number.
    """
    for digits in range(INTERVAL_PLACES, limits.ROOT_PLACES):
        unit = Fraction(1, 10**digits)
        low = floor(near / unit) * unit
        for start in (low, low - unit, low + unit):  # the number may be on the other side of a mark than the root
            ends = _value(polynomial, start), _value(polynomial, start + unit)
            if ends[0] < 0 < ends[1]:
                return Root(text, polynomial, start, start + unit)
            if ends[1] < 0 < ends[0]:
                return Root(text, tuple(-coefficient for coefficient in polynomial), start, start + unit)
    raise UndecidedError(f"a root near {text} could not be enclosed")


def _value(polynomial: tuple[int, ...], at: Fraction) -> Fraction:
    total = Fraction(0)
    for coefficient in reversed(polynomial):
        total = total * at + coefficient
    return total
