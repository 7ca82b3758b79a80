"""Patterns and references that name regimes, and the regimes that are expected to be consistent."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.cli.regimes import expected_of, fits, fits_reference

SMALL = """
theory     = { name = "small", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" } }
axioms     = [{ id = "law", law = "Y ~ X" }]
regimes    = { good = { title = "good" }, bad = { title = "bad", expect = "inconsistent" } }
"""


def test_only_stars_and_question_marks_of_a_pattern_stand_for_other_characters() -> None:
    assert fits("d*", "deep")
    assert fits("de?p", "deep")
    assert not fits("[d]eep", "deep")
    assert fits("[d]e*", "[d]eep")
    assert fits("[!a]", "[!a]")
    assert not fits("a]", "a")


@pytest.mark.parametrize(
    ("pattern", "selected"),
    [
        ("deep", True),
        ("d*", True),
        ("wide", False),
        ("small:deep", True),
        ("s*:d*", True),
        ("large:deep", False),
        ("small:wide", False),
    ],
)
def test_a_pattern_selects_a_regime_in_every_theory_or_in_the_theory_before_its_colon(
    pattern: str, selected: bool
) -> None:
    assert fits_reference(pattern, "small", "deep") is selected


def test_all_regimes_of_a_theory_mean_those_that_are_expected_to_be_consistent() -> None:
    theory = nslogic.loads(SMALL)
    assert expected_of(theory, ("good", "bad"), ()) == ("good",)
    assert expected_of(theory, ("good", "bad"), ("*",)) == ("good", "bad")
    assert expected_of(theory, ("bad",), ()) == ("bad",)
