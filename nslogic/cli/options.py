"""The decorator of commands, and the options that several of them share."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar

import click

from nslogic.cli.completing import complete_regime, complete_theory
from nslogic.cli.helping import SessionCommand
from nslogic.cli.numbers import PositiveRational
from nslogic.cli.output import META, Output

Function = TypeVar("Function", bound=Callable[..., Any])


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
