"""The measured exponents that theories speak of, with their covariance: how the loss falls with N, D and C, and the best N."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MeasuredName: TypeAlias = Literal["alpha_N", "alpha_D", "alpha_C", "a_N"]
"""How the loss falls with parameters, with tokens, and with compute at the best split; how the best N grows with it."""

LEAST_SPREAD = 1e-6
"""The least standard deviation that is taken for one: runs without noise measure nothing better."""


@dataclass(frozen=True, eq=False)
class Measured:
    """Exponents that runs tell.

    Args:
        names: Which ones.
        values: (exponents,) the estimates.
        sample: (resamples, exponents) what the resamples give.
    """

    names: tuple[MeasuredName, ...]
    values: NDArray[np.float64]
    sample: NDArray[np.float64]

    def covariance(self, chosen: tuple[int, ...]) -> NDArray[np.float64]:
        """Return the covariance of some of the exponents over the resamples, robust against a few that ran away.

        Each is cut off at five robust standard deviations: half of the 68 % interval.
        """
        import numpy as np

        part = self.sample[:, chosen]
        low, middle, high = np.quantile(part, [0.1587, 0.5, 0.8413], axis=0)
        width = np.maximum((high - low) / 2, LEAST_SPREAD)
        clipped = part.clip(middle - 5 * width, middle + 5 * width)
        covariance = np.atleast_2d(np.cov(clipped.T))
        spread = np.sqrt(np.maximum(np.diag(covariance), LEAST_SPREAD**2))
        whole: NDArray[np.float64] = covariance / np.outer(spread, spread) * np.outer(width, width)
        return whole + np.diag(np.full(len(chosen), LEAST_SPREAD**2))
