"""Places are counted as the client counts them."""

from __future__ import annotations

import pytest

from nslogic.lsp.positions import Encoding, Lines, plain

TEXT = 'a = "𝓁é"\nb\n'


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 9), ("utf-16", 7), ("utf-32", 6)])
def test_a_character_beyond_the_first_plane_counts_as_the_client_says(encoding: Encoding, column: int) -> None:
    lines = Lines(TEXT, encoding)
    assert lines.position(6) == (0, column if encoding != "utf-8" else 9)
    assert lines.offset(0, column) == 6


def test_a_place_inside_of_a_character_is_its_start() -> None:
    assert Lines(TEXT, "utf-16").offset(0, 6) == 5
    assert Lines(TEXT, "utf-8").offset(0, 7) == 5


def test_places_beyond_a_line_or_the_text_are_at_its_end() -> None:
    lines = Lines(TEXT)
    assert lines.offset(0, 1000) == TEXT.index("\n")
    assert lines.offset(99, 0) == len(TEXT)
    assert lines.offset(-1, 5) == 0
    assert lines.position(1000) == (2, 0)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_in_the_protocol(end: str) -> None:
    text = plain(f"one{end}two{end}")
    lines = Lines(text)
    assert lines.position(text.index("two")) == (1, 0)
    assert text[lines.offset(1, 1)] == "w"


def test_other_separators_end_no_line() -> None:
    assert Lines("a\u2028b\x0bc").position(4) == (0, 4)


def test_a_byte_order_mark_counts_in_the_first_line_alone() -> None:
    assert plain("\ufeffab\r\ncd") == "ab\ncd"
    lines = Lines("ab\ncd", marked=True)
    assert lines.position(1) == (0, 2)
    assert lines.offset(0, 2) == 1
    assert lines.position(3) == (1, 0)


def test_half_a_character_is_shown_as_one() -> None:
    assert plain("a\ud800b") == "a\ufffdb"
