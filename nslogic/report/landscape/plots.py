"""Theories against measured exponents as a picture: a panel for each measured exponent that theories give a number for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic.questions.landscape import LandscapeResult
from nslogic.report.landscape.text import landscape_row_name
from nslogic.report.pictures import figure, panel, saved

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MEASURED_GREY, DERIVED_GREY = "black", "0.6"
"""The greys of measured values and of ranges: readable without colour."""


def landscape_plot(result: LandscapeResult, kind: str) -> bytes:
    """Return a picture: measured values with two standard errors, and the range of each theory.

    Args:
        result: The landscape.
        kind: `svg`, `png` or `pdf`.
    """
    names = list(dict.fromkeys(each.name for group in result.measurements for each in group.exponents))
    drawn = figure(len(names))
    for number, name in enumerate(names):
        _panel(panel(drawn, number, len(names)), result, name)
    return saved(drawn, kind)


def _panel(axes: Axes, result: LandscapeResult, name: str) -> None:
    labels: list[str] = []
    values = [each for group in result.measurements for each in group.exponents if each.name == name]
    far = max(each.estimate for each in values) * 2
    for group in result.measurements:
        for each in group.exponents:
            if each.name == name:
                spread = 0.0 if each.error is None else 2 * each.error
                axes.errorbar(each.estimate, len(labels), xerr=spread, fmt="o", color=MEASURED_GREY, markersize=4)
                labels.append(f"{group.theory.name}: {each.parameter.name}")
    for row in result.rows:
        asked = row.range_of(name)
        if asked is None or not asked.parts:
            continue
        for part in asked.parts:
            low = 0.0 if part.low is None else float(part.low[0])
            high = far if part.high is None else float(part.high[1])
            if low == high:
                axes.plot(low, len(labels), "s", color=DERIVED_GREY, markersize=5)
            else:
                axes.plot([max(low, 0.0), min(high, far)], [len(labels)] * 2, color=DERIVED_GREY, linewidth=3)
        labels.append(landscape_row_name(row))
    axes.set_yticks(range(len(labels)), labels, fontsize=6)
    axes.set(xlim=(0, far), title=name)
    axes.invert_yaxis()
