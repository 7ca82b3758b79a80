"""The proofs of what a check answers about a regime: its verdict, and its claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from nslogic import deadline
from nslogic.logic.results import ClaimResult, RegimeResult, Witness
from nslogic.proof.budget import Budget
from nslogic.proof.documents import Proved
from nslogic.proof.proving import prove_theorem
from nslogic.proof.proving_models import prove_model
from nslogic.proof.unproved import Unproved
from nslogic.questions.session import Session
from nslogic.records import replace
from nslogic.statements.laws import statements_of
from nslogic.statements.theorems import About, TheoremError

ProofOutcome: TypeAlias = "Proved | Unproved"


@dataclass
class Outcomes:
    """The outcomes for one regime: models and contradictions, claims, and derived laws, in the order of the file.

    `skipped` says what could not even be stated, `beside` what could not be of the derived laws.
    """

    verdict: list[ProofOutcome] = field(default_factory=list)
    claims: list[ProofOutcome] = field(default_factory=list)
    derived: list[ProofOutcome] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)


class AnswerProofs:
    """The search for proofs of the answers about one regime, each of which the kernel checks before it is an outcome.

    With `shorten`, proofs are looked for that are less work to check; without, the first is enough.
    """

    def __init__(self, session: Session, outcomes: Outcomes, *, shorten: bool = True) -> None:
        self._session = session
        self._theory = session.theory
        self._regime = session.regime
        self._limits = session.limits
        self._outcomes = outcomes
        self._shorten = shorten
        self._statements = statements_of(session.theory, session.regime, sigma=session.sigma)
        self.labels = tuple(self._statements)
        self.where = f"{session.theory.name} · {session.regime.name}"

    def verdict(self, result: RegimeResult) -> Iterator[str]:
        """Prove a verdict, theorem after theorem; yield a few words before each of them."""
        outcomes = self._outcomes
        match result.verdict:
            case "consistent":
                yield "a model"
                self._model(result.witness, self.labels, None)
            case "degenerate":
                yield from self._cores(result)
                yield "a model but for trends"
                kept = tuple(label for label in self.labels if not label.startswith("trend("))
                self._model(self._without_trends(), kept, "trends")
            case "inconsistent":
                yield from self._cores(result)
            case _:
                outcomes.skipped.append(f"{self.where}: the verdict is unknown{_because(result.reason)}")

    def claims(self, result: RegimeResult) -> Iterator[str]:
        """Prove the verdicts of claims, from what is proved already where that is shorter; yield words before each."""
        lemmas = [law for law in self._outcomes.derived if _is_lemma(law)]
        for claim in result.claims:
            yield f"claim {claim.claim.id}"
            for outcome in self.claim(claim, [lemma for lemma in lemmas if isinstance(lemma, Proved)]):
                self._outcomes.claims.append(outcome)
                if _is_lemma(outcome):
                    lemmas.append(outcome)

    def claim(self, claim: ClaimResult, lemmas: Sequence[Proved]) -> Iterator[ProofOutcome]:
        """Yield the proofs of the verdict of a claim; note it where it is unknown."""
        identifier = claim.claim.id
        if claim.verdict in ("proved", "refuted"):
            known: About = {"kind": "claim", "id": identifier, "verdict": claim.verdict}
            yield from self.proved(known, claim.rests_on, lemmas)
        elif claim.verdict == "open" and len(claim.witnesses) == 2:
            for holds, witness in zip((True, False), claim.witnesses, strict=True):
                about: About = {"kind": "open", "id": identifier, "holds": holds}
                yield self._holds(about, self.labels, witness)
        elif claim.verdict == "unknown":
            self._outcomes.skipped.append(f"{self.where}: the claim {identifier} is unknown{_because(claim.reason)}")

    def proved(
        self, about: About, labels: tuple[str, ...], lemmas: Sequence[Proved] = (), *, beside: bool = False
    ) -> list[ProofOutcome]:
        """Return a theorem with or without its proof; note why if no proof file can state it, and return nothing."""
        try:
            with deadline.time_limit(self._limits.seconds):
                outcome = prove_theorem(
                    self._theory,
                    self._regime,
                    about,
                    labels,
                    lemmas,
                    budget=self._budget(),
                    statements=self._statements,
                    shorten=self._shorten,
                )
        except TheoremError as problem:
            (self._outcomes.beside if beside else self._outcomes.skipped).append(f"{self.where}: {problem}")
            return []
        return [outcome]

    def _cores(self, result: RegimeResult) -> Iterator[str]:
        for core in result.cores.found:
            yield "a contradiction"
            self._outcomes.verdict += self.proved({"kind": "core"}, core)

    def _without_trends(self) -> Witness | None:
        """Return a witness of the regime in which every quantity is free."""
        theory, regime = self._theory, self._regime
        free = replace(regime, trends=tuple((quantity.name, "free") for quantity in theory.quantities))
        others = tuple(free if declared is regime else declared for declared in theory.regimes)
        session = Session(replace(theory, regimes=others), free, sigma=self._session.sigma, limits=self._session.limits)
        with deadline.time_limit(self._limits.seconds):
            return session.check(claims=False, cores="none", explain=False).witness

    def _model(self, witness: Witness | None, labels: tuple[str, ...], without: str | None) -> None:
        if witness is None:
            self._outcomes.skipped.append(f"{self.where}: there is no witness")
            return
        self._outcomes.verdict.append(self._holds({"kind": "model", "without": without}, labels, witness))

    def _holds(self, about: About, labels: tuple[str, ...], witness: Witness) -> ProofOutcome:
        with deadline.time_limit(self._limits.seconds):
            return prove_model(
                self._theory,
                self._regime,
                about,
                labels,
                witness,
                budget=self._budget(),
                statements=self._statements,
                shorten=self._shorten,
            )

    def _budget(self) -> Budget:
        return Budget(self._limits.proofs.work, self._limits.proofs)


def _is_lemma(outcome: ProofOutcome) -> bool:
    return isinstance(outcome, Proved) and outcome.theorem.can_be_lemma


def _because(reason: str) -> str:
    return f" ({reason})" if reason else ""
