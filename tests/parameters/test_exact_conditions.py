"""Conditions on parameters decided exactly: as Z3 decides them, with values that meet them, also where Z3 goes on for ever."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.limits import ParameterLimits
from nslogic.orders.formulas import AtomRelation, ParameterAtom, compare_parameters
from nslogic.parameters.linear_parameters import decide_conditions
from nslogic.parameters.one_parameter import OpenConditionsError, hold_at_root, value_where
from nslogic.smt.encoding import Encoder
from tests.parameters.polynomials import FIELD, NAMES, NUMBERS, conditions, meets, polynomials

z3 = pytest.importorskip("z3")

SOME = settings(max_examples=max(1, settings().max_examples // 2), deadline=None)
a, b = FIELD.generator("a"), FIELD.generator("b")


def said(*compared: tuple[RationalFunction, AtomRelation]) -> tuple[ParameterAtom, ...]:
    found = (compare_parameters(value, relation) for value, relation in compared)
    return tuple(one for one in found if isinstance(one, ParameterAtom))


@given(conditions())
@SOME
def test_what_is_decided_is_what_z3_decides(asked: tuple[ParameterAtom, ...]) -> None:
    try:
        found = decide_conditions(asked, ParameterLimits())
    except OpenConditionsError:
        assume(False)
    if isinstance(found, dict):
        assert meets({**dict.fromkeys(NAMES, Fraction(0)), **found}, asked)
    encoder = Encoder(z3.Context(), with_logs=False, fixed={})
    solver = z3.SolverFor("QF_NRA", ctx=encoder.context)
    solver.set("timeout", 5_000)
    solver.add(*map(encoder.formula, asked))
    answer = solver.check()
    assume(answer != z3.unknown)
    assert (answer == z3.sat) == (found is not None)


@given(st.fixed_dictionaries(dict.fromkeys(NAMES, NUMBERS)), st.lists(polynomials(), min_size=1, max_size=4))
@SOME
def test_conditions_that_hold_somewhere_are_never_refuted(
    point: dict[str, Fraction], values: list[RationalFunction]
) -> None:
    asked = []
    for value in values:
        number = value.evaluate(point)
        if value.names():
            asked.append(ParameterAtom(-value if number > 0 else value, "=" if number == 0 else "<"))
    assume(asked)
    try:
        assert decide_conditions(asked, ParameterLimits()) is not None
    except OpenConditionsError:
        assume(False)


@pytest.mark.parametrize(
    ("asked", "value"),
    [
        (said((a * a - 2, "<"), (1 - a, "<")), Fraction(5, 4)),
        (said((a * a - 2, "=")), "irrational"),
        (said((a * a - 2, "<="), (2 - a * a, "<=")), "irrational"),
        (said((a * a + 1, "<=")), None),
        (said((a**3 - a - 1, "="), (2 * a**2 + 3 * a + 2, "=")), None),
        (said((3 * a - 1, "=")), Fraction(1, 3)),
        (said((a, "!="), (a * a - a, "<=")), Fraction(1, 2)),
        (said((a**4 - 4, "<="), (2 - a * a, "<="), (a, "<")), "irrational"),
    ],
)
def test_one_parameter(asked: tuple[ParameterAtom, ...], value: object) -> None:
    found = value_where(asked)
    assert (found is None) == (value is None)
    assert isinstance(found, Fraction) == isinstance(value, Fraction)
    if isinstance(found, Fraction):
        assert meets({"a": found}, asked)


@pytest.mark.parametrize(
    ("asked", "value"),
    [
        (said((1 - a * a, "<")), -2),  # the lesser of two that are as simple
        (said((1 - a * a, "<"), (-a, "<")), 2),
        (said((a * a * (a - 1) * (a - 2), "<")), Fraction(3, 2)),
        (said((a * (a - 1), "!="), (a * (a - 1), "<=")), Fraction(1, 2)),
        (said((2 * a - 1, "<"), (a + 9, "!=")), 0),
        (said((5 - a, "<=")), 6),
    ],
)
def test_of_all_values_of_one_parameter_the_simplest_is_told(asked: tuple[ParameterAtom, ...], value: Fraction) -> None:
    assert value_where(asked) == value


def test_cheaply_two_parameters_that_are_not_linear_are_left_open() -> None:
    circle = said((a * a + b * b - 1, "<="), (1 - a * b, "<"))
    assert decide_conditions(circle, ParameterLimits()) is None
    with pytest.raises(OpenConditionsError):
        decide_conditions(circle, ParameterLimits(), cheaply=True)
    assert decide_conditions(said((a * a - b, "<"), (b, "<=")), ParameterLimits(), cheaply=True) is None  # b is linear
    assert decide_conditions(said((a * a + 1, "<=")), ParameterLimits(), cheaply=True) is None


def test_conditions_at_one_root_of_several() -> None:
    square = (-2, 0, 1)
    assert hold_at_root(said((a, "<"), (a * a - 2, "=")), square, 0)
    assert not hold_at_root(said((a, "<")), square, 1)
    assert hold_at_root(said((5 * a - 7, "<"), (-a, "<")), (-3, 0, 2), 1)  # the root of 3/2 is less than 7/5


@pytest.mark.parametrize(
    ("asked", "holds"),
    [
        (said((a * a + b * b - 1, "<="), (1 - a, "<=")), True),  # one point of a circle
        (said((a * a + b * b - 1, "<"), (1 - a, "<=")), False),
        (said((a * a + b * b - 2, "<="), (a * b - 1, "="), (a, "<")), True),  # a curve that touches another
        (said((a * a + b * b - 2, "<"), (a * b - 1, "=")), False),
        (said((b * b - a**3, "="), (a, "<")), False),  # a cusp
        (said((b * b - a**3, "="), (a, "<=")), True),
        (said((a * a * b - a * b * b, "="), (a - b, "<"), (-a * b, "<")), False),
    ],
)
def test_two_parameters(asked: tuple[ParameterAtom, ...], *, holds: bool) -> None:
    assert (decide_conditions(asked, ParameterLimits()) is not None) == holds


def test_intersections_at_irrational_points_are_left_open_or_found() -> None:
    """Two curves that meet at irrational values of both parameters: no answer is better than a wrong one."""
    asked = said((a * a + b * b - 3, "="), (a**3 - b - 1, "="))
    with suppress(OpenConditionsError):
        assert decide_conditions(asked, ParameterLimits()) == "irrational"


def test_conditions_at_which_z3_does_not_stop() -> None:
    """From `hard/slow_derive_2params_2laws`, and of its kind: nothing that bounds Z3 bounds its algebraic numbers."""
    lines = said(
        (12 * b**3 - 15 * b**2 - 15 * b + 18, "<"),
        (-12 * b**5 - 3 * b**4 + 60 * b**3 - 54 * b**2 + 9 * b, "<="),
        (-9 * a * b**2 + 12 * b**3 + 18 * a * b - 15 * b**2 - 9 * a - 15 * b + 18, "<"),
        (b - 1, "!="),
        (-a * b - 2 * b + 1, "<"),
        (-4 * b**2 + b + 6, "<"),
        (b, "!="),
    )
    assert decide_conditions(lines, ParameterLimits()) is None
    curves = said(
        (a**4 * b**2 - a**4 * b - a**3 * b**2 + a**2 * b**3 - a**2 * b**2 + 2 * a**3 - b**2 + 2, "<="),
        (b - a, "<"),
        (1 - b, "<"),
        (a**4 * b - a**3 * b**2 - a**4 + a**2 * b**2 - b**2 - a, "<"),
        (b - 3, "<"),
    )
    assert decide_conditions(curves, ParameterLimits()) is None


def test_three_parameters_that_occur_in_squares_are_left_open() -> None:
    field = Field(("a", "b", "c"))
    x, y, z = (field.generator(name) for name in field.names)
    with pytest.raises(OpenConditionsError):
        decide_conditions(said((x * x + y * y + z * z - 1, "<"), (2 - x * x - y * y * z * z, "<")), ParameterLimits())
