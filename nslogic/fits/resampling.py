"""The whole fit again, on runs (or groups of runs) drawn anew: what errors and intervals are read from.

From many units, as many are drawn with replacement, as for the published errors of such fits. Where there are few, a draw
can lose what determines a parameter, and intervals get far too wide; each unit then gets a random weight with an
exponential law, the same on average, and none is lost (Rubin 1981, Annals of Statistics 9, 130; Xu et al. 2020, The
American Statistician 74, 345). Where a run lies far from the fit they are drawn all the same: only a resample without it
shows how much depends on it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.drawing import drawn_weights, spread_in_groups
from nslogic.fits.goodness import FAR, robust_distances
from nslogic.fits.many_descents import least_of_many
from nslogic.fits.minimising import AS_LOW, HUBER, Minimum, descend, finished
from nslogic.fits.polishing import polished, sharpened
from nslogic.fits.problem import Problem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array

MANY_UNITS = 100
"""From how many runs, or groups, on they are drawn with replacement, and not weighed."""

WHOLE = 5_000
"""Up to how many runs a resample has as many as there are."""

PART = 2_000
"""How many runs a resample has beyond: its distance from the estimate is then that of so few, and is scaled."""

BEYOND = 1e9
"""What stands for a deviation that is no number."""

RUNS_AT_ONCE = 400_000
"""How many runs the resamples that are fitted together have in all."""

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

    if problem.data.count > WHOLE and groups is None:
        ends = _of_parts(problem, best, delta=delta, resamples=resamples, seed=seed, step=step)
        return _resamples(problem, ends, resamples, problem.data.count)
    away = np.zeros(problem.free)
    if groups is not None and problem.data.count > WHOLE:
        # rows of one group tell the same: evenly spread ones of each are enough
        kept = spread_in_groups(groups, WHOLE)
        problem, groups, whole = problem.chosen(kept), groups[kept], best.at
        best = finished(problem, descend(problem, whole, delta) or best, delta)
        away = whole - best.at
    first_delta = max(delta, HUBER)
    units = problem.data.count if groups is None else int(groups.max()) + 1
    deviations = np.abs(np.stack([problem.residuals(at) for at in starts]))
    deviations[~np.isfinite(deviations)] = BEYOND
    drawn = units >= MANY_UNITS or bool((np.abs(robust_distances(problem, best)) > FAR).any())
    together = max(1, RUNS_AT_ONCE // (2 * problem.data.count))
    ends = []
    for first in range(0, resamples, together):
        numbers = range(first, min(first + together, resamples))
        weights = np.stack([drawn_weights(units, seed, number, drawn=drawn) for number in numbers])
        counts = weights if groups is None else weights[:, groups]
        nearest = np.array([np.argmin(deviations @ each) for each in counts], dtype=np.int64)
        both = np.vstack([np.tile(best.at, (len(counts), 1)), starts[nearest]])
        at, values, settled = least_of_many(problem, both, np.vstack([counts, counts]), delta=first_delta)
        values = np.where(settled, values, np.inf).reshape(2, -1)
        second = values[1] < values[0] * (1 - AS_LOW)
        kept = np.flatnonzero(np.isfinite(values).any(axis=0))
        rows = np.where(second, len(counts), 0) + np.arange(len(counts))
        least = polished(problem, at[rows[kept]], counts[kept], first_delta)
        ends += list(sharpened(problem, least, counts[kept], first_delta, delta) + away)
        for _ in numbers:
            step()
    return _resamples(problem, ends, resamples, units)


def _resamples(problem: Problem, ends: list[Array], asked: int, units: int) -> Resamples:
    import numpy as np

    size = len(ends)
    return Resamples(
        np.array(ends, dtype=np.float64).reshape(size, problem.free),
        np.array([problem.values(at) for at in ends], dtype=np.float64).reshape(size, len(problem.form.names)),
        asked - size,
        units,
    )


def _of_parts(
    problem: Problem, best: Minimum, *, delta: float, resamples: int, seed: int, step: Callable[[], None]
) -> list[Array]:
    """Return where resamples of a part of very many runs end, as near to the estimate as those of all runs would be."""
    import numpy as np

    runs, ends, first_delta = problem.data.count, [], max(delta, HUBER)
    for number in range(resamples):
        drawn, counts = np.unique(np.random.default_rng([seed, number]).integers(0, runs, PART), return_counts=True)
        part, weights = problem.chosen(drawn), counts.astype(np.float64)
        end = descend(part, best.at, first_delta, weights, roughly=True)
        if end is not None:
            least = polished(part, end.at[None], weights[None], first_delta)
            at = sharpened(part, least, weights[None], first_delta, delta)[0]
            ends.append(best.at + (at - best.at) * (PART / runs) ** 0.5)
        step()
    return ends
