"""Rows of JSON lines: an object a line, as training loops write them; tables inside are named by paths with a slash."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from nslogic import limits
from nslogic.diagnostics.codes import FILE_NOT_READABLE, TOO_MANY_RUNS
from nslogic.errors import Diagnostic, InvalidInputError, Location

NESTED = 4
"""How deep tables may lie inside each other; what is deeper is left out."""


def rows_of_json_lines(text: str, file: str) -> tuple[tuple[str, ...], list[tuple[int, list[str]]]]:
    """Return the names of all columns, in the order in which they come, and the rows with their lines.

    Raises:
        InvalidInputError: a line is no object.
    """
    records: list[tuple[int, dict[str, str]]] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            record = None
        if not isinstance(record, dict):
            place = Location(file, number, 1, line[:200], max(min(len(line), 200), 1))
            advice = 'write an object a line: {"params": 1e8, "loss": 3.1}'
            raise InvalidInputError((Diagnostic(FILE_NOT_READABLE, "this line is no JSON object", place, advice),))
        records.append((number, dict(_cells(record, "", NESTED))))
    header = tuple(dict.fromkeys(name for _, record in records for name in record))
    if len(header) > limits.RUNS_COLUMNS:
        message = f"there are more than {limits.RUNS_COLUMNS:,} columns"
        raise InvalidInputError((Diagnostic(TOO_MANY_RUNS, message, None, "leave out columns that are not needed"),))
    return header, [(number, [record.get(name, "") for name in header]) for number, record in records]


def _cells(record: Mapping[str, object], prefix: str, deep: int) -> Iterator[tuple[str, str]]:
    for name, value in record.items():
        if isinstance(value, dict):
            if deep > 1:
                yield from _cells(value, f"{prefix}{name}/", deep - 1)
        elif value is None:
            yield f"{prefix}{name}", ""
        elif not isinstance(value, list):
            yield f"{prefix}{name}", value if isinstance(value, str) else json.dumps(value)
