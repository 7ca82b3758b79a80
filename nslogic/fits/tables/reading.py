"""Tables of runs read from CSV or JSON lines: every problem at once, each with its line and column."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nslogic import limits
from nslogic.diagnostics.codes import (
    FILE_NOT_READABLE,
    MORE_VALUES_THAN_COLUMNS,
    NO_RUNS,
    NOT_A_POSITIVE_NUMBER,
    TOO_MANY_RUNS,
)
from nslogic.errors import Diagnostic, InvalidInputError, Location
from nslogic.fits.tables.cells import positive_number
from nslogic.fits.tables.column_roles import Role, RunColumn, find_columns, missing
from nslogic.fits.tables.json_lines import rows_of_json_lines
from nslogic.fits.tables.runs import Runs
from nslogic.fits.tables.texts import TABLE, table_text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEAST, GREATEST = 1e-60, 1e60
"""The bounds of a number in a table: what is measured lies far inside, and so do powers of it within what is a number."""

MOST_PROBLEMS = 20
"""How many problems of a table are listed."""

MOST_SHOWN = 200
"""How many characters of a line are shown."""

KEPT_WHOLE = 50_000
"""Up to how many runs the columns that nobody asked for are kept, to be looked at for sweeps and families."""

FLOP_PER_PARAMETER_AND_TOKEN = 6  # Kaplan et al. 2020, Sec. 2.1: C = 6 N D


class Rows(NamedTuple):
    """A table whose cells were not read yet: its header, where that stands, and its rows with their lines."""

    header: tuple[str, ...]
    place: Location
    rows: Iterator[tuple[int, Sequence[str]]]
    separator: str


def read_runs(
    path: Path,
    named: Mapping[Role, str] | None = None,
    *,
    texts: Sequence[str] = (),
    content: bytes | None = None,
) -> Runs:
    """Read runs from a table: CSV with commas, semicolons or tabs, or JSON lines; plain or packed by gzip.

    Where the file has parameters and FLOP but no tokens, tokens are FLOP / (6 × parameters), and FLOP are
    6 × parameters × tokens where it has those alone.

    Args:
        path: Where the table is.
        named: Columns by name; the others are recognised.
        texts: Further columns that are needed, as texts.
        content: What the file holds, where it was read already.

    Raises:
        InvalidInputError: it is not such a table; the error carries every problem of it.
    """
    import numpy as np

    file = str(path)
    text = table_text(path, content)
    try:
        table = _json_lines(text, file) if text.lstrip()[:1] == "{" else _csv(text, file)
        columns, problems = find_columns(table.header, dict(named or {}), table.place)
        problems += [
            missing(f"no column `{name}`", table.header, name, table.place)
            for name in dict.fromkeys(texts)
            if name not in table.header
        ]
        if problems:
            raise InvalidInputError(tuple(problems))
        numbers, lines, others = _cells(table, columns, texts, file)
    except csv.Error as problem:
        message = f"{file} is not a table: {problem}"
        raise InvalidInputError((Diagnostic(FILE_NOT_READABLE, message, None, "write it as CSV"),)) from None
    array = np.array(numbers, dtype=np.float64).reshape(len(lines), len(columns))
    arrays = {role: array[:, number].copy() for number, role in enumerate(columns)}
    names = {
        role: table.header[column.place]
        + (f" (× {column.factor:.0e})".replace("e+0", "e") if column.factor != 1 else "")
        for role, column in columns.items()
    }
    _complete(arrays, names, lines, file)
    return Runs(file, arrays, names, np.array(lines, dtype=np.int64), others, table.header)


def _complete(arrays: dict[Role, NDArray[np.float64]], names: dict[Role, str], lines: Sequence[int], file: str) -> None:
    """Add tokens or FLOP that follow from the other two."""
    per = FLOP_PER_PARAMETER_AND_TOKEN
    if "parameters" not in arrays:
        return
    if "tokens" not in arrays and "flop" in arrays:
        arrays["tokens"] = arrays["flop"] / (per * arrays["parameters"])
        names["tokens"] = f"{names['flop']} / ({per} {names['parameters']})"
        for line, tokens in zip(lines, arrays["tokens"], strict=True):
            if not _in_bounds(tokens):
                message = f"the tokens of this run are {names['tokens']} = {tokens:.3g}"
                advice = "put FLOP and parameters right, or name a column with --tokens"
                raise InvalidInputError((Diagnostic(NOT_A_POSITIVE_NUMBER, message, Location(file, line, 1), advice),))
    elif "tokens" in arrays and "flop" not in arrays:
        arrays["flop"] = per * arrays["parameters"] * arrays["tokens"]
        names["flop"] = f"{per} {names['parameters']} {names['tokens']}"


def _csv(text: str, file: str) -> Rows:
    stream = StringIO(text, newline="")
    first = next(stream, "")
    shown = first.rstrip("\r\n")[:MOST_SHOWN]
    place = Location(file, 1, 1, shown, max(len(shown), 1))
    if not first.strip():
        raise InvalidInputError(
            (Diagnostic(NO_RUNS, "the first line is empty", place, "begin with the names of the columns"),)
        )
    separator = max(",;\t", key=first.count)
    if first.count(separator) >= limits.RUNS_COLUMNS:
        message = f"there are more than {limits.RUNS_COLUMNS:,} columns"
        raise InvalidInputError((Diagnostic(TOO_MANY_RUNS, message, place, TABLE.if_larger),))
    header = tuple(name.strip() for name in next(csv.reader([first], delimiter=separator)))
    reader = csv.reader(stream, delimiter=separator)
    return Rows(header, place, ((reader.line_num + 1, cells) for cells in reader), separator)


def _json_lines(text: str, file: str) -> Rows:
    header, rows = rows_of_json_lines(text, file)
    first = text.split("\n", 1)[0][:MOST_SHOWN]
    return Rows(header, Location(file, 1, 1, first, max(len(first), 1)), iter(rows), ",")


def _cells(
    table: Rows, columns: Mapping[Role, RunColumn], texts: Sequence[str], file: str
) -> tuple[list[list[float]], list[int], dict[str, NDArray[np.str_]]]:
    """Return the numbers of all runs, their lines, and the texts of the other columns."""
    import numpy as np

    taken = {column.place for column in columns.values()}
    asked = [number for number, name in enumerate(table.header) if name in texts]
    others = asked + [number for number in range(len(table.header)) if number not in taken and number not in asked]
    kept: dict[int, list[str]] = {number: [] for number in others}
    rows: list[list[float]] = []
    lines: list[int] = []
    problems: list[Diagnostic] = []
    for line, cells in table.rows:
        if not any(cell.strip() for cell in cells):
            continue
        if len(rows) == limits.RUNS:
            message = f"there are more than {limits.RUNS:,} runs"
            raise InvalidInputError((Diagnostic(TOO_MANY_RUNS, message, Location(file, line, 1), "sample them first"),))
        values, found_problems = _values(cells, columns, table, line, file)
        rows.append(values)
        lines.append(line)
        for number, column in kept.items():
            column.append(cells[number].strip() if number < len(cells) else "")
        if len(rows) == KEPT_WHOLE:
            kept = {number: column for number, column in kept.items() if number in asked}
        problems += found_problems
        if len(problems) >= MOST_PROBLEMS:
            break
    if problems:
        raise InvalidInputError(tuple(problems[:MOST_PROBLEMS]))
    if not rows:
        message = "there is no run below the names of the columns"
        raise InvalidInputError((Diagnostic(NO_RUNS, message, table.place),))
    return rows, lines, {table.header[number]: np.array(column, dtype=np.str_) for number, column in kept.items()}


def _values(
    cells: Sequence[str], columns: Mapping[Role, RunColumn], table: Rows, line: int, file: str
) -> tuple[list[float], list[Diagnostic]]:
    """Return the numbers of one run, and what is wrong with them."""
    values: list[float] = []
    problems: list[Diagnostic] = []
    header = table.header
    if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
        column = sum(len(cell) + 1 for cell in cells[: len(header)]) + 1
        text = table.separator.join(cells)
        beyond = Location(file, line, column, text[:MOST_SHOWN], max(len(text) - column + 1, 1))
        message = f"this run has {len(cells)} values, and there are {len(header)} columns"
        advice = "write `.` for a decimal comma, and quotes around text that has the separator in it"
        return [1.0] * len(columns), [Diagnostic(MORE_VALUES_THAN_COLUMNS, message, beyond, advice)]
    for number, factor in columns.values():
        cell = cells[number].strip() if number < len(cells) else ""
        value = positive_number(cell)
        value = None if value is None else value * factor
        if not _in_bounds(value):
            column = sum(len(cell) + 1 for cell in cells[:number]) + 1
            where = Location(file, line, column, table.separator.join(cells)[:MOST_SHOWN], max(len(cell), 1))
            content = f"`{cell[:40]}`" if cell else "nothing"
            wanted = "positive number" if value is None else f"number from {LEAST:.0e} to {GREATEST:.0e}"
            message = f"column `{header[number]}` has {content} where a {wanted} should be"
            advice = "take the run out, or put the number right: logarithms are fitted"
            problems.append(Diagnostic(NOT_A_POSITIVE_NUMBER, message, where, advice))
        values.append(value or 1.0)
    return values, problems


def _in_bounds(value: float | None) -> bool:
    return value is not None and LEAST <= value <= GREATEST
