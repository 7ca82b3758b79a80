"""A smoothly broken power law with one break, for losses that fall faster, or more slowly, beyond a size.

Caballero et al. 2023, with one break, as their code `bnsl_with_1_break` has it: y = a + b x^-c0 (1 + (x/d1)^(1/f1))^(-c1 f1).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.forms.complex_step import derivatives, log_sum_exp
from nslogic.fits.forms.form import SYMBOLS, FormParameter, RunData
from nslogic.fits.forms.one_scale import OneScaleForm

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array


@dataclass(frozen=True)
class BrokenPower(OneScaleForm):
    """A loss with exponent `alpha` below the scale `x0`, `alpha + gamma` above it, over a floor where it has one.

    `width` says over how many powers of e of the scale one slope goes over into the other.
    """

    @property
    def name(self) -> str:
        """Return what the form is called."""
        return "broken-floor" if self.floor else "broken"

    @property
    def source(self) -> str:
        """Return where the form is from."""
        return "Caballero et al. 2023, with one break"

    @property
    def text(self) -> str:
        """Return the form as people write it."""
        x = SYMBOLS[self.scale]
        return f"{'E + ' if self.floor else ''}A/{x}^alpha * (1 + ({x}/x0)^(1/width))^(-gamma*width)"

    @property
    def parameters(self) -> tuple[FormParameter, ...]:
        """Return the floor, the factor, the exponents, and where and how the break is."""
        x = SYMBOLS[self.scale]
        return (
            *self.floors,
            FormParameter("A", "factor", f"factor of {x}", self.scale),
            FormParameter("alpha", "exponent", f"exponent of {x} below the break", self.scale),
            FormParameter("gamma", "exponent", "what the break adds to the exponent", self.scale),
            FormParameter("x0", "place", f"{x} at the break", self.scale),
            FormParameter("width", "shape", "width of the break, in powers of e", self.scale),
        )

    def logarithms(self, points: Array, data: RunData) -> tuple[Array, Array]:
        """Return the logarithm of the loss, with the break as a soft maximum."""
        import numpy as np

        x = data.scales[self.scale]

        def of(at: NDArray[np.complex128]) -> NDArray[np.complex128]:
            size, alpha, gamma, place, log_width = at[-5:]
            width = np.exp(log_width)
            term = size - alpha * x - gamma * width * log_sum_exp(x.astype(np.complex128) * 0, (x - place) / width)
            return log_sum_exp(at[0] + 0 * term, term) if self.floor else term

        return derivatives(of, points)

    def natural(self, data: RunData) -> tuple[Array, Array]:
        """Return that the factor is the size of the term in the middle of the data, and the break is moved there."""
        import numpy as np

        floor, centre = int(self.floor), data.centres[self.scale]
        matrix, offset = np.eye(floor + 5), np.zeros(floor + 5)
        offset[: floor + 1] = data.middle
        matrix[floor, floor + 1] = centre
        offset[floor + 3] = centre
        return matrix, offset

    def starts(self, data: RunData) -> Array:
        """Return a grid of exponents on both sides of a break at a quarter, half and three quarters of the data."""
        import numpy as np

        x = data.scales[self.scale]
        axes = [
            *([np.array([-3.0, -1.0])] if self.floor else []),
            np.array([-0.5, 0.0]),
            np.array([0.02, 0.1, 0.4]),
            np.array([-0.3, 0.1, 0.5]),
            np.quantile(x, [0.25, 0.5, 0.75]),
            np.log([0.2, 1.0]),
        ]
        return np.stack([axis.ravel() for axis in np.meshgrid(*axes, indexing="ij")], axis=1)
