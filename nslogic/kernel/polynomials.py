"""Polynomials with rational coefficients."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from nslogic.kernel.bounds import MOST_EXPONENT, MOST_NAMES, MOST_TERMS, TooLargeError

Number: TypeAlias = int | Fraction

Monomial: TypeAlias = tuple[tuple[str, int], ...]


class Polynomial:
    """A polynomial with rational coefficients; equal ones are equal objects of the same hash.

    `bits` is no less than the length of any number in it; where no small bound is handed over, the numbers are looked
    at.
    """

    __slots__ = ("_hash", "_names", "bits", "terms")

    def __init__(self, terms: Mapping[Monomial, Number], bits: int = -1) -> None:
        if len(terms) > MOST_TERMS:
            raise TooLargeError(f"a polynomial has more than {MOST_TERMS} terms")
        self.terms = terms if all(terms.values()) else {monomial: value for monomial, value in terms.items() if value}
        self._hash: int | None = None
        self._names: int | None = None
        self.bits = bits if 0 <= bits <= _FEW_BITS else _longest(terms)

    @staticmethod
    def number(value: Number) -> Polynomial:
        """Return a constant polynomial."""
        return Polynomial({(): whole(value)})

    @staticmethod
    def name(name: str) -> Polynomial:
        """Return the polynomial that is one name."""
        return Polynomial({((name, 1),): 1}, 1)

    def __add__(self, other: Polynomial) -> Polynomial:
        if not self.terms or not other.terms:
            return self if self.terms else other
        total = dict(self.terms)
        for monomial, value in other.terms.items():
            total[monomial] = total.get(monomial, 0) + value
        return Polynomial(total, self.bits + other.bits + 1)

    def __neg__(self) -> Polynomial:
        return Polynomial({monomial: -value for monomial, value in self.terms.items()}, self.bits)

    def __sub__(self, other: Polynomial) -> Polynomial:
        return self + -other

    def __mul__(self, other: Polynomial) -> Polynomial:
        mine, others = self.terms, other.terms
        if len(mine) == 1 and () in mine:
            return other.times(mine[()])
        if len(others) == 1 and () in others:
            return self.times(others[()])
        if len(mine) * len(others) > 4 * MOST_TERMS:
            raise TooLargeError("a product of polynomials is too large")
        total: dict[Monomial, Number] = {}
        add_product(total, mine, others)
        return Polynomial(total, min(len(mine), len(others)) * (self.bits + other.bits + 1))

    def times(self, number: Number) -> Polynomial:
        """Return a multiple."""
        if number == 1:
            return self
        bits = self.bits + max(abs(number.numerator), number.denominator).bit_length()
        return Polynomial({monomial: value * number for monomial, value in self.terms.items()}, bits)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Polynomial) and self.terms == other.terms

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(frozenset(self.terms.items()))
        return self._hash

    def __bool__(self) -> bool:
        return bool(self.terms)

    @property
    def names(self) -> int:
        """Return how many names occur in the longest product: it takes that much longer to multiply."""
        if self._names is None:
            self._names = max(map(len, self.terms), default=0)
        return self._names

    @property
    def constant(self) -> Number | None:
        """Return the value of a polynomial without names, None for others."""
        if not self.terms:
            return 0
        return self.terms.get(()) if len(self.terms) == 1 else None


def whole(value: Number) -> Number:
    """Return a number as an integer where it is one: those are faster to calculate with."""
    return value if isinstance(value, int) or value.denominator != 1 else value.numerator


def _longest(terms: Mapping[Monomial, Number]) -> int:
    return max(map(length, terms.values()), default=0)


def length(value: Number) -> int:
    """Return how many bits the longer part of a number has."""
    return max(abs(value.numerator), value.denominator).bit_length()


_FEW_BITS = 64
"""Up to here a bound of the length of numbers is as good as the length."""


def add_product(
    total: dict[Monomial, Number], left: Mapping[Monomial, Number], right: Mapping[Monomial, Number]
) -> None:
    """Add the product of the terms of two polynomials to a sum."""
    for factor, first in left.items():
        for other, second in right.items():
            monomial = _times(factor, other)
            total[monomial] = total.get(monomial, 0) + first * second


def _times(left: Monomial, right: Monomial) -> Monomial:
    if not left or not right:
        return left or right
    total = dict(left)
    for name, exponent in right:
        total[name] = total.get(name, 0) + exponent
        if total[name] > MOST_EXPONENT:
            raise TooLargeError(f"an exponent is greater than {MOST_EXPONENT}")
    if len(total) > MOST_NAMES:
        raise TooLargeError(f"a product has more than {MOST_NAMES} names")
    return tuple(sorted(total.items()))


ZERO, ONE = Polynomial({}), Polynomial.number(1)
