"""Plots of fits and simulations as file contents, byte for byte the same for the same data."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from nslogic.evidence.law_forms import SYMBOLS, predicted
from nslogic.evidence.measurement import Measurement
from nslogic.evidence.simulation import Simulation
from nslogic.experiments.optional_imports import need
from nslogic.questions.fit import FitResult, term_symbols
from nslogic.report.uncertainties import with_error

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

ACROSS = 3


def figure(panels: int) -> Figure:
    """Return an empty figure for a number of panels, three in a row; no display is needed."""
    need("matplotlib.figure", "A plot")
    from matplotlib.figure import Figure

    return Figure(figsize=(4.8 * min(panels, ACROSS), 3.9 * rows_for(panels)), layout="constrained")


def rows_for(panels: int) -> int:
    """Return the number of rows that a number of panels takes."""
    return -(-panels // ACROSS)


def panel(drawn: Figure, number: int, panels: int) -> Axes:
    """Return a panel of a figure by its number, counted from 0."""
    return drawn.add_subplot(rows_for(panels), min(panels, ACROSS), number + 1)


def saved(drawn: Figure, kind: str) -> bytes:
    """Return a figure as the bytes of a file that names nslogic, without a date or random identifiers."""
    from matplotlib import rc_context

    buffer = io.BytesIO()
    metadata: dict[str, dict[str, str | None]] = {
        "svg": {"Date": None, "Title": "nslogic"},
        "pdf": {"CreationDate": None, "Creator": "nslogic"},
        "png": {"Software": "nslogic"},
    }
    with rc_context({"svg.hashsalt": "nslogic", "svg.fonttype": "none"}):
        drawn.savefig(buffer, format=kind, dpi=150, metadata=metadata[kind])
    return buffer.getvalue()


def fit_plot(result: FitResult, kind: str) -> bytes:
    """Return a plot with a panel for each scale: the losses less all other terms, the fitted term, and its band.

    Runs whose loss is below the other terms cannot be drawn on a logarithmic axis; the panel says how many.
    """
    import numpy as np

    with np.errstate(all="ignore"):  # points that overflow are not drawn
        return saved(_fit_figure(result), kind)


def _fit_figure(result: FitResult) -> Figure:
    import numpy as np

    terms = term_symbols(result.form)
    drawn = figure(len(terms))
    values = dict(zip(result.form.names, result.values, strict=True))
    losses = result.runs.columns["loss"]
    scales = [result.runs.columns[scale] for scale in result.form.scales]
    whole = predicted(result.form, result.values, scales)
    for number, (factor, exponent, scale) in enumerate(terms):
        axes = panel(drawn, number, len(terms))
        x = scales[number]
        term = values[factor] * x ** -values[exponent]
        rest = losses - (whole - term)
        shown = rest > 0
        axes.loglog(x[shown], rest[shown], ".", markersize=4, color="0.35", label="runs")
        grid = np.geomspace(x.min(), x.max(), 100)
        estimate = next(each for each in result.parameters if each.name == exponent)
        label = f"{exponent} = {with_error(estimate.value, estimate.error)}"
        axes.loglog(grid, values[factor] * grid ** -values[exponent], color="C0", label=label)
        _band(axes, result, grid, result.form.names.index(factor), result.form.names.index(exponent))
        hidden = int((~shown).sum())
        symbol = SYMBOLS[scale]
        axes.set_xlabel(
            f"{symbol} ({result.runs.names[scale]})" + (f"; {hidden} runs below the axis" if hidden else "")
        )
        axes.set_ylabel(f"loss less the other terms: {factor}/{symbol}^{exponent}" if len(values) > 2 else "loss")
        axes.legend(frameon=False)
    return drawn


def _band(axes: Axes, result: FitResult, grid: NDArray[np.float64], factor: int, exponent: int) -> None:
    """Draw the pointwise band of the fitted term over the resamples."""
    import numpy as np

    if len(result.sample) < 2:
        return
    level = result.options.level
    lines = result.sample[:, factor, None] * grid ** -result.sample[:, exponent, None]
    low, high = np.quantile(lines, [(1 - level) / 2, (1 + level) / 2], axis=0)
    axes.fill_between(grid, low, high, alpha=0.2, color="C0", linewidth=0, label=f"{level:.0%} band")


def simulation_plot(result: Simulation, kind: str) -> bytes:
    """Return a plot with a panel for each curve of a simulation, as `curves_plot` draws it."""
    return curves_plot([(measurement.name, measurement) for measurement in result.measurements], kind)


def curves_plot(measured: Sequence[tuple[str, Measurement]], kind: str) -> bytes:
    """Return a plot with a panel for each curve: means with errors, the plain fit with its band, the theory's slope.

    Args:
        measured: Titles and measurements; those without a curve are left out.
        kind: `svg`, `png` or `pdf`.
    """
    import numpy as np

    need("matplotlib", "A plot")
    from matplotlib.ticker import NullFormatter

    shown = [(title, measurement) for title, measurement in measured if measurement.mean]
    drawn = figure(max(len(shown), 1))
    for number, (title, curve) in enumerate(shown):
        axes = panel(drawn, number, len(shown))
        axes.errorbar(
            curve.scale, curve.mean, curve.spread, fmt=".", color="0.35", label=f"mean of {curve.seeds} seeds"
        )
        x, middle, low, high = np.array(curve.line).T
        raw = with_error(curve.raw.value, curve.raw.error) if curve.raw is not None else ""
        axes.plot(x, middle, color="C0", label=f"plain slope {raw}")
        axes.fill_between(x, low, high, alpha=0.2, color="C0", linewidth=0)
        if curve.reference is not None:
            axes.plot(curve.scale, curve.reference, "--", color="C1", label="theory at this size")
        centre = np.exp(np.log(x).mean())
        height = np.exp(np.log(middle).mean())
        axes.plot(x, height * (x / centre) ** curve.theory, ":", color="C3", label=f"theory: slope {curve.theory:.3g}")
        axes.set_xscale("log")
        axes.set_yscale("log")
        for axis, values in ((axes.xaxis, curve.scale), (axes.yaxis, curve.mean)):
            if max(values) > 10 * min(values) > 0:
                axis.set_minor_formatter(NullFormatter())  # labels at the decades are enough
        axes.set_title(f"{title}: {with_error(curve.estimate.value, curve.estimate.error)}", fontsize=9)
        axes.legend(frameon=False, fontsize=8)
    return saved(drawn, kind)
