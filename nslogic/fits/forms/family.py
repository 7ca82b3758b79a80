"""Families of runs at once: the exponents are shared, and each family has its own floor and factors."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from nslogic.fits.forms.form import FormParameter, LossForm, RunData
from nslogic.fits.tables.column_roles import Role

if TYPE_CHECKING:
    from nslogic.fits.forms.form import Array


@dataclass(frozen=True)
class Families(LossForm):
    """A form for each family, all with the same exponents (and places and shapes).

    Args:
        each: The form of one family.
        labels: What the families are called.
    """

    each: LossForm
    labels: tuple[str, ...]

    @property
    def name(self) -> str:
        """Return what the form is called."""
        return self.each.name

    @property
    def source(self) -> str:
        """Return where the form is from."""
        return self.each.source

    @property
    def needs(self) -> tuple[Role, ...]:
        """Return the scales."""
        return self.each.needs

    @property
    def text(self) -> str:
        """Return the form as people write it."""
        return f"{self.each.text}, with exponents that {len(self.labels)} families share"

    @property
    def parameters(self) -> tuple[FormParameter, ...]:
        """Return what is each family's own, family by family, and then what they share."""
        return (
            *(
                FormParameter(f"{parameter.name}[{label}]", parameter.kind, parameter.meaning, parameter.scale)
                for label in self.labels
                for parameter in self._own
            ),
            *self._shared,
        )

    @property
    def _own(self) -> tuple[FormParameter, ...]:
        return tuple(each for each in self.each.parameters if each.kind in ("floor", "factor", "ceiling"))

    @property
    def _shared(self) -> tuple[FormParameter, ...]:
        return tuple(each for each in self.each.parameters if each not in self._own)

    @cached_property
    def _places(self) -> tuple[list[int], ...]:
        """The places in a point of the coordinates of each family's form."""
        own, count = [each in self._own for each in self.each.parameters], len(self.labels)
        places = []
        for family in range(count):
            numbers = iter(range(family * sum(own), (family + 1) * sum(own)))
            shared = iter(range(count * sum(own), count * sum(own) + len(self._shared)))
            places.append([next(numbers) if mine else next(shared) for mine in own])
        return tuple(places)

    def logarithms(self, points: Array, data: RunData) -> tuple[Array, Array]:
        """Return each family's logarithms and derivatives, in the order of the runs."""
        import numpy as np

        logarithms, slopes = np.empty((len(points), data.count)), np.zeros((*points.shape, data.count))
        for family, runs, part in data.families:
            places = self._places[family]
            logarithms[:, runs], derivatives = self.each.logarithms(points[:, places], part)
            for place, number in zip(places, range(len(places)), strict=True):
                slopes[:, place, runs] = derivatives[:, number]
        return logarithms, slopes

    def natural(self, data: RunData) -> tuple[Array, Array]:
        """Return each family's matrix and offset in one."""
        import numpy as np

        size = len(self.parameters)
        matrix, offset = np.zeros((size, size)), np.zeros(size)
        part, shift = self.each.natural(data)
        for family in range(len(self.labels)):
            places = self._places[family]
            matrix[np.ix_(places, places)] = part
            offset[places] = shift
        return matrix, offset

    def starts(self, data: RunData) -> Array:
        """Return the starts of one form, for all families alike."""
        import numpy as np

        single = self.each.starts(data)
        points = np.empty((len(single), len(self.parameters)))
        for family in range(len(self.labels)):
            points[:, self._places[family]] = single
        return points
