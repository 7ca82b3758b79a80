"""Can a theory hold? Verdicts, claims, cores and repairs of its regimes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Literal, TypeAlias

from nslogic import deadline
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.decide import decide, undecided
from nslogic.logic.results import RegimeResult
from nslogic.orders.system import build_system
from nslogic.records import Record
from nslogic.theory.model import Regime, Theory
from nslogic.workers import in_order, processors

WhichCores: TypeAlias = Literal["one", "all", "smallest", "none"]

WORTH_PROCESSES = 6
"""From how many regimes with parameters on it pays to start processes: each takes about half a second."""


class CheckOptions(Record):
    """What to find out beside the verdicts.

    Args:
        cores: Which minimal cores to look for.
        repairs: How many repairs at most; None for all of them.
        sigma: How many standard errors a measured value may be off.
        limits: Where searches stop.
    """

    cores: WhichCores = "one"
    repairs: int | None = 10
    sigma: Fraction = Fraction(2)
    limits: Limits = Limits()


class TheoryResult(Record):
    """What was found out about one theory."""

    theory: Theory
    regimes: tuple[RegimeResult, ...]

    @property
    def as_expected(self) -> bool:
        """Return whether everything is what the file expects."""
        return all(regime.as_expected for regime in self.regimes)


def check(
    theory: Theory, *, regimes: tuple[str, ...] | None = None, options: CheckOptions | None = None
) -> TheoryResult:
    """Decide the regimes of a theory (all of them, or those named).

    Raises:
        KeyError: the theory has no regime of a name asked for.
    """
    chosen = theory.regimes if regimes is None else tuple(theory.regime(name) for name in regimes)
    asked = options or CheckOptions()
    return TheoryResult(theory, tuple(_check_regime((theory, regime, asked)) for regime in chosen))


def check_each(
    questions: Sequence[tuple[Theory, str]], *, options: CheckOptions | None = None, processes: int | None = None
) -> Iterator[RegimeResult]:
    """Decide regimes, given as theory and name, one after the other or several at once; results keep the order.

    Args:
        questions: Which regimes of which theories.
        options: What to find out.
        processes: How many processes may work; as many as there are processors, where there is enough to do for them,
            if not said.

    Raises:
        KeyError: a theory has no regime of a name asked for.
        LimitReachedError: a process died.
    """
    asked = options or CheckOptions()
    tasks = [(theory, theory.regime(name), asked) for theory, name in questions]
    if processes is None:
        demanding = sum(1 for theory, _, _ in tasks if theory.parameters)
        processes = processors() if demanding >= WORTH_PROCESSES else 1
    return in_order(_check_regime, tasks, processes=processes)


def _check_regime(task: tuple[Theory, Regime, CheckOptions]) -> RegimeResult:
    theory, regime, asked = task
    try:
        with deadline.within(asked.limits.seconds):
            system = build_system(theory, regime, sigma=asked.sigma)
            return decide(system, cores=asked.cores, repairs=asked.repairs, limits=asked.limits)
    except (UndecidedError, LimitReachedError) as problem:
        return undecided(theory, regime, str(problem).removesuffix("."))
