"""Powers of a scale: decimals at the very end, and only where a number is known."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field
from nslogic.report.plan.amounts import amount_of, base_text, decimal_of, growth_at

FIELD = Field(("a", "b"))
A, B = (FIELD.generator(name) for name in FIELD.names)


@pytest.mark.parametrize(
    ("scale", "power", "decimal"),
    [
        (Fraction(4), Fraction(-1, 2), 0.5),
        (Fraction(10), Fraction(14, 31), 2.82887),
        (Fraction(1, 4), Fraction(1, 2), 0.5),
        (Fraction(10), Fraction(0), 1.0),
    ],
)
def test_a_factor_is_a_power_of_the_scale(scale: Fraction, power: Fraction, decimal: float) -> None:
    assert decimal_of(scale, power) == pytest.approx(decimal, rel=1e-5)


def test_a_factor_out_of_reach_or_symbolic_has_no_decimal() -> None:
    assert decimal_of(Fraction(10), Fraction(301)) is None
    assert decimal_of(Fraction(10**50), Fraction(-7)) is None
    assert decimal_of(Fraction(10), A) is None


def test_values_are_put_in_as_far_as_they_are_known() -> None:
    assert growth_at(A / B, {"a": Fraction(1), "b": Fraction(3)}) == Fraction(1, 3)
    assert growth_at(A / B, {"a": Fraction(1)}) == 1 / B
    assert growth_at(A / B, {"b": Fraction(0)}) == A / B


def test_an_amount_is_a_number_where_there_is_one_and_a_power_otherwise() -> None:
    assert amount_of(Fraction(100), Fraction(1, 2)) == 10.0
    assert amount_of(Fraction(10), -A) == "10^-a"
    assert amount_of(Fraction(1, 3), A + B) == "(1/3)^(a+b)"
    assert amount_of(Fraction(10), Fraction(400)) == "10^400"


def test_a_quotient_stands_in_parentheses_under_a_power() -> None:
    assert [base_text(scale) for scale in (Fraction(10), Fraction(5, 2), Fraction(1, 3))] == ["10", "2.5", "(1/3)"]
