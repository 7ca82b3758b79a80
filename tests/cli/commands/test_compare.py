"""`nslogic compare` as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from nslogic.cli.program import program


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(program, ["compare", *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_names_of_theories_and_of_measurements_are_taken() -> None:
    code, text, _ = run("manifold", "besiroglu-refit", "--range", "d")
    assert code == 0
    assert "manifold.d: between 20000/1893 = 10.57 and 4000/317 = 12.62" in text


def test_json_says_that_it_is_decided() -> None:
    code, text, _ = run("quanta", "solvable", "--format", "json")
    data = json.loads(text)
    assert code == 0
    assert data["ok"] is True
    assert data["comparison"]["pairs"][0]["verdict"] == "clash"


def test_regimes_are_named_behind_a_colon_and_each_is_compared_once() -> None:
    code, text, _ = run("resource:redundancy", "resource:width-only", "resource:redundancy", "quanta")
    assert code == 0
    assert text.startswith("3 theories, 3 pairs: 1 cannot hold together and 2 can.\n")
    assert "    resource:redundancy.alpha_N   alpha_N = 1/3\n" in text
    assert run("resource:*", "quanta")[1].startswith("4 theories, 6 pairs")


def test_latex_is_a_table() -> None:
    assert run("quanta", "solvable", "--format", "latex")[1].startswith(r"\begin{tabular}")


def test_markdown_is_a_table_with_its_clashes() -> None:
    text = run("quanta", "solvable", "--format", "markdown")[1]
    assert text.startswith("| | quanta |\n|---|---|\n| solvable | ✗ |\n\n2 theories, 1 pair: 1 cannot hold together")
    assert "**quanta, solvable** cannot hold together:" in text


def test_a_picture_is_written_and_not_written_over(tmp_path: Path) -> None:
    plot = tmp_path / "matrix.svg"
    assert run("quanta", "solvable", "--plot", str(plot))[0] == 0
    assert plot.read_bytes().startswith(b"<?xml")
    plot.write_text("mine", encoding="utf-8")
    assert run("quanta", "solvable", "--plot", str(plot))[0] == 2
    assert plot.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["quanta"], "a comparison needs two theories"),
        (["quanta", "resource:nope"], "no theory here has a regime 'nope'"),
        (["quanta", "nope"], "no bundled theory has the name `nope`"),
        (["quanta", "solvable", "--sets", "9"], "9 is not in the range"),
        (["quanta", "solvable", "--range", "zeta"], "`zeta` is no exponent or parameter"),
        (["quanta", "solvable", "--plot", "x.txt"], "does not end in .svg"),
    ],
)
def test_requests_that_cannot_be_read_end_with_two(arguments: list[str], message: str) -> None:
    code, _, problems = run(*arguments)
    assert code == 2
    assert message in problems
