"""Claims as people see them: the verdict, its grounds, and the law that follows instead."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.records import replace
from nslogic.report.check.claims import claim_lines, following_text, mark_of, style_of
from nslogic.report.page import Span
from nslogic.report.rendering import render
from tests.report.check.clashing import checked, page, regime_of


def test_each_verdict_has_its_grounds() -> None:
    assert page("good", detail="all")[2:-1] == [
        "  ✓  kept      proved   N ~ C^a",
        "                        rests on size",
        "                        unused: budget",
        "  ✗  wrong     refuted  D ~ C^(1/2)",
        (
            "                        derived instead: D ~ C^(1-a), an exponent between 0.62 and 0.70"
            " for a = 0.34 ± 0.02 within 2 standard errors"
        ),
        "                        possible from 8 standard errors of a on",
        "                        contradicts budget, measured(a), size, trend(C)",
        "  ✗  possible  open     D ~ C^(0.68)",
        (
            "                        derived: D ~ C^(1-a), an exponent between 0.62 and 0.70"
            " for a = 0.34 ± 0.02 within 2 standard errors"
        ),
        "                        holds for N ~ C^0.32, D ~ C^0.68 at a = 0.32",
        "                        fails for N ~ C^0.34, D ~ C^0.66 at a = 0.34",
        "  ✗  open      open     loss ~ C^-1",
        "                        derived: loss ~ C^x, x < 0",
        "                        holds for loss ~ C^-1, N ~ C^0.34, D ~ C^0.66 at a = 0.34",
        "                        fails for loss ~ C^(-1/2), N ~ C^0.34, D ~ C^0.66 at a = 0.34",
    ]


def test_a_claim_as_expected_takes_one_line_of_the_usual_page() -> None:
    lines = page("good")
    assert not any(" kept " in line for line in lines)
    assert "  1 other claim: 1 proved, as the file expects." in lines


@pytest.mark.parametrize(
    ("expect", "verdict", "words"),
    [
        ("proved", "proved", "N ~ C^a"),
        ("open", "open", "N ~ C^a, as the file expects"),
        ("refuted", "proved", "N ~ C^a, but the file expects refuted"),
    ],
)
def test_an_expectation_is_mentioned_where_it_is_not_the_usual_one(expect: str, verdict: str, words: str) -> None:
    result = checked("good")
    regime = regime_of(result)
    claim = regime.claims[0]
    changed = replace(claim, verdict=verdict, claim=replace(claim.claim, expect=expect), rests_on=(), idle=None)
    first, *_ = claim_lines(result.theory, regime.regime, [changed], sigma=Fraction(2))
    assert first.text.endswith(f"{verdict}  {words}")


def test_unknown_and_vacuous_claims_say_why() -> None:
    result = checked("good")
    regime = regime_of(result)
    claim = regime.claims[0]
    unknown = replace(claim, verdict="unknown", reason="more than 64 cells", rests_on=(), idle=None)
    vacuous = replace(claim, verdict="vacuous", rests_on=(), idle=None)
    text = render(claim_lines(result.theory, regime.regime, [unknown, vacuous], sigma=Fraction(2)))
    assert text == (
        "  ?  kept  unknown  N ~ C^a\n"
        "                    undecided: more than 64 cells\n"
        "  ✗  kept  vacuous  N ~ C^a\n"
        "                    not evaluated: the regime has no model\n"
    )


def test_labels_that_may_not_be_minimal_are_marked() -> None:
    result = checked("good")
    regime = regime_of(result)
    cut = replace(regime.claims[0], smallest=False, idle=None)
    lines = render(claim_lines(result.theory, regime.regime, [cut], sigma=Fraction(2))).splitlines()
    assert lines[1].strip() == "rests on size (perhaps not minimal)"


def test_the_law_that_follows_has_its_conditions() -> None:
    result = checked("good")
    (law,) = regime_of(result).claims[3].derived
    assert following_text(result.theory, law, Fraction(2)) == "loss ~ C^x, x < 0"
    conditional = replace(law, when=("a > 0", "b < 1"))
    assert following_text(result.theory, conditional, Fraction(2)) == "loss ~ C^x, x < 0 where a > 0 and b < 1"


def test_marks_and_colours_of_verdicts() -> None:
    assert mark_of(as_expected=True, verdict="refuted") == Span("✓", "good")
    assert mark_of(as_expected=False, verdict="unknown") == Span("?", "unsure")
    assert mark_of(as_expected=False, verdict="proved") == Span("✗", "bad")
    assert [style_of(as_expected=right, verdict=verdict) for right, verdict in ((True, "open"), (False, "open"))] == [
        "good",
        "bad",
    ]
    assert style_of(as_expected=True, verdict="unknown") == "unsure"
