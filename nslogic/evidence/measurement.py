"""Exponents from experiments: the whole estimator resampled over seeds, in a stated window, with its checks beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING, Literal, TypeAlias

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
    def verdict(self) -> SpotVerdict:
        """Return whether the theory is supported; inconclusive where the error is too large to tell, or there is none."""
        value, error = self.estimate.value, self.estimate.error
        if not isfinite(value) or not isfinite(error):
            return "inconclusive"
        if abs(value - self.theory) > self.tolerance + SIGMAS * error:
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

    rows = np.stack([sample[target.key] for sample in samples])
    if target.reference_key is not None:  # what theory gives for a draw is averaged over the same draws
        rows = np.concatenate([rows, np.stack([sample[target.reference_key] for sample in samples])], axis=1)
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
        error = float(np.std([estimator(total) for total in totals], ddof=1))
        return RealNumber(value, 0.0 if error < NOISE * max(abs(value), 1) else error)

    allowed = max(LEAST_TOLERANCE, SHARE_OF_THEORY * abs(target.theory)) if tolerance is None else tolerance
    if target.hill:
        estimate = number(lambda total: -total[0] / total[1] if total[1] > 0 else float("nan"))
        nothing = (None, None, None, None, None)
        raw, local, relative, ratio, curvature = nothing
        mean, spread = np.empty(0), np.empty(0)
        line: tuple[tuple[float, float, float, float], ...] = ()
        shape: tuple[float, ...] = ()
    else:
        curves, points = _Curves(target), len(target.scale)
        raw, local = number(curves.raw), number(curves.local)
        relative = number(curves.relative) if curves.compared else None
        ratio = curves.worst_ratio(whole) if curves.compared else None
        curvature = number(curves.curvature) if len(curves.x) > 2 else None
        estimate = number(curves.corrected)
        line, shape = curves.line(whole, totals), curves.shape(whole)
        mean = whole[:points]
        spread = (rows.std(axis=0, ddof=1) / count**0.5 if count > 1 else np.full_like(whole, np.nan))[:points]
    return Measurement(
        experiment,
        dict(settings),
        count,
        target.name,
        target.estimator,
        target.window,
        estimate,
        raw,
        local,
        relative,
        ratio,
        curvature,
        target.theory,
        allowed,
        tuple(map(float, target.scale)),
        tuple(map(float, mean)),
        tuple(map(float, spread)),
        line,
        target.reference if target.reference_key is None else tuple(map(float, whole[len(target.scale) :])),
        shape,
    )


class _Curves:
    """The estimators of one target, each a function of the mean values: (points,) -> a number."""

    def __init__(self, target: Target) -> None:
        import numpy as np

        scale = np.array(target.scale, dtype=np.float64)
        low, high = target.window
        self.inside = (scale >= low) & (scale <= high)
        self.raw_x = np.log(scale[self.inside])
        regressor = scale if target.regressor is None else np.array(target.regressor)
        self.x = np.log(regressor[self.inside])
        self.factor = np.log(np.ones_like(scale) if target.factor is None else np.array(target.factor))[self.inside]
        self.compared = target.reference is not None or target.reference_key is not None
        self.divided = self.compared and target.regressor is None
        self.target = target

    def reference(self, mean: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the logarithms of what theory gives in the window."""
        import numpy as np

        points = len(self.target.scale)
        values = mean[points:] if self.target.reference is None else np.array(self.target.reference)
        logs: NDArray[np.float64] = np.log(values)[self.inside]
        return logs

    def _log(self, mean: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the logarithms in the window; where a mean is not positive there is no exponent."""
        import numpy as np

        inside = mean[: len(self.target.scale)][self.inside]
        return np.log(np.where(inside > 0, inside, np.nan))

    def raw(self, mean: NDArray[np.float64]) -> float:
        return _slope(self.raw_x, self._log(mean))

    def local(self, mean: NDArray[np.float64]) -> float:
        logs = self._log(mean)
        return float((logs[-1] - logs[-2]) / (self.raw_x[-1] - self.raw_x[-2])) if len(logs) > 1 else float("nan")

    def relative(self, mean: NDArray[np.float64]) -> float:
        return _slope(self.reference(mean), self._log(mean))

    def corrected(self, mean: NDArray[np.float64]) -> float:
        if self.divided:
            return self.target.theory * self.relative(mean)
        return _slope(self.x, self._log(mean) + self.factor) + self.target.offset

    def curvature(self, mean: NDArray[np.float64]) -> float:
        import numpy as np

        if self.divided:
            x, y = self.reference(mean), self._log(mean)
        else:
            x, y = self.x, self._log(mean) + self.factor
        x = x - x.mean()
        if not np.all(np.isfinite(y)):
            return float("nan")
        return float(np.linalg.lstsq(np.stack([np.ones_like(x), x, x**2], axis=1), y, rcond=None)[0][2])

    def line(
        self, mean: NDArray[np.float64], totals: NDArray[np.float64]
    ) -> tuple[tuple[float, float, float, float], ...]:
        """Return scale, plain fit, and the ends of its 95 % band at each point of the window."""
        import numpy as np

        def fitted(total: NDArray[np.float64]) -> NDArray[np.float64]:
            logs = self._log(total)
            values: NDArray[np.float64] = np.exp(
                logs.mean() + _slope(self.raw_x, logs) * (self.raw_x - self.raw_x.mean())
            )
            return values

        middle = fitted(mean)
        lines = np.array([fitted(total) for total in totals]) if len(totals) else middle[None]
        low, high = np.quantile(lines, [0.025, 0.975], axis=0)
        return tuple(map(tuple, np.stack([np.exp(self.raw_x), middle, low, high], axis=1).tolist()))

    def shape(self, mean: NDArray[np.float64]) -> tuple[float, ...]:
        """Return the theory's law at each point of the window: the power, with the known correction undone."""
        import numpy as np

        logs = (self.target.theory - self.target.offset) * self.x - self.factor
        values: list[float] = np.exp(logs - logs.mean() + self._log(mean).mean()).tolist()
        return tuple(values)

    def worst_ratio(self, mean: NDArray[np.float64]) -> float:
        import numpy as np

        return float(np.max(np.abs(np.exp(self._log(mean) - self.reference(mean)) - 1)))


def _slope(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """Return the slope of the least-squares line."""
    if len(x) < 2:
        return float("nan")
    centred = x - x.mean()
    return float(centred @ (y - y.mean()) / (centred @ centred))
