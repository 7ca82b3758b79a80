"""Numbers are written as people write them, and read back as the numbers they are."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.language.decimals import familiar_text, number_text
from nslogic.language.numbers import exact_rational
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.orders.coefficient_text import format_power


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(2), "2"),
        (Fraction(0), "0"),
        (Fraction(-1, 3), "-1/3"),
        (Fraction(17, 50), "0.34"),
        (Fraction(-5, 2), "-2.5"),
        (Fraction(1, 20), "0.05"),
        (Fraction(100_000), "100000"),
        (Fraction(1_000_000), "1e6"),
        (Fraction(-10), "-10"),
        (Fraction(576 * 10**21), "5.76e23"),
        (Fraction(1234567), "1234567"),
        (Fraction(1, 10_000), "0.0001"),
        (Fraction(3, 10**13), "3e-13"),
        (Fraction(1, 2**20), "1/1048576"),
    ],
)
def test_numbers_are_decimals_where_these_are_short(value: Fraction, text: str) -> None:
    assert number_text(value) == text


@given(st.fractions(), st.integers(-40, 40))
def test_a_number_is_read_back_as_the_number_it_is(value: Fraction, shift: int) -> None:
    for number in (value, value * Fraction(10) ** shift, Fraction(value.numerator) * Fraction(10) ** shift):
        assert exact_rational(number_text(number)) == number
        assert exact_rational(familiar_text(number)) == number


@pytest.mark.parametrize(
    ("value", "text"), [(Fraction(3, 4), "3/4"), (Fraction(123, 100), "1.23"), (Fraction(17, 31), "17/31")]
)
def test_powers_are_quotients_of_small_numbers_or_decimals(value: Fraction, text: str) -> None:
    assert familiar_text(value) == text


@pytest.mark.parametrize("power", [Fraction(73, 100), Fraction(-3271, 10_000), Fraction(1, 10**7), Fraction(10**7)])
def test_a_power_with_a_decimal_is_a_law_of_the_language(power: Fraction) -> None:
    text = format_power("C", power)
    scope = Scope({"N": "grows", "C": "grows"}, {})
    assert read_law(f"N ~ {text}", scope) == read_law(f"N ~ C^({power})", scope), text
