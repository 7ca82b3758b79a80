"""The answer of `fit` for programs."""

from __future__ import annotations

from math import isfinite

from nslogic.fits.budget import Allocation
from nslogic.fits.goodness import Goodness
from nslogic.fits.held_out import HeldOut
from nslogic.fits.intervals import Estimate
from nslogic.fits.split import Split
from nslogic.questions.fit import FitResult
from nslogic.report.fit.curves_data import drawn_data


def fit_data(result: FitResult) -> dict[str, object]:
    """Return a fit as JSON data; numbers are measured, so they are numbers, and null where there is none."""
    options = result.options
    return {
        "form": result.form.text,
        "runs": result.runs.count,
        "file": result.runs.file,
        "columns": dict(result.runs.names),
        "left_out": options.drop_highest,
        "parameters": {each.name: estimate_data(each) for each in result.parameters},
        "optimum": {each.name: estimate_data(each) for each in result.optimum},
        "method": {
            "objective": result.objective,
            "huber": options.delta,
            "resamples": len(result.sample),
            "resampled": "runs" if options.group is None else options.group,
            "units": result.resamples.units,
            "seed": options.seed,
        },
        "far": [{"line": line, "deviations": round(distance, 3)} for line, distance in result.far],
        "warnings": list(result.warnings),
        "form_name": result.form.name,
        "source": result.form.source,
        "fixed": {each.name: each.value for each in options.given},
        "goodness": goodness_data(result.goodness),
        "held_out": held_out_data(result.held_out),
        "compared": [
            {
                "form": each.text,
                "form_name": each.name,
                "goodness": goodness_data(each.goodness),
                "held_out": held_out_data(each.held_out),
            }
            for each in result.compared
        ],
        "approaches": [split_data(each) for each in result.splits],
        "budgets": [allocation_data(each) for each in result.allocations],
        "cost": options.cost.text,
        **drawn_data(result),
    }


def estimate_data(each: Estimate) -> dict[str, object]:
    """Return an estimate as JSON data."""
    return {
        "estimate": _number(each.value),
        "error": _number(each.error),
        "log_error": _number(each.log_error),
        "interval": None if each.interval is None else [_number(end) for end in each.interval],
        "level": each.level,
        "sides": None if each.sides is None else [_number(side) for side in each.sides],
        "at_bound": each.at_bound,
        "determined": each.determined,
    }


def goodness_data(goodness: Goodness) -> dict[str, object]:
    """Return how well a form fits as JSON data."""
    return {
        "median": goodness.median,
        "rms": goodness.rms,
        "r_squared": goodness.r_squared,
        "aic": _number(goodness.aic),
        "curvature": {
            each.scale: {"deviations": _number(each.deviations), "share": each.share, "seen": each.seen}
            for each in goodness.curvature
        },
    }


def held_out_data(prediction: HeldOut | None) -> dict[str, object] | None:
    """Return how a form predicts as JSON data."""
    if prediction is None:
        return None
    return {
        "fitted": prediction.fitted,
        "predicted": prediction.predicted,
        "error": _number(prediction.error),
        "bias": _number(prediction.bias),
    }


def split_data(split: Split) -> dict[str, object]:
    """Return one approach's split of compute as JSON data."""
    return {
        "approach": split.approach,
        "a": estimate_data(split.a),
        "b": estimate_data(split.b),
        "budgets": [float(each) for each in split.budgets] if split.approach == "isoflop" else [],
        "sizes": [float(each) for each in split.sizes] if split.approach == "isoflop" else [],
    }


def allocation_data(each: Allocation) -> dict[str, object]:
    """Return what a budget buys as JSON data."""
    return {
        "budget": each.budget,
        "N": estimate_data(each.parameters),
        "D": estimate_data(each.tokens),
        "tokens_per_parameter": estimate_data(each.tokens_per_parameter),
        "loss": estimate_data(each.loss),
        "penalty": None if each.penalty is None else estimate_data(each.penalty),
    }


def _number(value: float | None) -> float | None:
    """Return a number; what is beyond any is none, since JSON has no word for it."""
    return value if value is not None and isfinite(value) else None
