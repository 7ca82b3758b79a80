"""Formulas asked of Z3: its values meet them, and what it says clashes does."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings

from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import OrderForm, ParameterAtom, compare_form, compare_parameters, disjunction
from nslogic.smt.formula_solver import FormulaSolver
from tests.parameters.polynomials import FIELD, NAMES, can_hold, conditions, meets

A, B, C = map(FIELD.generator, NAMES)
SOME = settings(max_examples=max(1, settings().max_examples // 2), deadline=None)


@given(conditions(most=4))
@SOME
def test_answers_are_those_of_z3_asked_by_hand(asked: tuple[ParameterAtom, ...]) -> None:
    answer = FormulaSolver().ask(asked, Limits())
    if isinstance(answer, frozenset):
        assert not can_hold(asked[place] for place in answer)
        return
    assert can_hold(asked)
    values = {name: answer.parameter(name) for name in NAMES}
    exact = {name: value for name, value in values.items() if value is not None}
    if len(exact) == len(NAMES):
        assert meets(exact, asked)
    for name, value in values.items():
        near = answer.parameter_near(name, 20)
        assert near is not None
        assert value is None or near == value


def test_a_root_has_no_value_but_one_near() -> None:
    answer = FormulaSolver().ask((ParameterAtom(A * A - 2, "="), ParameterAtom(-A, "<")), Limits())
    assert not isinstance(answer, frozenset)
    assert answer.parameter("a") is None
    near = answer.parameter_near("a", 20)
    assert near is not None
    assert abs(near**2 - 2) < Fraction(1, 10**15)


def test_one_solver_answers_about_orders_and_about_parameters() -> None:
    solver = FormulaSolver()
    grows = compare_form(OrderForm.build({"N": -A}, Fraction(0)), "<", powers_only=True)
    falls = compare_form(OrderForm.build({"N": B}, Fraction(0)), "<", powers_only=True)
    same = compare_parameters(A - B, "=")
    assert solver.ask((grows, falls, same), Limits()) == frozenset((0, 1, 2))
    answer = solver.ask((grows, same), Limits(), {"N": Fraction(-1)})
    assert not isinstance(answer, frozenset)
    value = answer.parameter("a")
    assert value is not None
    assert value < 0
    either = disjunction((compare_parameters(A - 1, "="), compare_parameters(A - 2, "=")))
    answer = solver.ask((either, compare_parameters(A - 1, "!=")), Limits())
    assert not isinstance(answer, frozenset)
    assert answer.parameter("a") == 2


def test_limits_are_of_each_question() -> None:
    solver = FormulaSolver()
    hard = [
        ParameterAtom(A**5 * B - C**3 - 1, "="),
        ParameterAtom(B**5 * C - A**3 - 2, "="),
        ParameterAtom(C**5 * A - B**3 - 3, "="),
    ]
    with pytest.raises(UndecidedError):
        solver.ask(hard, Limits(resource=1))
    assert not isinstance(solver.ask((ParameterAtom(A - 1, "="),), Limits()), frozenset)
