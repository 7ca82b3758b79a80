"""Has the kernel checked it? Proofs of the verdicts that a check gives, found from what the check computed."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.errors import NslogicError
from nslogic.logic.results import ClaimResult, RegimeResult
from nslogic.proof.documents import Proved
from nslogic.proof.unproved import Unproved
from nslogic.questions.answer_proofs import AnswerProofs, Outcomes, ProofOutcome
from nslogic.questions.session import Session
from nslogic.records import replace


class RefusedError(NslogicError):
    """A certificate that the kernel refuses: what the check answered, or the proof that was found of it, is wrong."""

    def __init__(self, where: str, states: str, reason: str) -> None:
        super().__init__(where, states, reason)
        self.where = where
        self.states = states
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.where}: {self.states}: {self.reason}"


def certified(session: Session, result: RegimeResult) -> RegimeResult:
    """Return a result in which each verdict says whether the kernel has checked a proof of it, and if not, why.

    Witnesses, cores and what claims rest on are those of the result; the sizes of measured values those of its session.
    A verdict that is unknown, and a claim of a regime without a model, states nothing that could be proved.

    Raises:
        RefusedError: the kernel refuses a proof that was found.
    """
    outcomes = Outcomes()
    proofs = AnswerProofs(session, outcomes, shorten=False)
    if result.verdict != "unknown":
        for _ in proofs.verdict(_with_core(result, proofs.labels)):
            pass
        reason = _reason(outcomes.verdict, outcomes.skipped)
        result = replace(result, certified=not reason, uncertified=reason)
    lemmas: list[Proved] = []
    claims = tuple(_claim(proofs, outcomes, claim, lemmas) for claim in result.claims)
    return replace(result, claims=claims)


def _with_core(result: RegimeResult, labels: tuple[str, ...]) -> RegimeResult:
    """Return a result with a core; where none was asked for, all labels cannot hold together."""
    if result.verdict not in ("degenerate", "inconsistent") or result.cores.found:
        return result
    return replace(result, cores=replace(result.cores, found=(labels,)))


def _claim(proofs: AnswerProofs, outcomes: Outcomes, claim: ClaimResult, lemmas: list[Proved]) -> ClaimResult:
    if claim.verdict not in ("proved", "refuted", "open"):
        return claim
    outcomes.skipped.clear()
    proved = list(proofs.claim(claim, lemmas))
    reason = _reason(proved, outcomes.skipped)
    if not reason:  # whatever rests on a solver's word is no lemma
        lemmas += [law for law in proved if isinstance(law, Proved) and law.theorem.can_be_lemma]
    return replace(claim, certified=not reason, uncertified=reason)


def _reason(outcomes: Sequence[ProofOutcome], skipped: Sequence[str]) -> str:
    """Return why outcomes do not certify what they are of; empty if they do.

    Raises:
        RefusedError: the kernel refuses one of them.
    """
    for outcome in outcomes:
        if isinstance(outcome, Unproved):
            if outcome.refused:
                theorem = outcome.theorem
                raise RefusedError(f"{theorem.theory.name} · {theorem.regime.name}", theorem.states, outcome.reason)
            return outcome.reason
        if outcome.trusted:
            return "a step of the proof rests on the word of z3"
    return "; ".join(skipped) or ("" if outcomes else "there is no witness")
