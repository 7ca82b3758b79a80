"""Upper bounds of the size of a law with its exponents multiplied out, computed before that is done."""

from __future__ import annotations

from functools import reduce
from itertools import pairwise
from math import comb
from typing import NamedTuple

from nslogic import limits
from nslogic.language.terms import (
    AnyOf,
    Constant,
    Extreme,
    ForAllLaw,
    IndexedSum,
    IndexPower,
    Law,
    Logarithm,
    OrderExpression,
    OrderLaw,
    Parameter,
    ParameterExpression,
    ParameterExtreme,
    ParameterPower,
    ParameterProduct,
    ParameterQuotient,
    ParameterSum,
    Power,
    Product,
    Quantity,
    Scalar,
    Sum,
)

_CAP = limits.EXPANDED_TERMS + 1


class _Size(NamedTuple):
    """An upper bound of the terms above and below the line of a quotient, and of their degree."""

    above: int = 1
    below: int = 1
    degree: int = 1

    def plus(self, other: _Size) -> _Size:
        above = self.above * other.below + other.above * self.below
        degree = self.degree if self.below == other.below == 1 else self.degree + other.degree
        return _Size(min(above, _CAP), min(self.below * other.below, _CAP), min(max(degree, other.degree), _CAP))

    def times(self, other: _Size) -> _Size:
        above, below = self.above * other.above, self.below * other.below
        return _Size(min(above, _CAP), min(below, _CAP), min(self.degree + other.degree, _CAP))

    def over(self, other: _Size) -> _Size:
        return self.times(_Size(other.below, other.above, other.degree))

    def widest(self, other: _Size) -> _Size:
        return _Size(*map(max, self, other))

    def largest(self) -> int:
        return max(self)


_UNIT = _Size()


def expanded_size(law: Law) -> int:
    """Return an upper bound of the terms, and of the degree, of a law's exponents; not above the limit plus one."""
    alternatives = law.alternatives if isinstance(law, AnyOf) else (law,)
    return max(_law(alternative).largest() for alternative in alternatives)


def _law(law: Law) -> _Size:
    match law:
        case OrderLaw(left=left, right=right):
            return _order(left).plus(_order(right))
        case ForAllLaw(left=left, right=right):
            return _index_power(left).plus(_index_power(right))
        case AnyOf():
            return _UNIT
    sizes = list(map(_parameter, law.sides))
    widest = _UNIT
    for before, after in pairwise(sizes):
        widest = widest.widest(before.plus(after))
    return widest


def _index_power(term: IndexPower) -> _Size:
    return _order(term.coefficient).plus(_parameter(term.exponent))


def _order(expression: OrderExpression) -> _Size:
    match expression:
        case Scalar() | Quantity():
            return _UNIT
        case Product(factors=factors):
            return reduce(_Size.plus, map(_order, factors))
        case Power(base=base, exponent=exponent):
            return _order(base).times(_parameter(exponent))
        case Sum(terms=parts) | Extreme(arguments=parts):
            return reduce(_Size.widest, map(_order, parts), _UNIT)
        case Logarithm(argument=argument):
            return _order(argument)
        case IndexedSum(lower=lower, upper=upper, terms=terms):
            bounds = _order(lower).widest(_order(upper) if upper is not None else _UNIT)
            sizes = [_order(term.coefficient).plus(bounds.times(_parameter(term.exponent))) for term in terms]
            return reduce(_Size.widest, sizes, _UNIT)


def _parameter(expression: ParameterExpression) -> _Size:
    match expression:
        case Constant() | Parameter():
            return _UNIT
        case ParameterSum(terms=terms):
            return reduce(_Size.plus, map(_parameter, terms))
        case ParameterProduct(factors=factors):
            return reduce(_Size.times, map(_parameter, factors))
        case ParameterQuotient(numerator=numerator, denominator=denominator):
            return _parameter(numerator).over(_parameter(denominator))
        case ParameterPower(base=base, exponent=power):
            return _raised(_parameter(base), power)
        case ParameterExtreme(arguments=arguments):
            return reduce(_Size.widest, map(_parameter, arguments), _UNIT)


def _raised(size: _Size, power: int) -> _Size:
    # a sum of n terms to the power p has at most as many terms as there are monomials of degree p in n unknowns
    above, below = (comb(min(count, _CAP) + power - 1, power) for count in (size.above, size.below))
    return _Size(min(above, _CAP), min(below, _CAP), min(size.degree * power, _CAP))
