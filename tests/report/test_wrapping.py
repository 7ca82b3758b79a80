"""Lines are broken between words, and never inside a formula that fits on one."""

from __future__ import annotations

import pytest

from nslogic.report.page import line
from nslogic.report.rendering import render
from nslogic.report.wrapping import width_of, wrapped_text

LAW = "loss ~ L^(-1/(2+delta)) * N_w^(-2/(2+delta))"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a line of plain words", ["a line of plain", "words"]),
        ("see N_w ~ N_p^(1/3), L ~ 1", ["see", "N_w ~ N_p^(1/3),", "L ~ 1"]),
        ("or min(delta, gamma)", ["or", "min(delta, gamma)"]),
        ("(free, with `L >> 1`.)", ["(free, with", "`L >> 1`.)"]),
        ("d <= 2 or loss >> D^-1", ["d <= 2 or", "loss >> D^-1"]),
        ("abcdefghijklmnopqrstuvwxyz", ["abcdefghijklmnopqr", "stuvwxyz"]),
        ("    abcdefghijklmnopqrstuvwxyz", ["    abcdefghijklmn", "opqrstuvwxyz"]),
        ("a" + " " * 30 + "bcdefghijklmnopqrstuvwxyz", ["a", "bcdefghijklmnopqrs", "tuvwxyz"]),
        ("", [""]),
    ],
)
def test_where_a_line_is_broken(text: str, lines: list[str]) -> None:
    assert wrapped_text(text, 18, 0) == lines


@pytest.mark.parametrize("width", [20, 30, 45, 60, 80])
def test_no_line_is_longer_than_a_terminal_and_nothing_is_lost(width: int) -> None:
    text = f"    1. shape: {LAW}   when L >> L_c (Sec. 4), and `N_w ~ N_p`; give up one of A1, A2 or domain(alpha)"
    lines = wrapped_text(text, width, 6)
    assert all(width_of(one) <= width - (6 if place else 0) for place, one in enumerate(lines))
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_formula_that_fits_is_on_one_line() -> None:
    for width in range(len(LAW) + 6, 100):
        assert any(LAW in one for one in wrapped_text(f"    1. shape: {LAW}   when L >> L_c", width, 6))


def test_what_is_continued_is_indented_more_than_its_line() -> None:
    text = render([line("  gives ", LAW, " and so on, as it is said above")], width=40)
    first, *rest = text.splitlines()
    assert first.startswith("  gives")
    assert rest
    assert all(one.startswith("    ") for one in rest)
