"""Two parameters: what is said where both are irrational is certain, or is not said."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.polynomials import as_fraction, as_rational
from nslogic.algebra.real_roots import real_roots
from nslogic.limits import ParameterLimits
from nslogic.orders.formulas import AtomRelation, ParameterAtom
from nslogic.parameters.one_parameter import OpenConditionsError, factors_in
from nslogic.parameters.projection import degree_of, leading, projected
from nslogic.parameters.two_parameters import (
    _enclosed,
    _Plane,
    decide_two,
)
from tests.parameters.polynomials import FIELD, NAMES, NUMBERS, meets, polynomials

a, b, _ = map(FIELD.generator, NAMES)
Asked = list[tuple[RationalFunction, AtomRelation]]
SQUARE_ROOTS: Asked = [(a * a - 2, "="), (b * b - 3, "=")]
SAME_ROOTS: Asked = [(a * a - 2, "="), (b * b - 2, "=")]
THREE_ROOTS: Asked = [(a**3 - 3 * a + 1, "=")]  # about -1.9, 0.3 and 1.5


def said(asked: Asked) -> tuple[ParameterAtom, ...]:
    return tuple(ParameterAtom(value, relation) for value, relation in asked)


@pytest.mark.parametrize(
    ("asked", "holds"),
    [
        (SQUARE_ROOTS, True),
        ([*SQUARE_ROOTS, (-a, "<"), (-b, "<"), (a - b, "<")], True),
        ([*SQUARE_ROOTS, (-a, "<"), (-b, "<"), (b - a, "<")], False),
        ([*SQUARE_ROOTS, (a, "<"), (b, "<"), (b - a, "<")], True),
        ([*SQUARE_ROOTS, (a * b - 3, "<"), (2 - a * b, "<")], True),
        ([*SQUARE_ROOTS, (a * b + 3, "<")], False),
        ([*SQUARE_ROOTS, (a - b, "!=")], True),
        ([*SQUARE_ROOTS, (a - b, "=")], False),
        ([*SQUARE_ROOTS, ((a - b) ** 2, "<=")], False),
        ([*SQUARE_ROOTS, (-((a - b) ** 2), "<")], True),
        ([*SQUARE_ROOTS, (-((a - b) ** 2) * (a - 1), "<"), (b, "<")], True),
        ([*SAME_ROOTS, (a * b + 3, "<")], False),
        ([*SAME_ROOTS, (a - b, "=")], True),
        ([*SAME_ROOTS, (a - b, "<")], True),
        ([*SAME_ROOTS, (a - b, "="), (a * b, "<=")], False),
        ([*SAME_ROOTS, (a * b + 2, "<=")], True),
        ([*THREE_ROOTS, (b * b - a, "="), (1 - b, "<")], True),
        ([*THREE_ROOTS, (b * b - a, "="), (b**3 - b - a, "=")], False),
        ([*SAME_ROOTS, (-a, "<"), (b, "<"), (b - a, "<")], True),
        ([*THREE_ROOTS, (b * b - a, "="), (2 - b, "<")], False),
        ([*THREE_ROOTS, (2 * b - 1, "="), (a - b, "<"), (-a, "<")], True),
        ([*THREE_ROOTS, (2 * b - 1, "="), (a - b, "<"), (b - 3 * a, "<"), (b - 2 * a, "<")], True),
        ([*THREE_ROOTS, (2 * b - 1, "="), (b - a, "<"), (a - 3 * b, "<")], False),
    ],
)
def test_roots_that_are_irrational_are_told_apart(asked: Asked, holds: bool) -> None:
    assert decide_two(("a", "b"), said(asked), ParameterLimits()) == ("irrational" if holds else None)


@pytest.mark.parametrize(
    "asked",
    [
        [(a * a - 2, "="), ((a - b) ** 2 + (a * a - 2) ** 2, "=")],
        [((a - b) ** 2 + (a * a - 2) ** 2, "<=")],
    ],
)
def test_a_sign_that_may_be_zero_where_both_are_irrational_is_left_open(asked: Asked) -> None:
    """All of these hold somewhere: no answer is better than a wrong one."""
    with pytest.raises(OpenConditionsError):
        decide_two(("a", "b"), said(asked), ParameterLimits())


@pytest.mark.parametrize(
    "asked",
    [
        [(a * a + b * b - 1, "<=")],
        [(a * a + b * b - 1, "="), (1 - a, "<=")],
        [(a * b - 1, "="), (a - 2, "=")],
        [(a * a - b, "<"), (b - 1, "<")],
        [(a * a * b - a * b * b, "<"), (b, "<"), (a, "<")],
    ],
)
def test_values_that_are_told_meet_the_conditions(asked: Asked) -> None:
    values = decide_two(("a", "b"), said(asked), ParameterLimits())
    assert isinstance(values, dict)
    assert meets(values, said(asked))


def test_large_polynomials_and_many_are_left_open() -> None:
    limits = ParameterLimits()
    with pytest.raises(OpenConditionsError):
        decide_two(("a", "b"), said([(a ** (limits.plane_degree + 1) - b * b - 3, "<")]), limits)
    with pytest.raises(OpenConditionsError):
        decide_two(
            ("a", "b"),
            said([(a * a - b * b - number, "<") for number in range(2, limits.plane_polynomials + 4)]),
            limits,
        )


@pytest.mark.parametrize(
    ("signs", "asked", "holds"),
    [
        ((1, -1), (a - b, "!="), True),
        ((1, 1), (a - b, "!="), True),
        ((1, -1), (a - b, "<"), False),
        ((1, 1), (a - b, "<="), True),
        ((1, 1), (b - a, "<="), False),
        ((-1, -1), (a * b, "="), False),
        ((-1, 1), (a * b, "<"), True),
        ((1, -1), ((a - b) ** 2 * (a * b), "<"), True),
        ((1, 1), ((a - b) ** 2 * (a * b), "<"), False),
        ((1, 1), (a * a + b * b - 5, "!="), False),  # 2 + 3
        ((1, 1), (a * a * b - 2 * b, "="), True),
    ],
)
def test_signs_at_one_pair_of_roots(
    signs: tuple[int, int], asked: tuple[RationalFunction, AtomRelation], holds: bool
) -> None:
    """At `(s1*sqrt(2), s2*sqrt(3))`; a sign that is zero there is told, or the question stays open."""
    quadrant: Asked = [(-signs[0] * a, "<"), (-signs[1] * b, "<")]
    try:
        found = decide_two(("a", "b"), said([*SQUARE_ROOTS, *quadrant, asked]), ParameterLimits())
    except OpenConditionsError:
        assert asked[0].evaluate({"a": Fraction(3, 2), "b": Fraction(7, 4)}) < 1  # near enough to zero
    else:
        assert found == ("irrational" if holds else None)


@pytest.mark.parametrize(("second", "signs"), [(0, {1}), (1, {-1, 0, 1})], ids=["-sqrt(2)", "sqrt(2)"])
def test_a_sign_that_may_be_zero_is_told_where_it_is_not(second: int, signs: set[int]) -> None:
    """Over `a = sqrt(2)` the curve touches `b = sqrt(2)`, and nobody can say so by halving; `b = -sqrt(2)` is far off."""
    square = (-2, 0, 1)
    roots = real_roots([square])
    touching = (b - a) ** 2 + a * a - 2
    for halvings in (0, 40):
        plane = _Plane("a", "b", (), (), halvings)
        known = plane._signs(touching, roots[1], roots[second], [square])
        assert known == (signs if halvings else {-1, 0, 1})
        assert plane._signs(touching, roots[1], roots[0], None) == {1}


def test_the_greatest_degree_and_number_of_polynomials_are_taken() -> None:
    limits = ParameterLimits()
    degree = said([(a**limits.plane_degree + b * b - 1, "<")])
    assert decide_two(("a", "b"), degree, limits) is not None
    walls: Asked = [(a - number, "!=") for number in range(limits.plane_polynomials)]
    assert decide_two(("a", "b"), said([(a * a + b * b - 1, "<"), *walls[:-1]]), limits) is not None
    with pytest.raises(OpenConditionsError):
        decide_two(("a", "b"), said([(a * a + b * b - 1, "<"), *walls]), limits)


@pytest.mark.parametrize(
    ("asked", "holds"),
    [
        ([(a * a + b * b - 4, "="), (a * a + b * b - 4 * a, "=")], "irrational"),  # at (1, ±sqrt(3))
        ([(a * a + b * b - 4, "="), (a * a + b * b - 4 * a, "="), (b, "<")], "irrational"),
        ([(a * a + b * b - 4, "="), (a * a + b * b - 4 * a, "="), (a - b - 1, "<"), (b, "<=")], None),
        ([(a * a + b * b - 1, "<"), ((a - 3) ** 2 + b * b - 1, "<")], None),
        ([(a * a + b * b - 1, "<="), ((a - 2) ** 2 + b * b - 1, "<=")], {"a": 1, "b": 0}),
        ([(b - a * a, "="), (b + a * a, "=")], {"a": 0, "b": 0}),
        ([(b * b - a * a * a + a, "="), (-a, "<"), (a - 1, "<")], None),  # between two parts of a cubic
        ([(b * b - a * a * a + a, "="), (a - 1, "="), (b, "!=")], None),
        ([(a * a * b * b + 1, "<=")], None),
        ([(a * a * b - 1, "="), (b - 4, "=")], {"a": Fraction(-1, 2), "b": 4}),
    ],
)
def test_curves_meet_where_algebra_says(asked: Asked, holds: object) -> None:
    found = decide_two(("a", "b"), said(asked), ParameterLimits())
    if isinstance(holds, dict):
        assert isinstance(found, dict)
        assert meets(found, said(asked))
    assert (found is None) == (holds is None)
    assert isinstance(found, str) == isinstance(holds, str)


sides = st.tuples(NUMBERS, NUMBERS).map(lambda pair: (min(pair), max(pair)))


@given(polynomials(), sides, sides, sides, st.tuples(*[st.integers(0, 4)] * 3))
@settings(max_examples=60)
def test_every_value_on_a_box_is_enclosed(
    polynomial: RationalFunction,
    first: tuple[Fraction, Fraction],
    second: tuple[Fraction, Fraction],
    third: tuple[Fraction, Fraction],
    shares: tuple[int, int, int],
) -> None:
    ends = dict(zip(NAMES, (first, second, third), strict=True))
    box = {name: (as_rational(low), as_rational(high)) for name, (low, high) in ends.items()}
    low, high = map(as_fraction, _enclosed(polynomial, box))
    point = {
        name: side[0] + (side[1] - side[0]) * Fraction(share, 4)
        for (name, side), share in zip(ends.items(), shares, strict=True)
    }
    assert low <= polynomial.evaluate(point) <= high
    there = {name: (as_rational(value), as_rational(value)) for name, value in point.items()}
    assert [as_fraction(end) for end in _enclosed(polynomial, there)] == [polynomial.evaluate(point)] * 2


@pytest.mark.parametrize(
    ("polynomial", "ends"),
    [
        (a, ("1", "2")),
        (-a, ("-2", "-1")),
        (b, ("-1", "3")),
        (a * b, ("-2", "6")),
        (b * b, ("-3", "9")),  # as a product of two numbers: not exact, but certain
        (a * a * a, ("1", "8")),
        (a * b - 2 * b + 1, ("-7", "9")),
        (FIELD.constant(-5), ("-5", "-5")),
        (FIELD.zero, ("0", "0")),
    ],
)
def test_terms_are_enclosed_one_by_one(polynomial: RationalFunction, ends: tuple[str, str]) -> None:
    box = {"a": (as_rational(1), as_rational(2)), "b": (as_rational(-1), as_rational(3))}
    assert tuple(str(end) for end in _enclosed(polynomial, box)) == ends


@given(polynomials())
@settings(max_examples=40)
def test_the_leading_coefficient_is_what_grows_fastest(polynomial: RationalFunction) -> None:
    for name in polynomial.names():
        degree, greatest = degree_of(polynomial, name), leading(polynomial, name)
        rest = polynomial - greatest * FIELD.generator(name) ** degree
        assert degree > 0
        assert greatest
        assert name not in greatest.names()
        assert not rest or degree_of(rest, name) < degree


def test_planes_are_cut_where_curves_meet_part_or_turn() -> None:
    """The projection of McCallum: leading coefficients, discriminants, resultants, and what has the first alone."""
    circle, line, wall = a * a + b * b - 1, a - b, 2 * a - 1
    zeros = {factor for value in projected((circle, line, wall), "b") for factor, _ in factors_in(value)[1]}
    assert zeros == {(-1, 2), (-1, 1), (1, 1), (-1, 0, 2)}  # 1/2; -1 and 1, where the circle turns; ±1/sqrt(2)
    hyperbola = a * b - 1
    assert [factors_in(value)[1] for value in projected((hyperbola,), "b")] == [(((0, 1), 1),)]  # it has a pole at 0
