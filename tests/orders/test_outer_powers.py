"""What signs of powers decide holds at every order with these signs, and cases by powers say what each case says."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given, reject, settings

from nslogic.algebra.signs import NEGATIVE, POSITIVE, ZERO, set_of, sign_of
from nslogic.errors import LimitReachedError
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.orders import outer_powers
from nslogic.orders.critical_regions import no_orders, project
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    TRUE,
    Formula,
    OrderAtom,
    OrderForm,
    atoms,
    compare_form,
    conjunction,
    disjunction,
)
from nslogic.orders.outer_powers import NO_POWERS, OuterPowers, by_powers, split_names
from nslogic.orders.region_signs import RegionSigns
from tests.orders.formulas import LOG, A, X, Y, Z, formulas, points, small, symbolic

LOG_LOG = OrderForm.unknown(LOG_LOG_NAME)
SOME = RegionSigns([(A, POSITIVE)])


@settings(max_examples=settings().max_examples // 2)
@given(formula=formulas(small, 3), x=points, y=points, z=points)
def test_what_is_decided_is_so_at_all_orders_with_these_powers(
    formula: Formula, x: Any, y: Any, z: Any, at: Any
) -> None:
    orders = {"X": x, "Y": y, "Z": z}
    known = OuterPowers({name: set_of(sign_of(order[0])) for name, order in orders.items()})
    for atom in atoms(formula):
        if isinstance(atom, OrderAtom):
            assert known.holds(atom, RegionSigns()) in (None, at(atom, orders, {}))


@pytest.mark.parametrize(
    ("form", "decided"),
    [
        (X.scaled(A) + Y, FALSE),
        (X.scaled(A) - Y, None),
        (-X.scaled(A) - Y, TRUE),
        (Z - LOG, None),
        (X + Z, FALSE),
        (LOG_LOG - LOG, TRUE),
        (LOG - LOG_LOG, FALSE),
        (-LOG_LOG - LOG, TRUE),
        (-LOG_LOG, None),
        (LOG_LOG.scaled(A), FALSE),
        (LOG_LOG.scaled(-A) - LOG.scaled(A), TRUE),
        (LOG_LOG.scaled(Fraction(2)) - LOG, None),
        (Z + LOG_LOG, None),
    ],
)
def test_a_strict_comparison_is_decided_by_powers_then_by_logarithms(form: OrderForm, decided: Formula | None) -> None:
    known = OuterPowers({"X": POSITIVE, "Y": POSITIVE, "Z": ZERO})
    atom = OrderAtom(form, "<")
    assert known.decided(atom, SOME) == (atom if decided is None else decided)


def test_logarithms_take_no_part_where_powers_are_compared() -> None:
    known = OuterPowers({"Z": ZERO})
    assert known.holds(OrderAtom(Z, "<=", powers_only=True), SOME) is True
    assert known.holds(OrderAtom(Z, "<", powers_only=True), SOME) is False
    assert NO_POWERS.holds(OrderAtom(LOG_LOG - LOG, "<"), SOME) is None


@settings(max_examples=settings().max_examples // 4)
@given(formula=formulas(symbolic, 2), y=points, z=points, a=small, b=small)
def test_a_projection_by_powers_says_the_same(
    formula: Formula, y: Any, z: Any, a: Any, b: Any, at: Any, exists: Any
) -> None:
    values, orders = {"a": a, "b": b or ONE}, {"Y": y, "Z": z}
    powers = {"Z": set_of(sign_of(z[0]))}
    try:
        known = project(formula, ("X",), powers=powers, split=("Y",))
        split = project(formula, ("X",), split=("Y", "Z"))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(outer_powers, "LEAST_ALTERNATIVES", 1)
            denied = no_orders(formula, ("X",))
    except LimitReachedError:
        reject()
    truth = exists(formula, orders, values)
    assert (at(known, orders, values), at(split, orders, values), at(denied, orders, values)) == (
        truth,
        truth,
        not truth,
    )


def test_cells_that_say_the_same_are_one() -> None:
    assert by_powers(("X",), lambda _: TRUE) == TRUE
    signed = by_powers(("X",), lambda outer: outer.decided(OrderAtom(X, "<=", powers_only=True), SOME))
    assert signed == conjunction((compare_form(X, "<=", powers_only=True), signed))
    assert by_powers((), lambda outer: TRUE if outer else FALSE, {"X": NEGATIVE}) == TRUE


def test_programs_are_split_where_their_logarithms_have_many_alternatives() -> None:
    def logarithm(form: OrderForm) -> Formula:
        falls, flat = compare_form(form, "<", powers_only=True), compare_form(form, "=")
        return disjunction((conjunction((falls, compare_form(Y, "<="))), conjunction((flat, flat)), Z_FALLS))

    assert split_names(conjunction((logarithm(X), logarithm(X - Z))), ("X",)) == ("Y", "Z")
    assert split_names(logarithm(X), ("X",)) == ()
    further = compare_form(OrderForm.unknown("U") + Y + Z, "<=")
    assert split_names(conjunction((logarithm(X), logarithm(X - Z), further)), ("X",)) == ()


Z_FALLS = compare_form(Z, "<", powers_only=True)


def test_all_signs_of_a_power_are_in_some_cell(at: Any) -> None:
    seen: list[OuterPowers] = []

    def within(outer: OuterPowers) -> Formula:
        seen.append(outer)
        return compare_form(X - Y, "<=")

    whole = by_powers(("X", "Y"), within)
    assert len(seen) == 9
    for x, y in product(((-1, 0), (0, 1), (1, 2)), repeat=2):
        orders = {name: tuple(map(Fraction, order)) for name, order in (("X", x), ("Y", y))}
        assert at(whole, orders, {}) is (x <= y)
