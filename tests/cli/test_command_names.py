"""What `nslogic --help` lists without loading a command, and what it loads."""

from __future__ import annotations

import subprocess
import sys

import click
from click.testing import CliRunner

from nslogic.cli.command_names import command_names, summary_of_command
from nslogic.cli.program import program


def test_summaries_are_those_of_the_commands() -> None:
    context = click.Context(program)
    commands = {name: program.get_command(context, name) for name in program.list_commands(context)}
    assert command_names() == sorted(commands)
    for name, command in commands.items():
        assert command is not None
        assert summary_of_command(name) == command.short_help, name
        assert 0 < len(summary_of_command(name)) <= 60


def test_there_is_no_summary_of_what_is_no_command() -> None:
    assert summary_of_command("nothing") == summary_of_command("__init__") == ""


def test_help_lists_every_command_and_loads_none() -> None:
    code = (
        "import sys\nfrom nslogic.cli.program import program\ntry:\n    program(['--help'], prog_name='nslogic')\n"
        "except SystemExit:\n    pass\nprint(*[name for name in sys.modules if name.startswith('nslogic.cli.commands.')])\n"
        "print(*[name for name in ('sympy', 'numpy', 'z3', 'flint', 'importlib.metadata') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    *lines, commands, slow = run.stdout.split("\n")[:-1]
    assert [line.split()[0] for line in lines if line.startswith("  ") and not line.startswith("  -")][
        -len(command_names()) :
    ] == command_names()
    assert (commands, slow) == ("", "")


def test_help_fits_a_narrow_terminal() -> None:
    for columns in (40, 51):
        for words in (["--help"], ["check", "--help"], ["fit", "--help"]):
            result = CliRunner(env={"COLUMNS": str(columns)}).invoke(program, words)
            sentences = [line for line in result.stdout.splitlines() if "$ " not in line and "|" not in line]
            words_of_lines = [line for line in sentences if len(line) > columns and " " in line.strip()]
            assert not words_of_lines, (columns, words, words_of_lines)
