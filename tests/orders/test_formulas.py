"""Formulas: what is constant is decided at once, and forms are vectors."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    TRUE,
    All,
    OrderAtom,
    OrderForm,
    Some,
    atoms,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
    disjunction,
)

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
X, Y = OrderForm.unknown("X"), OrderForm.unknown("Y")
LOG = OrderForm((), ONE)
SMALL, LARGE = compare_form(X - Y, "<"), compare_form(Y - X, "<")

coefficients = st.sampled_from([Fraction(0), ONE, -ONE, Fraction(1, 2), A, A * B, 1 / A])
forms = st.builds(OrderForm.build, st.dictionaries(st.sampled_from("XYZ"), coefficients, max_size=3), coefficients)


@given(forms, forms, coefficients)
def test_forms_are_vectors(one: OrderForm, other: OrderForm, factor: Any) -> None:
    assert one + other == other + one
    assert one - one == OrderForm()
    assert not one - one
    assert (one + other).scaled(factor) == one.scaled(factor) + other.scaled(factor)


@given(forms)
def test_forms_are_kept_canonical(form: OrderForm) -> None:
    names = [name for name, _ in form.coefficients]
    assert names == sorted(set(names))
    assert all(value for _, value in form.coefficients)
    values = [form.logs, *(value for _, value in form.coefficients)]
    assert all(isinstance(value, Fraction) or not value.is_constant() for value in values)


def test_conjunctions_and_alternatives_are_flat_and_short() -> None:
    assert conjunction([]) == TRUE
    assert disjunction([]) == FALSE
    assert conjunction([SMALL]) == SMALL
    assert conjunction([SMALL, TRUE, SMALL]) == SMALL
    assert conjunction([SMALL, FALSE, LARGE]) == FALSE
    assert disjunction([SMALL, TRUE]) == TRUE
    assert disjunction([FALSE, LARGE]) == LARGE
    assert conjunction([conjunction([SMALL, LARGE]), SMALL]) == All((SMALL, LARGE))
    assert disjunction([disjunction([SMALL, LARGE]), SMALL]) == Some((SMALL, LARGE))


@pytest.mark.parametrize(
    ("logs", "true"), [(-1, ("<", "<=")), (0, ("=", "<=")), (1, ())], ids=["below", "equal", "above"]
)
def test_constant_forms_are_decided_at_once(logs: int, true: tuple[str, ...]) -> None:
    form = LOG.scaled(Fraction(logs))
    assert compare_form(form, "=") == (TRUE if "=" in true else FALSE)
    assert compare_form(form, "<=") == (TRUE if "<=" in true else FALSE)
    assert compare_form(form, "<") == (TRUE if "<" in true else FALSE)
    assert compare_form(form, "<", powers_only=True) == FALSE
    assert compare_form(form, "<=", powers_only=True) == TRUE


def test_powers_alone_do_not_see_logs() -> None:
    assert compare_form(X + LOG, "<=", powers_only=True) == OrderAtom(X, "<=", True)
    assert compare_form(X + LOG, "<=") == OrderAtom(X + LOG, "<=", False)


def test_a_form_of_logs_alone_speaks_of_parameters() -> None:
    assert compare_form(LOG.scaled(A - 1), "<") == compare_parameters(A - 1, "<")


@given(
    value=st.sampled_from([A, A / B, 1 / B, (A - 1) / (B + 2), A * B - 1]), a=st.integers(-3, 3), b=st.integers(-3, 3)
)
def test_a_quotient_is_compared_by_one_polynomial(value: Any, a: int, b: int, at: Any) -> None:
    values = {"a": Fraction(a), "b": Fraction(b)}
    try:
        number = value.evaluate(values)
    except ZeroDivisionError:
        return
    assert at(compare_parameters(value, "="), {}, values) is (number == 0)
    assert at(compare_parameters(value, "!="), {}, values) is (number != 0)
    assert at(compare_parameters(value, "<="), {}, values) is (number <= 0)
    assert at(compare_parameters(value, "<"), {}, values) is (number < 0)


def test_atoms_come_from_left_to_right() -> None:
    third = compare_form(X, "=")
    assert list(atoms(conjunction([SMALL, disjunction([third, LARGE])]))) == [SMALL, third, LARGE]


def test_the_parts_of_a_formula_stand_side_by_side() -> None:
    assert conjuncts(conjunction([SMALL, LARGE])) == (SMALL, LARGE)
    assert conjuncts(SMALL) == (SMALL,)
    assert conjuncts(TRUE) == ()
    assert conjuncts(disjunction([SMALL, LARGE])) == (disjunction([SMALL, LARGE]),)


def test_truth_and_falsehood_are_not_the_same() -> None:
    assert TRUE != FALSE
    assert len({TRUE, FALSE}) == 2
