"""Quantifiers in one cell: maxima need no alternatives, and limits are said."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt

import pytest

from nslogic.algebra.functions import Field
from nslogic.algebra.signs import NEGATIVE, POSITIVE, ZERO
from nslogic.errors import LimitReachedError
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    Formula,
    OrderAtom,
    OrderForm,
    Some,
    compare_form,
    conjunction,
    conjuncts,
    disjunction,
)
from nslogic.orders.projection import ProjectionWork
from nslogic.orders.quantifiers import MOST_ROWS, Quantified, united
from nslogic.orders.region_signs import RegionSigns, SignNeededError

A = Field(("a",)).generator("a")
X, Y, Z, L = (OrderForm.unknown(name) for name in "XYZL")


class Counted(Quantified):
    """An elimination that counts the alternatives it looks at."""

    @property
    def branches(self) -> int:
        """Return how many."""
        return self._branches


def eliminated(*parts: Formula, unknowns: str = "X", cell: RegionSigns | None = None) -> tuple[Formula, int]:
    elimination = Counted(unknowns, RegionSigns() if cell is None else cell, ProjectionWork())
    return elimination.exists(conjunction(parts)), elimination.branches


def greatest(form: OrderForm, *terms: OrderForm) -> Formula:
    """Return that a form is the greatest of several."""
    return conjunction(
        (
            *(compare_form(term - form, "<=") for term in terms),
            disjunction(compare_form(term - form, "=") for term in terms),
        )
    )


def number(size: int) -> OrderForm:
    return OrderForm.unknown(f"N{size}")


@pytest.mark.parametrize("terms", [2, 6, 15])
@pytest.mark.parametrize("additive", [False, True])
def test_the_least_loss_of_many_terms_needs_no_alternatives(terms: int, additive: bool) -> None:
    losses = [number(place).scaled(Fraction(-1, place + 1)) for place in range(terms)]
    budget = greatest(Y, *map(number, range(terms)))
    if not additive:
        total = OrderForm()
        for place in range(terms):
            total = total + number(place)
        budget = compare_form(total - Y, "=")
    elimination = Counted(["L", *(f"N{place}" for place in range(terms))], RegionSigns(), ProjectionWork())
    better = compare_form(L - Z, "<")
    left = elimination.exists(conjunction((greatest(L, *losses), budget, better)))
    assert elimination.branches == 0
    together = Fraction(2, terms * (terms + 1))
    # every term bounds it, each with all of the budget
    shares = [Fraction(1, place + 1) for place in range(terms)] if additive else [together]
    bounded = {compare_form(form.scaled(ONE / size_of(form)), "<") for form in map(form_of, conjuncts(left))}
    assert bounded == {compare_form(Y.scaled(-share) - Z, "<") for share in shares}


def size_of(form: OrderForm) -> Fraction:
    """Return the size of the number before Z."""
    (value,) = (value for name, value in form.coefficients if name == "Z")
    assert isinstance(value, Fraction)
    return abs(value)


def form_of(formula: Formula) -> OrderForm:
    assert isinstance(formula, OrderAtom)
    return formula.form


def test_bounds_are_put_into_alternatives() -> None:
    """X is at most Y: what bounds it from below, in one alternative or another, is at most Y too."""
    choice = disjunction((compare_form(Z - X, "<="), compare_form(L - X, "<")))
    left, branches = eliminated(compare_form(X - Y, "<="), choice)
    assert left == disjunction((compare_form(Z - Y, "<="), compare_form(L - Y, "<")))
    assert branches == 0


def test_a_maximum_that_is_bounded_from_both_sides_has_alternatives() -> None:
    """Z is the greatest of X and Y, and X is Z or less than it: nothing can be moved."""
    left, branches = eliminated(greatest(Z, X, Y), compare_form(X - L, "="))
    assert set(conjuncts(left)) == set(conjuncts(greatest(Z, L, Y)))
    assert branches == 0
    left, branches = eliminated(greatest(X, Y, Z), compare_form(X - L, "<="), compare_form(L - X, "<="))
    assert branches > 0
    assert isinstance(left, Some)


def test_alternatives_that_cannot_hold_are_not_followed() -> None:
    parts = [disjunction((compare_form(X - number(place), "="), compare_form(X, "="))) for place in range(12)]
    apart = [compare_form(number(place) - number(place + 1), "<") for place in range(12)]
    left, branches = eliminated(*parts, *apart)
    assert branches <= 2**6
    assert left != FALSE


def test_signs_are_asked_for_where_they_matter() -> None:
    with pytest.raises(SignNeededError) as need:
        eliminated(compare_form(X.scaled(A) - Y, "<="), compare_form(Z - X, "<="))
    assert need.value.factor == A
    assert need.value.signs == (NEGATIVE, ZERO, POSITIVE)
    rising = RegionSigns(((A, POSITIVE),))
    left, _ = eliminated(compare_form(X.scaled(A) - Y, "<="), compare_form(Z - X, "<="), cell=rising)
    assert left == compare_form(Z - Y.scaled(1 / A), "<=")
    falling = RegionSigns(((A, NEGATIVE),))
    assert eliminated(compare_form(X.scaled(A) - Y, "<="), compare_form(Z - X, "<="), cell=falling)[0] == conjunction(
        ()
    )


def test_an_equation_is_solved_where_it_can_be() -> None:
    with pytest.raises(SignNeededError):
        eliminated(compare_form(X.scaled(A) - Y, "="), compare_form(Z - X, "<="))
    left, _ = eliminated(
        compare_form(X.scaled(A) - Y, "="), compare_form(Z - X, "<="), cell=RegionSigns(((A, NEGATIVE | POSITIVE),))
    )
    assert left == compare_form(Z - Y.scaled(1 / A), "<=")


def test_powers_that_are_equal_leave_the_log_powers_open() -> None:
    """X has the power of Y and any power of log t: what is below X need not be below Y but for its power."""
    same = compare_form(X - Y, "=", powers_only=True)
    assert eliminated(same, compare_form(Z - X, "<="))[0] == compare_form(Z - Y, "<=", powers_only=True)
    assert eliminated(same, compare_form(X - Z, "<="))[0] == compare_form(Y - Z, "<=", powers_only=True)
    assert eliminated(same)[0] == conjunction(())


def test_a_term_whose_coefficient_vanishes_in_the_cell_is_gone_once_it_is_put_in() -> None:
    equation, row = compare_form(L - X, "="), compare_form(L.scaled(A) + Y - Z, "<=")
    left, _ = eliminated(equation, row, unknowns="XL", cell=RegionSigns(((A, ZERO),)))
    assert left == compare_form(Y - Z, "<=")


def test_an_alternative_that_says_more_than_another_is_left_out() -> None:
    one, two, three = (compare_form(form, "<=") for form in (X, Y, Z))
    assert united([conjunction((one, two)), one, conjunction((two, three))]) == disjunction(
        (one, conjunction((two, three)))
    )
    assert united([one, one]) == one


def bounds(above: int, below: int) -> list[Formula]:
    rows = [compare_form(X - OrderForm.unknown(f"U{place}"), "<=") for place in range(above)]
    return [*rows, *(compare_form(OrderForm.unknown(f"V{place}") - X, "<=") for place in range(below))]


def test_as_many_rows_as_the_limit_says_are_written_at_once() -> None:
    side = isqrt(MOST_ROWS)
    assert len(conjuncts(eliminated(*bounds(side, side))[0])) == side * side == MOST_ROWS
    with pytest.raises(LimitReachedError, match="rows"):
        eliminated(*bounds(side + 1, side))


def test_rows_are_counted_as_those_of_one_side_times_those_of_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nslogic.orders.quantifiers.MOST_ROWS", 6)
    for above, below in ((6, 1), (1, 6), (2, 3)):
        assert len(conjuncts(eliminated(*bounds(above, below))[0])) == 6
    for above, below in ((7, 1), (1, 7), (2, 4)):
        with pytest.raises(LimitReachedError, match="rows"):
            eliminated(*bounds(above, below))


def test_too_many_alternatives_are_a_limit_not_a_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    names = "ABCDE"
    pairs = [
        disjunction((greatest(OrderForm.unknown(name), X, Y), greatest(OrderForm.unknown(name), -X, Z)))
        for name in names
    ]
    _, branches = eliminated(*pairs)
    assert branches > len(names)
    monkeypatch.setattr("nslogic.orders.quantifiers.MOST_BRANCHES", branches)
    eliminated(*pairs)
    monkeypatch.setattr("nslogic.orders.quantifiers.MOST_BRANCHES", branches - 1)
    with pytest.raises(LimitReachedError, match="alternatives"):
        eliminated(*pairs)
