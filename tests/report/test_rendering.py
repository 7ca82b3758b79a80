"""Pages as text: coloured on terminals only, and wrapped only to a width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nslogic.report.columns import aligned
from nslogic.report.page import Span, line
from nslogic.report.rendering import render


def test_colour_is_all_that_differs() -> None:
    page = [line(Span("consistent", "good"), " at last")]
    assert render(page) == "consistent at last\n"
    assert render(page, color=True) == "\x1b[32mconsistent\x1b[0m at last\n"


def test_a_narrow_terminal_wraps_under_the_last_column() -> None:
    page = aligned([("A1", "one two three four five six")], indent=2)
    assert render(page, width=25) == "  A1   one two three four\n       five six\n"


def test_a_pipe_does_not_wrap() -> None:
    assert render([line("word " * 100)]).count("\n") == 1


@given(st.text(alphabet="ab ~^", min_size=1), st.integers(20, 60))
def test_wrapping_loses_no_words(text: str, width: int) -> None:
    wrapped = render([line(Span(text, "dim"), text)], width=width)
    assert "".join(wrapped.split()) == "".join((text + text).split())
    assert all(len(one) <= width for one in wrapped.splitlines())


def test_wrapped_text_keeps_its_styles() -> None:
    wrapped = render([line("a" * 15, " ", Span("b" * 15, "good"))], color=True, width=20)
    assert wrapped == "a" * 15 + "\n\x1b[32m" + "b" * 15 + "\x1b[0m\n"


def test_a_row_whose_first_column_is_empty_fits_a_narrow_page() -> None:
    rows = aligned([("a long first column", "text"), ("", "a text of several words that has to be broken")])
    wide = render(rows, width=80)
    assert wide.splitlines()[1].startswith(" " * 22 + "a text")
    narrow = render(rows, width=30).splitlines()
    assert all(len(shown) <= 30 for shown in narrow)
    assert "".join(narrow[1:]).split() == ["a", "text", "of", "several", "words", "that", "has", "to", "be", "broken"]
