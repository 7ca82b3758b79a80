"""`nslogic --version`: nslogic first, then what it computes with."""

from __future__ import annotations

import platform
import re
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from click.testing import CliRunner

from nslogic.cli import versions
from nslogic.cli.program import program
from nslogic.cli.versions import SOLVERS, versions_page
from nslogic.report.rendering import render

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_first_line_is_the_version_of_nslogic() -> None:
    lines = CliRunner().invoke(program, ["--version"]).stdout.splitlines()
    assert lines[0] == f"nslogic {version('nslogic')}"
    assert lines[1].split() == ["Python", platform.python_version()]
    assert ["z3", version("z3-solver")] in [line.split() for line in lines]
    assert CliRunner().invoke(program, ["-V"]).stdout.splitlines() == lines


def test_every_dependency_but_a_grammar_is_listed() -> None:
    needed = {re.split("[^a-z0-9-]", each)[0] for each in PROJECT["dependencies"]}
    assert needed - {package for _, package in SOLVERS} == {"tree-sitter-toml"}


def test_what_is_missing_is_not_hidden_and_what_can_be_done_without_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def known(package: str) -> str:
        if package in ("z3-solver", "cvc5"):
            raise PackageNotFoundError
        return "1.2"

    monkeypatch.setattr(versions, "version", known)
    text = render(versions_page())
    assert re.search(r"^  z3 +not installed$", text, re.MULTILINE)
    assert "cvc5" not in text
