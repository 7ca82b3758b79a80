"""How errors of parameters move exponents, as people read it."""

from __future__ import annotations

from typing import Any

from nslogic.questions.sensitivity import sensitivity
from nslogic.report.rendering import render
from nslogic.report.sensitivity.text import sensitivity_page
from tests.questions.test_sensitivity import power, split


def text_of(theory: Any, regime: str = "default") -> str:
    (result,) = sensitivity(theory, regimes=regime)
    return render(sensitivity_page(result))


def test_a_row_for_each_parameter() -> None:
    assert text_of(split()) == (
        "✓ split · default   N as a power of C\n"
        "  N ~ C^(beta/(alpha+beta))\n"
        "  exponent 0.513 ± 0.018 at the central values\n"
        "    parameter   value           derivative             at the values   one error moves it by   of the variance\n"
        "    alpha       0.348 ± 0.015   -beta/(alpha+beta)^2   -0.718          -0.011                  38 %\n"
        "    beta        0.366 ± 0.021   alpha/(alpha+beta)^2   0.683           +0.014                  62 %\n"
        "\n"
    )


def test_what_is_missing_is_told_and_empty_columns_are_left_out() -> None:
    text = text_of(power({"a": "a > 0", "b": "b > 0"}, "a*b"))
    assert "  a and b have no values: the derivatives stay formulas.\n" in text
    assert "of the variance" not in text
    assert "    parameter   derivative\n    a           b\n" in text


def test_why_there_is_nothing_to_tell() -> None:
    assert "  The exponent depends on no parameter.\n" in text_of(power({}, "2"))
    clash = power({}, "2")
    clash["axioms"] = {"one": "Y ~ X", "two": "Y ~ X^2"}
    assert text_of(clash).startswith("✗ power · default   Y as a power of X\n  The regime is degenerate: ")
