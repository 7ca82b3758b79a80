"""How errors of parameters move exponents, as tables with formulas."""

from __future__ import annotations

from nslogic.questions.sensitivity import sensitivity
from nslogic.report.sensitivity.formulas import sensitivity_latex, sensitivity_markdown
from tests.questions.test_sensitivity import power, split


def test_markdown_has_formulas_between_dollar_signs() -> None:
    text = sensitivity_markdown(list(sensitivity(split())))
    assert text.startswith(
        "## split: default\n\n**$N \\sim C^{\\frac{\\beta}{\\alpha + \\beta}}$**, exponent 0.513 ± 0.018\n"
    )
    assert "| $\\alpha$ | 0.348 ± 0.015 | $-\\frac{\\beta}{" in text
    assert sensitivity_markdown(list(sensitivity(power({}, "2")))).endswith("\nThe exponent depends on no parameter.\n")


def test_latex_has_a_table() -> None:
    text = sensitivity_latex(list(sensitivity(split())))
    assert text.count(r"\begin{tabular}") == text.count(r"\end{tabular}") == 1
    assert r"0.348 $\pm$ 0.015" in text
    assert r"62 \% \\" in text
    clash = power({}, "2")
    clash["axioms"] = {"one": "Y ~ X", "two": "Y ~ X^2"}
    assert "The regime is degenerate" in sensitivity_latex(list(sensitivity(clash, regimes="default")))
