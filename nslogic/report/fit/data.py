"""The answer of `fit` as JSON data."""

from __future__ import annotations

from nslogic.evidence.resampling import Estimate
from nslogic.questions.fit import FitResult


def fit_data(result: FitResult) -> dict[str, object]:
    """Return a fit as JSON data; measured numbers are JSON numbers, not text."""
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
            "seed": options.seed,
        },
        "far": [{"line": line, "deviations": round(distance, 3)} for line, distance in result.far],
        "warnings": list(result.warnings),
    }


def estimate_data(each: Estimate) -> dict[str, object]:
    """Return an estimate as JSON data."""
    return {
        "estimate": each.value,
        "error": each.error,
        "log_error": each.log_error,
        "interval": None if each.interval is None else list(each.interval),
        "level": each.level,
    }
