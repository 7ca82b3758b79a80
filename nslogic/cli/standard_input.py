"""A theory on standard input: `-` in place of a path, under the name of the file that it is the text of."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from nslogic.cli.options import Function
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.limits import FILE_BYTES
from nslogic.theory.source import decoded

STANDARD_INPUT = "-"
UNNAMED = "<stdin>"
"""The name of what has none; imports are relative to the current folder then."""


def stdin_option(function: Function) -> Function:
    """Add the option --stdin-filename."""
    option: Callable[[Function], Function] = click.option(
        "--stdin-filename",
        "stdin_name",
        metavar="FILE",
        help="Of which file standard input (-) is the text: for messages and imports.",
    )
    return option(function)


def read_given(references: Sequence[str], name: str | None) -> tuple[tuple[str, ...], dict[Path, str]]:
    """Return references with a path in place of `-`, and the text that was read from standard input for it.

    Raises:
        click.UsageError: A name is given for a text that is not asked for.
        InvalidInputError: The text is too large, or not UTF-8.
    """
    if STANDARD_INPUT not in references:
        if name is not None:
            raise click.UsageError("--stdin-filename names what is read from standard input: add - as a THEORY.")
        return tuple(references), {}
    file = name or UNNAMED
    content = sys.stdin.buffer.read(FILE_BYTES + 1) if sys.stdin is not None else b""
    if len(content) > FILE_BYTES:
        message = f"`{file}` is larger than {FILE_BYTES} bytes"
        raise InvalidInputError(
            (Diagnostic(codes.FILE_TOO_LARGE, message, None, "split the theory, and import its parts"),)
        )
    text = decoded(content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n"), file)
    return tuple(file if reference == STANDARD_INPUT else reference for reference in references), {Path(file): text}
