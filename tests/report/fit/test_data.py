"""Fits as JSON data: measured numbers are numbers, and what was not resampled is null."""

from __future__ import annotations

from nslogic.report.fit.curves_data import drawn_data
from nslogic.report.fit.data import estimate_data, fit_data
from tests.report.fit.fits import BOTH, PLAIN, estimate


def test_a_fit_has_its_form_its_runs_its_method_and_its_cautions() -> None:
    data = fit_data(BOTH)
    parameters, optimum = data.pop("parameters"), data.pop("optimum")
    drawn = [data.pop(key) for key in ("scales", "fitted_runs", "left_out_runs", "curves")]
    assert drawn == list(drawn_data(BOTH).values())
    assert isinstance(parameters, dict)
    assert list(parameters) == ["E", "A", "B", "alpha", "beta"]
    assert parameters["alpha"] == {
        "estimate": 0.339,
        "error": 0.024,
        "log_error": 0.0708,
        "interval": [0.315, 0.406],
        "level": 0.95,
        "sides": [0.024, 0.024],
        "at_bound": False,
        "determined": True,
    }
    assert isinstance(optimum, dict)
    assert list(optimum) == ["a", "b"]
    assert data == {
        "form": "E + A/N^alpha + B/D^beta",
        "runs": 3,
        "file": "runs.csv",
        "columns": {"parameters": "params", "tokens": "tokens", "flop": "6 params tokens", "loss": "val_loss"},
        "left_out": 2,
        "method": {
            "objective": 1.25,
            "huber": 0.001,
            "resamples": 200,
            "resampled": "runs",
            "units": 3,
            "seed": 0,
        },
        "far": [{"line": 7, "deviations": 4.2}, {"line": 9, "deviations": -6.1}],
        "warnings": ["parameters and tokens vary together"],
        "form_name": "chinchilla",
        "source": "Hoffmann et al. 2022, Eq. 2",
        "fixed": {},
        "goodness": {"median": 0.0032, "rms": 0.0075, "r_squared": 0.995, "aic": -120.5, "curvature": {}},
        "held_out": {"fitted": 19, "predicted": 6, "error": 0.0094, "bias": -0.0075},
        "compared": [],
        "approaches": [{"approach": "parametric", "a": optimum["a"], "b": optimum["b"], "budgets": [], "sizes": []}],
        "budgets": [],
        "cost": "6 * N * D",
    }


def test_without_resamples_errors_are_null() -> None:
    assert estimate_data(estimate("A", 12.5, None, 0, 0)) == {
        "estimate": 12.5,
        "error": None,
        "log_error": None,
        "interval": None,
        "level": 0.95,
        "sides": None,
        "at_bound": False,
        "determined": True,
    }
    data = fit_data(PLAIN)
    assert (data["optimum"], data["far"], data["warnings"]) == ({}, [], [])
