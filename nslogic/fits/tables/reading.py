"""Tables of runs read from CSV or JSON lines: every problem at once, each with its line and column."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic import limits
from nslogic.diagnostics.codes import (
    MORE_VALUES_THAN_COLUMNS,
    NO_RUNS,
    NOT_A_POSITIVE_NUMBER,
    TOO_FEW_RUNS,
    TOO_MANY_RUNS,
)
from nslogic.errors import Diagnostic, InvalidInputError, Location
from nslogic.fits.tables.cells import has_decimal_comma, may_be_decimal, positive_number
from nslogic.fits.tables.column_roles import Role, RunColumn, find_columns, missing
from nslogic.fits.tables.json_rows import json_rows
from nslogic.fits.tables.rows import Rows
from nslogic.fits.tables.runs import Runs
from nslogic.fits.tables.separated import separated_rows
from nslogic.fits.tables.texts import table_text
from nslogic.records import replace

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEAST, GREATEST = 1e-60, 1e60
"""The bounds of a number in a table: what is measured lies far inside, and so do powers of it within what is a number."""

MOST_PROBLEMS = 20
"""How many problems of a table are listed."""

KEPT_WHOLE = 50_000
"""Up to how many runs the columns that nobody asked for are kept, to be looked at for sweeps and families."""

FLOP_PER_PARAMETER_AND_TOKEN = 6  # Kaplan et al. 2020, Sec. 2.1: C = 6 N D


def read_runs(
    path: Path,
    named: Mapping[Role, str] | None = None,
    *,
    texts: Sequence[str] = (),
    without: Collection[int] = (),
    content: bytes | None = None,
) -> Runs:
    """Read runs from a table: separated by commas, semicolons, tabs, bars or blanks, or JSON; plain or packed.

    Where the file has parameters and FLOP but no tokens, tokens are FLOP / (6 × parameters), and FLOP are
    6 × parameters × tokens where it has those alone.

    Args:
        path: Where the table is.
        named: Columns by name; the others are recognised.
        texts: Further columns that are needed, as texts.
        without: Lines of runs that are left out, whatever they hold.
        content: What the file holds, where it was read already.

    Raises:
        InvalidInputError: it is not such a table; the error carries every problem of it.
    """
    import numpy as np

    file = str(path)
    text = table_text(path, content)
    table = json_rows(text, file) if text.lstrip()[:1] in ("{", "[") else separated_rows(text, file)
    columns, problems = find_columns(table.header, dict(named or {}), table.place)
    problems += [
        missing(f"no column `{name}`", table.header, name, table.place)
        for name in dict.fromkeys(texts)
        if name not in table.header
    ]
    if problems:
        raise InvalidInputError(tuple(problems))
    numbers, lines, others = _cells(table, columns, texts, frozenset(without))
    array = np.array(numbers, dtype=np.float64).reshape(len(lines), len(columns))
    arrays = {role: array[:, number].copy() for number, role in enumerate(columns)}
    names = {
        role: table.header[column.place]
        + (f" (× {column.factor:.0e})".replace("e+0", "e") if column.factor != 1 else "")
        for role, column in columns.items()
    }
    places = {role: table.where(table.place.line, column.place) for role, column in columns.items()}
    _complete(arrays, names, lines, file)
    return Runs(file, arrays, names, np.array(lines, dtype=np.int64), others, table.header, places)


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


def _cells(
    table: Rows, columns: Mapping[Role, RunColumn], texts: Sequence[str], without: Collection[int]
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
    dropped: set[int] = set()
    for line, cells in table.rows:
        if line in without:
            dropped.add(line)
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if len(rows) == limits.RUNS:
            message = f"there are more than {limits.RUNS:,} runs"
            raise InvalidInputError((Diagnostic(TOO_MANY_RUNS, message, table.where(line, 0), "sample them first"),))
        values, found_problems = _values(cells, columns, table, line)
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
    _require_runs(table, len(rows), sorted(set(without) - dropped))
    return rows, lines, {table.header[number]: np.array(column, dtype=np.str_) for number, column in kept.items()}


def _require_runs(table: Rows, count: int, unknown: Sequence[int]) -> None:
    """Refuse that nothing is there, or that what is to be left out is not."""
    if unknown:
        message = f"no run stands on line {', '.join(map(str, unknown))}"
        advice = "give the lines as the answer names them"
        raise InvalidInputError((Diagnostic(TOO_FEW_RUNS, message, None, advice),))
    if not count:
        message = "there is no run below the names of the columns"
        raise InvalidInputError((Diagnostic(NO_RUNS, message, table.place),))


def _values(
    cells: Sequence[str], columns: Mapping[Role, RunColumn], table: Rows, line: int
) -> tuple[list[float], list[Diagnostic]]:
    """Return the numbers of one run, and what is wrong with them."""
    values: list[float] = []
    problems: list[Diagnostic] = []
    header = table.header
    if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
        place = table.where(line, len(header))
        beyond = replace(place, length=max(len(place.text) - place.column + 1, 1))
        message = f"this run has {len(cells)} values, and there are {len(header)} columns"
        advice = "write `.` for a decimal comma, and quotes around text that has the separator in it"
        return [1.0] * len(columns), [Diagnostic(MORE_VALUES_THAN_COLUMNS, message, beyond, advice)]
    for role, (number, factor) in columns.items():
        cell = cells[number].strip() if number < len(cells) else ""
        value = positive_number(cell)
        value = None if value is None else value * factor
        # a loss of thousands is no loss, and semicolons separate where commas are decimal
        unclear = "," in cell and (role == "loss" or table.decimal_commas) and may_be_decimal(cell)
        if unclear or not _in_bounds(value):
            message, advice = _wrong(cell, value, header[number], line, unclear=unclear)
            problems.append(Diagnostic(NOT_A_POSITIVE_NUMBER, message, table.where(line, number), advice))
        values.append(value or 1.0)
    return values, problems


def _wrong(cell: str, value: float | None, name: str, line: int, *, unclear: bool) -> tuple[str, str]:
    """Return what is wrong with a cell, and what to do about it."""
    content = f"`{cell[:40]}`" if cell else "nothing"
    if unclear:
        return (
            f"column `{name}` has {content}, which may be {cell.replace(',', '.')} or {cell.replace(',', '')}",
            "write `.` for a decimal comma, and no separator of thousands",
        )
    wanted = "positive number" if value is None else f"number from {LEAST:.0e} to {GREATEST:.0e}"
    message = f"column `{name}` has {content} where a {wanted} should be"
    if has_decimal_comma(cell):
        return message, "write `.` for a decimal comma"
    return message, f"put the number right, or leave the run out with --drop-line {line}: logarithms are fitted"


def _in_bounds(value: float | None) -> bool:
    return value is not None and LEAST <= value <= GREATEST
