"""Products of powers as LaTeX."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field
from nslogic.derivation.branches import Question
from nslogic.orders.formulas import OrderForm
from nslogic.report.formulas.mathematics import power_latex, product_latex

FIELD = Field(("alpha", "b", "x.c"))
ALPHA, B, C = (FIELD.generator(name) for name in FIELD.names)
NO_SYMBOLS: dict[str, str] = {}


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
