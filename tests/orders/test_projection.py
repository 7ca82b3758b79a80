"""Elimination: what is left says exactly that the forgotten orders exist."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given, reject, settings

from nslogic.errors import LimitReachedError
from nslogic.orders import projection
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    TRUE,
    Formula,
    OrderForm,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
    disjunction,
)
from nslogic.orders.projection import (
    PROJECTION_WORK,
    Alternative,
    ProjectionWork,
    _cost,
    alternatives_of,
    eliminate_order,
)
from nslogic.orders.sign_sets import contradict
from tests.orders.formulas import LOG, A, B, X, Y, Z, formulas, points, small, symbolic


def project(formula: Formula, unknowns: tuple[str, ...]) -> Formula:
    """Return the projection of a formula, alternative by alternative."""

    def infeasible(alternative: Alternative) -> bool:
        return contradict(alternative.conditions)

    work = ProjectionWork()
    return disjunction(
        result.formula()
        for alternative in alternatives_of(formula, infeasible)
        for result in eliminate_order(alternative, unknowns, infeasible, work)
    )


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


@given(formula=formulas(small, 3), x=points, y=points, z=points)
def test_alternatives_together_say_the_same(formula: Formula, x: Any, y: Any, z: Any, at: Any) -> None:
    orders = {"X": x, "Y": y, "Z": z}
    assert at(formula, orders, {}) is any(at(one.formula(), orders, {}) for one in alternatives_of(formula))


def test_alternatives_say_where_their_exponents_have_values() -> None:
    """Unless their own conditions tell that no denominator vanishes."""
    law = compare_form(X.scaled(1 / A) - Y.scaled(1 / (A * B)), "<=")
    (alone,) = alternatives_of(law)
    assert set(alone.conditions) == {compare_parameters(A, "!="), compare_parameters(B, "!=")}
    positive = compare_parameters(-A, "<")
    (under,) = alternatives_of(conjunction((positive, law)))
    assert set(under.conditions) == {positive, compare_parameters(B, "!=")}
    (plain,) = alternatives_of(compare_form(X.scaled(A) - Y, "="))
    assert plain.conditions == ()


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


def test_signs_that_are_known_are_not_split_again() -> None:
    """Rows with the same coefficient, or its opposite, are of one sign in each case."""
    rows = conjunction(compare_form(X.scaled(A) - Y.scaled(Fraction(n)), "=", powers_only=True) for n in range(1, 7))
    project(rows, ("X",))


def test_too_many_undecided_signs_are_a_limit_not_a_wait() -> None:
    rows = conjunction(compare_form(X.scaled(A**n + B * n + 1) + Y - Z.scaled(Fraction(n)), "<=") for n in range(1, 12))
    with pytest.raises(LimitReachedError, match="signs"):
        project(rows, ("X",))


def test_branches_that_cannot_hold_are_dropped_early() -> None:
    impossible = compare_parameters(A, "<")
    formula = disjunction((conjunction((impossible, compare_form(X, "="))), compare_form(Y, "=")))
    assert len(list(alternatives_of(formula))) == 2
    assert len(list(alternatives_of(formula, lambda one: impossible in one.conditions))) == 1


def test_too_many_alternatives_are_a_limit_not_a_wait() -> None:
    pairs = conjunction(
        disjunction((compare_form(OrderForm.unknown(f"Q{n}"), "<"), compare_form(-OrderForm.unknown(f"Q{n}"), "<")))
        for n in range(20)
    )
    with pytest.raises(LimitReachedError):
        list(alternatives_of(pairs))


def test_as_many_alternatives_as_the_limit_says_are_no_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(projection, "PROJECTION_ALTERNATIVES", 3)
    terms = [compare_form(OrderForm.unknown(f"Q{number}"), "<") for number in range(4)]
    assert len(list(alternatives_of(disjunction(terms[:3])))) == 3
    with pytest.raises(LimitReachedError, match="more than 3 alternatives"):
        list(alternatives_of(disjunction(terms)))


def test_an_equation_is_solved_for_an_unknown_whatever_its_coefficient() -> None:
    for number in (Fraction(2), Fraction(-3), Fraction(1, 2)):
        solved = conjunction((compare_form(X.scaled(number) - Y, "="), compare_form(X - Z, "<=")))
        assert project(solved, ("X",)) == compare_form(Y.scaled(1 / number) - Z, "<=")


def test_rows_of_all_alternatives_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    formula = disjunction(compare_form(OrderForm.unknown(f"Q{number}"), "<") for number in range(3))
    monkeypatch.setattr(projection, "PROJECTION_WORK", 3)
    assert project(formula, ()) == formula
    monkeypatch.setattr(projection, "PROJECTION_WORK", 2)
    with pytest.raises(LimitReachedError, match="more than 2 rows"):
        project(formula, ())


@pytest.mark.slow
def test_many_alternatives_that_each_write_many_rows_are_a_limit_not_a_wait() -> None:
    rows = [
        compare_form(X.scaled(Fraction(sign)) + Y.scaled(Fraction(n)) + Z.scaled(Fraction(n * n * sign)), "<=")
        for n in range(1, 31)
        for sign in (1, -1)
    ]
    choices = [
        disjunction(compare_form(OrderForm.unknown(f"Q{n}").scaled(Fraction(sign)), "<") for sign in (1, -1))
        for n in range(8)
    ]
    project(conjunction(rows), ("X",))
    with pytest.raises(LimitReachedError, match="writes more"):
        project(conjunction((*rows, *choices)), ("X",))


def test_rows_are_counted_up_to_the_limit_and_no_further() -> None:
    work = ProjectionWork()
    work.add(PROJECTION_WORK - 1)
    work.add(1)
    with pytest.raises(LimitReachedError, match="writes more"):
        work.add(1)


def bounds(above: int, below: int) -> Formula:
    rows = [compare_form(X - OrderForm.unknown(f"U{number}"), "<=") for number in range(above)]
    return conjunction([*rows, *(compare_form(OrderForm.unknown(f"V{number}") - X, "<=") for number in range(below))])


def test_as_many_rows_as_the_limit_says_are_written_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row for each pair of bounds: four above and two below are eight, not six."""
    monkeypatch.setattr(projection, "PROJECTION_ALTERNATIVES", 6)
    assert len(conjuncts(project(bounds(2, 3), ("X",)))) == 6
    with pytest.raises(LimitReachedError, match="more than 6 rows"):
        project(bounds(4, 2), ("X",))


def test_rows_that_stay_count_as_well_as_those_that_are_new(monkeypatch: pytest.MonkeyPatch) -> None:
    """One row is new, three stay: that an unknown was eliminated does not make them fewer."""
    stay = [compare_form(Y - OrderForm.unknown(f"U{number}"), "<=") for number in range(3)]
    whole = conjunction((bounds(1, 1), *stay))
    monkeypatch.setattr(projection, "PROJECTION_ALTERNATIVES", 4)
    assert len(conjuncts(project(whole, ("X",)))) == 4
    monkeypatch.setattr(projection, "PROJECTION_ALTERNATIVES", 3)
    with pytest.raises(LimitReachedError, match="more than 3 rows"):
        project(whole, ("X",))


def test_rows_count_when_they_are_read_and_when_they_are_written() -> None:
    """Five rows are read, six are written, and these are read again."""
    (alternative,) = alternatives_of(bounds(2, 3))
    work = ProjectionWork()
    list(eliminate_order(alternative, ("X",), work=work))
    assert work._rows == 5 + 6 + 6


def test_as_many_undecided_signs_as_the_limit_says_are_no_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row with an undecided sign has three cases, two rows have nine."""
    rows = [compare_form(X.scaled(sign) - Y, "<=") for sign in (A, B)]
    monkeypatch.setattr(projection, "PROJECTION_ALTERNATIVES", 3)
    assert len(list(alternatives_of(project(rows[0], ("X",))))) <= 3
    with pytest.raises(LimitReachedError, match="too many undecided signs"):
        project(conjunction(rows), ("X",))


def test_the_unknown_with_the_fewest_undecided_signs_and_new_rows_goes_first() -> None:
    (alternative,) = alternatives_of(
        conjunction(
            [
                compare_form(X.scaled(A) + Y - Z, "<="),
                compare_form(-X + Y.scaled(Fraction(2)) + Z, "<="),
                compare_form(X - Y + Z.scaled(Fraction(3)), "<"),
                compare_form(X - Y - Z, "<="),
                compare_form(X - Y, "<="),
            ]
        )
    )
    assert _cost("X", alternative) == (1, 3 * 1, "X")
    assert _cost("Y", alternative) == (0, 2 * 3, "Y")
    assert _cost("Z", alternative) == (0, 2 * 2, "Z")
    assert _cost("W", alternative) == (0, 0, "W")


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
