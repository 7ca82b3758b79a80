"""Statements of the kernel as terms of the law language."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from nslogic.kernel import (
    SCALE,
    Statement,
)
from nslogic.language import terms


def is_order(term: Statement) -> bool:
    """Return whether a part of a law is an order; a minimum or maximum of numbers is not."""
    words = ("one", "quantity", "fixed", "times", "raised", "plus", "log", "series")
    return term[0] in words or (term[0] in ("least", "greatest") and is_order(term[1]))


EXTREME_NAMES: dict[str, Literal["min", "max"]] = {"least": "min", "greatest": "max"}


def number_term(term: Statement) -> terms.ParameterExpression:
    """Return a number of a statement as a parameter expression."""
    match term:
        case ("number", value):
            return terms.Constant(value)
        case ("parameter", name):
            return terms.Parameter(name)
        case ("sum", *parts):
            return terms.ParameterSum(tuple(map(number_term, parts)))
        case ("product", *parts):
            return terms.ParameterProduct(tuple(map(number_term, parts)))
        case ("quotient", above, below):
            return terms.ParameterQuotient(number_term(above), number_term(below))
        case ("power", base, exponent):
            return terms.ParameterPower(number_term(base), exponent)
        case (("least" | "greatest") as which, *parts):
            return terms.ParameterExtreme(EXTREME_NAMES[which], tuple(map(number_term, parts)))
    raise AssertionError(f"not a number: {term!r:.80}")


def order_term(term: Statement) -> terms.OrderExpression:
    """Return an order of a statement as an order expression."""
    match term:
        case ("one",):
            return terms.Scalar(Fraction(1))
        case ("quantity", name):
            return terms.Quantity(name)
        case ("fixed", power, log):
            scale = terms.Quantity(SCALE)
            parts = (scale, power), (terms.Logarithm(scale), log)
            return terms.Product(tuple(_raised(base, value) for base, value in parts if value))
        case ("times", *parts):
            return terms.Product(tuple(map(order_term, parts)))
        case ("raised", base, exponent):
            return terms.Power(order_term(base), number_term(exponent))
        case ("plus", *parts):
            return terms.Sum(tuple(map(order_term, parts)))
        case (("least" | "greatest") as which, *parts):
            return terms.Extreme(EXTREME_NAMES[which], tuple(map(order_term, parts)))
        case ("log", argument):
            return terms.Logarithm(order_term(argument))
        case ("series", lower, upper, summands):
            end = None if upper is None else order_term(upper)
            summed = tuple(terms.IndexPower(order_term(factor), number_term(exponent)) for factor, exponent in summands)
            return terms.IndexedSum("k", order_term(lower), end, summed)
    raise AssertionError(f"not an order: {term!r:.80}")


def _raised(base: terms.OrderExpression, power: Fraction) -> terms.OrderExpression:
    return base if power == 1 else terms.Power(base, terms.Constant(power))
