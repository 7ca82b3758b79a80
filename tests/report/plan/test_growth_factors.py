"""Growth factors: decimals at the very end, and only where a number is known."""

from __future__ import annotations

from fractions import Fraction

import pytest

import nslogic
from nslogic.algebra.functions import Field
from nslogic.report.plan.amounts import decimal_of, growth_at

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


def test_a_free_power_beside_a_quantity_x_is_called_otherwise() -> None:
    theory = nslogic.loads("""
theory = { name = "letters", base = "x" }
quantities = { x = { trend = "grows" }, z = { trend = "free" } }
axioms = [{ id = "above", law = "z <~ x" }, { id = "below", law = "z >~ x^(1/2)" }]
""")
    assert "z   ~ x^y, 1/2 <= y <= 1" in str(nslogic.plan(theory, scale={"x": 10}))
