"""Formulas: what is constant is decided at once, and forms are vectors."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.memory import Memory
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    TRUE,
    All,
    OrderAtom,
    OrderForm,
    Some,
    at_values,
    atoms,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
    denominators_of,
    disjunction,
    has_logs,
    is_symbolic,
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
    assert bool(one) == bool(one.coefficients or one.logs)
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


def test_logs_matter_where_log_powers_are_compared_or_left_out() -> None:
    """Laws of powers alone can be decided without log powers, as if all of them were zero."""
    assert not has_logs(TRUE)
    assert not has_logs(conjunction([SMALL, LARGE, compare_parameters(A, "<")]))
    assert has_logs(compare_form(X + LOG, "<"))
    assert has_logs(compare_form(X, "<=", powers_only=True))
    assert has_logs(compare_form(X, "=", powers_only=True))
    assert not has_logs(compare_form(X, "<", powers_only=True))
    assert not has_logs(compare_form(X, "<="))
    assert has_logs(disjunction([SMALL, conjunction([LARGE, compare_form(Y - LOG, "=")])]))


def test_only_factors_of_orders_make_a_formula_symbolic() -> None:
    assert not is_symbolic(conjunction([SMALL, compare_parameters(A, "<")]))
    assert not is_symbolic(compare_form(X + LOG.scaled(A), "<"))
    assert is_symbolic(disjunction([SMALL, compare_form(X.scaled(A) - Y, "<")]))


def test_denominators_are_told_by_their_factors() -> None:
    assert list(denominators_of(X + LOG)) == []
    assert list(denominators_of(X.scaled(A) + LOG)) == []
    assert list(denominators_of(X.scaled(A / 2))) == []
    assert set(denominators_of(X.scaled(1 / A) + LOG.scaled(1 / (A * B)))) == {A, B}


def test_with_values_a_formula_speaks_of_orders_alone() -> None:
    two, three = {"a": Fraction(2)}, {"a": Fraction(3)}
    law = compare_form(X.scaled(1 / (A - 3)) - Y + LOG.scaled(A), "<=")
    assert at_values(law, two) == compare_form(-X - Y + LOG.scaled(Fraction(2)), "<=")
    assert at_values(law, three) == FALSE  # a denominator is zero
    assert at_values(conjunction([compare_parameters(A - 2, "="), law]), two) == at_values(law, two)
    assert at_values(conjunction([compare_parameters(A - 2, "="), law]), three) == FALSE
    assert at_values(disjunction([compare_parameters(A - 2, "!="), SMALL]), two) == SMALL
    assert at_values(compare_form(X.scaled(A), "<", powers_only=True), two) == compare_form(
        X.scaled(Fraction(2)), "<", powers_only=True
    )


@pytest.mark.parametrize("relation", ["=", "!=", "<=", "<"])
def test_conditions_are_one_object_whatever_their_quotients_were(relation: Any) -> None:
    """A number below changes nothing, a polynomial below only where a sign is asked for."""
    with Memory():
        assert compare_parameters((A - B) / 2, relation) is compare_parameters(A - B, relation)
        assert compare_parameters((3 * A + 3) / 6, relation) is compare_parameters(A + 1, relation)
        below = compare_parameters((A - 1) / B, relation)
        assert below is compare_parameters(A - 1 if relation in ("=", "!=") else (A - 1) * B, relation)
