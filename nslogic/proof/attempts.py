"""Attempts at a refutation: by one plan, by the first plan that ends, by the plan with the shortest proof."""

from __future__ import annotations

from contextlib import suppress

from nslogic.deadline import TimeUpError
from nslogic.errors import LimitReachedError
from nslogic.kernel import Fact, ProofError
from nslogic.proof.bodies import renumbered, used_in
from nslogic.proof.budget import Budget, OutOfWorkError
from nslogic.proof.search.plans import PLANS, Plan
from nslogic.proof.search.search import refute_facts
from nslogic.proof.search.state import NoProofError
from nslogic.proof.shorten.inlining import shortened, work
from nslogic.proof.shorten.sharing import shared
from nslogic.proof.steps import Body, TrustedStep, every
from nslogic.records import Record


class FoundProof(Record):
    """A proof from facts, the plan that found it, whether it trusts a solver, and the kernel's work for it."""

    facts: dict[str, Fact]
    plan: Plan
    trusts: bool
    work: int
    body: Body


def size_of_proof(proof: FoundProof) -> tuple[bool, int]:
    """Return a sort key: proofs without a solver's word come first, then those with the least work for the kernel."""
    return proof.trusts, proof.work


def _proof_by(facts: dict[str, Fact], plan: Plan, budget: Budget) -> FoundProof:
    """Return a proof by one plan, and deduct the work from the budget.

    Raises:
        NoProofError: The facts have a model.
        LimitReachedError: The search reached a limit.
    """
    attempt = budget.part(budget.limits.attempt_work)
    work_before = attempt.left
    try:
        body = refute_facts(facts, plan, attempt)
        with suppress(OutOfWorkError):  # a proof that was not shortened is a proof
            body = shortened(facts, shared(body, attempt), attempt)
        body = renumbered(body)
        return FoundProof(facts, plan, _trusts(body), work(facts, body, attempt), body)
    except ProofError as problem:
        raise LimitReachedError(f"the search met a limit of proofs: {problem}") from problem
    except TimeUpError as problem:
        raise OutOfWorkError(f"no proof was found: {problem.reason}.") from problem
    except RecursionError:
        raise LimitReachedError("the laws have too many cases inside each other.") from None
    finally:
        budget.left -= work_before - max(attempt.left, 0)


def first_proof(facts: dict[str, Fact], budget: Budget) -> FoundProof:
    """Return a proof by the first plan whose search ends within the limits.

    Raises:
        NoProofError: The facts have a model.
        LimitReachedError: The searches of all plans reached a limit.
    """
    for plan in PLANS[:-1]:
        with suppress(LimitReachedError):
            return _proof_by(facts, plan, budget)
    return _proof_by(facts, PLANS[-1], budget)


def shortest_proof(proof: FoundProof, budget: Budget) -> FoundProof:
    """Return the proof that is the least work for the kernel: the given one, or one by another plan."""
    best = proof
    for plan in PLANS:
        if plan == proof.plan or not (best.trusts or (best.work >= budget.limits.short_work and plan.forced)):
            continue
        with suppress(LimitReachedError, NoProofError):
            best = min(best, _proof_by(proof.facts, plan, budget), key=size_of_proof)
    return best


def proof_from_fewer(proof: FoundProof, budget: Budget) -> FoundProof:
    """Return a proof from only the facts that a proof uses, as often as that is less work for the kernel."""
    while proof.work >= budget.limits.short_work:
        used = used_in(proof.body)
        fewer = {name: fact for name, fact in proof.facts.items() if name in used}
        if len(fewer) == len(proof.facts):
            break
        try:
            attempt = shortest_proof(first_proof(fewer, budget), budget)
        except (LimitReachedError, NoProofError):
            break
        if size_of_proof(attempt) >= size_of_proof(proof):
            break
        proof = attempt
    return proof


def _trusts(body: Body) -> bool:
    return any(isinstance(step, TrustedStep) for step in every(body))
