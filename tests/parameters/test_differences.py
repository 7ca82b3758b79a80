"""Conditions on differences of parameters are decided as Z3 decides them, and every sign that is found occurs."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.algebra.signs import SIGNS, Sign, sign_of, sign_satisfies
from nslogic.limits import Limits
from nslogic.orders.formulas import ParameterAtom, compare_parameters, conjunction, conjuncts
from nslogic.orders.sign_conditions import sign_condition
from nslogic.parameters.differences import Difference, Differences, as_difference
from nslogic.smt.formula_solver import FormulaSolver

FIELD = Field(("a", "b", "c"))
A, B, C = map(FIELD.generator, FIELD.names)
CONSTANTS = [Fraction(value) for value in (-1, 0, 0, 0, 1)] + [Fraction(1, 2)]

POLYNOMIALS = st.builds(
    lambda pair, constant, scale: (pair[0] - pair[1] + constant) * scale,
    st.sampled_from([(A, B), (B, C), (A, C), (A, FIELD.constant(0)), (B, FIELD.constant(0)), (C, FIELD.constant(0))]),
    st.sampled_from(CONSTANTS),
    st.sampled_from([Fraction(1), Fraction(-2), Fraction(1, 3)]),
)
CONDITIONS = st.builds(compare_parameters, POLYNOMIALS, st.sampled_from(["<", "<=", "=", "!="]))


def _can_hold(conditions: list[ParameterAtom]) -> bool:
    return not isinstance(FormulaSolver().ask(tuple(conditions), Limits()), frozenset)


def _atoms(condition: object) -> ParameterAtom:
    assert isinstance(condition, ParameterAtom)
    return condition


@settings(max_examples=300)
@given(st.lists(CONDITIONS, max_size=7), POLYNOMIALS)
def test_differences_are_decided_as_z3_decides_them(conditions: list[ParameterAtom], asked: RationalFunction) -> None:
    bounds = Differences().with_conditions(conditions)
    assert bounds is not None
    assert bounds.empty == (not _can_hold(conditions))
    point = bounds.point()
    if point is not None:
        values = {name: point.get(name, Fraction(7)) for name in FIELD.names}
        for condition in conditions:
            assert sign_satisfies(sign_of(condition.value.evaluate(values)), condition.relation)
    else:
        assert bounds.empty or any(condition.relation == "!=" for condition in conditions)
    signs = bounds.signs(asked)
    if signs is None:
        assert any(condition.relation == "!=" for condition in conditions)
    else:
        assert signs == tuple(sign for sign in SIGNS if _can_hold([*conditions, _atoms(sign_condition(asked, sign))]))


def test_what_bounds_no_difference_is_none() -> None:
    for other in (A * B, A + B, A * 2 - B, A * A, A - B + C, FIELD.constant(1) / A):
        assert as_difference(other) is None
        assert Differences().signs(other) is None
    assert Differences().with_conditions([_atoms(compare_parameters(A + B, "<"))]) is None


def test_a_polynomial_is_read_as_a_difference() -> None:
    assert as_difference(A * 2 - B * 2 + 3) == Difference("a", "b", Fraction(-3, 2), 1)
    assert as_difference(-A) == Difference("a", "", 0, -1)
    assert as_difference(B - A) == Difference("a", "b", 0, -1)


def test_a_chain_is_followed_and_a_cycle_refuted() -> None:
    chain = [_atoms(compare_parameters(value, "<")) for value in (A - B, B - C, C - 1)]
    bounds = Differences().with_conditions(chain)
    assert bounds is not None
    assert bounds.signs(A - C) == (-1,)
    assert bounds.signs(A - 1) == (-1,)
    assert bounds.signs(A) == SIGNS
    around = bounds.with_conditions([_atoms(compare_parameters(C - A, "<="))])
    assert around is not None
    assert around.empty
    assert around.point() is None
    assert around.signs(A - C) == ()
    assert not bounds.empty


@pytest.mark.parametrize("sign", SIGNS)
def test_conditions_of_signs_are_kept_apart(sign: Sign) -> None:
    conditions = conjunction((sign_condition(A - B, 1), sign_condition(B - C, 0), sign_condition(A - C, sign)))
    parts = [part for part in conjuncts(conditions) if isinstance(part, ParameterAtom)]
    bounds = Differences().with_conditions(parts)
    assert bounds is not None
    assert bounds.empty == (sign != 1)
