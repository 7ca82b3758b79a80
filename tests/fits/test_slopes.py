"""Numbers and slopes of exact functions: against their exact values and derivatives."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.derivatives import derivative
from nslogic.algebra.functions import Field, RationalFunction
from nslogic.fits.slopes import numeric

FIELD = Field(("a", "b", "c"))
A, B, C = map(FIELD.generator, FIELD.names)
NAMES = ("c", "a", "b")

TERMS = st.lists(
    st.tuples(st.tuples(*[st.integers(0, 3)] * 3), st.integers(-5, 5).filter(bool)),
    min_size=1,
    max_size=4,
    unique_by=lambda term: term[0],
)
POINTS = st.tuples(*[st.fractions(-2, 2, max_denominator=8)] * 3)


@given(above=TERMS, below=TERMS, point=POINTS)
def test_they_are_those_of_the_function(
    above: list[tuple[tuple[int, ...], int]],
    below: list[tuple[tuple[int, ...], int]],
    point: tuple[Fraction, Fraction, Fraction],
) -> None:
    function = FIELD.from_terms(tuple(above), tuple(below))
    values = dict(zip(NAMES, point, strict=True))
    bottom = function.denominator.evaluate(values)
    at = [float(value) for value in point]
    if bottom == 0:
        with pytest.raises(ZeroDivisionError):
            numeric(function, NAMES)(at)
        return
    value, slopes = numeric(function, NAMES)(at)
    assert value == pytest.approx(float(function.evaluate(values)), abs=1e-9)
    exact = [float(derivative(function, name).evaluate(values)) for name in NAMES]
    assert slopes == pytest.approx(exact, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("value", [Fraction(2, 3), FIELD.constant(Fraction(2, 3))])
def test_a_number_has_no_slope(value: Fraction | RationalFunction) -> None:
    assert numeric(value, ("a", "b"))([1.0, 2.0]) == (2 / 3, [0.0, 0.0])


def test_parameters_that_do_not_occur_have_no_slope() -> None:
    assert numeric(A * B / 2, ("b", "other", "a"))([3.0, 7.0, 5.0]) == (7.5, [2.5, 0.0, 1.5])
