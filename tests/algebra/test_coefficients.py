"""Remembered arithmetic is the arithmetic of the field, with constants as fractions."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.coefficients import FieldValue, add, multiply, quotient
from nslogic.algebra.functions import Field, RationalFunction
from nslogic.memory import Memory

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
NUMBERS = st.fractions(min_value=-3, max_value=3, max_denominator=4)


@st.composite
def coefficients(draw: st.DrawFn) -> FieldValue:
    """Return a number, or a function that is not constant."""
    value = A * draw(NUMBERS) + B * draw(NUMBERS) + draw(NUMBERS)
    below = A * draw(NUMBERS) + draw(NUMBERS)
    if below:
        value = value / below
    return value.constant_value() if value.is_constant() else value


@given(coefficients(), coefficients())
def test_results_are_those_of_the_field_and_the_same_again(left: FieldValue, right: FieldValue) -> None:
    for _ in range(2):
        for found, expected in ((multiply(left, right), left * right), (add(left, right), left + right)):
            assert found == expected
            assert isinstance(found, Fraction) or not found.is_constant()
        if right:
            found = quotient(left, right)
            assert found == left / right
            assert isinstance(found, Fraction) or not found.is_constant()
        else:
            with pytest.raises(ZeroDivisionError):
                quotient(left, right)


def test_a_result_that_is_remembered_is_the_same_object() -> None:
    with Memory():
        assert multiply(A + 1, B) is multiply(A + 1, B)
        assert add(A, B) is add(A, B)
        assert quotient(A, B + 1) is quotient(A, B + 1)
    assert isinstance(multiply(A, A.reciprocal()), Fraction)


def test_functions_of_other_fields_are_told_apart() -> None:
    other = Field(("b", "a"))
    theirs = multiply(other.generator("b"), other.generator("b"))
    ours = multiply(A, A)
    assert isinstance(theirs, RationalFunction)
    assert isinstance(ours, RationalFunction)
    assert theirs.names() == ("b",)
    assert ours.names() == ("a",)


@pytest.mark.parametrize("number", [Fraction(0), Fraction(1), Fraction(-1), Fraction(2, 3), Fraction(-5)])
def test_numbers_and_functions_mix_on_either_side(number: Fraction) -> None:
    for function in (A, A / (B + 1), -A + B):
        assert add(number, function) == add(function, number) == function + number
        assert multiply(number, function) == multiply(function, number) == function * number
        assert quotient(number, function) == number / function
        if number:
            assert quotient(function, number) == function / number
    for other in (Fraction(1), Fraction(-3, 2)):
        assert add(number, other) == number + other
        assert multiply(number, other) == multiply(other, number) == number * other
        assert quotient(number, other) == number / other
    assert add(A, -A) == Fraction(0)
    assert isinstance(add(A + number, -A), Fraction)
    assert isinstance(multiply(number, A), RationalFunction) == bool(number)
