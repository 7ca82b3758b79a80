"""Exponents from experiments: the whole estimator resampled over seeds, in a stated window, with its checks beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isfinite
from typing import TYPE_CHECKING, Literal, TypeAlias

from nslogic.evidence.curves import Curves
from nslogic.evidence.lines import pooled_line
from nslogic.experiments.experiment import Target
from nslogic.experiments.settings import Value
from nslogic.printing import Brief

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SpotVerdict: TypeAlias = Literal["supported", "contradicted", "inconclusive"]

RESAMPLES = 400
SIGMAS = 2.0
CURVED = 3.0
LEAST_TOLERANCE = 0.02
SHARE_OF_THEORY = 0.05
TOO_WIDE = 0.25
NOISE = 1e-12
MOST_RESAMPLES = 0.9
"""The share of resamples that must have an estimate: a few may have drawn too little for one."""


@dataclass(frozen=True, repr=False)
class RealNumber(Brief):
    """A number with its standard error over seeds."""

    value: float
    error: float


@dataclass(frozen=True, repr=False)
class Measurement(Brief):
    """A measured exponent, with everything that is needed to measure it again.

    Args:
        experiment: Which experiment.
        settings: With which settings.
        seeds: With the seeds 0, 1, …, `seeds` - 1.
        name: What the exponent is of.
        estimator: How `estimate` was made, in words.
        window: The lowest and the highest scale of the fit.
        estimate: The exponent.
        raw: The plain slope of the mean over seeds in the window; None where there is no curve.
        local: The slope between the last two points of the window.
        relative: The slope of measured over theoretical logarithms, where theory gives a curve at this size: 1.
        ratio: The largest deviation of measured over theoretical values from 1 in the window, if there are such.
        curvature: The coefficient of the square in the corrected coordinates, whose logarithms are centred.
        theory: What the source says the exponent is.
        tolerance: What the estimate may be off beside two standard errors.
        scale: The grid.
        mean: The means over seeds.
        spread: The standard errors of the means.
        line: The plain fit at each point of the window, with its lower and upper end over resampled seeds.
        reference: What the theory gives at each point of the grid, where it says so at this size.
        shape: The theory's law at each point of the window, with its logarithm or other correction, as high as the fit.
        corrected: Whether `estimate` applies a correction that the theory itself gives, so that it is not the plain slope.
    """

    experiment: str
    settings: Mapping[str, Value]
    seeds: int
    name: str
    estimator: str
    window: tuple[float, float]
    estimate: RealNumber
    raw: RealNumber | None
    local: RealNumber | None
    relative: RealNumber | None
    ratio: float | None
    curvature: RealNumber | None
    theory: float
    tolerance: float
    scale: tuple[float, ...]
    mean: tuple[float, ...]
    spread: tuple[float, ...]
    line: tuple[tuple[float, float, float, float], ...] = ()
    reference: tuple[float, ...] | None = None
    shape: tuple[float, ...] = ()
    corrected: bool = False

    def in_short(self) -> str:
        """Return what was measured, beside what theory says."""
        return f"{self.name}: {self.estimate.value:.4g} ± {self.estimate.error:.2g}, theory {self.theory:.4g}"

    @property
    def straight(self) -> bool | None:
        """Return whether no curvature is seen above three standard errors; None where none was measured."""
        if self.curvature is None:
            return None
        return abs(self.curvature.value) <= max(CURVED * self.curvature.error, 1e-3)

    @property
    def off(self) -> float:
        """Return how far the estimate is from the theory's exponent."""
        return abs(self.estimate.value - self.theory)

    @property
    def distance(self) -> float | None:
        """Return how far it is in standard errors; None where the estimate has none."""
        error = self.estimate.error
        if not isfinite(self.off) or not error > 0:
            return None
        return self.off / error

    @property
    def verdict(self) -> SpotVerdict:
        """Return the verdict, by one rule.

        *Contradicted*: off by more than the tolerance and by more than two standard errors. Else *inconclusive* where two
        standard errors are more than the tolerance and more than a quarter of the exponent, or where there is no estimate
        or no error. Else *supported*.
        """
        value, error = self.estimate.value, self.estimate.error
        if not isfinite(value) or not isfinite(error):
            return "inconclusive"
        if self.off > self.tolerance and self.off > SIGMAS * error:
            return "contradicted"
        return "inconclusive" if SIGMAS * error > max(self.tolerance, TOO_WIDE * abs(self.theory)) else "supported"


def measure(
    experiment: str,
    settings: Mapping[str, Value],
    target: Target,
    samples: Sequence[Mapping[str, NDArray[np.float64]]],
    *,
    tolerance: float | None = None,
) -> Measurement:
    """Return the measurement of an exponent from the samples of all seeds, in the order of the seeds."""
    import numpy as np

    rows = Curves.rows(target, samples)
    count = len(rows)
    draws = np.random.default_rng(count).integers(0, count, (RESAMPLES, count))
    totals = np.stack([rows[drawn].mean(axis=0) for drawn in draws]) if count > 1 else rows[:0]
    whole = rows.mean(axis=0)

    def number(estimator: Callable[[NDArray[np.float64]], float]) -> RealNumber:
        value = float(estimator(whole))
        # what is the same at all scales, or for all seeds, differs in its last digits only
        value = 0.0 if abs(value) < NOISE else value
        if not len(totals):
            return RealNumber(value, float("nan"))
        values = np.array([estimator(total) for total in totals])
        finite = values[np.isfinite(values)]
        if len(finite) < MOST_RESAMPLES * len(values):
            return RealNumber(value, float("nan"))
        error = float(np.std(finite, ddof=1))
        return RealNumber(value, 0.0 if error < NOISE * max(abs(value), 1) else error)

    allowed = max(LEAST_TOLERANCE, SHARE_OF_THEORY * abs(target.theory)) if tolerance is None else tolerance
    measured = Measurement(
        experiment,
        dict(settings),
        count,
        target.name,
        target.estimator,
        target.window,
        estimate=RealNumber(float("nan"), float("nan")),
        raw=None,
        local=None,
        relative=None,
        ratio=None,
        curvature=None,
        theory=target.theory,
        tolerance=allowed,
        scale=tuple(map(float, target.scale)),
        mean=(),
        spread=(),
    )
    if target.hill:
        estimate = number(lambda total: -total[0] / total[1] if total[1] > 0 else float("nan"))
        return replace(measured, estimate=estimate)
    if target.pooled:
        return _through_points(replace(measured, estimate=number(lambda total: pooled_line(total)[1])), rows, totals)
    curves = Curves(target, whole)
    points = curves.points
    spread = rows.std(axis=0, ddof=1) / count**0.5 if count > 1 else np.full_like(whole, np.nan)
    return replace(
        measured,
        estimate=number(curves.estimate),
        corrected=curves.corrected,
        raw=number(curves.raw),
        local=number(curves.local),
        relative=number(curves.relative) if curves.compared else None,
        ratio=curves.worst_ratio(whole) if curves.compared else None,
        curvature=number(curves.curvature) if np.count_nonzero(curves.inside) > 2 else None,
        scale=tuple(map(float, curves.scale(whole))),
        mean=tuple(map(float, whole[:points])),
        spread=tuple(map(float, spread[:points])),
        line=curves.line(whole, totals),
        shape=curves.shape(whole),
        reference=target.reference if target.reference_key is None else tuple(map(float, whole[points : 2 * points])),
    )


def _through_points(measured: Measurement, rows: NDArray[np.float64], totals: NDArray[np.float64]) -> Measurement:
    """Return a measurement with the points of all seeds, and the line through them with its band."""
    import numpy as np

    points = rows[rows[:, 0] > 0]
    x, y = points[np.argsort(points[:, 1], kind="stable"), 1:3].T

    def fitted(sums: NDArray[np.float64]) -> NDArray[np.float64]:
        height, steepness = pooled_line(sums)
        values: NDArray[np.float64] = np.exp(height + steepness * x)
        return values

    middle = fitted(rows.mean(axis=0))
    lines = np.array([fitted(total) for total in totals]) if len(totals) else middle[None]
    low, high = np.nanquantile(lines, [0.025, 0.975], axis=0)
    return replace(
        measured,
        raw=measured.estimate,
        scale=tuple(np.exp(x).tolist()),
        mean=tuple(np.exp(y).tolist()),
        spread=(float("nan"),) * len(x),
        line=tuple(map(tuple, np.stack([np.exp(x), middle, low, high], axis=1).tolist())),
        shape=tuple(np.exp(measured.theory * (x - x.mean()) + np.log(middle).mean()).tolist()),
    )
