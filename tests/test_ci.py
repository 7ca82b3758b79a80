"""The files by which other people's CI runs nslogic, and by which its own does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WORKFLOW = ROOT / ".github" / "workflows" / "ci.yml"


def yaml(path: Path) -> Any:
    """Return what a YAML file says."""
    from ruamel.yaml import YAML

    return json.loads(json.dumps(YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize(
    ("schema", "path"), [("vendor.github-workflows", WORKFLOW), ("vendor.github-actions", ROOT / "action.yml")]
)
def test_github_can_read_them(schema: str, path: Path) -> None:
    command = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path))
    checked = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_workflow_runs_what_is_green_on_every_python_that_is_named() -> None:
    job = yaml(WORKFLOW)["jobs"]["green"]
    assert job["steps"][-1] == {"run": "bash .ci/run"}
    named = [
        each.rsplit(" ", 1)[1]
        for each in PROJECT["classifiers"]
        if each.startswith("Programming Language :: Python :: 3.")
    ]
    assert job["strategy"]["matrix"]["python"] == named
    assert PROJECT["requires-python"] == f">={named[0]}"


@pytest.mark.parametrize("path", [WORKFLOW, ROOT / "action.yml"], ids=lambda path: path.name)
def test_what_is_used_is_pinned_and_no_input_is_run_as_code(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    uses = [line.split("uses: ")[1] for line in lines if "uses: " in line]
    assert uses
    assert all(len(each.split("@")[1].split(" # v")[0]) == 40 for each in uses)
    data = yaml(path)
    steps = data["runs"]["steps"] if "runs" in data else data["jobs"]["green"]["steps"]
    assert not [step for step in steps if "${{" in step.get("run", "")]


def test_the_page_lists_the_inputs_of_the_action() -> None:
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    rows = [
        line.split("|")[1].strip(" `")
        for line in page[page.index("| input |") :].splitlines()
        if line.startswith("| `")
    ]
    assert rows == list(yaml(ROOT / "action.yml")["inputs"])


def action(folder: Path, **inputs: str) -> tuple[int, list[list[str]]]:
    """Run the script of the action with a program that writes its words down, and ends with the code that it finds."""
    program = folder / "a program"
    program.write_text(
        f"#!{sys.executable}\n"
        "import json, os, sys\n"
        "open('words', 'a').write(json.dumps(sys.argv[1:]) + '\\n')\n"
        "print('an answer')\n"
        "sys.exit(int(os.environ.get('CODE_OF_' + sys.argv[1], 0)))\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    command = ("bash", str(ROOT / ".ci" / "action.sh"), str(program))
    run = subprocess.run(
        command, cwd=folder, env={**os.environ, **inputs}, capture_output=True, timeout=60, check=False
    )
    assert not run.stderr, run.stderr
    return run.returncode, [json.loads(line) for line in (folder / "words").read_text(encoding="utf-8").splitlines()]


def test_the_action_hands_lines_on_as_words(tmp_path: Path) -> None:
    code, words = action(tmp_path, THEORIES="a b.toml\n\n$(touch x).toml\n", OPTIONS="--sigma\n3", PROOFS="p q")
    assert code == 0
    assert words == [
        ["check", "--sigma", "3", "--format", "github", "--", "a b.toml", "$(touch x).toml"],
        ["verify", "--format", "github", "--", "p q"],
    ]
    assert not (tmp_path / "x").exists()


def test_the_action_needs_no_input_and_writes_sarif_if_asked_to(tmp_path: Path) -> None:
    assert action(tmp_path) == (0, [["check", "--format", "github", "--"]])
    code, words = action(tmp_path, SARIF="a log.sarif", CODE_OF_check="1")
    assert (code, words[-1]) == (1, ["check", "--format", "sarif", "--"])
    assert (tmp_path / "a log.sarif").read_text(encoding="utf-8") == "an answer\n"


def test_the_action_fails_where_a_proof_does(tmp_path: Path) -> None:
    assert action(tmp_path, PROOFS="p", CODE_OF_verify="1")[0] == 1
    assert action(tmp_path, PROOFS="p", CODE_OF_check="3", CODE_OF_verify="1")[0] == 3


def test_hooks_are_commands_that_take_files() -> None:
    from click.testing import CliRunner

    from nslogic.cli.program import program

    hooks = {hook["id"]: hook for hook in yaml(ROOT / ".pre-commit-hooks.yaml")}
    assert list(hooks) == ["nslogic-check", "nslogic-verify"]
    for name, file in (("nslogic-check", "theories/quanta.toml"), ("nslogic-verify", "proofs/quanta.json")):
        hook = hooks[name]
        assert {"id", "name", "entry", "language", "description"} <= hook.keys()
        words = [*hook["entry"].split()[1:], str(ROOT / file)]
        assert CliRunner().invoke(program, words).exit_code == 0
