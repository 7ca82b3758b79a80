"""Numbers in a model of Z3, as exact as they are there."""

from __future__ import annotations

from fractions import Fraction

import z3

from nslogic import limits
from nslogic.algebra.algebraic_numbers import Root
from nslogic.errors import UndecidedError
from nslogic.smt.algebraic_values import root_of


def value_in(model: z3.ModelRef, term: z3.ArithRef) -> Fraction | Root:
    """Return the value of a term.

    Raises:
        UndecidedError: Z3 gave none that is a number, or a root that could not be enclosed.
    """
    value = model.evaluate(term, model_completion=True)
    if isinstance(value, z3.RatNumRef):
        return _rational(value)
    if isinstance(value, z3.AlgebraicNumRef):
        polynomial = tuple(coefficient.as_long() for coefficient in value.poly())
        return root_of(polynomial, value.approx(limits.ROOT_PLACES).as_fraction(), value.as_decimal(12).rstrip("?"))
    raise UndecidedError(f"Z3 gave a value that is not a number: {value}")


def rational_in(model: z3.ModelRef, term: z3.ArithRef) -> Fraction | None:
    """Return the value of a term, None where it is not rational."""
    value = model.evaluate(term, model_completion=True)
    return _rational(value) if isinstance(value, z3.RatNumRef) else None


def rational_near(model: z3.ModelRef, term: z3.ArithRef, digits: int) -> Fraction | None:
    """Return the value of a term, or a number that differs from it by less than a unit of a decimal place.

    None where Z3 gave none that is a number.
    """
    value = model.evaluate(term, model_completion=True)
    if isinstance(value, z3.AlgebraicNumRef):
        value = value.approx(digits)
    return _rational(value) if isinstance(value, z3.RatNumRef) else None


def _rational(value: z3.RatNumRef) -> Fraction:
    return Fraction(value.numerator_as_long(), value.denominator_as_long())
