"""Values that are tried: generic ones are the same everywhere, and hardly ever meet an equation by accident."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, count

import pytest
from flint import fmpq
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.functions import RationalFunction
from nslogic.orders.formulas import AtomRelation, ParameterAtom
from nslogic.parameters.candidates import generic_values_for, simplest, values_for
from nslogic.parameters.signs import Facts
from tests.parameters.polynomials import FIELD, NAMES, NUMBERS, meets

a, b, _ = map(FIELD.generator, NAMES)
RELATIONS: tuple[AtomRelation, ...] = ("=", "!=", "<=", "<", "<", "<=")


def tried_for(*compared: tuple[RationalFunction, AtomRelation], names: tuple[str, ...] = ("a",)) -> list[str]:
    """Return the values that are tried for the last of some parameters, in their order."""
    asked = [ParameterAtom(value, relation) for value, relation in compared]
    return [str(point[names[-1]]) for point in values_for(asked, names, Facts(), (), most=80)]


@pytest.mark.parametrize(
    ("asked", "values"),
    [
        ([], "1 2 1/2 -1 3 1/3 0"),
        ([(a, "!=")], "1 2 1/2 -1 3 1/3"),
        ([(1 - a * a, "<")], "2 3"),  # not linear: no bound
        ([(a * a + 1, "<=")], ""),
        ([(2 - a, "<")], "3 5/2 4 11/5 9"),
        ([(3 - a, "<="), (2 - a, "<")], "4 7/2 5 16/5 10 3"),
        ([(a - 2, "<")], "1 3/2 0 9/5 -5"),
        ([(a - 2, "<="), (a - 3, "<=")], "1 3/2 0 9/5 -5 2"),
        ([(-a, "<"), (a - 1, "<")], "1/2 1/3 3/4 1/7"),
        ([(-a, "<="), (a - 1, "<=")], "1/2 1/3 3/4 1/7 0 1"),
        ([(2 - a, "<="), (a - 2, "<=")], "2"),
        ([(3 - a, "<"), (a - 2, "<")], ""),
        ([(2 * a - 3, "=")], "3/2"),
    ],
)
def test_simple_values_between_the_bounds_are_tried_each_once(
    asked: list[tuple[RationalFunction, AtomRelation]], values: str
) -> None:
    """What is tried first is what people read in a witness: whole numbers where there are some, ends come last."""
    assert tried_for(*asked) == values.split()


def test_a_condition_that_is_not_linear_there_bounds_nothing_whatever_its_other_terms() -> None:
    assert tried_for((a - 3, "="), (a * a * b + b * b - 10, "="), names=("a", "b")) == ["1"]
    assert tried_for((a - 2, "="), (a * a * b - b * b * b, "="), names=("a", "b")) == ["2", "0"]
    assert tried_for((a - 2, "="), (a * a * a * b - 12, "="), names=("a", "b")) == ["3/2"]  # linear in b
    assert tried_for((a, "="), (a * b * b + b - 5, "="), names=("a", "b")) == []


def test_bounds_of_a_parameter_follow_from_the_values_of_those_before_it() -> None:
    assert tried_for((a - 3, "="), (b - 2 * a, "="), names=("a", "b")) == ["6"]
    assert tried_for((a - 3, "="), (a - b, "<"), (b - a * a, "<"), names=("a", "b"))[:2] == ["4", "6"]


def test_values_that_were_good_before_are_tried_first_where_they_lie_between_the_bounds() -> None:
    asked = [ParameterAtom(2 - a, "<")]
    before = [{"a": fmpq(7, 3)}, {"b": fmpq(5)}, {"a": fmpq(1)}]
    assert next(values_for(asked, ("a",), Facts(), before, most=80)) == {"a": Fraction(7, 3)}
    assert {"a": Fraction(1)} not in list(values_for(asked, ("a",), Facts(), before, most=80))


def test_bounds_that_are_known_are_kept_to() -> None:
    facts = Facts()
    facts.assume(ParameterAtom(2 - a, "<"), 0)
    assert next(values_for([], ("a",), facts, (), most=80)) == {"a": Fraction(3)}
    facts.assume(ParameterAtom(2 * a - 5, "<="), 0)
    assert all(2 <= point["a"] <= Fraction(5, 2) for point in values_for([], ("a",), facts, (), most=80))


def test_a_search_tries_as_many_values_as_it_says() -> None:
    before = [{"a": fmpq(number)} for number in range(2 * 80)]
    assert [point["a"] for point in values_for([], ("a",), Facts(), before, most=80)] == list(range(80))


def test_only_so_many_values_are_tried() -> None:
    points = list(values_for([], NAMES, Facts(), (), most=80))
    assert len({tuple(point.values()) for point in points}) == len(points)
    assert 40 < len(points) <= 80
    assert not tried_for((a * a * b * b + 1, "<"), names=NAMES)


def generic(*asked: tuple[RationalFunction, AtomRelation], most: int = 300) -> list[dict[str, Fraction]]:
    return list(generic_values_for([ParameterAtom(*one) for one in asked], NAMES, Facts(), most=most))


def test_generic_values_are_the_same_on_every_run() -> None:
    assert generic() == generic()
    first = next(generic_values_for((), ("a", "b"), Facts(), most=2))
    assert first == {"a": Fraction(14, 43), "b": Fraction(1, 31)}


def test_generic_values_have_all_signs_and_sizes() -> None:
    values = [value for point in generic() for value in point.values()]
    assert min(values) < 0 < max(values)
    assert any(abs(value) > 5 for value in values)
    assert all(point.keys() == set(NAMES) for point in generic())
    assert all(value > 0 for value in generic()[0].values())


def test_equations_of_a_few_parameters_are_rarely_met_by_accident() -> None:
    points = generic()
    accidents = 0
    for point in points:
        for one, two in combinations(NAMES, 2):
            accidents += point[one] == point[two]
            accidents += point[one] + point[two] in (0, 1)
            accidents += point[one] * point[two] == 1
        accidents += point["a"] + point["b"] == point["c"]
    assert accidents < len(points) / 10
    assert len(points) > 100


def test_generic_values_meet_conditions_and_lie_inside_their_bounds() -> None:
    asked: list[tuple[RationalFunction, AtomRelation]] = [(-a, "<="), (a - 1, "<="), (a - b, "<="), (b - 2, "<")]
    points = generic(*asked)
    assert points
    for point in points:
        assert 0 < point["a"] < point["b"] < 2
        assert point["a"] < 1
        assert all(meets(point, (ParameterAtom(*one),)) for one in asked)


@pytest.mark.parametrize(
    ("asked", "low", "high"),
    [
        ([(2 - a, "<"), (a - 3, "<")], 2, 3),
        ([(-3 - a, "<"), (a + 2, "<")], -3, -2),
        ([(2 - a, "<")], 2, 12),
        ([(a - 2, "<")], -8, 2),
        ([], -10, 10),
    ],
)
def test_a_generic_value_of_each_reach_lies_between_the_bounds_that_there_are(
    asked: list[tuple[RationalFunction, AtomRelation]], low: int, high: int
) -> None:
    """None of those that are drawn is dropped again: five, and as many negative ones where nothing is asked."""
    conditions = [ParameterAtom(*one) for one in asked]
    values = [point["a"] for point in generic_values_for(conditions, ("a",), Facts(), most=300)]
    assert len(values) == len(set(values)) == (5 if asked else 10)
    assert all(low < value < high for value in values)


@given(st.lists(st.tuples(st.integers(-3, 3).filter(bool), st.integers(-6, 6), st.sampled_from(RELATIONS)), max_size=4))
@settings(max_examples=80)
def test_values_lie_between_all_bounds_and_equations_leave_one(
    lines: list[tuple[int, int, AtomRelation]],
) -> None:
    """As a search through all values of small denominators finds them: none is tried only where there is none."""
    asked = [ParameterAtom(slope * a + rest, relation) for slope, rest, relation in lines]
    tried = [point["a"] for point in values_for(asked, ("a",), Facts(), (), most=80)]
    assert all(meets({"a": value}, tuple(asked)) for value in tried)
    assert len(set(tried)) == len(tried)
    near = [Fraction(top, 12) for top in range(-12 * 13, 12 * 13 + 1)]
    possible = [value for value in near if meets({"a": value}, tuple(asked))]
    if any(relation == "=" for *_, relation in lines):
        assert tried == possible
    else:
        assert bool(tried) == bool(possible)


@given(NUMBERS, NUMBERS)
def test_the_simplest_number_between_two_has_the_least_denominator_and_is_nearest_to_zero(
    low: Fraction, high: Fraction
) -> None:
    low, high = min(low, high), max(low, high)
    if low == high:
        return
    for below in count(1):
        between = [
            number
            for number in (Fraction(top, below) for top in range(-3 * below, 3 * below + 1))
            if low < number < high
        ]
        if between:
            assert simplest(low, high) == min(between, key=abs)
            return


@pytest.mark.parametrize(
    ("low", "high", "number"),
    [
        ("-5/2", "0", "-1"),
        ("-1", "0", "-1/2"),
        ("0", "1", "1/2"),
        ("0", "5/2", "1"),
        ("-1/3", "1/4", "0"),
        ("2", "3", "5/2"),
        ("1/3", "1/2", "2/5"),
        ("-1/2", "-1/3", "-2/5"),
        ("7/2", "9/2", "4"),
        ("0", "1/7", "1/8"),
        ("0", "2/7", "1/4"),
        ("3/10", "1/3", "4/13"),
    ],
)
def test_simplest_numbers(low: str, high: str, number: str) -> None:
    assert simplest(Fraction(low), Fraction(high)) == Fraction(number)
