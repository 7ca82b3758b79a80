"""Rows of tables with separators: commas, semicolons, tabs, bars or blanks, with a header below comments and empty lines."""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterator, Sequence

from nslogic import limits
from nslogic.diagnostics.codes import COLUMN_MISSING, FILE_NOT_READABLE, NO_RUNS, TOO_MANY_RUNS
from nslogic.errors import Diagnostic, InvalidInputError, Location
from nslogic.fits.tables.cells import is_number
from nslogic.fits.tables.rows import Rows
from nslogic.fits.tables.texts import TABLE

SEPARATORS = ",;\t|"
BLANKS = " "
"""Stands for any number of blanks between cells."""

COMMENT = "#"
"""What a line above the header begins with that is none of the table."""

LONGEST_LINE = 10_000
"""How many characters of a line a message may show a part of."""

_RULE = re.compile(r"[ :]*-+[ :]*")
"""A cell of the line below the header of a Markdown table."""


def separated_rows(text: str, file: str) -> Rows:
    """Return the rows of a table with separators.

    Empty lines and lines that begin with `#` may come before the header, which may itself begin with `#`.

    Raises:
        InvalidInputError: there is no header, or too many columns; while rows are gone through: a quote is not closed.
    """
    lines = text.split("\n")
    number, separator = _header_line(lines, file)
    first = lines[number].removeprefix(COMMENT) if lines[number].startswith(COMMENT) else lines[number]
    cut = len(lines[number]) - len(first)
    place = Location(file, number + 1, cut + 1, lines[number][:LONGEST_LINE], max(len(first), 1))
    if len(first) >= limits.RUNS_COLUMNS and len(_parts(first, separator)) > limits.RUNS_COLUMNS:
        message = f"there are more than {limits.RUNS_COLUMNS:,} columns"
        raise InvalidInputError((Diagnostic(TOO_MANY_RUNS, message, place, TABLE.if_larger),))
    _, named = next(_numbered([*lines[:number], first], number, separator, file), (number, ()))
    header = tuple(name.strip() for name in named)
    names = [name for name in header if name]
    if len(names) > 1 and all(map(is_number, names)):
        message = "the first line holds numbers, and no names of columns"
        advice = "write the names above them, as in `params,tokens,loss`"
        raise InvalidInputError((Diagnostic(COLUMN_MISSING, message, place, advice),))

    def where(line: int, column: int) -> Location:
        begin, length = _span(lines[line - 1], column, separator)
        return Location(file, line, begin + 1, lines[line - 1][:LONGEST_LINE], max(length, 1))

    below = number + 1
    if separator == "|" and below < len(lines) and all(map(_RULE.fullmatch, filter(None, lines[below].split("|")))):
        below += 1
    return Rows(header, place, _numbered(lines, below, separator, file), where, separator == ";")


def _header_line(lines: Sequence[str], file: str) -> tuple[int, str]:
    """Return where the header is, and what separates its cells."""
    comments = []
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        if line.startswith(COMMENT):
            comments.append(number)
            continue
        separator = _separator(line)
        parts = _parts(line, separator)
        if comments and any(map(is_number, parts)):
            # rows of numbers below `# N,D,loss`, as NumPy writes them
            above = lines[comments[-1]].removeprefix(COMMENT)
            if len(_parts(above.strip() if separator == BLANKS else above, separator)) == len(parts):
                return comments[-1], separator
        return number, separator
    raise InvalidInputError(
        (Diagnostic(NO_RUNS, "the table is empty", Location(file, 1, 1), "begin with the names of the columns"),)
    )


def _separator(line: str) -> str:
    """Return what is there most often outside of quotes; blanks where nothing else separates."""
    outside = re.sub(r'"[^"]*"', "", line)
    most = max(SEPARATORS, key=outside.count)
    return most if most in outside or len(outside.split()) < 2 else BLANKS


def _parts(line: str, separator: str) -> list[str]:
    """Return the cells of a line without quotes around them, roughly."""
    return line.split() if separator == BLANKS else [part.strip(' "') for part in line.split(separator)]


def _numbered(lines: Sequence[str], first: int, separator: str, file: str) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield the rows from a line on, counted from 0, each with the number of the line that it begins on."""
    if separator == BLANKS:
        yield from ((number + 1, lines[number].split()) for number in range(first, len(lines)) if lines[number].strip())
        return
    # strict: else a quote that is not closed swallows the rows below it in silence
    reader = csv.reader(
        (f"{line}\n" for line in itertools.islice(lines, first, None)), delimiter=separator, strict=True
    )
    while True:
        begin = first + reader.line_num
        try:
            cells = next(reader, None)
        except csv.Error as problem:
            length = max(min(len(lines[begin]), LONGEST_LINE), 1)
            place = Location(file, begin + 1, 1, lines[begin][:LONGEST_LINE], length)
            reason = "a quote is not closed" if "unexpected end" in str(problem) else str(problem)
            message = f"this line is no row of a table: {reason}"
            advice = 'put quotes around whole cells, and double those inside: "13"" screen"'
            raise InvalidInputError((Diagnostic(FILE_NOT_READABLE, message, place, advice),)) from None
        if cells is None:
            return
        if cells:
            yield begin + 1, cells


def _span(line: str, column: int, separator: str) -> tuple[int, int]:
    """Return where the cell of a column begins in a line, without blanks and quotes around it, and how long it is."""
    cells = re.finditer(r"\S+", line) if separator == BLANKS else _cells_of(line, separator)
    for number, cell in enumerate(cells):
        if number == column:
            inside = cell[0].strip().strip('"')
            return (line.index(inside, cell.start()), len(inside)) if inside else (cell.start(), 0)
    return len(line), 0


def _cells_of(line: str, separator: str) -> Iterator[re.Match[str]]:
    return re.finditer(
        rf'(?:(?<={re.escape(separator)})|^)\s*(?:"(?:[^"]|"")*"|[^{re.escape(separator)}]*)[^{re.escape(separator)}]*',
        line,
    )
