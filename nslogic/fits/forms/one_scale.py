"""What forms of one scale have in common: the scale, and whether there is a floor."""

from __future__ import annotations

from dataclasses import dataclass

from nslogic.fits.forms.form import FormParameter, LossForm
from nslogic.fits.tables.column_roles import Role


@dataclass(frozen=True)
class OneScaleForm(LossForm):
    """A loss that depends on one scale, over a floor where it has one."""

    scale: Role
    floor: bool

    @property
    def needs(self) -> tuple[Role, ...]:
        """Return the scale."""
        return (self.scale,)

    @property
    def floors(self) -> tuple[FormParameter, ...]:
        """Return the parameter of the floor, where there is one; it is the first."""
        return (FormParameter("E", "floor", "irreducible loss"),) if self.floor else ()
