"""Plans as JSON data: exact laws as text, factors as numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nslogic.report.plan.data import plan_data
from tests.oracle.tables import table
from tests.report.plan.growths import growth


def test_a_plan_has_its_scale_its_values_and_a_factor_for_each_quantity() -> None:
    (data,) = plan_data([growth("measured")])
    factors = table(data.pop("factors"))
    assert data == {
        "theory": "growth",
        "regime": "measured",
        "verdict": "consistent",
        "scale": {"C": "10"},
        "parameters": {"alpha": "17/50"},
        "notes": ["alpha is measured; its central value is taken"],
    }
    assert list(factors) == ["loss", "N"]
    assert factors["N"] == {"law": "C^0.34", "factor": 2.18776, "exact": "10^0.34", "within": [1.7378, 2.75423]}
    assert table(factors["loss"])["log_factor"] == "(log(10*C)/log(C))"


@pytest.mark.parametrize(
    ("regime", "scale", "quantity", "factor"),
    [
        (
            "ranged",
            "C=10",
            "K",
            {
                "law": "C^x, 1/2 <= x <= 1",
                "factor": None,
                "interval": [3.16228, 10.0],
                "attained": [True, True],
            },
        ),
        ("ranged", "C=10", "Z", {"law": "C^-s", "factor": None, "exact": "10^-s"}),
        (
            "ranged",
            "K=10",
            "Z",
            {
                "law": "K^x, -2*s <= x <= -s",
                "factor": None,
                "interval": ["10^(-2*s)", "10^-s"],
                "attained": [True, True],
            },
        ),
        (
            "isolated",
            "C=10",
            "K",
            {
                "law": "C^x, x one of 0, 1",
                "factor": None,
                "interval": [1.0, 10.0],
                "attained": [True, True],
                "values": [1.0, 10.0],
            },
        ),
        (
            "most",
            "C=10",
            "K",
            {"law": "C^x, x <= 1", "factor": None, "interval": [None, 10.0], "attained": [False, True]},
        ),
        (
            "most",
            "C=1/4",
            "K",
            {"law": "C^x, x <= 1", "factor": None, "interval": [0.25, None], "attained": [True, False]},
        ),
        (
            "rough",
            "C=10",
            "Z",
            {
                "law": "C^2, up to logarithms",
                "factor": 100.0,
                "exact": "10^2",
                "note": "up to a power of log(C) that the regime leaves open",
            },
        ),
        (
            "cases",
            "C=10",
            "K",
            {
                "law": None,
                "factor": None,
                "cases": [
                    {"when": ["s < 1"], "law": "C", "factor": 10.0, "exact": "10"},
                    {"when": ["s >= 1"], "law": "C^2", "factor": 100.0, "exact": "10^2"},
                ],
            },
        ),
    ],
)
def test_each_kind_of_factor_has_its_keys(regime: str, scale: str, quantity: str, factor: dict[str, object]) -> None:
    (data,) = plan_data([growth(regime, scale=scale)])
    assert table(data["factors"])[quantity] == factor


def test_a_regime_without_a_model_has_its_core() -> None:
    (data,) = plan_data([growth("clash")])
    assert (data["verdict"], data["factors"], data["core"]) == ("degenerate", {}, ["fixed", "trend(C)"])


def test_a_refused_and_an_undecided_plan_say_why() -> None:
    result = growth("empty")
    (data,) = plan_data(
        [replace(result, refused="C does not scale in any model of this regime", keeping=("trend(C)",))]
    )
    assert (data["refused"], data["core"]) == ("C does not scale in any model of this regime", ["trend(C)"])
    (data,) = plan_data([replace(result, undecided="K: more than 64 cells")])
    assert data["undecided"] == "K: more than 64 cells"
