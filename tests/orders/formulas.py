"""Random formulas over three orders and two parameters, and the names that tests of elimination write theirs with."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.orders.formulas import ONE, Formula, OrderForm, compare_form, conjunction, disjunction

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
X, Y, Z = (OrderForm.unknown(name) for name in "XYZ")
LOG = OrderForm((), ONE)

small = st.sampled_from([Fraction(value) for value in ("0", "1", "-1", "2", "-1/2")])
symbolic = st.sampled_from([Fraction(0), ONE, -ONE, A, -A, A - B, 1 / B])


def forms(coefficients: st.SearchStrategy[Any]) -> st.SearchStrategy[OrderForm]:
    """Return forms in three orders and a logarithm."""
    return st.builds(
        lambda x, y, z, logs: OrderForm.build({"X": x, "Y": y, "Z": z}, logs),
        coefficients,
        coefficients,
        coefficients,
        st.sampled_from([Fraction(0), ONE, -ONE]),
    )


def formulas(coefficients: st.SearchStrategy[Any], most: int) -> st.SearchStrategy[Formula]:
    """Return conjunctions of up to `most` comparisons, some of them with one disjunction of two conjunctions."""
    atoms = st.builds(
        lambda form, relation, powers_only: compare_form(form, relation, powers_only=powers_only),
        forms(coefficients),
        st.sampled_from(("<=", "<", "=")),
        st.booleans(),
    )
    several = st.lists(atoms, min_size=1, max_size=most)
    return st.one_of(
        several.map(conjunction),
        st.builds(
            lambda first, second, third: conjunction((*first, disjunction((conjunction(second), conjunction(third))))),
            several,
            several,
            several,
        ),
    )


points = st.tuples(small, small)
