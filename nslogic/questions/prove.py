"""Why does it hold? A proof of every verdict, claim and derived law of a theory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import combinations
from typing import TYPE_CHECKING

from nslogic import deadline
from nslogic.limits import PROCESSES, Limits
from nslogic.logic.results import RegimeResult
from nslogic.memory import with_memory
from nslogic.printing import Printed
from nslogic.proof.documents import Proved
from nslogic.proof.unproved import Unproved
from nslogic.questions.answer_proofs import AnswerProofs, Outcomes
from nslogic.questions.derive import derive_within
from nslogic.questions.proof_files import within_a_file
from nslogic.questions.readers import action, address, given_limits, seconds, up_to
from nslogic.questions.requests import RegimeNames, TheoryLike, fields_from, limits_with, regimes_from, theory_from
from nslogic.questions.session import Session
from nslogic.records import Record
from nslogic.statements.theorems import About
from nslogic.theory.model import Regime, Theory
from nslogic.workers import ordered_map, processors

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from nslogic.questions.requests import Number

    class ProveNames(TypedDict, total=False):
        """Options of proofs, as the command line names them."""

        timeout: Number | None
        jobs: int | None
        cluster: str | None

    from nslogic.derivation.derive import Derivation

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


PROVE_OPTIONS = {
    "timeout": ("seconds", seconds),
    "jobs": ("processes", up_to(PROCESSES)),
    "cluster": ("cluster", address),
}
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
            limit in addition to the usual ones), `jobs` (the number of processes, each of which works on a regime of
            its own; the proofs are the same) and `cluster` (the address of a Dask scheduler, whose workers prove them).

    Raises:
        InvalidInputError: there is no such theory, regime or option.
        ClusterError: the cluster does not answer, or runs another version.
        MissingLibraryError: Dask is not installed.
    """
    read, progress = theory_from(theory), action("progress", progress)
    fields = fields_from("prove", PROVE_OPTIONS, named)
    asked = limits_with(Limits() if limits is None else given_limits("limits", limits), fields)
    processes, cluster = fields.pop("processes", None), fields.pop("cluster", None)
    names = tuple(regime.name for regime in regimes_from(read, regimes))
    proving = Proving(read, regimes=names, limits=asked)
    arriving = (
        outcomes_on_cluster(cluster, [(read, name) for name in names], asked) if isinstance(cluster, str) else None
    )
    for words in proving.run(processes=processes if isinstance(processes, int) else 1, arriving=arriving):
        progress(words)
    return proving.result()


class Proving:
    """The proving of a theory, theorem by theorem; what is finished is available at any time."""

    def __init__(self, theory: Theory, *, regimes: tuple[str, ...] | None = None, limits: Limits | None = None) -> None:
        self._theory = theory
        self._regimes = theory.regimes if regimes is None else tuple(theory.regime(name) for name in regimes)
        self._limits = limits or Limits()
        self._outcomes: dict[str, Outcomes] = {}
        self._finished: list[str] = []

    def run(self, *, processes: int | None = 1, arriving: Iterator[Outcomes] | None = None) -> Iterator[str]:
        """Prove theorem after theorem; yield a few words before each of them, or for each regime that is finished.

        Args:
            processes: The number of processes, each of which works on a regime of its own; the proofs are the same.
                None is one per processor if there are several regimes.
            arriving: The outcomes for the regimes in order, if they are made elsewhere, and those of further theories.
        """
        if arriving is not None:
            yield from self._gathered(arriving, "on the cluster")
            return
        if processes is None:
            processes = processors() if len(self._regimes) >= SEVERAL_REGIMES else 1
        if min(processes, len(self._regimes)) > 1:
            yield from self._run_beside(processes)
            return
        for place, regime in enumerate(self._regimes, 1):
            outcomes = self._outcomes[regime.name] = Outcomes()
            where = f"{self._theory.name}, regime {place} of {len(self._regimes)}, {regime.name}"
            yield from (f"{where}: {words}" for words in _prove_regime(self._theory, regime, self._limits, outcomes))
            self._finished.append(regime.name)

    def _run_beside(self, processes: int) -> Iterator[str]:
        """Prove regimes in processes of their own; yield a few words for each that is finished."""
        tasks = [(self._theory, regime.name, self._limits) for regime in self._regimes]
        arriving = ordered_map(_regime_outcomes, tasks, processes=processes)
        with closing(arriving):
            yield from self._gathered(arriving, f"in {min(processes, len(tasks))} processes")

    def _gathered(self, arriving: Iterator[Outcomes], where: str) -> Iterator[str]:
        """Keep what arrives of each regime, in order; yield a few words for each."""
        several = len(self._regimes)
        yield f"{self._theory.name}: {several} regimes {where}"
        for regime, outcomes in zip(self._regimes, arriving, strict=False):
            self._outcomes[regime.name] = outcomes
            self._finished.append(regime.name)
            yield f"{self._theory.name}: {len(self._finished)} of {several} regimes are finished"

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


def outcomes_on_cluster(cluster: str, regimes: Sequence[tuple[Theory, str]], limits: Limits) -> Iterator[Outcomes]:
    """Yield the outcomes for regimes, given as theory and name, in order; the workers of a Dask scheduler prove them.

    Raises:
        ClusterError: the cluster does not answer, or runs another version.
        MissingLibraryError: Dask is not installed.
    """
    from nslogic.evidence.cluster_map import cluster_map  # no other proof needs it

    return cluster_map(cluster, _regime_outcomes, [(theory, name, limits) for theory, name in regimes])


def _prove_regime(theory: Theory, regime: Regime, limits: Limits, outcomes: Outcomes) -> Iterator[str]:
    """Prove theorem after theorem of a regime; yield a few words before each of them."""
    yield "can it hold?"
    yield from _Regime(Session(theory, regime, limits=limits), outcomes).run()


def _regime_outcomes(task: tuple[Theory, str, Limits]) -> Outcomes:
    """Return the outcomes for one regime; runs in any process."""
    theory, name, limits = task
    outcomes = Outcomes()
    for _ in _prove_regime(theory, theory.regime(name), limits, outcomes):
        pass
    return outcomes


class _Regime:
    """The proving of one regime."""

    def __init__(self, session: Session, outcomes: Outcomes) -> None:
        self._session = session
        self._theory = session.theory
        self._regime = session.regime
        self._limits = session.limits
        self._outcomes = outcomes
        self._answers = AnswerProofs(session, outcomes)

    def run(self) -> Iterator[str]:
        """Prove theorem after theorem; yield a few words before each of them."""
        with deadline.time_limit(self._limits.seconds):
            result = self._session.check(explain=False)
        yield from self._answers.verdict(result)
        if result.verdict == "consistent" and self._theory.target is not None and self._theory.base is not None:
            yield "what follows?"
            yield from self._derived(result, self._theory.target, self._theory.base)
        yield from self._answers.claims(result)

    def _derived(self, result: RegimeResult, target: str, base: str) -> Iterator[str]:
        with deadline.time_limit(self._limits.seconds):
            law = derive_within(self._session, result, target, base, steps=False)
        if law.derivation is None:
            if law.undecided:
                self._outcomes.beside.append(f"{self._answers.where}: nothing is derived ({law.undecided})")
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
                outcomes.derived += self._answers.proved(about, case.rests_on, beside=True)
        if len(derivation.cases) < 2:
            return
        if not derivation.complete:
            outcomes.beside.append(f"{self._answers.where}: the cases are not known to be complete")
            return
        cases = [list(case.when) for case in derivation.cases]
        conditions = tuple(
            label for label in self._answers.labels if label.startswith(("domain(", "value(", "measured(", "where("))
        )
        yield "the cases cover everything"
        outcomes.derived += self._answers.proved(
            {"kind": "cover", "cases": cases, "base": assumed}, conditions, beside=True
        )
        for first, second in combinations(cases, 2):
            yield "two cases exclude each other"
            outcomes.derived += self._answers.proved(
                {"kind": "disjoint", "cases": [first, second]}, conditions, beside=True
            )
