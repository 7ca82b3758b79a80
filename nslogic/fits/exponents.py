"""The measured exponents that theories are about, with their covariance: how the loss falls with N, D and C, and the best N."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from nslogic.fits.clouds import LEAST_SPREAD, Cloud, cloud_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MeasuredName: TypeAlias = Literal["alpha_N", "alpha_D", "alpha_C", "a_N"]
"""How the loss falls with parameters, with tokens, and with compute at the best split; how the best N grows with it."""

STEADY = 1 / 3
"""Up to which part of an exponent its error may be for distances to be measured in reciprocals."""


@dataclass(frozen=True, eq=False)
class Measured:
    """Exponents that runs determine.

    Args:
        names: Which ones.
        values: (exponents,) the estimates.
        sample: (resamples, exponents) what the resamples give.
    """

    names: tuple[MeasuredName, ...]
    values: NDArray[np.float64]
    sample: NDArray[np.float64]

    @property
    def errors(self) -> NDArray[np.float64]:
        """Return the standard errors: half of the 68 % intervals."""
        import numpy as np

        low, high = np.quantile(self.sample, [0.1587, 0.8413], axis=0)
        errors: NDArray[np.float64] = np.maximum((high - low) / 2, LEAST_SPREAD)
        return errors

    def cloud(self, chosen: tuple[int, ...]) -> Cloud:
        """Return the mean and the covariance of some of the exponents over the resamples.

        Reciprocals are used where exponents are known well enough: what theories say of two exponents is mostly linear
        in these, as 1/alpha_C = 1/alpha_N + 1/alpha_D, so that the distance to such a relation does not depend on how it
        is written.
        """
        part = self.sample[:, chosen]
        reciprocal = bool((part > 0).all() and (self.errors[list(chosen)] < STEADY * self.values[list(chosen)]).all())
        return cloud_of(part, reciprocal=reciprocal)
