"""The range of a rational function on a box is exact where it is told, and holds every value of it."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.boxes import range_on_box
from nslogic.algebra.functions import Field, RationalFunction

FIELD = Field(("a", "b"))
A, B = (FIELD.generator(name) for name in FIELD.names)
BOX = {"a": (Fraction(1, 4), Fraction(1, 2)), "b": (Fraction(1, 5), Fraction(2, 5))}


@pytest.mark.parametrize(
    ("function", "ends"),
    [
        (A, ("1/4", "1/2")),
        (-A, ("-1/2", "-1/4")),
        (B / (A + B), ("2/7", "8/13")),
        (-A * B / (A + B), ("-2/9", "-1/9")),
        (A**2 - B, ("-27/80", "1/20")),
        (1 / (A * B), ("5", "20")),
    ],
)
def test_the_extremes_are_at_corners(function: RationalFunction, ends: tuple[str, str]) -> None:
    assert range_on_box(function, BOX) == tuple(map(Fraction, ends))


def test_nothing_is_said_of_what_is_not_known() -> None:
    assert range_on_box(A / B, {"a": BOX["a"]}) is None
    assert range_on_box(1 / (A - B), BOX) is None
    assert range_on_box(A**2 * B, {"a": (Fraction(-1), Fraction(1)), "b": BOX["b"]}) is None


numbers = st.integers(-8, 8).map(lambda number: Fraction(number, 4))
intervals = st.tuples(numbers, numbers).map(lambda pair: (min(pair), max(pair)))
shares = st.integers(0, 4).map(lambda number: Fraction(number, 4))
polynomials = st.lists(st.tuples(st.integers(-3, 3), st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=4).map(
    lambda terms: sum((factor * A**one * B**two for factor, one, two in terms), FIELD.zero)
)


@given(polynomials, polynomials, intervals, intervals, shares, shares)
def test_every_value_is_in_the_range(
    above: RationalFunction,
    below: RationalFunction,
    first: tuple[Fraction, Fraction],
    second: tuple[Fraction, Fraction],
    one: Fraction,
    two: Fraction,
) -> None:
    if not below:
        return
    function = above / below
    found = range_on_box(function, {"a": first, "b": second})
    if found is None:
        return
    point = {"a": first[0] + one * (first[1] - first[0]), "b": second[0] + two * (second[1] - second[0])}
    assert found[0] <= function.evaluate(point) <= found[1]
