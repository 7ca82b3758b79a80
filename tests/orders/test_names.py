"""Which unknowns a formula speaks of."""

from __future__ import annotations

from nslogic.algebra.functions import Field
from nslogic.orders.formulas import TRUE, OrderForm, compare_form, compare_parameters, conjunction, disjunction
from nslogic.orders.names import PARAMETER_MARK, names_in

FIELD = Field(("a", "b", "X"))
A, B = FIELD.generator("a"), FIELD.generator("b")
X, Y = OrderForm.unknown("X"), OrderForm.unknown("Y")


def test_orders_and_parameters_are_told_apart_even_where_their_names_are_the_same() -> None:
    assert names_in(TRUE) == frozenset()
    assert names_in(compare_form(X, "<")) == {"X"}
    assert names_in(compare_parameters(FIELD.generator("X"), "<")) == {PARAMETER_MARK + "X"}


def test_parameters_count_wherever_they_stand() -> None:
    form = X + Y.scaled(A) + OrderForm((), B)
    formula = disjunction((conjunction((compare_form(form, "<="), compare_form(X, "="))), compare_form(Y, "<")))
    assert names_in(formula) == {"X", "Y", PARAMETER_MARK + "a", PARAMETER_MARK + "b"}


def test_what_cancels_is_not_spoken_of() -> None:
    assert names_in(compare_form(X - X + Y.scaled(A / A), "<")) == {"Y"}
