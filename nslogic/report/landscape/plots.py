"""Theories against measured exponents as a picture: a panel for each measured exponent that theories give a number for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from nslogic.questions.landscape import LandscapeResult
from nslogic.report.landscape.text import landscape_row_name
from nslogic.report.pictures import empty_figure, saved
from nslogic.theory.exponent_names import VOCABULARY, ExponentName

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MEASURED_GREY, DERIVED_GREY = "black", "0.55"
"""The greys of measured values and of ranges: readable without colour."""

ROW_HEIGHT, PANEL_HEIGHT, LEGEND_HEIGHT, WIDTH = 0.2, 0.75, 0.45, 7.2
"""Inches: of a row of a panel, of what a panel has besides its rows, of the legend, and of the whole picture."""

STANDARD_ERRORS = 2
"""How many standard errors the bars of measured values have to each side."""


class PlotRow(NamedTuple):
    """A row of a panel: its label, and intervals whose end is None where there is none."""

    label: str
    parts: tuple[tuple[float | None, float | None], ...]
    measured: bool


def landscape_plot(result: LandscapeResult, kind: str) -> bytes:
    """Return a picture: measured values with two standard errors, and the range of each theory over its parameters.

    Exponents that were not measured, or of which no theory gives a number, have no panel.

    Args:
        result: The landscape.
        kind: `svg`, `png` or `pdf`.
    """
    panels = [(entry, rows) for name, entry in VOCABULARY.items() if _is_told(rows := panel_rows(result, name))]
    heights = [PANEL_HEIGHT + ROW_HEIGHT * len(rows) for _, rows in panels]
    drawn = empty_figure(WIDTH, sum(heights) + LEGEND_HEIGHT)
    if panels:
        grid = drawn.add_gridspec(len(panels), 1, height_ratios=heights)
        for number, (entry, rows) in enumerate(panels):
            _draw(drawn.add_subplot(grid[number, 0]), entry, rows)
        _legend(drawn)
    return saved(drawn, kind)


def panel_rows(result: LandscapeResult, name: str) -> list[PlotRow]:
    """Return the rows of the panel of an exponent: what was measured, then theories that give a number or a range."""
    rows = []
    for group in result.measurements:
        for each in group.exponents:
            if each.name == name:
                spread = STANDARD_ERRORS * (each.error or 0.0)
                label = f"{group.theory.name}: {each.parameter.name}"
                rows.append(PlotRow(label, ((each.estimate - spread, each.estimate + spread),), measured=True))
    for row in result.rows:
        asked = row.range_of(name)
        if asked is not None and asked.parts:
            parts = tuple(
                (
                    None if part.low is None else float(part.low[0]),
                    None if part.high is None else float(part.high[1]),
                )
                for part in asked.parts
            )
            rows.append(PlotRow(landscape_row_name(row), parts, measured=False))
    return rows


def _is_told(rows: Sequence[PlotRow]) -> bool:
    return any(row.measured for row in rows) and any(not row.measured for row in rows)


def _draw(axes: Axes, entry: ExponentName, rows: Sequence[PlotRow]) -> None:
    ends = [end for row in rows for part in row.parts for end in part if end is not None]
    low, high = min(0.0, *ends), max(ends) * 1.08
    for place, row in enumerate(rows):
        for start, stop in row.parts:
            left, right = low if start is None else start, high if stop is None else stop
            if row.measured:
                middle = (left + right) / 2
                axes.errorbar(middle, place, xerr=right - middle, fmt="o", color=MEASURED_GREY, markersize=4)
            elif left == right:
                axes.plot(left, place, "s", color=DERIVED_GREY, markersize=5)
            else:
                axes.plot([left, right], [place, place], color=DERIVED_GREY, linewidth=3, solid_capstyle="butt")
                if stop is None:
                    axes.plot(high, place, ">", color=DERIVED_GREY, markersize=6, clip_on=False)
    axes.set_yticks(range(len(rows)), [row.label for row in rows], fontsize=8)
    axes.set_xlim(low, high)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.set_title(f"{_law(entry)}: {entry.meaning}", fontsize=9, loc="left")
    axes.grid(axis="x", color="0.9")
    axes.set_axisbelow(True)
    axes.tick_params(axis="x", labelsize=8)


def _law(entry: ExponentName) -> str:
    r"""Return the law of an exponent as mathtext.

    >>> _law(VOCABULARY["alpha_N"]), _law(VOCABULARY["depth_of_width"])
    ('$\\mathrm{loss} \\sim N_{p}^{-\\alpha_{N}}$', '$L \\sim N_{w}^{\\delta}$')
    """
    exponent = {"depth_of_width": r"\delta", "size_of_width": "m"}.get(entry.name) or _name(entry.name)
    return rf"${_name(entry.target)} \sim {_name(entry.base)}^{{{'-' if entry.falls else ''}{exponent}}}$"


def _name(name: str) -> str:
    letter, _, index = name.partition("_")
    shown = rf"\{letter}" if letter == "alpha" else rf"\mathrm{{{letter}}}" if len(letter) > 1 else letter
    upright = rf"\mathrm{{{index}}}" if len(index) > 1 else index
    return shown + (f"_{{{upright}}}" if re.fullmatch(r"\w+", index) else "")


def _legend(drawn: Figure) -> None:
    from matplotlib.lines import Line2D

    drawn.legend(
        handles=[
            Line2D([], [], marker="o", color=MEASURED_GREY, markersize=4, label="measured, ± 2 standard errors"),
            Line2D([], [], marker="s", color=DERIVED_GREY, markersize=5, linestyle="none", label="derived"),
            Line2D([], [], color=DERIVED_GREY, linewidth=3, label="range over the theory's parameters"),
            Line2D([], [], marker=">", color=DERIVED_GREY, markersize=6, linestyle="none", label="without an end"),
        ],
        loc="outside lower center",
        ncols=4,
        fontsize=8,
        frameon=False,
    )
