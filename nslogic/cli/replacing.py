"""Existing files: those that nslogic wrote may be replaced, any other only with `--force`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from nslogic.cli.options import Function
from nslogic.files import UnreadableError, read_bytes
from nslogic.limits import FILE_BYTES, PROOF_FILE_BYTES, REPORT_BYTES
from nslogic.report.page import enumeration
from nslogic.report.paths import shown_path

Own = Callable[[Path], bool]
"""A test for whether nslogic wrote a file."""

_SIGNED = re.compile(r"# Written by nslogic; SHA-256 of the lines below: ([0-9a-f]{64})\n")
_PAGE = re.compile(r"<!DOCTYPE html>\n<!-- Written by nslogic; SHA-256 of the lines below: ([0-9a-f]{64}) -->\n")
_DRAWN = (b"<dc:title>nslogic</dc:title>", b"Software\0nslogic", b"/Creator (nslogic)")


def force_option(function: Function) -> Function:
    """Add the option --force."""
    help_text = "Also replace files that nslogic did not write, or that were changed since."
    return click.option("--force", is_flag=True, help=help_text)(function)


def require_own(files: Mapping[Path, Own], *, force: bool) -> None:
    """Refuse to replace existing files unless nslogic wrote them as they are; a usage error names the others.

    Folders and devices are not looked at: writing to them fails with a message of its own.
    """
    foreign = [] if force else [path for path, is_own in files.items() if _is_file(path) and not is_own(path)]
    if foreign:
        names = enumeration([shown_path(str(path)) for path in foreign])
        were = (
            "it was not written by nslogic, or it was" if len(foreign) == 1 else "they were not written by nslogic, or"
        )
        raise click.UsageError(
            f"{names} {'exists' if len(foreign) == 1 else 'exist'} already, and {were} changed since;"
            " nothing was written. Name another file, or replace it with --force."
        )


def signed(text: str) -> str:
    """Return a TOML text with a first line that identifies it as long as it is unchanged."""
    return f"# Written by nslogic; SHA-256 of the lines below: {_digest(text)}\n{text}"


def is_signed(path: Path) -> bool:
    """Return whether a file is a TOML file exactly as nslogic wrote it."""
    text = _content(path, FILE_BYTES).replace(b"\r\n", b"\n").decode(errors="replace")
    match = _SIGNED.match(text)
    return match is not None and match[1] == _digest(text[match.end() :])


def signed_page(text: str) -> str:
    """Return an HTML text as a file, with a remark that identifies it as long as it is unchanged."""
    return f"<!DOCTYPE html>\n<!-- Written by nslogic; SHA-256 of the lines below: {_digest(text)} -->\n{text}"


def is_signed_page(path: Path) -> bool:
    """Return whether a file is a page exactly as nslogic wrote it."""
    text = _content(path, REPORT_BYTES).decode(errors="replace")
    match = _PAGE.match(text)
    return match is not None and match[1] == _digest(text[match.end() :])


def is_drawn(path: Path) -> bool:
    """Return whether a file is a plot that nslogic drew."""
    content = _content(path, PROOF_FILE_BYTES)
    return any(mark in content for mark in _DRAWN)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _content(path: Path, most: int) -> bytes:
    try:
        return read_bytes(path, most=most)
    except UnreadableError:
        return b""


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
