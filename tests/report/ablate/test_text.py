"""What becomes of a law without each axiom, as people read it."""

from __future__ import annotations

from typing import Any

import pytest

from nslogic.limits import Limits
from nslogic.questions.ablate import AblationResult, ablate
from nslogic.questions.derive import DeriveOptions
from nslogic.report.ablate.text import ablation_page, becomes_texts
from nslogic.report.rendering import render


def text_of(result: AblationResult) -> str:
    return render(ablation_page(result))


def ablated(theory: Any, regime: str = "default", **named: Any) -> AblationResult:
    (result,) = ablate(theory, regimes=regime, **named)
    return result


def test_a_law_with_all_that_is_asked_of_its_axioms() -> None:
    assert text_of(ablated("chinchilla", "compute-optimal")) == (
        "✓ chinchilla · compute-optimal   loss as a power of C\n"
        "  loss ~ C^(-alpha*beta/(alpha+beta))\n"
        "\n"
        "  without\n"
        "    fit       loss ~ C^x, x <= -alpha*beta/(alpha+beta)\n"
        "    cost      loss ~ C^x, x <= -alpha*beta/(alpha+beta)\n"
        "    optimal   loss ~ C^x, -alpha*beta/(alpha+beta) <= x < 0\n"
        "\n"
        "  with a bound in place of ~\n"
        "    fit    loss <~ N_p^-alpha + D^-beta   loss <~ C^(-alpha*beta/(alpha+beta))\n"
        "    fit    loss >~ N_p^-alpha + D^-beta   the same law\n"
        "    cost   C <~ N_p * D                   loss <~ C^(-alpha*beta/(alpha+beta))\n"
        "    cost   C >~ N_p * D                   the same law\n"
        "\n"
        "  The only minimal set of axioms that gives it: cost, fit, optimal\n"
        "    enough as bounds, all at once: cost as C >~ N_p * D and fit as loss >~ N_p^-alpha + D^-beta\n"
        "\n"
    )


TWO_WAYS = {
    "name": "two-ways",
    "quantities": {"X": "grows", "Y": "free", "Z": "free"},
    "axioms": {"at-once": "Y ~ X^2", "first": "Z ~ X", "second": "Y ~ Z^2"},
    "target": "Y",
    "base": "X",
}


def test_several_sets_are_numbered() -> None:
    text = text_of(ablated(TWO_WAYS))
    assert "    at-once   the same law\n" in text
    assert "  Minimal sets of axioms that give it:\n    1. at-once\n    2. first, second\n" in text


def test_bounds_that_are_enough_only_one_at_a_time_are_told_so() -> None:
    text = text_of(ablated("resource", "redundancy"))
    assert "    enough as a bound, one at a time: H1 as loss_1 <~ N_1^-1 and H1 as loss_2 <~ N_2^-1\n" in text
    assert "all at once" not in text


def test_of_many_bounds_some_are_enough_at_once() -> None:
    text = text_of(ablated("resource", "any-shape"))
    assert "one at a time: A1 as N <~ N_w, A3 as N_p >~ N_w^2 * L, H1 as loss_1 <~ N_1^-1, H1" in text.replace(
        "\n     ", ""
    )
    assert "all at once: A1 as N <~ N_w, A3 as N_p >~ N_w^2 * L" in text


def test_a_side_of_a_law_with_cases_has_their_conditions() -> None:
    text = text_of(ablated("critical-depth", "phases")).replace("\n" + " " * 36, " ")
    assert "loss >~ N_p^(-(1+delta)/(2+delta)) where delta <= gamma\n" in text
    assert "loss ~ N_p^(-(1+delta)/(2+delta)) where delta <= gamma; loss <~" in text


def test_a_law_that_rests_on_no_axiom_has_no_table() -> None:
    text = text_of(ablated("chinchilla", "approach-1-estimate"))
    assert text.endswith("\n  The law rests on no axiom: trends and domains give it.\n\n")
    assert "without" not in text


def test_a_regime_without_a_model_has_a_cross_and_no_sets() -> None:
    clash = {
        "name": "clash",
        "quantities": {"X": "grows", "Y": "grows"},
        "axioms": {"one": "Y ~ X", "two": "Y ~ X^2", "three": "Y <~ X^3"},
        "target": "Y",
        "base": "X",
    }
    assert text_of(ablated(clash)) == (
        "✗ clash · default   Y as a power of X\n"
        "  The regime is degenerate: one, trend(X) and two cannot hold together.\n"
        "\n"
        "  without\n"
        "    one     Y ~ X^2\n"
        "    two     Y ~ X\n"
        "    three   nothing: The regime is degenerate: one, trend(X) and two cannot hold together\n"
        "\n"
    )


def test_any_power_is_nothing() -> None:
    theory = {**TWO_WAYS, "axioms": {"only": "Y ~ X^2"}}
    (each,) = ablated(theory).left_out
    assert becomes_texts(each) == ("nothing: any power",)


def test_a_limit_is_told() -> None:
    text = text_of(ablated("resource", "redundancy", options=DeriveOptions(limits=Limits(questions=1))))
    assert text.startswith("? resource")
    assert "Not everything was found: the search for cores reached its limit of questions." in text


@pytest.mark.parametrize("regime", ["redundancy", "any-shape"])
def test_the_same_bytes_come_out_again(regime: str) -> None:
    assert text_of(ablated("resource", regime)) == text_of(ablated("resource", regime))
