"""Back-substitution: at every point of the projection, eliminated orders get values for which all rows hold."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.algebra.polynomials import as_fraction
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.engines.symbolic.back_substitution import BackSubstitution
from nslogic.engines.symbolic.elimination import eliminate_orders
from nslogic.engines.symbolic.state import State
from nslogic.engines.symbolic.substitution import Scale
from nslogic.orders.formulas import Coefficient, Comparison, Formula, OrderAtom, OrderForm, compare_parameters
from nslogic.parameters.signs import Contradiction

Q = Field(("a",))
A = Q.generator("a")
NAMES = ("t", "x", "y", "z")

coefficients: st.SearchStrategy[Coefficient] = st.sampled_from(
    [Fraction(1), Fraction(-1), Fraction(2), Fraction(-1, 2), A, -A, 1 / A, A + 1]
)
relations: st.SearchStrategy[tuple[Comparison, bool]] = st.sampled_from(
    [("<=", False), ("<=", False), ("<", False), ("<", True), ("<=", True), ("=", False)]
)
atoms = st.builds(
    lambda form, logs, relation: OrderAtom(OrderForm.build(form, logs), *relation),
    st.dictionaries(st.sampled_from(NAMES), coefficients, min_size=1, max_size=3),
    st.sampled_from([Fraction(0), Fraction(0), Fraction(1), Fraction(-1)]),
    relations,
)
scales = st.sampled_from([None, Scale("t", 1, 0), Scale("t", -1, 0)])


POSITIVE = compare_parameters(-A, "<")


def satisfied(said: list[Formula], scale: Scale | None, value: Fraction) -> bool | None:
    """Return whether back-substitution makes formulas true; None where it is not what decides."""
    state = State(scale)
    try:
        state.add([(one, 0) for one in said])
        eliminate_orders(state, most_new=12)
    except Contradiction:
        return None
    if state.rows or state.equations or state.choices:
        return None
    point = Assignment({}, {"a": value})
    solved = state.parameters.get("a", (value, 0))[0]
    if point.number(solved) != value or not all(map(point.holds, state.conditions)):
        return None
    substituted = BackSubstitution(state, point)
    if not substituted.run():
        return False
    orders = {
        name: (as_fraction(power), as_fraction(log))
        for name, (power, log) in ((name, substituted.order(name)) for name in NAMES)
    }
    found = Assignment(orders, {"a": value})
    assert all(map(found.holds, said)), "an order that was substituted back breaks a row"
    return True


@given(st.lists(atoms, min_size=1, max_size=6), scales, st.sampled_from([Fraction(1, 2), Fraction(1), Fraction(3)]))
@settings(deadline=None)
def test_substituted_orders_meet_every_row(said: list[OrderAtom], scale: Scale | None, value: Fraction) -> None:
    found = satisfied([POSITIVE, *said], scale, value)
    assume(found is not None)
    event(f"rows: {len(said)}")
    assert found


def form(logs: int = 0, **named: int) -> OrderForm:
    return OrderForm.build({name: Fraction(value) for name, value in named.items()}, Fraction(logs))


@pytest.mark.parametrize(
    ("said", "held"),
    [
        # x is at least y and at most y: both ends are met.
        ([OrderAtom(form(x=1, y=-1), "<="), OrderAtom(form(x=-1, y=1), "<=")], True),
        # between t and t log^2 t there is room for nothing but logarithms
        ([OrderAtom(form(t=1, x=-1), "<"), OrderAtom(form(t=-1, x=1, logs=-2), "<")], True),
        # beyond every power of the logarithm, and yet no greater in powers
        ([OrderAtom(form(t=1, x=-1), "<", powers_only=True), OrderAtom(form(x=1, y=-1), "<=")], True),
        ([OrderAtom(form(t=1, x=-1), "<=", powers_only=True), OrderAtom(form(t=-1, x=1, logs=1), "<")], True),
    ],
)
def test_ends_and_logarithms(said: list[Formula], held: bool) -> None:
    for scale in (None, Scale("t", 1, 0), Scale("t", -1, 0)):
        assert satisfied(said, scale, Fraction(1)) is held


@pytest.mark.parametrize(
    ("relation", "powers_only", "at_half", "at_one"),
    [("<=", False, False, True), ("<", False, False, False), ("<=", True, False, True), ("<", True, False, False)],
)
def test_where_what_is_left_fails_there_are_no_orders(
    relation: Comparison,
    powers_only: bool,
    at_half: bool,
    at_one: bool,
) -> None:
    state = State(Scale("t", 1, 0))
    below = OrderAtom(OrderForm.build({"x": Fraction(1), "t": -A}, Fraction(0)), relation, powers_only)
    above = OrderAtom(form(t=1, x=-1), "<=")
    state.add([(below, 0), (above, 0)])
    eliminate_orders(state, most_new=12)
    for value, held in ((Fraction(1, 2), at_half), (Fraction(1), at_one), (Fraction(2), True)):
        assert BackSubstitution(state, Assignment({}, {"a": value})).run() is held
        swapped = State(Scale("t", -1, 0))
        swapped.add([(OrderAtom(-below.form, relation, powers_only), 0), (OrderAtom(-above.form, "<="), 0)])
        eliminate_orders(swapped, most_new=12)
        assert BackSubstitution(swapped, Assignment({}, {"a": value})).run() is held


@pytest.mark.parametrize(("relation", "at_one"), [("<=", True), ("<", False)])
def test_where_logarithms_leave_no_room_there_are_no_orders(relation: Comparison, at_one: bool) -> None:
    state = State(Scale("t", 1, 0))
    below = OrderAtom(OrderForm.build({"x": Fraction(1), "t": Fraction(-1)}, -A), relation)
    state.add([(below, 0), (OrderAtom(form(t=1, x=-1, logs=1), "<="), 0)])
    eliminate_orders(state, most_new=12)
    for value, held in ((Fraction(1, 2), False), (Fraction(1), at_one), (Fraction(2), True)):
        assert BackSubstitution(state, Assignment({}, {"a": value})).run() is held


@pytest.mark.parametrize("powers_only", [False, True])
def test_strict_bounds_are_not_met(powers_only: bool) -> None:
    said: list[Formula] = [
        OrderAtom(form(t=1, x=-1), "<", powers_only),
        OrderAtom(form(t=-2, x=1), "<", powers_only),
    ]
    assert satisfied(said, Scale("t", 1, 0), Fraction(1)) is True
