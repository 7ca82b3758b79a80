"""Where predictions part, as JSON."""

from __future__ import annotations

from typing import Any

import pytest

from nslogic.limits import DerivationLimits, Limits
from nslogic.questions.decide import decide
from nslogic.report.decide.data import decide_data


def test_fits_predictions_and_what_decides_are_numbers() -> None:
    data: Any = decide_data(decide("quanta", "solvable"))
    assert [each["name"] for each in data["theories"]] == ["quanta", "solvable"]
    assert data["theories"][1]["distance"] == pytest.approx(0.63, abs=0.01)
    best = data["partings"][0]
    assert (best["law"], best["along"]) == ("loss ~ D^-alpha_D", None)
    assert [each["relation"] for each in best["predicted"]] == ["=", "="]
    assert best["difference"] == pytest.approx(best["predicted"][0]["value"] - best["predicted"][1]["value"])
    assert data["partings"][1]["along"] == "D ~ N_p"
    assert (data["error"], data["scatter"], data["runs"], data["sigma"]) == (0.02, 0.01, 10, 3.0)


def test_what_is_alike_is_there_too() -> None:
    data: Any = decide_data(decide("resource", "critical-depth"))
    assert data["partings"] == []
    assert {"law": "loss ~ N_p^-x", "along": "L ~ N_w"} in data["same"]


def test_what_is_not_decided_has_its_reason() -> None:
    whole, cut = (
        decide("quanta", "solvable", limits=Limits(derivation=DerivationLimits(cells=cells))) for cells in (600, 1)
    )
    assert decide_data(whole)["undecided"] == []
    data: Any = decide_data(cut)
    first = data["undecided"][0]
    assert (first["theory"], first["law"], first["along"]) == ("quanta", "loss ~ N_p^-x", "D ~ N_p^y")
    assert "more than 1 cells" in first["reason"]
