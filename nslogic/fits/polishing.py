"""Newton's steps from where descents end, until a minimum has more digits than anybody is shown.

A descent stops where an objective hardly falls any more, which leaves about half of the digits of where that is. The others
differ between processors, whose sums and exponentials differ in the last bit, and show where a figure is close to the edge
at which it is rounded. A Newton step doubles the digits, up to those that numbers have.

Huber's losses are squares close to the fit and lines beyond; which run is where may change along a step, so steps are
halved until they lead down (Madsen and Nielsen 1990, BIT 30, 682).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic.fits.problem import Problem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array

MOST_ROUNDS = 30
"""How many steps are made."""

MOST_LAST_ROUNDS = 4
"""How many of them where an objective falls by less than its rounding errors."""

MOST_SHORTENED = 12
"""How often a step is halved."""

SHIFTED = 1e-6
"""How far apart points are whose slopes tell the curvature."""

NO_MOVE = 1e-12
"""A step that leaves everything in its place."""

FARTHEST = 1.0
"""How far one step goes at most, in coordinates."""

FLATTEST = 1e-9
"""Which part of the greatest curvature is taken where there is less, or none."""

WIDENED = 10**0.5
"""By which factor runs may be farther from the fit and count as close to it, where a step does not lead down."""

WIDEST_SQUARES = 0.01
"""How far from the fit runs may be at most that count as close."""

NO_FALL = 1e-12
"""By which part of itself an objective has to be going to fall for that to be seen in it."""


def polished(problem: Problem, at: Array, counts: Array | None, delta: float) -> Array:
    """Return the minima next to some points: (rows, free).

    Where a valley is flat they are as little determined as the points: no step is made that is not known to lead down.

    Args:
        problem: The form and its runs.
        at: (rows, free) where descents ended.
        counts: (rows, runs) how much each run counts for each; once if None.
        delta: Of Huber's loss.
    """
    import numpy as np

    at = at.copy()
    if not problem.free:
        return at
    weights = np.ones((1, problem.data.count)) if counts is None else counts
    if problem.data.weights is not None:
        weights = weights * problem.data.weights
    weights = np.broadcast_to(weights, (len(at), problem.data.count))
    active = np.flatnonzero(np.isfinite(at).all(axis=1))
    last, widths = np.zeros(len(at), dtype=np.int64), np.full(len(at), delta)
    for _ in range(MOST_ROUNDS):
        values, steps, falling = _steps(problem, at[active], weights[active], delta, widths[active])
        last[active[~falling]] += 1
        going = (np.abs(steps).max(axis=1) > NO_MOVE) & (last[active] <= MOST_LAST_ROUNDS)
        active, values, steps, falling = active[going], values[going], steps[going], falling[going]
        if not len(active):
            break
        moved = _down(problem, at, active, values, steps, falling, weights, delta)
        widths[active] = np.where(moved, delta, widths[active] * WIDENED)
        active = active[widths[active] <= WIDEST_SQUARES]
    return at


def sharpened(problem: Problem, at: Array, counts: Array | None, first: float, delta: float) -> Array:
    """Return the minima for a smaller `delta` next to those of another, reached through those in between."""
    while first > delta:
        first = max(first / WIDENED, delta)
        at = polished(problem, at, counts, first)
    return at


def _down(
    problem: Problem,
    at: Array,
    active: NDArray[np.int64],
    values: Array,
    steps: Array,
    falling: NDArray[np.bool_],
    weights: Array,
    delta: float,
) -> NDArray[np.bool_]:
    """Go along steps, halved until they lead down, or not up where no fall can be seen; return which did."""
    import numpy as np

    allowed = np.where(falling, values, values * (1 + NO_FALL))
    moved, searching, length = np.zeros(len(active), dtype=np.bool_), np.arange(len(active)), 1.0
    for _ in range(MOST_SHORTENED):
        rows = active[searching]
        tried = at[rows] + length * steps[searching]
        down = _values(problem, tried, weights[rows], delta) < allowed[searching]
        at[rows[down]], moved[searching[down]] = tried[down], True
        searching, length = searching[~down & falling[searching]], length / 2
        if not len(searching):
            break
    return moved


def _values(problem: Problem, at: Array, weights: Array, delta: float) -> Array:
    import numpy as np

    residuals = problem.logarithms(at)[0] - problem.data.losses
    clipped = residuals.clip(-delta, delta)
    values: Array = np.einsum("br,br->b", clipped * (residuals - clipped / 2), weights) / delta
    return np.where(np.isfinite(values), values, np.inf)


def _steps(
    problem: Problem, at: Array, weights: Array, delta: float, widths: Array
) -> tuple[Array, Array, NDArray[np.bool_]]:
    """Return objectives, Newton's steps, and whether one can be seen in the objective.

    Runs within `widths` of the fit are expected to be within `delta` of it after the step.
    """
    import numpy as np

    logarithms, slopes = problem.logarithms(at)
    residuals = logarithms - problem.data.losses
    clipped = residuals.clip(-delta, delta)
    values = np.einsum("br,br->b", clipped * (residuals - clipped / 2), weights) / delta
    close = np.abs(residuals) < widths[:, None]
    pulls = np.where(close, residuals, clipped) * weights / delta
    gradients = np.einsum("bfr,br->bf", slopes, pulls)
    squares = np.where(close, weights, 0) / delta
    curvatures = (slopes * squares[:, None]) @ slopes.transpose(0, 2, 1)
    for place in range(problem.free):
        aside = at.copy()
        aside[:, place] += SHIFTED
        turned = problem.logarithms(aside)[1] - slopes
        curvatures[:, :, place] += np.einsum("bfr,br->bf", turned, pulls) / SHIFTED
    curvatures = (curvatures + curvatures.transpose(0, 2, 1)) / 2
    usable = np.isfinite(values) & np.isfinite(gradients).all(axis=1) & np.isfinite(curvatures).all(axis=(1, 2))
    gradients[~usable], curvatures[~usable] = 0.0, np.eye(problem.free)
    sizes, directions = np.linalg.eigh(curvatures)
    along = np.einsum("bfd,bf->bd", directions, gradients)
    least = FLATTEST * np.abs(sizes).max(axis=1, keepdims=True)
    lengths = (-along / np.maximum(np.abs(sizes), least)).clip(-FARTHEST, FARTHEST)
    falls = np.abs(lengths * along)
    falling = (falls.sum(axis=1) > NO_FALL * values) | (widths > delta)
    # what cannot be seen to fall is left alone where it is flat, and finished where it is not
    lengths[np.where(falling[:, None], falls <= NO_FALL * values[:, None] / problem.free, sizes <= least)] = 0.0
    return values, np.einsum("bfd,bd->bf", directions, lengths), falling
