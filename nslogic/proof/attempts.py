"""Attempts at a refutation: from the first facts that are enough, then from others that may make the proof shorter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

from nslogic.deadline import TimeUpError
from nslogic.errors import LimitReachedError
from nslogic.kernel import Fact, ProofError
from nslogic.proof.bodies import renumbered, used_in
from nslogic.proof.budget import Budget, OutOfWorkError
from nslogic.proof.search.plans import MIRRORED, PLANS, STRAIGHT, Plan
from nslogic.proof.search.search import refute_facts
from nslogic.proof.search.state import NoProofError
from nslogic.proof.shorten.inlining import shortened, work
from nslogic.proof.shorten.sharing import shared
from nslogic.proof.steps import Body, TrustedStep, every
from nslogic.records import Record


class FoundProof(Record):
    """A proof from facts, the plan that found it, whether it trusts a solver, and the kernel's work for it.

    `effort` is the work of the search.
    """

    facts: dict[str, Fact]
    plan: Plan
    trusts: bool
    work: int
    effort: int
    body: Body


def size_of_proof(proof: FoundProof) -> tuple[bool, int]:
    """Return a sort key: proofs without a solver's word come first, then those with the least work for the kernel."""
    return proof.trusts, proof.work


def is_short(proof: FoundProof, budget: Budget) -> bool:
    """Return whether no shorter proof is looked for."""
    return not proof.trusts and proof.work < budget.limits.short_work


def _proof_by(facts: dict[str, Fact], plan: Plan, budget: Budget, most: int) -> FoundProof:
    """Return a proof by one plan within some work, and deduct the work from the budget.

    Raises:
        NoProofError: The facts have a model.
        LimitReachedError: The search reached a limit.
    """
    attempt = budget.part(most)
    work_before = attempt.left
    try:
        body = refute_facts(facts, plan, attempt)
        effort = work_before - attempt.left
        with suppress(OutOfWorkError):  # a proof that was not shortened is a proof
            body = shortened(facts, shared(body, attempt), attempt)
        body = renumbered(body)
        return FoundProof(facts, plan, _trusts(body), work(facts, body, attempt), effort, body)
    except ProofError as problem:
        raise LimitReachedError(f"the search met a limit of proofs: {problem}") from problem
    except TimeUpError as problem:
        raise OutOfWorkError(f"no proof was found: {problem.reason}.") from problem
    except RecursionError:
        raise LimitReachedError("the laws have too many cases inside each other.") from None
    finally:
        budget.left -= work_before - max(attempt.left, 0)


def first_proof(candidates: Iterable[dict[str, Fact]], budget: Budget) -> FoundProof:
    """Return a proof from the first facts from which one is found with little work.

    Work is allowed in rounds: a little for each of the candidates, then more for those that a round left open. Where the
    last round leaves all of them open, other plans are tried.

    Raises:
        NoProofError: The facts of every candidate have a model.
        LimitReachedError: The searches reached a limit.
    """
    waiting = list(candidates)
    problem: NoProofError | LimitReachedError | None = None
    for plan, most in _rounds(budget):
        for facts in list(waiting):
            try:
                return _proof_by(facts, plan, budget, most)
            except NoProofError as none:
                problem = problem or none
                waiting.remove(facts)
            except LimitReachedError as limit:
                problem = limit
    assert problem is not None, "there are candidates"
    raise problem


def _rounds(budget: Budget) -> Iterator[tuple[Plan, int]]:
    """Yield plans, and the work that an attempt by them may do."""
    limits = budget.limits
    most = limits.round_work
    while most < limits.attempt_work:
        yield STRAIGHT, most
        most *= limits.round_growth
    for plan in PLANS:
        yield plan, limits.attempt_work


def shorter_proof(proof: FoundProof, others: Iterable[dict[str, Fact]], budget: Budget) -> FoundProof:
    """Return the proof that is the least work for the kernel: the given one, one from other facts, or by another plan."""
    best = proof
    for facts in others:
        if facts != proof.facts and not is_short(best, budget):
            best = _better(best, facts, STRAIGHT, budget)
    while not is_short(best, budget):
        used = used_in(best.body)
        fewer = {name: fact for name, fact in best.facts.items() if name in used}
        again = best
        if len(fewer) < len(best.facts):
            again = _better(best, fewer, best.plan, budget)
        if again is best:
            again = _better(best, fewer, MIRRORED if best.plan == STRAIGHT else STRAIGHT, budget)
        if again is best:
            break
        best = again
    return best


def _better(proof: FoundProof, facts: dict[str, Fact], plan: Plan, budget: Budget) -> FoundProof:
    """Return the proof from some facts, if it is found with about as much work and is less work for the kernel."""
    with suppress(LimitReachedError, NoProofError):
        return min(proof, _proof_by(facts, plan, budget, budget.limits.longer_search * proof.effort), key=size_of_proof)
    return proof


def _trusts(body: Body) -> bool:
    return any(isinstance(step, TrustedStep) for step in every(body))
