"""Elimination of parameters that occur linearly: the projection says exactly where they have values."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.limits import ParameterLimits
from nslogic.orders.formulas import FALSE, AtomRelation, Formula, ParameterAtom, conjunction, conjuncts
from nslogic.parameters.linear_parameters import _Search, decide_conditions, linear_parameter, without_parameter
from nslogic.parameters.one_parameter import OpenConditionsError
from nslogic.parameters.signs import Contradiction, Facts
from tests.parameters.polynomials import FIELD, NAMES, NUMBERS, meets

a, b, c = map(FIELD.generator, NAMES)
RELATIONS: tuple[AtomRelation, ...] = ("=", "!=", "<=", "<", "<=", "<")
Asked = list[tuple[RationalFunction, AtomRelation]]

slopes = st.sampled_from([FIELD.one, -FIELD.one, 2 * FIELD.one, b, -b, b - c, 1 - b, b * c])
rests = st.sampled_from([FIELD.zero, FIELD.one, -FIELD.one, b, -c, b + 1, c - 2, b * c - 1])
about_a = st.builds(
    lambda slope, rest, relation: ParameterAtom(slope * a + rest, relation), slopes, rests, st.sampled_from(RELATIONS)
)
about_others = st.builds(ParameterAtom, st.sampled_from([b, -b, b - c, c - 1]), st.sampled_from(RELATIONS))


def said(asked: Asked) -> tuple[ParameterAtom, ...]:
    return tuple(ParameterAtom(value, relation) for value, relation in asked)


def holds(formula: Formula, point: dict[str, Fraction]) -> bool:
    return formula != FALSE and meets(
        point, tuple(part for part in conjuncts(formula) if isinstance(part, ParameterAtom))
    )


def has_value(asked: list[ParameterAtom], point: dict[str, Fraction]) -> bool:
    """Return whether some `a` meets conditions that are linear in it: ends of its intervals and what lies between."""
    ends = set()
    for condition in asked:
        rest = condition.value.evaluate({**point, "a": Fraction(0)})
        slope = condition.value.evaluate({**point, "a": Fraction(1)}) - rest
        if slope:
            ends.add(-rest / slope)
    places = sorted(ends) or [Fraction(0)]
    values = {*places, places[0] - 1, places[-1] + 1}
    values |= {(low + high) / 2 for low in places for high in places}
    values |= {(low + 2 * high) / 3 for low in places for high in places}  # a value that is not equal may be the middle
    return any(meets({**point, "a": value}, tuple(asked)) for value in values)


@given(st.lists(about_a, min_size=1, max_size=4), st.lists(about_others, max_size=2), NUMBERS, NUMBERS)
@settings(max_examples=80)
def test_a_parameter_has_a_value_exactly_where_a_case_of_its_projection_holds(
    about: list[ParameterAtom], others: list[ParameterAtom], first: Fraction, second: Fraction
) -> None:
    point = {"b": first, "c": second}
    asked = [*about, *others]
    facts = Facts()
    try:
        facts.assume_all(asked, rounds=4)
    except Contradiction:
        assert not has_value(asked, point)
        return
    cases = list(without_parameter("a", asked, facts))
    for case in cases:
        assert all("a" not in part.value.names() for part in conjuncts(case) if isinstance(part, ParameterAtom))
    assert any(holds(case, point) for case in cases) == has_value(asked, point)


@given(st.lists(about_a, min_size=1, max_size=4), st.lists(about_others, max_size=2), NUMBERS, NUMBERS)
@settings(max_examples=60)
def test_what_holds_at_a_point_is_decided_with_values_that_meet_it(
    about: list[ParameterAtom], others: list[ParameterAtom], first: Fraction, second: Fraction
) -> None:
    asked = [*about, *others]
    try:
        values = decide_conditions(asked, ParameterLimits())
    except OpenConditionsError:
        assume(False)
    if isinstance(values, dict):
        assert meets({**dict.fromkeys(NAMES, Fraction(0)), **values}, tuple(asked))
    elif values is None:
        assert not has_value(asked, {"b": first, "c": second})


@pytest.mark.parametrize(
    ("asked", "cases"),
    [
        ([(b - a, "<="), (a - c, "<=")], 2),  # between its bounds, or where they meet
        ([(b - a, "<"), (a - c, "<=")], 1),  # a bound that is not attained meets nothing
        ([(b - a, "<="), (a - c, "<")], 1),
        ([(b - a, "<="), (1 - a, "<="), (a - c, "<=")], 3),
        ([(b - a, "<="), (1 - a, "<"), (a - c, "<=")], 2),
        ([(b - a, "=")], 1),
        ([(b - a, "="), (c - a, "=")], 1),  # one value is looked at
        ([(b - a, "!=")], 1),
        ([(a * b - 1, "<")], 3),  # a slope that is zero, below it or above
        ([(a * b - 1, "<"), (-b, "<")], 1),
        ([(a * b - 1, "<"), (b, "<")], 1),
        ([(a * b - 1, "<"), (-b, "<=")], 2),
        ([(a * b + 1, "<"), (-b, "<=")], 1),  # nothing is left where the slope is zero
    ],
)
def test_a_case_for_each_sign_of_a_slope_and_each_bound_that_may_be_attained(asked: Asked, cases: int) -> None:
    facts = Facts()
    facts.assume_all(said(asked), rounds=4)
    assert len(list(without_parameter("a", said(asked), facts))) == cases


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ([(a - b, "<")], "a"),  # the first of those that are as good
        ([(a * b - 1, "<"), (b - 2, "<")], "a"),
        ([(a * b - 1, "<"), (a * c - 1, "<")], "b"),
        ([(a * b - 1, "<"), (a * c - 1, "<"), (c + b, "="), (b * b - c, "<")], "c"),  # b is not linear
        ([(a * b - 1, "<"), (a * c * 3 - 1, "<"), (2 * c - 5, "<"), (b * c, "<="), (b * b - 1, "<")], "a"),
        ([(a * a - b, "<")], "b"),
        ([(a * a - b * b, "<")], None),
        ([(a * a * b - 1, "<"), (b * b - a, "<")], None),
    ],
)
def test_the_linear_parameter_with_the_fewest_symbolic_slopes_goes_first(asked: Asked, name: str | None) -> None:
    assert (
        linear_parameter(NAMES[:2] if all("c" not in value.names() for value, _ in asked) else NAMES, said(asked))
        == name
    )


@pytest.mark.parametrize(
    ("asked", "values"),
    [
        ([(b - a, "<"), (a - b, "<")], None),
        ([(b - a, "<="), (a - b, "<=")], {"a", "b"}),
        ([(b - a, "<="), (a - b, "<="), (a - b, "!=")], None),
        ([(a * b - 1, "="), (a, "=")], None),
        ([(a * b - 1, "="), (b, "=")], None),
        ([(a * b - 1, "="), (a - b, "=")], {"a", "b"}),
        ([(a * b - 2, "="), (a - b, "=")], "irrational"),
        ([(a * b + 1, "="), (a - b, "=")], None),
        ([(a - b, "<"), (b - c, "<"), (c - a, "<")], None),
        ([(a - b, "<="), (b - c, "<="), (c - a, "<="), (a - 3, "=")], {"a", "b", "c"}),
        ([(a * c - b, "="), (a, "="), (b, "!=")], None),
        ([(a + b * b + c * c, "<"), (-a - 1, "<=")], {"a", "b", "c"}),
        ([(a + b * b + 1, "="), (-a, "<=")], None),
        ([], set()),
        ([(FIELD.constant(1), "<")], None),
    ],
)
def test_systems_of_a_few_conditions(asked: Asked, values: object) -> None:
    found = decide_conditions(said(asked), ParameterLimits())
    if isinstance(found, dict):
        assert set(found) == values
        assert meets(found, said(asked))
    else:
        assert found == values


def test_a_rational_solution_is_preferred_to_an_irrational_one() -> None:
    """Of the cases of a slope, one has irrational values alone, and another rational ones."""
    asked = said([((b * b - 2) * (b - 1), "="), (a - b, "=")])
    assert decide_conditions(asked, ParameterLimits()) == {"a": Fraction(1), "b": Fraction(1)}


def test_questions_with_too_many_cases_are_left_open() -> None:
    """Two slopes of any sign make nine cases, of which none holds, and four questions on the way to them."""
    field = Field(("u", "w", "x", "y"))
    u, w, x, y = (field.generator(name) for name in field.names)
    asked = said([((u - w) * x - 1, "<"), ((u + w) * y - 1, "<"), (u * u + w * w - u * w + 1, "<=")])
    search = _Search(ParameterLimits(), cheaply=False)
    search._remaining = 1 + 3 + 9
    assert search.values(conjunction(asked)) is None
    assert search._remaining == 0
    search._remaining = 1 + 3 + 9 - 1
    with pytest.raises(OpenConditionsError):
        search.values(conjunction(asked))


def test_long_polynomials_are_left_open() -> None:
    monomials = [(i + 2 * j + 1) * b**i * c**j for i in range(15) for j in range(14)]
    long, longer = (
        sum(monomials[:count], FIELD.zero) - a
        for count in (ParameterLimits().linear_terms - 2, ParameterLimits().linear_terms - 1)
    )
    assert (long.weight(), longer.weight()) == (ParameterLimits().linear_terms, ParameterLimits().linear_terms + 1)
    assert isinstance(decide_conditions([ParameterAtom(long, "<=")], ParameterLimits()), dict)
    with pytest.raises(OpenConditionsError):
        decide_conditions([ParameterAtom(longer, "<=")], ParameterLimits())


def test_a_parameter_that_may_have_any_value_is_zero() -> None:
    asked = said([(a * b, "="), (b, "=")])
    assert decide_conditions(asked, ParameterLimits()) == {"a": Fraction(0), "b": Fraction(0)}
