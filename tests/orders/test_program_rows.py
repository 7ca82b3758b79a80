"""Comparisons of orders as rows: offsets beyond every power of a logarithm, and what follows from what."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field
from nslogic.orders.formulas import ONE, Comparison, OrderAtom, OrderForm
from nslogic.orders.program_rows import MOST_COMPARED, atom_rows, has_numbers, is_feasible, without_implied

X, Y = OrderForm.unknown("X"), OrderForm.unknown("Y")
LOG = OrderForm((), ONE)


def atom(form: OrderForm, relation: Comparison, *, powers_only: bool = False) -> OrderAtom:
    return OrderAtom(form, relation, powers_only)


def test_equal_powers_are_two_rows() -> None:
    assert len(atom_rows(atom(X - Y, "=", powers_only=True))) == 2
    assert len(atom_rows(atom(X - Y, "="))) == 1


@pytest.mark.parametrize(
    ("first", "second", "follows"),
    [
        (atom(X, "<"), atom(X, "<="), True),
        (atom(X, "<="), atom(X, "<"), False),
        (atom(X, "<", powers_only=True), atom(X + LOG.scaled(Fraction(100)), "<"), True),
        (atom(X, "<="), atom(X, "<=", powers_only=True), True),
        (atom(X + LOG, "<="), atom(X, "<"), True),
        (atom(X - LOG, "<="), atom(X, "<="), False),
        (atom(X, "<=", powers_only=True), atom(X - LOG.scaled(Fraction(5)), "<="), False),
    ],
)
def test_what_one_row_says_of_another(first: OrderAtom, second: OrderAtom, *, follows: bool) -> None:
    assert (without_implied([second, first]) == (first,)) is follows


def test_rows_that_clash() -> None:
    assert not is_feasible([atom(X, "<", powers_only=True), atom(LOG - X, "<=")])
    assert is_feasible([atom(X, "<=", powers_only=True), atom(LOG - X, "<=")])


def test_equal_powers_are_neither_below_nor_above_each_other() -> None:
    same = atom(X - Y, "=", powers_only=True)
    assert not is_feasible([same, atom(X - Y, "<", powers_only=True)])
    assert not is_feasible([same, atom(Y - X, "<", powers_only=True)])
    assert is_feasible([same, atom(X - Y, "<")])
    assert is_feasible([same, atom(Y - X, "<")])


def test_those_that_follow_from_others_are_left_out() -> None:
    rows = [atom(X - Y, "<="), atom(Y, "<="), atom(X, "<=")]
    assert without_implied(rows) == tuple(rows[:2])
    many = [atom(X - LOG.scaled(Fraction(number)), "<=") for number in range(MOST_COMPARED + 1)]
    assert without_implied(many) == tuple(many)
    assert without_implied(many[:-1]) == (many[0],)


def test_parameters_are_no_numbers() -> None:
    assert has_numbers(atom(X - LOG, "<"))
    assert not has_numbers(atom(X.scaled(Field(("a",)).generator("a")), "<"))
