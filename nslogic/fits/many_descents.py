"""Minima of many objectives at once, one for each resample: BFGS steps for all of them in the same array operations.

The objectives are sums of Huber losses that turn from squares to lines close to zero, so nearly those of absolute
deviations. BFGS with a search that meets the weak Wolfe conditions minimises such functions reliably (Lewis and Overton
2013, Mathematical Programming 141, 135); every row has a Hessian and a step of its own, so that none depends on the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.problem import Problem
from nslogic.fits.wolfe_steps import steps_along

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array
    from nslogic.fits.wolfe_steps import Objective

MOST_STEPS = 400
"""Steps of one descent."""

STILL = 1e-8
"""By which part of itself an objective may still fall in a step that counts as none."""

PATIENCE = 3
"""After how many such steps in a row a descent is done."""

FIRST_STEP = 0.1
"""How far the first step goes, in coordinates."""


@dataclass(eq=False)
class _Descents:
    """Where the descents are."""

    at: Array
    values: Array
    gradients: Array
    inverses: Array
    """(rows, free, free) approximations of inverse Hessians."""


def least_of_many(
    problem: Problem, starts: Array, counts: Array, *, delta: float
) -> tuple[Array, Array, NDArray[np.bool_]]:
    """Return the minima below some starts: points (rows, free), objectives (rows,), and whether each settled.

    Args:
        problem: The form and its runs.
        starts: (rows, free) where each descent begins.
        counts: (rows, runs) how much each run counts for each descent.
        delta: Of Huber's loss.
    """
    import numpy as np

    weights = counts if problem.data.weights is None else counts * problem.data.weights

    def objectives(at: Array, rows: NDArray[np.int64]) -> tuple[Array, Array]:
        logarithms, slopes = problem.logarithms(at)
        residuals = logarithms - problem.data.losses
        clipped = residuals.clip(-delta, delta)
        values = np.einsum("br,br->b", clipped * (residuals - clipped / 2), weights[rows]) / delta
        clipped *= weights[rows]
        return values, np.einsum("bfr,br->bf", slopes, clipped) / delta

    return descend_together(objectives, starts)


def descend_together(objectives: Objective, starts: Array) -> tuple[Array, Array, NDArray[np.bool_]]:
    """Return where descents from some starts end, the values there, and which of them settled."""
    import numpy as np

    rows, free = starts.shape
    values, gradients = objectives(starts, np.arange(rows))
    lengths = np.maximum(np.linalg.norm(gradients, axis=1), 1e-300)
    now = _Descents(starts.copy(), values, gradients, np.eye(free) * (FIRST_STEP / lengths)[:, None, None])
    quiet, scaled = np.zeros(rows, dtype=np.int64), np.zeros(rows, dtype=np.bool_)
    usable = np.isfinite(values) & np.isfinite(gradients).all(axis=1)
    active = np.flatnonzero(usable)
    for _ in range(MOST_STEPS):
        if not len(active) or not free:
            break
        directions = _downhill(now, active)
        at, values, gradients = steps_along(
            objectives, active, now.at[active], now.values[active], now.gradients[active], directions
        )
        fallen = now.values[active] - values
        _update(now, active, scaled, at - now.at[active], gradients - now.gradients[active])
        now.at[active], now.values[active], now.gradients[active] = at, values, gradients
        quiet[active] = np.where(fallen <= STILL * np.abs(values), quiet[active] + 1, 0)
        active = active[quiet[active] < PATIENCE]
    settled = usable.copy()
    settled[active] = not free
    return now.at, now.values, settled


def _downhill(now: _Descents, active: NDArray[np.int64]) -> Array:
    """Return the directions of the next steps; where one would lead uphill, that of the gradient, and begin anew."""
    import numpy as np

    gradients = now.gradients[active]
    directions: Array = -np.einsum("bij,bj->bi", now.inverses[active], gradients)
    uphill = np.einsum("bi,bi->b", directions, gradients) >= 0
    directions[uphill] = -gradients[uphill]
    now.inverses[active[uphill]] = np.eye(gradients.shape[1])
    return directions


def _update(now: _Descents, active: NDArray[np.int64], scaled: NDArray[np.bool_], moved: Array, turned: Array) -> None:
    """Update the inverse Hessians by how gradients turned; the first time after they got the size that this says."""
    import numpy as np

    product = np.einsum("bi,bi->b", moved, turned)
    squares = np.einsum("bi,bi->b", turned, turned)
    useful = product > 1e-12 * np.sqrt(np.einsum("bi,bi->b", moved, moved) * squares)
    rows, moved, turned, product, squares = (
        active[useful],
        moved[useful],
        turned[useful],
        product[useful],
        squares[useful],
    )
    first = ~scaled[rows]
    now.inverses[rows[first]] = np.eye(moved.shape[1]) * (product[first] / squares[first])[:, None, None]
    scaled[rows] = True
    image = np.einsum("bij,bj->bi", now.inverses[rows], turned)
    inner = np.einsum("bi,bi->b", turned, image)
    mixed = image[:, :, None] * moved[:, None, :]
    now.inverses[rows] += ((1 + inner / product) / product)[:, None, None] * moved[:, :, None] * moved[:, None, :] - (
        mixed + mixed.transpose(0, 2, 1)
    ) / product[:, None, None]
