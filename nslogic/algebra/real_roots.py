"""Real roots of polynomials in one unknown, enclosed between rational numbers: exact, by Sturm's theorem."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from flint import fmpq, fmpq_poly

from nslogic.algebra.signs import sign_of
from nslogic.errors import LimitReachedError

Coefficients: TypeAlias = tuple[int, ...]
"""Whole coefficients, the constant first, the last one not zero."""

ROOT_DEGREE = 40
"""Up to which degree roots are looked for."""

_TWO = fmpq(2)


class Enclosure(NamedTuple):
    """The one root of an irreducible polynomial between two numbers, at both where they are the same."""

    polynomial: Coefficients
    low: fmpq
    high: fmpq

    def is_rational(self) -> bool:
        """Return whether the root is the number at both ends."""
        return bool(self.low == self.high)

    def halved(self) -> Enclosure:
        """Return the half in which the root lies."""
        middle = (self.low + self.high) / _TWO
        below, at = _value(self.polynomial, self.low), _value(self.polynomial, middle)
        return self._replace(low=middle) if (below > 0) == (at > 0) else self._replace(high=middle)


def real_roots(polynomials: Iterable[Coefficients]) -> list[Enclosure]:
    """Return the roots of irreducible polynomials, no two of which are multiples of each other, from the least.

    Between two of the enclosures there is room, and the other polynomials have one sign within each of them.

    Raises:
        LimitReachedError: a polynomial has a higher degree than ROOT_DEGREE.
    """
    found = [root for polynomial in polynomials for root in _roots(polynomial)]
    while True:
        found.sort(key=lambda root: (root.low, root.high))
        touching = [place for place, (one, two) in enumerate(pairwise(found)) if one.high >= two.low]
        if not touching:
            return found
        for place in {place for first in touching for place in (first, first + 1)}:
            if not found[place].is_rational():
                found[place] = found[place].halved()


@lru_cache(maxsize=4096)
def _roots(polynomial: Coefficients) -> tuple[Enclosure, ...]:
    degree = len(polynomial) - 1
    if degree > ROOT_DEGREE:
        raise LimitReachedError(f"a condition has a higher degree than {ROOT_DEGREE};", "state it with lower powers.")
    if degree == 0:
        return ()
    if degree == 1:
        root = fmpq(-polynomial[0], polynomial[1])
        return (Enclosure(polynomial, root, root),)
    chain = _sturm(fmpq_poly(list(polynomial)))
    bound = fmpq(1)
    while any(abs(coefficient) * degree > abs(polynomial[-1]) * bound for coefficient in polynomial[:-1]):
        bound *= _TWO
    bound += 1
    found = []
    pending = [(-bound, bound)]
    while pending:
        low, high = pending.pop()
        count = _variations(chain, low) - _variations(chain, high)
        if count == 1:
            found.append(Enclosure(polynomial, low, high))
        elif count > 1:
            middle = (low + high) / _TWO
            pending += [(low, middle), (middle, high)]
    return tuple(sorted(found, key=lambda root: root.low))


def _sturm(polynomial: fmpq_poly) -> list[fmpq_poly]:
    chain = [polynomial, polynomial.derivative()]
    while chain[-1].degree() > 0:
        chain.append(-(chain[-2] % chain[-1]))
    return chain


def _variations(chain: list[fmpq_poly], at: fmpq) -> int:
    signs = [value > 0 for value in (polynomial(at) for polynomial in chain) if value != 0]
    return sum(one != two for one, two in pairwise(signs))


def _value(polynomial: Coefficients, at: fmpq) -> fmpq:
    total = fmpq(0)
    for coefficient in reversed(polynomial):
        total = total * at + coefficient
    return total


def sign_at(polynomial: Coefficients, at: fmpq) -> int:
    """Return the sign of a polynomial at a number."""
    return sign_of(_value(polynomial, at))
