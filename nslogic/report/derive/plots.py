"""Where which law holds as a picture, drawn from the JSON of `derive --over`: regions, or the exponent over a parameter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from nslogic.report.derive.region_labels import fitting_place, mask_of
from nslogic.report.mathtext import mathtext
from nslogic.report.pictures import TINTS, AnswerData, empty_figure, in_style, saved

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, HEIGHT = 5.6, 4.2
"""Inches."""

KEY_HEIGHT = 0.24
"""Inches of a line of the key below a picture."""

OUTSIDE, OUTSIDE_HATCH = "white", "...."
"""How it looks where the regime has no model."""

HATCHES = ("", "//", "\\\\")
"""What tells regions apart once the tints are used up."""

LABEL = 11
"""Points of a law in its region, whose exponents are a good deal smaller."""

POINTS_OF_AN_INCH = 72
"""Points of an inch."""

ROOM_FOR_LABEL = 1.15
"""How much room a label needs, as a multiple of its own size."""


def phases_plot(data: AnswerData, kind: str) -> bytes:
    """Return a picture of phases.

    Args:
        data: The phases, as `phases_data` returns them.
        kind: `svg`, `png` or `pdf`.
    """
    return saved(phases_figure(data), kind)


@in_style
def phases_figure(data: AnswerData) -> Figure:
    """Return a figure of phases: over two parameters regions with their laws, over one the exponent with its cases.

    A law that has no room in its region has a number there, and stands in the key below.

    Args:
        data: The phases, as `phases_data` returns them.
    """
    key = _Key([], [])
    lines = len(data["cells"]) + 2  # the most that the key can have
    drawn = empty_figure(WIDTH, HEIGHT + KEY_HEIGHT * lines)
    axes = drawn.add_subplot()
    axes.set_title(_title(data))
    labels = [mathtext(axis["latex"], axis["name"]) for axis in data["over"]]
    axes.set_xlabel(labels[0])
    if len(labels) > 1:
        axes.set_ylabel(labels[1])
    if "trajectory" in data:
        axes.set_xlabel(f"$x$ along the trajectory {mathtext(data['trajectory']['latex'], data['trajectory']['law'])}")
    first = data["over"][0]
    axes.set_xlim(first["low"], first["high"])
    if "areas" in data:
        axes.set_ylim(data["over"][1]["low"], data["over"][1]["high"])
        _draw_areas(axes, data, key)
    else:
        _draw_line(axes, data, key)
    _write_key(drawn, data, key)
    return drawn


class _Key(NamedTuple):
    """What stands below a picture: samples of what is drawn, with what they are."""

    samples: list[Artist]
    words: list[str]

    def add(self, sample: Artist, words: str) -> None:
        self.samples.append(sample)
        self.words.append(words)


def _title(data: AnswerData) -> str:
    target, base = (mathtext(data[side]["latex"], data[side]["name"]) for side in ("target", "base"))
    title = f"{data['theory']} · {data['regime']}: {target} in powers of {base}"
    if data["at"]:
        values = ", ".join(f"{mathtext(each['latex'], each['name'])} = {each['value']}" for each in data["at"])
        title += f"\nat {values}"
    return title


def cell_law(cell: AnswerData) -> str:
    """Return the law of a cell as mathematics."""
    return mathtext(cell["latex"], cell["law"])


def _tint(cell: int) -> tuple[str, str]:
    """Return the colour and the hatch of a cell: no two of the first twenty-four are the same."""
    return TINTS[cell % len(TINTS)], HATCHES[cell // len(TINTS) % len(HATCHES)]


def _draw_areas(axes: Axes, data: AnswerData, key: _Key) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch, Polygon

    for area in data["areas"]:
        colour, hatch = (OUTSIDE, OUTSIDE_HATCH) if area["cell"] is None else _tint(area["cell"])
        outline = [*area["lower"], *reversed(area["upper"])]
        # the edge of its own colour hides the seam to the next strip of the same region
        edge, width = ("0.75", 0) if area["cell"] is None else (colour, 0.6)
        axes.add_patch(Polygon(outline, facecolor=colour, hatch=hatch, edgecolor=edge, linewidth=width))
    for boundary in data["boundaries"]:
        x, y = zip(*boundary["points"], strict=True)
        width = 2.5 if boundary["own"] and boundary["cell"] is not None else 1
        axes.plot(x, y, color="black", linewidth=width, solid_capstyle="butt")
    if any(area["cell"] is None for area in data["areas"]):
        key.add(Patch(facecolor=OUTSIDE, edgecolor="0.75", hatch=OUTSIDE_HATCH), "the regime has no model")
    _label_areas(axes, data, key)
    own = {boundary["cell"] for boundary in data["boundaries"] if boundary["own"]} - {None}
    areas = {area["cell"] for area in data["areas"]}
    for cell in sorted(own - areas):
        key.add(Line2D([], [], color="black", linewidth=2.5), f"on the line: {cell_law(data['cells'][cell])}")


def _label_areas(axes: Axes, data: AnswerData, key: _Key) -> None:
    from matplotlib.patches import Patch

    number = 0
    for cell in sorted({area["cell"] for area in data["areas"]} - {None}):
        mask = mask_of(data, cell)
        words = cell_law(data["cells"][cell])
        place = fitting_place(mask, *_share(words))
        if place is None:
            number += 1
            key.add(Patch(facecolor=_tint(cell)[0], hatch=_tint(cell)[1], edgecolor="0.5"), f"{number}: {words}")
            words = str(number)
            place = fitting_place(mask, *_share(words)) or fitting_place(mask, 0, 0)
        if place is not None:
            axes.text(*place, words, transform=axes.transAxes, ha="center", va="center", fontsize=LABEL).set_in_layout(
                False
            )


def _share(words: str) -> tuple[float, float]:
    """Return the width and the height of words as shares of the axes', with a margin."""
    width, height = _inches(words)
    return ROOM_FOR_LABEL * width / (WIDTH * 0.82), ROOM_FOR_LABEL * height / (HEIGHT * 0.8)


def _inches(words: str) -> tuple[float, float]:
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextPath

    box = TextPath((0, 0), words, prop=FontProperties(size=LABEL)).get_extents()
    return float(box.width) / POINTS_OF_AN_INCH, float(box.height) / POINTS_OF_AN_INCH


def _draw_line(axes: Axes, data: AnswerData, key: _Key) -> None:
    """Draw the exponent over a parameter, each case on its own ground."""
    import numpy as np
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    (axis,) = data["over"]
    shown: list[float] = []
    for interval in data["intervals"]:
        rows = np.array(interval["exponents"], dtype=np.float64).reshape(-1, 3)
        shown += [float(value) for value in rows[:, 1:].ravel() if np.isfinite(value)]
    shown += [value for each in data["values"] for value in each["exponents"] if value is not None]
    low, high = _limits(shown)
    axes.set_ylim(low, high)
    free, outside = False, False
    for interval in data["intervals"]:
        if interval["cell"] is None:
            axes.axvspan(interval["low"], interval["high"], facecolor=OUTSIDE, edgecolor="0.75", hatch=OUTSIDE_HATCH)
            outside = True
            continue
        colour, hatch = _tint(interval["cell"])
        axes.axvspan(interval["low"], interval["high"], facecolor=colour, edgecolor="white", hatch=hatch, linewidth=0)
        x, least, greatest = np.array(interval["exponents"], dtype=np.float64).T
        if np.array_equal(least, greatest, equal_nan=True):
            axes.plot(x, least, color="black")
        else:
            free = True
            axes.fill_between(
                x,
                np.nan_to_num(least, nan=low),
                np.nan_to_num(greatest, nan=high),
                color="0.4",
                alpha=0.35,
                linewidth=0,
            )
            axes.plot(x, least, color="0.3", linewidth=1)
            axes.plot(x, greatest, color="0.3", linewidth=1)
    for edge in {interval["low"] for interval in data["intervals"]} - {axis["low"]}:
        axes.axvline(edge, color="black", linewidth=0.8)
    target, base = (mathtext(data[side]["latex"], data[side]["name"]) for side in ("target", "base"))
    axes.set_ylabel(f"exponent of {target} in {base}")
    _label_intervals(axes, data, key)
    for each in data["values"]:
        if each["cell"] is None:
            continue
        for value in {value for value in each["exponents"] if value is not None}:
            axes.plot(each["at"], value, "o", color="black", markersize=5)
        words = (
            f"at {mathtext(axis['latex'], axis['name'])} = {each['at']:.4g}: {cell_law(data['cells'][each['cell']])}"
        )
        key.add(Line2D([], [], marker="o", color="black", linestyle="none", markersize=5), words)
    if free:
        key.add(Patch(facecolor="0.4", alpha=0.35), "any exponent in this range: the law is not determined")
    if outside:
        key.add(Patch(facecolor=OUTSIDE, edgecolor="0.75", hatch=OUTSIDE_HATCH), "the regime has no model")


def _limits(values: Sequence[float]) -> tuple[float, float]:
    """Return the ends of the axis of exponents: what there is with a margin, and 0; poles are cut off."""
    ordered = sorted(values) or [0.0]
    middle = sorted(abs(value) for value in ordered)[len(ordered) // 2] or 1.0
    inside = [value for value in ordered if abs(value) <= 8 * middle] or ordered
    low, high = min(0.0, *inside, inside[0]), max(0.0, *inside, inside[0])
    room = 0.12 * ((high - low) or 1.0)
    return low - room, high + room


def _label_intervals(axes: Axes, data: AnswerData, key: _Key) -> None:
    """Write the law of each interval at its top, one below the other where they are side by side."""
    from matplotlib.patches import Patch

    (axis,) = data["over"]
    number = 0
    for interval in data["intervals"]:
        if interval["cell"] is None:
            continue
        words = cell_law(data["cells"][interval["cell"]])
        share = (interval["high"] - interval["low"]) / (axis["high"] - axis["low"])
        if _share(words)[0] > share:
            number += 1
            colour, hatch = _tint(interval["cell"])
            key.add(Patch(facecolor=colour, hatch=hatch, edgecolor="0.5"), f"{number}: {words}")
            words = str(number)
        middle = (interval["low"] + interval["high"]) / 2
        written = axes.text(
            middle, 0.97, words, transform=axes.get_xaxis_transform(), ha="center", va="top", fontsize=LABEL
        )
        written.set_in_layout(False)


def _write_key(drawn: Figure, data: AnswerData, key: _Key) -> None:
    """Write the key below the picture, with the cases that cannot be seen in it."""
    from matplotlib.lines import Line2D

    for cell in data["unseen"]:
        when = mathtext(data["cells"][cell]["when_latex"], " and ".join(data["cells"][cell]["when"]))
        words = f"not in this window: {cell_law(data['cells'][cell])}" + (f" where {when}" if when else "")
        key.add(Line2D([], [], linestyle="none"), words)
    if data["beside"]:
        names = ", ".join(data["beside"])
        key.add(Line2D([], [], linestyle="none"), f"not drawn: conditions that the regime makes on these and {names}")
    if key.words:
        drawn.legend(key.samples, key.words, loc="outside lower left", ncols=1, borderaxespad=0)
    drawn.set_size_inches(WIDTH, HEIGHT + KEY_HEIGHT * sum(words.count("\n") + 1 for words in key.words))
