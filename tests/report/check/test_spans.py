"""Ranges of exponents, rounded outwards and kept apart from what they are compared with."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import nslogic
from nslogic.report.check.spans import approximation, rounded, span_text

THEORY = nslogic.loads("""
theory     = { name = "known" }
quantities = { N = { trend = "grows" }, C = { trend = "grows" } }
parameters = { a = { value = 0.34, error = 0.05 }, b = { value = "1/3" }, c = { interval = [0.1, 0.2], level = 0.9 } }
axioms     = []
""")
FRACTIONS = st.fractions(min_value=-3, max_value=3, max_denominator=1000)


@pytest.mark.parametrize(
    ("law", "parameters", "text"),
    [
        ("N ~ C^a", ("a",), ", with a = 0.34 ± 0.05 within 2 standard errors"),
        ("N ~ C^(a)", ("a",), ", with a = 0.34 ± 0.05 within 2 standard errors"),
        ("N ~ C^b", ("b",), ", with b = 1/3"),
        ("N ~ C^(2*b)", ("b",), ", an exponent between 0.24 and 0.44 for b = 1/3"),
        ("x = 2*b", ("b",), ", between 0.24 and 0.44 for b = 1/3"),
        (
            "N ~ C^(a*c)",
            ("a", "c"),
            ", an exponent between 0.24 and 0.44 for a = 0.34 ± 0.05, 0.1 <= c <= 0.2 at level 0.9 within 2 standard errors",
        ),
    ],
)
def test_a_law_is_followed_by_what_is_known_of_its_exponent(law: str, parameters: tuple[str, ...], text: str) -> None:
    span = (Fraction(6, 25), Fraction(11, 25))
    assert span_text(THEORY, law, parameters, span, Fraction(2)) == text


def test_a_single_value_is_an_exponent_of_it() -> None:
    third = (Fraction(1, 3), Fraction(1, 3))
    assert (
        span_text(THEORY, "N ~ C^(b^2)", ("b",), third, Fraction(2))
        == ", an exponent between 0.33 and 0.34 for b = 1/3"
    )
    half = (Fraction(1, 2), Fraction(1, 2))
    assert span_text(THEORY, "N ~ C^(b^2)", ("b",), half, Fraction(2)) == ", an exponent of 0.50 for b = 1/3"


@given(st.tuples(FRACTIONS, FRACTIONS).map(sorted))
def test_rounding_goes_outwards(ends: list[Fraction]) -> None:
    low, high = ends
    down, up = rounded((low, high))
    assert Fraction(down) <= low
    assert high <= Fraction(up)


@given(st.tuples(FRACTIONS, FRACTIONS).map(sorted), FRACTIONS)
def test_rounded_ranges_stay_apart_from_what_they_are_apart_from(ends: list[Fraction], other: Fraction) -> None:
    low, high = ends
    if low <= other <= high:
        return
    down, up = (Fraction(end) for end in rounded((low, high), (other, other)))
    assert not down <= other <= up


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(1, 3), "0.333"),
        (Fraction(-399, 7675), "-0.0520"),
        (Fraction(12345, 100), "123.450"),
        (Fraction(1, 10_000), "0.000100"),
        (Fraction(0), "0.000000000000"),
    ],
)
def test_an_approximation_has_three_significant_digits(value: Fraction, text: str) -> None:
    assert approximation(value) == text
