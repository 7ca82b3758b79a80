"""Attempts at a refutation: from the first facts that are enough, then from others that may make the proof shorter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from nslogic.deadline import TimeUpError
from nslogic.errors import LimitReachedError
from nslogic.kernel import Fact, ProofError
from nslogic.proof.bodies import renumbered
from nslogic.proof.budget import Budget, OutOfWorkError
from nslogic.proof.search.search import refute_facts
from nslogic.proof.search.state import NoProofError
from nslogic.proof.shorten.inlining import shortened, work
from nslogic.proof.shorten.sharing import shared
from nslogic.proof.steps import Body, TrustedStep, every
from nslogic.records import Record


class FoundProof(Record):
    """A proof from facts, whether it trusts a solver, and the kernel's work for it.

    `effort` is the work of the search.
    """

    facts: dict[str, Fact]
    trusts: bool
    work: int
    effort: int
    body: Body


def size_of_proof(proof: FoundProof) -> tuple[bool, int]:
    """Return a sort key: proofs without a solver's word come first, then those with the least work for the kernel."""
    return proof.trusts, proof.work


class Attempts:
    """The attempts at one theorem, none of which is made twice.

    With `shorten`, proofs are made shorter, and others are tried that may be; without, the first is as good as any.
    """

    def __init__(self, budget: Budget, *, shorten: bool = True) -> None:
        self._budget = budget
        self._shorten = shorten
        self._limits = budget.limits
        self._made: list[tuple[dict[str, Fact], int | None]] = []

    def first(self, candidates: Sequence[dict[str, Fact]], quick: dict[str, Fact] | None = None) -> FoundProof:
        """Return a proof from the first facts from which one is found with little work.

        The facts `quick` are tried first, with less work than in a round. In each round work is allowed as much for each
        of the candidates, in their order, and then more for those that it left open.

        Raises:
            NoProofError: The facts of every candidate have a model.
            LimitReachedError: The searches reached a limit.
        """
        without: list[dict[str, Fact]] = []
        problem: NoProofError | LimitReachedError | None = None
        for facts, most in self._rounds(candidates, quick):
            if facts in without:
                continue
            try:
                return self._proof(facts, most)
            except NoProofError as none:
                problem = problem or none
                without.append(facts)
            except LimitReachedError as limit:
                problem = limit
        assert problem is not None, "there are candidates"
        raise problem

    def _rounds(
        self, candidates: Sequence[dict[str, Fact]], quick: dict[str, Fact] | None
    ) -> Iterator[tuple[dict[str, Fact], int]]:
        """Yield facts, and the work that an attempt from them may do."""
        if quick is not None:
            yield quick, self._limits.quick_work
        most = self._limits.round_work
        while most < self._limits.attempt_work:
            yield from ((facts, most) for facts in candidates)
            most *= self._limits.round_growth
        yield from ((facts, self._limits.attempt_work) for facts in candidates)

    def shorter(self, proof: FoundProof, others: Iterable[dict[str, Fact]] = ()) -> FoundProof:
        """Return the proof that is the least work for the kernel: the given one, or one from others if it is much work."""
        best = proof
        for facts in others:
            if not self._is_short(best):
                best = self._better(best, facts)
        return best

    def _is_short(self, proof: FoundProof) -> bool:
        """Return whether no shorter proof is looked for."""
        return not proof.trusts and (not self._shorten or proof.work < self._limits.short_work)

    def _better(self, proof: FoundProof, facts: dict[str, Fact]) -> FoundProof:
        """Return the proof from some facts, if it is found with about as much work and is less work for the kernel."""
        most = max(self._limits.longer_search * proof.effort, self._limits.quick_work)
        for made, work_done in self._made:
            if made == facts and (work_done is None or most < self._limits.longer_search * work_done):
                return proof
        with suppress(LimitReachedError, NoProofError):
            return min(proof, self._proof(facts, most), key=size_of_proof)
        return proof

    def _proof(self, facts: dict[str, Fact], most: int) -> FoundProof:
        """Return a proof within some work, and deduct the work from the budget.

        Raises:
            NoProofError: The facts have a model.
            LimitReachedError: The search reached a limit.
        """
        attempt = self._budget.part(min(most, self._limits.attempt_work))
        work_before = attempt.left
        work_done: int | None = most  # None where the attempt comes to an end, so that more work would change nothing
        try:
            body = refute_facts(facts, attempt)
            effort = work_before - attempt.left
            if self._shorten:
                with suppress(OutOfWorkError):  # a proof that was not shortened is a proof
                    body = shortened(facts, shared(body, attempt), attempt)
            body = renumbered(body)
            work_done = None
            size = work(facts, body, attempt) if self._shorten else 0
            return FoundProof(facts, _trusts(body), size, effort, body)
        except NoProofError:
            work_done = None
            raise
        except ProofError as problem:
            raise LimitReachedError(f"the search met a limit of proofs: {problem}") from problem
        except TimeUpError as problem:
            raise OutOfWorkError(f"no proof was found: {problem.reason}.") from problem
        except RecursionError:
            raise LimitReachedError("the laws have too many cases inside each other.") from None
        finally:
            self._made.append((facts, work_done))
            self._budget.left -= work_before - max(attempt.left, 0)


def _trusts(body: Body) -> bool:
    return any(isinstance(step, TrustedStep) for step in every(body))
