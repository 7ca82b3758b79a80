"""Steps of many descents at once that meet the weak Wolfe conditions: far enough down, and to where it is less steep.

Lengths are doubled and halved, which ends also where the objective has kinks (Lewis and Overton 2013, Algorithm 2.6).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array

    Objective: TypeAlias = Callable[[Array, NDArray[np.int64]], tuple[Array, Array]]
    """Values and gradients of the objectives of some rows, (rows,), at a point for each."""

MOST_HALVINGS = 25
"""How often the length of a step is changed."""

ENOUGH = 1e-4
"""Which part of the fall that the slope promises a step has to reach (Armijo)."""

LESS_STEEP = 0.9
"""To which part of itself the slope has to shrink along a step (Wolfe)."""


def steps_along(
    objectives: Objective,
    active: NDArray[np.int64],
    start: Array,
    before: Array,
    gradients: Array,
    directions: Array,
) -> tuple[Array, Array, Array]:
    """Return the points that steps lead to, with values and gradients: by doubling and halving until both conditions hold.

    Args:
        objectives: The objectives.
        active: (rows,) which of them are meant.
        start: (rows, free) where the steps begin.
        before: (rows,) the values there.
        gradients: (rows, free) the gradients there.
        directions: (rows, free) along which to go, downhill.
    """
    import numpy as np

    slopes = np.einsum("bi,bi->b", directions, gradients)
    short, long, lengths = np.zeros(len(active)), np.full(len(active), np.inf), np.ones(len(active))
    ends, values, end_gradients = start.copy(), before.copy(), gradients.copy()
    searching = np.arange(len(active))
    for _ in range(MOST_HALVINGS):
        tried = start[searching] + lengths[searching, None] * directions[searching]
        tried_values, tried_gradients = objectives(tried, active[searching])
        falls = np.isfinite(tried_values) & (
            tried_values <= before[searching] + ENOUGH * lengths[searching] * slopes[searching]
        )
        along = np.einsum("bi,bi->b", tried_gradients, directions[searching])
        flatter = along >= LESS_STEEP * slopes[searching]
        better = falls & (tried_values <= values[searching])
        kept = searching[better]
        ends[kept], values[kept], end_gradients[kept] = tried[better], tried_values[better], tried_gradients[better]
        long[searching[~falls]] = lengths[searching[~falls]]
        short[searching[falls & ~flatter]] = lengths[searching[falls & ~flatter]]
        searching = searching[~(falls & flatter)]
        if not len(searching):
            break
        both = (short[searching] + long[searching]) / 2
        lengths[searching] = np.where(np.isinf(long[searching]), 2 * lengths[searching], both)
    return ends, values, end_gradients
