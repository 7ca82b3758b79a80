"""The house rules that no other tool checks."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "nslogic").rglob("*.py"))
LONGEST_MODULE = 400
LONGEST_KERNEL = 1700
RUNS_TEXT_AS_CODE = {"eval", "exec", "sympify", "parse_expr"}  # also as methods: a model of z3 has `evaluate`
ASKS_Z3 = {"interrupt", "reason_unknown"}  # what has to be said to it wherever it is asked
SLOW_LIBRARIES = ("sympy", "numpy")
NOT_FOR_A_LINEAR_THEORY = (*SLOW_LIBRARIES, "z3", "flint", "rich", "dataclasses", "hashlib", "shutil")


def name_of_call(call: ast.Call) -> str:
    """Return the last word of what is called: `parse_expr` for `sympy.parsing.parse_expr(…)`."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def name_of_module(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=name_of_module)
def test_a_module_is_one_idea(path: Path) -> None:
    longest = LONGEST_KERNEL if path.name == "kernel.py" else LONGEST_MODULE
    assert len(path.read_text(encoding="utf-8").splitlines()) <= longest


@pytest.mark.parametrize("path", MODULES, ids=name_of_module)
def test_no_module_runs_text_as_code(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert not [call.lineno for call in calls if name_of_call(call) in RUNS_TEXT_AS_CODE]


@pytest.mark.parametrize("path", sorted((ROOT / "nslogic" / "cli" / "commands").glob("*.py")), ids=name_of_module)
def test_exit_codes_have_names(path: Path) -> None:
    returned = [
        node.value for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Return)
    ]
    assert not [value.lineno for value in returned if isinstance(value, ast.Constant) and type(value.value) is int]


@pytest.mark.parametrize("path", MODULES, ids=name_of_module)
def test_only_the_gateway_asks_z3(path: Path) -> None:
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    asks = {name_of_call(call) for call in calls if isinstance(call.func, ast.Attribute)} & ASKS_Z3
    assert asks == (ASKS_Z3 if path.name == "gateway.py" else set())


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["check", str(ROOT / "theories" / "resource.toml")],
        ["derive", "resource", "--regime", "redundancy"],
        ["derive", "kaplan", "--regime", "joint", "--base", "N_p,D"],
        ["plan", "resource", "--regime", "redundancy", "--scale", "N_p=4"],
    ],
    ids=["--help", "check", "derive", "several bases", "plan"],
)
def test_start_up_loads_no_slow_library(arguments: list[str], tmp_path: Path) -> None:
    loaded = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "nslogic", *arguments],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    modules = {
        line.rpartition("|")[2].strip() for line in loaded.stderr.splitlines() if line.startswith("import time:")
    }
    assert loaded.returncode == 0, loaded.stderr[-2000:]
    assert "nslogic.cli" in modules
    assert not modules.intersection(SLOW_LIBRARIES)


def test_checking_a_linear_theory_loads_what_it_needs() -> None:
    run = "import sys; sys.argv = ['nslogic', 'check', 'resource']; from nslogic.cli import main; main()"
    loaded = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", run], capture_output=True, text=True, check=False, timeout=60
    )
    modules = {line.rsplit("|", 1)[1].strip() for line in loaded.stderr.splitlines() if line.startswith("import time:")}
    assert loaded.returncode == 0, loaded.stderr[-2000:]
    assert "nslogic.logic.linear_engine" in modules
    assert not modules.intersection(NOT_FOR_A_LINEAR_THEORY)
