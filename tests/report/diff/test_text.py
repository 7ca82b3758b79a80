"""What two theories assume differently, as people read it."""

from __future__ import annotations

from typing import Any

from nslogic.questions.diff import diff
from nslogic.records import replace
from nslogic.report.diff.text import diff_page
from nslogic.report.rendering import render
from tests.questions.test_diff import power


def text_of(first: Any, second: Any) -> str:
    return render(diff_page(diff(first, second)))


def test_assumptions_come_before_conclusions() -> None:
    assert text_of("resource:redundancy", "resource:width-only") == (
        "resource:redundancy and resource:width-only\n"
        "  both assume H1, H2, H3, resource, A1, A3\n"
        "  only resource:redundancy\n"
        "    A2   L ~ N_w\n"
        "  declared differently\n"
        "    L   grows   stays fixed\n"
        "  conclusions that change\n"
        "    loss in N_p         loss ~ N_p^(-1/3)   loss ~ N_p^(-1/2)\n"
        "    N_p ~ N^3           proved              refuted\n"
        "    loss ~ N_p^(-1/3)   proved              refuted\n"
        "    loss ~ N_p^(-1/2)   refuted             proved\n"
        "  that stay loss ~ N_w^-1 and loss ~ N^-1\n"
    )


def test_quantities_conditions_and_parameters_have_lines_of_their_own() -> None:
    text = text_of("resource:redundancy", "critical-depth:structural")
    assert "    speaks of   loss_1, loss_2, N_1 and N_2\n" in text
    assert "    where   m = 2\n" in text_of("manifold:linear-squared", "manifold:constant-squared")
    first = power("Y ~ X^a", parameters={"a": {"value": 1, "error": "0.1", "where": ["a > 0"]}})
    second = power("Y ~ X^a", parameters={"a": {}}, name="two")
    assert "    a   a > 0, a = 1 ± 0.1   any number\n" in text_of(first, second)


def test_labels_that_differ_are_told_as_equal() -> None:
    text = text_of(power("Y ~ X^2"), power("X ~ Y^(1/2)", id="other", name="two"))
    assert text == (
        "one:default and two:default\n  both assume law = other\n  They assume the same.\n  No conclusion changes.\n"
    )


def test_a_regime_without_a_model_says_why_there_is_no_law() -> None:
    clash = power("Y ~ X")
    clash["axioms"].append({"id": "other", "law": "Y ~ X^2"})
    text = text_of(power("Y ~ X"), clash)
    assert "    verdict   consistent   degenerate\n" in text
    assert "The regime is degenerate: law, other and trend(X) cannot hold together\n" in text


def test_regimes_without_a_partner_are_named() -> None:
    text = text_of("resource", "critical-depth")
    assert "\nOnly resource has 2 regimes composite and any-shape.\n" in text


def test_what_is_not_decided_is_told_as_such() -> None:
    result = diff("resource:redundancy", "critical-depth:structural")
    (pair,) = result.regimes
    claim = replace(pair.claims[0], second="unknown")
    half = replace(pair.laws[0], second=replace(pair.laws[0].second, undecided="more than 4,096 alternatives"))
    text = render(diff_page(replace(result, regimes=(replace(pair, laws=(half,), claims=(claim,)),))))
    assert "No conclusion changes" not in text
    assert text.endswith(
        "  not decided\n"
        "    loss in N_p   loss ~ N_p^(-1/3)   loss ~ N_p^(-2/3); not decided: more than 4,096 alternatives\n"
        f"    {claim.claim.law.text:<13} {claim.first:<19} unknown\n"
    )
    alike = replace(result, perhaps_same=(("L ~ N^2", "L^2 ~ N^4"),))
    assert render(diff_page(alike)).endswith(
        "Not decided, and told as different, is whether these say the same:\n  L ~ N^2   L^2 ~ N^4\n"
    )
