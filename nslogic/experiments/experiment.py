"""The definition of an experiment: a plain function of settings and a seed, and the exponents that it measures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from nslogic.experiments.settings import Setting, SettingError, Settings, Value, setting_value
from nslogic.printing import Brief

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


HILL_NUMBERS = 2
"""A count and a sum of logarithms."""
POOLED_SUMS = 5
"""A count, and the sums of x, y, x^2 and x y: what a line of least squares depends on."""


@dataclass(frozen=True, repr=False)
class Target(Brief):
    """An exponent to be measured: the values, their grid, and the exponent of the theory.

    Args:
        name: The name of the exponent.
        theory: The exponent that the source claims.
        key: The key of an array in a sample: the values at the points of the grid, (points,).
        scale: (points,) the grid.
        scale_key: The key of an array in a sample with the scale, (points,), where it is measured too; the grid then says
            only how many points there are, and the means over seeds of scale and values are set against each other.
        window: The lowest and the highest scale that the fit includes.
        reference: (points,) the theory's values on this grid at this size, if the theory gives them.
        reference_key: The key of an array in a sample with the theory's values for what was drawn, (points,), in place of
            `reference`; their mean over seeds is what the values are compared with.
        regressor: (points,) the variable that replaces the scale where the theory has a known correction.
        factor: (points,) a factor of the values before the corrected fit, such as a log factor.
        offset: The number to add to the corrected slope.
        estimator: The estimator, in words.
        hill: Whether the array has the count and the sum of logarithms of a tail, (2,), in place of values.
        pooled: Whether the array has, in place of values, what the seed adds to the sums of a line of least squares through
            the points of all seeds: a count, x, y, x^2 and x y in logarithms, (5,).
        parameters: The values of the source's parameters here, for exponents that depend on them.
    """

    name: str
    theory: float
    key: str
    scale: tuple[float, ...]
    window: tuple[float, float]
    estimator: str
    reference: tuple[float, ...] | None = None
    reference_key: str | None = None
    scale_key: str | None = None
    regressor: tuple[float, ...] | None = None
    factor: tuple[float, ...] | None = None
    offset: float = 0.0
    hill: bool = False
    pooled: bool = False
    parameters: tuple[tuple[str, float], ...] = ()

    @property
    def numbers(self) -> int:
        """Return how many numbers the array of a sample has."""
        if self.hill:
            return HILL_NUMBERS
        return POOLED_SUMS if self.pooled else len(self.scale)


@dataclass(frozen=True, repr=False)
class Experiment(Brief):
    """A registered experiment.

    Args:
        name: The name in theory files and on the command line.
        title: The title, a line.
        source: The source of the model.
        settings: The settings, by name.
        small: The values of settings for a run of seconds.
        seeds: The numbers of seeds by default and in a small run.
        run: The simulation: returns the arrays of one seed, by key. It depends only on its arguments.
        targets: The function that returns the exponents for settings.
        units: What the scales and values that the names of its exponents speak of are counted in, or that they have none.
    """

    name: str
    title: str
    source: str
    settings: Mapping[str, Setting]
    small: Settings
    seeds: tuple[int, int]
    run: Callable[[Settings, int], dict[str, NDArray[np.float64]]]
    targets: Callable[[Settings], tuple[Target, ...]]
    units: Mapping[str, str] = field(default_factory=dict)

    def in_short(self) -> str:
        """Return its name and title."""
        return f"{self.name}: {self.title}"

    def points(self, settings: Settings) -> dict[str, int]:
        """Return the length of each array of a sample that is measured."""
        targets = self.targets(settings)
        points = {target.key: target.numbers for target in targets}
        for target in targets:
            beside = (target.reference_key, target.scale_key)
            points |= {key: len(target.scale) for key in beside if key is not None}
        return points

    def complete(self, given: Mapping[str, object], *, small: bool = False) -> dict[str, Value]:
        """Return all settings: the given ones, then those of a small run if `small`, then the defaults.

        Raises:
            SettingError: The experiment has no such setting, or the setting cannot have this value.
        """
        values: dict[str, Value] = {name: setting.default for name, setting in self.settings.items()}
        if small:
            values.update(self.small)
        for name, value in given.items():
            if name not in self.settings:
                near = get_close_matches(name, self.settings, n=1)
                hint = f"; did you mean `{near[0]}`?" if near else f"; there are {', '.join(self.settings)}"
                raise SettingError(f"the experiment {self.name} has no setting `{name}`{hint}")
            values[name] = setting_value(name, value, self.settings[name])
        return values


def grid(low: float, high: float, points: int) -> tuple[int, ...]:
    """Return whole numbers, about evenly spaced on a logarithmic axis, each once."""
    import numpy as np

    return tuple(int(number) for number in np.unique(np.round(np.geomspace(low, high, points)).astype(np.int64)))
