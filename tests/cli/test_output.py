"""Answers go to standard output, everything else to standard error; colour where it is wanted."""

from __future__ import annotations

import io
import json

import pytest

from nslogic.cli.json_text import json_text
from nslogic.cli.output import Output
from nslogic.cli.writing import Color, wants_color
from nslogic.errors import Diagnostic, Location
from nslogic.report.page import Span, line

PROBLEM = Diagnostic("NSL202", "N_ww is not declared", Location("bad.toml", 16, 12, 'law = "N ~ N_ww"', 4))


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        """Say yes."""
        return True


def test_json_has_its_version_command_and_ok_first(capsys: pytest.CaptureFixture[str]) -> None:
    Output("check", "json").json({"theories": []}, ok=True)
    out, err = capsys.readouterr()
    assert list(json.loads(out)) == ["version", "command", "ok", "theories"]
    assert json.loads(out)["version"] == 1
    assert err == ""


def test_json_is_the_same_bytes_everywhere_and_steers_no_terminal() -> None:
    text = json_text({"title": "ℓ \x1b[31m \x7f \u202e"})
    assert text.isascii()
    assert all(character.isprintable() or character == "\n" for character in text)
    assert json.loads(text) == {"title": "ℓ \x1b[31m \x7f \u202e"}


def test_problems_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    Output("check").refuse((PROBLEM,))
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("bad.toml:16:12: error NSL202: N_ww is not declared\n")


def test_a_program_gets_the_problems_as_data_too(capsys: pytest.CaptureFixture[str]) -> None:
    Output("check", "json").refuse((PROBLEM,))
    out, err = capsys.readouterr()
    answer = json.loads(out)
    assert (answer["command"], answer["ok"]) == ("check", False)
    assert answer["diagnostics"][0]["line"] == 16
    assert "NSL202" in err


@pytest.mark.parametrize(
    ("color", "terminal", "environment", "wanted"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {}, False),
    ],
)
def test_colour_is_for_terminals_unless_somebody_says_so(
    monkeypatch: pytest.MonkeyPatch, color: Color, terminal: bool, environment: dict[str, str], wanted: bool
) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    stream = Terminal() if terminal else io.StringIO()
    assert wants_color(stream, color) is wanted


def test_a_terminal_gets_lines_of_its_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setenv("NO_COLOR", "1")
    stream = Terminal()
    monkeypatch.setattr("sys.stdout", stream)
    Output("check").text((line("word " * 20),))
    assert all(len(one) <= 30 for one in stream.getvalue().splitlines())
    assert stream.getvalue().count("\n") > 3


def test_a_stream_that_knows_no_signs_gets_plain_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    content = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(content, encoding="ascii"))
    Output("check").text((line(Span("✓", "good"), " resource · default ℓ"),))
    assert content.getvalue() == b"+ resource - default \\u2113\n"
