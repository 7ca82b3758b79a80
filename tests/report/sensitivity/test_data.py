"""How errors of parameters move exponents, as JSON."""

from __future__ import annotations

from typing import Any

import pytest

from nslogic.questions.sensitivity import sensitivity
from nslogic.report.sensitivity.data import sensitivity_data
from tests.questions.test_sensitivity import power, split


def test_exact_numbers_are_texts_and_figures_are_numbers() -> None:
    (data,) = sensitivity_data(list(sensitivity(split())))
    cases: Any = data["cases"]
    (case,) = cases
    assert case["exponent"] == "1829/3568"
    alpha, beta = case["parameters"]
    assert alpha["value"] == "1739/5000"
    assert alpha["moves"] == pytest.approx(-0.01106, abs=1e-5)
    assert alpha["share"] + beta["share"] == pytest.approx(1)
    assert data["missing"] == []


def test_a_reason_is_there_only_where_there_is_nothing_to_tell() -> None:
    (data,) = sensitivity_data(list(sensitivity(power({}, "2"))))
    assert data["reason"] == "the exponent depends on no parameter"
    (data,) = sensitivity_data(list(sensitivity(split())))
    assert "reason" not in data
