"""Remembered arithmetic of coefficients in Q or Q(parameters): eliminations multiply the same polynomials again and again.

A remembered result is the same object each time, so its own caches (hash, names, factors) are shared too.
"""

from __future__ import annotations

from fractions import Fraction

from nslogic.algebra.functions import RationalFunction
from nslogic.memory import remembered

FieldValue = Fraction | RationalFunction

MOST = 65_536
"""How many results of each kind a question remembers."""


def multiply(left: FieldValue, right: FieldValue) -> FieldValue:
    """Return `left * right`, a constant as a fraction."""
    if isinstance(left, RationalFunction):
        if isinstance(right, RationalFunction):
            return _product(left, right)
        if right.numerator == right.denominator:  # faster than `right == 1`
            return left
        return _scaled(left, right.numerator, right.denominator)
    if isinstance(right, RationalFunction):
        return right if left.numerator == left.denominator else _scaled(right, left.numerator, left.denominator)
    if left.numerator == left.denominator:
        return right
    return left if right.numerator == right.denominator else left * right


def quotient(left: FieldValue, right: FieldValue) -> FieldValue:
    """Return `left / right`, a constant as a fraction; ZeroDivisionError where `right` is zero."""
    if isinstance(right, RationalFunction):
        return multiply(left, _reciprocal(right))
    if isinstance(left, RationalFunction):
        top, bottom = right.numerator, right.denominator
        return _scaled(left, bottom, top) if top > 0 else _scaled(left, -bottom, -top)
    return left / right


def add(left: FieldValue, right: FieldValue) -> FieldValue:
    """Return `left + right`, a constant as a fraction."""
    if isinstance(left, RationalFunction):
        return _total(left, right) if isinstance(right, RationalFunction) else (left + right).simplified()
    return (right + left).simplified() if isinstance(right, RationalFunction) else left + right


@remembered(MOST)
def _product(left: RationalFunction, right: RationalFunction) -> FieldValue:
    return (left * right).simplified()


@remembered(MOST)
def _scaled(function: RationalFunction, top: int, bottom: int) -> FieldValue:
    return (function * Fraction(top, bottom)).simplified()


@remembered(MOST)
def _reciprocal(function: RationalFunction) -> FieldValue:
    return function.reciprocal().simplified()


@remembered(MOST)
def _total(left: RationalFunction, right: RationalFunction) -> FieldValue:
    return (left + right).simplified()
