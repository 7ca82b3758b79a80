"""Sets of signs: every table says what arithmetic on numbers with these signs says."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.algebra.signs import (
    ALLOWED,
    ANY,
    NEGATIVE,
    NONZERO,
    POSITIVE,
    POSSIBLE,
    PRODUCT,
    SIGNS,
    SQUARE,
    ZERO,
    SignRelation,
    Signs,
    members,
    set_of,
    sign_factors,
    sign_of,
    sign_satisfies,
)

COMPARE: dict[SignRelation, Callable[[Fraction, int], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
SETS = range(8)
FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
numbers = st.fractions(-3, 3, max_denominator=4)


def set_of_all(values: Iterator[int]) -> Signs:
    bits = 0
    for value in values:
        bits |= set_of(sign_of(value))
    return bits


@given(numbers, st.sampled_from(sorted(COMPARE)))
def test_a_relation_holds_of_a_number_as_python_compares_it(value: Fraction, relation: SignRelation) -> None:
    assert sign_satisfies(sign_of(value), relation) == COMPARE[relation](value, 0)
    assert bool(ALLOWED[relation] & set_of(sign_of(value))) == COMPARE[relation](value, 0)


@pytest.mark.parametrize(("one", "two"), tuple(product(SETS, SETS)))
def test_products_have_the_signs_of_products_of_numbers(one: Signs, two: Signs) -> None:
    assert members(one) == tuple(sign for sign in SIGNS if set_of(sign) & one)
    assert PRODUCT[one][two] == set_of_all(2 * x * 3 * y for x in members(one) for y in members(two))
    assert SQUARE[one] == set_of_all((2 * x) ** 2 for x in members(one))
    for even in (False, True):
        expected = set_of_all(
            sign for sign in SIGNS if any(sign_of(sign ** (2 if even else 1) * x) in members(two) for x in members(one))
        )
        assert POSSIBLE[even][one][two] == expected


@given(
    st.sampled_from([A, -A, 2 * A, A * B, -A * A * B, (A - B) * A / 3, A * A - B * B, A / (B * B), -A / (B * (A + 1))]),
    numbers,
    numbers,
)
def test_factors_have_the_sign_of_the_function(value: RationalFunction, a: Fraction, b: Fraction) -> None:
    point = {"a": a, "b": b}
    unit, factors = sign_factors(value)
    sign: int = unit
    for factor, even in factors:
        sign *= sign_of(factor.evaluate(point)) ** (2 if even else 1)
    if value.denominator.evaluate(point):
        assert sign_of(value.evaluate(point)) == sign


@pytest.mark.parametrize(
    ("signs", "numbers"),
    [
        (0, ()),
        (NEGATIVE, (-1,)),
        (ZERO, (0,)),
        (POSITIVE, (1,)),
        (NEGATIVE | ZERO, (-1, 0)),
        (NONZERO, (-1, 1)),
        (ZERO | POSITIVE, (0, 1)),
        (ANY, (-1, 0, 1)),
    ],
)
def test_a_set_has_the_signs_that_its_name_says(signs: Signs, numbers: tuple[int, ...]) -> None:
    assert members(signs) == numbers
    assert set_of_all(iter(numbers)) == signs
