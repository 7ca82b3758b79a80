"""Pictures in one style, and as file contents: byte for byte the same for the same data, drawn without a display."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias, TypeVar

from nslogic.experiments.optional_imports import need
from nslogic.report.formulas_in_pictures import formulas_set_once

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure

AnswerData: TypeAlias = Mapping[str, Any]
"""An answer as its `data.py` returns it: what `--format json` prints, and all that a picture is drawn from."""

ACROSS = 3
"""How many panels stand in a row at most."""

BETWEEN = 0.1
"""Inches between panels and their labels: less, and a label looks like that of its neighbour."""

STYLE: Any = {
    "axes.formatter.use_mathtext": True,
    "axes.labelsize": 9,
    "axes.linewidth": 0.8,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlesize": 9,
    "font.family": ["sans-serif"],
    "font.sans-serif": [
        "DejaVu Sans",
        "Verdana",
        "sans-serif",
    ],  # the first comes with Matplotlib, the second is as wide
    "font.size": 9,
    "hatch.linewidth": 0.5,
    "legend.fontsize": 8,
    "legend.frameon": False,
    "lines.linewidth": 1.5,
    "mathtext.fontset": "dejavusans",
    "pdf.fonttype": 42,
    "svg.fonttype": "none",
    "svg.hashsalt": "nslogic",
    "xtick.labelsize": 8,
    "ytick.labelsize": 8,
}
"""What all pictures have in common."""

TINTS = ("#bfe0f5", "#fbe3a8", "#bfe3d5", "#efd0e2", "#f5c7a9", "#dedede", "#e9efb0", "#b3c6e0")
"""Colours of regions: light tints of the palette of Okabe and Ito (2008), which the colour-blind tell apart.

Regions have their law written into them as well, so that a print in grey tells as much."""

DrawnFrom = ParamSpec("DrawnFrom")
Drawn = TypeVar("Drawn")


def in_style(draw: Callable[DrawnFrom, Drawn]) -> Callable[DrawnFrom, Drawn]:
    """Return a function that draws as `draw` does, in the style of all pictures.

    It raises MissingLibraryError where Matplotlib is not installed.
    """

    @wraps(draw)
    def drawn(*args: DrawnFrom.args, **kwargs: DrawnFrom.kwargs) -> Drawn:
        need("matplotlib.figure", "A plot", extra="report")
        from matplotlib import rc_context, rcdefaults

        with rc_context():
            rcdefaults()  # what a user's own settings say beside the style is not asked
            with rc_context(STYLE):
                return draw(*args, **kwargs)

    return drawn


def figure(panels: int) -> Figure:
    """Return an empty figure for a number of panels; no display is needed."""
    return empty_figure(4.8 * across(panels), 3.9 * rows_for(panels))


def empty_figure(width: float, height: float) -> Figure:
    """Return an empty figure of a size in inches."""
    need("matplotlib.figure", "A plot", extra="report")
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


@in_style
def saved(drawn: Figure, kind: str) -> bytes:
    """Return a figure as the bytes of a file that names nslogic, without a date or random identifiers.

    Args:
        drawn: The figure.
        kind: `svg`, `png` or `pdf`.
    """
    buffer = io.BytesIO()
    with formulas_set_once():
        if kind == "svg":
            _save_svg(drawn, buffer)
        else:
            metadata = {"CreationDate": None, "Creator": "nslogic"} if kind == "pdf" else {"Software": "nslogic"}
            drawn.savefig(buffer, format=kind, dpi=150, metadata=metadata)
    return buffer.getvalue()


def _save_svg(drawn: Figure, buffer: io.BytesIO) -> None:
    """Write a figure as SVG; `savefig` draws it once more before that, only to have it laid out."""
    from matplotlib.backends.backend_svg import FigureCanvasSVG

    before = drawn.canvas
    write: Callable[..., None] = FigureCanvasSVG(drawn).print_svg
    write(buffer, metadata={"Date": None, "Title": "nslogic"})
    drawn.set_canvas(before)
