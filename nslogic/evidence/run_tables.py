"""Measured runs: read from a table, every problem of it at once, each with its line and column."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic import limits
from nslogic.diagnostics.codes import (
    FILE_NOT_READABLE,
    MORE_VALUES_THAN_COLUMNS,
    NO_RUNS,
    NOT_A_POSITIVE_NUMBER,
    TOO_MANY_RUNS,
)
from nslogic.errors import Diagnostic, InvalidInputError, Location
from nslogic.evidence.column_roles import Role, find_columns
from nslogic.printing import Brief
from nslogic.theory.source import TextFile, read_text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TABLE = TextFile(limits.RUNS_FILE_BYTES, "leave out columns that are not needed", "give the path of a CSV file")
LEAST, GREATEST = 1e-60, 1e60
"""The bounds of a number in a table: what is measured lies far inside, and so do powers of it within what is a number."""

MOST_PROBLEMS = 20
MOST_SHOWN = 200
"""How many characters of a line are shown."""
FLOP_PER_PARAMETER_AND_TOKEN = 6  # Kaplan et al. 2020, Sec. 2.1: C = 6 N D


@dataclass(frozen=True, eq=False, repr=False)
class Runs(Brief):
    """Measured runs.

    `columns` has one array a role, all of one length; `names` says which column of the file each came from, and
    `lines` on which line each run stands.
    """

    file: str
    columns: Mapping[Role, NDArray[np.float64]]
    names: Mapping[Role, str]
    lines: NDArray[np.int64]

    def in_short(self) -> str:
        """Return how many there are, and of what file."""
        return f"{self.count} of {self.file}"

    @property
    def count(self) -> int:
        """Return how many runs there are."""
        return len(self.lines)

    def without_highest(self, number: int) -> Runs:
        """Return the runs without those of highest loss; of equal losses the earlier line goes first."""
        import numpy as np

        order = np.argsort(-self.columns["loss"], kind="stable")
        kept = np.sort(order[number:])
        return Runs(self.file, {role: each[kept] for role, each in self.columns.items()}, self.names, self.lines[kept])


def read_runs(path: Path, named: Mapping[Role, str] | None = None) -> Runs:
    """Read runs from a table with a header; commas, semicolons or tabs stand between the columns.

    Where the file has parameters and FLOP but no tokens, tokens are FLOP / (6 × parameters).

    Args:
        path: Where the table is.
        named: Columns by name; the others are recognised.

    Raises:
        InvalidInputError: it is not such a table; the error carries every problem of it.
    """
    import numpy as np

    file = str(path)
    stream = StringIO(read_text(file, file, TABLE), newline="")
    try:
        found, names, rows, lines = _read(stream, file, dict(named or {}))
    except csv.Error as problem:
        message = f"{file} is not a table: {problem}"
        raise InvalidInputError((Diagnostic(FILE_NOT_READABLE, message, None, "write it as CSV"),)) from None
    table = np.array(rows, dtype=np.float64)
    columns = {role: table[:, number] for number, role in enumerate(found)}
    if "tokens" not in columns and "parameters" in columns and "flop" in columns:
        columns["tokens"] = columns["flop"] / (FLOP_PER_PARAMETER_AND_TOKEN * columns["parameters"])
        names["tokens"] = f"{names['flop']} / (6 {names['parameters']})"
        for line, tokens in zip(lines, columns["tokens"], strict=True):
            if not _in_bounds(tokens):
                message = f"the tokens of this run are {names['tokens']} = {tokens:.3g}"
                advice = "put FLOP and parameters right, or name a column with --tokens"
                raise InvalidInputError((Diagnostic(NOT_A_POSITIVE_NUMBER, message, Location(file, line, 1), advice),))
    return Runs(file, columns, names, np.array(lines, dtype=np.int64))


def _read(
    stream: Iterator[str], file: str, named: dict[Role, str]
) -> tuple[tuple[Role, ...], dict[Role, str], list[list[float]], list[int]]:
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
    header = [name.strip() for name in next(csv.reader([first], delimiter=separator))]
    found, problems = find_columns(header, named, place)
    if problems:
        raise InvalidInputError(tuple(problems))
    roles = tuple(found)
    rows: list[list[float]] = []
    lines: list[int] = []
    reader = csv.reader(stream, delimiter=separator)
    for cells in reader:
        line = reader.line_num + 1
        if not any(cell.strip() for cell in cells):
            continue
        if len(rows) == limits.RUNS:
            message = f"there are more than {limits.RUNS:,} runs"
            raise InvalidInputError((Diagnostic(TOO_MANY_RUNS, message, Location(file, line, 1), "sample them first"),))
        values, found_here = _values(cells, roles, found, header, Location(file, line, 1, separator.join(cells)))
        rows.append(values)
        lines.append(line)
        problems += found_here
        if len(problems) >= MOST_PROBLEMS:
            break
    if problems:
        raise InvalidInputError(tuple(problems[:MOST_PROBLEMS]))
    if not rows:
        raise InvalidInputError((Diagnostic(NO_RUNS, "there is no run below the names of the columns", place),))
    return roles, {role: header[number] for role, number in found.items()}, rows, lines


def _values(
    cells: Sequence[str], roles: Sequence[Role], found: Mapping[Role, int], header: Sequence[str], place: Location
) -> tuple[list[float], list[Diagnostic]]:
    """Return the numbers of one run, and what is wrong with them."""
    values: list[float] = []
    problems: list[Diagnostic] = []
    if any(cell.strip() for cell in cells[len(header) :]):
        column = sum(len(one) + 1 for one in cells[: len(header)]) + 1
        beyond = Location(place.file, place.line, column, place.text[:MOST_SHOWN], max(len(place.text) - column + 1, 1))
        message = f"this run has {len(cells)} values, and there are {len(header)} columns"
        advice = "write `.` for a decimal comma, and quotes around text that has the separator in it"
        return [0.0] * len(roles), [Diagnostic(MORE_VALUES_THAN_COLUMNS, message, beyond, advice)]
    for role in roles:
        number = found[role]
        cell = cells[number].strip() if number < len(cells) else ""
        value = _number(cell)
        if not _in_bounds(value):
            column = sum(len(one) + 1 for one in cells[:number]) + 1
            where = Location(place.file, place.line, column, place.text[:MOST_SHOWN], max(len(cell), 1))
            said = f"`{cell[:40]}`" if cell else "nothing"
            wanted = "positive number" if value is None else f"number from {LEAST:.0e} to {GREATEST:.0e}"
            problems.append(
                Diagnostic(
                    NOT_A_POSITIVE_NUMBER,
                    f"column `{header[number]}` has {said} where a {wanted} should be",
                    where,
                    "take the run out, or put the number right: logarithms are fitted",
                )
            )
        values.append(value or 0.0)
    return values, problems


def _number(cell: str) -> float | None:
    """Return a positive finite number, None for anything else (an underscore between digits is none, either)."""
    try:
        value = float(cell)
    except ValueError:
        return None
    return value if isfinite(value) and value > 0 and "_" not in cell else None


def _in_bounds(value: float | None) -> bool:
    return value is not None and LEAST <= value <= GREATEST
