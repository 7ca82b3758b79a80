"""The matrix of a comparison as a picture, drawn from the JSON of `compare`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic.report.pictures import AnswerData, empty_figure, in_style, saved

if TYPE_CHECKING:
    from matplotlib.figure import Figure

SHADES = {"together": "0.9", "clash": "0.15", "unknown": "0.6", "apart": "white"}
"""The greys of the verdicts: readable without colour."""

WORDS = {
    "together": "can hold together",
    "clash": "cannot",
    "unknown": "undecided",
    "apart": "no exponent in common",
}
"""The verdicts in the legend."""


def compare_plot(data: AnswerData, kind: str) -> bytes:
    """Return the matrix as a picture.

    Args:
        data: The comparison, as `compare_data` returns it.
        kind: `svg`, `png` or `pdf`.
    """
    return saved(compare_figure(data), kind)


@in_style
def compare_figure(data: AnswerData) -> Figure:
    """Return a figure of the matrix of a comparison: a square for each pair, in the grey of its verdict.

    Args:
        data: The comparison, as `compare_data` returns it.
    """
    from matplotlib.patches import Patch, Rectangle

    names = list(data["theories"])
    verdicts = {frozenset(pair["names"]): pair["verdict"] for pair in data["pairs"]}
    size = 1.6 + 0.3 * len(names)
    drawn = empty_figure(size + 1.4, size)
    axes = drawn.add_subplot()
    for row, name in enumerate(names):
        for column, other in enumerate(names[:row]):
            shade = SHADES[verdicts[frozenset((name, other))]]
            axes.add_patch(Rectangle((column, row), 1, 1, facecolor=shade, edgecolor="0.8"))
    axes.set(xlim=(0, len(names) - 1), ylim=(len(names), 1))
    axes.set_xticks([place + 0.5 for place in range(len(names) - 1)], names[:-1], rotation=60, ha="right")
    axes.set_yticks([place + 0.5 for place in range(1, len(names))], names[1:])
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    occurring = [verdict for verdict in WORDS if verdict in verdicts.values()]
    axes.legend(
        handles=[Patch(facecolor=SHADES[verdict], edgecolor="0.8", label=WORDS[verdict]) for verdict in occurring],
        loc="upper right",
    )
    return drawn
