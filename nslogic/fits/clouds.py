"""What resamples say of several exponents together: their mean and covariance, robust against a few that ran away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEAST_SPREAD = 1e-6
"""The least standard deviation that is taken for one: runs without noise measure nothing better."""

WILD = 5.0
"""At how many robust standard deviations from their median resamples are cut off: a few may have run away."""


@dataclass(frozen=True, eq=False)
class Cloud:
    """What resamples say of some exponents together: their mean and covariance.

    Args:
        centre: (exponents,) the mean; where reciprocals are used, the reciprocal of their mean.
        covariance: (exponents, exponents) of the exponents, or of their reciprocals.
        reciprocal: Whether it is that of reciprocals.
    """

    centre: NDArray[np.float64]
    covariance: NDArray[np.float64]
    reciprocal: bool


def cloud_of(points: NDArray[np.float64], *, reciprocal: bool) -> Cloud:
    """Return the mean and the covariance of points, (resamples, exponents), or of their reciprocals.

    The mean of resamples is nearer to the truth than the one fit is, where that is nearly a median of runs (Breiman 1996,
    Machine Learning 24, 123; `benchmarks/coverage.py` counts it).
    """
    import numpy as np

    used = 1 / points if reciprocal else points
    low, middle, high = np.quantile(used, [0.1587, 0.5, 0.8413], axis=0)
    width = np.maximum((high - low) / 2, LEAST_SPREAD)
    clipped = used.clip(middle - WILD * width, middle + WILD * width)
    mean = clipped.mean(axis=0)
    covariance = np.atleast_2d(np.cov(clipped.T)) + np.diag(np.full(points.shape[1], LEAST_SPREAD**2))
    return Cloud(1 / mean if reciprocal else mean, covariance, reciprocal)
