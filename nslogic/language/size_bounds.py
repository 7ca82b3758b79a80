"""Bound what a law can grow to when its exponents are multiplied out, before anybody does so."""

from __future__ import annotations

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
    found = _UNIT
    for before, after in pairwise(sizes):
        found = found.widest(before.plus(after))
    return found


def _index_power(term: IndexPower) -> _Size:
    return _order(term.coefficient).plus(_parameter(term.exponent))


def _order(expression: OrderExpression) -> _Size:
    found = _UNIT
    match expression:
        case Product(factors=factors):
            found = _order(factors[0])
            for factor in factors[1:]:
                found = found.plus(_order(factor))
        case Power(base=base, exponent=exponent):
            found = _order(base).times(_parameter(exponent))
        case Sum(terms=parts) | Extreme(arguments=parts):
            for part in parts:
                found = found.widest(_order(part))
        case Logarithm(argument=argument):
            found = _order(argument)
        case IndexedSum(lower=lower, upper=upper, terms=terms):
            bounds = _order(lower).widest(_order(upper) if upper is not None else _UNIT)
            for term in terms:
                coefficient = _order(term.coefficient)
                found = found.widest(coefficient.plus(bounds.times(_parameter(term.exponent))))
    return found


def _parameter(expression: ParameterExpression) -> _Size:
    found = _UNIT
    match expression:
        case Constant() | Parameter():
            pass
        case ParameterSum(terms=terms):
            found = _parameter(terms[0])
            for term in terms[1:]:
                found = found.plus(_parameter(term))
        case ParameterProduct(factors=factors):
            found = _parameter(factors[0])
            for factor in factors[1:]:
                found = found.times(_parameter(factor))
        case ParameterQuotient(numerator=numerator, denominator=denominator):
            found = _parameter(numerator).over(_parameter(denominator))
        case ParameterPower(base=base, exponent=power):
            found = _raised(_parameter(base), power)
        case ParameterExtreme(arguments=arguments):
            for argument in arguments:
                found = found.widest(_parameter(argument))
    return found


def _raised(size: _Size, power: int) -> _Size:
    # a sum of n terms to the power p has at most as many terms as there are monomials of degree p in n unknowns
    above, below = (comb(min(count, _CAP) + power - 1, power) for count in (size.above, size.below))
    return _Size(min(above, _CAP), min(below, _CAP), min(size.degree * power, _CAP))
