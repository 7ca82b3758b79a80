"""Can a theory hold? The verdicts, claims, cores and repairs of its regimes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic import deadline
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.language.terms import Law
from nslogic.limits import PROCESSES, Limits
from nslogic.logic.decide import WhichCores, undecided
from nslogic.logic.results import ClaimResult, RegimeResult, Tension
from nslogic.memory import with_memory
from nslogic.printing import Printed
from nslogic.questions.readers import address, flag, given_limits, many, one_of, positive, seconds, up_to
from nslogic.questions.requests import (
    RegimeNames,
    TheoryLike,
    fields_from,
    limits_with,
    options_from,
    regimes_from,
    theory_from,
)
from nslogic.questions.session import Session
from nslogic.records import Record, replace
from nslogic.theory.model import Regime, Theory
from nslogic.workers import ordered_map, processors

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from nslogic.questions.requests import CommonNames

    class CheckNames(CommonNames, total=False):
        """Options of a check, as the command line names them."""

        cores: WhichCores
        repairs: int | Literal["all", "none"] | None
        certificate: bool
        certify: bool
        jobs: int | None
        cluster: str | None


WORTH_PROCESSES = 6
"""From how many regimes with parameters on it pays to start processes, each of which takes about half a second."""


class CheckOptions(Record):
    """What to compute besides the verdicts.

    Args:
        cores: Which cores to enumerate.
        repairs: The largest number of repairs; None for all of them.
        sigma: How many standard errors a measured value may be off.
        limits: The limits of searches.
        certificates: Whether every core comes with the multipliers that prove it contradictory, or only cores that
            cannot be shown as two laws that differ.
        brief: Whether regimes that are as their file expects are only decided, without witness, cores, or what their
            claims rest on.
        in_words: Whether to add what a person asks next: the two laws that differ, the tension, and the law that holds in
            place of a claim that does not follow. Verdicts, cores and repairs are the same without.
        certify: Whether to prove each verdict of a regime or a claim, and to have the kernel check the proof.
    """

    cores: WhichCores = "one"
    repairs: int | None = 10
    sigma: Fraction = Fraction(2)
    limits: Limits = Limits()
    certificates: bool = True
    brief: bool = False
    in_words: bool = True
    certify: bool = False


class TheoryResult(Printed, Record):
    """The results for the regimes of one theory, and the options of the check."""

    theory: Theory
    regimes: tuple[RegimeResult, ...]
    options: CheckOptions = CheckOptions()

    def in_short(self) -> str:
        """Return the theory and its verdicts."""
        return f"{self.theory.name}{'' if self.as_expected else ', not as expected'}: " + "; ".join(
            regime.in_short() for regime in self.regimes
        )

    @property
    def as_expected(self) -> bool:
        """Return whether all verdicts are those that the file expects."""
        return all(regime.as_expected for regime in self.regimes)


CHECK_OPTIONS = {
    "cores": ("cores", one_of("one", "all", "smallest", "none")),
    "repairs": ("repairs", many),
    "sigma": ("sigma", positive),
    "timeout": ("seconds", seconds),
    "certificate": ("certificates", flag),
    "certify": ("certify", flag),
    "jobs": ("processes", up_to(PROCESSES)),
    "cluster": ("cluster", address),
}
"""For each option of `nslogic check` its field, and the function that reads it."""

CHECK_FIELDS = {
    "cores": one_of("one", "all", "smallest", "none"),
    "repairs": many,
    "sigma": positive,
    "limits": given_limits,
    "certificates": flag,
    "brief": flag,
    "in_words": flag,
    "certify": flag,
}
"""What reads each field of the options."""


@with_memory
def check(
    theory: TheoryLike,
    *,
    regimes: RegimeNames = None,
    options: CheckOptions | None = None,
    **named: Unpack[CheckNames],
) -> TheoryResult:
    """Decide the regimes of a theory.

    Args:
        theory: A theory, its path, the name of a bundled one, or a dict as its TOML.
        regimes: The name of a regime, or several; all of them by default.
        options: What to compute besides the verdicts.
        named: The same options under their command-line names: `cores`, `repairs`, `sigma`, `timeout`, `certificate`,
            `certify`, `jobs`, `cluster`.

    Raises:
        InvalidInputError: there is no such theory, regime or option, or it cannot be read.
        ClusterError: the cluster does not answer, or runs another version.
        MissingLibraryError: Dask is not installed.
        RefusedError: the kernel refuses the proof of an answer that was to be certified; a mistake in nslogic.
    """
    read = theory_from(theory)
    chosen = regimes_from(read, regimes)
    asked = options_from(CheckOptions, options, CHECK_FIELDS)
    fields = fields_from("check", CHECK_OPTIONS, named)
    processes, cluster = fields.pop("processes", None), fields.pop("cluster", None)
    asked = replace(asked, limits=limits_with(asked.limits, fields), **fields)
    jobs = processes if isinstance(processes, int) else 1
    address_asked = cluster if isinstance(cluster, str) else None
    questions = [(read, regime.name) for regime in chosen]
    return TheoryResult(read, tuple(check_each(questions, options=asked, processes=jobs, cluster=address_asked)), asked)


def check_each(
    questions: Sequence[tuple[Theory, str]],
    *,
    options: CheckOptions | None = None,
    processes: int | None = None,
    cluster: str | None = None,
) -> Iterator[RegimeResult]:
    """Decide regimes, given as theory and name, in one process or several; yield the results in order.

    Args:
        questions: The theories and the names of their regimes.
        options: What to compute besides the verdicts.
        processes: The number of processes; by default one per processor if there is enough work, else one.
        cluster: The address of a Dask scheduler, whose workers decide the regimes in place of this machine.

    Raises:
        KeyError: a theory has no regime of that name.
        LimitReachedError: a process died.
        ClusterError: the cluster does not answer, or runs another version.
        MissingLibraryError: Dask is not installed.
    """
    asked = options or CheckOptions()
    tasks = [(theory, theory.regime(name), asked) for theory, name in questions]
    if cluster is not None:
        from nslogic.evidence.cluster_map import cluster_map  # no other check needs it

        return cluster_map(cluster, _check_regime, tasks)
    if processes is None:
        demanding = sum(1 for theory, _, _ in tasks if theory.parameters)
        processes = processors() if demanding >= WORTH_PROCESSES else 1
    return ordered_map(_check_regime, tasks, processes=processes)


@with_memory
def _check_regime(task: tuple[Theory, Regime, CheckOptions]) -> RegimeResult:
    theory, regime, asked = task
    try:
        with deadline.time_limit(asked.limits.seconds):
            session = Session(theory, regime, sigma=asked.sigma, limits=asked.limits)
            if asked.brief:
                cores: WhichCores = "one" if asked.certify else "none"
                result = session.check(cores=cores, explain=False, reasons=asked.certify)
                if result.as_expected:
                    return _certified(session, result) if asked.certify else result
                # asked anew: which of many witnesses is found depends on what an engine was asked before
                session = Session(theory, regime, sigma=asked.sigma, limits=asked.limits)
            return check_within(session, asked)
    except (UndecidedError, LimitReachedError) as problem:
        return undecided(theory, regime, str(problem).removesuffix("."))


def check_within(session: Session, asked: CheckOptions) -> RegimeResult:
    """Return all that a check says of a regime, in a session that was asked nothing before.

    Raises:
        LimitReachedError, UndecidedError: a limit was reached.
    """
    result = session.check(cores=asked.cores, repairs=asked.repairs, explain=asked.certificates)
    result = _in_other_words(session, result) if asked.in_words else result
    return _certified(session, result) if asked.certify else result


def _certified(session: Session, result: RegimeResult) -> RegimeResult:
    """Return a result with the kernel's answer about its verdicts."""
    from nslogic.questions.certify import certified  # only who asks for it loads the search for proofs

    return certified(session, result)


def _in_other_words(session: Session, result: RegimeResult) -> RegimeResult:
    """Add to a result what a person asks next: the sides of a clash, the tension, and the law that holds instead."""
    if result.verdict in ("degenerate", "inconsistent"):
        result = replace(result, tension=_tension(session))
        return _with_sides(session, result) if result.cores.found else result
    claims = tuple(_with_law(session, claim) for claim in result.claims)
    return replace(result, claims=claims)


def _tension(session: Session, law: Law | None = None) -> Tension | None:
    """Return the least number of standard errors within which the regime can hold, with one more law."""
    from nslogic.logic.tension import tension_of  # only what contradicts something pays for it

    return tension_of(session.theory, session.regime, above=session.sigma, limits=session.limits, law=law)


def _with_law(session: Session, claim: ClaimResult) -> ClaimResult:
    """Add to the result of a claim the law that holds instead, and the standard errors within which it can hold."""
    if claim.verdict not in ("refuted", "open"):
        return claim
    from nslogic.derivation.claimed_laws import derived_in_place_of  # only claims that do not follow pay for these

    law = claim.claim.law.law
    tension = _tension(session, law) if claim.verdict == "refuted" else None
    derived = derived_in_place_of(law, session.system, session.engine, sigma=session.sigma, limits=session.limits)
    return replace(claim, tension=tension, derived=derived)


def _with_sides(session: Session, result: RegimeResult) -> RegimeResult:
    """Add to a result the two laws that differ in each core that has such sides."""
    from nslogic.derivation.opposed_laws import opposed_sides  # only contradictory regimes pay for these
    from nslogic.explain.explanations import Explanation, explain_core

    system, limits = session.system, session.limits
    explanations = []
    known = {explanation.core: explanation for explanation in result.explanations}
    for core in result.cores.found[: limits.verdicts.explanations]:
        sides = opposed_sides(system, core, sigma=session.sigma, limits=limits)
        explained = known.get(core)
        if explained is None:
            explained = Explanation(core, ()) if sides else explain_core(system, core, limits)
        explanations.append(replace(explained, sides=sides))
    return replace(result, explanations=tuple(explanations))
