"""The house rules that no other tool checks."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "nslogic").rglob("*.py"))
ROOMS = {path.stem for path in (ROOT / "nslogic").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
LONGEST_MODULE = 400
MEDIAN_MODULE = 100
LEAST_TESTS = 0.8
"""Lines of test for a line of source."""
MOST_UNTYPED = 60
"""How often the package may say `Any`: at its edges (click, JSON), in exact fields, and where the kernel reads a proof."""
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
    assert lines_of(path) <= LONGEST_MODULE


def lines_of(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_modules_are_short() -> None:
    assert median(map(lines_of, MODULES)) <= MEDIAN_MODULE


def test_tests_are_nearly_as_long_as_the_source() -> None:
    tests = sum(map(lines_of, (ROOT / "tests").rglob("*.py")))
    assert tests >= LEAST_TESTS * sum(map(lines_of, MODULES))


def layers() -> list[str]:
    """Return the rooms from the top down, as import-linter is told them."""
    (contract, *_) = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    return [room.strip(" ()") for layer in contract["layers"] for room in layer.split("|")]


def test_every_room_is_a_layer() -> None:
    assert set(layers()) == ROOMS - {"__init__"}


def test_the_design_page_draws_the_tree() -> None:
    page = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    house = page[page.index("## The house") : page.index("## Decisions")]
    rows = [
        line.split("|")[1].strip(" `/").removesuffix(".py") for line in house.splitlines() if line.startswith("| `")
    ]
    assert rows == [room for room in layers() if room != "__main__"]
    named = set(re.findall(r"`((?:[a-z_]+/){2})`", house))
    folders = {
        path.parent.relative_to(ROOT / "nslogic").as_posix() + "/" for path in MODULES if path.name == "__init__.py"
    }
    data = {"diagnostics/entries/"}
    assert named == {folder for folder in folders if folder.count("/") == 2} | data


OF_SEVERAL_MODULES = {
    "fuzzing": "broken files, and what is made of them",
    "oracle": "the oracle, and the comparisons with it",
    "review": "what reviews of the code found, one module for each page of findings",
    "theories": "the bundled theories, as published",
}
"""Folders of tests that are not about one room."""

WHOLE_ROOMS = {
    "cli/commands/test_library.py": "list, show, new and schema",
    "cli/commands/test_prove_ends.py": "prove, stopped in the middle",
    "cli/test_surroundings.py": "encodings, colours and narrow terminals, of any command",
    "cli/test_interrupt.py": "Ctrl-C at any moment, of any command",
    "derivation/test_replayed_steps.py": "steps of the library and of random theories, replayed by a second reading",
    "derivation/test_shown_conditions.py": "conditions of cases as they are shown, against the cells they stand for",
    "export/coq/test_meaning.py": "theorems of the library as statements about functions, checked by Coq",
    "experiments/test_exact.py": "experiments against what is known exactly",
    "questions/test_numbers.py": "what is derived, against functions in numbers",
    "orders/test_log_log.py": "what is said of log log, against functions",
    "orders/test_numbers.py": "orders of expressions, against functions in numbers",
    "parameters/test_exact_conditions.py": "exact decisions on one, two and more parameters against each other and Z3",
    "engines/test_engines.py": "engines against each other",
    "engines/test_known_logarithms.py": "logarithms that models give values, for every engine",
    "theory/test_examples.py": "the files of tests/theory/positive and negative",
    "theory/test_untrusted.py": "files that were written to harm",
}
"""Tests of what several modules do together, beside those whose names say so."""

TOGETHER = ("random", "checked_in", "lemmas", "logarithms", "assumptions", "roots", "mutations", "hostile", "reading")


def test_tests_mirror_the_package() -> None:
    """Each module of tests is named after a module of the package, at the same path, or is about several of them."""
    strangers = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        place = path.relative_to(ROOT / "tests")
        mirrored = ROOT / "nslogic" / place.parent / place.name.removeprefix("test_")
        together = any(word in place.stem for word in TOGETHER) and len(place.parts) > 1
        known = place.as_posix() in WHOLE_ROOMS or place.parts[0] in OF_SEVERAL_MODULES or place.parts[0] == "kernel"
        if not (mirrored.exists() or mirrored.with_suffix("").is_dir() or together or known or len(place.parts) == 1):
            strangers.append(place.as_posix())
    assert not strangers


def test_contributing_lists_the_tree() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    block = page[page.index("## The layers") :].split("```text\n", 1)[1].split("```", 1)[0]
    assert [line.split()[0] for line in block.splitlines()] == [room for room in layers() if room != "__main__"]


DEFINED_TWICE = {
    "command": "each module of cli/commands has one: it is found by its name",
    "EXPERIMENT": "each module of experiments has one: the registry finds it by its name",
    "run": "each experiment has one; in cli.program it runs the program",
    "targets": "each experiment has one",
    "Law": "the kernel has words of its own, since it shares no code with what it checks",
    "check": "the kernel checks a proof, the question a theory",
    "compare": "the kernel compares two orders, the question theories",
    "decide": "the logic decides a regime, the question between two theories",
    "read": "the kernel reads a law, the strategies for tests a theory",
}
"""Why a public name may be defined in several modules."""


def test_a_public_name_means_one_thing() -> None:
    places: dict[str, list[str]] = {}
    for path in MODULES:
        names: set[str] = set()
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            match node:
                case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                    names.add(name)
                case ast.Assign(targets=targets):
                    names.update(target.id for target in targets if isinstance(target, ast.Name))
                case ast.AnnAssign(target=ast.Name(id=name)):
                    names.add(name)
        for name in names:
            if not name.startswith("_"):
                places.setdefault(name, []).append(name_of_module(path))
    several = {name: modules for name, modules in places.items() if len(modules) > 1}
    assert several.keys() == DEFINED_TWICE.keys(), several


NAMES_OF_NOTHING = {"found", "one", "said", "told", "here", "there", "left", "that", "it", "thing", "what"}
"""Locals that a reader has to look up: a certificate, a label or a bound has a name."""


def names_of_nothing(function: ast.FunctionDef) -> set[str]:
    """Return such names among the parameters and locals of a function; `left` beside `right` is a side of a relation."""
    bound = {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    bound |= {node.arg for node in ast.walk(function) if isinstance(node, ast.arg)}
    bound |= {node.name or "" for node in ast.walk(function) if isinstance(node, ast.MatchAs | ast.MatchStar)}
    return bound & (NAMES_OF_NOTHING - ({"left"} if "right" in bound else set()))


def test_locals_say_what_they_hold() -> None:
    places = [
        f"{name_of_module(path)}:{node.lineno} {node.name}: {name}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        for name in sorted(names_of_nothing(node))
    ]
    assert not places


def test_values_have_types() -> None:
    """A step, a formula, a result is a class; the kernel alone reads what may be anything."""
    untyped = {
        name_of_module(path): count
        for path in MODULES
        if (count := sum(map(is_any, ast.walk(ast.parse(path.read_text(encoding="utf-8"))))))
    }
    assert sum(untyped.values()) <= MOST_UNTYPED, untyped


def is_any(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "Any"


def test_no_type_is_ignored() -> None:
    ignored = "type: " + "ignore"
    paths = [path for folder in ("nslogic", "tests", "benchmarks") for path in (ROOT / folder).rglob("*.py")]
    assert not [name_of_module(path) for path in paths if ignored in path.read_text("utf-8")]


@pytest.mark.parametrize("path", [path for path in MODULES if path.name == "__init__.py"], ids=name_of_module)
def test_every_room_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


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
    assert "nslogic.engines.linear" in modules
    assert not modules.intersection(NOT_FOR_A_LINEAR_THEORY)
