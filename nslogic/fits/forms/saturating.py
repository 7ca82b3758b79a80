"""A form for error rates, which begin at a ceiling: a power law where the error is small, flat where it is not.

Alabdulmohsin et al. 2022, the estimator M4: (L - E)/(L0 - L)^a = A x^-c, with a = 1, where it can be solved for L.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.forms.complex_step import derivatives, log_sum_exp
from nslogic.fits.forms.form import SYMBOLS, FormParameter, RunData
from nslogic.fits.forms.one_scale import OneScaleForm
from nslogic.fits.forms.sums import FIRST_SLOPES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array


@dataclass(frozen=True)
class SaturatingPower(OneScaleForm):
    """A loss that goes from `L0` down to `E`, half of the way at the scale `x0`: `E + (L0 - E)/(1 + (x/x0)^alpha)`."""

    @property
    def name(self) -> str:
        """Return what the form is called."""
        return "saturating-floor" if self.floor else "saturating"

    @property
    def source(self) -> str:
        """Return where the form is from."""
        return "Alabdulmohsin et al. 2022, M4 with the exponent of the ceiling at 1"

    @property
    def text(self) -> str:
        """Return the form as people write it."""
        x = SYMBOLS[self.scale]
        return f"E + (L0 - E)/(1 + ({x}/x0)^alpha)" if self.floor else f"L0/(1 + ({x}/x0)^alpha)"

    @property
    def parameters(self) -> tuple[FormParameter, ...]:
        """Return the floor, the ceiling, the exponent, and where half of the way is gone."""
        x = SYMBOLS[self.scale]
        return (
            *self.floors,
            FormParameter("L0", "ceiling", "loss of small scales"),
            FormParameter("alpha", "exponent", f"exponent of {x} beyond x0", self.scale),
            FormParameter("x0", "place", f"{x} halfway down", self.scale),
        )

    def logarithms(self, points: Array, data: RunData) -> tuple[Array, Array]:
        """Return the logarithm of (L0 + E z)/(1 + z) for z = (x/x0)^alpha."""
        import numpy as np

        x = data.scales[self.scale]

        def of(at: NDArray[np.complex128]) -> NDArray[np.complex128]:
            ceiling, alpha, place = at[-3:]
            z = alpha * (x - place)
            nothing = np.zeros_like(z)
            above = log_sum_exp(ceiling + nothing, at[0] + z) if self.floor else ceiling + nothing
            total: NDArray[np.complex128] = above - log_sum_exp(nothing, z)
            return total

        return derivatives(of, points)

    def natural(self, data: RunData) -> tuple[Array, Array]:
        """Return that floor and ceiling are parts of a typical loss, and the place is relative to the centre."""
        import numpy as np

        floor = int(self.floor)
        offset = np.full(floor + 3, data.middle)
        offset[floor + 1], offset[floor + 2] = 0.0, data.centres[self.scale]
        return np.eye(floor + 3), offset

    def starts(self, data: RunData) -> Array:
        """Return a grid of ceilings, exponents and places."""
        import numpy as np

        x = data.scales[self.scale]
        axes = [
            *([np.array([-3.0, -1.0, -0.3])] if self.floor else []),
            data.losses.max() + np.array([0.02, 0.3, 1.0]),
            np.array(FIRST_SLOPES),
            np.concatenate([[x.min() - 2.0], np.quantile(x, [0.0, 0.25, 0.5, 0.75])]),
        ]
        return np.stack([axis.ravel() for axis in np.meshgrid(*axes, indexing="ij")], axis=1)
