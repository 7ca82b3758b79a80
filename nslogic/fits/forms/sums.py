"""Sums of power laws, with a floor or without: Chinchilla's form for two scales, a power law for one.

Hoffmann et al. 2022, Eq. 2: L(N, D) = E + A/N^alpha + B/D^beta.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.forms.form import SYMBOLS, FormParameter, LossForm, RunData
from nslogic.fits.tables.column_roles import Role

if TYPE_CHECKING:
    from nslogic.fits.forms.form import Array

FACTORS = ("A", "B")
EXPONENTS = ("alpha", "beta")

FIRST_SIZES = (-4.0, -2.0, -1.0, -0.3, 0.5)
"""Logarithms of the share of a term in a typical loss, from which minima are looked for."""

FIRST_SLOPES = (0.05, 0.2, 0.4, 0.8, 1.6)
"""Exponents from which minima are looked for."""


@dataclass(frozen=True)
class PowerSum(LossForm):
    """A loss as a sum of terms `factor / scale^exponent`, one for each scale, and of a floor `E` where it has one."""

    scales: tuple[Role, ...]
    floor: bool

    @property
    def name(self) -> str:
        """Return what the form is called."""
        if len(self.scales) == 2:
            return "chinchilla" if self.floor else "two-powers"
        return "power-floor" if self.floor else "power"

    @property
    def source(self) -> str:
        """Return where the form is from."""
        return "Hoffmann et al. 2022, Eq. 2" if len(self.scales) == 2 else "Kaplan et al. 2020, Eqs. 1.1 to 1.3"

    @property
    def needs(self) -> tuple[Role, ...]:
        """Return the scales."""
        return self.scales

    @property
    def text(self) -> str:
        """Return the form as people write it."""
        terms = [
            f"{factor}/{SYMBOLS[scale]}^{exponent}"
            for factor, scale, exponent in zip(FACTORS, self.scales, EXPONENTS, strict=False)
        ]
        return " + ".join((["E"] if self.floor else []) + terms)

    @property
    def parameters(self) -> tuple[FormParameter, ...]:
        """Return the floor, the factors, the exponents."""
        pairs = list(zip(FACTORS, EXPONENTS, self.scales, strict=False))
        return (
            *((FormParameter("E", "floor", "irreducible loss"),) if self.floor else ()),
            *(FormParameter(factor, "factor", f"factor of {SYMBOLS[scale]}", scale) for factor, _, scale in pairs),
            *(
                FormParameter(exponent, "exponent", f"exponent of {SYMBOLS[scale]}", scale)
                for _, exponent, scale in pairs
            ),
        )

    def logarithms(self, points: Array, data: RunData) -> tuple[Array, Array]:
        """Return the logarithm of the loss by log-sum-exp; its derivatives are the shares of the terms."""
        import numpy as np

        terms, floor = len(self.scales), int(self.floor)
        shares = np.empty((len(points), floor + terms, data.count))
        if floor:
            shares[:, 0] = points[:, 0, None]
        for number, scale in enumerate(self.scales):
            slope = points[:, floor + terms + number, None] * data.scales[scale]
            np.subtract(points[:, floor + number, None], slope, out=shares[:, floor + number])
        highest = shares.max(axis=1)
        shares -= highest[:, None]
        np.exp(shares, out=shares)
        total = shares.sum(axis=1)
        shares /= total[:, None]
        slopes = np.empty((len(points), floor + 2 * terms, data.count))
        slopes[:, : floor + terms] = shares
        for number, scale in enumerate(self.scales):
            np.multiply(shares[:, floor + number], -data.scales[scale], out=slopes[:, floor + terms + number])
        return highest + np.log(total), slopes

    def natural(self, data: RunData) -> tuple[Array, Array]:
        """Return that `log A` is its size in the middle of the data, plus `alpha` times the centre of its scale."""
        import numpy as np

        terms, floor = len(self.scales), int(self.floor)
        matrix, offset = np.eye(floor + 2 * terms), np.zeros(floor + 2 * terms)
        offset[: floor + terms] = data.middle
        for number, scale in enumerate(self.scales):
            matrix[floor + number, floor + terms + number] = data.centres[scale]
        return matrix, offset

    def starts(self, data: RunData) -> Array:  # noqa: ARG002 - other forms look at the runs
        """Return a grid of sizes and exponents; it says shares of a typical loss, so it fits losses in any unit."""
        import numpy as np

        axes = [np.array(FIRST_SIZES)] * (len(self.scales) + self.floor) + [np.array(FIRST_SLOPES)] * len(self.scales)
        return np.stack([axis.ravel() for axis in np.meshgrid(*axes, indexing="ij")], axis=1)
