"""Rows, points and certificates: checked by arithmetic on the rows alone."""

from fractions import Fraction

import pytest

from nslogic.algebra.linear_programs.rows import (
    Row,
    certificate_of,
    combination,
    dimension,
    is_contradiction,
    row_holds,
    value,
)

ONE, TWO, ZERO = Fraction(1), Fraction(2), Fraction(0)
ABOVE = Row({"x": -ONE}, "<=", (ONE, ZERO))
BELOW = Row({"x": ONE}, "<", (-ONE, ZERO))
EQUAL = Row({"x": TWO, "y": ONE}, "=")


def test_vectors_are_compared_from_the_left() -> None:
    assert row_holds(ABOVE, {"x": (ONE, ZERO)}, 2)
    assert row_holds(ABOVE, {"x": (TWO, -ONE)}, 2)
    assert not row_holds(ABOVE, {"x": (ONE, -ONE)}, 2)
    assert not row_holds(BELOW, {"x": (ONE, ZERO)}, 2)
    assert row_holds(BELOW, {"x": (ONE, -ONE)}, 2)
    assert value(EQUAL, {"x": (ONE, ZERO), "y": (-TWO, ONE)}, 2) == (ZERO, ONE)


def test_the_empty_constant_is_zero_of_any_length() -> None:
    assert dimension([EQUAL]) == 1
    assert dimension([EQUAL, ABOVE]) == 2
    assert combination([EQUAL, ABOVE], ((0, ONE), (1, TWO))) == ({"x": ZERO, "y": ONE}, (TWO, ZERO))


@pytest.mark.parametrize(
    ("multipliers", "proves"),
    [
        (((0, ONE), (1, ONE)), True),
        (((0, TWO), (1, TWO)), True),
        (((0, ONE), (1, TWO)), False),
        (((0, -ONE), (1, -ONE)), False),
        ((), False),
        (((0, ONE),), False),
    ],
)
def test_only_contradictions_prove_anything(multipliers: tuple[tuple[int, Fraction], ...], proves: bool) -> None:
    assert is_contradiction([ABOVE, BELOW], multipliers) == proves


def test_certificates_are_scaled_and_checked() -> None:
    found = certificate_of([ABOVE, BELOW, EQUAL], {0: Fraction(2, 3), 1: Fraction(2, 3), 2: ZERO})
    assert found.multipliers == ((0, ONE), (1, ONE))
    assert found.constant == (ZERO, ZERO)
    with pytest.raises(ArithmeticError):
        certificate_of([ABOVE, BELOW], {0: ONE, 1: TWO})
