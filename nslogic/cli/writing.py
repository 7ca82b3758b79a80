"""Writing to the standard streams: colours, widths, encodings, and readers that have gone away."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Literal, TextIO, TypeAlias

import click

from nslogic.cli.streams import NAME_OF_OUTPUT, reason_of, silence
from nslogic.errors import UnwritableError
from nslogic.report.page import Page
from nslogic.report.rendering import render

if TYPE_CHECKING:
    pass


Color: TypeAlias = Literal["auto", "always", "never"]


PLAIN = str.maketrans({"✓": "+", "✗": "x", "·": "-", "≈": "~", "±": "+-", "…": "...", "×": "x", "−": "-", "–": "-"})
"""The replacements of signs that a stream cannot encode."""


def wants_color(stream: TextIO, color: Color) -> bool:
    """Return whether to colour text on a stream: see https://no-color.org; never on a pipe unless asked to."""
    if color != "auto":
        return color == "always"
    if os.environ.get("FORCE_COLOR") and not os.environ.get("NO_COLOR"):  # https://force-color.org
        return True
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write_page(page: Page, stream: TextIO, color: Color) -> None:
    """Write a page, wrapped to the width of the stream if it is a terminal."""
    width = None
    if stream.isatty():
        import shutil  # only terminals pay for it

        width = shutil.get_terminal_size().columns
    colored = wants_color(stream, color)
    write_text(render(page, color=colored, width=width), stream, color=colored)


def write_text(text: str, stream: TextIO, *, color: bool) -> None:
    """Write text; a reader that has gone away is not an error and does not change the exit code.

    A message that cannot be written to standard error is dropped: there is nowhere else to write it.

    Raises:
        UnwritableError: standard output cannot be written to.
    """
    encoding = stream.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = text.translate(PLAIN).encode(encoding, errors="backslashreplace").decode(encoding)
    try:
        click.echo(text, file=stream, nl=False, color=color)
        stream.flush()
    except BrokenPipeError:
        silence(stream)
    except OSError as problem:
        silence(stream)
        if stream is not sys.stderr:
            raise UnwritableError(NAME_OF_OUTPUT, reason_of(problem)) from None
