"""Comparisons that others imply are left out, and what is left says the same wherever log log t is below log t."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.signs import NEGATIVE, POSITIVE, ZERO, set_of, sign_of
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    TRUE,
    Formula,
    OrderForm,
    compare_form,
    conjunction,
    disjunction,
)
from nslogic.orders.implied_atoms import without_implied_atoms
from nslogic.orders.outer_powers import OuterPowers
from nslogic.orders.region_signs import RegionSigns
from tests.orders.formulas import LOG, A, X, Y, Z, formulas, points, small, symbolic

LOG_LOG = OrderForm.unknown(LOG_LOG_NAME)
NOTHING = RegionSigns()
GROWING, FALLING = RegionSigns([(A, POSITIVE)]), RegionSigns([(A, NEGATIVE)])
multiples = st.sampled_from([Fraction(number) for number in (-2, -1, 0, 1, 2)])


@st.composite
def close_atoms(draw: Any) -> Formula:
    """Return a comparison of few forms beside few multiples of logarithms."""
    form = draw(st.sampled_from((X, -X, X.scaled(A), OrderForm()))) + LOG.scaled(draw(multiples))
    if draw(st.booleans()):
        form += LOG_LOG.scaled(draw(multiples))
    return compare_form(form, draw(st.sampled_from(("<", "<=", "="))), powers_only=draw(st.booleans()))


close_formulas = st.recursive(
    close_atoms(),
    lambda inner: (
        st.builds(conjunction, st.lists(inner, max_size=4)) | st.builds(disjunction, st.lists(inner, max_size=4))
    ),
    max_leaves=8,
)
log_logs = st.sampled_from([Fraction(0), Fraction(1, 3), Fraction(9, 10)])


@given(formula=close_formulas, x=points, log_log=log_logs, a=st.sampled_from((-2, -1, 1, 3)))
def test_what_is_left_says_the_same(formula: Formula, x: Any, log_log: Fraction, a: int, at: Any) -> None:
    left = without_implied_atoms(formula, RegionSigns([(A, set_of(sign_of(a)))]))
    orders, values = {"X": x, LOG_LOG_NAME: (Fraction(0), log_log)}, {"a": Fraction(a), "b": ONE}
    assert at(left, orders, values) is at(formula, orders, values)


@given(formula=formulas(symbolic, 3), x=points, y=points, z=points, a=small, b=small)
def test_what_is_left_of_any_formula_says_the_same(
    formula: Formula, x: Any, y: Any, z: Any, a: Any, b: Any, at: Any
) -> None:
    orders, values = {"X": x, "Y": y, "Z": z}, {"a": a, "b": b or ONE}
    cell = RegionSigns([(A, set_of(sign_of(a)))])
    assert at(without_implied_atoms(formula, cell), orders, values) is at(formula, orders, values)


@given(formula=formulas(symbolic, 3), x=points, y=points, z=points, a=small, b=small)
def test_what_is_left_beside_powers_says_the_same_where_they_have_these_signs(
    formula: Formula, x: Any, y: Any, z: Any, a: Any, b: Any, at: Any
) -> None:
    orders, values = {"X": x, "Y": y, "Z": z}, {"a": a, "b": b or ONE}
    cell = RegionSigns([(A, set_of(sign_of(a)))])
    outer = OuterPowers({name: set_of(sign_of(order[0])) for name, order in orders.items()})
    assert at(without_implied_atoms(formula, cell, outer), orders, values) is at(formula, orders, values)


def test_where_powers_have_signs_forms_that_differ_by_what_falls_are_compared() -> None:
    outer = OuterPowers({"X": POSITIVE, "Y": NEGATIVE, "Z": ZERO})
    near, far = compare_form(X + Y, "<=", powers_only=True), compare_form(X + Y.scaled(ONE + A) - LOG, "<")
    assert without_implied_atoms(disjunction((near, far)), GROWING, outer) == far
    assert without_implied_atoms(conjunction((near, far)), GROWING, outer) == near
    assert without_implied_atoms(disjunction((near, far)), NOTHING, outer) == disjunction((near, far))
    assert without_implied_atoms(disjunction((near, far)), GROWING) == disjunction((near, far))
    beside = compare_form(Z, "<=")
    assert without_implied_atoms(disjunction((near, beside)), GROWING, outer) == disjunction((near, beside))


def test_what_is_a_positive_multiple_is_said_once() -> None:
    plain = disjunction((compare_form(X.scaled(A) + LOG, "<="), compare_form(Y, "<=")))
    scaled = disjunction((compare_form(X + LOG.scaled(ONE / A), "<="), compare_form(Y, "<=")))
    assert without_implied_atoms(conjunction((plain, scaled)), GROWING) == plain
    assert without_implied_atoms(conjunction((plain, scaled)), NOTHING) == conjunction((plain, scaled))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (compare_form(X, "<"), compare_form(X, "<=")),
        (compare_form(X + LOG, "<="), compare_form(X, "<")),
        (compare_form(X + LOG, "<="), compare_form(X + LOG_LOG, "<")),
        (compare_form(X + LOG_LOG, "<="), compare_form(X, "<=")),
        (compare_form(X + LOG_LOG + LOG, "<="), compare_form(X, "<")),
        (compare_form(X, "<", powers_only=True), compare_form(X + LOG.scaled(Fraction(9)), "<")),
        (compare_form(X - LOG.scaled(Fraction(9)), "<="), compare_form(X, "<=", powers_only=True)),
    ],
)
def test_a_disjunction_keeps_the_weakest_and_a_conjunction_the_strongest(first: Formula, second: Formula) -> None:
    assert without_implied_atoms(disjunction((first, second)), NOTHING) == second
    assert without_implied_atoms(conjunction((first, second)), NOTHING) == first


def test_what_is_not_comparable_stays() -> None:
    bounds = (compare_form(X + LOG_LOG - LOG.scaled(Fraction(1, 2)), "<="), compare_form(X, "<="))
    assert without_implied_atoms(disjunction(bounds), NOTHING) == disjunction(bounds)
    assert without_implied_atoms(conjunction(bounds), NOTHING) == conjunction(bounds)


def test_signs_of_a_cell_compare_forms_of_another_scale() -> None:
    scaled, plain = compare_form(X.scaled(A) + LOG.scaled(A), "<="), compare_form(X, "<=")
    assert without_implied_atoms(disjunction((scaled, plain)), GROWING) == plain
    assert without_implied_atoms(disjunction((scaled, plain)), FALLING) == disjunction((scaled, plain))
    assert without_implied_atoms(disjunction((scaled, plain)), NOTHING) == disjunction((scaled, plain))


def test_what_the_size_of_log_log_decides_is_decided() -> None:
    assert without_implied_atoms(compare_form(-LOG_LOG, "<="), NOTHING) == TRUE
    assert without_implied_atoms(compare_form(LOG_LOG - LOG, "<"), NOTHING) == TRUE
    assert without_implied_atoms(compare_form(LOG - LOG_LOG, "<="), NOTHING) == FALSE
    unknown = compare_form(LOG_LOG, "<=")
    assert without_implied_atoms(unknown, NOTHING) == unknown
