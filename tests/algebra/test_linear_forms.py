"""Polynomials seen as linear in a parameter: slope and rest add up to them, and have it no more."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.algebra.linear_forms import linear_in

FIELD = Field(("a", "b", "c"))
A, B, C = map(FIELD.generator, FIELD.names)

polynomials = st.dictionaries(st.tuples(*[st.integers(0, 2)] * 3), st.integers(-3, 3).filter(bool), max_size=4).map(
    lambda terms: FIELD.from_terms(tuple(terms.items()))
)


@given(polynomials, st.sampled_from(FIELD.names))
@settings(max_examples=60)
def test_slope_and_rest_add_up_to_the_polynomial(polynomial: RationalFunction, name: str) -> None:
    place = FIELD.names.index(name)
    degree = max((exponents[place] for exponents, _ in polynomial.numerator_terms()), default=0)
    slope, rest = linear_in(polynomial, name)
    assert (slope is None) == (rest is None) == (degree != 1)
    if slope is not None and rest is not None:
        assert slope * FIELD.generator(name) + rest == polynomial
        assert slope
        assert name not in (*slope.names(), *rest.names())


@pytest.mark.parametrize(
    ("polynomial", "slope", "rest"),
    [
        (2 * A * B - 3 * A + B * B * C - 5, 2 * B - 3, B * B * C - 5),
        (A, FIELD.one, FIELD.zero),
        (B - A, -FIELD.one, B),
        (A * B * B * C, B * B * C, FIELD.zero),
        (A * A + A, None, None),
        (B + C, None, None),
        (FIELD.constant(7), None, None),
        (FIELD.zero, None, None),
    ],
)
def test_what_is_not_of_the_first_degree_has_neither(
    polynomial: RationalFunction, slope: RationalFunction | None, rest: RationalFunction | None
) -> None:
    assert linear_in(polynomial, "a") == (slope, rest)
