"""What a form of a loss is: its parameters, the columns it needs, and its logarithm with derivatives in good coordinates."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

from nslogic.fits.tables.column_roles import Role
from nslogic.printing import Brief

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array: TypeAlias = NDArray[np.float64]

Kind: TypeAlias = Literal["floor", "ceiling", "factor", "exponent", "place", "shape"]
"""What a parameter is: the loss that is left or begun with, the factor of a term, an exponent, a place on a scale, a
positive number that is none of these."""

SYMBOLS: dict[Role, str] = {"parameters": "N", "tokens": "D", "flop": "C", "unique": "U"}
"""The usual symbols of scales."""


@dataclass(frozen=True)
class FormParameter:
    """A parameter of a form: its name, what kind it is, what it says, and the scale that it belongs to.

    All but exponents are positive, and their coordinates are their logarithms.
    """

    name: str
    kind: Kind
    meaning: str
    scale: Role | None = None

    @property
    def positive(self) -> bool:
        """Return whether the coordinate is a logarithm."""
        return self.kind != "exponent"


@dataclass(frozen=True, eq=False, repr=False)
class RunData(Brief):
    """Runs as forms need them.

    In centred coordinates a factor is the size of its term in the middle of the data, so that factor and exponent
    hardly depend on each other; in natural ones their correlation is above 0.99, which is what stops optimisers early.

    Args:
        scales: (runs,) logarithms of each scale, less its centre.
        losses: (runs,) logarithms of the losses, less `middle`.
        centres: The means that were taken off the scales.
        middle: The median of the logarithms of the losses.
        weights: (runs,) how much each run counts; None where all count alike.
        family: (runs,) the number of each run's family; None where there is one.
    """

    scales: Mapping[Role, Array]
    losses: Array
    centres: Mapping[Role, float]
    middle: float
    weights: Array | None = None
    family: NDArray[np.int64] | None = None

    @classmethod
    def of(
        cls,
        scales: Sequence[Role],
        columns: Mapping[Role, Array],
        *,
        weights: Array | None = None,
        family: NDArray[np.int64] | None = None,
    ) -> RunData:
        """Return the data of columns of positive numbers."""
        import numpy as np

        logs = {scale: np.log(columns[scale]) for scale in scales}
        centres = {scale: float(each.mean()) for scale, each in logs.items()}
        losses = np.log(columns["loss"])
        middle = float(np.median(losses))
        centred = {scale: each - centres[scale] for scale, each in logs.items()}
        return cls(centred, losses - middle, centres, middle, weights, family)

    @property
    def count(self) -> int:
        """Return how many runs there are."""
        return len(self.losses)

    @cached_property
    def families(self) -> tuple[tuple[int, NDArray[np.int64], RunData], ...]:
        """The number, the places and the data of the runs of each family that is there."""
        import numpy as np

        family = np.zeros(self.count, dtype=np.int64) if self.family is None else self.family
        places = [(int(each), np.flatnonzero(family == each)) for each in np.unique(family)]
        return tuple((number, runs, self.chosen(runs)) for number, runs in places)

    def chosen(self, runs: NDArray[np.int64]) -> RunData:
        """Return some of the runs; centres and middle stay, so that points keep their meaning."""
        return RunData(
            {role: each[runs] for role, each in self.scales.items()},
            self.losses[runs],
            self.centres,
            self.middle,
            None if self.weights is None else self.weights[runs],
            None if self.family is None else self.family[runs],
        )


class LossForm(ABC):
    """A law that says the loss of a run, about points in coordinates of centred data."""

    @property
    @abstractmethod
    def name(self) -> str:
        """Return what the form is called."""

    @property
    @abstractmethod
    def source(self) -> str:
        """Return where the form is from."""

    @property
    @abstractmethod
    def text(self) -> str:
        """Return the form as people write it: `E + A/N^alpha + B/D^beta`."""

    @property
    @abstractmethod
    def needs(self) -> tuple[Role, ...]:
        """Return the scales that the loss depends on."""

    @property
    @abstractmethod
    def parameters(self) -> tuple[FormParameter, ...]:
        """Return the parameters, in the order of points and answers."""

    @abstractmethod
    def logarithms(self, points: Array, data: RunData) -> tuple[Array, Array]:
        """Return the centred logarithm of the loss at each run for each of some points, and its derivatives.

        Args:
            points: (points, parameters) coordinates: logarithms of positive parameters, exponents themselves.
            data: The runs.

        Returns:
            (points, runs) logarithms, and (points, parameters, runs) derivatives.
        """

    @abstractmethod
    def natural(self, data: RunData) -> tuple[Array, Array]:
        """Return the matrix and the offset that take a point to the coordinates of data that are not centred."""

    @abstractmethod
    def starts(self, data: RunData) -> Array:
        """Return points from which to look for minima: (points, parameters)."""

    def logarithm(self, point: Array, data: RunData) -> tuple[Array, Array]:
        """Return logarithms and derivatives for one point: (runs,), and (parameters, runs)."""
        logarithms, slopes = self.logarithms(point[None], data)
        return logarithms[0], slopes[0]

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the parameters."""
        return tuple(parameter.name for parameter in self.parameters)

    def place(self, name: str) -> int:
        """Return the place of a parameter in points."""
        return self.names.index(name)

    def values(self, point: Array, data: RunData) -> tuple[float, ...]:
        """Return the parameters at a point, in the order of `names`."""
        import numpy as np

        matrix, offset = self.natural(data)
        with np.errstate(over="ignore", under="ignore"):
            return tuple(
                float(np.exp(value)) if parameter.positive else float(value)
                for parameter, value in zip(self.parameters, matrix @ point + offset, strict=True)
            )

    def floor_share(self, point: Array, data: RunData) -> float | None:
        """Return the greatest share of the floor in the loss of a run; None for a form without one."""
        import numpy as np

        places = [number for number, parameter in enumerate(self.parameters) if parameter.kind == "floor"]
        if not places:
            return None
        _, slopes = self.logarithm(point, data)
        return float(np.abs(slopes[places]).max())


def predict(form: LossForm, point: Array, data: RunData, columns: Mapping[Role, Array]) -> Array:
    """Return the loss of runs that were not fitted.

    Args:
        form: The form.
        point: (parameters,) where it was fitted, to `data`.
        data: What it was fitted to.
        columns: (runs,) scales, each in its own unit.
    """
    import numpy as np

    logs = {scale: np.log(np.asarray(columns[scale], dtype=np.float64)) - data.centres[scale] for scale in form.needs}
    runs = len(next(iter(logs.values())))
    logarithm, _ = form.logarithm(point, RunData(logs, np.zeros(runs), data.centres, data.middle))
    loss: Array = np.exp(logarithm + data.middle)
    return loss
