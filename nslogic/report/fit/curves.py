"""A form of one scale as curves: one for each family, with the band of its resamples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic.fits.forms.form import RunData
from nslogic.questions.fit import FitResult
from nslogic.report.pictures import plain_numbers
from nslogic.report.uncertainties import measured

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

RUNS, FIT, HELD = "0.35", "black", "0.6"
"""The greys of runs, of the fit, and of a second kind of runs: readable without colour."""

MATHEMATICS = {"alpha": r"\alpha", "beta": r"\beta", "gamma": r"\gamma"}
"""Names of parameters that have a letter of their own."""

DASHES = ("-", "--", ":", "-.")
MARKERS = ("o", "s", "^", "v", "D")
"""How the lines and the runs of families are told apart."""

POINTS_OF_CURVE = 120


def letter(name: str) -> str:
    """Return a parameter as mathematics: `alpha` as its letter, `A[llama]` with its family as an index."""
    plain, _, family = name.partition("[")
    index = f"_{{\\mathrm{{{family.rstrip(']').replace('_', ' ')}}}}}" if family else ""
    return f"{MATHEMATICS.get(plain, plain)}{index}"


def draw_curves(axes: Axes, result: FitResult, x: Array, losses: Array) -> None:
    """Draw the losses over the only scale, the fitted curve of each family with its band, and a legend."""
    import numpy as np

    family = result.problem.data.family
    labels = ("",) if family is None or result.options.family is None else result.runs.labels(result.options.family)
    alpha = result.by_name.get("alpha")
    text = "" if alpha is None else f"$\\alpha$ = {measured(alpha.value, alpha.error, alpha.sides)}"
    for number, label in enumerate(labels):
        own = np.flatnonzero(family == number) if label and family is not None else np.arange(len(x))
        mark, dash = MARKERS[number % len(MARKERS)], DASHES[number % len(DASHES)]
        axes.loglog(x[own], losses[own], mark, markersize=3, color=RUNS, label=None if label else "runs")
        grid = np.geomspace(x[own].min(), x[own].max(), POINTS_OF_CURVE)
        curves = loss_curves(result, grid, number)
        fit = f"fit, {text}".rstrip(", ")
        axes.loglog(grid, curves[0], dash, color=FIT, linewidth=1, label=None if label else fit)
        if label:  # the runs and the curve of a family have one line of the legend
            axes.plot(
                [], [], dash, marker=mark, markersize=3, markerfacecolor=RUNS, color=FIT, linewidth=1, label=label
            )
        if len(curves) > 2:
            level = result.options.level
            low, high = np.quantile(curves[1:], [(1 - level) / 2, (1 + level) / 2], axis=0)
            band = f"{100 * level:g} % band of resamples" if number == len(labels) - 1 else None
            axes.fill_between(grid, low, high, color=FIT, alpha=0.15, linewidth=0, label=band)
    axes.set_ylabel("loss")
    plain_numbers(axes.yaxis)
    axes.legend(title=f"fit, {text} of all" if text and len(labels) > 1 else None)


def loss_curves(result: FitResult, grid: Array, family: int) -> Array:
    """Return the loss of a family on a grid of the only scale, by the fit and by each resample: (1 + resamples, points)."""
    import numpy as np

    data, (scale,) = result.problem.data, result.form.needs
    members = None if data.family is None else np.full(len(grid), family, dtype=np.int64)
    at = np.vstack([result.minimum.at[None], result.resamples.points])
    points = np.array([result.problem.point(each) for each in at])
    centred = {scale: np.log(grid) - data.centres[scale]}
    on_grid = RunData(centred, np.zeros(len(grid)), data.centres, data.middle, None, members)
    logarithms, _ = result.form.logarithms(points, on_grid)
    losses: Array = np.exp(logarithms + data.middle)
    return losses
