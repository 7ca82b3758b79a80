"""Plots of simulations, drawn from the JSON of `simulate` and `spotcheck`; byte for byte the same for the same data."""

from __future__ import annotations

import re
from collections.abc import Sequence
from textwrap import wrap
from typing import TYPE_CHECKING

from nslogic.report.formulas.symbols import symbol_of
from nslogic.report.pictures import AnswerData, figure, in_style, panel, plain_numbers, saved
from nslogic.report.uncertainties import with_error

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

FIT, THEORY, CURVE = "0.65", "black", "0.35"
"""The greys of the fit, of the theory and of the points: they differ without colour, and where they coincide."""

WIDEST_TITLE = 52
"""How many characters stand on a line above a panel."""

FEW_DECADES = 30
"""Over how large a factor numbers stand between the decades of an axis."""

MINUS = "\N{MINUS SIGN}"

SAME_SEEDS = 1e-12
"""Up to which share of a mean seeds are the same: the last digits of a number."""

STRAIGHT_WITHIN = 1e-9
"""How far the logarithm of a law may be off its power for the law to be one without a correction."""


def simulation_plot(data: AnswerData, kind: str) -> bytes:
    """Return a plot with a panel for each curve of a simulation, from what `simulation_data` returns."""
    return saved(curves_figure([(each["name"], each) for each in data["exponents"]]), kind)


def spotcheck_plot(checks: Sequence[AnswerData], kind: str) -> bytes:
    """Return a plot with a panel for each curve that spot checks measured, from what `spotcheck_data` returns."""
    return saved(spotchecks_figure(checks), kind)


def spotchecks_figure(checks: Sequence[AnswerData]) -> Figure:
    """Return a figure with a panel for each curve that spot checks measured, from what `spotcheck_data` returns."""
    titles = (f"{each['theory']} · {each['id']}: {each['measured']['name']}" for each in checks)
    return curves_figure([(title, each["measured"]) for title, each in zip(titles, checks, strict=True)])


@in_style
def curves_figure(measured: Sequence[tuple[str, AnswerData]]) -> Figure:
    """Return a figure with a panel for each curve: means with errors, the plain fit with its band, the theory's law.

    Args:
        measured: Titles, and exponents as `measurement_data` returns them; those without a curve are left out.
    """
    shown = [(title, measurement) for title, measurement in measured if measurement["mean"]]
    drawn = figure(max(len(shown), 1))
    for number, (title, curve) in enumerate(shown):
        _draw(panel(drawn, number, len(shown)), title, curve)
    return drawn


def _draw(axes: Axes, title: str, curve: AnswerData) -> None:
    import numpy as np
    from matplotlib.ticker import NullFormatter

    scale, mean, spread = (np.array(curve[key], dtype=np.float64) for key in ("scale", "mean", "spread"))
    axes.errorbar(scale, mean, np.nan_to_num(spread), fmt=".", color=CURVE, label=_points_label(curve))
    x, middle, low, high = np.array(curve["fit"], dtype=np.float64).T
    raw = _number(curve["raw"])
    axes.plot(x, middle, color=FIT, linewidth=3, label=f"plain slope {raw}".replace("-", MINUS))
    if _differs(curve):
        axes.fill_between(x, low, high, alpha=0.35, color=FIT, linewidth=0, label="95 % band over resampled seeds")
    if curve["reference"] is not None:
        reference = np.array(curve["reference"], dtype=np.float64)
        axes.plot(scale, reference, "--", color=THEORY, linewidth=1, label="theory at this size")
    shape = np.array(curve["shape"], dtype=np.float64)
    corrected = "" if _is_a_power(x, shape) else ", with its correction"
    slope = f"{curve['theory']:.3g}".replace("-", MINUS)
    axes.plot(x, shape, ":", color=THEORY, label=f"theory: slope {slope}{corrected}")
    axes.set_xscale("log")
    axes.set_yscale("log")
    for axis, values in ((axes.xaxis, scale), (axes.yaxis, mean)):
        if max(values) > FEW_DECADES * min(values) > 0:
            axis.set_minor_formatter(NullFormatter())  # labels at the decades are enough
        else:
            plain_numbers(axis)
    axes.set_xlabel(axis_label(curve["axes"]["scale"]))
    axes.set_ylabel(axis_label(curve["axes"]["value"]))
    exponent = f"exponent {_number(curve)}; theory {curve['theory']:.3g}".replace("-", MINUS)
    axes.set_title("\n".join([*map(with_greek, wrap(title, WIDEST_TITLE)), exponent]))
    axes.legend()


def _number(measured: AnswerData | None) -> str:
    """Return an estimate with its error, nothing where there is none."""
    if measured is None or measured["estimate"] is None:
        return ""
    return with_error(measured["estimate"], measured["error"])


def _is_a_power(x: NDArray[np.float64], values: NDArray[np.float64]) -> bool:
    """Return whether values lie on a straight line over a logarithmic scale."""
    import numpy as np

    if len(x) < 3:
        return True
    logs, heights = np.log(x), np.log(values)
    straight = np.polyval(np.polyfit(logs, heights, 1), logs)
    return bool(np.max(np.abs(heights - straight)) < STRAIGHT_WITHIN)


def _differs(curve: AnswerData) -> bool:
    """Return whether seeds differ by more than the last digits of a number."""
    pairs = zip(curve["spread"], curve["mean"], strict=True)
    return any(spread is not None and spread > SAME_SEEDS * abs(mean or 0.0) for spread, mean in pairs)


def axis_label(axis: AnswerData) -> str:
    """Return the label of an axis: its name with its unit.

    >>> axis_label({"name": "D", "unit": "examples"}), axis_label({"name": "spread", "unit": ""})
    ('$D$ (examples)', 'spread')
    """
    shown = scale_symbol(axis["name"])
    return f"{shown} ({axis['unit']})" if axis["unit"] else shown


def scale_symbol(name: str) -> str:
    """Return the name of a scale as mathematics where it is a letter, with an index or without.

    >>> scale_symbol("D"), scale_symbol("N_p"), scale_symbol("N = T"), scale_symbol("linear pieces")
    ('$D$', '$N_{p}$', '$N = T$', 'linear pieces')
    """
    sides = name.split(" = ")
    if not all(re.fullmatch(r"[A-Za-z](?:_\w+)?", side) for side in sides):
        return name
    return f"${' = '.join(map(symbol_of, sides))}$"


def with_greek(text: str) -> str:
    r"""Return a title with its Greek letters.

    >>> with_greek("loss in n, alpha = 0.5")
    'loss in n, $\\alpha$ = 0.5'
    """
    return re.sub(r"\b(alpha|beta|gamma|delta)\b", r"$\\\1$", text)


def _points_label(curve: AnswerData) -> str:
    """Return what the points are: a mean over seeds, unless all of these say the same or each point is a seed."""
    if curve["seeds"] > 1 and all(spread is None for spread in curve["spread"]):
        return "a point for each seed"
    return f"mean of {curve['seeds']} seeds" if _differs(curve) else "exact curve"
