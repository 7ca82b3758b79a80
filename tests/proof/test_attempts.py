"""The first facts that are enough prove a theorem, and a proof that is much work is looked for again from others."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from nslogic.errors import LimitReachedError
from nslogic.kernel import GOAL, Fact, Law
from nslogic.limits import ProofLimits
from nslogic.proof.attempts import Attempts, FoundProof, size_of_proof
from nslogic.proof.bodies import used_in
from nslogic.proof.budget import Budget
from nslogic.proof.search.state import NoProofError
from nslogic.proof.step_data import body_data
from nslogic.statements.laws import statements_of
from nslogic.statements.theorems import check_theorem, theorem_of
from nslogic.theory.library import load

if TYPE_CHECKING:
    from nslogic.statements.theorems import Theorem

FEW = ("all-parameters", "cost", "fit", "optimal", "where(large-models)", "domain(alpha)")


@cache
def theorem(*labels: str) -> Theorem:
    """Return the derived law of a regime, from some labels."""
    theory = load("pearce-song")
    regime = theory.regime("large-models")
    about: dict[str, object] = {"kind": "law", "when": [], "law": "loss ~ C^(-alpha*beta/(alpha+beta))", "base": None}
    return theorem_of(theory, regime, about, tuple(sorted(labels or statements_of(theory, regime))))


def facts(*labels: str) -> dict[str, Fact]:
    stated = theorem(*labels)
    assert stated.goal is not None
    return {**{label: Law(law, True) for label, law in stated.hypotheses.items()}, GOAL: stated.goal}


def found(*labels: str) -> FoundProof:
    return Attempts(Budget()).first((facts(*labels),))


def test_facts_from_which_nothing_follows_are_passed_over() -> None:
    proof = Attempts(Budget()).first((facts("cost"), facts()))
    assert proof.facts == facts()
    with pytest.raises(NoProofError):
        Attempts(Budget()).first((facts("cost"), facts("fit")))


def test_facts_that_need_much_work_wait_for_those_that_need_little() -> None:
    """From few labels, the proof takes several times the work: it is not looked for to the end."""
    limits = ProofLimits(round_work=found(*FEW).effort // 2)
    budget = Budget(10**9, limits)
    proof = Attempts(budget).first((facts(*FEW), facts(*FEW, "domain(beta)")))
    assert proof.facts == facts(*FEW, "domain(beta)")
    assert 10**9 - budget.left < 2 * found(*FEW).effort


def test_what_is_tried_quickly_comes_before_the_rounds_and_waits_if_that_is_not_enough() -> None:
    quick, other = facts(*FEW, "domain(beta)"), facts()
    effort = found(*FEW, "domain(beta)").effort
    for most, taken in ((effort + 10_000, quick), (effort // 2, other)):
        attempts = Attempts(Budget(10**9, ProofLimits(quick_work=most)))
        assert attempts.first((other, quick), quick).facts == taken


def test_the_first_candidate_is_taken_where_a_round_is_enough_for_it() -> None:
    enough = facts(*FEW, "domain(beta)")
    for candidates in ((enough, facts()), (facts(), enough)):
        assert Attempts(Budget()).first(candidates).facts == candidates[0]


def test_a_search_without_an_end_says_so() -> None:
    with pytest.raises(LimitReachedError):
        Attempts(Budget(3_000)).first((facts(),))


def test_a_shorter_proof_may_come_from_other_facts_and_is_right() -> None:
    first = found(*FEW)
    shorter = Attempts(Budget(10**9)).shorter(first, (facts(*FEW, "domain(beta)"),))
    assert size_of_proof(shorter) < size_of_proof(first)
    assert not shorter.trusts
    used = used_in(shorter.body) - {"(t)", "(log t)", GOAL}
    assert not check_theorem(theorem(*used), body_data(shorter.body)).trusted


def test_a_short_proof_is_not_looked_for_again() -> None:
    first = found()
    budget = Budget(10**9, ProofLimits(short_work=1_000_000))
    assert Attempts(budget).shorter(first, (facts(*FEW),)) is first
    assert budget.left == 10**9


def test_no_attempt_is_made_twice() -> None:
    budget = Budget()
    attempts = Attempts(budget)
    first = attempts.first((facts("cost"), facts()))
    shorter = attempts.shorter(first)
    left = budget.left
    assert attempts.shorter(shorter, (facts("cost"), facts())) is shorter
    assert budget.left == left
