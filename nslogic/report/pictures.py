"""Pictures as file contents, byte for byte the same for the same data, drawn without a display."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from nslogic.experiments.optional_imports import need

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure

ACROSS = 3
"""How many panels stand in a row at most."""

BETWEEN = 0.1
"""Inches between panels and their labels: less, and a label looks like that of its neighbour."""


def figure(panels: int) -> Figure:
    """Return an empty figure for a number of panels; no display is needed."""
    return empty_figure(4.8 * across(panels), 3.9 * rows_for(panels))


def empty_figure(width: float, height: float) -> Figure:
    """Return an empty figure of a size in inches."""
    need("matplotlib.figure", "A plot")
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    return Figure(figsize=(width, height), layout=ConstrainedLayoutEngine(w_pad=BETWEEN, h_pad=BETWEEN))


def across(panels: int) -> int:
    """Return how many of a number of panels stand in a row: three, but four stand in two rows of two."""
    return 2 if panels == 4 else min(panels, ACROSS)


def rows_for(panels: int) -> int:
    """Return the number of rows that a number of panels takes."""
    return -(-panels // across(panels))


def panel(drawn: Figure, number: int, panels: int) -> Axes:
    """Return a panel of a figure by its number, counted from 0."""
    return drawn.add_subplot(rows_for(panels), across(panels), number + 1)


def plain_numbers(axis: Axis) -> None:
    """Write the numbers of a logarithmic axis as `0.6` and not as `6 x 10^-1`, as one reads losses."""
    from matplotlib.ticker import LogFormatter

    class Plain(LogFormatter):
        def __call__(self, x: float, pos: int | None = None) -> str:
            return f"{x:.6g}" if super().__call__(x, pos) else ""

    axis.set_major_formatter(Plain(labelOnlyBase=False))
    axis.set_minor_formatter(Plain(labelOnlyBase=False, minor_thresholds=(1.5, 0.5)))


def power_of_ten(value: float, digits: int = 2) -> str:
    r"""Return a number as mathematics: `$5.6\times10^{23}$`."""
    mantissa, _, exponent = f"{value:.{digits - 1}e}".partition("e")
    return f"${mantissa}\\times10^{{{int(exponent)}}}$"


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
