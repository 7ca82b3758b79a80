"""The range of a rational function on a box is exact where it is told, and holds every value of it."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic import limits
from nslogic.algebra.boxes import _power, range_on_box
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


@given(polynomials, polynomials, intervals, intervals)
@settings(max_examples=60)
def test_a_range_that_is_told_is_that_of_the_corners(
    above: RationalFunction,
    below: RationalFunction,
    first: tuple[Fraction, Fraction],
    second: tuple[Fraction, Fraction],
) -> None:
    if not below:
        return
    function = above / below
    found = range_on_box(function, {"a": first, "b": second})
    if found is not None:
        corners = [function.evaluate({"a": one, "b": two}) for one, two in product(first, second)]
        assert found == (min(corners), max(corners))


positive = st.tuples(st.integers(1, 8), st.integers(0, 8)).map(
    lambda pair: (Fraction(pair[0], 4), Fraction(sum(pair), 4))
)
rising = st.lists(st.tuples(st.integers(1, 3), st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=4).map(
    lambda terms: sum((factor * A**one * B**two for factor, one, two in terms), FIELD.zero)
)


@given(rising, positive, positive, st.booleans())
@settings(max_examples=60)
def test_what_rises_in_all_parameters_has_a_range(
    function: RationalFunction, first: tuple[Fraction, Fraction], second: tuple[Fraction, Fraction], below: bool
) -> None:
    least, greatest = (function.evaluate({"a": first[end], "b": second[end]}) for end in (0, 1))
    box = {"a": first, "b": second}
    if below:
        assert range_on_box(1 / function, box) == (1 / greatest, 1 / least)
    else:
        assert range_on_box(function, box) == (least, greatest)


@pytest.mark.parametrize(
    ("function", "side", "ends"),
    [
        (A**2, (-2, 0), (0, 4)),
        (A**2, (0, 3), (0, 9)),
        (A**2, (-1, 2), None),  # it falls and rises
        (A**3, (-1, 2), (-1, 8)),
        (A**3 + A, (-2, 1), (-10, 2)),
        (1 / A, (1, 1), (1, 1)),
        (1 / A, (0, 1), None),
        (1 / A, (-1, 0), None),
        (1 / (A**2 + 1), (0, 2), (Fraction(1, 5), 1)),
        (FIELD.constant(3), (0, 1), (3, 3)),
    ],
)
def test_ranges_in_one_parameter(
    function: RationalFunction, side: tuple[int, int], ends: tuple[int | Fraction, int | Fraction] | None
) -> None:
    low, high = map(Fraction, side)
    assert range_on_box(function, {"a": (low, high)}) == ends
    down = None if ends is None else (-ends[1], -ends[0])
    assert range_on_box(-function, {"a": (low, high)}) == down


def test_a_derivative_of_very_many_terms_is_left_open() -> None:
    long = sum((A**power * B**other for power in range(1, 41) for other in range(1, 41)), FIELD.zero)
    assert limits.BOX_TERMS < 39 * 80
    assert range_on_box(long, BOX) is not None
    assert range_on_box(long / (1 + A**39 * B**41), BOX) is None


@pytest.mark.parametrize(
    ("side", "power", "ends"),
    [
        ((2, 3), 3, (8, 27)),
        ((-3, -2), 3, (-27, -8)),
        ((-2, 3), 3, (-8, 27)),
        ((-3, -2), 2, (4, 9)),
        ((-3, 2), 2, (0, 9)),
        ((-1, 2), 4, (0, 16)),
        ((0, 2), 2, (0, 4)),
        ((-2, 0), 2, (0, 4)),
        ((-2, 3), 1, (-2, 3)),
    ],
)
def test_powers_of_an_interval_are_exact(side: tuple[int, int], power: int, ends: tuple[int, int]) -> None:
    assert _power((Fraction(side[0]), Fraction(side[1])), power) == tuple(map(Fraction, ends))


def test_a_slope_has_a_sign_where_powers_are_told_exactly() -> None:
    low, high = Fraction(2), Fraction(3)
    for function in (A**4 / 4 - 7 * A, 28 * A - A**4, A**4 - A**3):
        ends = sorted(function.evaluate({"a": end}) for end in (low, high))
        assert range_on_box(function, {"a": (low, high)}) == tuple(ends)
