"""A fit as a picture, drawn from its JSON: each term with its band, residuals, runs of equal compute, what was held out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nslogic.report.fit.curves import (
    FIT,
    HELD,
    RUNS,
    SYMBOLS_OF_SCALES,
    band_label,
    dots,
    draw_curve,
    draw_losses,
    draw_term,
)
from nslogic.report.fit.estimates import measured_estimate
from nslogic.report.pictures import AnswerData, figure, in_style, panel, plain_numbers, power_of_ten, saved

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SCALE_UNITS = {
    "parameters": "parameters",
    "tokens": "tokens",
    "flop": "FLOP",
    "unique": "unique tokens",
}
"""What a scale counts."""


def fit_plot(data: AnswerData, kind: str) -> bytes:
    """Return a picture of a fit.

    Args:
        data: The fit as its JSON data.
        kind: `svg`, `png` or `pdf`.
    """
    return saved(fit_figure(data), kind)


@in_style
def fit_figure(data: AnswerData) -> Figure:
    """Return a figure of a fit: a panel for each scale, the residuals, and what else the runs allow."""
    panels: list[Callable[[Axes, AnswerData], None]] = [_scale_panel(scale) for scale in data["scales"]]
    panels.append(_residuals)
    if any(curve["of"] == "best size of runs" for curve in data["curves"]):
        panels += [_slices, _frontier]
    if data["held_out"] is not None:
        panels.append(_predicted)
    drawn = figure(len(panels))
    for number, draw in enumerate(panels):
        draw(panel(drawn, number, len(panels)), data)
    shown = len(data["fitted_runs"]["line"])
    if shown < data["runs"]:
        drawn.suptitle(f"{shown:,} of {data['runs']:,} runs, spread over what they cost", fontsize=9)
    return drawn


def _label(scale: str) -> str:
    return f"${SYMBOLS_OF_SCALES[scale]}$ ({SCALE_UNITS[scale]})"


def _scale_panel(scale: str) -> Callable[[Axes, AnswerData], None]:
    def draw(axes: Axes, data: AnswerData) -> None:
        curves = [curve for curve in data["curves"] if curve["scale"] == scale and curve["of"] in ("term", "loss")]
        if not curves:
            _runs_alone(axes, data, scale)
        elif curves[0]["of"] == "term":
            draw_term(axes, data, curves[0])
        else:
            draw_losses(axes, data, curves)
        axes.set_xlabel(_label(scale))

    return draw


def _runs_alone(axes: Axes, data: AnswerData, scale: str) -> None:
    """Draw runs and what the fit gives them, of a form without a term of its own in the scale."""
    runs = data["fitted_runs"]
    axes.set_xscale("log")
    axes.set_yscale("log")
    dots(axes, runs[scale], runs["loss"], ".", colour=RUNS, label="runs")
    dots(axes, runs[scale], runs["fitted"], "+", colour=HELD, size=5, label="fit")
    axes.set_ylabel("loss")
    plain_numbers(axes.yaxis)
    axes.legend()


def _residuals(axes: Axes, data: AnswerData) -> None:
    runs, goodness = data["fitted_runs"], data["goodness"]
    shares = [
        None if fitted is None else 100 * (loss / fitted - 1)
        for loss, fitted in zip(runs["loss"], runs["fitted"], strict=True)
    ]
    scale = "flop" if "flop" in runs else data["scales"][0]
    axes.set_xscale("log")
    dots(axes, runs[scale], shares, ".", colour=RUNS)
    axes.axhline(0, color=FIT, linewidth=0.8)
    axes.set_xlabel(_label(scale))
    axes.set_ylabel("measured/fitted loss $-$ 1 (%)")
    axes.set_title(f"residuals: median {100 * goodness['median']:.2g} %, rms {100 * goodness['rms']:.2g} %")


def _slices(axes: Axes, data: AnswerData) -> None:
    """Draw the loss over N for runs of equal compute, with the fitted loss."""
    runs = data["fitted_runs"]
    curves = [curve for curve in data["curves"] if curve["of"] == "equal compute"]
    axes.set_xscale("log")
    for number, curve in enumerate(curves):
        grey = str(0.75 * (1 - number / max(len(curves) - 1, 1)))
        sizes, losses = ([runs[name][place] for place in curve["runs"]] for name in ("parameters", "loss"))
        dots(axes, sizes, losses, "o", colour=grey, size=3, label=f"{power_of_ten(curve['budget'])} FLOP")
        draw_curve(axes, curve, label=None, band=None, colour=grey, width=1)
    axes.set_xlabel("$N$ (parameters)")
    axes.set_ylabel("loss")
    axes.set_title("runs of equal compute, and the fit")
    low, high = axes.get_ylim()
    axes.set_ylim(low, high + 0.35 * (high - low))  # room for the legend
    axes.legend(fontsize=7, ncols=2)


def _frontier(axes: Axes, data: AnswerData) -> None:
    """Draw the best N over compute: by parabolas, and by the form with its band."""
    approaches = {each["approach"]: each for each in data["approaches"]}
    split = approaches["isoflop"]
    axes.set_xscale("log")
    axes.set_yscale("log")
    dots(axes, split["budgets"], split["sizes"], "o", colour=RUNS, label="lowest point of equal compute")
    for curve in data["curves"]:
        if curve["of"] == "best size of runs":
            draw_curve(axes, curve, label=f"$a$ = {measured_estimate(split['a'])}", band=None, dash="--", colour=RUNS)
        elif curve["of"] == "best size":
            text = measured_estimate(approaches["parametric"]["a"])
            draw_curve(axes, curve, label=f"the form, $a$ = {text}", band=band_label(data))
    axes.set_xlabel("$C$ (FLOP)")
    axes.set_ylabel("best $N$ (parameters)")
    axes.legend()


def _predicted(axes: Axes, data: AnswerData) -> None:
    """Draw the losses of the dearer runs over what the cheaper ones predict."""
    runs, held_out = data["fitted_runs"], data["held_out"]
    pairs = [
        (predicted, loss)
        for predicted, loss in zip(runs["predicted"], runs["loss"], strict=True)
        if predicted is not None
    ]
    losses = [each for pair in pairs for each in pair]
    if losses:
        ends = [min(losses), max(losses)]
        axes.plot(ends, ends, color=FIT, linewidth=0.8, label="equal")
    label = f"the {held_out['predicted']} dearest runs"
    dots(axes, [pair[0] for pair in pairs], [pair[1] for pair in pairs], ".", colour=RUNS, label=label)
    axes.set_xlabel(f"loss predicted from the {held_out['fitted']} cheapest runs")
    axes.set_ylabel("measured loss")
    axes.legend()
