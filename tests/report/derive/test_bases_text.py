"""Laws in several bases, as text."""

from __future__ import annotations

from dataclasses import replace as changed

import pytest

from nslogic.derivation.several_bases import Refusal
from nslogic.records import replace
from nslogic.report.derive.bases_text import bases_page, without_law
from nslogic.report.derive.text import UNARGUED
from nslogic.report.rendering import render
from tests.report.derive.joint import joint


@pytest.mark.parametrize(
    ("regime", "page"),
    [
        (
            "sum",
            (
                "✓ joint · sum   loss in powers of N and D\n\n  loss ~ N^-a + D^-b\n"
                "    Where D^-b <~ N^-a:\n    1. sum: loss ~ N^-a + D^-b\n       N^-a dominates: loss ~ N^-a\n"
                "    Where N^-a <~ D^-b:\n    1. sum: loss ~ N^-a + D^-b\n       D^-b dominates: loss ~ D^-b\n"
                "    One of these always holds, so loss ~ N^-a + D^-b\n    rests on sum\n\n"
            ),
        ),
        (
            "maximum",
            (
                "✓ joint · maximum   loss in powers of N and D\n\n  loss ~ min(N^-1, D^-1)\n"
                "    Where D^-1 >~ N^-1:\n    1. maximum: loss ~ max(N, D)^-1\n       N is the greatest: loss ~ N^-1\n"
                "    Where N^-1 >~ D^-1:\n    1. maximum: loss ~ max(N, D)^-1\n       D is the greatest: loss ~ D^-1\n"
                "    One of these always holds, so loss ~ min(N^-1, D^-1)\n    rests on maximum\n\n"
            ),
        ),
        (
            "tied",
            (
                "✗ joint · tied   loss in powers of N and D\n"
                "  There is no one law: N and D depend on each other: D ~ N^2.\n\n"
            ),
        ),
        (
            "free",
            (
                "✗ joint · free   loss in powers of N and D\n"
                "  There is no such law: loss is not fixed by N and D alone.\n\n"
            ),
        ),
        (
            "clash",
            (
                "✗ joint · clash   loss in powers of N and D\n"
                "  The regime is degenerate, so nothing is derived from it: grows and trend(loss) cannot hold together.\n\n"
            ),
        ),
    ],
)
def test_the_page_has_the_law_or_the_reason_for_none(regime: str, page: str) -> None:
    assert render(bases_page(joint(regime))) == page


def test_what_is_assumed_and_determined_stands_above_the_law() -> None:
    result = joint("sum")
    assert result.derivation is not None
    solved = replace(
        result, notes=("N is free; it is taken to grow",), derivation=changed(result.derivation, solved=(("a", "1/2"),))
    )
    assert render(bases_page(solved)).splitlines()[1:3] == [
        "  Note: N is free; it is taken to grow.",
        "  The regime determines a = 1/2.",
    ]


def test_conditions_and_refused_cases_are_told_one_by_one() -> None:
    result = joint("sum")
    assert result.derivation is not None
    (case,) = result.derivation.cases
    refusal = Refusal("loss is not fixed by N and D alone")
    cases = (changed(case, when=("a > 1", "b > 1")), changed(case, when=("a <= 1",), refusal=refusal, rests_on=()))
    lines = render(bases_page(replace(result, derivation=changed(result.derivation, cases=cases)))).splitlines()
    assert "  loss ~ N^-a + D^-b   where a > 1 and b > 1" in lines
    assert "  There is no such law where a <= 1: loss is not fixed by N and D alone." in lines


def test_what_is_left_undecided_stands_at_the_end() -> None:
    result = joint("sum")
    assert result.derivation is not None
    cut = replace(result, derivation=changed(result.derivation, undecided="more than 64 cells.", complete=False))
    assert render(bases_page(cut)).splitlines()[-2] == "  There are more cases, left undecided: more than 64 cells."
    incomplete = replace(result, derivation=changed(result.derivation, complete=False))
    assert render(bases_page(incomplete)).splitlines()[-2] == (
        "  Undecided: it is not proved that exactly one case holds at every parameter value."
    )
    assert without_law(replace(result, derivation=None, undecided="too many terms")) == "Undecided: too many terms"


def test_a_law_without_steps_says_so() -> None:
    result = joint("sum")
    assert result.derivation is not None
    (case,) = result.derivation.cases
    bare = replace(result, derivation=changed(result.derivation, cases=(changed(case, arguments=()),)))
    assert f"    {UNARGUED}" in render(bases_page(bare), width=200).splitlines()
