"""Numbers as people write them."""

from __future__ import annotations

import pytest

from nslogic.fits.tables.cells import has_decimal_comma, is_number, may_be_decimal, positive_number


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("1e8", 1e8),
        ("100M", 1e8),
        ("1.5B", 1.5e9),
        ("1.5 b", 1.5e9),
        ("32.0K", 32_000),
        ("2T", 2e12),
        ("1,000", 1000),
        ("100,000,000", 1e8),
        ("1,234.5", 1234.5),
        ("33 %", 0.33),
        ("33.1%", 0.331),
        (".5", 0.5),
        ("4.5E-05", 4.5e-5),
        ("1 000", 1000),
        ("100_000_000", 1e8),
        ("2'000'000", 2e6),
        ("2’000’000.5", 2_000_000.5),
        ("1\u202f000\u202f000", 1e6),
        ("1\u00a0000", 1000),
        ("100 million", 1e8),
        ("1.5 billion", 1.5e9),
        ("3bn", 3e9),
        ("2 Trillion", 2e12),
        ("100M params", 1e8),
        ("2 B tokens", 2e9),
        ("6e20 FLOPs", 6e20),
        ("3×10^8", 3e8),
        ("3 x 10^8", 3e8),
        ("2.5*10**9", 2.5e9),
        ("10^9", 1e9),
        ("4·10^-5", 4e-5),
    ],
)
def test_these_are_numbers(cell: str, value: float) -> None:
    assert positive_number(cell) == pytest.approx(value)


@pytest.mark.parametrize(
    "cell",
    [
        *[
            "",
            "nan",
            "inf",
            "-1",
            "0",
            "1,5",
            "1,00",
            "1_0",
            "1_0_0",
            "M",
            "1 00",
            "1e400",
            "12 MB",
            "1..2",
            "%",
            "0x10",
        ],
        *[
            "1,000_000",
            "1 000,000",
            "1000,000",
            "3×8",
            "10^",
            "10^999",
            "10^99999999",
            "3*10^8M",
            "tokens",
            "-10^3",
            "1 2",
        ],
    ],
)
def test_these_are_none(cell: str) -> None:
    assert positive_number(cell) is None


@pytest.mark.parametrize(
    ("cell", "number"), [("3.1", True), ("-1", True), ("nan", True), ("100M", True), ("run1", False)]
)
def test_what_is_no_name_of_a_column(cell: str, number: bool) -> None:
    assert is_number(cell) == number


@pytest.mark.parametrize(
    ("cell", "unclear"), [("3,312", True), ("1,000,000", False), ("3,3", False), ("1,234.5", False)]
)
def test_one_comma_may_be_either(cell: str, unclear: bool) -> None:
    assert may_be_decimal(cell) == unclear


@pytest.mark.parametrize(
    ("cell", "comma"), [("3,3", True), ("3,3208", True), ("1,2e5", True), ("3.3", False), ("a,b", False)]
)
def test_a_decimal_comma_is_seen(cell: str, comma: bool) -> None:
    assert has_decimal_comma(cell) == comma
