"""The logarithms that a law speaks of, and what those are called whose orders pairs do not tell (language.md §1).

A law speaks of the logarithms that are written in it, and in a sum of `1/k` of that of its upper over its lower bound.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from nslogic.theory.terms import (
    AnyOf,
    Constant,
    Extreme,
    ForAllLaw,
    IndexedSum,
    Law,
    Logarithm,
    OrderExpression,
    OrderLaw,
    ParameterLaw,
    Power,
    Product,
    Quantity,
    Scalar,
    Sum,
)

LOG_LOG_NAME = "log log t"
"""The unknown order of `log log t`; no quantity has a blank in its name."""

_INVERSE = Constant(Fraction(-1))


def logarithm_of_sum(lower: OrderExpression, upper: OrderExpression) -> Logarithm:
    """Return what `sum(k = lower..upper, 1/k)` is: the logarithm of `upper/lower`, as it would be written."""
    return Logarithm(upper if isinstance(lower, Scalar) else Product((upper, Power(lower, _INVERSE))))


def is_logarithm(name: str) -> bool:
    """Return whether an unknown is the order of a logarithm that pairs do not tell: a quantity has no such name."""
    return name == LOG_LOG_NAME or name.startswith("log(")


def logarithms_in(law: Law) -> Iterator[Logarithm]:
    """Yield every logarithm of a law, from left to right, those in the argument of another after it."""
    match law:
        case AnyOf(alternatives):
            for part in alternatives:
                yield from logarithms_in(part)
        case OrderLaw(left, _, right):
            yield from _in_expression(left)
            yield from _in_expression(right)
        case ForAllLaw(_, one, _, two):
            yield from _in_expression(one.coefficient)
            yield from _in_expression(two.coefficient)
        case ParameterLaw():
            pass


def quantities_in(expression: OrderExpression) -> Iterator[str]:
    """Yield the quantities that an expression speaks of."""
    match expression:
        case Quantity(name):
            yield name
        case Product(parts) | Sum(parts) | Extreme(_, parts):
            for part in parts:
                yield from quantities_in(part)
        case Power(inner, _) | Logarithm(inner):
            yield from quantities_in(inner)
        case IndexedSum(_, lower, upper, terms):
            for part in (lower, *((upper,) if upper is not None else ()), *(term.coefficient for term in terms)):
                yield from quantities_in(part)


def _in_expression(expression: OrderExpression) -> Iterator[Logarithm]:
    match expression:
        case Product(parts) | Sum(parts) | Extreme(_, parts):
            for part in parts:
                yield from _in_expression(part)
        case Power(base, _):
            yield from _in_expression(base)
        case Logarithm(argument):
            yield expression
            yield from _in_expression(argument)
        case IndexedSum(_, lower, upper, terms):
            for term in terms:
                yield from _in_expression(term.coefficient)
            yield from _in_expression(lower)
            if upper is not None:
                yield from _in_expression(upper)
                yield logarithm_of_sum(lower, upper)
