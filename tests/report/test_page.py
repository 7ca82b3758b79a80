"""Pages are safe to print, aligned, and wrap only where a width is given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.report.page import Span, aligned, count, enumeration, line, visible
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


def test_colour_is_all_that_differs() -> None:
    page = [line(Span("consistent", "good"), " at last")]
    assert render(page) == "consistent at last\n"
    assert render(page, color=True) == "\x1b[32mconsistent\x1b[0m at last\n"


def test_tables_align_their_columns() -> None:
    page = aligned([("A1", "N ~ N_w"), ("trend(L)", "L grows")], indent=2)
    assert render(page) == "  A1         N ~ N_w\n  trend(L)   L grows\n"


def test_wide_characters_take_two_columns() -> None:
    assert width_of("N") == 1
    assert width_of("幅") == 2
    assert width_of("e\u0301") == 1


def test_a_narrow_terminal_wraps_under_the_last_column() -> None:
    page = aligned([("A1", "one two three four five six")], indent=2)
    assert render(page, width=25) == "  A1   one two three four\n       five six\n"


def test_a_pipe_does_not_wrap() -> None:
    assert render([line("word " * 100)]).count("\n") == 1


def test_lines_that_must_not_be_wrapped_are_not() -> None:
    assert render([line("word " * 100, hang=None)], width=40).count("\n") == 1


@given(st.text(alphabet="ab ~^", min_size=1), st.integers(20, 60))
def test_wrapping_loses_no_words(text: str, width: int) -> None:
    wrapped = render([line(Span(text, "dim"), text)], width=width)
    assert "".join(wrapped.split()) == "".join((text + text).split())
    assert all(len(one) <= width for one in wrapped.splitlines())


def test_wrapped_text_keeps_its_styles() -> None:
    wrapped = render([line("a" * 15, " ", Span("b" * 15, "good"))], color=True, width=20)
    assert wrapped == "a" * 15 + "\n\x1b[32m" + "b" * 15 + "\x1b[0m\n"


def test_lists_read_like_lists() -> None:
    assert enumeration([]) == ""
    assert enumeration(["A"]) == "A"
    assert enumeration(["A", "B"], "or") == "A or B"
    assert [count(0, "regime"), count(1, "theory"), count(2, "theory")] == ["0 regimes", "1 theory", "2 theories"]
