"""Simulations as JSON data and as a table of their curves."""

from __future__ import annotations

import pytest

from nslogic.experiments.registry import experiment
from nslogic.report.simulate.data import measurement_data, simulation_csv, simulation_data
from tests.report.simulate.measurements import CONTRADICTED, INCONCLUSIVE, SIMULATION, SUPPORTED

KNOWN = experiment("averaging")


def test_a_measurement_has_all_its_numbers() -> None:
    assert measurement_data(SUPPORTED, KNOWN) == {
        "name": "amplitude in copies",
        "estimate": -0.4994,
        "error": 0.001,
        "corrected": False,
        "theory": -0.5,
        "distance": pytest.approx(0.6),
        "tolerance": 0.02,
        "verdict": "supported",
        "window": [1.0, 1000.0],
        "estimator": "slope of the mean over seeds",
        "raw": {"estimate": -0.4994, "error": 0.001},
        "last_local": {"estimate": -0.4895, "error": 0.0091},
        "relative": None,
        "largest_deviation": None,
        "curvature": None,
        "straight": None,
        "scale": [1.0, 10.0],
        "mean": [0.3, 0.1],
        "spread": [0.01, 0.02],
        "seeds": 64,
        "fit": [],
        "reference": None,
        "shape": [],
        "axes": {
            "value": {"name": "amplitude", "unit": "dimensionless"},
            "scale": {"name": "copies", "unit": "of the module"},
        },
    }


def test_what_is_no_finite_number_is_null() -> None:
    data = measurement_data(INCONCLUSIVE, KNOWN)
    assert (data["estimate"], data["error"], data["largest_deviation"], data["mean"]) == (None, None, None, [None])
    assert data["verdict"] == "inconclusive"
    assert data["straight"] is True
    assert measurement_data(CONTRADICTED, KNOWN)["straight"] is False


def test_a_simulation_has_its_settings_and_its_exponents() -> None:
    data = simulation_data(SIMULATION)
    exponents = data.pop("exponents")
    assert data == {"experiment": "averaging", "seeds": 64, "settings": {"copies": 1000, "alphas": [0.5, 1.0]}}
    assert isinstance(exponents, list)
    assert [exponent["verdict"] for exponent in exponents] == ["supported", "contradicted", "inconclusive"]


def test_the_table_has_a_row_for_each_point_and_quotes_names() -> None:
    assert simulation_csv(SIMULATION) == (
        "exponent,scale,mean,standard_error\n"
        '"amplitude in copies",1,0.3,0.01\n'
        '"amplitude in copies",10,0.1,0.02\n'
        '"variance",1,inf,0.0\n'
    )
