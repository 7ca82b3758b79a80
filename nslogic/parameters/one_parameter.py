"""Exact decisions of conditions on one parameter: between the real roots of their factors every sign is constant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from flint import fmpq, fmpz_poly

from nslogic.algebra.polynomials import as_fraction, as_rational
from nslogic.algebra.real_roots import Coefficients, Enclosure, real_roots, sign_at
from nslogic.algebra.signs import ALLOWED, Signs, set_of, sign_of
from nslogic.memory import remembered
from nslogic.orders.formulas import ParameterAtom
from nslogic.parameters.candidates import simplest

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

RootPlace: TypeAlias = Fraction | Literal["irrational"]
"""A value of a parameter, or only that one exists, where it is irrational."""

Factors: TypeAlias = tuple[int, tuple[tuple[Coefficients, int], ...]]
"""The sign of a constant factor, and irreducible factors with their powers."""


class RootInterval(NamedTuple):
    """An interval between two roots, None where it has no end, and whether the ends belong to it."""

    low: Enclosure | None
    high: Enclosure | None
    with_low: bool
    with_high: bool


class OpenConditionsError(Exception):
    """Conditions are not decided here."""


def value_where(conditions: Sequence[ParameterAtom]) -> RootPlace | None:
    """Return a value that meets conditions which mention one parameter only, a simple one; None where none does.

    Raises:
        LimitReachedError: the degree of a condition is too high.
    """
    factored = _factored(conditions)
    polynomials = _polynomials(factored)
    roots = real_roots(polynomials)
    best: Fraction | None = None
    for value in value_between(roots):
        if _hold(factored, {polynomial: sign_at(polynomial, value) for polynomial in polynomials}):
            number = as_fraction(value)
            if best is None or (number.denominator, abs(number)) < (best.denominator, abs(best)):
                best = number
    if best is not None:
        return best
    irrational = False
    for root in roots:
        if _hold(factored, _signs_at(root, polynomials)):
            if root.is_rational():
                return as_fraction(root.low)
            irrational = True
    return "irrational" if irrational else None


def intervals_where(conditions: Sequence[ParameterAtom]) -> tuple[RootInterval, ...]:
    """Return the intervals in which conditions on one parameter hold, from the least.

    Raises:
        LimitReachedError: the degree of a condition is too high.
    """
    return intervals_where_any((conditions,))


def intervals_where_any(alternatives: Sequence[Sequence[ParameterAtom]]) -> tuple[RootInterval, ...]:
    """Return the intervals in which all conditions of one of the alternatives hold, from the least.

    Raises:
        LimitReachedError: the degree of a condition is too high.
    """
    factored = [_factored(conditions) for conditions in alternatives]
    polynomials = {polynomial: None for conditions in factored for polynomial in _polynomials(conditions)}
    roots = real_roots(polynomials)

    def holds(signs: Mapping[Coefficients, int]) -> bool:
        return any(_hold(conditions, signs) for conditions in factored)

    # what holds on the lines between roots, and at each root, in their order
    places: list[tuple[Enclosure | None, bool]] = []
    for number, value in enumerate(value_between(roots)):
        places.append((None, holds({polynomial: sign_at(polynomial, value) for polynomial in polynomials})))
        if number < len(roots):
            places.append((roots[number], holds(_signs_at(roots[number], polynomials))))
    intervals: list[RootInterval] = []
    first: int | None = None
    for place, (_, inside) in enumerate((*places, (None, False))):
        if inside and first is None:
            first = place
        elif not inside and first is not None:
            intervals.append(_interval(places, first, place - 1))
            first = None
    return tuple(intervals)


def _interval(places: Sequence[tuple[Enclosure | None, bool]], first: int, last: int) -> RootInterval:
    """Return the interval of the places from one to another; a root at its end belongs to it if it is one of them."""
    low, high = places[first][0], places[last][0]
    before = places[first - 1][0] if first else None
    after = places[last + 1][0] if last + 1 < len(places) else None
    return RootInterval(low or before, high or after, low is not None, high is not None)


def hold_at_root(conditions: Sequence[ParameterAtom], polynomial: Coefficients, place: int) -> bool:
    """Return whether conditions which mention one parameter only hold at a root of an irreducible polynomial.

    Args:
        conditions: The conditions.
        polynomial: The polynomial, the leading coefficient of which is positive.
        place: Which of its real roots, counted from the least.

    Raises:
        LimitReachedError: the degree of a condition is too high.
    """
    factored = _factored(conditions)
    polynomials = {**_polynomials(factored), polynomial: None}
    root = [root for root in real_roots(polynomials) if root.polynomial == polynomial][place]
    return _hold(factored, _signs_at(root, polynomials))


def value_between(roots: Sequence[Enclosure]) -> Iterator[fmpq]:
    """Yield one number below, between and above the roots, each the simplest there."""
    if not roots:
        yield fmpq(0)
        return
    low, high = as_fraction(roots[0].low), as_fraction(roots[-1].high)
    yield as_rational(min(0, -(-low.numerator // low.denominator) - 1))
    for lower, upper in pairwise(roots):
        yield as_rational(simplest(as_fraction(lower.high), as_fraction(upper.low)))
    yield as_rational(max(0, high.numerator // high.denominator + 1))


@remembered(8192)
def factors_in(value: RationalFunction) -> Factors:
    """Return the factors of a polynomial in one parameter; their leading coefficients are positive."""
    polynomial = fmpz_poly()
    for exponents, coefficient in value.numerator_terms():
        polynomial[sum(exponents)] = coefficient
    content, factors = polynomial.factor()  # the sign stands in the content
    whole = tuple((tuple(map(int, factor.coeffs())), multiplicity) for factor, multiplicity in factors)
    return sign_of(content), whole


_Factored: TypeAlias = list[tuple[Factors, Signs]]


def _factored(conditions: Sequence[ParameterAtom]) -> _Factored:
    return [(factors_in(condition.value), ALLOWED[condition.relation]) for condition in conditions]


def _polynomials(factored: _Factored) -> dict[Coefficients, None]:
    return dict.fromkeys(factor for (_, factors), _ in factored for factor, _ in factors)


def _signs_at(root: Enclosure, polynomials: Mapping[Coefficients, None]) -> dict[Coefficients, int]:
    """Return signs at a root whose enclosure has no other root of these polynomials."""
    return {polynomial: sign_at(polynomial, root.low) for polynomial in polynomials} | {root.polynomial: 0}


def _hold(factored: _Factored, signs: Mapping[Coefficients, int]) -> bool:
    for (unit, factors), allowed in factored:
        sign = unit
        for polynomial, multiplicity in factors:
            sign *= signs[polynomial] ** multiplicity
        if not set_of(sign) & allowed:
            return False
    return True
