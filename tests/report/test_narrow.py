"""What is not wrapped: quoted lines are cut alike, tables of signs are split."""

from __future__ import annotations

import pytest

from nslogic.report.narrow import columns_of, cut, in_parts
from nslogic.report.page import Grid, PageLine, Quoted, line
from nslogic.report.rendering import render


def matrix(size: int) -> list[PageLine]:
    """Return a matrix whose signs are the digits of their column."""
    grid = Grid(3, 5, 2)
    return [
        line(f" {row} {name} ", *(f" {other}" for other in range(row)), " #", layout=grid)
        for row, name in enumerate("abcdefghi"[:size])
    ]


def test_a_matrix_that_fits_is_as_it_is() -> None:
    assert render(matrix(8), width=21) == render(matrix(8))


def test_a_matrix_that_does_not_fit_is_split_with_its_names_in_each_part() -> None:
    rows = [row.text for row in in_parts(matrix(7), Grid(3, 5, 2), 13)]
    assert rows == [
        " 0 a  #",
        " 1 b  0 #",
        " 2 c  0 1 #",
        " 3 d  0 1 2 #",
        " 4 e  0 1 2 3",
        " 5 f  0 1 2 3",
        " 6 g  0 1 2 3",
        "",
        " 4 e  #",
        " 5 f  4 #",
        " 6 g  4 5 #",
    ]


def test_long_names_stand_before_the_parts() -> None:
    rows = [row.text for row in in_parts(matrix(3), Grid(3, 5, 2), 8)]
    assert rows == [" 0 a", " 1 b", " 2 c", "", " 0  #", " 1  0 #", " 2  0 1", "", " 2  #"]


@pytest.mark.parametrize("width", range(20, 40))
def test_every_sign_of_a_matrix_is_shown_once_at_every_width(width: int) -> None:
    shown = render(matrix(9), width=width)
    assert [
        shown.count(f" {column}") - len([1 for row in shown.splitlines() if row.startswith(f" {column}")])
        for column in range(9)
    ] == [8 - column for column in range(9)]
    assert all(len(row) <= width for row in shown.splitlines())


def test_a_cut_line_shows_what_has_to_be_seen_with_what_is_around_it() -> None:
    quoted = Quoted(3, 41, 20, 22)
    text = line("1: 0123456789012345 67 890123456789012345", layout=quoted)
    assert cut(text, quoted, 13).text == "1: …45 67 89…"
    assert cut(text, quoted._replace(ellipsis=" "), 13).text == "1:  45 67 89"
    assert cut(text, quoted._replace(seen_from=4, seen_to=5), 13).text == "1: 012345678…"
    assert cut(text, quoted._replace(seen_from=40, seen_to=41), 13).text == "1: …789012345"


def test_half_a_sign_is_a_blank() -> None:
    assert "".join(span.text for span in columns_of(line("a漢b"), 0, 2)) == "a "
    assert "".join(span.text for span in columns_of(line("a漢b"), 2, 4)) == " b"
