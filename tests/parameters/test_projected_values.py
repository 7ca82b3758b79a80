"""The values that conditions leave to one parameter are those at which the others have values: Z3 says the same."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given

from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.polynomials import as_fraction
from nslogic.algebra.real_roots import Enclosure
from nslogic.errors import LimitReachedError
from nslogic.limits import ParameterLimits
from nslogic.orders.formulas import FALSE, TRUE, AtomRelation, Formula, ParameterAtom
from nslogic.parameters.one_parameter import OpenConditionsError, RootInterval
from nslogic.parameters.projected_values import _of_square, projected_values
from nslogic.records import replace
from tests.parameters.polynomials import FIELD, NAMES, can_hold, conditions
from tests.two_ways import compared, two_ways

a, b, c = map(FIELD.generator, NAMES)
LIMITS = ParameterLimits()
PLACES = [Fraction(number, 4) for number in range(-14, 15)]


def values_of(*asked: tuple[RationalFunction, AtomRelation]) -> list[str]:
    """Return the intervals that conditions leave to `a`, as text."""
    atoms = [ParameterAtom(value, relation) for value, relation in asked]
    return [shown(interval) for interval in projected_values("a", atoms, LIMITS)]


def shown(interval: RootInterval) -> str:
    left = "-oo" if interval.low is None else str(as_fraction(interval.low.low))
    right = "oo" if interval.high is None else str(as_fraction(interval.high.high))
    return f"{'[' if interval.with_low else '('}{left}, {right}{']' if interval.with_high else ')'}"


def is_below(place: Fraction, root: Enclosure) -> bool:
    while not root.is_rational() and as_fraction(root.low) < place < as_fraction(root.high):
        root = root.halved()
    return place <= as_fraction(root.low) if not root.is_rational() else place < as_fraction(root.low)


def is_in(place: Fraction, interval: RootInterval) -> bool:
    low, high = interval.low, interval.high
    at_end = [root is not None and root.is_rational() and as_fraction(root.low) == place for root in (low, high)]
    if at_end[0] or at_end[1]:
        return (interval.with_low or not at_end[0]) and (interval.with_high or not at_end[1])
    return (low is None or not is_below(place, low)) and (high is None or is_below(place, high))


@two_ways()
@given(conditions(most=4))
def test_a_value_is_left_exactly_where_the_conditions_can_hold_with_it(asked: Sequence[ParameterAtom]) -> None:
    try:
        intervals = projected_values("a", asked, LIMITS)
    except (OpenConditionsError, LimitReachedError):
        return
    for place in PLACES[::3]:
        inside = any(is_in(place, interval) for interval in intervals)
        assert inside == can_hold((*asked, ParameterAtom(a - place, "="))), place
    compared()


@pytest.mark.parametrize(
    ("asked", "intervals"),
    [
        # a*b > 1 and 0 < b < 1/2
        ([(1 - a * b, "<"), (-b, "<"), (2 * b - 1, "<")], ["(2, oo)"]),
        # b < a < c and c = 3
        ([(b - a, "<"), (a - c, "<"), (c - 3, "=")], ["(-oo, 3)"]),
        # b*c > 0, a > b and a > c, from products of signs: b and c may both be negative
        ([(-b * c, "<"), (b - a, "<"), (c - a, "<")], ["(-oo, oo)"]),
        # (a - b)^2 <= 0 and b = 2
        ([((a - b) * (a - b), "<="), (b - 2, "=")], ["[2, 2]"]),
        # a product with a factor that is 0 says nothing of a, or cannot hold
        ([(b, "="), (a * b, "<="), (a - 1, "<")], ["(-oo, 1)"]),
        ([(b, "="), (a * b, "<"), (a - 1, "<")], []),
        # b is between a and 1, which may be equal or not; b is above both, and below 2
        ([((b - a) * (b - 1), "<")], ["(-oo, 1)", "(1, oo)"]),
        ([((b - a) * (b - 1), "<=")], ["(-oo, oo)"]),
        ([((a - b) * (b - 1), "<"), (b - 2, "<"), (1 - b, "<")], ["(-oo, 2)"]),
        # nothing is said of a
        ([(b - c, "<")], ["(-oo, oo)"]),
        # no b has b < 0 < b
        ([(b, "<"), (-b, "<"), (a - 1, "<")], []),
        # a is between the roots of two
        ([(a * a - 4, "<"), (a - b, "!=")], ["(-2, 2)"]),
    ],
)
def test_values_left_are_found_by_elimination(
    asked: list[tuple[RationalFunction, AtomRelation]], intervals: list[str]
) -> None:
    assert values_of(*asked) == intervals


def test_a_product_is_divided_by_factors_of_known_sign_so_that_it_is_linear() -> None:
    # a <= 3/(2 - b) and a <= 3/(3*b - 1) with 1/2 <= b <= 1, as compared: each times its denominator
    first = (a * (2 - b) - 3) * (2 - b)
    second = (a * (3 * b - 1) - 3) * (3 * b - 1)
    assert values_of((first, "<="), (second, "<="), (1 - 2 * b, "<="), (b - 1, "<=")) == ["(-oo, 12/5]"]


@pytest.mark.parametrize(
    ("unit", "relation", "says"),
    [
        (1, "=", ParameterAtom(a, "=")),
        (-1, "!=", ParameterAtom(a, "!=")),
        (1, "<", FALSE),
        (-1, "<", ParameterAtom(a, "!=")),
        (1, "<=", ParameterAtom(a, "=")),
        (-1, "<=", TRUE),
    ],
)
def test_a_condition_on_a_square_is_one_on_what_is_squared(unit: int, relation: AtomRelation, says: Formula) -> None:
    assert _of_square(unit, a, relation) == says


def test_what_no_factor_makes_linear_is_left_open() -> None:
    with pytest.raises(OpenConditionsError):
        values_of((b * b + c * c + a * b * c - 1, "<"), (b * b - c, "<"), (c * c - b, "<"))


def test_conditions_of_too_many_terms_are_left_open() -> None:
    atoms = [ParameterAtom(1 - a * b - b, "<"), ParameterAtom(-b, "<")]
    assert projected_values("a", atoms, LIMITS)
    with pytest.raises(OpenConditionsError):
        projected_values("a", atoms, replace(LIMITS, linear_terms=3))


def test_cases_are_counted() -> None:
    atoms = [ParameterAtom(1 - a * b, "<"), ParameterAtom(-b, "<")]
    with pytest.raises(OpenConditionsError):
        projected_values("a", atoms, replace(LIMITS, linear_cases=1))


@pytest.mark.parametrize(
    ("asked", "cases"),
    [
        ((ParameterAtom(-a, "<"),), 1),  # nothing to eliminate
        ((ParameterAtom(a - b, "<"), ParameterAtom(b - 1, "<")), 2),  # b, once
        ((ParameterAtom(a - b, "<"), ParameterAtom(b - c, "<"), ParameterAtom(c - 1, "<")), 3),  # b and c, one by one
    ],
)
def test_the_cases_of_an_elimination_are_counted_one_by_one(asked: tuple[ParameterAtom, ...], cases: int) -> None:
    assert projected_values("a", asked, replace(LIMITS, linear_cases=cases))
    with pytest.raises(OpenConditionsError):
        projected_values("a", asked, replace(LIMITS, linear_cases=cases - 1))
