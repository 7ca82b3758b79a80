"""Proofs of the greatest size: slow, so that they stand last, and a changed kernel fails before them."""

from __future__ import annotations

import pytest

from nslogic.kernel import MOST_DEPTH, MOST_STEPS, MOST_WORK, Effort, ProofError, check
from tests.kernel.words import (
    ONE,
    PARAMETERS,
    QUANTITIES,
    A,
    Body,
    absurd,
    combine,
    order,
    real,
    refused,
    signs,
    term,
    unfold,
)

CLASH = {"up": order("X", ">>", "Y"), "down": order("Y", ">>", "X")}


def test_a_proof_has_so_many_steps() -> None:
    """Twenty thousand, of which all but the last two play no part here."""
    false = {"false": real(0, ">", 0)}

    def body(steps: int) -> Body:
        ones: Body = [combine(place, "real", ">", ONE, term()) for place in range(2, steps)]
        return [unfold(0, "false"), *ones, absurd(1, "0.1")]

    refused(false, body(MOST_STEPS), "step 2 is not used")
    refused(false, body(MOST_STEPS + 1), "more than 20000 steps")


def test_steps_and_nesting_are_bounded() -> None:
    refused(CLASH, [unfold(index, "up") for index in range(MOST_STEPS + 1)], "more than 20000 steps|more work")
    body: Body = [absurd(0, "up")]
    for depth in range(1, MOST_DEPTH + 3):
        body = [signs(depth, A, body, body, body)]
    refused(CLASH, body, "nested more than")


@pytest.mark.slow
def test_work_is_bounded() -> None:
    """Sums of fractions with long coprime denominators are long; each is counted before it is made."""
    long = [f"1/{10**1990 + shift}" for shift in range(1, 400, 2)]
    few = Effort(MOST_WORK // 20)
    terms = [term("1.1", times=[[value, {}]]) for value in long]
    body: Body = [unfold(1, "a"), combine(2, "real", ">", [], *terms * 20), absurd(3, "2.1")]
    with pytest.raises(ProofError, match="more work"):
        check({"a": real("a", ">", 0)}, None, body, parameters=PARAMETERS, quantities=QUANTITIES, effort=few)
    many = [["1", {"a": 1 + index % 60, "b": 1 + index // 60}] for index in range(3000)]
    wide = combine(2, "real", "=", [], *[term("1.1", times=many)] * 2000)
    body, few = [unfold(1, "a"), wide, absurd(3, "2.1")], Effort(MOST_WORK // 20)
    with pytest.raises(ProofError, match="more work"):
        check({"a": real("a", "=", 0)}, None, body, parameters=PARAMETERS, quantities=QUANTITIES, effort=few)
