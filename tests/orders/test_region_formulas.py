"""Signs as formulas, cases by a sign, and atoms in a cell."""

from __future__ import annotations

import pytest

from nslogic.algebra.signs import NEGATIVE, NONZERO, POSITIVE, ZERO, Signs, set_of
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    TRUE,
    Formula,
    OrderForm,
    ParameterAtom,
    compare_form,
    compare_parameters,
    conjunction,
    disjunction,
)
from nslogic.orders.region_formulas import defined, joined, sign_formula
from nslogic.orders.region_signs import RegionSigns
from tests.orders.formulas import A, B, X, Y


@pytest.mark.parametrize("signs", [NEGATIVE, ZERO, POSITIVE, NONZERO, NEGATIVE | ZERO, POSITIVE | ZERO])
def test_a_sign_formula_holds_where_the_factor_has_one_of_the_signs(signs: Signs) -> None:
    for sign in (-1, 0, 1):
        cell = RegionSigns([(A, set_of(sign))])
        atom = sign_formula(A, signs)
        assert isinstance(atom, ParameterAtom)
        assert cell.holds(atom) is bool(signs & set_of(sign))


def test_cases_that_say_the_same_are_joined() -> None:
    low, high = compare_form(X, "<="), compare_form(Y, "<=")
    assert joined(A, [(NEGATIVE, low), (ZERO, low), (POSITIVE, low)]) == low
    assert joined(A, [(NEGATIVE, low), (ZERO, high), (POSITIVE, low)]) == disjunction(
        (conjunction((compare_parameters(A, "!="), low)), conjunction((compare_parameters(A, "="), high)))
    )


@pytest.mark.parametrize(
    ("form", "signs", "left"),
    [
        (X.scaled(A) + Y, ZERO, compare_form(Y, "<=")),
        (X.scaled(A) + Y, POSITIVE, compare_form(X.scaled(A) + Y, "<=")),
        (X.scaled(ONE / A) + Y, ZERO, FALSE),
        (X.scaled(A), ZERO, TRUE),
    ],
)
def test_a_cell_drops_what_vanishes_and_denies_what_has_no_value(form: OrderForm, signs: Signs, left: Formula) -> None:
    cell = RegionSigns([(A, signs), (B, POSITIVE)])
    other = compare_form(X - Y.scaled(B), "<")
    assert defined(compare_form(form, "<="), cell) == left
    assert defined(conjunction((other, compare_form(form, "<="))), cell) == conjunction((other, left))
    assert defined(disjunction((other, compare_form(form, "<="))), cell) == disjunction((other, left))
