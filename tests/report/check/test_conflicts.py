"""A conflict as people see it: two laws that differ, the labels with their places, and the laws to multiply."""

from __future__ import annotations

import pytest

from nslogic.logic.cores import Cores
from nslogic.logic.results import Repairs
from nslogic.records import replace
from nslogic.report.check.conflicts import conflict_lines
from nslogic.report.check.repairs import repair_lines
from nslogic.report.rendering import render
from tests.report.check.clashing import checked, page, regime_of


def conflicts(regime: str, *, certificate: bool = False) -> list[str]:
    result = checked(regime)
    return render(conflict_lines(result, regime_of(result), certificate=certificate)).splitlines()


def test_two_laws_that_differ_come_before_the_labels() -> None:
    assert conflicts("numbers") == [
        "  third says N ~ C^(1/3);",
        "  half says N ~ C^(1/2).",
        "  Minimal conflict (drop any one to resolve it):",
        "    <text>:13   half       N ~ C^(1/2)",
        "    <text>:18   third      N ~ C^(1/3)",
        "    <text>:3    trend(C)   C grows",
    ]


def test_the_laws_to_multiply_are_shown_where_they_are_asked_for() -> None:
    assert conflicts("numbers", certificate=True)[6:] == [
        "      multiply   C^3 ~ N^6   half",
        "      by         N^6 ~ C^2   third",
        "      gives C ~ 1, but C is declared to grow",
    ]
    assert conflicts("symbolic", certificate=True)[-3:] == [
        "      multiply   C^b ~ N       free",
        "      by         N ~ C^(1/2)   half",
        "      gives C^(b-1/2) ~ 1, but C is declared to grow (since b != 1/2)",
    ]


def test_a_clash_of_conditions_is_two_ranges_and_a_sum_where_that_is_asked_for() -> None:
    ranges = ["  steep says b > 2;", "  shallow says b < 1."]
    labels = [
        "  Minimal conflict (drop any one to resolve it):",
        "    <text>:30   shallow   b < 1",
        "    <text>:26   steep     b > 2",
    ]
    assert conflicts("parameters") == [*ranges, *labels]
    assert conflicts("parameters", certificate=True) == [
        *ranges,
        *labels,
        "      add   b < 1   shallow",
        "      and   2 < b   steep",
        "      contradiction: 2 < 1",
    ]


def test_several_labels_of_one_side_give_their_law_together() -> None:
    assert conflicts("trends")[:2] == [
        "  product gives D << loss with N growing and loss falling;",
        "  but D is declared to grow.",
    ]
    assert conflicts("symbolic")[0] == "  free and steep give N ~ C^b;"


def test_a_single_axiom_can_be_contradictory_by_itself() -> None:
    assert conflicts("unbounded") == [
        "  Minimal conflict (contradictory by itself):",
        "    <text>:32   best   minimise loss over N, D subject to terms",
        (
            "      the minimisation of best is unbounded: nothing in `subject_to` bounds loss from below as N and D vary;"
            " add budget, product to it?"
        ),
    ]


def test_cores_that_differ_in_their_trends_are_one_conflict() -> None:
    result = checked("numbers")
    regime = regime_of(result)
    cores = Cores((("half", "third", "trend(C)"), ("half", "third", "trend(N)")), complete=True)
    lines = render(conflict_lines(result, replace(regime, cores=cores), certificate=False)).splitlines()
    assert lines[-3:] == [
        "    <text>:13   half    N ~ C^(1/2)",
        "    <text>:18   third   N ~ C^(1/3)",
        "    with trend(C) or trend(N)",
    ]


def test_several_conflicts_are_numbered() -> None:
    result = checked("numbers")
    cores = Cores((("half", "third", "trend(C)"), ("free", "steep")), complete=False, reason="more than 2 cores")
    lines = render(conflict_lines(result, replace(regime_of(result), cores=cores), certificate=False)).splitlines()
    assert "  Minimal conflict 1 of 2 (drop any one to resolve it):" in lines
    assert "  Minimal conflict 2 of 2 (drop any one to resolve it):" in lines
    assert lines[-1] == "  There may be more clashes: more than 2 cores."


def test_where_no_clash_is_known_the_limit_is_told_once() -> None:
    result = checked("numbers")
    reason = "the elimination is too large"
    unknown = replace(
        regime_of(result),
        cores=Cores((), complete=False, reason=reason),
        repairs=Repairs((), (), complete=False, reason=reason),
    )
    lines = [
        *render(conflict_lines(result, unknown, certificate=False)).splitlines(),
        *render(repair_lines(result.theory, unknown)).splitlines(),
    ]
    assert lines == [f"  Which laws clash is not known: {reason}."]


def test_a_consistent_regime_has_no_conflict() -> None:
    assert conflicts("good") == []


@pytest.mark.parametrize("width", [40, 60, 80])
def test_conflicts_fit_a_narrow_terminal(width: int) -> None:
    result = checked("unbounded")
    lines = render(conflict_lines(result, regime_of(result), certificate=True), width=width).splitlines()
    assert all(len(line) <= width for line in lines)
    assert "add budget" in " ".join(" ".join(lines).split())


def test_the_page_of_a_regime_begins_with_its_verdict_and_ends_with_its_repairs() -> None:
    assert page("numbers")[:2] == [
        "✗ clashes · numbers   degenerate",
        "  Degenerate: the laws hold together only if a quantity that should grow or fall as a power does not.",
    ]
    assert page("numbers")[-6:] == [
        "  Repairs (drop one):",
        "    third   cost 1",
        "    half    cost 3",
        "    or declare C and N `free`",
        "  not evaluated, since the regime has no model: silent",
        "",
    ]
