"""Critical regions: what is left says exactly that the forgotten orders exist, in cases that exclude each other."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given, reject, settings

from nslogic.errors import LimitReachedError
from nslogic.orders.critical_regions import MOST_REGIONS, MOST_ROWS_OF_REGIONS, no_orders, project, tightened
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    TRUE,
    Formula,
    ParameterAtom,
    Some,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
    disjunction,
)
from tests.orders.formulas import LOG, A, B, X, Y, Z, formulas, points, small, symbolic


@settings(max_examples=settings().max_examples // 2)
@given(formula=formulas(small, 4), z=points, y=points)
def test_a_projection_holds_where_the_forgotten_orders_exist(
    formula: Formula, z: Any, y: Any, at: Any, exists: Any
) -> None:
    assert at(project(formula, ("X",)), {"Y": y, "Z": z}, {}) is exists(formula, {"Y": y, "Z": z}, {})
    assert at(project(formula, ("X", "Y")), {"Z": z}, {}) is exists(formula, {"Z": z}, {})
    assert at(project(formula, ("X", "Y", "Z")), {}, {}) is exists(formula, {}, {})


@settings(max_examples=settings().max_examples // 4)
@given(formula=formulas(symbolic, 2), z=points, a=small, b=small)
def test_signs_of_symbolic_coefficients_are_split(
    formula: Formula, z: Any, a: Any, b: Any, at: Any, exists: Any
) -> None:
    values = {"a": a, "b": b or ONE}
    try:
        left = project(formula, ("X", "Y"))
    except LimitReachedError:
        reject()
    assert at(left, {"Z": z}, values) is exists(formula, {"Z": z}, values)


@pytest.mark.parametrize(
    ("rows", "left"),
    [
        ([compare_form(Z - X, "<="), compare_form(X - Y, "<=")], compare_form(Z - Y, "<=")),
        ([compare_form(Z - X, "<"), compare_form(X - Y, "<=")], compare_form(Z - Y, "<")),
        (
            [compare_form(Z - X, "<", powers_only=True), compare_form(X - Y, "<=")],
            compare_form(Z - Y, "<", powers_only=True),
        ),
        (
            [compare_form(Z - X, "<=", powers_only=True), compare_form(X - Y, "<")],
            compare_form(Z - Y, "<=", powers_only=True),
        ),
        (
            [compare_form(Z - X, "<=", powers_only=True), compare_form(X - Y, "<", powers_only=True)],
            compare_form(Z - Y, "<", powers_only=True),
        ),
        ([compare_form(X - Y - LOG, "="), compare_form(X - Z, "<=")], compare_form(Y + LOG - Z, "<=")),
        ([compare_form(X - Y, "<"), compare_form(Y - X, "<")], FALSE),
        ([compare_form(X - Y, "<")], TRUE),
    ],
)
def test_bounds_from_both_sides_add_up_and_the_strongest_kind_wins(rows: list[Formula], left: Formula) -> None:
    assert project(conjunction(rows), ("X",)) == left


def test_too_many_undecided_signs_are_a_limit_not_a_wait() -> None:
    rows = conjunction(compare_form(X.scaled(A**n + B * n + 1) + Y - Z.scaled(Fraction(n)), "<=") for n in range(1, 12))
    with pytest.raises(LimitReachedError, match=f"signs|more than {MOST_ROWS_OF_REGIONS} rows"):
        project(rows, ("X",))


def test_too_many_cases_are_a_limit_not_a_wait() -> None:
    """Each case is short, but there is one for every way to take the signs, and no sign tells another one."""
    count = MOST_REGIONS.bit_length() // 2 + 4
    pairs = [
        disjunction(
            (compare_parameters(A + number * B - number**3, "<"), compare_form(X - Y.scaled(number * ONE), "="))
        )
        for number in range(1, count)
    ]
    with pytest.raises(LimitReachedError, match=f"more than {MOST_REGIONS} cases"):
        project(conjunction(pairs), ("X",))


def test_where_a_coefficient_vanishes_the_rest_of_its_row_stays(at: Any) -> None:
    for rows, zero in (
        ([compare_form(X.scaled(A) + Y, "<=")], compare_form(Y, "<=")),
        ([compare_form(X.scaled(A) + Y, "=")], compare_form(Y, "=")),
        (
            [compare_form(X.scaled(A) + Y + LOG, "<"), compare_form(X.scaled(-A) - Z, "<")],
            compare_form(Y - Z + LOG, "<"),
        ),
    ):
        left = project(conjunction(rows), ("X",))
        for a, y, z in product((-1, 0, 2), (-1, 0, 1), (-1, 0, 1)):
            orders = {"Y": (Fraction(y), Fraction(0)), "Z": (Fraction(z), Fraction(0))}
            alone = len(rows) == 1 and a != 0
            if len(rows) == 1:
                assert at(left, orders, {"a": Fraction(a)}) is (alone or at(zero, orders, {}))
            elif a:
                assert at(left, orders, {"a": Fraction(a)}) is at(zero, orders, {})
            else:
                both = conjunction((compare_form(Y + LOG, "<"), compare_form(-Z, "<")))
                assert at(left, orders, {"a": Fraction(a)}) is at(both, orders, {})


@settings(max_examples=settings().max_examples // 4)
@given(formula=formulas(symbolic, 2), z=points, a=small, b=small)
def test_a_denial_is_the_opposite(formula: Formula, z: Any, a: Any, b: Any, at: Any, exists: Any) -> None:
    values = {"a": a, "b": b or ONE}
    try:
        left = no_orders(formula, ("X", "Y"))
    except LimitReachedError:
        reject()
    assert at(left, {"Z": z}, values) is not exists(formula, {"Z": z}, values)


def test_regions_that_say_the_same_are_one() -> None:
    """Whatever the sign of `a`, there is an X; only where it is zero the row says something of the rest."""
    row = compare_form(X.scaled(A) - Y, "<=")
    assert project(row, ("X",)) == disjunction((compare_parameters(A, "!="), compare_form(-Y, "<=")))
    bounds = conjunction((compare_form(X.scaled(A) - Y, "<="), compare_form(X.scaled(A) - Z, "<=")))
    free, bounded = compare_parameters(A, "!="), conjunction((compare_form(-Y, "<="), compare_form(-Z, "<=")))
    assert project(bounds, ("X",)) == disjunction((free, conjunction((compare_parameters(A, "="), bounded))))


def test_what_speaks_of_no_forgotten_order_splits_no_region() -> None:
    """A choice by the sign of b stays as it is; that a > 0 decides the sign on which the projection depends."""
    choice = disjunction(
        (
            conjunction((compare_parameters(B, "<"), compare_form(X - Z, "<="))),
            conjunction((compare_parameters(-B, "<="), compare_form(Z - X, "<="))),
        )
    )
    positive = compare_parameters(-A, "<")
    rows = (compare_form(Y.scaled(A) - X, "<="), compare_form(Z - Y, "<="))
    projected = project(conjunction((choice, positive, *rows)), ("Y",))
    assert set(conjuncts(projected)) == {choice, positive, compare_form(Z - X.scaled(1 / A), "<=")}


def test_regions_exclude_each_other() -> None:
    """Two exponents whose signs matter: a case for each pair of them, and in each one law."""
    fit = conjunction((compare_form(X.scaled(-A) - Z, "<="), compare_form((X - Y).scaled(B) - Z, "<=")))
    regions = project(fit, ("X",))
    assert isinstance(regions, Some)
    for a, b in product((-2, -1, 0, 1, 3), repeat=2):
        values = {"a": Fraction(a), "b": Fraction(b)}
        holding = [
            part
            for part in regions.parts
            if all(
                {"<": number < 0, "<=": number <= 0, "=": number == 0, "!=": number != 0}[atom.relation]
                for atom in conjuncts(part)
                if isinstance(atom, ParameterAtom)
                for number in (atom.value.evaluate(values),)
            )
        ]
        assert len(holding) == 1 if a * b >= 0 and (a or b) else len(holding) <= 1


def test_rows_that_follow_from_others_are_left_out() -> None:
    rows = [compare_form(X - Y, "<="), compare_form(X - Y - LOG, "<="), compare_form(X - Y, "<", powers_only=True)]
    assert tightened(conjunction(rows)) == rows[2]
    assert tightened(disjunction((conjunction(rows[:2]), compare_form(Z, "<")))) == disjunction(
        (rows[0], compare_form(Z, "<"))
    )
