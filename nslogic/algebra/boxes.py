"""The exact range of a rational function over a box, where it is monotone in each of its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from nslogic import limits
from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.polynomials import PolynomialTerms

BoxSide: TypeAlias = tuple[Fraction, Fraction]
"""The lower and the upper end."""

TermsByPowers: TypeAlias = dict[tuple[int, ...], int]


def range_on_box(function: RationalFunction, box: Mapping[str, BoxSide]) -> BoxSide | None:
    """Return the least and the greatest value of a rational function on a box, None where that is not known.

    It is known where the denominator has no zero on the box, and each partial derivative one sign: then the extremes
    are at corners. The signs come from interval arithmetic, which may miss one that is there.

    Args:
        function: The function.
        box: An interval for each parameter of it.
    """
    names = function.field.names
    if not set(function.names()) <= box.keys():
        return None
    sides = [box.get(name, (Fraction(0), Fraction(0))) for name in names]
    low, high = _values(_terms(function.denominator_terms()), sides)
    if low <= 0 <= high:
        return None
    least, greatest = {}, {}
    for place, name in enumerate(names):
        if name not in function.names():
            continue
        slope = _slope(function, place)
        if len(slope) > limits.BOX_TERMS:
            return None
        low, high = _values(slope, sides)
        if low < 0 < high:
            return None
        rises = low >= 0
        least[name], greatest[name] = box[name] if rises else box[name][::-1]
    return function.evaluate(least), function.evaluate(greatest)


def _terms(terms: PolynomialTerms) -> TermsByPowers:
    return dict(terms)


def _slope(function: RationalFunction, place: int) -> TermsByPowers:
    """Return the numerator of a partial derivative, which has its sign, since the denominator is a square."""
    above, below = _terms(function.numerator_terms()), _terms(function.denominator_terms())
    slope: TermsByPowers = {}
    for left, right, sign in ((_derivative(above, place), below, 1), (above, _derivative(below, place), -1)):
        for powers, factor in left.items():
            for others, other in right.items():
                both = tuple(map(sum, zip(powers, others, strict=True)))
                slope[both] = slope.get(both, 0) + sign * factor * other
    return {powers: factor for powers, factor in slope.items() if factor}


def _derivative(terms: TermsByPowers, place: int) -> TermsByPowers:
    return {
        (*powers[:place], powers[place] - 1, *powers[place + 1 :]): factor * powers[place]
        for powers, factor in terms.items()
        if powers[place]
    }


def _values(terms: TermsByPowers, sides: list[BoxSide]) -> BoxSide:
    """Return an interval that holds all values of a polynomial on a box."""
    low = high = Fraction(0)
    for powers, factor in terms.items():
        ends = (Fraction(factor), Fraction(factor))
        for side, power in zip(sides, powers, strict=True):
            if power:
                ends = _product(ends, _power(side, power))
        low, high = low + ends[0], high + ends[1]
    return low, high


def _product(first: BoxSide, second: BoxSide) -> BoxSide:
    products = [left * right for left in first for right in second]
    return min(products), max(products)


def _power(side: BoxSide, power: int) -> BoxSide:
    ends = sorted((side[0] ** power, side[1] ** power))
    return (Fraction(0) if power % 2 == 0 and side[0] < 0 < side[1] else ends[0]), ends[1]
