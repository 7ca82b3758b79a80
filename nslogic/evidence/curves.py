"""The estimators of one exponent: each a function of means over seeds, so that all can be resampled alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from nslogic.evidence.lines import slope
from nslogic.experiments.experiment import Target

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Curves:
    """The estimators of one target: functions of the mean rows over seeds.

    A row has the values at the points, then the theory's values for what was drawn if the target has them, then the scale
    if that is measured too.
    """

    def __init__(self, target: Target, whole: NDArray[np.float64]) -> None:
        """Take the window from the means over all seeds, which resampled ones share."""
        self.target = target
        self.points = len(target.scale)
        low, high = target.window
        scale = self.scale(whole)
        self.inside = (scale >= low) & (scale <= high)
        self.compared = target.reference is not None or target.reference_key is not None
        self.divided = self.compared and target.regressor is None
        self.corrected = self.divided or target.factor is not None or target.regressor not in (None, target.scale)

    @staticmethod
    def rows(target: Target, samples: Sequence[Mapping[str, NDArray[np.float64]]]) -> NDArray[np.float64]:
        """Return the rows of all seeds: (seeds, numbers)."""
        keys = [key for key in (target.key, target.reference_key, target.scale_key) if key is not None]
        return np.array([np.concatenate([sample[key] for key in keys]) for sample in samples])

    def scale(self, mean: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the scale at all points."""
        if self.target.scale_key is None:
            return np.array(self.target.scale, dtype=np.float64)
        return mean[-self.points :]

    def raw_x(self, mean: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the logarithms of the scale in the window."""
        logs: NDArray[np.float64] = np.log(self.scale(mean)[self.inside])
        return logs

    def x(self, mean: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the logarithms of what replaces the scale in the window."""
        if self.target.regressor is None:
            return self.raw_x(mean)
        logs: NDArray[np.float64] = np.log(np.array(self.target.regressor, dtype=np.float64)[self.inside])
        return logs

    def factor(self) -> NDArray[np.float64]:
        """Return the logarithms of the factor of the values in the window."""
        factor = np.ones(self.points) if self.target.factor is None else np.array(self.target.factor)
        logs: NDArray[np.float64] = np.log(factor)[self.inside]
        return logs

    def reference(self, mean: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the logarithms of what theory gives in the window."""
        given = self.target.reference
        values = mean[self.points : 2 * self.points] if given is None else np.array(given)
        logs: NDArray[np.float64] = np.log(values)[self.inside]
        return logs

    def log(self, mean: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the logarithms of the values in the window; where a mean is not positive there is no exponent."""
        inside = mean[: self.points][self.inside]
        return np.log(np.where(inside > 0, inside, np.nan))

    def raw(self, mean: NDArray[np.float64]) -> float:
        """Return the plain slope."""
        return slope(self.raw_x(mean), self.log(mean))

    def local(self, mean: NDArray[np.float64]) -> float:
        """Return the slope between the last two points of the window."""
        logs, x = self.log(mean), self.raw_x(mean)
        return float((logs[-1] - logs[-2]) / (x[-1] - x[-2])) if len(logs) > 1 and x[-1] != x[-2] else float("nan")

    def relative(self, mean: NDArray[np.float64]) -> float:
        """Return the slope of measured over theoretical logarithms."""
        return slope(self.reference(mean), self.log(mean))

    def estimate(self, mean: NDArray[np.float64]) -> float:
        """Return the exponent, with the correction that the target names."""
        if self.divided:
            return self.target.theory * self.relative(mean)
        return slope(self.x(mean), self.log(mean) + self.factor()) + self.target.offset

    def curvature(self, mean: NDArray[np.float64]) -> float:
        """Return the coefficient of the square in the corrected coordinates."""
        x, y = (
            (self.reference(mean), self.log(mean)) if self.divided else (self.x(mean), self.log(mean) + self.factor())
        )
        x = x - x.mean()
        if not np.all(np.isfinite(y)):
            return float("nan")
        return float(np.linalg.lstsq(np.stack([np.ones_like(x), x, x**2], axis=1), y, rcond=None)[0][2])

    def line(
        self, mean: NDArray[np.float64], totals: NDArray[np.float64]
    ) -> tuple[tuple[float, float, float, float], ...]:
        """Return scale, plain fit, and the ends of its 95 % band at each point of the window."""
        x = self.raw_x(mean)

        def fitted(total: NDArray[np.float64]) -> NDArray[np.float64]:
            logs, own = self.log(total), self.raw_x(total)
            values: NDArray[np.float64] = np.exp(logs.mean() + slope(own, logs) * (x - own.mean()))
            return values

        middle = fitted(mean)
        lines = np.array([fitted(total) for total in totals]) if len(totals) else middle[None]
        low, high = np.quantile(lines, [0.025, 0.975], axis=0)
        return tuple(map(tuple, np.stack([np.exp(x), middle, low, high], axis=1).tolist()))

    def shape(self, mean: NDArray[np.float64]) -> tuple[float, ...]:
        """Return the theory's law at each point of the window: the power, with the known correction undone."""
        logs = (self.target.theory - self.target.offset) * self.x(mean) - self.factor()
        values: list[float] = np.exp(logs - logs.mean() + self.log(mean).mean()).tolist()
        return tuple(values)

    def worst_ratio(self, mean: NDArray[np.float64]) -> float:
        """Return the largest deviation of measured over theoretical values from 1 in the window."""
        return float(np.max(np.abs(np.exp(self.log(mean) - self.reference(mean)) - 1)))
