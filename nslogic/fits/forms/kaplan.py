"""Kaplan's joint form for model size and data, in which the larger shortage counts.

Kaplan et al. 2020, Eq. 1.5: L(N, D) = ((N_c/N)^(alpha_N/alpha_D) + D_c/D)^alpha_D.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.forms.complex_step import derivatives, log_sum_exp
from nslogic.fits.forms.form import FormParameter, LossForm, RunData
from nslogic.fits.tables.column_roles import Role

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array


@dataclass(frozen=True)
class KaplanForm(LossForm):
    """A loss as a power of a sum: `(A^(1/beta)/N^(alpha/beta) + B^(1/beta)/D)^beta`.

    `A = N_c^alpha_N` and `B = D_c^alpha_D` in the paper's letters, so that the loss is `A/N^alpha` where data are
    plenty and `B/D^beta` where the model is large.
    """

    @property
    def name(self) -> str:
        """Return what the form is called."""
        return "kaplan"

    @property
    def source(self) -> str:
        """Return where the form is from."""
        return "Kaplan et al. 2020, Eq. 1.5"

    @property
    def needs(self) -> tuple[Role, ...]:
        """Return the scales."""
        return ("parameters", "tokens")

    @property
    def text(self) -> str:
        """Return the form as people write it."""
        return "((A/N^alpha)^(1/beta) + (B/D^beta)^(1/beta))^beta"

    @property
    def parameters(self) -> tuple[FormParameter, ...]:
        """Return the factors and the exponents."""
        return (
            FormParameter("A", "factor", "factor of N", "parameters"),
            FormParameter("B", "factor", "factor of D", "tokens"),
            FormParameter("alpha", "exponent", "exponent of N", "parameters"),
            FormParameter("beta", "exponent", "exponent of D", "tokens"),
        )

    def logarithms(self, points: Array, data: RunData) -> tuple[Array, Array]:
        """Return the logarithm of the loss, `beta` times a log-sum-exp."""

        def of(at: NDArray[np.complex128]) -> NDArray[np.complex128]:
            model = at[0] - at[2] * data.scales["parameters"]
            tokens = at[1] - at[3] * data.scales["tokens"]
            total: NDArray[np.complex128] = at[3] * log_sum_exp(model / at[3], tokens / at[3])
            return total

        return derivatives(of, points)

    def natural(self, data: RunData) -> tuple[Array, Array]:
        """Return that factors are the sizes of their terms in the middle of the data, moved to where scales are 1."""
        import numpy as np

        matrix = np.eye(4)
        matrix[0, 2], matrix[1, 3] = data.centres["parameters"], data.centres["tokens"]
        return matrix, np.array([data.middle, data.middle, 0.0, 0.0])

    def starts(self, data: RunData) -> Array:  # noqa: ARG002 - other forms look at the runs
        """Return a grid of sizes and exponents."""
        import numpy as np

        sizes, slopes = np.array([-1.0, -0.3, 0.2]), np.array([0.05, 0.1, 0.2, 0.4])
        return np.stack([axis.ravel() for axis in np.meshgrid(sizes, sizes, slopes, slopes, indexing="ij")], axis=1)
