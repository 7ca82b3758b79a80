"""Why does it hold? A proof of every verdict, claim and derived law of a theory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from nslogic import deadline
from nslogic.limits import PROCESSES, Limits
from nslogic.logic.results import ClaimResult, RegimeResult, Witness
from nslogic.memory import with_memory
from nslogic.printing import Printed
from nslogic.proof.budget import Budget
from nslogic.proof.documents import Proved
from nslogic.proof.proving import prove_theorem as prove_one
from nslogic.proof.proving_models import prove_model
from nslogic.proof.unproved import Unproved
from nslogic.questions.derive import derive_within
from nslogic.questions.proof_files import within_a_file
from nslogic.questions.readers import action, given_limits, up_to
from nslogic.questions.readers import seconds as read_seconds
from nslogic.questions.requests import RegimeNames, TheoryLike, fields_from, limits_with, regimes_from, theory_from
from nslogic.questions.session import Session
from nslogic.records import Record, replace
from nslogic.statements.laws import statements_of
from nslogic.statements.theorems import About, TheoremError
from nslogic.theory.model import Regime, Theory
from nslogic.workers import ordered_map, processors

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from nslogic.questions.requests import Number

    class ProveNames(TypedDict, total=False):
        """Options of proofs, as the command line names them."""

        timeout: Number | None
        jobs: int | None

    from nslogic.derivation.derive import Derivation

ProofOutcome: TypeAlias = "Proved | Unproved"


SEVERAL_REGIMES = 3
"""From how many regimes on it pays to start processes; fewer than for verdicts, since proofs take longer."""


class ProveResult(Printed, Record):
    """The proofs of one theory, and the theorems without one; `skipped` says what could not even be stated, and why.

    `unfinished` names the regimes that were not finished because of an interruption.
    """

    theory: Theory
    proofs: tuple[Proved, ...]
    unproved: tuple[Unproved, ...]
    skipped: tuple[str, ...]
    unfinished: tuple[str, ...] = ()

    def in_short(self) -> str:
        """Return the numbers of theorems that are proved, unproved and left out."""
        proved, unproved, skipped = len(self.proofs), len(self.unproved), len(self.skipped)
        return f"{self.theory.name}: {proved} proved, {unproved} unproved, {skipped} left out"

    @property
    def trusted(self) -> int:
        """Return the number of steps that were left to a solver."""
        return sum(len(proof.trusted) for proof in self.proofs)


PROVE_OPTIONS = {"timeout": ("seconds", read_seconds), "jobs": ("processes", up_to(PROCESSES))}
"""For each option of `nslogic prove` the field that it stands for, and what reads it."""


@with_memory
def prove(
    theory: TheoryLike,
    *,
    regimes: RegimeNames = None,
    limits: Limits | None = None,
    progress: Callable[[str], None] = lambda _: None,
    **named: Unpack[ProveNames],
) -> ProveResult:
    """Prove the verdict of each regime, its claims, and what is derived in it.

    Args:
        theory: A theory, its path, the name of a bundled one, or a dict as its TOML.
        regimes: The name of a regime, or several; all of them by default.
        limits: Where searches stop.
        progress: Called with a few words before each theorem.
        named: Options under their command-line names: `timeout` (the seconds after which a proof is given up, a time
            limit in addition to the usual ones) and `jobs` (the number of processes, each of which works on a regime of
            its own; the proofs are the same).

    Raises:
        InvalidInputError: there is no such theory, regime or option.
    """
    read, progress = theory_from(theory), action("progress", progress)
    fields = fields_from("prove", PROVE_OPTIONS, named)
    asked = limits_with(Limits() if limits is None else given_limits("limits", limits), fields)
    processes = fields.get("processes")
    names = tuple(regime.name for regime in regimes_from(read, regimes))
    proving = Proving(read, regimes=names, limits=asked)
    for words in proving.run(processes=processes if isinstance(processes, int) else 1):
        progress(words)
    return proving.result()


@dataclass
class _Outcomes:
    """The outcomes for one regime: models and contradictions, claims, and derived laws, in the order of the file."""

    verdict: list[ProofOutcome] = field(default_factory=list)
    claims: list[ProofOutcome] = field(default_factory=list)
    derived: list[ProofOutcome] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)


class Proving:
    """The proving of a theory, theorem by theorem; what is finished is available at any time."""

    def __init__(self, theory: Theory, *, regimes: tuple[str, ...] | None = None, limits: Limits | None = None) -> None:
        self._theory = theory
        self._regimes = theory.regimes if regimes is None else tuple(theory.regime(name) for name in regimes)
        self._limits = limits or Limits()
        self._outcomes: dict[str, _Outcomes] = {}
        self._finished: list[str] = []

    def run(self, *, processes: int | None = 1) -> Iterator[str]:
        """Prove theorem after theorem; yield a few words before each of them, or for each regime that is finished.

        Args:
            processes: The number of processes, each of which works on a regime of its own; the proofs are the same.
                None is one per processor if there are several regimes.
        """
        if processes is None:
            processes = processors() if len(self._regimes) >= SEVERAL_REGIMES else 1
        if min(processes, len(self._regimes)) > 1:
            yield from self._run_beside(processes)
            return
        for place, regime in enumerate(self._regimes, 1):
            outcomes = self._outcomes[regime.name] = _Outcomes()
            where = f"{self._theory.name}, regime {place} of {len(self._regimes)}, {regime.name}"
            yield from (f"{where}: {words}" for words in _prove_regime(self._theory, regime, self._limits, outcomes))
            self._finished.append(regime.name)

    def _run_beside(self, processes: int) -> Iterator[str]:
        """Prove regimes in processes of their own; yield a few words for each that is finished."""
        several = len(self._regimes)
        yield f"{self._theory.name}: {several} regimes in {min(processes, several)} processes"
        tasks = [(self._theory, regime.name, self._limits) for regime in self._regimes]
        for place, outcomes in enumerate(ordered_map(_regime_outcomes, tasks, processes=processes)):
            self._outcomes[self._regimes[place].name] = outcomes
            self._finished.append(self._regimes[place].name)
            yield f"{self._theory.name}: {place + 1} of {several} regimes are finished"

    def result(self) -> ProveResult:
        """Return the proofs that are finished."""
        several = list(self._outcomes.values())
        answers = [
            outcome for outcomes in several for outcome in (*outcomes.verdict, *outcomes.claims, *outcomes.derived)
        ]
        proofs = [answer for answer in answers if isinstance(answer, Proved)]
        unproved = [answer for answer in answers if isinstance(answer, Unproved)]
        kept, reasons = within_a_file(self._theory, proofs)
        unproved += [Unproved(proofs[place].theorem, reason) for place, reason in reasons.items()]
        skipped = [reason for outcomes in several for reason in (*outcomes.skipped, *outcomes.beside)]
        unfinished = tuple(regime.name for regime in self._regimes if regime.name not in self._finished)
        return ProveResult(self._theory, kept, tuple(unproved), tuple(skipped), unfinished)


def _prove_regime(theory: Theory, regime: Regime, limits: Limits, outcomes: _Outcomes) -> Iterator[str]:
    """Prove theorem after theorem of a regime; yield a few words before each of them."""
    yield "can it hold?"
    yield from _Regime(Session(theory, regime, limits=limits), outcomes).run()


def _regime_outcomes(task: tuple[Theory, str, Limits]) -> _Outcomes:
    """Return the outcomes for one regime; runs in any process."""
    theory, name, limits = task
    outcomes = _Outcomes()
    for _ in _prove_regime(theory, theory.regime(name), limits, outcomes):
        pass
    return outcomes


class _Regime:
    """The proving of one regime."""

    def __init__(self, session: Session, outcomes: _Outcomes) -> None:
        self._session = session
        self._theory = session.theory
        self._regime = session.regime
        self._limits = session.limits
        self._outcomes = outcomes
        self._where = f"{self._theory.name} · {self._regime.name}"
        self._labels = tuple(statements_of(self._theory, self._regime))

    def run(self) -> Iterator[str]:
        """Prove theorem after theorem; yield a few words before each of them."""
        outcomes = self._outcomes
        with deadline.time_limit(self._limits.seconds):
            result = self._session.check(explain=False)
        yield from self._verdict(result)
        if result.verdict == "consistent" and self._theory.target is not None and self._theory.base is not None:
            yield "what follows?"
            yield from self._derived(result, self._theory.target, self._theory.base)
        lemmas = [
            outcome for outcome in outcomes.derived if isinstance(outcome, Proved) and outcome.theorem.can_be_lemma
        ]
        for claim in result.claims:
            yield f"claim {claim.claim.id}"
            for outcome in self._claim(claim, lemmas):
                outcomes.claims.append(outcome)
                if isinstance(outcome, Proved) and outcome.theorem.can_be_lemma:
                    lemmas.append(outcome)

    def _verdict(self, result: RegimeResult) -> Iterator[str]:
        theory, regime, outcomes = self._theory, self._regime, self._outcomes
        match result.verdict:
            case "consistent":
                yield "a model"
                self._model(result.witness, self._labels, None)
            case "degenerate":
                yield from self._cores(result)
                free = replace(regime, trends=tuple((quantity.name, "free") for quantity in theory.quantities))
                without = replace(
                    theory, regimes=tuple(free if declared is regime else declared for declared in theory.regimes)
                )
                with deadline.time_limit(self._limits.seconds):
                    loose = Session(without, free, limits=self._session.limits).check(
                        claims=False, cores="none", explain=False
                    )
                yield "a model but for trends"
                kept = tuple(label for label in self._labels if not label.startswith("trend("))
                self._model(loose.witness, kept, "trends")
            case "inconsistent":
                yield from self._cores(result)
            case _:
                outcomes.skipped.append(f"{self._where}: the verdict is unknown{_because(result.reason)}")

    def _cores(self, result: RegimeResult) -> Iterator[str]:
        for core in result.cores.found:
            yield "a contradiction"
            self._outcomes.verdict += self._proved({"kind": "core"}, core)

    def _model(self, witness: Witness | None, labels: tuple[str, ...], without: str | None) -> None:
        if witness is None:
            self._outcomes.skipped.append(f"{self._where}: there is no witness")
            return
        self._outcomes.verdict += self._holds({"kind": "model", "without": without}, labels, witness)

    def _claim(self, claim: ClaimResult, lemmas: Sequence[Proved]) -> Iterator[ProofOutcome]:
        identifier = claim.claim.id
        if claim.verdict in ("proved", "refuted"):
            known: About = {"kind": "claim", "id": identifier, "verdict": claim.verdict}
            yield from self._proved(known, claim.rests_on, lemmas)
        elif claim.verdict == "open" and len(claim.witnesses) == 2:
            for holds, witness in zip((True, False), claim.witnesses, strict=True):
                about: About = {"kind": "open", "id": identifier, "holds": holds}
                yield from self._holds(about, self._labels, witness)
        elif claim.verdict == "unknown":
            self._outcomes.skipped.append(f"{self._where}: the claim {identifier} is unknown{_because(claim.reason)}")

    def _derived(self, result: RegimeResult, target: str, base: str) -> Iterator[str]:
        with deadline.time_limit(self._limits.seconds):
            law = derive_within(self._session, result, target, base, steps=False)
        if law.derivation is None:
            if law.undecided:
                self._outcomes.beside.append(f"{self._where}: nothing is derived ({law.undecided})")
            return
        yield from self._cases(law.derivation)

    def _cases(self, derivation: Derivation) -> Iterator[str]:
        from nslogic.derivation.cases import case_laws

        outcomes = self._outcomes
        trends = {quantity.name: quantity.trend for quantity in self._theory.quantities} | dict(self._regime.trends)
        base = derivation.question.base
        assumed = (f"1/{base}" if derivation.question.direction < 0 else base) if trends[base] == "free" else None
        for case in derivation.cases:
            for text in case_laws(case, derivation.question):
                yield f"derived law {text}"
                about: About = {"kind": "law", "when": list(case.when), "law": text, "base": assumed}
                outcomes.derived += self._proved(about, case.rests_on, beside=True)
        if len(derivation.cases) < 2:
            return
        if not derivation.complete:
            outcomes.beside.append(f"{self._where}: the cases are not known to be complete")
            return
        cases = [list(case.when) for case in derivation.cases]
        conditions = tuple(
            label for label in self._labels if label.startswith(("domain(", "value(", "measured(", "where("))
        )
        yield "the cases cover everything"
        outcomes.derived += self._proved({"kind": "cover", "cases": cases, "base": assumed}, conditions, beside=True)
        for first, second in combinations(cases, 2):
            yield "two cases exclude each other"
            outcomes.derived += self._proved({"kind": "disjoint", "cases": [first, second]}, conditions, beside=True)

    def _proved(
        self, about: About, labels: tuple[str, ...], lemmas: Sequence[Proved] = (), *, beside: bool = False
    ) -> list[ProofOutcome]:
        """Return a theorem with or without its proof; note why if no proof file can state it, and return nothing."""
        try:
            with deadline.time_limit(self._limits.seconds):
                return [prove_one(self._theory, self._regime, about, labels, lemmas, budget=self._budget())]
        except TheoremError as problem:
            (self._outcomes.beside if beside else self._outcomes.skipped).append(f"{self._where}: {problem}")
            return []

    def _budget(self) -> Budget:
        return Budget(self._limits.proofs.work, self._limits.proofs)

    def _holds(self, about: About, labels: tuple[str, ...], witness: Witness) -> list[ProofOutcome]:
        with deadline.time_limit(self._limits.seconds):
            return [prove_model(self._theory, self._regime, about, labels, witness, budget=self._budget())]


def _because(reason: str) -> str:
    return f" ({reason})" if reason else ""
