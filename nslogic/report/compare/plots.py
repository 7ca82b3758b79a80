"""The matrix of a comparison as a picture."""

from __future__ import annotations

from nslogic.experiments.optional_imports import need
from nslogic.questions.compare import CompareResult, pair_of
from nslogic.report.pictures import saved

SHADES = {"together": "0.9", "clash": "0.15", "unknown": "0.6", "apart": "white"}
"""The greys of the verdicts: readable without colour."""


def compare_plot(result: CompareResult, kind: str) -> bytes:
    """Return the matrix as a picture.

    Args:
        result: The comparison.
        kind: `svg`, `png` or `pdf`.
    """
    need("matplotlib.figure", "A plot")
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch, Rectangle

    names = [theory.name for theory in result.theories]
    size = 1.6 + 0.3 * len(names)
    drawn = Figure(figsize=(size + 1.4, size), layout="constrained")
    axes = drawn.add_subplot()
    for row, name in enumerate(names):
        for column, other in enumerate(names[:row]):
            shade = SHADES[pair_of(result, name, other).verdict]
            axes.add_patch(Rectangle((column, row), 1, 1, facecolor=shade, edgecolor="0.8"))
    axes.set(xlim=(0, len(names) - 1), ylim=(len(names), 1))
    axes.set_xticks([place + 0.5 for place in range(len(names) - 1)], names[:-1], rotation=60, ha="right")
    axes.set_yticks([place + 0.5 for place in range(1, len(names))], names[1:])
    axes.tick_params(length=0, labelsize=8)
    for spine in axes.spines.values():
        spine.set_visible(False)
    words = {"together": "can hold together", "clash": "cannot", "apart": "no exponent in common"}
    patches = [Patch(facecolor=SHADES[verdict], edgecolor="0.8", label=text) for verdict, text in words.items()]
    axes.legend(handles=patches, loc="upper right", fontsize=8, frameon=False)
    return saved(drawn, kind)
