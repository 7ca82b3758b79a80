"""The whole fit again, on runs (or groups of runs) drawn with replacement: what errors and intervals are read from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.minimising import Minimum, descend
from nslogic.fits.problem import Problem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array

WHOLE = 5_000
"""Up to how many runs a resample has as many as there are."""

PART = 2_000
"""How many runs a resample has beyond: its distance from the estimate is then that of so few, and is scaled."""

OTHER_STARTS = 64
"""Of how many promising points of the grid each resample tries the best one, beside the best fit."""


@dataclass(frozen=True, eq=False)
class Resamples:
    """Fits to resamples.

    Args:
        points: (resamples, free) where each ends that settles.
        values: (resamples, parameters) its parameters.
        lost: How many do not settle.
        units: How many runs, or groups of runs, were drawn from.
    """

    points: Array
    values: Array
    lost: int
    units: int


def resample(
    problem: Problem,
    best: Minimum,
    starts: Array,
    *,
    delta: float,
    resamples: int,
    seed: int,
    groups: NDArray[np.int64] | None = None,
    step: Callable[[], None] = lambda: None,
) -> Resamples:
    """Fit to resamples, each from the best fit and from the one of some starts that fits the resample best.

    A second start is what leaves a boundary: where the floor of the best fit is 0, the objective is flat in it, and a
    descent from there would find 0 in every resample. Each resample draws from a generator of its own, so that
    resample 7 is the same however many there are.

    Args:
        problem: The problem.
        best: Its minimum.
        starts: (starts, free) promising points.
        delta: Of Huber's loss.
        resamples: How many.
        seed: Of the draws.
        groups: (runs,) the number of the group of each run, where groups are drawn whole.
        step: Called after each.
    """
    import numpy as np

    runs = problem.data.count
    units = runs if groups is None else int(groups.max()) + 1
    part = units if runs <= WHOLE else max(2, round(units * PART / runs))
    scale = (part / units) ** 0.5
    deviations = np.abs(np.stack([problem.residuals(at) for at in starts])) if runs <= WHOLE else None
    points, values, lost = [], [], 0
    for number in range(resamples):
        drawn = np.random.default_rng([seed, number]).integers(0, units, part)
        counts = np.bincount(drawn, minlength=units).astype(np.float64)
        counts = counts if groups is None else counts[groups]
        if deviations is None:
            drawn_runs = np.flatnonzero(counts)
            end = _least(problem.chosen(drawn_runs), [best.at], delta, counts[drawn_runs])
        else:
            other = starts[int(np.argmin(np.nan_to_num(deviations, nan=np.inf) @ counts))]
            end = _least(problem, [best.at, other], delta, counts)
        if end is None:
            lost += 1
        else:
            points.append(best.at + (end.at - best.at) * scale)
            values.append(problem.values(points[-1]))
        step()
    size = len(points)
    return Resamples(
        np.array(points, dtype=np.float64).reshape(size, problem.free),
        np.array(values, dtype=np.float64).reshape(size, len(problem.form.names)),
        lost,
        units,
    )


def _least(problem: Problem, starts: list[Array], delta: float, counts: Array) -> Minimum | None:
    ends = [end for start in starts if (end := descend(problem, start, delta, counts, roughly=True)) is not None]
    return min(ends, key=lambda end: end.objective) if ends else None
