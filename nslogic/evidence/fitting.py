"""Fit a form to runs by robust regression on log loss: many starts, none of which may stop early.

Hoffmann et al. 2022, Appendix D.3: the sum of Huber losses of log residuals, log-sum-exp, L-BFGS from a grid of starts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.errors import LimitReachedError
from nslogic.evidence.law_forms import Problem
from nslogic.experiments.optional_imports import need

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

HUBER = 1e-3
"""Where Huber's loss turns from a square to a line (Hoffmann et al. 2022)."""

LEAST_ABSOLUTE = 1e-7
"""So close to a line that the minimum is that of the absolute deviations, to about seven digits."""

STARTS = 12
SCREENED_RUNS = 128
STEPS = 2000
FLAT = 500.0  # in units of the machine's precision, by which an objective has to fall in a step
RESTARTS = 8
SETTLED = 1e-10
"""By which fraction the objective may still fall in a restart where a minimum is taken to be reached."""


@dataclass(frozen=True, eq=False)
class Minimum:
    """Where an objective is least: a point in centred coordinates, and the sum of deviations there."""

    point: NDArray[np.float64]
    objective: float


def objective(
    problem: Problem, point: NDArray[np.float64], delta: float, weights: NDArray[np.float64] | None = None
) -> tuple[float, NDArray[np.float64]]:
    """Return the sum of Huber losses over `delta`, and its gradient.

    It is a sum, not a mean, and divided by `delta`, so that it is of the order of the residuals: averaged and unscaled
    it is about 1e-6, below what optimisers take for zero, and the fit ends where it began (Besiroglu et al. 2024).

    Args:
        problem: The form and its data.
        point: Where.
        delta: Where squares turn to lines.
        weights: (runs,) how often each run counts; once if None.
    """
    import numpy as np

    logarithm, shares = problem.logarithm_of_loss(point)
    residual = logarithm - problem.losses
    clipped = np.clip(residual, -delta, delta)
    # r²/2 where |r| <= delta, delta (|r| - delta/2) beyond: both are clipped * (r - clipped/2)
    each = clipped * (residual - clipped / 2)
    if weights is not None:
        each = each * weights
        clipped = clipped * weights
    return float(each.sum()) / delta, problem.slopes(shares) @ clipped / delta


def fit_form(problem: Problem, *, delta: float = HUBER) -> Minimum:
    """Return the best of the minima that the most promising starts lead to.

    Raises:
        LimitReachedError: no start reaches a minimum.
    """
    first = max(delta, HUBER)
    reached = [found for start in starts(problem) if (found := descend(problem, start, first)) is not None]
    if not reached:
        raise LimitReachedError("no start leads to a minimum;", "the runs may not determine this form")
    best = min(reached, key=lambda found: found.objective)
    return best if delta >= first else _sharpened(problem, best, first, delta)


def _sharpened(problem: Problem, best: Minimum, first: float, delta: float) -> Minimum:
    """Return the minimum for a smaller `delta`, reached through those in between."""
    step = first
    while step > delta:
        step = max(step / 10**0.5, delta)
        found = descend(problem, best.point, step)
        if found is None:
            raise LimitReachedError(f"the fit does not settle at delta = {step:.1e};", "try --huber with a larger one")
        best = found
    return best


def descend(
    problem: Problem, start: NDArray[np.float64], delta: float, weights: NDArray[np.float64] | None = None
) -> Minimum | None:
    """Return the minimum below a start; None where it is not reached within the steps allowed.

    An optimiser that says it is done is started again from there, until that changes nothing.
    """
    import numpy as np

    need("scipy.optimize", "Fitting")
    from scipy.optimize import fmin_l_bfgs_b

    def of(at: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        return objective(problem, at, delta, weights)

    point, least = np.asarray(start, dtype=np.float64), np.inf
    for _ in range(RESTARTS):
        reached, value, _ = fmin_l_bfgs_b(of, point, m=20, factr=FLAT, pgtol=1e-8, maxfun=2 * STEPS, maxiter=STEPS)
        if not np.isfinite(value):
            return None
        point, before, least = np.asarray(reached, dtype=np.float64), least, float(value)
        if before - least <= SETTLED * max(least, delta):
            return Minimum(point, least)
    return None


def starts(problem: Problem) -> NDArray[np.float64]:
    """Return the most promising points of a grid of sizes and exponents: (starts, coordinates), best first.

    The grid says what share of a typical loss each term has in the middle of the data, so it fits losses in any unit.
    All its points are evaluated at once, on an even sample of the runs.
    """
    import numpy as np

    terms, runs = problem.scales.shape
    order = np.argsort(problem.losses, kind="stable")
    sample = np.sort(order[np.linspace(0, runs - 1, min(runs, SCREENED_RUNS)).astype(np.int64)])
    sizes = np.array([-4.0, -2.0, -1.0, -0.3, 0.5])
    exponents = np.array([0.05, 0.2, 0.4, 0.8, 1.6])
    axes = [sizes] * (terms + problem.form.floor) + [exponents] * terms
    grid = np.stack([axis.ravel() for axis in np.meshgrid(*axes, indexing="ij")], axis=1)
    total = np.exp(grid[:, terms])[:, None] if problem.form.floor else np.zeros((1, 1))
    for term in range(terms):
        scale = problem.scales[term, sample]
        total = total + np.exp(grid[:, term, None] - grid[:, term - terms, None] * scale)
    deviation = np.abs(np.log(total) - problem.losses[sample]).sum(axis=1)
    return grid[np.argsort(deviation, kind="stable")[:STARTS]]
