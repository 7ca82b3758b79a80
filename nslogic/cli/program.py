"""The program: it finds its commands, and turns every way in which they end into an exit code."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from itertools import pairwise
from typing import Any

import click

from nslogic.cli import commands, exit_codes, streams
from nslogic.cli.command_names import command_names, summary_of_command
from nslogic.cli.helping import UsageProblem, help_of
from nslogic.cli.output import CI_FORMATS, META, REQUEST, Output
from nslogic.errors import InvalidInputError, LimitReachedError, MissingLibraryError, UnwritableError
from nslogic.language.scope import nearest_name
from nslogic.memory import Memory

TRACEBACK = "NSLOGIC_TRACEBACK"
"""The environment variable that asks for the traceback of an internal error."""


class Program(click.Group):
    """A group whose commands are the modules of the folder `commands`, imported when they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted({*super().list_commands(ctx), *command_names()})

    def get_help(self, ctx: click.Context) -> str:
        """Return the help, as wide as the terminal."""
        return help_of(self, ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write each command with its summary, without loading any."""
        rows = [(name, summary_of_command(name)) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command with a name, None if there is none."""
        if cmd_name in self.commands or cmd_name not in self.list_commands(ctx):
            return super().get_command(ctx, cmd_name)
        command = import_module(f"{commands.__name__}.{cmd_name}").command
        assert isinstance(command, click.Command), "a module of the folder `commands` defines its `command`"
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Keep the words of the request: they say in which format to answer even if some of them are wrong."""
        ctx.meta[REQUEST] = tuple(args)
        if not args:  # answered with the help
            return super().parse_args(ctx, args)
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as problem:
            raise UsageProblem(problem) from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is asked for; the error for an unknown one suggests the nearest name."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as problem:
            near = nearest_name(args[0][:40], self.list_commands(ctx)) if args else ""
            if not near:
                raise
            raise click.UsageError(f"{problem.message} Did you mean '{near}'?", ctx) from None

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was asked for; only errors of click leave this method."""
        try:
            return self._invoke(ctx)
        except UnwritableError as problem:  # raised by an answer, or by the message in place of one
            Output.of(ctx).cannot_write(problem)
            ctx.exit(exit_codes.UNREADABLE)

    def _invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except InvalidInputError as problem:
            Output.of(ctx).refuse(problem.diagnostics)
            ctx.exit(exit_codes.UNREADABLE)
        except LimitReachedError as problem:
            Output.of(ctx).give_up(str(problem))
            ctx.exit(exit_codes.UNDECIDED)
        except MissingLibraryError as problem:
            Output.of(ctx).note(str(problem))
            ctx.exit(exit_codes.UNREADABLE)
        except KeyboardInterrupt:
            ctx.exit(exit_codes.INTERRUPTED)
        except click.UsageError as problem:
            # click has it show itself on standard error
            _asked_for(ctx).misuse(problem.format_message())
            raise UsageProblem(problem) from None
        except (UnwritableError, click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as problem:
            if os.environ.get(TRACEBACK):
                import traceback

                traceback.print_exc()
            missing = problem.name if isinstance(problem, ModuleNotFoundError) else None
            if missing and not missing.startswith("nslogic"):
                Output.of(ctx).note(
                    f"the library {missing} is not installed, so the installation of nslogic is incomplete.\n"
                    "Run `python -m pip install .` in the folder of nslogic, which installs all that it needs."
                )
                ctx.exit(exit_codes.INTERNAL)
            Output.of(ctx).note(
                f"internal error: {type(problem).__name__}: {problem}\n"
                "This is a mistake in nslogic, not in your theory. Please report it with the command you ran, the file,"
                f" and what the command prints with {TRACEBACK}=1 in the environment."
            )
            ctx.exit(exit_codes.INTERNAL)


def _asked_for(ctx: click.Context) -> Output:
    """Return the output of the running command, or the one that the words of the request ask for."""
    words = ctx.meta.get(REQUEST, ())
    if META in ctx.meta or not words:
        return Output.of(ctx)
    wanted = [word.removeprefix("--format=") for word in words if word.startswith("--format=")]
    wanted += [value for option, value in pairwise(words) if option == "--format"]
    known = [name for name in wanted if name in ("json", *CI_FORMATS)]
    return Output(words[0] if words[0] in program.list_commands(ctx) else "", known[0] if known else "text")


def show_version(context: click.Context, _: click.Parameter, asked: bool) -> None:  # noqa: FBT001 (click gives it so)
    """Write the versions of nslogic and of what it computes with, and end."""
    if asked and not context.resilient_parsing:
        from nslogic.cli.versions import versions_page

        Output().text(versions_page())
        context.exit()


VERSION_HELP = "Show the versions of nslogic and of its solvers and exit."


@click.command(
    "nslogic", cls=Program, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.option(
    "-V", "--version", is_flag=True, is_eager=True, expose_value=False, callback=show_version, help=VERSION_HELP
)
def program() -> None:
    """Check theories of neural scaling laws for consistency, derive exponents, and prove both."""


def run() -> None:
    """Run the command line and end the process."""
    streams.take()
    try:
        with Memory():
            program(prog_name="nslogic")
    except (OSError, UnwritableError) as problem:  # from help, versions or a usage error
        streams.silence(sys.stdout)
        if isinstance(problem, OSError):
            problem = UnwritableError(streams.NAME_OF_OUTPUT, streams.reason_of(problem))
        Output().cannot_write(problem)
        streams.silence(sys.stderr)
        sys.exit(exit_codes.UNREADABLE)
