"""The saturating form whose approach to the ceiling has an exponent of its own.

Alabdulmohsin et al. 2022, the estimator M4: (L - E)/(L0 - L)^a = B x^-c, with a estimated, as their code does
(`google-research/revisiting_neural_scaling_laws/methods/m4.py`; a = 1 is their ablation). With s = (L - E)/(L0 - E) it is
log s - a log(1 - s) = t, and t falls with the exponent c in x; it has one solution, since the left side rises with s.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.forms.complex_step import derivatives, log_sum_exp
from nslogic.fits.forms.form import SYMBOLS, FormParameter, RunData
from nslogic.fits.forms.saturating import SaturatingPower

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array

REAL_STEPS, COMPLEX_STEPS = 12, 1
"""Newton steps: until s is known to the last digit, and those that carry the derivatives on."""


@dataclass(frozen=True)
class BentSaturation(SaturatingPower):
    """A loss from `L0` down to `E`, half of the way at `x0`; `bend` is the exponent with which it leaves the ceiling."""

    @property
    def name(self) -> str:
        """Return what the form is called."""
        return "m4"

    @property
    def source(self) -> str:
        """Return where the form is from."""
        return "Alabdulmohsin et al. 2022, M4"

    @property
    def text(self) -> str:
        """Return the form as people write it."""
        return f"L with (L - E)/(L0 - L)^bend ~ ({SYMBOLS[self.scale]}/x0)^-alpha"

    @property
    def parameters(self) -> tuple[FormParameter, ...]:
        """Return those of the plain saturating form, and the exponent of the ceiling."""
        return (
            *super().parameters,
            FormParameter("bend", "shape", "exponent with which it leaves L0; 1 is saturating"),
        )

    def logarithms(self, points: Array, data: RunData) -> tuple[Array, Array]:
        """Return the logarithm of E + (L0 - E) s; floors at the ceiling or above are no losses, and give no numbers."""
        import numpy as np

        x = data.scales[self.scale]

        def of(at: NDArray[np.complex128]) -> NDArray[np.complex128]:
            floor, ceiling, alpha, place, log_bend = at
            bend = np.exp(log_bend)
            u = _solved((bend - 1) * np.log(2) - alpha * (x - place), bend)
            nothing = np.zeros_like(u)
            total: NDArray[np.complex128] = log_sum_exp(ceiling + u, floor + nothing) - log_sum_exp(nothing, u)
            return total

        return derivatives(of, points)

    def natural(self, data: RunData) -> tuple[Array, Array]:
        """Return that the exponent of the ceiling has no unit."""
        import numpy as np

        _, offset = super().natural(data)
        return np.eye(5), np.append(offset, 0.0)

    def starts(self, data: RunData) -> Array:
        """Return the starts of the plain form, with three exponents of the ceiling."""
        import numpy as np

        plain = super().starts(data)
        return np.vstack([np.column_stack([plain, np.full(len(plain), bend)]) for bend in np.log([0.5, 1.0, 2.0])])


def _solved(t: NDArray[np.complex128], bend: NDArray[np.complex128]) -> NDArray[np.complex128]:
    """Return the logit of s where log s - bend log(1 - s) = t, by Newton's method: the slope is between 1 and bend."""
    import numpy as np

    def left(u: NDArray[np.complex128], a: NDArray[np.complex128]) -> NDArray[np.complex128]:
        nothing = np.zeros_like(u)
        return np.asarray(a * log_sum_exp(nothing, u) - log_sum_exp(nothing, -u), dtype=np.complex128)

    def slope(u: NDArray[np.complex128], a: NDArray[np.complex128]) -> NDArray[np.complex128]:
        nothing = np.zeros_like(u)
        return np.asarray(np.exp(-log_sum_exp(nothing, u)) + a * np.exp(-log_sum_exp(nothing, -u)), dtype=np.complex128)

    real_t, real_bend = t.real, bend.real
    at = np.where(real_t < 0, real_t, real_t / real_bend)
    for _ in range(REAL_STEPS):
        error = real_bend * np.logaddexp(0, at) - np.logaddexp(0, -at) - real_t
        at = at - error / (real_bend * np.exp(-np.logaddexp(0, -at)) + np.exp(-np.logaddexp(0, at)))
    u = at + 0j
    for _ in range(COMPLEX_STEPS):
        u = u - (left(u, bend) - t) / slope(u, bend)
    return u
