"""Rows of JSON: an object a line, as training loops write them, or one list of objects.

Tables inside are named by paths with a slash: `{"eval": {"loss": 3}}` has a column `eval/loss`.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from nslogic import limits
from nslogic.diagnostics.codes import FILE_NOT_READABLE, TOO_MANY_RUNS
from nslogic.errors import Diagnostic, InvalidInputError, Location
from nslogic.fits.tables.cells import positive_number
from nslogic.fits.tables.rows import Rows

NESTED = 4
"""How deep tables may lie inside each other; what is deeper is left out."""

ADVICE = 'write an object a line, as in {"params": 1e8, "loss": 3.1}, or a list of them'

JsonObject: TypeAlias = Mapping[str, object]


def json_rows(text: str, file: str) -> Rows:
    """Return the rows of JSON.

    Raises:
        InvalidInputError: it is no JSON, or no objects, or there are too many columns.
    """
    spans, records = [], []
    for begin, end, value in _values(text, file):
        if not isinstance(value, dict):
            raise InvalidInputError((_problem(text, begin, file, "this is no JSON object"),))
        spans.append((begin, end))
        records.append(value)
    if len(records) == 1 and (
        lists := [name for name, value in records[0].items() if isinstance(value, list) and value]
    ):
        names = ", ".join(f"`{name}`" for name in lists[:12]) + (", …" if len(lists) > 12 else "")
        message = f"this is one object with lists in it ({names}), and not one for each run"
        raise InvalidInputError((_problem(text, spans[0][0], file, message),))
    cells = [dict(_cells(record, "", NESTED)) for record in records]
    header = tuple(dict.fromkeys(name for record in cells for name in record))
    begins = [begin for begin, _ in spans]
    lines = _lines_of(text, begins)
    place = _location(text, begins[0], file) if begins else Location(file, 1, 1)
    if len(header) > limits.RUNS_COLUMNS:
        message = f"there are more than {limits.RUNS_COLUMNS:,} columns"
        raise InvalidInputError((Diagnostic(TOO_MANY_RUNS, message, place, "leave out columns that are not needed"),))

    def where(line: int, column: int) -> Location:
        name = header[column]
        alike = range(bisect_left(lines, line), bisect_right(lines, line))
        # of several runs on one line the one that is meant has something wrong there
        begin, end = spans[
            next((each for each in alike if positive_number(cells[each].get(name, "")) is None), alike[0])
        ]
        at = begin
        for part in name.split("/"):
            key = text.find(json.dumps(part), at, end)
            at = at if key < 0 else key
        return _location(text, at, file)

    rows = ((line, [record.get(name, "") for name in header]) for line, record in zip(lines, cells, strict=True))
    return Rows(header, place, rows, where)


def _values(text: str, file: str) -> Iterator[tuple[int, int, object]]:
    """Yield the values that stand one after the other, or in one list, with where they begin and end."""
    decoder = json.JSONDecoder()
    at = _skipped(text, 0, "")
    listed = text[at : at + 1] == "["
    at = _skipped(text, at + 1, "") if listed else at
    while at < len(text) and not (listed and text[at] == "]"):
        try:
            value, end = decoder.raw_decode(text, at)
        except json.JSONDecodeError as problem:
            message = f"this is no JSON object: {problem.msg[:1].lower()}{problem.msg[1:]}"
            beyond = not text[problem.pos :].strip()
            raise InvalidInputError((_problem(text, at if beyond else problem.pos, file, message),)) from None
        except RecursionError:
            raise InvalidInputError((_problem(text, at, file, "this is no JSON object: it is too deep"),)) from None
        yield at, end, value
        at = _skipped(text, end, "," if listed else "")
    if listed and (at >= len(text) or text[at + 1 :].strip()):
        message = "the list is not closed" if at >= len(text) else "there is more behind the list"
        raise InvalidInputError((_problem(text, min(at + 1, len(text)), file, message),))


def _skipped(text: str, at: int, separator: str) -> int:
    """Return the place of the next character that is no blank, and not one separator."""
    blanks = " \t\n\r"
    while at < len(text) and (text[at] in blanks or (separator and text[at] == separator)):
        at += 1
    return at


def _cells(record: JsonObject, prefix: str, deep: int) -> Iterator[tuple[str, str]]:
    for name, value in record.items():
        if isinstance(value, dict):
            if deep > 1:
                yield from _cells(value, f"{prefix}{name}/", deep - 1)
        elif value is None:
            yield f"{prefix}{name}", ""
        elif not isinstance(value, list):
            yield f"{prefix}{name}", value if isinstance(value, str) else json.dumps(value)


def _lines_of(text: str, places: list[int]) -> list[int]:
    """Return the lines of ascending places."""
    lines, line, at = [], 1, 0
    for place in places:
        line += text.count("\n", at, place)
        at = place
        lines.append(line)
    return lines


def _location(text: str, at: int, file: str) -> Location:
    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    shown = text[begin : len(text) if end < 0 else end]
    return Location(file, text.count("\n", 0, at) + 1, at - begin + 1, shown)


def _problem(text: str, at: int, file: str, message: str) -> Diagnostic:
    return Diagnostic(FILE_NOT_READABLE, message, _location(text, at, file), ADVICE)
