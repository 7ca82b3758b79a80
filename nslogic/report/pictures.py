"""Pictures as file contents, byte for byte the same for the same data, drawn without a display."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from nslogic.experiments.optional_imports import need

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ACROSS = 3
"""How many panels stand in a row."""


def figure(panels: int) -> Figure:
    """Return an empty figure for a number of panels, three in a row; no display is needed."""
    return empty_figure(4.8 * min(panels, ACROSS), 3.9 * rows_for(panels))


def empty_figure(width: float, height: float) -> Figure:
    """Return an empty figure of a size in inches."""
    need("matplotlib.figure", "A plot")
    from matplotlib.figure import Figure

    return Figure(figsize=(width, height), layout="constrained")


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
