"""Fit small, predict large: the form fitted to the cheaper runs, and how far off it is on the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.errors import LimitReachedError
from nslogic.fits.minimising import fit_form
from nslogic.fits.problem import Problem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array

CHEAPER = 0.75
"""The share of the runs that is fitted."""

FEW_STARTS = 3
"""From how many points its minimum is looked for."""


@dataclass(frozen=True, eq=False)
class HeldOut:
    """What came of predicting the dearer runs from the cheaper ones.

    Args:
        fitted: How many runs were fitted.
        predicted: How many were predicted.
        error: The median of `|measured/predicted - 1|` over these.
        bias: The median of measured/predicted - 1: above 0 where the fit promises too much.
        runs: (predicted,) places of the predicted runs.
        ratios: (predicted,) measured over predicted losses.
    """

    fitted: int
    predicted: int
    error: float
    bias: float
    runs: NDArray[np.int64]
    ratios: Array


def held_out(problem: Problem, cost: Array, *, delta: float) -> HeldOut | None:
    """Return what the cheaper three quarters say of the dearer quarter; None where too few runs are left, or no minimum.

    Args:
        problem: The form and all runs.
        cost: (runs,) by which runs are ordered; of equal ones all are on the cheaper side.
        delta: Of Huber's loss.
    """
    import numpy as np

    border = np.quantile(cost, CHEAPER)
    cheap, dear = np.flatnonzero(cost <= border), np.flatnonzero(cost > border)
    if len(cheap) <= problem.free or not len(dear):
        return None
    if problem.data.family is not None and set(problem.data.family[dear]) - set(problem.data.family[cheap]):
        return None
    try:
        minimum = fit_form(problem.chosen(cheap), delta=delta, starts=FEW_STARTS)
    except LimitReachedError:
        return None
    ratios = np.exp(problem.chosen(dear).residuals(minimum.at))
    return HeldOut(
        len(cheap), len(dear), float(np.median(np.abs(ratios - 1))), float(np.median(ratios - 1)), dear, ratios
    )
