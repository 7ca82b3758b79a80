"""Forgetting orders keeps exactly what rows say about the others."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.linear_programs.rows import Certificate, Row
from nslogic.algebra.linear_programs.simplex import solve
from nslogic.engines.symbolic.elimination import eliminate_orders
from nslogic.engines.symbolic.state import State
from nslogic.orders.formulas import FALSE, TRUE, Comparison, OrderAtom, OrderForm
from nslogic.parameters.signs import Contradiction

NAMES = ("x", "y", "z")
FORMS = st.dictionaries(st.sampled_from(NAMES), st.integers(-2, 2).map(Fraction), min_size=1, max_size=3)
COMPARISONS: tuple[Comparison, ...] = ("<", "<=")
ROWS = st.lists(st.tuples(FORMS, st.sampled_from(COMPARISONS)), min_size=1, max_size=6)


@given(ROWS)
@settings(max_examples=max(1, settings().max_examples // 2), deadline=None)
def test_rows_can_hold_if_and_only_if_what_is_left_can(rows: list[tuple[dict[str, Fraction], Comparison]]) -> None:
    kept = [({name: value for name, value in form.items() if value}, relation) for form, relation in rows]
    system = [Row(dict(form), relation) for form, relation in kept]
    possible = not isinstance(solve(system), Certificate)
    state = State(None)
    atoms = [OrderAtom(OrderForm.build(form, Fraction(0)), relation) for form, relation in kept]
    try:
        state.add([(atom, 1 << place) for place, atom in enumerate(atoms)])
        eliminate_orders(state, most_new=12)
    except Contradiction as conflict:
        assert not possible
        alone = [row for place, row in enumerate(system) if conflict.reasons >> place & 1]
        assert isinstance(solve(alone), Certificate)
        return
    assert possible
    assert not state.rows


@given(ROWS)
@settings(max_examples=max(1, settings().max_examples // 2), deadline=None)
def test_the_log_says_how_rows_add_up(rows: list[tuple[dict[str, Fraction], Comparison]]) -> None:
    """Each row has a column of its own, whose coefficient in what is derived is the multiplier of the row."""
    marks = [f"!{place}" for place, _ in enumerate(rows)]
    state = State(None)
    state.log = []
    state.constants |= set(marks)
    atoms = [
        OrderAtom(OrderForm.build({**form, mark: Fraction(1)}, Fraction(0)), relation)
        for mark, (form, relation) in zip(marks, rows, strict=True)
    ]
    reasons = set()
    try:
        state.add([(atom, 1 << place) for place, atom in enumerate(atoms)])
        eliminate_orders(state, most_new=12)
    except Contradiction as conflict:
        reasons.add(conflict.reasons)
    assert reasons <= {row.reasons for row in state.log if row.comparison == FALSE}
    for row in state.log:
        assert row.form.keys() <= set(marks)
        multipliers = {int(mark[1:]): value for mark, value in row.form.items()}
        assert all(isinstance(value, Fraction) and value > 0 for value in multipliers.values())
        assert sum(1 << place for place in multipliers) == row.reasons
        for name in NAMES:
            assert sum(value * rows[place][0].get(name, 0) for place, value in multipliers.items()) == 0
        strict = any(rows[place][1] == "<" for place in multipliers)
        assert row.comparison == (FALSE if strict else TRUE)
