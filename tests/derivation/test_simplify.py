"""Formulas without what always or never holds in a parameter space: at every point of it they mean the same."""

from __future__ import annotations

from fractions import Fraction
from unittest.mock import Mock

import pytest

from nslogic.algebra.functions import Field
from nslogic.derivation.phase_diagram import holds_at
from nslogic.derivation.simplify import scaled_formula, simplified_formula
from nslogic.derivation.space import ParameterSpace
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    Formula,
    OrderAtom,
    OrderForm,
    compare_parameters,
    conjunction,
    disjunction,
)

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
ORDER = OrderAtom(OrderForm.unknown("N"), "<=")
POSITIVE, SMALL = compare_parameters(-A, "<"), compare_parameters(A - 1, "<")
UNIT = conjunction((POSITIVE, SMALL))


@pytest.mark.parametrize(
    ("formula", "simplified"),
    [
        (POSITIVE, TRUE),
        (compare_parameters(A, "<"), FALSE),
        (compare_parameters(A, "!="), TRUE),
        (compare_parameters(A - 1, "="), FALSE),
        (compare_parameters(B, "<"), compare_parameters(B, "<")),
        (ORDER, ORDER),
        (conjunction((POSITIVE, ORDER)), ORDER),
        (disjunction((compare_parameters(A, "<="), ORDER)), ORDER),
        (disjunction((POSITIVE, ORDER)), TRUE),
        (conjunction((compare_parameters(A, "="), ORDER)), FALSE),
        (
            disjunction((conjunction((SMALL, compare_parameters(B, "<"))), conjunction((ORDER, POSITIVE)))),
            disjunction((compare_parameters(B, "<"), ORDER)),
        ),
    ],
)
def test_conditions_that_always_or_never_hold_are_left_out(formula: Formula, simplified: Formula) -> None:
    assert simplified_formula(formula, ParameterSpace(UNIT, Limits())) == simplified


def test_what_is_left_means_the_same_at_every_point_of_the_space() -> None:
    formula = disjunction(
        (
            conjunction((compare_parameters(A * A - A, "<"), compare_parameters(B - A, "<="))),
            conjunction((compare_parameters(B, "="), compare_parameters(A - 2, "<"))),
            compare_parameters(A * B - 2 * B, "<"),
        )
    )
    simplified = simplified_formula(formula, ParameterSpace(UNIT, Limits()))
    assert simplified != formula
    numbers = [Fraction(number, 4) for number in range(-8, 9)]
    points = [{"a": a, "b": b} for a in numbers if 0 < a < 1 for b in numbers]
    assert [holds_at(simplified, point) for point in points] == [holds_at(formula, point) for point in points]


def test_a_condition_that_is_not_decided_stays() -> None:
    undecided = Mock(spec=ParameterSpace)
    undecided.feasible.side_effect = UndecidedError("too hard")
    assert simplified_formula(POSITIVE, undecided) == POSITIVE
    assert simplified_formula(conjunction((POSITIVE, ORDER)), undecided) == conjunction((POSITIVE, ORDER))


def test_what_scales_decides_alternatives_and_stays() -> None:
    """With `N` growing and `M` falling, `M <= N` goes without saying, and `N` a constant is no alternative."""
    n, m, other = (OrderForm.unknown(name) for name in ("N", "M", "K"))
    grows, falls = OrderAtom(-n, "<", powers_only=True), OrderAtom(m, "<", powers_only=True)
    rest, constant = OrderAtom(other - n, "<="), OrderAtom(n, "=")
    space = ParameterSpace(POSITIVE, Limits())
    formula = conjunction(
        (falls, disjunction((constant, rest)), disjunction((OrderAtom(m - n.scaled(A), "<="), constant)))
    )
    assert scaled_formula(formula, grows, space) == conjunction((falls, rest))
    assert scaled_formula(formula, TRUE, space) == formula
    assert scaled_formula(disjunction((grows, rest)), TRUE, space) == disjunction((grows, rest))
