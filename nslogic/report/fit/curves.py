"""Curves of a fit, drawn from its JSON: one term over its scale, or the loss over the only scale, with their bands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from nslogic.report.fit.estimates import measured_estimate
from nslogic.report.pictures import AnswerData, plain_numbers

if TYPE_CHECKING:
    from matplotlib.axes import Axes

RUNS, FIT, HELD = "0.35", "black", "0.6"
"""The greys of runs, of the fit, and of a second kind of runs: readable without colour."""

MATHEMATICS = {"alpha": r"\alpha", "beta": r"\beta", "gamma": r"\gamma"}
"""Names of parameters that have a letter of their own."""

SYMBOLS_OF_SCALES = {"parameters": "N", "tokens": "D", "flop": "C", "unique": "U"}
"""The letters of scales."""

DASHES = ("-", "--", ":", "-.")
MARKERS = ("o", "s", "^", "v", "D")
"""How the lines and the runs of families are told apart."""

MOST_POINTS = 400
"""The runs that are drawn one by one in SVG and PDF; of more, an image of their points is in there."""

Numbers: TypeAlias = "Sequence[float | None]"


def letter(name: str) -> str:
    """Return a parameter as mathematics: `alpha` as its letter, `A[llama]` with its family as an index."""
    plain, _, family = name.partition("[")
    index = f"_{{\\mathrm{{{family.rstrip(']').replace('_', ' ')}}}}}" if family else ""
    return f"{MATHEMATICS.get(plain, plain)}{index}"


def drawn_numbers(values: Numbers) -> list[float]:
    """Return numbers for Matplotlib, which leaves out what is none."""
    return [float("nan") if value is None else value for value in values]


def dots(
    axes: Axes, x: Numbers, y: Numbers, mark: str, *, colour: str, size: int = 4, label: str | None = None
) -> None:
    """Draw runs as points."""
    axes.plot(
        drawn_numbers(x),
        drawn_numbers(y),
        mark,
        markersize=size,
        color=colour,
        label=label,
        rasterized=len(x) > MOST_POINTS,
    )


def draw_term(axes: Axes, data: AnswerData, curve: AnswerData) -> None:
    """Draw what is left of the losses without the other terms, the fitted term, and its band."""
    x, rest = data["fitted_runs"][curve["scale"]], curve["rest"]
    above = [(place, value) for place, value in zip(x, rest, strict=True) if value is not None and value > 0]
    hidden = len(x) - len(above)
    axes.set_xscale("log")
    axes.set_yscale("log")
    label = "runs" if not hidden else f"runs (and {hidden} below 0)"
    dots(axes, [place for place, _ in above], [value for _, value in above], ".", colour=RUNS, label=label)
    slope, symbol = data["parameters"][curve["exponent"]], letter(curve["exponent"])
    text = measured_estimate(slope) if slope["determined"] else "not determined"
    draw_curve(axes, curve, label=f"fit, ${symbol}$ = {text}", band=band_label(data))
    scale = SYMBOLS_OF_SCALES[curve["scale"]]
    axes.set_ylabel(f"loss less the other terms: ${letter(curve['factor'])}/{scale}^{{{symbol}}}$")
    plain_numbers(axes.yaxis)
    axes.legend()


def draw_losses(axes: Axes, data: AnswerData, curves: Sequence[AnswerData]) -> None:
    """Draw the losses over the only scale, the fitted curve of each family with its band, and a legend."""
    runs, alpha = data["fitted_runs"], data["parameters"].get("alpha")
    text = "" if alpha is None else f"$\\alpha$ = {measured_estimate(alpha)}"
    fit = f"fit, {text}" if text else "fit"
    axes.set_xscale("log")
    axes.set_yscale("log")
    for number, curve in enumerate(curves):
        family = curve.get("family")
        own = [place for place, _ in enumerate(runs["line"]) if family is None or runs["family"][place] == family]
        x, y = ([runs[name][place] for place in own] for name in (curve["scale"], "loss"))
        mark, dash = MARKERS[number % len(MARKERS)], DASHES[number % len(DASHES)]
        dots(axes, x, y, mark, colour=RUNS, size=3, label="runs" if family is None else None)
        band = band_label(data) if number == len(curves) - 1 else None
        if family is not None:  # the runs and the curve of a family have one line of the legend
            (shown,) = axes.plot([], [], dash, marker=mark, markersize=3, color=FIT, linewidth=1, label=family)
            shown.set_markerfacecolor(RUNS)
        draw_curve(axes, curve, label=fit if family is None else None, band=band, dash=dash, width=1)
    axes.set_ylabel("loss")
    plain_numbers(axes.yaxis)
    axes.legend(title=f"{fit} of all" if text and len(curves) > 1 and curves[0].get("family") is not None else None)


def draw_curve(
    axes: Axes,
    curve: AnswerData,
    *,
    label: str | None,
    band: str | None,
    dash: str = "-",
    colour: str = FIT,
    width: float = 1.5,
) -> None:
    """Draw a curve, and its band where it has one."""
    at, values, low, high = zip(*curve["points"], strict=True)
    axes.plot(at, drawn_numbers(values), dash, color=colour, linewidth=width, label=label)
    if any(end is not None for end in low):
        ends = (drawn_numbers(low), drawn_numbers(high))
        axes.fill_between(at, *ends, color=colour, alpha=0.15, linewidth=0, label=band)


def band_label(data: AnswerData) -> str:
    """Return what the band is, for a legend."""
    level = next(iter(data["parameters"].values()))["level"]
    return f"{100 * level:g} % band of resamples"
