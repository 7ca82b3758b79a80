"""Correct the text of a theory file wherever the correction is certain."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, Fix, InvalidInputError
from nslogic.files import UnreadableError, read_bytes
from nslogic.theory.loading import load_file

ROUNDS = 20
"""The greatest number of readings of a file: a slip in TOML hides all problems after it."""


class Change(NamedTuple):
    """One correction: its line, the code of the problem, the text before and the text after."""

    line: int
    code: str
    before: str
    after: str


class Mended(NamedTuple):
    """A file with its corrections: the new content, None if nothing changes, and the changes."""

    content: bytes | None
    changes: tuple[Change, ...]


def mended(path: str) -> Mended:
    """Return a theory file with every certain correction, as long as corrections leave fewer problems than before.

    Line ends and a byte order mark are kept. A file that is not text has no corrections.
    """
    try:
        raw = read_bytes(path, most=limits.FILE_BYTES).decode()
    except (UnreadableError, UnicodeDecodeError):
        return Mended(None, ())
    mark = raw[:1] if raw.startswith("\ufeff") else ""
    raw = raw.removeprefix(mark)
    changes: list[Change] = []
    problems = _problems(path, _plain(raw))
    for _ in range(ROUNDS):
        chosen = tuple(_chosen(problems, path))
        changed = _written(raw, (fix for _, fix in chosen))
        if changed == raw:
            break
        remaining = _problems(path, _plain(changed))
        if not _is_better(remaining, problems):
            break
        changes += [_change(_plain(raw), code, fix) for code, fix in chosen]
        raw, problems = changed, remaining
    return Mended(f"{mark}{raw}".encode() if changes else None, tuple(changes))


def _problems(path: str, text: str) -> tuple[Diagnostic, ...]:
    """Return the problems and the warnings of a file, as if it had this text."""
    try:
        return load_file(path, text=text)[1]
    except InvalidInputError as error:
        return tuple(
            problem for problem in error.diagnostics if problem.location is None or problem.location.file == path
        )


def _is_better(remaining: tuple[Diagnostic, ...], before: tuple[Diagnostic, ...]) -> bool:
    """Return whether fewer problems remain; a corrected slip in TOML may reveal many that it has hidden."""
    if len(before) == 1 and before[0].code == codes.INVALID_TOML:
        return remaining[:1] != before and not (
            remaining and remaining[0].code == before[0].code and _place(remaining[0]) <= _place(before[0])
        )
    if any(
        problem.code == codes.INVALID_TOML for problem in remaining
    ):  # such as a key given twice, which hides all other problems
        return False
    return len(remaining) < len(before)


def _place(diagnostic: Diagnostic) -> tuple[int, int]:
    location = diagnostic.location
    return (location.line, location.column) if location else (0, 0)


def _chosen(problems: Iterable[Diagnostic], path: str) -> Iterable[tuple[str, Fix]]:
    """Yield the fixes of a file in order, without those that overlap an earlier one."""
    fixes = sorted(
        ((problem.code, fix) for problem in problems for fix in problem.fixes if fix.file == path),
        key=lambda pair: (pair[1].first, pair[1].last),
    )
    end = -1
    for code, fix in dict.fromkeys(fixes):
        if fix.first >= end:
            end = max(fix.last, fix.first + 1)
            yield code, fix


def _plain(raw: str) -> str:
    return raw.replace("\r\n", "\n")


def _written(raw: str, fixes: Iterable[Fix]) -> str:
    """Return a text with fixes applied and its line ends kept; the fixes count a line end as one character."""
    ends = [match.start() - count for count, match in enumerate(re.finditer("\r\n", raw))]
    pieces: list[str] = []
    position = 0
    for fix in fixes:
        first, last = (place + bisect_left(ends, place) for place in (fix.first, fix.last))
        pieces += [raw[position:first], fix.text]
        position = last
    return "".join((*pieces, raw[position:]))


def _change(text: str, code: str, fix: Fix) -> Change:
    return Change(text.count("\n", 0, fix.first) + 1, code, text[fix.first : fix.last], fix.text)
