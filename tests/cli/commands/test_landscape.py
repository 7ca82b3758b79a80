"""`nslogic landscape` as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from nslogic.cli.program import program


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(program, ["landscape", *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_measurements_have_names(tmp_path: Path) -> None:
    plot = tmp_path / "landscape.svg"
    code, text, _ = run("quanta", "--measured", "besiroglu-refit", "--plot", str(plot))
    assert code == 0
    assert "alpha_D = alpha_N/(1+alpha_N)" in text
    assert "hoffmann" not in text
    assert plot.is_file()


def test_json_has_the_landscape() -> None:
    code, text, _ = run("quanta", "--measured", "besiroglu-refit", "--format", "json")
    assert code == 0
    assert json.loads(text)["landscape"]["theories"][0]["theory"] == "quanta"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nope"], "no bundled theory has the name `nope`"),
        (["quanta", "--measured", "solvable"], "nothing was measured"),
        (["quanta", "--plot", "x.txt"], "does not end in .svg"),
    ],
)
def test_requests_that_cannot_be_read_end_with_two(arguments: list[str], message: str) -> None:
    code, _, problems = run(*arguments)
    assert code == 2
    assert message in problems
