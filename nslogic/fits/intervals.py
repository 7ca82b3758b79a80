"""Errors and intervals from resamples: bias-corrected percentiles at the quantiles of Student's t.

Efron 1987, Journal of the American Statistical Association 82, 171, Sec. 2, for the correction; Hesterberg 2015, The
American Statistician 69, 371, Sec. 3.2, for Student's t where units are few.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.experiments.optional_imports import need
from nslogic.printing import Brief

if TYPE_CHECKING:
    from nslogic.fits.forms.form import Array

ONE_SIGMA = 0.6827
"""The level of the interval whose half is called the standard error: that of one standard deviation of a normal law."""

MOST_SHIFTED = 0.5
"""By how many standard deviations of a normal law percentiles are shifted for a bias at most; more is a sign of a
boundary, or of two minima, which no shift mends."""


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
        determined: Whether the runs determine it at all.
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
    low, high = percentiles(usable, ONE_SIGMA)
    positive = usable[usable > 0]
    log_error = None
    if len(positive) == len(usable):
        below, above = percentiles(np.log(positive), ONE_SIGMA)
        log_error = (above - below) / 2
    shift = 0.0 if at_bound else bias(usable, value)
    least, greatest = percentiles(usable, level, units=units, shift=shift)
    interval = (min(least, value), max(greatest, value))
    sides = (max(value - low, 0.0), max(high - value, 0.0))
    return Estimate(name, value, (high - low) / 2, log_error, interval, level, sides, at_bound, determined)


def bias(sample: Array, value: float) -> float:
    """Return where an estimate lies among its resamples, as a quantile of the normal law: 0 in the middle of them."""
    import numpy as np

    need("scipy.special", "Fitting")
    from scipy.special import ndtri

    below = float((sample < value).mean() + (sample == value).mean() / 2)
    return float(np.clip(ndtri(np.clip(below, 1e-3, 1 - 1e-3)), -MOST_SHIFTED, MOST_SHIFTED))


def percentiles(sample: Array, level: float, *, units: int | None = None, shift: float = 0.0) -> tuple[float, float]:
    """Return the percentiles of resamples between which a value lies with some probability.

    Args:
        sample: (resamples,) numbers.
        level: The probability.
        units: How many runs, or groups, were drawn from: with few the ends are those of a t law with one degree of
            freedom less; those of a normal law if None.
        shift: By how many standard deviations the sample lies off to both sides of a normal law: twice this is added.
    """
    import numpy as np

    need("scipy.special", "Fitting")
    from scipy.special import ndtr, ndtri, stdtrit

    tail = (1 - level) / 2
    far = float(ndtri(tail) if units is None or units < 2 else stdtrit(units - 1, tail))
    low, high = np.quantile(sample, [float(ndtr(2 * shift + far)), float(ndtr(2 * shift - far))])
    return float(low), float(high)
