"""Cells by exact values and by signs of polynomials are the same cells."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.algebra.signs import sign_of
from nslogic.derivation.cell_conditions import CellConditions
from nslogic.errors import UndecidedError
from nslogic.limits import ParameterLimits
from nslogic.orders.formulas import compare_parameters, conjunction, disjunction

FIELD = Field(("x", "y"))
X, Y = FIELD.generator("x"), FIELD.generator("y")
CONDITIONS = CellConditions(
    compare_parameters(-X, "<="),
    (
        conjunction((compare_parameters(X - Y, "<"), compare_parameters(Y**2 - X * 2, "!="))),
        disjunction((compare_parameters(X - Y, "="), compare_parameters((X - Y) ** 2 * (X + Y - 1), "<"))),
        compare_parameters(1 - X / (Y**2 + 1), "<="),
    ),
)
NUMBERS = st.fractions(-3, 3, max_denominator=4)


@given(NUMBERS, NUMBERS)
def test_signs_say_what_values_say(x: Fraction, y: Fraction) -> None:
    values = {"x": x, "y": y}
    signs = {factor: sign_of(factor.evaluate(values)) for factor in CONDITIONS.factors(ParameterLimits())}
    assert CONDITIONS.with_signs(signs) == CONDITIONS.at(values)
    assert CONDITIONS.with_values({"x": x}).at({"y": y}) == CONDITIONS.at(values)


def test_the_first_cell_that_holds_is_the_one() -> None:
    assert CONDITIONS.at({"x": Fraction(1), "y": Fraction(2)}) == 0
    assert CONDITIONS.at({"x": Fraction(1), "y": Fraction(1)}) == 1
    assert CONDITIONS.at({"x": Fraction(3), "y": Fraction(1)}) == 2
    assert CONDITIONS.at({"x": Fraction(-1), "y": Fraction(1)}) is None


def test_factors_are_irreducible_and_few_enough() -> None:
    factors = CONDITIONS.factors(ParameterLimits())
    assert X - Y in factors
    assert all(len(factor.factor_numerator()[1]) == 1 for factor in factors)
    with pytest.raises(UndecidedError):
        CONDITIONS.factors(ParameterLimits(plane_polynomials=1))
