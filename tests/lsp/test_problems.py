"""The problems of a file, each with its span."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from nslogic.lsp.problems import file_problems, span_at

GOOD = 'theory = { name = "x" }\nquantities = { N = { trend = "grows" } }\naxioms = [{ id = "A", law = "N ~ N" }]\n'


def test_a_good_file_has_none(tmp_path: Path) -> None:
    assert file_problems(GOOD, str(tmp_path / "x.toml")) == ()


@pytest.mark.parametrize(
    ("text", "shown", "code"),
    [
        (GOOD.replace("N ~ N", "𝓁 ~ M ~ N"), "~", "NSL209"),
        (GOOD.replace("N ~ N", "N ~ é * M"), "é", "NSL202"),
        (GOOD.replace('"grows"', '"up"'), '"up"', "NSL104"),
        (GOOD.replace("trend", "trnd"), "trnd", "NSL101"),
        (GOOD + "oops\n", "", "NSL005"),
    ],
)
def test_the_span_is_what_is_wrong(text: str, shown: str, code: str, tmp_path: Path) -> None:
    problem = file_problems(text, str(tmp_path / "x.toml"))[0]
    assert problem.code == code
    assert shown in text[problem.first : problem.last]
    assert problem.severity == "error"


def test_other_places_that_are_involved_are_notes(tmp_path: Path) -> None:
    text = GOOD.replace("]\n", ', { id = "A", law = "N ~ N" }]\n')
    (problem,) = file_problems(text, str(tmp_path / "x.toml"))
    (note,) = problem.notes
    assert (note.line, note.text) == (2, "first given here")
    assert text.split("\n")[2][note.column : note.column + note.length].startswith("id")


def test_problems_of_an_import_stand_at_the_import(tmp_path: Path) -> None:
    (tmp_path / "good.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bad.toml").write_text(GOOD.replace("N ~ N", "N ~ M"), encoding="utf-8")
    text = (
        'theory = { name = "y" }\n[[imports]]\ntheory = "good.toml"\nas = "g"\n'
        '[[imports]]\ntheory = "bad.toml"\nas = "b"\n'
    )
    (problem,) = file_problems(text, str(tmp_path / "y.toml"))
    assert text[problem.first : problem.last] == '"bad.toml"'
    assert problem.message.startswith("bad.toml:3: ")


def test_warnings_are_not_errors(tmp_path: Path) -> None:
    (problem,) = file_problems(GOOD.replace("N ~ N", "N ~ N^1/3"), str(tmp_path / "x.toml"))
    assert (problem.severity, problem.code) == ("warning", "NSL901")


def test_a_file_that_is_too_large_is_one_problem(tmp_path: Path) -> None:
    text = GOOD + "# " + "x" * (1 << 20)
    problems = file_problems(text, str(tmp_path / "x.toml"))
    assert [problem.code for problem in problems] == ["NSL003"]


def test_a_long_value_is_shown_by_its_first_line(tmp_path: Path) -> None:
    text = "a = [\n  1,\n]\n"
    first, last = span_at(text, os.fspath(tmp_path), ("a",))
    assert text[first:last] == "["
