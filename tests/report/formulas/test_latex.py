"""Laws as LaTeX."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.orders.formulas import Coefficient
from nslogic.report.formulas.latex import LatexNotation, coefficient_latex, law_latex

SCOPE = Scope(
    {"N": "grows", "N_p": "grows", "L": "free", "K": "grows", "loss": "falls"},
    {"alpha": "alpha", "c": "c", "D_f": "D_f"},
)
FIELD = Field(("alpha", "b", "x.c"))
ALPHA, B, C = (FIELD.generator(name) for name in FIELD.names)
SYMBOLS = {"loss": r"\hat L - E"}


@pytest.mark.parametrize(
    ("law", "latex"),
    [
        ("N ~ N_p^(1/3)", r"N \sim N_{p}^{\frac{1}{3}}"),
        ("N <~ K * L", r"N \lesssim K \, L"),
        ("N >~ K / L", r"N \gtrsim \frac{K}{L}"),
        ("N ~ 1/(1/K + 1/L)", r"N \sim \frac{1}{\frac{1}{K} + \frac{1}{L}}"),
        ("N ~ (K + L)^2", r"N \sim \left(K + L\right)^{2}"),
        ("loss ~ N^-alpha", r"\hat L - E \sim N^{-\alpha}"),
        ("loss^2 ~ N", r"\left(\hat L - E\right)^{2} \sim N"),
        ("N ~ K^-(1+alpha)", r"N \sim K^{-\left(1 + \alpha\right)}"),
        ("N ~ K^(-alpha*c/D_f)", r"N \sim K^{-\frac{\alpha \, c}{D_{f}}}"),
        ("alpha = 0.34", r"\alpha = 0.34"),
        ("N ~ K^(c/D_f)", r"N \sim K^{\frac{c}{D_{f}}}"),
        ("N ~ log(K) ignoring logs", r"N \sim \log\left(K\right) \;\text{(ignoring logs)}"),
        ("N ~ sum(k = 1..inf, L * k^-2)", r"N \sim \sum_{k=1}^{\infty} L \, k^{-2}"),
        ("0 < alpha <= c - 1", r"0 < \alpha \le c - 1"),
        ("alpha != max(1, c)", r"\alpha \ne \max\left(1, c\right)"),
        ("forall k: N * k^-2 << K * k^-alpha", r"\forall k:\; N \, k^{-2} \ll K \, k^{-\alpha}"),
        ("N ~ K or N >> L", r"N \sim K \;\text{or}\; N \gg L"),
    ],
)
def test_laws_are_typeset(law: str, latex: str) -> None:
    read = read_law(law, SCOPE)
    assert read.law is not None, read.problems
    assert law_latex(read.law, SYMBOLS) == latex


@pytest.mark.parametrize(
    ("value", "latex"),
    [
        (Fraction(-1, 3), "-1/3"),
        (-ALPHA, r"-\alpha"),
        (-(1 + ALPHA) / (2 + B), r"-\frac{1 + \alpha}{2 + b}"),
        (-(1 + ALPHA), r"-1 - \alpha"),
        (1 - C / B, r"1 - \frac{c_{x}}{b}"),
        (-ALPHA * B / (ALPHA + B), r"-\frac{\alpha \, b}{\alpha + b}"),
        ((1 + ALPHA) ** 2 * B, r"b \, \left(1 + \alpha\right)^{2}"),
        (ALPHA / 2 - B**2, r"\frac{\alpha}{2} - b^{2}"),
        (ALPHA / (B * C), r"\frac{\alpha}{b \, c_{x}}"),
    ],
)
def test_coefficients_are_typeset_in_their_shortest_shape(value: Coefficient, latex: str) -> None:
    assert coefficient_latex(value, {}) == latex


def test_a_function_without_a_command_of_its_own_is_an_operator() -> None:
    notation = LatexNotation({})
    assert notation.call("max", ["X", "Y"])[0] == r"\max\left(X, Y\right)"
    assert notation.call("geomean", ["X", "Y"])[0] == r"\operatorname{geomean}\left(X, Y\right)"


def test_a_symbol_that_is_a_sum_stands_in_parentheses_in_a_coefficient() -> None:
    assert coefficient_latex(ALPHA * B, {"alpha": r"L - E"}) == r"\left(L - E\right) \, b"
    assert coefficient_latex(ALPHA + 1, {"alpha": r"L^*"}) == r"1 + L^*"
