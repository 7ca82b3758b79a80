"""The decorator of commands, and the options that several of them share."""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeVar

import click

from nslogic.cli.output import META, Output
from nslogic.language.numbers import exact_rational

OPTION_DIGITS = 100
"""The greatest length of a number on the command line."""

Function = TypeVar("Function", bound=Callable[..., Any])

if TYPE_CHECKING:
    ParamType = click.ParamType
else:

    class ParamType(click.ParamType):
        """Click's `ParamType`, which is not generic in older releases."""

        def __class_getitem__(cls, _: object) -> type:
            """Return the class: its type argument is for type checkers."""
            return cls


class SessionCommand(click.Command):
    """A command whose docstring contains a shell session, which its help shows unchanged."""

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


def exact_number(text: str) -> Fraction | None:
    """Return the number that a text denotes, as in theory files or as `10^21`; None for anything else.

    >>> exact_number("1e3"), exact_number(".5"), exact_number("-5/2"), exact_number("10^3"), exact_number("ten")
    (Fraction(1000, 1), Fraction(1, 2), Fraction(-5, 2), Fraction(1000, 1), None)
    """
    if len(text) > OPTION_DIGITS:
        return None
    power = _POWER.fullmatch(text.strip())
    try:
        return exact_rational(f"{power[1]}1e{power[2]}" if power else text.strip())
    except ValueError:
        return None


_POWER = re.compile(r"([+-]?)10(?:\^|\*\*)([+-]?[0-9]+)")


class PositiveRational(ParamType[Fraction]):
    """A positive number, kept exact: `2`, `1.96`, `5/2`."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Fraction:
        """Return the number; anything else is a usage error."""
        if isinstance(value, Fraction):
            return value
        number = exact_number(str(value))
        if number is None or number <= 0:
            self.fail(f"{value!r} is not a positive number such as 2, 1.96 or 5/2.", param, ctx)
        return number


class NamedNumber(ParamType[tuple[str, Fraction]]):
    """A name and an exact number: `C=10`, `alpha=0.34`, `c=-5/2`."""

    name = "name=number"

    def __init__(self, *, positive: bool = False) -> None:
        self.positive = positive

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Fraction]:
        """Return the name and the number; anything else is a usage error."""
        if isinstance(value, tuple):
            return value
        name, sign, text = str(value).partition("=")
        factor = text.rstrip().removesuffix("x").removesuffix("×") if self.positive else text
        number = exact_number(factor) if sign else None
        if not name.strip() or number is None or (self.positive and number <= 0):
            example = "C=10 or C=1e21" if self.positive else "alpha=0.34"
            self.fail(
                f"{value!r} is not a name with a {'positive ' * self.positive}number such as {example}.", param, ctx
            )
        return name.strip(), number


class CountOr(ParamType["int | str"]):
    """A count, or one of a few words."""

    name = "count"

    def __init__(self, *words: str) -> None:
        self.words = words

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int | str:
        """Return the count or the word; anything else is a usage error."""
        if isinstance(value, int):
            return value
        text = str(value)
        if text not in self.words and not (text.isascii() and text.isdigit() and len(text) <= OPTION_DIGITS):
            self.fail(f"{text!r} is not a count, nor {' or '.join(self.words)}.", param, ctx)
        return text if text in self.words else int(text)


def theories_argument(function: Function) -> Function:
    """Add the argument THEORY…."""
    return click.argument("theories", metavar="[THEORY]...", nargs=-1)(function)


def regime_option(function: Function) -> Function:
    """Add the option --regime."""
    return click.option(
        "--regime",
        "regimes",
        metavar="R",
        multiple=True,
        help="Only regimes of this name: R or THEORY:R, with * for any text.",
    )(function)
