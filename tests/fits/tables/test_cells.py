"""Numbers as people write them."""

from __future__ import annotations

import pytest

from nslogic.fits.tables.cells import positive_number


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
    ],
)
def test_these_are_numbers(cell: str, value: float) -> None:
    assert positive_number(cell) == pytest.approx(value)


@pytest.mark.parametrize(
    "cell", ["", "nan", "inf", "-1", "0", "1,5", "1,00", "1_000", "M", "1 000", "1e400", "12 MB", "1..2", "%", "0x10"]
)
def test_these_are_none(cell: str) -> None:
    assert positive_number(cell) is None
