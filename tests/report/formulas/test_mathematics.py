"""Exponents and products as LaTeX, by way of SymPy."""

from __future__ import annotations

from fractions import Fraction

import pytest
import sympy
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.derivation.branches import Question
from nslogic.orders.formulas import Coefficient, OrderForm
from nslogic.report.formulas.mathematics import (
    coefficient_latex,
    expressions,
    latex_escaped,
    power_latex,
    product_latex,
)

FIELD = Field(("alpha", "b", "x.c"))
ALPHA, B, C = (FIELD.generator(name) for name in FIELD.names)
NO_SYMBOLS: dict[str, str] = {}
NUMBERS = st.integers(-3, 3)


@pytest.mark.parametrize(
    ("value", "latex"),
    [
        (Fraction(-1, 3), "-1/3"),
        (-ALPHA, r"-\alpha"),
        (-(1 + ALPHA) / (2 + B), r"-\frac{1 + \alpha}{2 + b}"),
        (-(1 + ALPHA), r"-\left(1 + \alpha\right)"),
        (1 - C / B, r"1 - \frac{c_{x}}{b}"),
        (-ALPHA * B / (ALPHA + B), r"-\frac{\alpha b}{\alpha + b}"),
    ],
)
def test_the_shortest_form_is_typeset(value: Coefficient, latex: str) -> None:
    assert coefficient_latex(value, NO_SYMBOLS) == latex


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
def test_every_shape_is_the_same_number(p: int, q: int, r: int, s: int) -> None:
    below = ALPHA * B + r * ALPHA + s
    value = (p * ALPHA + q * B + 1) / below if below else ALPHA
    point = {"alpha": Fraction(7, 2), "b": Fraction(11, 3), "x.c": Fraction(1)}
    if below and not below.evaluate(point):
        return
    for shape in expressions(value):
        at_point = shape.subs(
            {sympy.Symbol(name): sympy.Rational(n.numerator, n.denominator) for name, n in point.items()}
        )
        exact = value.evaluate(point)
        assert at_point == sympy.Rational(exact.numerator, exact.denominator)


def test_symbols_of_the_file_stand_in_products() -> None:
    form = OrderForm.build({"loss": Fraction(1), "N": -ALPHA}, Fraction(2))
    symbols = {"loss": r"\ell", "N": "N^*"}
    assert product_latex(form, Question("loss", "N", 1), symbols) == (
        r"\ell \, \left(N^*\right)^{-\alpha} \, \log\left(N^*\right)^{2}"
    )


@pytest.mark.parametrize("symbol", ["F/k_BT", "L - E", "L-E"])
def test_a_symbol_that_is_a_quotient_or_a_sum_stands_in_parentheses(symbol: str) -> None:
    question, symbols = Question("loss", "N", 1), {"F": symbol}
    fenced = rf"\left({symbol}\right)"
    assert product_latex(OrderForm.build({"F": Fraction(2)}, Fraction(0)), question, symbols) == f"{fenced}^{{2}}"
    assert product_latex(OrderForm.build({"F": Fraction(1), "N": Fraction(1)}, Fraction(0)), question, symbols) == (
        rf"{fenced} \, N"
    )
    assert product_latex(OrderForm.unknown("F"), question, symbols) == symbol


def test_a_symbol_to_the_power_one_stands_alone() -> None:
    assert power_latex("N", Fraction(1), NO_SYMBOLS) == "N"


def test_a_sum_inside_a_law_has_a_name_of_its_own() -> None:
    form = OrderForm.unknown("total_1@2")
    assert product_latex(form, Question("loss", "N", 1), NO_SYMBOLS) == r"\Sigma_{\text{total\_1},2}"


def test_words_cannot_become_commands() -> None:
    assert latex_escaped("\\input{x} $1$ ~^") == (
        r"\textbackslash{}input\{x\} \$1\$ \textasciitilde{}\textasciicircum{}"
    )
