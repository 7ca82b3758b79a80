"""Theories against measured exponents as a picture, drawn from the JSON of `landscape`.

There is a panel for each measured exponent that theories give a number for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from nslogic.report.pictures import AnswerData, empty_figure, in_style, saved
from nslogic.theory.exponent_names import VOCABULARY, ExponentName

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MEASURED_GREY, DERIVED_GREY = "black", "0.55"
"""The greys of measured values and of ranges: readable without colour."""

ROW_HEIGHT, PANEL_HEIGHT, LEGEND_HEIGHT, WIDTH = 0.2, 0.75, 0.55, 7.2
"""Inches: of a row of a panel, of what a panel has besides its rows, of the legend, and of the whole picture."""

STANDARD_ERRORS = 2
"""How many standard errors the bars of measured values have to each side."""


class PlotRow(NamedTuple):
    """A row of a panel: its label, and intervals whose end is None where there is none."""

    label: str
    parts: tuple[tuple[float | None, float | None], ...]
    measured: bool


def landscape_plot(data: AnswerData, kind: str) -> bytes:
    """Return a picture of a landscape.

    Args:
        data: The landscape, as `landscape_data` returns it.
        kind: `svg`, `png` or `pdf`.
    """
    return saved(landscape_figure(data), kind)


@in_style
def landscape_figure(data: AnswerData) -> Figure:
    """Return a figure: measured values with two standard errors, and the range of each theory over its parameters.

    Exponents that were not measured, or of which no theory gives a number, have no panel.

    Args:
        data: The landscape, as `landscape_data` returns it.
    """
    panels = [(entry, rows) for name, entry in VOCABULARY.items() if _is_told(rows := panel_rows(data, name))]
    heights = [PANEL_HEIGHT + ROW_HEIGHT * len(rows) for _, rows in panels]
    drawn = empty_figure(WIDTH, sum(heights) + LEGEND_HEIGHT)
    if panels:
        grid = drawn.add_gridspec(len(panels), 1, height_ratios=heights)
        for number, (entry, rows) in enumerate(panels):
            _draw(drawn.add_subplot(grid[number, 0]), entry, rows)
        _legend(drawn, [row for _, rows in panels for row in rows])
    return drawn


def panel_rows(data: AnswerData, name: str) -> list[PlotRow]:
    """Return the rows of the panel of an exponent: what was measured, then theories that give a number or a range."""
    rows = []
    for group in data["measurements"]:
        for each in group["exponents"]:
            if each["name"] == name:
                spread = STANDARD_ERRORS * (each["error"] or 0.0)
                label = f"{group['name']}: {each['parameter']}"
                rows.append(PlotRow(label, ((each["estimate"] - spread, each["estimate"] + spread),), measured=True))
    for row in data["theories"]:
        for asked in row["ranges"]:
            if asked["name"] == name and asked.get("intervals"):
                parts = tuple((_end(part["low"], 0), _end(part["high"], 1)) for part in asked["intervals"])
                label = f"{row['theory']} ({', '.join(row['alternatives'])})" if row["alternatives"] else row["theory"]
                rows.append(PlotRow(label, parts, measured=False))
    return rows


def _end(enclosure: Sequence[str] | None, side: int) -> float | None:
    """Return an end of an interval, which lies between two rational numbers."""
    return None if enclosure is None else float(Fraction(enclosure[side]))


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
                inside = MEASURED_GREY if right > left else "white"
                axes.plot([left, right], [place, place], color=MEASURED_GREY)
                axes.plot(middle, place, "o", color=MEASURED_GREY, markerfacecolor=inside, markersize=4)
            elif left == right:
                axes.plot(left, place, "s", color=DERIVED_GREY, markersize=5)
            else:
                axes.plot([left, right], [place, place], color=DERIVED_GREY, linewidth=3, solid_capstyle="butt")
                for end, edge, mark in ((start, low, "<"), (stop, high, ">")):
                    if end is None:
                        axes.plot(edge, place, mark, color=DERIVED_GREY, markersize=6, clip_on=False)
    axes.set_yticks(range(len(rows)), [row.label for row in rows])
    axes.set_xlim(low, high)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.set_title(f"{_law(entry)}: {entry.meaning}", loc="left")
    axes.grid(axis="x", color="0.9")
    axes.set_axisbelow(True)


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


def _legend(drawn: Figure, rows: Sequence[PlotRow]) -> None:
    """Say below the panels what the marks are that occur in them."""
    from matplotlib.lines import Line2D

    ends = [(row.measured, part) for row in rows for part in row.parts]
    marked = [
        (
            any(measured and low != high for measured, (low, high) in ends),
            Line2D([], [], marker="o", color=MEASURED_GREY, markersize=4, label="measured, ± 2 standard errors"),
        ),
        (
            any(measured and low == high for measured, (low, high) in ends),
            Line2D(
                *([], []),
                marker="o",
                color=MEASURED_GREY,
                markerfacecolor="white",
                markersize=4,
                linestyle="none",
                label="measured, without an error",
            ),
        ),
        (
            any(not measured and low == high is not None for measured, (low, high) in ends),
            Line2D([], [], marker="s", color=DERIVED_GREY, markersize=5, linestyle="none", label="derived"),
        ),
        (
            any(not measured and low != high for measured, (low, high) in ends),
            Line2D([], [], color=DERIVED_GREY, linewidth=3, label="range over the theory's parameters"),
        ),
        (
            any(None in part for _, part in ends),
            Line2D([], [], marker=">", color=DERIVED_GREY, markersize=6, linestyle="none", label="without an end"),
        ),
    ]
    handles = [handle for occurs, handle in marked if occurs]
    drawn.legend(handles=handles, loc="outside lower center", ncols=min(len(handles), 3))
