"""The last lines of `check`: counts, and every failure by its name and place."""

from __future__ import annotations

from nslogic.records import replace
from nslogic.report.check.summary import summary_page, tally
from nslogic.report.rendering import render
from tests.report.check.clashing import checked, regime_of

FAILURES = [
    "FAILED <text>:64 clashes · numbers: degenerate, expected consistent",
    "FAILED <text>:71 clashes · symbolic: degenerate, expected consistent",
    "FAILED <text>:74 clashes · unbounded: inconsistent, expected consistent",
    "FAILED <text>:80 clashes · trends: degenerate, expected consistent",
    "FAILED <text>:91 clashes · good · wrong: refuted, expected proved",
    "FAILED <text>:96 clashes · good · possible: open, expected proved",
    "FAILED <text>:101 clashes · good · open: open, expected proved",
]


def test_verdicts_are_counted_and_every_failure_is_named() -> None:
    lines = render(summary_page([checked()])).splitlines()
    assert lines == [
        (
            "8 regimes: 2 consistent, 4 degenerate, 2 inconsistent; 5 claims: 1 proved, 1 refuted, 2 open, 1 vacuous."
            " 7 not as expected."
        ),
        *FAILURES,
    ]


def test_quiet_leaves_out_the_counts() -> None:
    assert render(summary_page([checked()], quiet=True)).splitlines() == FAILURES
    assert render(summary_page([checked("measured")], quiet=True)) == ""


def test_everything_as_expected_takes_one_line() -> None:
    assert render(summary_page([checked("measured"), checked("parameters")])) == (
        "2 regimes: 1 degenerate, 1 inconsistent. All as expected.\n"
    )


def test_claims_of_a_regime_that_has_no_model_against_expectation_are_not_failures_too() -> None:
    lines = render(summary_page([checked("numbers")])).splitlines()
    assert lines[0] == "1 regime: 1 degenerate; 1 claim: 1 vacuous. 1 not as expected."
    assert lines[1:] == [FAILURES[0]]


def test_what_is_undecided_is_not_called_failed() -> None:
    result = checked("good")
    unknown = replace(regime_of(result), verdict="unknown", claims=())
    lines = render(summary_page([replace(result, regimes=(unknown,))])).splitlines()
    assert lines[1] == "UNDECIDED <text>:83 clashes · good: unknown, expected consistent"


def test_a_tally_has_its_words_in_a_fixed_order() -> None:
    assert tally(["open", "proved", "open"], "claim") == "3 claims: 1 proved, 2 open"
    assert tally(["consistent"], "regime") == "1 regime: 1 consistent"


def test_certified_verdicts_are_counted() -> None:
    result = checked("measured")
    assert "Certified" not in render(summary_page([result]))
    (regime,) = result.regimes
    sure = replace(result, regimes=(replace(regime, certified=True),))
    assert render(summary_page([sure])).endswith("Certified: the kernel has checked a proof of the verdict.\n")
    assert render(summary_page([sure, sure])).endswith(
        "Certified: the kernel has checked a proof of each of the 2 verdicts.\n"
    )


def test_a_verdict_that_is_not_certified_is_named_with_the_reason() -> None:
    result = checked("good")
    (regime,) = result.regimes
    first, *others = (replace(claim, certified=True) for claim in regime.claims)
    claims = (replace(first, certified=False, uncertified="too much work"), *others)
    doubtful = replace(result, regimes=(replace(regime, certified=True, claims=claims),))
    lines = render(summary_page([doubtful])).splitlines()
    assert lines[-2:] == [
        "Certified: the kernel has checked a proof of 4 of 5 verdicts.",
        "NOT CERTIFIED <text>:86 clashes · good · kept: proved: too much work",
    ]
    assert render(summary_page([doubtful], quiet=True)).splitlines()[-1] == lines[-1]
