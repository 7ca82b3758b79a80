"""What a comparison prints: the matrix, two laws that differ, values, ranges."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.questions.compare import CompareResult, compare
from nslogic.questions.exponent_ranges import ExponentRange, RangePart
from nslogic.records import replace
from nslogic.report.compare.text import compare_page, exponent_range_text, range_part_text, summary_lines
from nslogic.report.rendering import render


@pytest.fixture(scope="module")
def result() -> CompareResult:
    return compare(["quanta", "solvable", "manifold", "information"], range="quanta.alpha", sets=2)


def lines(result: CompareResult, *, verbose: bool = False) -> list[str]:
    return [line.text for line in compare_page(result, verbose=verbose)]


def test_the_first_line_counts_and_the_matrix_shows_each_pair(result: CompareResult) -> None:
    page = lines(result)
    assert page[0] == "4 theories, 6 pairs: 1 cannot hold together, 3 can and 2 name no exponent in common."
    assert page[2:6] == [
        "  1 quanta       1",
        "  2 solvable     ✗ 2",
        "  3 manifold     ✓ ✓ 3",
        "  4 information  · ✓ · 4",
    ]


def test_a_narrow_terminal_has_the_matrix_in_parts(result: CompareResult) -> None:
    page = compare_page(result)
    assert render(page[2:6], width=18).splitlines() == [
        "  1 quanta",
        "  2 solvable",
        "  3 manifold",
        "  4 information",
        "",
        "  1  1",
        "  2  ✗ 2",
        "  3  ✓ ✓ 3",
        "  4  · ✓ · 4",
    ]


def test_a_clash_is_told_as_laws_that_differ_above_its_core(result: CompareResult) -> None:
    page = lines(result)
    place = page.index("✗ quanta and solvable cannot hold together; proved by the kernel")
    assert page[place + 1 : place + 4] == [
        "  quanta gives alpha_D = alpha_N/(1+alpha_N);",
        "  solvable gives alpha_D = alpha_N.",
        "    domain(quanta.alpha)   quanta.alpha > 0",
    ]


def test_a_clash_of_all_leaves_no_range(result: CompareResult) -> None:
    assert lines(result)[-1] == "No value is left: together, these theories clash."


def test_of_many_theories_what_reconciles_them_is_shown_if_asked_for() -> None:
    several = compare(["quanta", "manifold", "kaplan", "resource", "chinchilla"], sets=2)
    assert not any("for example" in line for line in lines(several))
    assert sum("for example" in line for line in lines(several, verbose=True)) == 10


def end(value: int) -> tuple[Fraction, Fraction]:
    return Fraction(value), Fraction(value)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        (RangePart(None, None, False, False), "any number"),
        (RangePart(None, end(2), False, True), "at most 2"),
        (RangePart(None, end(2), False, False), "below 2"),
        (RangePart(end(1), None, True, False), "at least 1"),
        (RangePart(end(1), end(1), True, True), "exactly 1"),
        (RangePart(end(1), end(2), True, False), "between 1 and 2 (not reached)"),
        (RangePart((Fraction(1, 3), Fraction(1, 3)), None, True, False), "at least 1/3 = 0.3333"),
        (RangePart((Fraction(141421, 100000), Fraction(141422, 100000)), None, True, False), "at least about 1.41421"),
    ],
)
def test_intervals_are_told_in_words(part: RangePart, text: str) -> None:
    assert range_part_text(part) == text
    assert exponent_range_text(ExponentRange("x", (part, part))) == f"{text} or {text}"
    assert exponent_range_text(ExponentRange("x", (), "it depends on y")) == "it depends on y"


def test_what_all_pairs_can_is_not_counted() -> None:
    def summary(result: CompareResult) -> list[str]:
        return [line.text for line in summary_lines(result)]

    together = compare(["quanta", "manifold", "kaplan"], sets=3)
    assert summary(together) == [
        "3 theories, 3 pairs: all can hold together.",
        "Beyond the pairs, no set of up to 3 theories clashes.",
    ]
    pair = together.pairs[0]
    undecided = replace(together, larger=(replace(pair, verdict="unknown"),))
    assert summary(undecided)[1] == "Beyond the pairs, no set of up to 3 theories is known to clash."
    clashing = replace(together, larger=(replace(pair, verdict="clash"),))
    assert summary(clashing)[1] == "1 larger set, of up to 3 theories, clashes although every part of it can hold."
    clashing = replace(together, larger=clashing.larger * 2)
    assert summary(clashing)[1] == "2 larger sets, of up to 3 theories, clash although every part of them can hold."
    assert summary(compare(["quanta", "manifold"])) == ["2 theories, which can hold together."]
