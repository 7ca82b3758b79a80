"""The formats of CI, as commands answer in them."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result

from nslogic.cli.output import CI_FORMATS
from nslogic.cli.program import program
from nslogic.report.ci.formats import ci_answer
from tests.report.ci.answers import CLASH, clash

ROOT = Path(__file__).parents[3]


def run(*words: str, given: str | None = None) -> Result:
    return CliRunner().invoke(program, words, input=given)


@pytest.mark.parametrize("name", CI_FORMATS)
def test_a_format_is_made_of_the_json_answer(name: str) -> None:
    result = run("check", "-", "--stdin-filename", "theories/a clash.toml", "--format", name, given=CLASH)
    assert result.exit_code == 1
    answer = ci_answer(name, clash())
    assert (json.loads(result.stdout) if name == "sarif" else result.stdout) == answer


@pytest.mark.parametrize("name", CI_FORMATS)
@pytest.mark.parametrize("words", [("check", "no-such-theory"), ("check", "--no-such-option"), ("verify", "no.json")])
def test_a_request_that_cannot_be_read_is_told_in_the_format(words: tuple[str, ...], name: str) -> None:
    result = run(*words, "--format", name)
    assert result.exit_code == 2
    assert result.stderr
    match name:
        case "github":
            assert result.stdout.startswith("::error ")
        case "sarif":
            (run_of_tool,) = json.loads(result.stdout)["runs"]
            assert len(run_of_tool["results"]) == 1
            assert run_of_tool["tool"]["driver"]["semanticVersion"] == version("nslogic")
        case _:
            assert len(list(ET.fromstring(result.stdout).iter("error"))) == 1


@pytest.mark.parametrize("name", CI_FORMATS)
def test_proofs_and_spot_checks_are_answered_too(name: str, tmp_path: Path) -> None:
    proofs = run("verify", str(ROOT / "proofs" / "quanta.json"), "--format", name)
    assert proofs.exit_code == 0
    assert ("passed" in proofs.stdout) == (name == "github")
    none = run("spotcheck", "width-depth", "--format", name, "--cache", str(tmp_path))
    assert none.exit_code == 0, none.stderr
    assert none.stdout
