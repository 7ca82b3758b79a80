"""What does a fit say between its runs? Its curves at the places where pictures draw them, with the band of its resamples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from nslogic.fits.choosing import cost_of
from nslogic.fits.forms.form import RunData
from nslogic.limits import BAND_RESAMPLES
from nslogic.questions.fit import FitResult

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import FormParameter
    from nslogic.fits.split import Split
    from nslogic.fits.tables.column_roles import Role

    Array: TypeAlias = NDArray[np.float64]
    Places: TypeAlias = NDArray[np.int64]

CurveSort: TypeAlias = Literal["term", "loss", "equal compute", "best size", "best size of runs"]
"""What a curve shows: one term over its scale, the loss over the only scale, the loss over N at one budget, the N that the
form says is best over compute, the power through those that the runs say are best."""

PLACES_OF_CURVE = 100
"""The places of a curve over a whole scale."""

PLACES_OF_SLICE = 60
"""The places of a curve through runs of equal compute, and over compute."""

MOST_BUDGETS = 8
"""For how many budgets there is a curve, spread over all of them."""

OF_BUDGET = 0.1
"""By how much the logarithm of a run's FLOP may differ from a budget, and the run be shown with it."""


@dataclass(frozen=True, eq=False)
class FitCurve:
    """A curve of a fit.

    Args:
        of: What it shows.
        scale: What it is over.
        at: (points,) places on the scale.
        values: (points,) the fit there.
        band: (2, points) the ends of the resamples' band; None where there are no resamples, or it has none.
        term: The factor and the exponent, of one term.
        family: The family, where there are several.
        budget: FLOP of runs of equal compute.
        runs: (runs,) places of the runs that are shown with it; None where all are.
        rest: (all runs,) what is left of each loss without the other terms, of one term.
    """

    of: CurveSort
    scale: Role
    at: Array
    values: Array
    band: Array | None = None
    term: tuple[str, str] | None = None
    family: str | None = None
    budget: float | None = None
    runs: Places | None = None
    rest: Array | None = None


def shown_runs(result: FitResult, most: int) -> Places:
    """Return the places of the runs that are shown: all, or of more than a number as many, evenly over their cost."""
    import numpy as np

    if result.runs.count <= most:
        return np.arange(result.runs.count)
    order = np.argsort(cost_of(result.runs, result.form), kind="stable")
    return np.sort(order[np.linspace(0, len(order) - 1, most).astype(np.int64)])


def fitted_losses(result: FitResult) -> Array:
    """Return the loss that the fit gives each run."""
    import numpy as np

    losses: Array = result.runs.columns["loss"] / np.exp(result.problem.residuals(result.minimum.at))
    return losses


def drawn_scales(result: FitResult) -> tuple[Role, ...]:
    """Return the scales that have a panel of their own in a picture."""
    return tuple(scale for scale in result.form.needs if scale != "unique")


def curves_of(result: FitResult) -> tuple[FitCurve, ...]:
    """Return the curves of a fit, in the order in which a picture shows them."""
    import numpy as np

    with np.errstate(all="ignore"):  # what is beyond any number is not drawn
        return tuple(_curves(result))


def _curves(result: FitResult) -> Iterator[FitCurve]:
    for scale in drawn_scales(result):
        own = [each for each in result.form.parameters if each.scale == scale]
        exponent = next((each for each in own if each.kind == "exponent"), None)
        factor = next((each for each in own if each.kind == "factor"), None)
        several = len(result.form.needs) > 1
        if several and factor is not None and exponent is not None and "[" not in factor.name:
            yield _term(result, scale, factor, exponent)
        elif not several:
            yield from _losses(result, scale)
    split = next((each for each in result.splits if each.approach == "isoflop"), None)
    if split is not None:
        yield from _slices(result, split)
        yield _power_through(split)
        yield from _best_sizes(result, split)


def _band(result: FitResult, curves: Array) -> Array | None:
    """Return the ends of the band that the curves of resamples make, (2, points)."""
    import numpy as np

    if len(curves) < 2:
        return None
    level = result.options.level
    ends: Array = np.quantile(curves, [(1 - level) / 2, (1 + level) / 2], axis=0)
    return ends


def _term(result: FitResult, scale: Role, factor: FormParameter, exponent: FormParameter) -> FitCurve:
    import numpy as np

    x, losses = result.runs.columns[scale], result.runs.columns["loss"]
    size, slope = result.by_name[factor.name].value, result.by_name[exponent.name].value
    grid = np.geomspace(x.min(), x.max(), PLACES_OF_CURVE)
    sample = result.sample[:BAND_RESAMPLES]
    sizes, slopes = (sample[:, result.form.place(each.name), None] for each in (factor, exponent))
    return FitCurve(
        "term",
        scale,
        grid,
        size * grid**-slope,
        _band(result, sizes * grid**-slopes),
        term=(factor.name, exponent.name),
        rest=losses - (fitted_losses(result) - size * x**-slope),
    )


def _losses(result: FitResult, scale: Role) -> Iterator[FitCurve]:
    """Yield the loss over the only scale, one curve for each family."""
    import numpy as np

    x, family = result.runs.columns[scale], result.problem.data.family
    labels = () if family is None or result.options.family is None else result.runs.labels(result.options.family)
    for number, label in enumerate(labels or (None,)):
        own = np.arange(len(x)) if label is None or family is None else np.flatnonzero(family == number)
        grid = np.geomspace(x[own].min(), x[own].max(), PLACES_OF_CURVE)
        curves = _losses_at(result, {scale: grid}, number if family is not None else None, BAND_RESAMPLES)
        band = _band(result, curves[1:])
        runs = None if label is None else own
        yield FitCurve("loss", scale, grid, curves[0], band, family=label, runs=runs)


def _losses_at(result: FitResult, scales: dict[Role, Array], family: int | None, resamples: int) -> Array:
    """Return the loss at some scales by the fit and by resamples: (1 + resamples, points)."""
    import numpy as np

    data, count = result.problem.data, len(next(iter(scales.values())))
    members = None if family is None else np.full(count, family, dtype=np.int64)
    at = np.vstack([result.minimum.at[None], result.resamples.points[:resamples]])
    points = np.array([result.problem.point(each) for each in at])
    centred = {scale: np.log(each) - data.centres[scale] for scale, each in scales.items() if scale in data.centres}
    logarithms, _ = result.form.logarithms(
        points, RunData(centred, np.zeros(count), data.centres, data.middle, None, members)
    )
    losses: Array = np.exp(logarithms + data.middle)
    return losses


def _slices(result: FitResult, split: Split) -> Iterator[FitCurve]:
    """Yield the fitted loss over N through runs of equal compute."""
    import numpy as np

    columns = result.runs.columns
    chosen = np.unique(np.linspace(0, len(split.budgets) - 1, MOST_BUDGETS).astype(np.int64))
    for budget in split.budgets[chosen].tolist():
        runs = np.flatnonzero(np.abs(np.log(columns["flop"] / budget)) < OF_BUDGET)
        parameters, tokens = columns["parameters"][runs], columns["tokens"][runs]
        sizes = np.geomspace(parameters.min(), parameters.max(), PLACES_OF_SLICE)
        ratio = float(np.median(columns["flop"][runs] / (parameters * tokens)))
        losses = _losses_at(result, {"parameters": sizes, "tokens": budget / (ratio * sizes)}, None, 0)[0]
        yield FitCurve("equal compute", "parameters", sizes, losses, budget=budget, runs=runs)


def _power_through(split: Split) -> FitCurve:
    """Return the power of compute through the best sizes of runs of equal compute."""
    import numpy as np

    through = np.polyfit(np.log(split.budgets), np.log(split.sizes), 1)
    ends = np.array([split.budgets.min(), split.budgets.max()])
    return FitCurve("best size of runs", "flop", ends, np.exp(np.polyval(through, np.log(ends))))


def _best_sizes(result: FitResult, split: Split) -> Iterator[FitCurve]:
    """Yield the best N over compute that the form says, where it is a sum of a term in N and one in D."""
    import numpy as np

    parametric = any(each.approach == "parametric" for each in result.splits)
    if not parametric or not {"A", "B"} <= set(result.form.names) or result.form.name == "kaplan":
        return
    grid = np.geomspace(split.budgets.min(), split.budgets.max(), PLACES_OF_SLICE)
    columns = result.runs.columns
    ratio = float(np.median(columns["flop"] / (columns["parameters"] * columns["tokens"])))
    values = np.vstack([np.array(result.values)[None, :], result.sample[:BAND_RESAMPLES]])
    a, b, alpha, beta = (values[:, result.form.place(name), None] for name in ("A", "B", "alpha", "beta"))
    sizes = np.exp((np.log(alpha * a / (beta * b)) + beta * np.log(grid / ratio)) / (alpha + beta))
    yield FitCurve("best size", "flop", grid, sizes[0], _band(result, sizes[1:]))
