"""The first facts that are enough prove a theorem, and a proof that is much work is looked for again from others."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from nslogic.errors import LimitReachedError
from nslogic.kernel import GOAL, Fact, Law
from nslogic.limits import ProofLimits
from nslogic.proof.attempts import FoundProof, first_proof, is_short, shorter_proof, size_of_proof
from nslogic.proof.bodies import used_in
from nslogic.proof.budget import Budget
from nslogic.proof.search.plans import STRAIGHT
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
    return first_proof((facts(*labels),), Budget())


def test_facts_from_which_nothing_follows_are_passed_over() -> None:
    proof = first_proof((facts("cost"), facts()), Budget())
    assert proof.facts == facts()
    assert proof.plan == STRAIGHT
    with pytest.raises(NoProofError):
        first_proof((facts("cost"), facts("fit")), Budget())


def test_facts_that_need_much_work_wait_for_those_that_need_little() -> None:
    """From few labels, the proof takes several times the work: it is not looked for to the end."""
    budget = Budget()
    proof = first_proof((facts(*FEW), facts(*FEW, "domain(beta)")), budget)
    assert proof.facts == facts(*FEW, "domain(beta)")
    spent = Budget().left - budget.left
    assert spent < found(*FEW).effort


def test_a_search_without_an_end_says_so() -> None:
    with pytest.raises(LimitReachedError):
        first_proof((facts(),), Budget(10_000))


def test_a_shorter_proof_uses_fewer_facts_and_is_right() -> None:
    first = found()
    shorter = shorter_proof(first, (), Budget())
    assert size_of_proof(shorter) < size_of_proof(first)
    assert not shorter.trusts
    used = used_in(shorter.body) - {"(t)", "(log t)", GOAL}
    assert not check_theorem(theorem(*used), body_data(shorter.body)).trusted


def test_a_short_proof_is_not_looked_for_again() -> None:
    first, limits = found(), ProofLimits(short_work=1_000_000)
    budget = Budget(10**9, limits)
    assert is_short(first, budget)
    assert shorter_proof(first, (facts(),), budget) is first
    assert budget.left == 10**9
