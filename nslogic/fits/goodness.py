"""How well a fit fits: residuals, the share of the losses' spread that it explains, curvature, and Akaike's criterion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.minimising import Minimum
from nslogic.fits.problem import Problem
from nslogic.fits.tables.column_roles import Role

if TYPE_CHECKING:
    from nslogic.fits.forms.form import Array

CUT_OFF = 4.0
"""At how many robust standard deviations residuals are cut off where curvature is tested."""

BENT = 4.0
"""From how many standard errors on a curvature counts as seen."""

SEEN = 0.2
"""Which share of the residuals' variance a curvature has to explain to be worth a caution."""

FAR = 8.0
"""How many robust standard deviations off a run is called far."""

TINY = 1e-12
"""A mean deviation below which a fit is exact, and its likelihood no number."""


@dataclass(frozen=True)
class Curvature:
    """What is left in the residuals of the square of a scale's logarithm.

    Args:
        scale: Which scale.
        deviations: The coefficient in its standard errors, beside all that the form itself can follow.
        share: Which share of the residuals' variance it explains.
    """

    scale: Role
    deviations: float
    share: float

    @property
    def seen(self) -> bool:
        """Return whether it is there beyond doubt, and large enough to matter."""
        return abs(self.deviations) > BENT and self.share > SEEN


@dataclass(frozen=True)
class Goodness:
    """How well a form fits runs; residuals are logarithms of measured over fitted losses.

    Args:
        median: The median of their absolute values.
        rms: The root of their mean square.
        r_squared: 1 - sum(residual²) / sum((log loss - its mean)²).
        aic: Akaike's criterion, corrected for few runs, of residuals that have a Laplace law: the likelihood that the
            sum of absolute deviations stands for (Hurvich and Tsai 1989 for the correction). Less is better; None where
            there are too few runs for it.
        curvature: Of each scale.
    """

    median: float
    rms: float
    r_squared: float
    aic: float | None
    curvature: tuple[Curvature, ...]


def goodness_of(problem: Problem, best: Minimum) -> Goodness:
    """Return how well a problem's minimum fits; runs count as they do in the fit."""
    import numpy as np

    residuals, losses = problem.residuals(best.at), problem.data.losses
    weights = problem.data.weights
    spread = float(np.average((losses - np.average(losses, weights=weights)) ** 2, weights=weights))
    square = float(np.average(residuals**2, weights=weights))
    return Goodness(
        weighted_median(np.abs(residuals), weights),
        square**0.5,
        1 - square / spread if spread > 0 else 0.0,
        akaike(residuals, problem.free, weights),
        tuple(
            curvature_in(residuals, problem, best, scale)
            for scale in problem.form.needs
            if problem.data.count > problem.free + 2
        ),
    )


def robust_distances(problem: Problem, best: Minimum) -> Array:
    """Return how far each run is from the fit in robust standard deviations: 1.4826 times the median absolute residual."""
    import numpy as np

    residuals = problem.residuals(best.at)
    distances: Array = residuals / max(1.4826 * weighted_median(np.abs(residuals), problem.data.weights), 1e-9)
    return distances


def weighted_median(numbers: Array, weights: Array | None) -> float:
    """Return the number below and above which lies half of the weight."""
    import numpy as np

    if weights is None:
        return float(np.median(numbers))
    order = np.argsort(numbers, kind="stable")
    # each number stands in the middle of its own weight, as in the median of numbers that count alike
    middles = np.cumsum(weights[order]) - weights[order] / 2
    return float(np.interp(weights.sum() / 2, middles, numbers[order]))


def akaike(residuals: Array, parameters: int, weights: Array | None = None) -> float | None:
    """Return 2k - 2 log(likelihood), with 2k(k+1)/(n-k-1) added, for a Laplace law of width mean(|r|); k counts the width.

    Args:
        residuals: (runs,) logarithms of measured over fitted losses.
        parameters: How many were fitted.
        weights: (runs,) how often each run counts, 1 on average.
    """
    import numpy as np

    runs, count = len(residuals), parameters + 1
    if runs <= count + 1:
        return None
    width = max(float(np.average(np.abs(residuals), weights=weights)), TINY)
    return 2 * runs * (float(np.log(2 * width)) + 1) + 2 * count + 2 * count * (count + 1) / (runs - count - 1)


def curvature_in(residuals: Array, problem: Problem, best: Minimum, scale: Role) -> Curvature:
    """Return the coefficient of a scale's square in residuals, by least squares beside the form's own derivatives."""
    import numpy as np

    width = 1.4826 * weighted_median(np.abs(residuals), problem.data.weights)
    cut = residuals.clip(-CUT_OFF * width, CUT_OFF * width) if width > 0 else residuals
    _, slopes = problem.logarithm(best.at)
    square = problem.data.scales[scale] ** 2
    others = np.vstack([slopes, np.ones_like(square)]).T
    if problem.data.weights is not None:
        roots = np.sqrt(problem.data.weights)
        cut, square, others = cut * roots, square * roots, others * roots[:, None]
    rest = square - others @ np.linalg.lstsq(others, square, rcond=None)[0]
    remaining = cut - others @ np.linalg.lstsq(others, cut, rcond=None)[0]
    weight, total = float(rest @ rest), float(remaining @ remaining)
    if weight <= TINY * float(square @ square) or total <= TINY**2:
        return Curvature(scale, 0.0, 0.0)
    coefficient = float(rest @ remaining) / weight
    explained = coefficient**2 * weight
    variance = max(total - explained, TINY * total) / max(problem.data.count - problem.free - 2, 1)
    return Curvature(scale, coefficient / (variance / weight) ** 0.5, min(explained / total, 1.0))
