"""Tables with separators: the header, rows with the lines that they begin on, and where each cell stands."""

from __future__ import annotations

import pytest

from nslogic import limits
from nslogic.errors import InvalidInputError
from nslogic.fits.tables.separated import separated_rows

ROWS = ["1e8 2e9 3.3", "2e8 4e9 2.9"]


def read(text: str) -> tuple[tuple[str, ...], list[tuple[int, list[str]]]]:
    table = separated_rows(text, "runs.csv")
    return table.header, [(line, list(cells)) for line, cells in table.rows]


def message(text: str) -> tuple[str, int, int]:
    with pytest.raises(InvalidInputError) as caught:
        read(text)
    (problem,) = caught.value.diagnostics
    assert problem.location is not None
    return problem.message, problem.location.line, problem.location.column


@pytest.mark.parametrize("separator", [",", ";", "\t", "|", " ", "   "])
def test_cells_are_separated_by_what_separates_the_header(separator: str) -> None:
    header, rows = read("\n".join(line.replace(" ", separator) for line in ["N D loss", *ROWS]))
    assert header == ("N", "D", "loss")
    assert rows == [(2, ["1e8", "2e9", "3.3"]), (3, ["2e8", "4e9", "2.9"])]


def test_separators_in_quotes_do_not_count() -> None:
    header, rows = read('"loss, of all, in nats";N\n"3,5";1e8\n')
    assert header == ("loss, of all, in nats", "N")
    assert rows[0] == (2, ["3,5", "1e8"])


def test_a_single_name_with_a_blank_is_one_column_of_a_table_with_commas() -> None:
    assert read("model size,loss\n1e8,3\n")[0] == ("model size", "loss")


@pytest.mark.parametrize(
    "above", ["\n\n", "# my runs, of 2026\n", "# a\n#\n\n# b, c, d\n", "  \n#N;D;loss\n"], ids=repr
)
def test_comments_and_empty_lines_stand_above_the_header(above: str) -> None:
    header, rows = read(above + "N,D,loss\n1e8,2e9,3\n")
    assert header == ("N", "D", "loss")
    assert rows[0][0] == above.count("\n") + 2


@pytest.mark.parametrize("begin", ["#", "# "])
@pytest.mark.parametrize("separator", [",", " "])
def test_a_header_may_be_a_comment_as_numpy_writes_it(begin: str, separator: str) -> None:
    header, rows = read(f"# of today\n{begin}N,D,loss\n1e8,2e9,3\n".replace(",", separator))
    assert header == ("N", "D", "loss")
    assert rows == [(3, ["1e8", "2e9", "3"])]


def test_a_column_may_be_called_by_the_mark_of_comments() -> None:
    assert read("#,run,N,loss\n1,a,1e8,3\n")[0] == ("", "run", "N", "loss")


def test_a_comment_among_the_rows_is_a_row() -> None:
    """Nothing is skipped in silence: the first column may well hold colours."""
    assert read("color,N,loss\n#fff,1e8,3\n")[1] == [(2, ["#fff", "1e8", "3"])]


def test_the_rule_of_a_markdown_table_is_no_run() -> None:
    header, rows = read("| N | loss |\n|---|:--:|\n| 1e8 | 3 |\n| -- | 2 |\n")
    assert header == ("", "N", "loss", "")
    assert [line for line, _ in rows] == [3, 4]


def test_numbers_are_no_names() -> None:
    assert message("1e8,2e9,3.3\n2e8,4e9,2.9\n") == ("the first line holds numbers, and no names of columns", 1, 1)


@pytest.mark.parametrize("text", ["", "\n \n", "# nothing\n"])
def test_an_empty_table_is_said_to_be_empty(text: str) -> None:
    assert message(text)[0] == "the table is empty"


@pytest.mark.parametrize(
    ("row", "reason"),
    [('3,"4', "a quote is not closed"), ('3,"4\n5,6', "a quote is not closed"), ('3,"4" x', "',' expected after '\"'")],
)
def test_a_quote_that_is_not_closed_swallows_nothing(row: str, reason: str) -> None:
    assert message(f"N,loss\n1,2\n{row}\n7,8\n") == (f"this line is no row of a table: {reason}", 3, 1)


def test_a_cell_may_go_over_several_lines() -> None:
    assert read('note,N\n"a\nb",1\nc,2\n')[1] == [(2, ["a\nb", "1"]), (4, ["c", "2"])]


def test_too_many_columns_are_refused_before_they_are_split() -> None:
    text, line, column = message("," * limits.RUNS_COLUMNS + "\n")
    assert (text, line, column) == (f"there are more than {limits.RUNS_COLUMNS:,} columns", 1, 1)


@pytest.mark.parametrize(
    ("line", "column", "place"),
    [
        ("1e8,2e9,x", 2, (9, 1)),
        ('"1,000",2e9,x', 2, (13, 1)),
        ('"1,000", "2,5" ,x', 1, (11, 3)),
        ("1e8,,x", 1, (5, 1)),
        ("1e8,2e9", 2, (8, 1)),
        ("1e8,2e9,", 2, (9, 1)),
        ('"a ""b"", c",bad,3', 1, (14, 3)),
    ],
)
def test_a_cell_is_shown_where_it_stands(line: str, column: int, place: tuple[int, int]) -> None:
    table = separated_rows(f"N,D,loss\n{line}\n", "runs.csv")
    where = table.where(2, column)
    assert (where.column, where.length) == place
    assert where.text == line


def test_a_cell_between_blanks_is_shown_where_it_stands() -> None:
    table = separated_rows("N   D loss\n1e8   2e9    x\n", "runs.txt")
    assert (table.where(2, 2).column, table.where(2, 2).length) == (14, 1)


def test_commas_are_likely_decimal_where_semicolons_separate() -> None:
    assert separated_rows("N;loss\n1;2\n", "f").decimal_commas
    assert not separated_rows("N,loss\n1,2\n", "f").decimal_commas


def test_as_many_columns_are_read_as_the_limit_says() -> None:
    header, rows = read(",".join(f"x{number}" for number in range(limits.RUNS_COLUMNS)) + "\n1,2\n")
    assert len(header) == limits.RUNS_COLUMNS
    assert rows == [(2, ["1", "2"])]
