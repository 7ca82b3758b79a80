"""Chinchilla's form for data that are seen more than once: repeated tokens, and parameters beyond what data support, count less.

Muennighoff et al. 2023, in the parameters of their code: L = E + A/N'^alpha + B/D'^beta with
D' = U (1 + R_D (1 - exp(-(D/U - 1)/R_D))), and N' likewise from N and U_N, the best size for U tokens.
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
class DataConstrained(LossForm):
    """A loss with effective tokens and effective parameters, of which repetitions are worth `R_D` and `R_N` at most."""

    @property
    def name(self) -> str:
        """Return what the form is called."""
        return "data-constrained"

    @property
    def source(self) -> str:
        """Return where the form is from."""
        return "Muennighoff et al. 2023"

    @property
    def needs(self) -> tuple[Role, ...]:
        """Return the scales: parameters, all tokens, unique tokens."""
        return ("parameters", "tokens", "unique")

    @property
    def text(self) -> str:
        """Return the form as people write it."""
        return "E + A/N'^alpha + B/D'^beta, with repeated tokens worth R_D epochs at most"

    @property
    def parameters(self) -> tuple[FormParameter, ...]:
        """Return Chinchilla's parameters, and what repetitions are worth."""
        return (
            FormParameter("E", "floor", "irreducible loss"),
            FormParameter("A", "factor", "factor of N", "parameters"),
            FormParameter("B", "factor", "factor of D", "tokens"),
            FormParameter("alpha", "exponent", "exponent of N", "parameters"),
            FormParameter("beta", "exponent", "exponent of D", "tokens"),
            FormParameter("R_D", "shape", "epochs beside the first that repeated tokens are worth at most"),
            FormParameter("R_N", "shape", "the same for parameters beyond the best size for the unique tokens"),
        )

    def logarithms(self, points: Array, data: RunData) -> tuple[Array, Array]:
        """Return the logarithm of the loss at effective parameters and tokens."""
        import numpy as np

        size, tokens = data.scales["parameters"], data.scales["tokens"]
        centres = data.centres
        unique = data.scales["unique"] + centres["unique"]

        def of(at: NDArray[np.complex128]) -> NDArray[np.complex128]:
            floor, model, read, alpha, beta, log_epochs, log_excess = at
            # where alpha A/N^alpha = beta B/U^beta the loss is least at a given N * U
            factor = model + alpha * centres["parameters"] - read - beta * centres["tokens"]
            best = (np.log(alpha) - np.log(beta) + factor + beta * unique) / alpha - centres["parameters"]
            used = np.where(best.real < size, best, size + 0j)
            supported = used + _worth((size - used).astype(np.complex128), np.exp(log_excess))
            first = np.where(unique - centres["tokens"] < tokens, unique - centres["tokens"], tokens) + 0j
            seen = first + _worth((tokens - first).astype(np.complex128), np.exp(log_epochs))
            return log_sum_exp(floor + 0 * seen, model - alpha * supported, read - beta * seen)

        return derivatives(of, points)

    def natural(self, data: RunData) -> tuple[Array, Array]:
        """Return that factors are sizes in the middle of the data; what repetitions are worth has no unit."""
        import numpy as np

        matrix, offset = np.eye(7), np.zeros(7)
        offset[:3] = data.middle
        matrix[1, 3], matrix[2, 4] = data.centres["parameters"], data.centres["tokens"]
        return matrix, offset

    def starts(self, data: RunData) -> Array:  # noqa: ARG002 - other forms look at the runs
        """Return a grid; exponents are positive there, as the best size for given tokens needs."""
        import numpy as np

        sizes, slopes = np.array([-2.0, -1.0, -0.3]), np.array([0.2, 0.4, 0.8])
        axes = [sizes, sizes, sizes, slopes, slopes, np.log([3.0, 15.0]), np.log([2.0, 10.0])]
        return np.stack([axis.ravel() for axis in np.meshgrid(*axes, indexing="ij")], axis=1)


def _worth(excess: NDArray[np.complex128], most: np.complex128) -> NDArray[np.complex128]:
    """Return log(1 + R (1 - exp(-(e^excess - 1)/R))): what a multiple of the first epoch is worth."""
    import numpy as np

    repeated = np.exp(np.minimum(excess.real, 50.0) + 1j * excess.imag) - 1
    total: NDArray[np.complex128] = np.log(1 + most * (1 - np.exp(-repeated / most)))
    return total
