"""A fit as a picture: each term with its band, residuals, runs of equal compute, and what was held out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nslogic.fits.forms.form import SYMBOLS, FormParameter, RunData
from nslogic.questions.fit import FitResult
from nslogic.report.fit.curves import FIT, HELD, RUNS, draw_curves, letter
from nslogic.report.pictures import figure, in_style, panel, plain_numbers, power_of_ten, saved
from nslogic.report.uncertainties import measured

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from nslogic.fits.tables.column_roles import Role

    Array = NDArray[np.float64]

SCALE_UNITS: dict[Role, str] = {
    "parameters": "parameters",
    "tokens": "tokens",
    "flop": "FLOP",
    "unique": "unique tokens",
}
"""What a scale counts."""

MOST_BUDGETS = 8
"""How many budgets are drawn at most, spread over all of them."""


def fit_plot(result: FitResult, kind: str) -> bytes:
    """Return a picture of a fit.

    Args:
        result: The fit.
        kind: `svg`, `png` or `pdf`.
    """
    return saved(fit_figure(result), kind)


@in_style
def fit_figure(result: FitResult) -> Figure:
    """Return a figure of a fit: a panel for each scale, the residuals, and what else the runs allow.

    It is drawn from the fit and not from its JSON, which has neither the runs nor the resamples.
    """
    panels: list[Callable[[Axes, FitResult], None]] = [_term_panel(scale) for scale in _scales(result)]
    panels.append(_residuals)
    if any(split.approach == "isoflop" for split in result.splits):
        panels += [_slices, _frontier]
    if result.held_out is not None:
        panels.append(_predicted)
    drawn = figure(len(panels))
    import numpy as np

    with np.errstate(all="ignore"):  # what is beyond any number is not drawn
        for number, draw in enumerate(panels):
            draw(panel(drawn, number, len(panels)), result)
    return drawn


def _scales(result: FitResult) -> list[Role]:
    return [scale for scale in result.form.needs if scale != "unique"]


def _label(scale: Role) -> str:
    return f"${SYMBOLS[scale]}$ ({SCALE_UNITS[scale]})"


def _term_panel(scale: Role) -> Callable[[Axes, FitResult], None]:
    def draw(axes: Axes, result: FitResult) -> None:
        import numpy as np

        x = result.runs.columns[scale]
        losses = result.runs.columns["loss"]
        fitted = losses / np.exp(result.problem.residuals(result.minimum.at))
        own = [each for each in result.form.parameters if each.scale == scale and each.kind == "exponent"]
        factor = next((each for each in result.form.parameters if each.scale == scale and each.kind == "factor"), None)
        exponent = own[0] if own else None
        alone = len(result.form.needs) > 1 and factor is not None and exponent is not None and "[" not in factor.name
        if alone and factor is not None and exponent is not None:
            _one_term(axes, result, x, losses, fitted, factor, exponent)
            axes.legend()
        elif result.form.needs == (scale,):
            draw_curves(axes, result, x, losses)
        else:
            axes.loglog(x, losses, ".", markersize=4, color=RUNS, label="runs")
            axes.loglog(x, fitted, "+", markersize=5, color=HELD, label="fit")
            axes.set_ylabel("loss")
            plain_numbers(axes.yaxis)
            axes.legend()
        axes.set_xlabel(_label(scale))

    return draw


def _one_term(
    axes: Axes,
    result: FitResult,
    x: Array,
    losses: Array,
    fitted: Array,
    factor: FormParameter,
    exponent: FormParameter,
) -> None:
    """Draw what is left of the losses without the other terms, the fitted term, and its band."""
    import numpy as np

    size, slope = result.by_name[factor.name], result.by_name[exponent.name]
    rest = losses - (fitted - size.value * x**-slope.value)
    drawn = rest > 0
    hidden = int((~drawn).sum())
    axes.loglog(
        x[drawn],
        rest[drawn],
        ".",
        markersize=4,
        color=RUNS,
        label="runs" if not hidden else f"runs (and {hidden} below 0)",
    )
    grid = np.geomspace(x.min(), x.max(), 100)
    symbol = letter(exponent.name)
    text = measured(slope.value, slope.error, slope.sides) if slope.determined else "not determined"
    axes.loglog(grid, size.value * grid**-slope.value, color=FIT, label=f"fit, ${symbol}$ = {text}")
    places = [result.form.place(factor.name), result.form.place(exponent.name)]
    if len(result.sample) > 1:
        level = result.options.level
        lines = result.sample[:, places[0], None] * grid ** -result.sample[:, places[1], None]
        low, high = np.quantile(lines, [(1 - level) / 2, (1 + level) / 2], axis=0)
        axes.fill_between(
            grid, low, high, color=FIT, alpha=0.15, linewidth=0, label=f"{100 * level:g} % band of resamples"
        )
    scale = SYMBOLS[exponent.scale] if exponent.scale is not None else "x"
    axes.set_ylabel(f"loss less the other terms: ${letter(factor.name)}/{scale}^{{{symbol}}}$")
    plain_numbers(axes.yaxis)


def _residuals(axes: Axes, result: FitResult) -> None:
    import numpy as np

    residuals = 100 * np.expm1(result.problem.residuals(result.minimum.at))
    scale = "flop" if "flop" in result.runs.columns else result.form.needs[0]
    axes.semilogx(result.runs.columns[scale], residuals, ".", markersize=4, color=RUNS)
    axes.axhline(0, color=FIT, linewidth=0.8)
    axes.set_xlabel(_label(scale))
    axes.set_ylabel("measured/fitted loss $-$ 1 (%)")
    axes.set_title(f"residuals: median {100 * result.goodness.median:.2g} %, rms {100 * result.goodness.rms:.2g} %")


def _slices(axes: Axes, result: FitResult) -> None:
    """Draw the loss over N for runs of equal compute, with the fitted loss."""
    import numpy as np

    split = next(each for each in result.splits if each.approach == "isoflop")
    columns = result.runs.columns
    budgets = split.budgets[np.unique(np.linspace(0, len(split.budgets) - 1, MOST_BUDGETS).astype(np.int64))]
    for number, budget in enumerate(budgets):
        runs = np.flatnonzero(np.abs(np.log(columns["flop"] / budget)) < 0.1)
        grey = str(0.75 * (1 - number / max(len(budgets) - 1, 1)))
        sizes = np.geomspace(columns["parameters"][runs].min(), columns["parameters"][runs].max(), 60)
        ratio = float(np.median(columns["flop"][runs] / (columns["parameters"][runs] * columns["tokens"][runs])))
        axes.semilogx(
            columns["parameters"][runs],
            columns["loss"][runs],
            "o",
            markersize=3,
            color=grey,
            label=f"{power_of_ten(budget)} FLOP",
        )
        axes.semilogx(sizes, _loss_at(result, sizes, budget / (ratio * sizes)), color=grey, linewidth=1)
    axes.set_xlabel("$N$ (parameters)")
    axes.set_ylabel("loss")
    axes.set_title("runs of equal compute, and the fit")
    low, high = axes.get_ylim()
    axes.set_ylim(low, high + 0.25 * (high - low))  # room for the legend
    axes.legend(fontsize=7, ncols=2)


def _loss_at(result: FitResult, sizes: Array, tokens: Array) -> Array:
    import numpy as np

    data = result.problem.data
    scales = {"parameters": np.log(sizes), "tokens": np.log(tokens)}
    centred: dict[Role, Array] = {
        scale: scales[scale] - data.centres[scale] for scale in ("parameters", "tokens") if scale in data.centres
    }
    point = result.problem.point(result.minimum.at)
    logarithm, _ = result.form.logarithm(point, RunData(centred, np.zeros(len(sizes)), data.centres, data.middle))
    loss: Array = np.exp(logarithm + data.middle)
    return loss


def _frontier(axes: Axes, result: FitResult) -> None:
    """Draw the best N over compute: by parabolas, and by the form with its band."""
    import numpy as np

    split = next(each for each in result.splits if each.approach == "isoflop")
    axes.loglog(split.budgets, split.sizes, "o", markersize=4, color=RUNS, label="lowest point of equal compute")
    slope = measured(split.a.value, split.a.error, split.a.sides)
    through = np.polyfit(np.log(split.budgets), np.log(split.sizes), 1)
    grid = np.geomspace(split.budgets.min(), split.budgets.max(), 60)
    axes.loglog(grid, np.exp(np.polyval(through, np.log(grid))), "--", color=RUNS, label=f"$a$ = {slope}")
    parametric = next((each for each in result.splits if each.approach == "parametric"), None)
    if parametric is not None and {"A", "B"} <= set(result.form.names) and result.form.name != "kaplan":
        columns = result.runs.columns
        ratio = float(np.median(columns["flop"] / (columns["parameters"] * columns["tokens"])))
        values = np.vstack([np.array(result.values)[None, :], result.sample])
        a, b, alpha, beta = (values[:, result.form.place(name), None] for name in ("A", "B", "alpha", "beta"))
        log_sizes = (np.log(alpha * a / (beta * b)) + beta * np.log(grid / ratio)) / (alpha + beta)
        text = measured(parametric.a.value, parametric.a.error, parametric.a.sides)
        axes.loglog(grid, np.exp(log_sizes[0]), color=FIT, label=f"the form, $a$ = {text}")
        if len(values) > 2:
            level = result.options.level
            low, high = np.quantile(np.exp(log_sizes[1:]), [(1 - level) / 2, (1 + level) / 2], axis=0)
            axes.fill_between(
                grid, low, high, color=FIT, alpha=0.15, linewidth=0, label=f"{100 * level:g} % band of resamples"
            )
    axes.set_xlabel("$C$ (FLOP)")
    axes.set_ylabel("best $N$ (parameters)")
    axes.legend()


def _predicted(axes: Axes, result: FitResult) -> None:
    """Draw the losses of the dearer runs over what the cheaper ones predict."""
    prediction = result.held_out
    assert prediction is not None
    losses = result.runs.columns["loss"][prediction.runs]
    predicted = losses / prediction.ratios
    ends = [float(min(losses.min(), predicted.min())), float(max(losses.max(), predicted.max()))]
    axes.plot(ends, ends, color=FIT, linewidth=0.8, label="equal")
    axes.plot(predicted, losses, ".", markersize=4, color=RUNS, label=f"the {prediction.predicted} dearest runs")
    axes.set_xlabel(f"loss predicted from the {prediction.fitted} cheapest runs")
    axes.set_ylabel("measured loss")
    axes.legend()
