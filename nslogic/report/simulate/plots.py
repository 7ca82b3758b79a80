"""Plots of simulations as file contents, byte for byte the same for the same data."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from nslogic.evidence.measurement import Measurement
from nslogic.evidence.simulation import Simulation
from nslogic.experiments.optional_imports import need
from nslogic.report.pictures import figure, panel, saved
from nslogic.report.uncertainties import with_error

FIT, THEORY, CURVE = "0.65", "black", "0.35"
"""The greys of the fit, of the theory's slope and of the points: they differ without colour, and where they coincide."""

WIDEST_TITLE = 52
"""How many characters stand on a line above a panel."""


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
        axes.errorbar(curve.scale, curve.mean, curve.spread, fmt=".", color=CURVE, label=_points_label(curve))
        x, middle, low, high = np.array(curve.line).T
        raw = with_error(curve.raw.value, curve.raw.error) if curve.raw is not None else ""
        axes.plot(x, middle, color=FIT, linewidth=3, label=f"plain slope {raw}")
        axes.fill_between(x, low, high, alpha=0.35, color=FIT, linewidth=0, label="95 % band over resampled seeds")
        if curve.reference is not None:
            axes.plot(curve.scale, curve.reference, "--", color=THEORY, linewidth=1, label="theory at this size")
        centre = np.exp(np.log(x).mean())
        height = np.exp(np.log(middle).mean())
        slope = height * (x / centre) ** curve.theory
        axes.plot(x, slope, ":", color=THEORY, linewidth=1.5, label=f"theory: slope {curve.theory:.3g}")
        axes.set_xscale("log")
        axes.set_yscale("log")
        for axis, values in ((axes.xaxis, curve.scale), (axes.yaxis, curve.mean)):
            if max(values) > 10 * min(values) > 0:
                axis.set_minor_formatter(NullFormatter())  # labels at the decades are enough
        value, scale = axis_labels(curve.name)
        axes.set_xlabel(scale)
        axes.set_ylabel(value)
        whole = f"{title}: {with_error(curve.estimate.value, curve.estimate.error)}"
        axes.set_title("\n".join(wrap(whole, WIDEST_TITLE)), fontsize=9)
        axes.legend(frameon=False, fontsize=8)
    return saved(drawn, kind)


def axis_labels(name: str) -> tuple[str, str]:
    """Return what the axes of a curve show, from the name of its exponent.

    >>> axis_labels("loss in n, alpha = 0.5"), axis_labels("loss of linear pieces, d = 1"), axis_labels("spread")
    (('loss', 'n'), ('loss', 'linear pieces'), ('spread', ''))
    """
    for between in (" in ", " of ", " at "):
        value, separator, rest = name.partition(between)
        if separator:
            return value, rest.partition(",")[0]
    return name, ""


def _points_label(curve: Measurement) -> str:
    """Return what the points are: a mean over seeds, unless all of these say the same."""
    return f"mean of {curve.seeds} seeds" if any(curve.spread) else "exact curve"
