"""Solved parameters and orders put in, with the reasons that each replacement rests on."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field
from nslogic.engines.symbolic.substitution import LOG_T, Scale, Substitution, SymbolicForm, order_form, without_vanished
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    compare_parameters,
    conjunction,
    disjunction,
)
from nslogic.parameters.signs import Facts

FIELD = Field(("a", "b", "c"))
A, B, C = (FIELD.generator(name) for name in "abc")
ONE, TWO = Fraction(1), Fraction(2)


def solved() -> Substitution:
    """Return a substitution with a = 2 (reason 1), b = 3c (reason 2) and N = a L (reason 4)."""
    known = Substitution(Scale("T", 1, 64))
    known.parameters = {"a": (TWO, 1), "b": (3 * C, 2)}
    known.orders = {"N": ({"L": A}, 4)}
    return known


def test_parameters_are_replaced_and_their_reasons_named() -> None:
    known = solved()
    assert known.value(Fraction(5)) == (Fraction(5), 0)
    assert known.value(C) == (C, 0)
    assert known.value(A) == (TWO, 1)
    assert known.value(A * B) == (6 * C, 3)
    assert known.value(A * B) == (6 * C, 3)
    with pytest.raises(ZeroDivisionError):
        known.value(1 / (A - 2))
    assert known.reasons_of(1 / (A - 2)) == 1
    assert known.reasons_of(A * B * C) == 3
    assert known.reasons_of(ONE) == 0


def test_orders_are_replaced_by_what_they_were_solved_for() -> None:
    known = solved()
    assert known.form([("L", ONE)], 8) == ({"L": ONE}, 8)
    assert known.form([("N", ONE)], 8) == ({"L": TWO}, 8 | 4 | 1)
    assert known.form([("N", ONE), ("L", -TWO)], 0) == ({}, 4 | 1)
    assert known.form([("N", B), ("M", ONE)], 0) == ({"L": 6 * C, "M": ONE}, 4 | 2 | 1)
    assert known.form([("L", ONE), ("L", TWO)], 0) == ({"L": Fraction(3)}, 0)
    known.orders["L"] = ({"M": ONE, LOG_T: TWO}, 16)
    assert known.form([("N", ONE)], 0) == ({"M": TWO, LOG_T: Fraction(4)}, 16 | 4 | 1)
    assert known.form([("N", ONE), ("L", -TWO)], 0)[0] == {}
    assert known.all_reasons(32, [("N", B)]) == 32 | 16 | 4 | 2 | 1
    assert known.all_reasons(0, [("M", ONE)]) == 0


def test_a_form_of_the_scale_and_its_logarithm_is_a_condition_on_parameters() -> None:
    known = solved()
    assert known.is_constant({"T": ONE, LOG_T: C})
    assert not known.is_constant({"T": ONE, "L": C})
    assert known.constant({"T": C}, "<", powers_only=False) == (compare_parameters(C, "<"), 64)
    assert known.constant({"T": C, LOG_T: ONE}, "<", powers_only=True) == (compare_parameters(C, "<"), 64)
    assert known.constant({LOG_T: C}, "<=", powers_only=False) == (compare_parameters(C, "<="), 0)
    assert known.constant({LOG_T: C}, "<=", powers_only=True) == (TRUE, 0)
    level = conjunction((compare_parameters(C, "="), compare_parameters(C - 1, "<")))
    both: SymbolicForm = {"T": C, LOG_T: C - 1}
    assert known.constant(both, "<", powers_only=False) == (disjunction((compare_parameters(C, "<"), level)), 64)
    equal = conjunction((compare_parameters(C, "="), compare_parameters(C - 1, "=")))
    assert known.constant(both, "=", powers_only=False) == (equal, 64)
    assert known.constant({}, "<", powers_only=False) == (FALSE, 0)
    falling = Substitution(Scale("T", -1, 64))
    assert falling.constant({"T": C}, "<", powers_only=False) == (compare_parameters(-C, "<"), 64)
    assert Substitution(None).is_constant({LOG_T: ONE})
    assert not Substitution(None).is_constant({"T": ONE})


def order(relation: str = "=", *, powers_only: bool = False, logs: Fraction | int = 0, **powers: object) -> OrderAtom:
    coefficients = {name: A if value == "a" else Fraction(str(value)) for name, value in powers.items()}
    form = OrderForm.build(coefficients, ONE * logs)
    return OrderAtom(form, "=" if relation == "=" else "<=" if relation == "<=" else "<", powers_only)


def test_formulas_are_reduced_part_by_part_with_all_their_reasons() -> None:
    known = solved()
    law = order("<=", N=1, M=-1)
    reduced = OrderAtom(OrderForm.build({"L": TWO, "M": -ONE}, Fraction(0)), "<=")
    assert known.reduced(law) == (reduced, 4 | 1)
    condition = ParameterAtom(B - 3, "<")
    assert known.reduced(condition) == (compare_parameters(3 * C - 3, "<"), 2)
    both: Formula = conjunction((law, condition))
    assert known.reduced(both) == (conjunction((reduced, compare_parameters(3 * C - 3, "<"))), 4 | 2 | 1)
    either: Formula = disjunction((law, condition))
    assert known.reduced(either)[1] == 4 | 2 | 1
    assert known.reduced(order("<", N=1, L=-2)) == (FALSE, 4 | 1)
    assert known.reduced(order("<=", N=1, L=-2)) == (TRUE, 4 | 1)
    pole = OrderAtom(OrderForm.build({"M": 1 / (A - 2)}, Fraction(0)), "=")
    assert known.reduced(pole) == (FALSE, 1)
    assert known.reduced(ParameterAtom(1 / (A - 2), "=")) == (FALSE, 1)


def test_an_atom_without_unknown_orders_is_a_formula_over_parameters() -> None:
    known = solved()
    assert known.constant_formula(order("<", N=1, L=-2)) == (FALSE, 4 | 1)
    assert known.constant_formula(order("<", M=1)) is None
    with_logs = order("<", logs=5, N=1, L=-2)
    assert known.constant_formula(with_logs) == (FALSE, 4 | 1)
    assert known.constant_formula(order("<=", powers_only=True, logs=5, N=1, L=-2)) == (TRUE, 4 | 1)
    scaled = order("<", T=-1)
    assert known.constant_formula(scaled) == (TRUE, 64)


def test_what_was_looked_up_is_forgotten_when_more_is_solved() -> None:
    known = solved()
    law = order("=", M=1, K=-1)
    assert known.constant_formula(law) is None
    known.orders["M"] = ({"K": ONE}, 8)
    known.drop_memos(of_parameters=False)
    assert known.constant_formula(law) == (TRUE, 8)
    assert known.value(A * C) == (2 * C, 1)
    known.parameters["c"] = (ONE, 16)
    known.drop_memos(of_parameters=True)
    assert known.value(A * C) == (TWO, 17)
    assert known.constant_formula(law) == (TRUE, 8)
    other = Substitution(known.scale)
    other.share_memos(known)
    assert other.constant_formula(law) == (TRUE, 8)


def test_forms_are_written_as_orders_and_without_what_vanishes() -> None:
    assert order_form({"N": ONE, LOG_T: TWO}) == OrderForm.build({"N": ONE}, TWO)
    assert order_form({}) == OrderForm()
    facts = Facts()
    facts.assume(ParameterAtom(A - B, "="), 8)
    form: SymbolicForm = {"N": A - B, "L": C, "M": ONE}
    assert without_vanished(form, facts) == ({"L": C, "M": ONE}, 8)
    plain: SymbolicForm = {"L": C, "M": ONE}
    assert without_vanished(plain, facts)[0] is plain
