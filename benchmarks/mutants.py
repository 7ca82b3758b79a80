"""Change a room in one place at a time, and see whether its own tests notice.

    python benchmarks/mutants.py kernel
    python benchmarks/mutants.py algebra --every 10
    python benchmarks/mutants.py kernel --lines 900-1000

A room is a module or a folder of `nslogic`; its tests are `tests/ROOM` and `tests/test_ROOM.py` without those that are
marked `slow`, and no others are run.
Each mutant has one comparison, operator or constant changed, or one check that never fails; it is killed where a test
fails, or does not end in time.
Survivors are listed with their line and their change. Texts of messages, annotations and docstrings are left as they
are, for no test should pin them. What survives may do what the original does: those have to be read.
"""

from __future__ import annotations

import argparse
import ast
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, NoReturn

import hypothesis  # noqa: F401 (loaded once, for all tests)
import pytest

ROOT = Path(__file__).parents[1]
COPIED = ("nslogic", "tests", "theories", "examples", "pyproject.toml")

LOADED_BEFORE = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
"""Modules that were loaded before the tests are no reason to complain."""

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}


class Mutant(NamedTuple):
    """A module with one change: its path below the project, the line, what stood there and what stands there now."""

    module: Path
    line: int
    before: str
    after: str
    source: str

    @property
    def text(self) -> str:
        """Return the place and the change in one line."""
        return f"{self.module.as_posix()}:{self.line}: {self.before} -> {self.after}"


class Verdict(NamedTuple):
    """What the tests said of a mutant: `killed`, `killed by time` or `survived`."""

    mutant: Mutant
    word: str


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("room", help="a module or a folder of nslogic, such as kernel or proof")
    parser.add_argument("--every", type=int, default=1, help="take one mutant of so many")
    parser.add_argument("--offset", type=int, default=0, help="the first mutant that is taken")
    parser.add_argument("--lines", default="", help="only mutants of these lines: 900-1000")
    parser.add_argument("--seconds", type=float, default=0, help="how long the tests may take; ten times as usual")
    arguments = parser.parse_args()
    tests = tests_of(arguments.room)
    first, _, last = arguments.lines.partition("-")
    wanted = [
        one
        for module in modules_of(arguments.room)
        for one in mutants(module)
        if not first or int(first) <= one.line <= int(last or first)
    ][arguments.offset :: arguments.every]
    with tempfile.TemporaryDirectory() as scratch:
        folder = _copied(Path(scratch) / "project")
        start = time.monotonic()
        if not _passes(folder, tests, 3600):
            sys.exit("the tests fail as they are")
        seconds = arguments.seconds or 10 + 10 * (time.monotonic() - start)
        verdicts = list(_verdicts(wanted, folder, tests, seconds))
    survivors = [one.mutant for one in verdicts if one.word == "survived"]
    late = sum(one.word == "killed by time" for one in verdicts)
    killed = len(verdicts) - len(survivors)
    print(
        f"{killed} of {len(verdicts)} mutants of {arguments.room} killed ({killed / len(verdicts):.1%}), {late} by time"
    )


def modules_of(room: str) -> list[Path]:
    """Return the modules of a room, as paths below the project."""
    folder, module = ROOT / "nslogic" / room, ROOT / "nslogic" / f"{room}.py"
    found = sorted(folder.rglob("*.py")) if folder.is_dir() else [module]
    if not found[0].is_file():
        sys.exit(f"nslogic has no room {room}")
    return [path.relative_to(ROOT) for path in found]


def tests_of(room: str) -> list[str]:
    """Return the tests of a room, as paths below the project."""
    path = Path("tests") / room
    found = [one for one in (path.with_name(f"test_{path.name}.py"), path) if (ROOT / one).exists()]
    if not found:
        sys.exit(f"{room} has no tests of its own")
    return [one.as_posix() for one in found]


def mutants(module: Path) -> Iterator[Mutant]:
    """Yield a module with one change each, in the order of the lines."""
    source = (ROOT / module).read_text(encoding="utf-8")
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line.encode()))
    for node in _nodes(ast.parse(source)):
        for other in _variants(node):
            end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
            start, content, text = starts[node.lineno - 1] + node.col_offset, source.encode(), ast.unparse(other)
            changed = content[:start] + f"({text})".encode() + content[end:]
            yield Mutant(module, node.lineno, _text(node), text, changed.decode())


def _nodes(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield the expressions that may be changed, outside of messages, annotations and docstrings."""
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns", "decorator_list"):
            continue
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, ast.expr) and not isinstance(inner, ast.JoinedStr):
                yield inner
            if (
                isinstance(inner, ast.AST)
                and not isinstance(inner, (ast.JoinedStr, ast.Raise))
                and not _is_alias(inner)
            ):
                yield from _nodes(inner)
        if isinstance(tree, ast.If) and name == "test" and isinstance(tree.body[0], ast.Raise):
            yield _Guard(tree.test)


def _text(node: ast.expr) -> str:
    return f"if {ast.unparse(node.test)}: raise" if isinstance(node, _Guard) else ast.unparse(node)


def _is_alias(node: ast.AST) -> bool:
    return isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias"


class _Guard(ast.expr):
    """The condition of an error."""

    _fields = ("test",)

    def __init__(self, test: ast.expr) -> None:
        super().__init__()
        ast.copy_location(self, test)
        self.test = test


def _variants(node: ast.expr) -> Iterator[ast.expr]:
    """Yield what can stand in the place of an expression."""
    match node:
        case ast.Compare(left=left, ops=operators, comparators=others):
            for place, one in enumerate(operators):
                changed = [*operators[:place], COMPARISONS[type(one)](), *operators[place + 1 :]]
                yield ast.Compare(left, changed, others)
        case ast.BinOp(left=left, op=operator, right=right) if type(operator) in OPERATORS:
            yield ast.BinOp(left, OPERATORS[type(operator)](), right)
        case ast.BoolOp(op=joined, values=values):
            yield ast.BoolOp(ast.Or() if isinstance(joined, ast.And) else ast.And(), values)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.Constant(value=bool() as truth):
            yield ast.Constant(not truth)
        case ast.Constant(value=int() as number):
            yield ast.Constant(number + 1)
        case _Guard():
            yield ast.Constant(False)


def _copied(folder: Path) -> Path:
    """Return a copy of the project in which modules can be changed."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name)
        else:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, folder / name)
    return folder


def _passes(folder: Path, tests: list[str], seconds: float) -> bool | None:
    """Say whether the tests of a copy pass, None where they take too long.

    They run in a process of their own that starts with the test runner loaded, which is most of what one test takes.
    """
    child = os.fork()
    if not child:
        _run(folder, tests)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status) == 0
        time.sleep(0.02)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def _run(folder: Path, tests: list[str]) -> NoReturn:
    """Run tests in this process, silently, and end it."""
    code = 70
    try:
        silent = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(silent, stream)
        os.chdir(folder)
        os.environ.update(
            PYTHONPATH=str(folder), CI="1", PYTEST_DISABLE_PLUGIN_AUTOLOAD="1"
        )  # loading them takes longer
        sys.path.insert(0, str(folder))
        code = int(pytest.main(["-x", "-q", "-m", "not slow", "-p", "no:cacheprovider", *LOADED_BEFORE, *tests]))
    finally:
        os._exit(code)


def _verdicts(wanted: list[Mutant], folder: Path, tests: list[str], seconds: float) -> Iterator[Verdict]:
    """Yield the verdict of each mutant, and print the survivors as they are found."""
    for mutant in wanted:
        path = folder / mutant.module
        original = path.read_text(encoding="utf-8")
        path.write_text(mutant.source, encoding="utf-8")
        _forget(path)
        stages = (_passes(folder, some, seconds) for some in (_mirrored(mutant.module), tests) if some)
        passed = next((answer for answer in stages if not answer), True)
        path.write_text(original, encoding="utf-8")
        _forget(path)
        if passed:
            print(f"survived  {mutant.text}", flush=True)
        yield Verdict(mutant, "survived" if passed else "killed by time" if passed is None else "killed")


def _mirrored(module: Path) -> list[str]:
    """Return the tests of a module alone, if there are any: run first, they soon kill what they should."""
    path = Path("tests", *module.parts[1:-1], f"test_{module.name}")
    return [path.as_posix()] if (ROOT / path).exists() else []


def _forget(module: Path) -> None:
    """Remove what Python remembers of a module: its time and size may be those of another mutant."""
    for compiled in (module.parent / "__pycache__").glob(f"{module.stem}.*.pyc"):
        compiled.unlink()


if __name__ == "__main__":
    main()
