"""The forms by name, and which of them a table of runs can be fitted to."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping

from nslogic.fits.forms.broken import BrokenPower
from nslogic.fits.forms.data_constrained import DataConstrained
from nslogic.fits.forms.form import SYMBOLS, LossForm
from nslogic.fits.forms.kaplan import KaplanForm
from nslogic.fits.forms.m4 import BentSaturation
from nslogic.fits.forms.saturating import SaturatingPower
from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.tables.column_roles import Role

OF_TWO_SCALES: Mapping[str, Callable[[], LossForm]] = {
    "chinchilla": lambda: PowerSum(("parameters", "tokens"), floor=True),
    "two-powers": lambda: PowerSum(("parameters", "tokens"), floor=False),
    "kaplan": KaplanForm,
    "data-constrained": DataConstrained,
}
OF_ONE_SCALE: Mapping[str, Callable[[Role], LossForm]] = {
    "power": lambda scale: PowerSum((scale,), floor=False),
    "power-floor": lambda scale: PowerSum((scale,), floor=True),
    "broken": lambda scale: BrokenPower(scale, floor=False),
    "broken-floor": lambda scale: BrokenPower(scale, floor=True),
    "saturating": lambda scale: SaturatingPower(scale, floor=False),
    "saturating-floor": lambda scale: SaturatingPower(scale, floor=True),
    "m4": lambda scale: BentSaturation(scale, floor=True),
}
BY_NAME_ONLY = ("m4",)
"""Forms that are not compared with others unless they are asked for: fitting them takes long."""

FORM_NAMES = (*OF_TWO_SCALES, *OF_ONE_SCALE)
"""What can be asked for, in the order in which forms of the same worth are preferred."""


def forms_for(scales: tuple[Role, ...], columns: Container[Role]) -> tuple[LossForm, ...]:
    """Return the forms of some scales whose columns are there, and which are compared."""
    if len(scales) == 2:
        two = [make() for make in OF_TWO_SCALES.values()]
        return tuple(form for form in two if all(scale in columns for scale in form.needs))
    return tuple(make(scales[0]) for name, make in OF_ONE_SCALE.items() if name not in BY_NAME_ONLY)


def form_named(name: str, scales: tuple[Role, ...]) -> LossForm | None:
    """Return the form of a name, of one scale the first that is given; None for an unknown name."""
    if name in OF_TWO_SCALES:
        return OF_TWO_SCALES[name]()
    return OF_ONE_SCALE[name](scales[0]) if name in OF_ONE_SCALE else None


def scales_there(columns: Container[Role]) -> tuple[Role, ...]:
    """Return parameters and tokens where both are there, else the one scale that is, else nothing."""
    if "parameters" in columns and "tokens" in columns:
        return ("parameters", "tokens")
    return next(((scale,) for scale in SYMBOLS if scale in columns and scale != "unique"), ())
