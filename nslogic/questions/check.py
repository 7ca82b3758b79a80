"""Can a theory hold? Verdicts, claims, cores and repairs of its regimes."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, TypeAlias

from nslogic.errors import LimitReachedError
from nslogic.logic.answers import Limits
from nslogic.logic.decide import decide, undecided
from nslogic.logic.results import RegimeResult
from nslogic.orders.system import build_system
from nslogic.records import Record
from nslogic.theory.model import Theory

WhichCores: TypeAlias = Literal["one", "all", "smallest", "none"]


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
    results = []
    for regime in chosen:
        try:
            system = build_system(theory, regime, sigma=asked.sigma)
            results.append(decide(system, cores=asked.cores, repairs=asked.repairs, limits=asked.limits))
        except LimitReachedError as problem:
            results.append(undecided(theory, regime, str(problem).removesuffix(".")))
    return TheoryResult(theory, tuple(results))
