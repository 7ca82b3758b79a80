"""Order forms as products of powers in the law language."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field
from nslogic.derivation.branches import Question
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.orders.formulas import OrderForm
from nslogic.report.formulas.products import (
    PowerFactor,
    auxiliary_parts,
    law_text,
    power_factors,
    product_text,
    ratio_text,
)

FIELD = Field(("a", "b"))
A, B = (FIELD.generator(name) for name in FIELD.names)
GROWING = Question("loss", "N", 1)
FALLING = Question("y", "loss", -1)


def form(logs: Fraction | int = 0, **powers: Fraction | int) -> OrderForm:
    return OrderForm.build({name: Fraction(power) for name, power in powers.items()}, Fraction(logs))


def test_the_base_and_its_logarithm_come_last() -> None:
    factors = power_factors(form(2, N=-1, L=1, D=3), GROWING)
    assert factors == (
        PowerFactor("D", Fraction(3)),
        PowerFactor("L", Fraction(1)),
        PowerFactor("N", Fraction(-1)),
        PowerFactor("N", Fraction(2), logarithm=True),
    )


@pytest.mark.parametrize(
    ("product", "question", "text"),
    [
        (form(), GROWING, "1"),
        (form(N=1), GROWING, "N"),
        (form(N=-1, L=2), GROWING, "L^2 * N^-1"),
        (form(1, N=Fraction(-1, 3)), GROWING, "N^(-1/3) * log(N)"),
        (form(-2), GROWING, "log(N)^-2"),
        (form(1, loss=2), FALLING, "loss^2 * log(1/loss)"),
    ],
)
def test_a_form_is_a_product(product: OrderForm, question: Question, text: str) -> None:
    assert product_text(product, question) == text


@pytest.mark.parametrize(
    ("product", "text"),
    [
        (form(), "1"),
        (form(N=1), "N"),
        (form(N=-1), "1 / N"),
        (form(N=1, L=-1), "N / L"),
        (form(N=1, L=-1, D=-2), "N / (D^2 * L)"),
        (form(-1, L=1), "L / log(N)"),
    ],
)
def test_a_quotient_has_negative_powers_below(product: OrderForm, text: str) -> None:
    assert ratio_text(product, GROWING) == text


def test_symbolic_powers_stand_where_their_sign_is_plain() -> None:
    symbolic = OrderForm.build({"L": -A, "D": A - B, "N": A}, Fraction(0))
    assert ratio_text(symbolic, GROWING) == "D^(a-b) * N^a / L^a"


def test_a_law_sets_a_name_beside_a_product() -> None:
    assert law_text("loss", form(N=-1), GROWING) == "loss ~ N^-1"
    assert law_text("loss", form(N=-1), GROWING, relation="<~") == "loss <~ N^-1"
    assert law_text(LOG_LOG_NAME, form(1), GROWING) == "log(log(N)) ~ log(N)"


def test_auxiliary_orders_are_told_from_quantities() -> None:
    assert auxiliary_parts("total@2") == ("total", "2")
    assert auxiliary_parts("a@b@12") == ("a@b", "12")
    assert auxiliary_parts("N") is None
