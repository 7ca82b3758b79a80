"""Forgetting orders keeps exactly what rows say about the others."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.linear_programs.rows import Certificate, Row
from nslogic.algebra.linear_programs.simplex import solve
from nslogic.engines.symbolic.elimination import eliminate_orders
from nslogic.engines.symbolic.state import State
from nslogic.orders.formulas import Comparison, OrderAtom, OrderForm
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
