"""The output of a command: its answer to standard output, everything else to standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from shlex import quote
from typing import TYPE_CHECKING

import click

from nslogic.cli.exit_codes import UNREADABLE
from nslogic.cli.json_text import json_text
from nslogic.cli.streams import NAME_OF_OUTPUT
from nslogic.cli.writing import Color, write_page, write_text
from nslogic.errors import UnwritableError
from nslogic.records import Record
from nslogic.report.page import Page, line
from nslogic.report.paths import shown_path

if TYPE_CHECKING:
    from nslogic.errors import Diagnostic


VERSION = 1
"""The version of the JSON answers."""

CI_FORMATS = ("github", "sarif", "junit")
"""The formats that are made from the JSON answer."""

META = "nslogic.output"
REQUEST = "nslogic.request"
"""The key in a click context of the words of the request."""
FIXED = "nslogic.fixed"
"""The key in a click context that says that files were just corrected."""


class Output(Record):
    """The output of one command; `unread` collects the diagnostics of files that it had to do without."""

    command: str = ""
    format: str = "text"
    color: Color = "auto"
    unread: list[Diagnostic] | None = None

    @classmethod
    def of(cls, context: click.Context) -> Output:
        """Return the output of the running command; a plain one before it is set up."""
        output = context.meta.get(META)
        return output if isinstance(output, Output) else cls()

    def text(self, page: Page) -> None:
        """Write a page to standard output."""
        write_page(page, sys.stdout, self.color)

    def raw(self, text: str) -> None:
        """Write text to standard output unchanged."""
        write_text(text, sys.stdout, color=False)

    def json(self, data: Mapping[str, object], *, ok: bool) -> None:
        """Write an answer as data: a JSON object with the version, the command and `ok`, or what CI makes of it."""
        whole = {"version": VERSION, "command": self.command, "ok": ok and not self.unread, **data}
        if self.unread and "diagnostics" not in data:
            from nslogic.report.diagnostics.text import diagnostics_data

            whole["diagnostics"] = diagnostics_data(self.unread)
        write_text(self._rendered(whole), sys.stdout, color=False)

    @property
    def as_data(self) -> bool:
        """Return whether programs read the answer, also that there is none."""
        return self.format == "json" or self.format in CI_FORMATS

    def _rendered(self, whole: Mapping[str, object]) -> str:
        if self.format not in CI_FORMATS:
            return json_text(whole)
        from nslogic.report.ci.formats import ci_answer

        answer = ci_answer(self.format, whole)
        return answer if isinstance(answer, str) else json_text(answer)

    def warn(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Write diagnostics to standard error."""
        from nslogic.report.diagnostics.text import diagnostics_page

        write_page(diagnostics_page(diagnostics), sys.stderr, self.color)

    def pass_over(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Write to standard error why the answer does without some file; the exit code will show it."""
        self.warn(diagnostics)
        self._offer_fixes(diagnostics)
        if self.unread is not None:
            self.unread.extend(diagnostics)

    def _offer_fixes(self, diagnostics: Sequence[Diagnostic]) -> None:
        """Write which of the corrections shown `check --fix` can make, unless it was just run."""
        certain = [each for each in diagnostics if each.fixes and not each.fixes[0].file.startswith("<")]
        context = click.get_current_context(silent=True)
        if not certain or (context is not None and FIXED in context.meta):
            return
        files = " ".join(
            quote(shown_path(file)) for file in dict.fromkeys(diagnostic.fixes[0].file for diagnostic in certain)
        )
        which = "this correction" if len(diagnostics) == 1 else f"{len(certain)} of these corrections"
        self.note(f"`nslogic check --fix {files}` writes {which}")

    def end(self, code: int) -> int:
        """Return the exit code of an answer; unread files take precedence, and are named once more."""
        if not self.unread:
            return code
        files = dict.fromkeys(diagnostic.location.file for diagnostic in self.unread if diagnostic.location is not None)
        without = dict.fromkeys(diagnostic.message for diagnostic in self.unread if diagnostic.location is None)
        self.note(f"not read: {'; '.join((*map(shown_path, files), *without))}")
        return UNREADABLE

    def refuse(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Write diagnostics to standard error, and for programs to standard output too."""
        self.warn(diagnostics)
        self._offer_fixes(diagnostics)
        if self.as_data:
            from nslogic.report.diagnostics.text import diagnostics_data

            self.json({"diagnostics": diagnostics_data(diagnostics)}, ok=False)

    def give_up(self, reason: str) -> None:
        """Write to standard error why there is no answer, and for programs to standard output too."""
        self.note(f"undecided: {reason}")
        if self.as_data:
            self.json({"undecided": reason}, ok=False)

    def misuse(self, message: str) -> None:
        """Write a usage error to standard output if programs read it; click writes it to standard error."""
        if self.as_data:
            self.json({"usage": message}, ok=False)

    def cannot_write(self, problem: UnwritableError) -> None:
        """Write to standard error what could not be written, and for programs to standard output too, if that works."""
        self.note(str(problem))
        if self.as_data and problem.target != NAME_OF_OUTPUT:
            self.json({"unwritable": str(problem)}, ok=False)

    def note(self, text: str) -> None:
        """Write a message to standard error."""
        first, *rest = text.splitlines() or [""]
        page = (line(f"nslogic: {first}", hang=9), *(line(f"         {more}", hang=9) for more in rest))
        write_page(page, sys.stderr, self.color)
