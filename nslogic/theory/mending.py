"""Write the corrections of a theory file that are certain into its text."""

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
"""How often a file is read again: a slip in TOML hides everything behind it."""


class Change(NamedTuple):
    """One correction: the line it is in, the code of the problem, what stood there, and what stands there now."""

    line: int
    code: str
    before: str
    after: str


class Mended(NamedTuple):
    """A file with its corrections: what is to be written, None where nothing is, and what changes."""

    content: bytes | None
    changes: tuple[Change, ...]


def mended(path: str) -> Mended:
    """Return a theory file with every correction that is certain, and that leaves fewer problems than there were.

    Line ends and a byte order mark stay. What cannot be read as a text has no corrections.
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
        left = _problems(path, _plain(changed))
        if not _is_better(left, problems):
            break
        changes += [_change(_plain(raw), code, fix) for code, fix in chosen]
        raw, problems = changed, left
    return Mended(f"{mark}{raw}".encode() if changes else None, tuple(changes))


def _problems(path: str, text: str) -> tuple[Diagnostic, ...]:
    """Return the problems and the warnings of a file, as if it had this text."""
    try:
        return load_file(path, text=text)[1]
    except InvalidInputError as error:
        return tuple(one for one in error.diagnostics if one.location is None or one.location.file == path)


def _is_better(left: tuple[Diagnostic, ...], before: tuple[Diagnostic, ...]) -> bool:
    """Say whether fewer problems are left; behind a slip in TOML there may be many that nobody could see before."""
    if len(before) == 1 and before[0].code == codes.INVALID_TOML:
        return left[:1] != before and not (
            left and left[0].code == before[0].code and _place(left[0]) <= _place(before[0])
        )
    if any(one.code == codes.INVALID_TOML for one in left):  # such as one key twice, which hides all else
        return False
    return len(left) < len(before)


def _place(diagnostic: Diagnostic) -> tuple[int, int]:
    location = diagnostic.location
    return (location.line, location.column) if location else (0, 0)


def _chosen(problems: Iterable[Diagnostic], path: str) -> Iterable[tuple[str, Fix]]:
    """Yield the fixes of a file from the first to the last, without those that overlap one before."""
    fixes = sorted(
        ((one.code, fix) for one in problems for fix in one.fixes if fix.file == path),
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
    """Return a text with its own line ends and the fixes in it, which count each of these as one character."""
    ends = [match.start() - count for count, match in enumerate(re.finditer("\r\n", raw))]
    pieces: list[str] = []
    here = 0
    for fix in fixes:
        first, last = (place + bisect_left(ends, place) for place in (fix.first, fix.last))
        pieces += [raw[here:first], fix.text]
        here = last
    return "".join((*pieces, raw[here:]))


def _change(text: str, code: str, fix: Fix) -> Change:
    return Change(text.count("\n", 0, fix.first) + 1, code, text[fix.first : fix.last], fix.text)
