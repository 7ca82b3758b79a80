"""Repairs as people see them: axioms to drop, then what else to change."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.logic.results import OtherRepair, Repairs, Tension
from nslogic.records import replace
from nslogic.report.check.repairs import other_repair_text, repair_lines, tension_text
from nslogic.report.rendering import render
from tests.report.check.clashing import checked, regime_of


def repairs(regime: str, **changes: object) -> list[str]:
    result = checked(regime)
    return render(repair_lines(result.theory, replace(regime_of(result), **changes))).splitlines()


def test_axioms_come_cheapest_first_with_their_text_and_then_the_alternatives() -> None:
    assert repairs("measured") == [
        "  Repairs (drop one):",
        "    size   cost 1   Size grows with compute.",
        "    half   cost 3",
        "    or declare C and N `free`",
        "    or allow 8 standard errors (--sigma 8)",
    ]


def test_a_cost_is_shown_only_where_it_is_not_the_number_of_axioms() -> None:
    assert repairs("parameters") == ["  Repairs (drop one):", "    shallow", "    steep"]


def test_a_repair_of_several_axioms_stands_on_one_line() -> None:
    several = Repairs((("half", "third"), ("size",)), (Fraction(2), Fraction(1)), complete=True)
    assert repairs("numbers", repairs=several) == [
        "  Repairs (drop every axiom on one line):",
        "    half + third",
        "    size           Size grows with compute.",
    ]


def test_without_axioms_to_drop_the_other_repairs_come_first() -> None:
    others = (OtherRepair(("trend(D)",), ()), OtherRepair(("where(deep)",), ()))
    assert repairs("numbers", repairs=Repairs((), (), complete=True, others=others)) == [
        "  Repairs:",
        "    declare D `free`",
        "    or drop where(deep)",
    ]


@pytest.mark.parametrize(
    ("hopeless", "why"),
    [
        (("where(numbers)",), "where(numbers) cannot hold"),
        (("trend(C)", "where(x)"), "trend(C) and where(x) clash by themselves"),
    ],
)
def test_a_core_without_axioms_leaves_no_axiom_to_drop(hopeless: tuple[str, ...], why: str) -> None:
    nothing = Repairs((), (), complete=True, hopeless=hopeless)
    assert repairs("numbers", repairs=nothing) == [f"  No repair (no axiom can be dropped: {why})"]
    something = replace(nothing, others=(OtherRepair(("trend(C)",), ()),))
    assert repairs("numbers", repairs=something) == [
        f"  Repairs (no axiom can be dropped: {why}):",
        "    declare C `free`",
    ]


def test_a_search_that_was_cut_says_so() -> None:
    cut = Repairs((("half",),), (Fraction(1),), complete=False, reason="more than 10 repairs")
    assert repairs("numbers", repairs=cut)[-1] == "  More than 10 repairs."


def test_repairs_of_many_labels_are_left_out_beside_shorter_ones() -> None:
    long = (OtherRepair(("trend(C)", "trend(D)", "trend(N)"), ()),)
    beside = Repairs((("half",),), (Fraction(1),), complete=True, others=long)
    assert repairs("numbers", repairs=beside) == ["  Repairs (drop one):", "    half"]
    alone = Repairs((), (), complete=True, others=long)
    assert repairs("numbers", repairs=alone) == ["  Repairs:", "    declare C, D and N `free`"]


@pytest.mark.parametrize(
    ("labels", "logarithmic", "text"),
    [
        (("trend(D)",), (), "declare D `free`"),
        (("trend(D)", "trend(L)"), ("L",), "declare D and L `free` (L may still change as a logarithm does)"),
        (("where(deep)", "measured(a)"), (), "drop where(deep) and measured(a)"),
        (("trend(D)", "where(deep)"), (), "declare D `free`, and drop where(deep)"),
    ],
)
def test_what_to_do_is_an_instruction(labels: tuple[str, ...], logarithmic: tuple[str, ...], text: str) -> None:
    assert other_repair_text(OtherRepair(labels, logarithmic)) == text


def test_a_tension_is_in_standard_errors_of_the_parameters_concerned() -> None:
    assert tension_text(Tension(Fraction(8), ("measured(a)",))) == "8 standard errors of a"
    assert tension_text(Tension(Fraction(5, 2), ())) == "2.5 standard errors"
