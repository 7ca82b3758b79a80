"""Every way a command can end has its exit code, and none of them is a traceback."""

from __future__ import annotations

import json
import re
import shlex
from fractions import Fraction

import click
import pytest
from click.testing import CliRunner, Result

from nslogic.cli.numbers import CountOr, NamedNumber, PositiveRational
from nslogic.cli.options import answers
from nslogic.cli.output import Output
from nslogic.cli.program import Program, program
from nslogic.errors import Diagnostic, InvalidInputError, LimitReachedError


def run(ending: int | BaseException, *arguments: str) -> Result:
    """Run a program whose only own command ends as given."""

    @answers("end")
    def end(output: Output) -> int:
        """End as told."""
        if isinstance(ending, BaseException):
            raise ending
        output.raw("done\n")
        return ending

    return CliRunner().invoke(Program("nslogic", commands={"end": end}), ["end", *arguments])


@pytest.mark.parametrize("code", [0, 1, 2, 3])
def test_a_command_returns_its_exit_code(code: int) -> None:
    result = run(code)
    assert (result.exit_code, result.stdout, result.stderr) == (code, "done\n", "")


def test_input_that_cannot_be_read_is_2() -> None:
    result = run(InvalidInputError((Diagnostic("NSL001", "there is no file x.toml", None),)))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "error NSL001: there is no file x.toml\n"


def test_input_that_cannot_be_read_is_told_to_programs() -> None:
    result = run(InvalidInputError((Diagnostic("NSL001", "no", None),)), "--format", "json")
    assert result.exit_code == 2
    assert '"command": "end"' in result.stdout
    assert "NSL001" in result.stderr


def test_a_limit_is_undecided() -> None:
    result = run(LimitReachedError("the law has too many alternatives.", "Split it."))
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == "nslogic: undecided: the law has too many alternatives. Split it.\n"


def test_a_limit_is_told_to_programs() -> None:
    result = run(LimitReachedError("the law has too many alternatives."), "--format", "json")
    assert result.exit_code == 3
    assert '"undecided": "the law has too many alternatives."' in result.stdout


def test_an_internal_error_says_how_to_report_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NSLOGIC_TRACEBACK", raising=False)
    result = run(ZeroDivisionError("division by zero"))
    assert (result.exit_code, result.stdout) == (70, "")
    assert result.stderr.startswith("nslogic: internal error: ZeroDivisionError: division by zero\n")
    assert "report it" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_python_without_what_nslogic_needs_is_told_how_to_get_it() -> None:
    result = run(ModuleNotFoundError("No module named 'jsonschema_rs'", name="jsonschema_rs"))
    assert (result.exit_code, result.stdout) == (70, "")
    assert "the library jsonschema_rs is not installed" in result.stderr
    assert "pip install ." in result.stderr
    assert "mistake in nslogic" not in result.stderr


def test_the_traceback_of_an_internal_error_is_there_for_the_asking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NSLOGIC_TRACEBACK", "1")
    result = run(ZeroDivisionError("division by zero"))
    assert result.exit_code == 70
    assert "Traceback" in result.stderr


def test_an_interruption_is_130() -> None:
    assert run(KeyboardInterrupt()).exit_code == 130


@pytest.mark.parametrize(
    "arguments", [["no-such-command"], ["check", "--no-such-option"], ["check", "--cores", "most"]]
)
def test_usage_errors_are_2(arguments: list[str]) -> None:
    result = CliRunner().invoke(program, arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage: " in result.stderr


def test_help_lists_every_command_with_a_line() -> None:
    result = CliRunner().invoke(program, ["--help"])
    assert result.exit_code == 0
    listed = [one.split()[0] for one in result.stdout.partition("Commands:")[2].splitlines() if one]
    assert listed == sorted(program.commands.keys() | set(listed))
    assert {"check", "explain", "list", "new", "schema", "show"} <= set(listed)


@pytest.mark.parametrize("name", program.list_commands(click.Context(program)))
def test_the_help_of_a_command_is_a_short_shell_session(name: str) -> None:
    result = CliRunner().invoke(program, [name, "--help"])
    assert result.exit_code == 0
    assert f"\n  $ nslogic {name}" in result.stdout


def test_no_summary_is_cut_in_a_narrow_terminal() -> None:
    result = CliRunner().invoke(program, ["--help"], terminal_width=72)
    listed = result.stdout.partition("Commands:")[2].splitlines()
    assert all("..." not in one and len(one) <= 80 for one in listed)
    assert len([one for one in listed if one]) == len(program.list_commands(click.Context(program)))


@pytest.mark.parametrize("name", program.list_commands(click.Context(program)))
@pytest.mark.parametrize("width", [20, 50, 60, 80])
def test_help_is_broken_between_words(name: str, width: int) -> None:
    wide, narrow = (CliRunner().invoke(program, [name, "--help"], terminal_width=one).stdout for one in (400, width))
    about = narrow.partition("Options:")[0]
    told, whole = (commands_of(one.partition("Options:")[0].replace("\\\n", "")) for one in (narrow, wide))
    assert told == whole
    assert set(re.sub(r"\\\n", "", about).split()) <= set(wide.split()) or width == 20
    assert all(len(one) <= width for one in about.splitlines())


def commands_of(session: str) -> list[list[str]]:
    """Return the words of each command of a session, as a shell reads them."""
    return [shlex.split(one.removeprefix("  $ ")) for one in session.splitlines() if one.startswith("  $ ")]


@pytest.mark.parametrize(
    ("typed", "meant"), [("chek", "check"), ("verfy", "verify"), ("spot-check", "spotcheck"), ("Derive", "derive")]
)
def test_a_command_that_is_not_there_is_told_with_the_nearest(typed: str, meant: str) -> None:
    result = CliRunner().invoke(program, [typed])
    assert result.exit_code == 2
    assert f"Did you mean '{meant}'?" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["chek", "--format", "json"], ""),
        (["check", "--cors", "--format", "json"], "check"),
        (["check", "--cores", "most", "--format=json"], "check"),
        (["plan", "resource", "--scale", "N_p=x", "--format", "json"], "plan"),
        (["explain", "NSL999", "--format", "json"], "explain"),
    ],
)
def test_a_request_that_cannot_be_parsed_answers_in_json_too(arguments: list[str], command: str) -> None:
    result = CliRunner().invoke(program, arguments)
    answer = json.loads(result.stdout)
    assert (result.exit_code, answer["ok"], answer["command"]) == (2, False, command)
    assert answer["usage"] in result.stderr


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1e3", "1000"),
        ("1e+3", "1000"),
        ("1e25", "1" + "0" * 25),
        ("10^3", "1000"),
        ("10**3", "1000"),
        (".5", "1/2"),
        ("1_000", "1000"),
        ("1e-3", "1/1000"),
        ("5/2", "5/2"),
        ("10x", "10"),
        ("10×", "10"),
        ("1000000", "1000000"),
    ],
)
def test_a_factor_is_a_number_as_in_theory_files(text: str, number: str) -> None:
    assert NamedNumber(positive=True).convert(f"C={text}", None, None) == ("C", Fraction(number))


@pytest.mark.parametrize("text", ["C", "C=", "=3", "C=x", "C=-1", "C=0", "C=1e999", "C=1/0", "C=10^x"])
def test_a_factor_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(click.BadParameter):
        NamedNumber(positive=True).convert(text, None, None)


@pytest.mark.parametrize("text", ["0", "-1", "1/0", "x", "1e999999999", "nan", "inf", "9" * 1000])
def test_a_positive_number_is_one(text: str) -> None:
    with pytest.raises(click.BadParameter):
        PositiveRational().convert(text, None, None)


@pytest.mark.parametrize("text", ["-1", "some", "1.5", "²", "9" * 1000])
def test_a_count_is_one(text: str) -> None:
    with pytest.raises(click.BadParameter):
        CountOr("all").convert(text, None, None)


def test_numbers_are_exact() -> None:
    assert str(PositiveRational().convert("1.96", None, None)) == "49/25"
    assert CountOr("all").convert("3", None, None) == 3
    assert CountOr("all").convert("all", None, None) == "all"
