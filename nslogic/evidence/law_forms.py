"""The forms that losses are fitted to: sums of power laws and a floor, in coordinates in which they are well behaved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.evidence.column_roles import Role
from nslogic.printing import Brief

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SYMBOLS: dict[Role, str] = {"parameters": "N", "tokens": "D", "flop": "C"}
FACTORS = ("A", "B")
EXPONENTS = ("alpha", "beta")


@dataclass(frozen=True, repr=False)
class LawForm(Brief):
    """A loss as a sum of terms `factor / scale^exponent`, one for each scale, and of a floor `E` where it has one."""

    scales: tuple[Role, ...]
    floor: bool

    @property
    def text(self) -> str:
        """Return the form as people write it: `E + A/N^alpha + B/D^beta`."""
        terms = [
            f"{factor}/{SYMBOLS[scale]}^{exponent}"
            for factor, scale, exponent in zip(FACTORS, self.scales, EXPONENTS, strict=False)
        ]
        return " + ".join((["E"] if self.floor else []) + terms)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the parameters: the floor, the factors, the exponents."""
        return (*(("E",) if self.floor else ()), *FACTORS[: len(self.scales)], *EXPONENTS[: len(self.scales)])


@dataclass(frozen=True, eq=False)
class Problem:
    """A form with data to fit it to: logarithms of the scales, each centred on its mean, and of the losses.

    In centred coordinates a factor is the size of its term in the middle of the data, so that factor and exponent
    hardly depend on each other; in the raw ones their correlation is above 0.99, which is what stops optimisers early.

    Args:
        form: What is fitted.
        scales: (terms, runs) logarithms, centred.
        centres: (terms,) what was taken off.
        losses: (runs,) logarithms, less `middle`.
        middle: The median of the logarithms of the losses.
    """

    form: LawForm
    scales: NDArray[np.float64]
    centres: NDArray[np.float64]
    losses: NDArray[np.float64]
    middle: float

    @classmethod
    def of(cls, form: LawForm, columns: Mapping[Role, NDArray[np.float64]]) -> Problem:
        """Return the problem of fitting a form to columns of positive numbers."""
        import numpy as np

        logs = np.log(np.stack([columns[scale] for scale in form.scales]))
        centres = logs.mean(axis=1)
        losses = np.log(columns["loss"])
        middle = float(np.median(losses))
        return cls(form, logs - centres[:, None], centres, losses - middle, middle)

    def chosen(self, runs: NDArray[np.int64]) -> Problem:
        """Return the problem with some of the runs only."""
        return Problem(self.form, self.scales[:, runs], self.centres, self.losses[runs], self.middle)

    def logarithm_of_loss(self, point: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the logarithm of the loss at each run, and the share of each term in it.

        Args:
            point: (terms [+ 1 for the floor] + terms,) logarithms of the factors, of the floor, then exponents.

        Returns:
            (runs,) centred logarithms, by log-sum-exp; (terms [+ 1], runs) shares that add up to one.
        """
        import numpy as np

        terms = len(self.scales)
        sizes = np.empty((terms + self.form.floor, self.scales.shape[1]))
        sizes[:terms] = point[:terms, None] - point[-terms:, None] * self.scales
        if self.form.floor:
            sizes[terms] = point[terms]
        highest = sizes.max(axis=0)
        shares = np.exp(sizes - highest)
        total = shares.sum(axis=0)
        shares /= total
        return highest + np.log(total), shares

    def slopes(self, shares: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the derivatives of the logarithm of the loss by each coordinate: (coordinates, runs)."""
        import numpy as np

        terms = len(self.scales)
        return np.concatenate([shares, -shares[:terms] * self.scales])

    def values(self, point: NDArray[np.float64]) -> tuple[float, ...]:
        """Return the parameters at a point, in the order of `LawForm.names`."""
        import numpy as np

        terms = len(self.scales)
        exponents = point[-terms:]
        with np.errstate(over="ignore", under="ignore"):
            factors = np.exp(point[:terms] + self.middle + exponents * self.centres)
            floor = [np.exp(point[terms] + self.middle)] if self.form.floor else []
        return tuple(float(value) for value in (*floor, *factors, *exponents))


def predicted(form: LawForm, values: Sequence[float], scales: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """Return the loss at scales for parameters in the order of `LawForm.names`."""
    import numpy as np

    terms = len(form.scales)
    factors, exponents = values[-2 * terms : -terms], values[-terms:]
    total = np.zeros_like(np.asarray(scales[0], dtype=np.float64))
    for factor, exponent, scale in zip(factors, exponents, scales, strict=True):
        total = total + factor * scale ** (-exponent)
    return total + (values[0] if form.floor else 0.0)
