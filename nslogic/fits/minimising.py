"""Fit a form to runs by robust regression on log loss: many starts, none of which may stop early.

Hoffmann et al. 2022, Appendix D.3: the sum of Huber losses of log residuals, log-sum-exp, L-BFGS from a grid of starts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.errors import LimitReachedError
from nslogic.experiments.optional_imports import need
from nslogic.fits.polishing import polished, sharpened
from nslogic.fits.problem import Problem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array

HUBER = 1e-3
"""Where Huber's loss turns from a square to a line (Hoffmann et al. 2022)."""

LEAST_ABSOLUTE = 1e-7
"""So close to a line that the minimum is that of the absolute deviations, to about seven digits."""

STARTS = 12
"""From how many points a minimum is looked for."""

SCREENED_RUNS = 128
"""On how many runs points of a grid are compared."""

FIRST_RUNS = 4096
"""On how many runs a minimum is looked for first where there are more."""

STEPS = 2000
"""Steps of one descent."""

FLAT = 500.0
"""By how many units of the machine's precision an objective has to fall in a step."""

ROUGHLY_FLAT = 1e6
"""The same for a resample, whose error is thousands of times its own."""

RESTARTS = 8
"""How often a descent is begun again from where it ended."""

SETTLED = 1e-10
"""By which fraction the objective may still fall in a restart where a minimum is taken to be reached."""

AS_LOW = 1e-6
"""By which part of itself an objective has to be lower for a minimum to count as lower: below are rounding errors, and
which of two starts ends lower would be another on another processor."""


@dataclass(frozen=True, eq=False)
class Minimum:
    """Where an objective is least: free coordinates, and the sum of deviations there."""

    at: Array
    objective: float


def objective(problem: Problem, at: Array, delta: float, counts: Array | None = None) -> tuple[float, Array]:
    """Return the sum of Huber losses over `delta`, and its gradient.

    It is a sum, not a mean, and divided by `delta`, so that it is of the order of the residuals: averaged and unscaled
    it is about 1e-6, below what optimisers take for zero, and the fit ends where it began (Besiroglu et al. 2024).

    Args:
        problem: The form and its data.
        at: (free,) where.
        delta: Where squares turn to lines.
        counts: (runs,) how often each run counts; once if None.
    """
    logarithm, slopes = problem.logarithm(at)
    residual = logarithm - problem.data.losses
    clipped = residual.clip(-delta, delta)
    # r²/2 where |r| <= delta, delta (|r| - delta/2) beyond: both are clipped * (r - clipped/2)
    each = clipped * (residual - clipped / 2)
    for weights in (counts, problem.data.weights):
        if weights is not None:
            each = each * weights
            clipped = clipped * weights
    return float(each.sum()) / delta, slopes @ clipped / delta


def fit_form(problem: Problem, *, delta: float = HUBER, starts: int = STARTS) -> Minimum:
    """Return the best of the minima that the most promising starts lead to.

    Raises:
        LimitReachedError: no start reaches a minimum.
    """
    import numpy as np

    first = max(delta, HUBER)
    points = promising(problem, starts)
    if problem.data.count > FIRST_RUNS:
        sampled = problem.chosen(spread_over(problem, FIRST_RUNS))
        rough = [minimum for start in points if (minimum := descend(sampled, start, first)) is not None]
        points = np.array([_lowest(rough).at]) if rough else points[:1]
    minima = [minimum for start in points if (minimum := descend(problem, start, first)) is not None]
    if not minima:
        raise LimitReachedError("no start leads to a minimum;", "the runs may not determine this form")
    best = _lowest(minima)
    return finished(problem, best if delta >= first else _sharpened(problem, best, first, delta), delta)


def _lowest(minima: list[Minimum]) -> Minimum:
    """Return the first of the minima that are as low as the lowest."""
    least = min(each.objective for each in minima)
    return next(each for each in minima if each.objective <= least * (1 + AS_LOW))


def finished(problem: Problem, minimum: Minimum, delta: float, counts: Array | None = None) -> Minimum:
    """Return a minimum with all digits that numbers have, and not just those that a descent settles."""
    at = polished(problem, minimum.at[None], None if counts is None else counts[None], delta)[0]
    return Minimum(at, objective(problem, at, delta, counts)[0])


def _sharpened(problem: Problem, best: Minimum, first: float, delta: float) -> Minimum:
    """Return the minimum for a smaller `delta`, if a descent from there finds no lower one."""
    at = sharpened(problem, finished(problem, best, first).at[None], None, first, delta)[0]
    minimum = descend(problem, at, delta)
    if minimum is None:
        raise LimitReachedError(f"the fit does not settle at delta = {delta:.1e};", "try --huber with a larger one")
    return minimum


def descend(
    problem: Problem, start: Array, delta: float, counts: Array | None = None, *, roughly: bool = False
) -> Minimum | None:
    """Return the minimum below a start; None where it is not reached within the steps allowed.

    An optimiser that says it is done is started again from there, until that changes nothing; not so if `roughly`,
    which is enough for one resample of many.
    """
    import numpy as np

    need("scipy.optimize", "Fitting")
    from scipy.optimize import fmin_l_bfgs_b

    def of(at: Array) -> tuple[float, Array]:
        return objective(problem, at, delta, counts)

    at, least, flat = np.asarray(start, dtype=np.float64), np.inf, ROUGHLY_FLAT if roughly else FLAT
    if not len(at):
        return Minimum(at, of(at)[0])
    for _ in range(RESTARTS):
        end, value, report = fmin_l_bfgs_b(of, at, m=20, factr=flat, pgtol=1e-8, maxfun=2 * STEPS, maxiter=STEPS)
        if not np.isfinite(value):
            return None
        at, before, least = np.asarray(end, dtype=np.float64), least, float(value)
        if roughly:
            return Minimum(at, least) if report["warnflag"] != 1 else None
        if before - least <= SETTLED * max(least, delta):
            return Minimum(at, least)
    return None


def promising(problem: Problem, number: int) -> Array:
    """Return the most promising of the form's starts: (starts, free coordinates), best first.

    They are compared on an even sample of the runs.
    """
    import numpy as np

    sample = problem.chosen(spread_over(problem, SCREENED_RUNS))
    points = problem.coordinates(problem.form.starts(problem.data))
    deviation = np.array([np.abs(sample.residuals(at)).sum() for at in points])
    deviation[~np.isfinite(deviation)] = np.inf
    return points[np.argsort(deviation, kind="stable")[:number]]


def spread_over(problem: Problem, most: int) -> NDArray[np.int64]:
    """Return the places of runs that are spread evenly over the losses, in order; all where there are not more."""
    import numpy as np

    runs = problem.data.count
    order = np.argsort(problem.data.losses, kind="stable")
    return np.sort(order[np.linspace(0, runs - 1, min(runs, most)).astype(np.int64)])
