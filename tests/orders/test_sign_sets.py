"""Signs of polynomials: what the factors tell, and never more than is so."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.orders.formulas import AtomRelation, ParameterAtom
from nslogic.orders.sign_sets import contradict

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
RELATIONS: tuple[AtomRelation, ...] = ("=", "!=", "<=", "<")

conditions = st.builds(
    ParameterAtom,
    st.sampled_from([A, -A, 2 * A, B, A * B, -A * A * B, A - B, B - A, (A - B) * A, A * A - B * B, A * A + 1]),
    st.sampled_from(RELATIONS),
)
numbers = st.sampled_from([Fraction(value) for value in ("-2", "-1", "-1/2", "0", "1/2", "1", "2")])


def at(value: Any, relation: AtomRelation) -> ParameterAtom:
    return ParameterAtom(value, relation)


@pytest.mark.parametrize(
    "clash",
    [
        [at(A, "<"), at(-A, "<")],
        [at(A, "<"), at(3 * A, "=")],
        [at(A, "<="), at(-A, "<="), at(A, "!=")],
        [at(A, "<"), at(B, "<"), at(A * B, "<")],
        [at(A - B, "<"), at(B - A, "<")],
        [at(A, "="), at(A * B, "!=")],
        [at(A * A, "<")],
        [at(A * A * B, "<"), at(-B, "<=")],
    ],
)
def test_clashing_signs_are_seen(clash: list[ParameterAtom]) -> None:
    assert contradict(clash)
    assert contradict(clash[::-1])
    assert not any(contradict([one]) for one in clash if len(clash) > 1)


def test_nothing_clashes_with_nothing() -> None:
    assert not contradict([])


@given(st.lists(conditions, max_size=5), numbers, numbers)
def test_what_holds_somewhere_does_not_clash(several: list[ParameterAtom], a: Fraction, b: Fraction) -> None:
    values = {condition: condition.value.evaluate({"a": a, "b": b}) for condition in several}
    holds = {
        condition: {"=": value == 0, "!=": value != 0, "<=": value <= 0, "<": value < 0}[condition.relation]
        for condition, value in values.items()
    }
    assert not (all(holds.values()) and contradict(several))
