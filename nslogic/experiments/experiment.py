"""What an experiment is: a plain function of settings and a seed, and the exponents that it can measure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from nslogic.diagnostics.codes import SPOT_CHECK_SETTING
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.printing import Brief

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Value: TypeAlias = int | float | tuple[float, ...]
Settings: TypeAlias = Mapping[str, Value]

MOST_VALUES = 100
HILL_NUMBERS = 2
"""A count and a sum of logarithms."""


class SettingError(InvalidInputError):
    """A setting that an experiment does not have, or that cannot have that value."""

    def __init__(self, message: str) -> None:
        super().__init__((Diagnostic(SPOT_CHECK_SETTING, message, None, "`nslogic simulate` lists the experiments"),))
        self.args = (message,)  # what a copy is made from
        self.message = message

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True)
class Setting:
    """A setting: what it is when nothing is said, the bounds of each of its numbers, what it means.

    A whole number stays one, and a list stays a list.
    """

    default: Value
    low: float
    high: float
    meaning: str


@dataclass(frozen=True)
class Target:
    """An exponent to be measured: which numbers of a sample, over which grid, and what theory says.

    Args:
        name: What the exponent is of.
        theory: What the source says it is.
        key: Which array of a sample: the values at each point of the grid, (points,).
        scale: (points,) the grid.
        window: The lowest and the highest scale that the fit takes.
        reference: (points,) what the theory gives on this grid at this size, where it says so.
        regressor: (points,) what to take in place of the scale where the theory has a known correction.
        factor: (points,) what to multiply values by before the corrected fit: a log factor, say.
        offset: What to add to the corrected slope.
        estimator: The estimator, in words.
        hill: Whether the array is a count and a sum of logarithms of a tail, (2,), in place of values.
        parameters: What the source's parameters are here, for exponents that depend on them.
    """

    name: str
    theory: float
    key: str
    scale: tuple[float, ...]
    window: tuple[float, float]
    estimator: str
    reference: tuple[float, ...] | None = None
    regressor: tuple[float, ...] | None = None
    factor: tuple[float, ...] | None = None
    offset: float = 0.0
    hill: bool = False
    parameters: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, repr=False)
class Experiment(Brief):
    """A registered experiment.

    Args:
        name: Its name in theory files and on the command line.
        title: What it is, in a line.
        source: Where the model is from.
        settings: Its settings, by name.
        small: Values of settings for a run of seconds.
        seeds: How many seeds by default, and in a small run.
        run: The simulation: one seed's arrays, by key. It depends on nothing but its arguments.
        targets: The exponents, for settings.
    """

    name: str
    title: str
    source: str
    settings: Mapping[str, Setting]
    small: Settings
    seeds: tuple[int, int]
    run: Callable[[Settings, int], dict[str, NDArray[np.float64]]]
    targets: Callable[[Settings], tuple[Target, ...]]

    def in_short(self) -> str:
        """Return its name and title."""
        return f"{self.name}: {self.title}"

    def points(self, settings: Settings) -> dict[str, int]:
        """Return how many numbers each array of a sample has that is measured."""
        return {one.key: HILL_NUMBERS if one.hill else len(one.scale) for one in self.targets(settings)}

    def complete(self, given: Mapping[str, object], *, small: bool = False) -> dict[str, Value]:
        """Return all settings: those given, then those of a small run if asked for, then the defaults.

        Raises:
            SettingError: there is no such setting, or it cannot have this value.
        """
        values: dict[str, Value] = {name: setting.default for name, setting in self.settings.items()}
        if small:
            values.update(self.small)
        for name, value in given.items():
            if name not in self.settings:
                near = get_close_matches(name, self.settings, n=1)
                hint = f"; did you mean `{near[0]}`?" if near else f"; there are {', '.join(self.settings)}"
                raise SettingError(f"the experiment {self.name} has no setting `{name}`{hint}")
            values[name] = _converted(name, value, self.settings[name])
        return values


def _converted(name: str, value: object, setting: Setting) -> Value:
    if isinstance(setting.default, tuple):
        listed = value if isinstance(value, (tuple, list)) else (value,)
        if not 0 < len(listed) <= MOST_VALUES:
            raise SettingError(f"the setting `{name}` is a list of 1 to {MOST_VALUES} numbers")
        whole = all(isinstance(one, int) for one in setting.default)
        return tuple(_number(name, one, setting, whole=whole) for one in listed)
    return _number(name, value, setting, whole=isinstance(setting.default, int))


def _number(name: str, value: object, setting: Setting, *, whole: bool) -> float:
    kind = "whole number" if whole else "number"
    if isinstance(value, str):
        try:
            value = Fraction(value)
        except (ValueError, ZeroDivisionError):
            raise SettingError(f"the setting `{name}` is a {kind}, not {value!r}") from None
    if isinstance(value, bool) or not isinstance(value, (int, float, Fraction)):
        raise SettingError(f"the setting `{name}` is a {kind}, not {value!r}")
    if not setting.low <= value <= setting.high:
        raise SettingError(f"the setting `{name}` is from {setting.low:g} to {setting.high:g}, not {float(value):g}")
    if whole and value != int(value):
        raise SettingError(f"the setting `{name}` is a whole number, not {float(value):g}")
    return int(value) if whole else float(value)


def whole_setting(settings: Settings, name: str) -> int:
    """Return a setting that is a whole number."""
    value = settings[name]
    assert isinstance(value, int)
    return value


def real(settings: Settings, name: str) -> float:
    """Return a setting that is a number."""
    value = settings[name]
    assert isinstance(value, (int, float))
    return float(value)


def listed(settings: Settings, name: str) -> tuple[float, ...]:
    """Return a setting that is a list of numbers."""
    value = settings[name]
    assert isinstance(value, tuple)
    return value


def grid(low: float, high: float, points: int) -> tuple[int, ...]:
    """Return whole numbers about evenly spaced on a logarithmic axis, without repetition."""
    import numpy as np

    return tuple(int(one) for one in np.unique(np.round(np.geomspace(low, high, points)).astype(np.int64)))
