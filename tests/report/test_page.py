"""Pages are safe to print, and their columns are aligned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.report.page import Span, count, enumeration, line, visible
from nslogic.report.rendering import render
from nslogic.report.wrapping import width_of


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("loss ~ N^-1", "loss ~ N^-1"),
        ("ℓ ∝ N", "ℓ ∝ N"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\tb\nc", "a b c"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("no\u00a0break", "no break"),
        ("\x9b31m", "\\x9b31m"),
    ],
)
def test_visible_text_cannot_steer_a_terminal(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_a_line_is_one_printable_line(text: str) -> None:
    page = [line(text, Span(text, "bad"))]
    assert render(page).count("\n") == 1
    assert all(character.isprintable() for character in page[0].text)


def test_wide_characters_take_two_columns() -> None:
    assert width_of("N") == 1
    assert width_of("幅") == 2
    assert width_of("e\u0301") == 1


def test_lists_read_like_lists() -> None:
    assert enumeration([]) == ""
    assert enumeration(["A"]) == "A"
    assert enumeration(["A", "B"], "or") == "A or B"
    assert [count(0, "regime"), count(1, "theory"), count(2, "theory")] == ["0 regimes", "1 theory", "2 theories"]
