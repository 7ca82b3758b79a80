"""Orders and witnesses are told as powers of the base."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.algebraic_numbers import Root
from nslogic.engines.engine import Order
from nslogic.logic.results import Witness
from nslogic.report.formulas.orders import order_text, witness_text

ROOT = Root("1.414", (-2, 0, 1), Fraction(1), Fraction(2))


@pytest.mark.parametrize(
    ("order", "text"),
    [
        ((Fraction(0), Fraction(0)), "1"),
        ((Fraction(1), Fraction(0)), "N"),
        ((Fraction(-1), Fraction(0)), "N^-1"),
        ((Fraction(2, 3), Fraction(0)), "N^(2/3)"),
        ((Fraction(0), Fraction(1)), "log(N)"),
        ((Fraction(-1, 3), Fraction(-2)), "N^(-1/3) * log(N)^-2"),
        ((Fraction(73, 100), Fraction(0)), "N^0.73"),
        ((Fraction(-14, 31), Fraction(0)), "N^(-14/31)"),
    ],
)
def test_orders_are_products_of_powers(order: Order, text: str) -> None:
    assert order_text(order, "N") == text


def witness(*orders: tuple[str, Order]) -> Witness:
    return Witness(orders, (("alpha", Fraction(1, 2)),), (("beta", ROOT),), verified=True)


def test_a_witness_is_told_in_the_base() -> None:
    found = witness(
        ("N", (Fraction(2), Fraction(1))), ("L", (Fraction(1), Fraction(0))), ("loss", (Fraction(-1), Fraction(0)))
    )
    assert (
        witness_text(found, "N")
        == "L ~ N^(1/2) * log(N)^(-1/2), loss ~ N^(-1/2) * log(N)^(1/2) at alpha = 1/2, beta ≈ 1.414"
    )


def test_the_logarithm_of_a_falling_base_is_that_of_its_inverse() -> None:
    found = witness(("loss", (Fraction(-1), Fraction(0))), ("L", (Fraction(0), Fraction(1))))
    assert witness_text(found, "loss").startswith("L ~ log(1/loss) at")


def test_without_a_base_that_moves_the_hidden_scale_stands_in() -> None:
    found = witness(("N", (Fraction(0), Fraction(1))), ("L", (Fraction(1), Fraction(0))))
    for base in ("N", None):
        assert witness_text(found, base).startswith("N ~ log(t), L ~ t at")
