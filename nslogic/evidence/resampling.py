"""Errors and intervals by resampling runs: the whole fit again, on runs drawn with replacement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.evidence.fitting import Minimum, descend
from nslogic.evidence.law_forms import Problem
from nslogic.printing import Brief

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, repr=False)
class Estimate(Brief):
    """A number with its standard error and interval; None where nothing was resampled.

    `log_error` is the standard error of the logarithm, for what is spread over factors rather than differences.
    """

    name: str
    value: float
    error: float | None
    log_error: float | None
    interval: tuple[float, float] | None
    level: float

    def in_short(self) -> str:
        """Return the number with its error."""
        return f"{self.name} = {self.value:.4g}{'' if self.error is None else f' ± {self.error:.2g}'}"


def resample(
    problem: Problem,
    best: Minimum,
    *,
    delta: float,
    resamples: int,
    seed: int,
    step: Callable[[], None] = lambda: None,
) -> NDArray[np.float64]:
    """Return the parameters fitted to each resample that settles: (resamples, parameters).

    Each starts from the best fit and draws from a generator of its own, so that resample 7 is the same however many
    there are.
    """
    import numpy as np

    runs = len(problem.losses)
    values = []
    for number in range(resamples):
        drawn = np.random.default_rng([seed, number]).integers(0, runs, runs)
        counts = np.bincount(drawn, minlength=runs).astype(np.float64)
        found = descend(problem, best.point, delta, counts)
        if found is not None:
            values.append(problem.values(found.point))
        step()
    return np.array(values, dtype=np.float64).reshape(len(values), len(problem.form.names))


def summary(name: str, value: float, sample: NDArray[np.float64], level: float) -> Estimate:
    """Return an estimate with the standard deviation, and the interval between percentiles, of its resamples."""
    import numpy as np

    usable = sample[np.isfinite(sample)]
    if len(usable) < 2:
        return Estimate(name, value, None, None, None, level)
    low, high = np.quantile(usable, [(1 - level) / 2, (1 + level) / 2])
    positive = usable[usable > 0]
    spread = float(np.log(positive).std(ddof=1)) if len(positive) == len(usable) else None
    error = float(usable.std(ddof=1))
    if not np.isfinite(error):  # the squares of large factors are no numbers any more
        size = float(np.abs(usable).max())
        error = float((usable / size).std(ddof=1)) * size
    return Estimate(name, value, error, spread, (float(low), float(high)), level)
