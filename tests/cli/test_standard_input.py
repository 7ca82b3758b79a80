"""A theory on standard input, under the name of a file or without one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from nslogic.cli.program import program
from nslogic.limits import FILE_BYTES
from tests.cli.conftest import BROKEN, DEPTH, WIDTH


def given(content: str | bytes, *words: str) -> Result:
    return CliRunner().invoke(program, ["check", *words], input=content)


def test_the_text_is_checked_as_the_file_it_is_of(folder: Path) -> None:
    here = given(WIDTH, "-", "--stdin-filename", "width.toml")
    assert here.exit_code == 0
    assert here.stdout == CliRunner().invoke(program, ["check", "width.toml"]).stdout
    assert folder.is_dir()


def test_places_carry_the_name_that_is_given(folder: Path) -> None:
    result = given(DEPTH, "-", "--stdin-filename", "deep/unsaved.toml", "--format", "json")
    (theory,) = json.loads(result.stdout)["theories"]
    assert theory["file"] == "deep/unsaved.toml"
    assert theory["regimes"][0]["places"]["A1"] == {"file": "deep/unsaved.toml", "line": 4}
    assert not (folder / "deep").exists()


def test_without_a_name_a_correction_is_not_offered_to_a_file(folder: Path) -> None:
    result = given(BROKEN, "-")
    assert result.exit_code == 2
    assert result.stderr.startswith("<stdin>:9:14: error NSL202")
    assert "--fix" not in result.stderr
    assert folder.is_dir()


def test_imports_are_relative_to_the_file_that_is_named(folder: Path) -> None:
    (folder / "below").mkdir()
    (folder / "below" / "depth.toml").write_text(DEPTH, encoding="utf-8")
    text = '[theory]\nname = "above"\n[[imports]]\ntheory = "./depth.toml"\nas = "d"\n'
    assert given(text, "-", "--stdin-filename", "below/new.toml").exit_code == 1
    (folder / "depth.toml").unlink()
    assert given(text, "-", "--stdin-filename", "new.toml").exit_code == 2


def test_other_theories_may_stand_beside_it(folder: Path) -> None:
    result = given(DEPTH.replace("depth", "other"), "width.toml", "-", "--regime", "default")
    assert "other · default" in result.stdout
    assert "width" not in result.stdout.split("\n")[0]
    assert folder.is_dir()


@pytest.mark.parametrize("content", [b"\xff", b"", b"#" * (FILE_BYTES + 1)], ids=["not-utf-8", "empty", "large"])
def test_what_is_no_theory_is_refused(content: bytes, folder: Path) -> None:
    result = given(content, "-")
    assert result.exit_code == 2
    assert "error NSL" in result.stderr
    assert folder.is_dir()


def test_a_name_without_a_text_is_a_misuse(nslogic: Callable[..., Result]) -> None:
    result = nslogic("check", "depth.toml", "--stdin-filename", "x.toml")
    assert result.exit_code == 2
    assert "add - as a THEORY" in result.stderr
