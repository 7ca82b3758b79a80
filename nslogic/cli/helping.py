"""Help and usage errors, as wide as the terminal: sessions stay commands that can be copied, paragraphs are filled."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterable, Iterator
from io import TextIOBase

import click

from nslogic.cli.writing import write_page
from nslogic.report.page import BLANK, line
from nslogic.report.rendering import render
from nslogic.report.wrapping import width_of, wrapped_text

NARROW, ONE_COLUMN, LEAST_WIDTH = 52, 30, 16
"""The columns below which help is told a width, has one column, and the least that it is told."""


class NarrowFormatter(click.HelpFormatter):
    """A formatter that leaves at least two thirds of a line to what is said of an option, and writes below it otherwise."""

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write names and what is said of them in two columns, or below each other where there is no room for two."""
        if self.width < ONE_COLUMN:
            for name, words in rows:
                indent = " " * self.current_indent
                self.write(click.wrap_text(name, self.width, indent, f"{indent}  ") + "\n")
                self.write(click.wrap_text(words, self.width, f"{indent}  ", f"{indent}  ") + "\n" * bool(words))
            return
        fitting = [(self._fitting(name), words) for name, words in rows]
        super().write_dl(fitting, min(col_max, max(8, self.width // 3)), col_spacing)

    def _fitting(self, name: str) -> str:
        """Return a name as it is, or broken if it is longer than a line."""
        indent = " " * self.current_indent
        if len(indent + name) <= self.width:
            return name
        return click.wrap_text(name, self.width, indent, f"{indent}  ").lstrip()

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the usage line; where it is narrow, what follows the command stands below it."""
        if self.width >= ONE_COLUMN:
            super().write_usage(prog, args, prefix)
            return
        self.write(click.wrap_text(f"{prefix or 'Usage: '}{prog} {args}", self.width, "", "  ") + "\n")


def help_of(command: click.Command, context: click.Context) -> str:
    """Return the help of a command, as wide as the terminal."""
    formatter = _formatter(context)
    command.format_help(context, formatter)
    return formatter.getvalue().rstrip("\n")


def _formatter(context: click.Context) -> NarrowFormatter:
    """Return a formatter as wide as the terminal."""
    import shutil  # only help pays for it

    columns = shutil.get_terminal_size().columns
    narrow = max(LEAST_WIDTH, columns) if columns < NARROW else None  # click's help is no narrower by itself
    return NarrowFormatter(width=context.terminal_width or narrow, max_width=context.max_content_width)


class SessionCommand(click.Command):
    """A command whose docstring contains a shell session, which its help shows line by line."""

    def get_help(self, ctx: click.Context) -> str:
        """Return the help, as wide as the terminal."""
        return help_of(self, ctx)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the docstring: a session line by line, paragraphs filled to the width of the terminal."""
        if self.help is None:
            super().format_help_text(ctx, formatter)
            return
        for paragraph in inspect.cleandoc(self.help).split("\n\n"):
            formatter.write_paragraph()
            if paragraph.startswith("$"):
                rows = (row for shown in paragraph.splitlines() for row in session_rows(f"  {shown}", formatter.width))
                formatter.write("".join(f"{row}\n" for row in rows))
            else:
                with formatter.indentation():
                    formatter.write_text(" ".join(paragraph.split()))


def session_rows(shown: str, width: int) -> Iterator[str]:
    """Yield a line of a session in rows that fit; a command can be copied from them, since a backslash joins the rows."""
    if width_of(shown) <= width:
        yield shown
        return
    if not shown.lstrip().startswith("$"):
        yield from (" " * (4 * bool(number)) + row for number, row in enumerate(wrapped_text(shown, width, 4)))
        return
    row = "  $"
    for word in re.findall(r"""(?:[^\s"']|"[^"]*"|'[^']*')+""", shown)[1:]:
        if row.strip() and len(f"{row} {word} \\") > width:
            yield f"{row} \\"
            row = "   "
        row = f"{row} {word}"
        while len(row) > width - 2:  # a word that is longer than a line goes on at the beginning of the next
            yield f"{row[: width - 1]}\\"
            row = row[width - 1 :]
    yield row


class UsageProblem(click.UsageError):
    """A usage error that shows itself as wide as the terminal."""

    def __init__(self, problem: click.UsageError) -> None:
        super().__init__(problem.format_message(), problem.ctx)

    def show(self, file: object = None) -> None:
        """Write how the command is used, where its help is, and what is wrong, to standard error or another stream."""
        lines = []
        if self.ctx is not None:
            formatter = _formatter(self.ctx)
            self.ctx.command.format_usage(self.ctx, formatter)
            lines = [line(row, hang=7) for row in formatter.getvalue().rstrip("\n").splitlines()]
            lines += [line(f"Try '{self.ctx.command_path} --help' for help."), BLANK]
        first, *rest = self.message.splitlines() or [""]
        lines += [line(f"Error: {first}", hang=2), *(line(more, hang=2) for more in rest)]
        if isinstance(file, TextIOBase):
            file.write(render(lines))
        else:
            write_page(tuple(lines), sys.stderr, "never")
