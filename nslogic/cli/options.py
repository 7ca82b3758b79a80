"""The decorator of commands, and the options that several of them share."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click

from nslogic.cli.completing import complete_regime, complete_theory
from nslogic.cli.numbers import PositiveRational
from nslogic.cli.output import META, Output

Function = TypeVar("Function", bound=Callable[..., Any])


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
        super().write_dl(list(rows), min(col_max, max(8, self.width // 3)), col_spacing)

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the usage line; where it is narrow, what follows the command stands below it."""
        if self.width >= ONE_COLUMN:
            super().write_usage(prog, args, prefix)
            return
        self.write(click.wrap_text(f"{prefix or 'Usage: '}{prog} {args}", self.width, "", "  ") + "\n")


def help_of(command: click.Command, context: click.Context) -> str:
    """Return the help of a command, as wide as the terminal."""
    import shutil  # only help pays for it

    columns = shutil.get_terminal_size().columns
    narrow = max(LEAST_WIDTH, columns) if columns < NARROW else None  # click's help is no narrower by itself
    formatter = NarrowFormatter(width=context.terminal_width or narrow, max_width=context.max_content_width)
    command.format_help(context, formatter)
    return formatter.getvalue().rstrip("\n")


class SessionCommand(click.Command):
    """A command whose docstring contains a shell session, which its help shows unchanged."""

    def get_help(self, ctx: click.Context) -> str:
        """Return the help, as wide as the terminal."""
        return help_of(self, ctx)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the docstring: the lines of a session unchanged, paragraphs filled to the width of the terminal."""
        if self.help is None:
            super().format_help_text(ctx, formatter)
            return
        for paragraph in inspect.cleandoc(self.help).split("\n\n"):
            formatter.write_paragraph()
            if paragraph.startswith("$"):
                formatter.write("".join(f"  {line}\n" for line in paragraph.splitlines()))
            else:
                with formatter.indentation():
                    formatter.write_text(" ".join(paragraph.split()))


def answers(
    name: str, summary: str = "", *, formats: tuple[str, ...] = ("text", "json")
) -> Callable[[Callable[..., int]], click.Command]:
    """Turn a function that takes an Output first, answers through it and returns the exit code into a command.

    Args:
        name: The name of the command.
        summary: Its description in `nslogic --help`, at most 60 characters.
        formats: The formats of its answer, the default first.
    """

    def decorate(function: Callable[..., int]) -> click.Command:
        @functools.wraps(function)
        def run(*, output_format: str, color: Any, **options: Any) -> None:
            context = click.get_current_context()
            output = Output(name, output_format, color, [])
            context.meta[META] = output
            context.exit(output.end(function(output, **options)))

        shown = click.option(
            "--format",
            "output_format",
            type=click.Choice(formats),
            default=formats[0],
            show_default=True,
            help="The format of the answer.",
        )
        color = click.option(
            "--color",
            type=click.Choice(("auto", "always", "never")),
            default="auto",
            show_default=True,
            help="When to colour text; NO_COLOR is respected.",
        )
        return click.command(name, cls=SessionCommand, short_help=summary or None)(shown(color(run)))

    return decorate


def theories_argument(function: Function) -> Function:
    """Add the argument THEORY…."""
    return click.argument("theories", metavar="[THEORY]...", nargs=-1, shell_complete=complete_theory)(function)


def regime_option(function: Function) -> Function:
    """Add the option --regime."""
    return click.option(
        "--regime",
        "regimes",
        metavar="R",
        multiple=True,
        shell_complete=complete_regime,
        help="Only regimes of this name: R or THEORY:R, with * for any text.",
    )(function)


def sigma_option(function: Function) -> Function:
    """Add the option --sigma."""
    return click.option(
        "--sigma",
        type=PositiveRational(),
        default="2",
        show_default=True,
        help="How many standard errors a measured value may be off.",
    )(function)
