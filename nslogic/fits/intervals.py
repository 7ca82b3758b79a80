"""Errors and intervals from resamples, wide enough for few runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.experiments.optional_imports import need
from nslogic.printing import Brief

if TYPE_CHECKING:
    from nslogic.fits.forms.form import Array

ONE_SIGMA = 0.6827
"""The level of the interval whose half is called the standard error: that of one standard deviation of a normal law."""


@dataclass(frozen=True, repr=False)
class Estimate(Brief):
    """A number with its error and interval; None where nothing was resampled.

    Args:
        name: What it is of.
        value: The number.
        error: Half of the 68 % interval: the standard error, but for tails that hold a few resamples far away.
        log_error: The same of the logarithm, for what is spread over factors rather than differences.
        interval: The interval of `level`; it holds the value.
        level: The level.
        sides: How far the 68 % interval reaches below and above the value.
        at_bound: Whether the value is at the edge of what it may be: a floor of 0.
        determined: Whether the runs tell it from other values at all.
    """

    name: str
    value: float
    error: float | None
    log_error: float | None
    interval: tuple[float, float] | None
    level: float
    sides: tuple[float, float] | None = None
    at_bound: bool = False
    determined: bool = True

    def in_short(self) -> str:
        """Return the number with its error."""
        return f"{self.name} = {self.value:.4g}{'' if self.error is None else f' ± {self.error:.2g}'}"


def estimate(
    name: str, value: float, sample: Array, level: float, *, units: int, at_bound: bool = False, determined: bool = True
) -> Estimate:
    """Return an estimate with the errors and the interval that its resamples give.

    Args:
        name: What it is of.
        value: The estimate.
        sample: (resamples,) what the resamples give; what is no number is left out.
        level: Of the interval.
        units: How many runs, or groups, were drawn from.
        at_bound: Whether the value is at a bound.
        determined: Whether the runs determine it.
    """
    import numpy as np

    usable = sample[np.isfinite(sample)]
    if len(usable) < 2:
        return Estimate(name, value, None, None, None, level, None, at_bound, determined)
    low, high = percentiles(usable, ONE_SIGMA, units)
    positive = usable[usable > 0]
    log_error = None
    if len(positive) == len(usable):
        below, above = percentiles(np.log(positive), ONE_SIGMA, units)
        log_error = (above - below) / 2
    least, greatest = percentiles(usable, level, units)
    interval = (min(least, value), max(greatest, value))
    sides = (max(value - low, 0.0), max(high - value, 0.0))
    return Estimate(name, value, (high - low) / 2, log_error, interval, level, sides, at_bound, determined)


def percentiles(sample: Array, level: float, units: int) -> tuple[float, float]:
    """Return the percentiles of resamples between which a value lies with some probability.

    Of few units, resamples vary too little: by a factor of the root of (n - 1)/n, and their percentiles are those of a
    normal law where a t law is due. The expanded percentile interval corrects both (Hesterberg 2015, The American
    Statistician 69, 371, Sec. 3.2): the levels asked of the sample are those of a normal law at
    the quantile of the t law with n - 1 degrees of freedom, times the root of n/(n - 1).
    """
    import numpy as np

    need("scipy.special", "Fitting")
    from scipy.special import ndtr, stdtrit

    tail = (1 - level) / 2
    if units > 1:
        tail = float(ndtr(stdtrit(units - 1, tail) * (units / (units - 1)) ** 0.5))
    low, high = np.quantile(sample, [tail, 1 - tail])
    return float(low), float(high)
