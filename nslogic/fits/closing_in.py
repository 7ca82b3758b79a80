"""The last steps to where a theory is nearest: Newton's, on the conditions that hold there as equations.

SLSQP stops where the sum of squares hardly falls any more, about six digits into the parameters. Errors of implied
parameters are read from how these move, by a twentieth of a standard error at a time, which leaves two or three digits of
them: too few where one is rounded, and others with another SciPy or on another processor.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class SearchConditions:
    """Conditions of one sort.

    Args:
        sort: Whether they are equations, or inequalities.
        values: At a point, what is zero, or not negative, where they are met: (conditions,).
        slopes: Of these: (conditions, parameters).
    """

    sort: Literal["eq", "ineq"]
    values: Callable[[Array], Array]
    slopes: Callable[[Array], Array]


MOST_NEWTON_STEPS = 8
"""How many steps are made."""

ON_THE_BORDER = 1e-7
"""Up to which value an inequality counts as an equation."""

STEP_OF_SLOPES = 1e-6
"""How far apart points are whose slopes tell the curvature, for parameters of the size of one."""

UNKNOWN_CURVATURE = 1e-7
"""Which part of the greatest curvature is not told from none."""

FAR_AWAY = 0.01
"""How far a step may lead, for parameters of the size of one; SLSQP ends closer than that."""

AS_GOOD = 1e-9
"""By how much conditions may be missed and the sum of squares grow in a step: rounding errors."""

HARDLY_MISSED = 1e-13
"""By how much a condition is missed through rounding errors."""

PAID_FOR_CONDITIONS = 1e-3
"""By which part of itself the sum of squares may grow in a step that meets a condition better."""


def closer(
    squares: Callable[[Array], tuple[float, Array]], conditions: Sequence[SearchConditions], at: Array, *, beyond: float
) -> Array:
    """Return the minimum next to a point, with about all the digits that numbers have; the point where no step is found.

    Args:
        squares: What is least there, with its slopes.
        conditions: What has to hold.
        at: (parameters,) a point that is almost the minimum.
        beyond: The value of `squares` where it has none.
    """
    import numpy as np

    size = np.maximum(np.abs(at), 1.0)
    for _ in range(MOST_NEWTON_STEPS):
        value = squares(at)[0]
        if value >= beyond:
            break
        step = _newton_step(squares, conditions, at, size)
        if step is None or not np.isfinite(step).all() or (np.abs(step) > FAR_AWAY * size).any():
            break
        tried, missed = at + step, _missed(conditions, at)
        # a point that misses a condition may be too good, and cannot be as good where it meets it
        growth = AS_GOOD if missed <= HARDLY_MISSED else PAID_FOR_CONDITIONS
        if squares(tried)[0] > value * (1 + growth) + AS_GOOD**2 or _missed(conditions, tried) > max(missed, AS_GOOD):
            break
        at = tried
    return at


def _missed(conditions: Sequence[SearchConditions], at: Array) -> float:
    """Return by how much the condition that is missed most is missed."""
    missed = [0.0]
    for each in conditions:
        values = each.values(at)
        missed += [abs(value) if each.sort == "eq" else -value for value in values.tolist()]
    return max(missed)


def _newton_step(
    squares: Callable[[Array], tuple[float, Array]], conditions: Sequence[SearchConditions], at: Array, size: Array
) -> Array | None:
    """Return the step to where the slopes are a combination of those of the conditions on whose border the point is."""
    import numpy as np

    count = len(at)
    values = np.concatenate([np.zeros(0), *(each.values(at) for each in conditions)])
    equation = np.concatenate(
        [np.zeros(0, dtype=np.bool_), *(np.full(len(each.values(at)), each.sort == "eq") for each in conditions)]
    )

    def slopes_of_conditions(point: Array) -> Array:
        rows = [each.slopes(point).reshape(-1, count) for each in conditions]
        return np.concatenate([np.zeros((0, count)), *rows])

    slopes = squares(at)[1]
    active = equation | (values <= ON_THE_BORDER)
    pulls = np.linalg.lstsq(slopes_of_conditions(at)[active].T, slopes, rcond=None)[0]
    # a border that holds nothing back is left
    holding = equation[active] | (pulls > 0)
    active[np.flatnonzero(active)[~holding]] = False
    borders = slopes_of_conditions(at)[active]
    pulls = np.linalg.lstsq(borders.T, slopes, rcond=None)[0]

    def imbalance(point: Array) -> Array:
        rest: Array = squares(point)[1] - slopes_of_conditions(point)[active].T @ pulls
        return rest

    curvature = np.empty((count, count))
    for place in range(count):
        aside = np.zeros(count)
        aside[place] = STEP_OF_SLOPES * size[place]
        curvature[:, place] = (imbalance(at + aside) - imbalance(at - aside)) / (2 * aside[place])
    greatest = float(np.abs(curvature).max(initial=0.0))
    if not np.isfinite(greatest) or greatest == 0:
        return None
    held = len(borders)
    matrix = np.block([[curvature / greatest, -borders.T], [borders, np.zeros((held, held))]])
    target = -np.concatenate([imbalance(at) / greatest, values[active]])
    solved: Array = np.linalg.lstsq(matrix, target, rcond=UNKNOWN_CURVATURE)[0]
    return solved[:count]
