"""Annotations of GitHub Actions, read again as the runner reads them."""

from __future__ import annotations

import re

from nslogic.report.ci.github import github_text
from nslogic.report.ci.outcomes import FilePlace, Finding, outcomes_of
from tests.report.ci.answers import broken, clash

COMMAND = re.compile(r"::(error|warning) ((?:[a-z]+=[^,:]*)(?:,[a-z]+=[^,:]*)*)::(.*)")


def read(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Return the annotations of a text, unescaped in the order that the runner does it in."""
    commands = []
    for line in text.splitlines():
        if line.startswith("::"):
            match = COMMAND.fullmatch(line)
            assert match, line
            properties = dict(each.split("=", 1) for each in match[2].split(","))
            unescaped = {key: plain(value.replace("%3A", ":").replace("%2C", ",")) for key, value in properties.items()}
            commands.append((match[1], unescaped, plain(match[3])))
    return commands


def plain(text: str) -> str:
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def test_what_failed_is_annotated_and_all_is_counted() -> None:
    text = github_text(outcomes_of(clash()))
    (regime, claim) = read(text)
    assert regime[1] == {"file": "theories/a clash.toml", "line": "17", "title": "nslogic: degenerate"}
    assert regime[2].splitlines()[1:] == [
        "A1: theories/a clash.toml:11",
        "A2: theories/a clash.toml:15",
        "trend(L): theories/a clash.toml:6",
    ]
    assert claim[0] == "error"
    assert text.splitlines()[-1] == "nslogic: 2 passed, 2 failed"


def test_a_problem_of_a_file_has_its_column() -> None:
    first, _ = read(github_text(outcomes_of(broken())))
    assert first[1] == {"file": "a.toml", "line": "5", "col": "15", "title": "nslogic: NSL104"}


def test_signs_that_end_a_command_are_escaped() -> None:
    outcome = Finding("a:b", "failed", "g", "n", "100 %\r\n::error::no", FilePlace("a,b:c%.toml", 1))
    (command,) = read(github_text([outcome]))
    assert command == ("error", {"file": "a,b:c%.toml", "line": "1", "title": "nslogic: a:b"}, "100 %\r\n::error::no")


def test_what_is_undecided_and_what_is_a_warning_is_a_warning() -> None:
    undecided = Finding("unknown", "undecided", "g", "n", "m")
    warning = Finding("NSL301", "unread", "g", "n", "m", warning=True)
    assert [command[0] for command in read(github_text([undecided, warning]))] == ["warning", "warning"]
