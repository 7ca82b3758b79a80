"""A form with the runs to fit it to, and what is given beforehand: points that meet equations between parameters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.forms.form import LossForm, RunData
from nslogic.printing import Brief

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array

SAME = 1e-9
"""By how much equations may miss each other and still be called the same."""


@dataclass(frozen=True)
class Given:
    """What is given of parameters: that one has a value, or that two are equal."""

    name: str
    value: float | str


class ContradictionError(Exception):
    """Equations between parameters that no point meets."""


@dataclass(frozen=True, eq=False, repr=False)
class Problem(Brief):
    """A form, its data, and the affine space of the points that meet what is given.

    Args:
        form: What is fitted.
        data: The runs.
        origin: (parameters,) a point of the space.
        basis: (parameters, free) orthonormal directions of the space.
    """

    form: LossForm
    data: RunData
    origin: Array
    basis: Array

    @classmethod
    def of(cls, form: LossForm, data: RunData, given: Sequence[Given] = ()) -> Problem:
        """Return the problem of fitting a form where some equations are given.

        Raises:
            ContradictionError: no point meets the equations.
        """
        import numpy as np

        size = len(form.parameters)
        if not given:
            return cls(form, data, np.zeros(size), np.eye(size))
        matrix, offset = form.natural(data)
        rows, sides = np.zeros((len(given), size)), np.zeros(len(given))
        for number, equation in enumerate(given):
            place = form.place(equation.name)
            rows[number] = matrix[place]
            sides[number] = -offset[place]
            if isinstance(equation.value, str):
                other = form.place(equation.value)
                rows[number] -= matrix[other]
                sides[number] += offset[other]
            else:
                sides[number] += np.log(equation.value) if form.parameters[place].positive else equation.value
        origin = np.linalg.lstsq(rows, sides, rcond=None)[0].astype(np.float64)
        if np.abs(rows @ origin - sides).max() > SAME:
            raise ContradictionError
        _, sizes, directions = np.linalg.svd(rows)
        rank = int((sizes > SAME * sizes[0]).sum())
        return cls(form, data, origin, directions[rank:].T.astype(np.float64))

    @property
    def free(self) -> int:
        """Return how many parameters are fitted."""
        return int(self.basis.shape[1])

    @property
    def unconstrained(self) -> bool:
        """Return whether nothing is given."""
        return self.free == len(self.form.parameters)

    def point(self, at: Array) -> Array:
        """Return the point of the form's coordinates that free coordinates stand for."""
        if self.unconstrained:
            return at
        point: Array = self.origin + self.basis @ at
        return point

    def coordinates(self, points: Array) -> Array:
        """Return the free coordinates of the nearest points of the space: (points, free)."""
        if self.unconstrained:
            return points
        nearest: Array = (points - self.origin) @ self.basis
        return nearest

    def logarithm(self, at: Array) -> tuple[Array, Array]:
        """Return the logarithm of the loss at each run, (runs,), and its derivatives, (free, runs)."""
        logarithm, slopes = self.form.logarithm(self.point(at), self.data)
        return logarithm, slopes if self.unconstrained else self.basis.T @ slopes

    def logarithms(self, at: Array) -> tuple[Array, Array]:
        """Return logarithms and derivatives for several points, (points, free): (points, runs), and (points, free, runs)."""
        import numpy as np

        if self.unconstrained:
            return self.form.logarithms(at, self.data)
        logarithms, slopes = self.form.logarithms(self.origin + np.einsum("bf,pf->bp", at, self.basis), self.data)
        return logarithms, np.einsum("bpr,pf->bfr", slopes, self.basis)

    def residuals(self, at: Array) -> Array:
        """Return the logarithms of measured losses over fitted ones: (runs,)."""
        return self.data.losses - self.logarithm(at)[0]

    def values(self, at: Array) -> tuple[float, ...]:
        """Return the parameters, in the order of the form's names."""
        return self.form.values(self.point(at), self.data)

    def chosen(self, runs: NDArray[np.int64]) -> Problem:
        """Return the problem with some of the runs."""
        return Problem(self.form, self.data.chosen(runs), self.origin, self.basis)
