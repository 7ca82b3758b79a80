"""Real numbers that are roots of polynomials, as plain values."""

from __future__ import annotations

from fractions import Fraction

from nslogic.records import Record


class Root(Record):
    """An irrational algebraic number: the only root of a polynomial between two rational numbers.

    `polynomial` has whole coefficients, the constant first; it rises from below zero at `low` to above zero at `high`.
    `text` is a decimal approximation.
    """

    text: str
    polynomial: tuple[int, ...]
    low: Fraction
    high: Fraction
