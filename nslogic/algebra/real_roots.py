"""Isolation of the real roots of univariate polynomials between rational numbers, by Sturm's theorem."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from flint import fmpq, fmpq_poly

from nslogic import limits
from nslogic.algebra.signs import sign_of
from nslogic.errors import LimitReachedError
from nslogic.memory import remembered

Coefficients: TypeAlias = tuple[int, ...]
"""Whole coefficients, the constant first, the last one not zero."""

_TWO = fmpq(2)


class Enclosure(NamedTuple):
    """The only root of an irreducible polynomial in `[low, high]`; a rational root has `low == high`."""

    polynomial: Coefficients
    low: fmpq
    high: fmpq

    def is_rational(self) -> bool:
        """Return whether the root is rational: both ends are the root."""
        return bool(self.low == self.high)

    def halved(self) -> Enclosure:
        """Return the half of the interval that holds the root."""
        middle = (self.low + self.high) / _TWO
        below, at = _value(self.polynomial, self.low), _value(self.polynomial, middle)
        return self._replace(low=middle) if (below > 0) == (at > 0) else self._replace(high=middle)


def real_roots(polynomials: Iterable[Coefficients]) -> list[Enclosure]:
    """Return the roots of irreducible polynomials, pairwise coprime, in ascending order.

    The enclosures are disjoint, and on each of them every other polynomial has constant sign.

    Raises:
        LimitReachedError: a polynomial has a higher degree than limits.ROOT_DEGREE.
    """
    roots = [root for polynomial in polynomials for root in _roots(polynomial)]
    while True:
        roots.sort(key=lambda root: (root.low, root.high))
        touching = [place for place, (lower, two) in enumerate(pairwise(roots)) if lower.high >= two.low]
        if not touching:
            return roots
        for place in {place for first in touching for place in (first, first + 1)}:
            if not roots[place].is_rational():
                roots[place] = roots[place].halved()


@remembered(4096)
def _roots(polynomial: Coefficients) -> tuple[Enclosure, ...]:
    degree = len(polynomial) - 1
    if degree > limits.ROOT_DEGREE:
        raise LimitReachedError(
            f"a condition has a higher degree than {limits.ROOT_DEGREE};", "state it with lower powers."
        )
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
    roots = []
    pending = [(-bound, bound)]
    while pending:
        low, high = pending.pop()
        count = _variations(chain, low) - _variations(chain, high)
        if count == 1:
            roots.append(Enclosure(polynomial, low, high))
        elif count > 1:
            middle = (low + high) / _TWO
            pending += [(low, middle), (middle, high)]
    return tuple(sorted(roots, key=lambda root: root.low))


def _sturm(polynomial: fmpq_poly) -> list[fmpq_poly]:
    chain = [polynomial, polynomial.derivative()]
    while chain[-1].degree() > 0:
        chain.append(-(chain[-2] % chain[-1]))
    return chain


def _variations(chain: list[fmpq_poly], at: fmpq) -> int:
    signs = [value > 0 for value in (polynomial(at) for polynomial in chain) if value != 0]
    return sum(before != after for before, after in pairwise(signs))


def _value(polynomial: Coefficients, at: fmpq) -> fmpq:
    total = fmpq(0)
    for coefficient in reversed(polynomial):
        total = total * at + coefficient
    return total


def sign_at(polynomial: Coefficients, at: fmpq) -> int:
    """Return the sign of a polynomial at a number."""
    return sign_of(_value(polynomial, at))
