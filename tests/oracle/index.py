"""Bring what stands under an index into terms `R * k^p`."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias

from tests.oracle.syntax import Binary, Call, Expression, IndexSum, Name, Negative, Number

ONE, ZERO = Number(Fraction(1)), Number(Fraction(0))

Term: TypeAlias = tuple[Expression, Expression]
"""What does not contain the index, and the exponent of the index."""


def names_in(expression: Expression) -> frozenset[str]:
    """Return every name that an expression contains."""
    match expression:
        case Number():
            return frozenset()
        case Name(name):
            return frozenset({name})
        case Negative(of):
            return names_in(of)
        case Binary(_, left, right):
            return names_in(left) | names_in(right)
        case Call(_, arguments):
            return frozenset().union(*map(names_in, arguments))
        case IndexSum(index, lower, upper, summand):
            bounds = names_in(lower) | (names_in(upper) if upper is not None else frozenset())
            return bounds | (names_in(summand) - {index})


def terms_of(expression: Expression, index: str) -> list[Term]:
    """Return the terms of an expression under an index; only sums have more than one."""
    if index not in names_in(expression):
        return [(expression, ZERO)]
    match expression:
        case Name():
            return [(ONE, ONE)]
        case Binary("+", left, right):
            return terms_of(left, index) + terms_of(right, index)
        case Binary("*", left, right):
            return [
                (Binary("*", rest, other), Binary("+", exponent, further))
                for rest, exponent in terms_of(left, index)
                for other, further in terms_of(right, index)
            ]
        case Binary("/", left, right):
            ((other, further),) = terms_of(right, index)
            return [
                (Binary("/", rest, other), Binary("-", exponent, further)) for rest, exponent in terms_of(left, index)
            ]
        case Binary("^", base, power):
            return [
                (Binary("^", rest, power), Binary("*", power, exponent)) for rest, exponent in terms_of(base, index)
            ]
    raise SyntaxError(f"{expression} with the index {index}")
