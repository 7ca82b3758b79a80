"""How errors of parameters move exponents, against published figures, finite differences and drawn errors."""

from __future__ import annotations

from fractions import Fraction
from math import sqrt
from typing import Any

import numpy as np
import pytest

from nslogic.questions.sensitivity import CaseSensitivity, SensitivityResult, sensitivity


def case_of(theory: Any, regime: str = "default", **named: Any) -> CaseSensitivity:
    (result,) = sensitivity(theory, regimes=regime, **named)
    (case,) = result.cases
    return case


def split(*, correlation: float | None = None, **errors: float) -> dict[str, Any]:
    theory: dict[str, Any] = {
        "name": "split",
        "quantities": {"loss": "falls", "N": "grows", "D": "grows", "C": "grows"},
        "parameters": {
            "alpha": {"value": "0.3478", "error": errors.get("alpha", 0.0154)},
            "beta": {"value": "0.3658", "error": errors.get("beta", 0.0206)},
        },
        "axioms": {
            "fit": "loss ~ N^-alpha + D^-beta",
            "cost": "C ~ N * D",
            "best": {"minimise": "loss", "over": ["N", "D"], "subject_to": ["fit", "cost"]},
        },
        "target": "N",
        "base": "C",
    }
    if correlation is not None:
        theory["correlations"] = [{"between": ["alpha", "beta"], "value": correlation}]
    return theory


def test_the_best_split_of_the_refit() -> None:
    """By hand: a = beta/(alpha+beta), da/dalpha = -beta/(alpha+beta)^2, da/dbeta = alpha/(alpha+beta)^2."""
    case = case_of(split())
    alpha, beta = case.effects
    whole = 0.3478 + 0.3658
    assert case.exponent == Fraction(3658, 7136)
    assert float(alpha.slope or 0) == pytest.approx(-0.3658 / whole**2)
    assert float(beta.slope or 0) == pytest.approx(0.3478 / whole**2)
    assert case.error == pytest.approx(sqrt((0.3658 * 0.0154) ** 2 + (0.3478 * 0.0206) ** 2) / whole**2)
    assert (alpha.share or 0) + (beta.share or 0) == pytest.approx(1)
    assert (alpha.share or 0) == pytest.approx((0.3658 * 0.0154 / whole**2) ** 2 / (case.error or 1) ** 2)


@pytest.mark.parametrize("correlation", [None, 0.9, -0.3])
def test_the_error_is_that_of_drawn_parameters(correlation: float | None) -> None:
    """Errors a tenth as large as measured, so that the first order is enough."""
    case = case_of(split(correlation=correlation, alpha=0.00154, beta=0.00206))
    errors = np.array([0.00154, 0.00206])
    rho = correlation or 0.0
    covariance = np.array([[1.0, rho], [rho, 1.0]]) * np.outer(errors, errors)
    drawn = np.random.default_rng(0).multivariate_normal([0.3478, 0.3658], covariance, 200_000)
    spread = float(np.std(drawn[:, 1] / drawn.sum(axis=1)))
    assert case.error == pytest.approx(spread, rel=0.01)
    assert sum(effect.share or 0 for effect in case.effects) == pytest.approx(1)


def test_errors_that_cancel_have_a_negative_share() -> None:
    shares = [effect.share or 0 for effect in case_of(split(correlation=0.9, alpha=0.005)).effects]
    assert min(shares) < 0 < max(shares)
    assert sum(shares) == pytest.approx(1)


def power(parameters: dict[str, Any], exponent: str = "a", **more: Any) -> dict[str, Any]:
    axioms = {"law": f"Y ~ X^({exponent})"}
    return {
        "name": "power", "quantities": {"X": "grows", "Y": "free"}, "parameters": parameters, "axioms": axioms,
        "target": "Y", "base": "X", **more,
    }  # fmt: skip


def result_of(theory: dict[str, Any]) -> SensitivityResult:
    (result,) = sensitivity(theory)
    return result


def test_without_values_derivatives_are_formulas() -> None:
    result = result_of(power({"a": "a > 0", "b": {"value": 2, "error": 0.1}}, "a*b"))
    (case,) = result.cases
    assert result.missing == ("a",)
    assert [str(effect.derivative) for effect in case.effects] == ["b", "a"]
    assert [effect.slope for effect in case.effects] == [None, None]
    assert case.exponent is None


def test_an_interval_with_a_level_has_an_error_and_one_without_has_none() -> None:
    with_level = case_of(power({"a": {"interval": [0, 2], "level": 0.95}}))
    assert with_level.exponent == 1
    assert with_level.error == pytest.approx(1 / 1.959964, rel=1e-6)
    without = case_of(power({"a": {"interval": [0, 2]}}))
    assert [effect.error for effect in without.effects] == [None]
    assert without.effects[0].share is None


def test_the_case_at_the_central_values_is_told() -> None:
    theory = power({"a": {"value": 1, "error": 0.1}, "b": {"value": 2, "error": 0.1}}, "min(a, b)")
    (case,) = result_of(theory).cases
    assert [effect.name for effect in case.effects] == ["a"]


def test_what_has_no_exponent_or_no_parameter_says_so() -> None:
    assert result_of(power({}, "2")).reason == "the exponent depends on no parameter"
    free = power({}, "2")
    free["axioms"] = {"law": "Y >~ X"}
    assert result_of(free).reason == "the exponent depends on the trajectory"
    clash = power({}, "2")
    clash["axioms"] = {"one": "Y ~ X", "two": "Y ~ X^2"}
    (result,) = sensitivity(clash, regimes="default")
    assert result.reason == "there is no law"


def test_a_bundled_theory_is_asked_in_another_base() -> None:
    (result,) = sensitivity("besiroglu", regimes="refitted", target="D", base="C")
    (case,) = result.cases
    assert {effect.name for effect in case.effects} == {"m_alpha", "m_beta"}
    assert sum(effect.share or 0 for effect in case.effects) == pytest.approx(1)
