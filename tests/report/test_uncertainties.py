"""Measured numbers are shown with the digits that their errors leave."""

from __future__ import annotations

import pytest

from nslogic.report.uncertainties import interval_text, measured, significant, with_error


@pytest.mark.parametrize(
    ("value", "error", "text"),
    [
        (0.34731, 0.01548, "0.347 ± 0.015"),
        (2143.4, 1248.9, "2143 ± 1249"),
        (-0.5, 0.0009, "-0.50000 ± 0.00090"),
        (0.5, None, "0.5"),
        (0.5, float("nan"), "0.5"),
        (0.5, 0.0, "0.5"),
        (172706.0, 1.7147e87, "1.727e5 ± 1.7e87"),
        (2.5e-11, 1.2e-8, "2.5e-11 ± 1.2e-8"),
    ],
)
def test_a_number_with_its_error(value: float, error: float | None, text: str) -> None:
    assert with_error(value, error) == text


def test_significant_digits() -> None:
    assert [significant(value) for value in (2143.417, 123456.0, 5.6e23, float("inf"))] == [
        "2143",
        "123456",
        "5.6e23",
        "inf",
    ]
    assert interval_text(0.318902, 0.373754) == "0.319 to 0.374"
    assert interval_text(0.0, 4.2e87) == "0 to 4.2e87"
    assert interval_text(0.0, 2.7e-8) == "0 to 2.7e-8"
    assert interval_text(1.0, 1.0) == "1.0000 to 1.0000"


@pytest.mark.parametrize(
    ("value", "sides", "text"),
    [
        (117_976_686.0, (1.1e7, 4.16e6), "1.18e8 +4.2e6 −1.1e7"),
        (625.3, (176.0, 1243.0), "625 +1243 −176"),
        (1.81722, (0.0052, 0.031), "1.8172 +0.031 −0.0052"),
        (0.367, (0.013, 0.021), "0.367 +0.021 −0.013"),
        (0.0, (0.0, 1.8), "0 +1.8"),
    ],
)
def test_both_sides_are_shown_where_one_is_longer(value: float, sides: tuple[float, float], text: str) -> None:
    assert measured(value, sum(sides) / 2, sides) == text
