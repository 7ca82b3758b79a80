"""Where answers and messages go: one result to standard output, everything else to standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from shlex import quote
from typing import TYPE_CHECKING, Literal, TextIO, TypeAlias

import click

from nslogic.cli.exit_codes import UNREADABLE
from nslogic.cli.streams import NAME_OF_OUTPUT, reason_of, silence
from nslogic.errors import UnwritableError
from nslogic.records import Record
from nslogic.report.page import Page, line, render
from nslogic.report.paths import shown_path

if TYPE_CHECKING:
    from nslogic.errors import Diagnostic

Color: TypeAlias = Literal["auto", "always", "never"]

VERSION = 1
"""The version of the JSON answers."""

META = "nslogic.output"
FIXED = "nslogic.fixed"
"""What a context knows when files were just corrected."""

PLAIN = str.maketrans({"✓": "+", "✗": "x", "·": "-", "≈": "~", "±": "+-", "…": "...", "×": "x", "−": "-", "–": "-"})
"""What stands for a sign where a stream can't carry it."""


class Output(Record):
    """How one command answers; `unread` is what is wrong with the files that it had to do without."""

    command: str = ""
    format: str = "text"
    color: Color = "auto"
    unread: list[Diagnostic] | None = None

    @classmethod
    def of(cls, context: click.Context) -> Output:
        """Return the output that the running command has set up, a plain one before that."""
        output = context.meta.get(META)
        return output if isinstance(output, Output) else cls()

    def text(self, page: Page) -> None:
        """Write a page to standard output."""
        _write_page(page, sys.stdout, self.color)

    def raw(self, text: str) -> None:
        """Write text to standard output as it is."""
        _write(text, sys.stdout, color=False)

    def json(self, data: Mapping[str, object], *, ok: bool) -> None:
        """Write one JSON object to standard output: version, command and `ok`, then the data."""
        whole = {"version": VERSION, "command": self.command, "ok": ok and not self.unread, **data}
        if self.unread and "diagnostics" not in data:
            from nslogic.report.diagnostics.text import diagnostics_data

            whole["diagnostics"] = diagnostics_data(self.unread)
        _write(json_text(whole), sys.stdout, color=False)

    def warn(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Write diagnostics to standard error."""
        from nslogic.report.diagnostics.text import diagnostics_page

        _write_page(diagnostics_page(diagnostics), sys.stderr, self.color)

    def pass_over(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Write to standard error why something cannot be read that is answered without; the exit code will say so."""
        self.warn(diagnostics)
        self._offer_fixes(diagnostics)
        if self.unread is not None:
            self.unread.extend(diagnostics)

    def _offer_fixes(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Say which of the corrections that were shown can be written by `check --fix`, unless that was just done."""
        certain = [diagnostic for diagnostic in diagnostics if diagnostic.fixes]
        context = click.get_current_context(silent=True)
        if not certain or (context is not None and FIXED in context.meta):
            return
        files = " ".join(
            quote(shown_path(file)) for file in dict.fromkeys(diagnostic.fixes[0].file for diagnostic in certain)
        )
        which = "this correction" if len(diagnostics) == 1 else f"{len(certain)} of these corrections"
        self.note(f"`nslogic check --fix {files}` writes {which}")

    def end(self, code: int) -> int:
        """Return the exit code of an answer: that of what could not be read goes before, and is named once more."""
        if not self.unread:
            return code
        files = dict.fromkeys(diagnostic.location.file for diagnostic in self.unread if diagnostic.location is not None)
        without = dict.fromkeys(diagnostic.message for diagnostic in self.unread if diagnostic.location is None)
        self.note(f"not read: {'; '.join((*map(shown_path, files), *without))}")
        return UNREADABLE

    def refuse(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Write diagnostics to standard error, and where a program listens to standard output too."""
        self.warn(diagnostics)
        self._offer_fixes(diagnostics)
        if self.format == "json":
            from nslogic.report.diagnostics.text import diagnostics_data

            self.json({"diagnostics": diagnostics_data(diagnostics)}, ok=False)

    def give_up(self, reason: str) -> None:
        """Write why there is no answer to standard error, and where a program listens to standard output too."""
        self.note(f"undecided: {reason}")
        if self.format == "json":
            self.json({"undecided": reason}, ok=False)

    def misuse(self, message: str) -> None:
        """Write what is wrong with the request to standard output, where a program listens to it."""
        if self.format == "json":
            self.json({"usage": message}, ok=False)

    def cannot_write(self, problem: UnwritableError) -> None:
        """Write what could not be written to standard error, and where a program can listen to standard output too."""
        self.note(str(problem))
        if self.format == "json" and problem.target != NAME_OF_OUTPUT:
            self.json({"unwritable": str(problem)}, ok=False)

    def note(self, text: str) -> None:
        """Write a message to standard error."""
        first, *rest = text.splitlines() or [""]
        page = (line(f"nslogic: {first}", hang=9), *(line(f"         {more}", hang=9) for more in rest))
        _write_page(page, sys.stderr, self.color)


def json_text(data: object) -> str:
    """Return data as JSON in plain ASCII, so that it is the same bytes everywhere and steers no terminal.

    What holds neither lists nor objects stands on one line: there may be thousands of cores.
    """
    import json

    pieces: list[str] = []
    _add_json(data, "\n", json.JSONEncoder().encode, pieces.append)
    return "".join(pieces).replace("\x7f", "\\u007f") + "\n"


def _add_json(data: object, start: str, encode: Callable[[object], str], add: Callable[[str], None]) -> None:
    """Add the pieces of a value whose lines begin with `start`."""
    below = start + "  "
    separator = below
    if isinstance(data, Mapping) and _is_nested(set(map(type, data.values()))):
        add("{")
        for key, value in data.items():
            add(f"{separator}{encode(key)}: ")
            _add_json(value, below, encode, add)
            separator = "," + below
        add(start + "}")
    elif isinstance(data, (list, tuple)):
        kinds = set(map(type, data))
        if _is_nested(kinds):
            add("[")
            for value in data:
                add(separator)
                _add_json(value, below, encode, add)
                separator = "," + below
            add(start + "]")
        elif kinds == {str}:
            add(f"[{', '.join(map(encode, data))}]")  # the encoder takes texts alone in no time, and lists in some
        else:
            add(encode(data))
    else:
        add(encode(data))


def _is_nested(kinds: set[type]) -> bool:
    """Return whether something of these types is a list or an object."""
    return any(issubclass(kind, (Mapping, list, tuple)) for kind in kinds)


def wants_color(stream: TextIO, color: Color) -> bool:
    """Return whether to write colours to a stream: https://no-color.org, and never to a pipe unless asked."""
    if color != "auto":
        return color == "always"
    if os.environ.get("FORCE_COLOR") and not os.environ.get("NO_COLOR"):  # https://force-color.org
        return True
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _write_page(page: Page, stream: TextIO, color: Color) -> None:
    width = None
    if stream.isatty():
        import shutil  # only terminals pay for it

        width = shutil.get_terminal_size().columns
    colored = wants_color(stream, color)
    _write(render(page, color=colored, width=width), stream, color=colored)


def _write(text: str, stream: TextIO, *, color: bool) -> None:
    """Write text; a reader that has gone away is no error, and does not change the exit code.

    What cannot be said on standard error is not said: there is nowhere else to say it, and the exit code stays.

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
