"""One parameter: conditions on it are decided as at every number, rational or a root of something."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from math import prod

import pytest
from flint import fmpz_poly
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.polynomials import as_rational
from nslogic.algebra.real_roots import real_roots, sign_at
from nslogic.algebra.signs import sign_of, sign_satisfies
from nslogic.errors import LimitReachedError
from nslogic.orders.formulas import AtomRelation, ParameterAtom
from nslogic.parameters.one_parameter import factors_in, hold_at_root, intervals_where, value_between, value_where
from tests.parameters.polynomials import FIELD, NUMBERS, meets

a, b = FIELD.generator("a"), FIELD.generator("b")
RELATIONS: tuple[AtomRelation, ...] = ("=", "!=", "<=", "<")
GRID = sorted({Fraction(top, bottom) for bottom in (1, 2, 3, 4, 5, 7) for top in range(-4 * bottom, 4 * bottom + 1)})

linear = st.builds(lambda slope, rest: slope * a + rest, st.sampled_from([-2, -1, 1, 2, 3]), st.integers(-4, 4))
quadratic = st.builds(lambda slope, rest: a * a + slope * a + rest, st.integers(-2, 2), st.integers(-3, 3))
polynomials = st.builds(
    lambda factors, number: prod(factors, start=FIELD.constant(number)),
    st.lists(st.one_of(linear, quadratic), min_size=1, max_size=3),
    st.sampled_from([-2, -1, 1, 3]),
)
conditions = st.builds(ParameterAtom, polynomials, st.sampled_from(RELATIONS))


def coefficients(value: RationalFunction) -> tuple[int, ...]:
    """Return the coefficients of a polynomial in one parameter, the constant first."""
    powers = {sum(exponents): number for exponents, number in value.numerator_terms()}
    return tuple(powers.get(power, 0) for power in range(max(powers) + 1))


@given(polynomials, NUMBERS)
@settings(max_examples=60)
def test_the_signs_of_the_factors_make_the_sign_of_the_polynomial(value: RationalFunction, number: Fraction) -> None:
    unit, factors = factors_in(value)
    assert unit in (-1, 1)
    sign = unit * prod(sign_at(factor, as_rational(number)) ** multiplicity for factor, multiplicity in factors)
    assert sign == sign_of(value.evaluate({"a": number}))
    for factor, multiplicity in factors:
        assert multiplicity > 0
        assert factor[-1] > 0
        whole = fmpz_poly(list(factor))
        assert list(whole.factor()) == [1, [(whole, 1)]]  # irreducible, without content
    degree = sum((len(factor) - 1) * multiplicity for factor, multiplicity in factors)
    assert degree == len(coefficients(value)) - 1


@pytest.mark.parametrize(
    ("value", "unit", "factors"),
    [
        (FIELD.constant(-6), -1, ()),
        (FIELD.constant(5), 1, ()),
        (-a, -1, (((0, 1), 1),)),
        (4 - 2 * b, -1, (((-2, 1), 1),)),  # of whichever parameter it is
        ((1 - a) ** 3, -1, (((-1, 1), 3),)),
        ((1 - a) ** 2, 1, (((-1, 1), 2),)),
        (2 - a * a, -1, (((-2, 0, 1), 1),)),
        (a**3 * (a * a + 1), 1, (((0, 1), 3), ((1, 0, 1), 1))),
    ],
)
def test_factors_have_positive_leading_coefficients(
    value: RationalFunction, unit: int, factors: tuple[tuple[tuple[int, ...], int], ...]
) -> None:
    assert (factors_in(value)[0], set(factors_in(value)[1])) == (unit, set(factors))


@given(st.lists(polynomials, max_size=3))
@settings(max_examples=60)
def test_between_two_roots_and_beyond_them_lies_one_value_each(values: list[RationalFunction]) -> None:
    roots = real_roots(dict.fromkeys(factor for value in values for factor, _ in factors_in(value)[1]))
    between = list(value_between(roots))
    assert len(between) == len(roots) + 1
    for place, root in enumerate(roots):
        assert between[place] < root.low <= root.high < between[place + 1]


def test_the_values_between_roots_are_simple() -> None:
    def between(*polynomials: tuple[int, ...]) -> list[str]:
        return list(map(str, value_between(real_roots(polynomials))))

    assert between() == ["0"]
    assert between((-1, 3)) == ["0", "1"]  # 1/3
    assert between((-3, 1), (-7, 2)) == ["0", "10/3", "4"]  # 3 and 7/2
    assert between((5, 1), (3, 1)) == ["-6", "-4", "0"]
    assert between((1, 2), (0, 1)) == ["-1", "-1/3", "1"]  # -1/2 and 0


@given(st.lists(conditions, min_size=1, max_size=3))
@settings(max_examples=60)
def test_no_number_meets_conditions_that_are_refuted(asked: list[ParameterAtom]) -> None:
    found = value_where(asked)
    if isinstance(found, Fraction):
        assert meets({"a": found}, tuple(asked))
    else:
        assert not any(meets({"a": number}, tuple(asked)) for number in GRID)
    if found is None:
        assert not any(holds_at_square_root(asked, number, side) for number in (2, 3, 5) for side in (-1, 1))


def holds_at_square_root(asked: list[ParameterAtom], number: int, side: int) -> bool:
    """Return whether conditions hold at `side * sqrt(number)`: a polynomial is `u + v*sqrt(number)` there."""
    for condition in asked:
        powers = enumerate(coefficients(condition.value))
        u = v = 0
        for power, coefficient in powers:
            part = coefficient * number ** (power // 2)
            u, v = (u, v + part * side) if power % 2 else (u + part, v)
        # u + v*r has the sign of u and v where these agree, else that of the part with the greater square
        sign = sign_of(u) if u * u > v * v * number else sign_of(v) if v else sign_of(u)
        if not sign_satisfies(sign, condition.relation):
            return False
    return True


@given(st.lists(conditions, min_size=1, max_size=3), st.sampled_from([2, 3, 5]), st.sampled_from([0, 1]))
@settings(max_examples=60)
def test_conditions_hold_at_a_square_root_as_their_values_say(
    asked: list[ParameterAtom], number: int, place: int
) -> None:
    holds = holds_at_square_root(asked, number, 2 * place - 1)
    assert hold_at_root(asked, (-number, 0, 1), place) == holds
    if holds:
        assert value_where(asked) is not None


@pytest.mark.parametrize(
    ("asked", "value"),
    [
        ([(a * a - 2, "="), (-a, "<")], "irrational"),
        ([(a * a - 2, "=")], "irrational"),
        ([(a * a - 2, "="), (2 * a - 3, "=")], None),
        ([((a * a - 2) * (3 * a - 5), "=")], Fraction(5, 3)),  # a rational root before an irrational one
        ([((a * a - 2) * (3 * a - 5), "="), (3 * a - 5, "<")], "irrational"),
        ([((2 * a - 1) * (3 * a - 1), "=")], Fraction(1, 3)),
        ([((a - 1) ** 2, "<=")], Fraction(1)),
        ([(-((a - 1) ** 2), "<"), (a * a - a, "<=")], Fraction(1, 2)),
        ([(a * (a - 1) * (a - 2), "<"), (-a, "<")], Fraction(3, 2)),
        ([((2 * a - 1) * (3 * a - 2), "<")], Fraction(3, 5)),
        ([((2 * a + 1) * (3 * a + 2), "<")], Fraction(-3, 5)),
        ([(a * a + 1, "=")], None),
        ([(a * a, "<")], None),
        ([(FIELD.constant(1), "=")], None),
        ([(FIELD.constant(-1), "<")], Fraction(0)),
        ([], Fraction(0)),
    ],
)
def test_rational_values_come_first_and_the_simplest_of_them(
    asked: list[tuple[RationalFunction, AtomRelation]], value: object
) -> None:
    assert value_where([ParameterAtom(polynomial, relation) for polynomial, relation in asked]) == value


def test_a_degree_that_is_too_high_is_a_limit() -> None:
    high = [ParameterAtom(a**41 - 2, "<")]
    with pytest.raises(LimitReachedError, match="higher degree"):
        value_where(high)
    with pytest.raises(LimitReachedError, match="higher degree"):
        hold_at_root(high, (-2, 0, 1), 0)
    assert value_where([ParameterAtom(a**40 - 2, "<")]) == 0


@given(st.lists(conditions, min_size=1, max_size=3))
@settings(max_examples=60)
def test_conditions_hold_in_their_intervals_and_nowhere_else(several: list[ParameterAtom]) -> None:
    """Roots that are not rational are met by no number of the grid; those that are belong to an interval or do not."""
    intervals = intervals_where(several)
    for number in GRID:
        at = as_rational(number)
        inside = any(
            (
                interval.low is None
                or interval.low.high < at
                or (interval.low.is_rational() and interval.with_low and interval.low.low == at)
            )
            and (
                interval.high is None
                or at < interval.high.low
                or (interval.high.is_rational() and interval.with_high and interval.high.high == at)
            )
            for interval in intervals
        )
        enclosed = any(
            end is not None and not end.is_rational() and end.low <= at <= end.high
            for interval in intervals
            for end in (interval.low, interval.high)
        )
        assert enclosed or inside == meets({"a": number}, tuple(several))
    for lower, upper in pairwise(intervals):
        assert lower.high is not None
        assert upper.low is not None
        assert lower.high == upper.low or lower.high.high < upper.low.low
