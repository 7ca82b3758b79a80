"""Proofs by contradiction that are narrated as direct proofs, and those that are not."""

from __future__ import annotations

from nslogic.kernel import GOAL
from nslogic.proof.proof_tree import replay
from nslogic.proof.steps import CombineStep
from nslogic.proof.witnesses import WitnessProof
from nslogic.report.narration.direct import DirectNode, directed, vectors
from tests.report.narration.narrated import lines_of, proof_of


def direct_nodes(regime: str) -> int:
    """Return how many nodes of a claim's proof are direct proofs of it."""
    proof = proof_of(regime, "claim")
    assert not isinstance(proof.proof, WitnessProof)
    body = replay(proof.theorem, proof.proof)
    return sum(isinstance(directed(node, body.known), DirectNode) for node in body.nodes)


def test_a_law_that_follows_from_equations_is_proved_directly() -> None:
    assert direct_nodes("ratio") == 1
    assert not any("Suppose that" in line for line in lines_of("ratio"))


def test_a_law_that_needs_an_inequality_is_proved_by_contradiction() -> None:
    assert direct_nodes("least") == 0
    assert any("Suppose that" in line for line in lines_of("least"))


def test_an_inequality_is_never_proved_directly() -> None:
    assert direct_nodes("either") == direct_nodes("logged") == 0


def test_the_facts_about_orders_are_those_that_are_multiplied() -> None:
    proof = proof_of("ratio", "claim")
    assert not isinstance(proof.proof, WitnessProof)
    body = replay(proof.theorem, proof.proof)
    (split,) = [node for node in body.nodes if node.cases]
    case = split.cases[0]
    (step,) = [node.step for node in case.nodes if isinstance(node.step, CombineStep)]
    assert set(vectors(case.known, step)) <= set(case.known)
    assert GOAL not in vectors(case.known, step)
