"""The runs of a fit and its curves as JSON data: all that a picture of it is drawn from."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from nslogic.fits.tables.left_out import RunsLeftOut
from nslogic.limits import RUNS_SHOWN
from nslogic.questions.fit import FitResult
from nslogic.questions.fit_curves import FitCurve, curves_of, drawn_scales, fitted_losses, shown_runs

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    Places = NDArray[np.int64]

COMPUTED_DIGITS = 10
"""The digits of what was computed; what was read keeps all of its own."""


def drawn_data(result: FitResult, *, most: int = RUNS_SHOWN) -> dict[str, object]:
    """Return the runs that were fitted, up to a number, those that were left out, the scales and the curves."""
    shown = shown_runs(result, most)
    return {
        "scales": list(drawn_scales(result)),
        "fitted_runs": _runs_data(result, shown),
        "left_out_runs": [_left_out_data(each) for each in result.left_out],
        "curves": [_curve_data(curve, shown) for curve in curves_of(result)],
    }


def _runs_data(result: FitResult, shown: Places) -> dict[str, object]:
    runs, prediction = result.runs, result.held_out
    data: dict[str, object] = {"line": runs.lines[shown].tolist()}
    data |= {role: each[shown].tolist() for role, each in runs.columns.items()}
    data["fitted"] = _rounded(fitted_losses(result)[shown])
    if prediction is not None:
        predicted = dict(
            zip(
                prediction.runs.tolist(),
                _rounded(runs.columns["loss"][prediction.runs] / prediction.ratios),
                strict=True,
            )
        )
        data["predicted"] = [predicted.get(place) for place in shown.tolist()]
    if result.options.family is not None:
        data["family"] = [str(text) for text in runs.others[result.options.family][shown]]
    return data


def _left_out_data(left_out: RunsLeftOut) -> dict[str, object]:
    data: dict[str, object] = {"option": left_out.option, "runs": len(left_out.lines)}
    data["line"] = left_out.lines[:RUNS_SHOWN].tolist()
    return data | {role: each[:RUNS_SHOWN].tolist() for role, each in left_out.columns.items()}


def _curve_data(curve: FitCurve, shown: Places) -> dict[str, object]:
    low, high = (None, None) if curve.band is None else map(_rounded, curve.band)
    nothing = [None] * len(curve.at)
    points = zip(_rounded(curve.at), _rounded(curve.values), low or nothing, high or nothing, strict=True)
    data: dict[str, object] = {"of": curve.of, "scale": curve.scale, "points": [list(point) for point in points]}
    if curve.term is not None:
        data["factor"], data["exponent"] = curve.term
    if curve.rest is not None:
        data["rest"] = _rounded(curve.rest[shown])
    if curve.family is not None:
        data["family"] = curve.family
    if curve.budget is not None:
        data["budget"] = curve.budget
    if curve.runs is not None and curve.family is None:
        own = frozenset(curve.runs.tolist())
        data["runs"] = [number for number, place in enumerate(shown.tolist()) if place in own]
    return data


def _rounded(values: Iterable[float]) -> list[float | None]:
    return [float(f"{value:.{COMPUTED_DIGITS}g}") if isfinite(value) else None for value in values]
