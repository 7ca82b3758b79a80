"""Change a room in one place at a time, and see whether its own tests notice.

    python benchmarks/mutants.py kernel
    python benchmarks/mutants.py algebra --every 10
    python benchmarks/mutants.py kernel --lines 900-1000

A room is a module or a folder of `nslogic`; its tests are `tests/ROOM` and `tests/test_ROOM.py` without those that are
marked `slow`, and no others are run.
Each mutant has one comparison, operator or constant changed, or one check that never fails; it is killed where a test
fails, or does not end in time.
Survivors are listed with their line and their change. Texts of messages, annotations, docstrings and the `strict` of a
`zip` are left as they are, for no test should pin them.

A survivor may do what the original does. Those that were read are in `equivalent_mutants.toml`, each with its reason;
they are counted apart, and not run. `--equivalent` runs these alone: one that a test kills is no equivalent. Most of the
time goes to survivors, which run all tests that call them: `--longest` leaves out the slowest tests, and `--within` stops
after so many seconds of them, each of which kills fewer.

The tests are collected once, and run once to see which functions each of them calls. For a mutant, a process is split
off in which the changed function gets its new code; the tests that call it run there, those of its module first. What
is not in a function, or in one that no test calls, is loaded from a changed file, in a process that had not loaded the
room.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))  # the folder of the benchmarks is not installed

from benchmarks.mutant_changes import ROOT, Mutant, known_equivalents, mutants
from benchmarks.mutant_runs import Answer, Collected, Test, answers_of, collected, load

COPIED = ("nslogic", "tests", "theories", "examples", "proofs", "pyproject.toml")


class Verdict(NamedTuple):
    """What the tests said of a mutant: `killed`, `killed by time` or `survived`."""

    mutant: Mutant
    word: str


class Effort(NamedTuple):
    """Seconds of a processor: of the longest test that is run, and of all tests of a mutant."""

    longest: float
    within: float

    def chosen(self, tests: Sequence[Test]) -> list[Test]:
        """Return the first tests that end within these seconds."""
        ends = accumulate(test.seconds for test in tests)
        return [test for test, end in zip(tests, ends, strict=True) if end <= self.within]


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("room", help="a module or a folder of nslogic, such as kernel or proof")
    parser.add_argument("--every", type=int, default=1, help="take one mutant of so many")
    parser.add_argument("--offset", type=int, default=0, help="the first mutant that is taken")
    parser.add_argument("--lines", default="", help="only mutants of these lines: 900-1000")
    parser.add_argument(
        "--longest", type=float, default=float("inf"), help="leave out tests that take more seconds of a processor"
    )
    parser.add_argument(
        "--within",
        type=float,
        default=float("inf"),
        help="seconds of a processor that the tests of a mutant take in all",
    )
    parser.add_argument("--equivalent", action="store_true", help="only mutants that are said to do the same")
    arguments = parser.parse_args()
    tests = tests_of(arguments.room)
    modules = modules_of(arguments.room)
    first, _, last = arguments.lines.partition("-")
    sample = [
        mutant
        for module in modules
        for mutant in mutants(module)
        if not first or int(first) <= mutant.line <= int(last or first)
    ][arguments.offset :: arguments.every]
    equivalent = [mutant for mutant in sample if mutant.key in known_equivalents()]
    wanted = equivalent if arguments.equivalent else [mutant for mutant in sample if mutant not in equivalent]
    effort = Effort(arguments.longest, arguments.within)
    with tempfile.TemporaryDirectory() as scratch:
        verdicts = list(_verdicts(wanted, _copied(Path(scratch) / "project"), modules, tests, effort))
    if len(verdicts) < len(wanted):
        sys.exit("the tests cannot be collected as they are")
    killed = sum(verdict.word != "survived" for verdict in verdicts)
    late = sum(verdict.word == "killed by time" for verdict in verdicts)
    if arguments.equivalent:
        sys.exit(f"{killed} of {len(verdicts)} equivalent mutants are killed, and are none" if killed else 0)
    same = len(sample) - len(wanted)
    print(f"{killed} of {len(sample)} mutants of {arguments.room} killed ({killed / len(sample):.1%}), {late} by time")
    if same:
        print(f"{same} do the same; of the {len(wanted)} others, {killed / len(wanted):.1%} are killed")


def modules_of(room: str) -> list[Path]:
    """Return the modules of a room, as paths below the project."""
    folder, module = ROOT / "nslogic" / room, ROOT / "nslogic" / f"{room}.py"
    paths = sorted(folder.rglob("*.py")) if folder.is_dir() else [module]
    if not paths[0].is_file():
        sys.exit(f"nslogic has no room {room}")
    return [path.relative_to(ROOT) for path in paths]


def tests_of(room: str) -> list[str]:
    """Return the tests of a room, as paths below the project."""
    path = Path("tests") / room
    tests = [place for place in (path.with_name(f"test_{path.name}.py"), path) if (ROOT / place).exists()]
    if not tests:
        sys.exit(f"{room} has no tests of its own")
    return [place.as_posix() for place in tests]


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


def _verdicts(
    wanted: Sequence[Mutant], folder: Path, modules: Sequence[Path], tests: Sequence[str], effort: Effort
) -> Iterator[Verdict]:
    """Yield the verdict of each mutant, and print the survivors as they are seen."""
    answers = zip(wanted, _answers(wanted, folder, modules, tests, effort), strict=False)
    for number, (mutant, answer) in enumerate(answers, start=1):
        if answer.word == "fails":
            sys.exit(f"{answer.tests[0].name} fails as it is")
        final = _loaded(mutant, folder, answer.tests) if answer.word == "not asked" else answer
        if final.word == "survived":
            print(f"survived  {mutant.text}", flush=True)
        if number % 10 == 0:
            print(f"{number} of {len(wanted)} mutants", file=sys.stderr, flush=True)
        yield Verdict(mutant, final.word)


def _answers(
    wanted: Sequence[Mutant], folder: Path, modules: Sequence[Path], tests: Sequence[str], effort: Effort
) -> Iterator[Answer]:
    """Yield what the tests say of each mutant, as far as functions can be changed where they are loaded."""

    def run(send: Callable[[Answer], None]) -> None:
        collected(folder, tests, partial(use, send))

    def use(send: Callable[[Answer], None], suite: Collected) -> None:
        load(modules)
        suite.look()
        measured = suite.measured(effort.longest)
        failing = list(suite.items)[len(measured) : len(measured) + 1]
        if failing:
            send(Answer("fails", (Test(failing[0], 0, frozenset()),)))
        for mutant in () if failing else wanted:
            changed = suite.changed(mutant.module, mutant.source)
            own = _mirrored(mutant.module)
            asked = sorted(
                (test for test in measured if test.seconds <= effort.longest),
                key=lambda test: (not test.name.startswith(own), test.seconds),
            )
            called = frozenset(id(function.__code__) for function, _ in changed)
            callers = effort.chosen([test for test in asked if called & test.functions])
            send(suite.answer(callers, changed) if callers else Answer("not asked", tuple(effort.chosen(asked))))

    yield from answers_of(run)


def _loaded(mutant: Mutant, folder: Path, tests: Sequence[Test]) -> Answer:
    """Return what tests say of a mutant that is loaded from its file."""
    path = folder / mutant.module
    original = path.read_text(encoding="utf-8")
    path.write_text(mutant.source, encoding="utf-8")
    _forget(path)
    files = dict.fromkeys(test.name.partition("::")[0] for test in tests)

    def run(send: Callable[[Answer], None]) -> None:
        collected(folder, list(files), lambda suite: send(suite.answer(tests)), seconds=60)

    answer = next(iter(list(answers_of(run))), Answer("killed", ()))
    path.write_text(original, encoding="utf-8")
    _forget(path)
    return answer


def _mirrored(module: Path) -> str:
    """Return the test file of a module alone: its tests, run first, soon kill what they should."""
    return Path("tests", *module.parts[1:-1], f"test_{module.name}").as_posix()


def _forget(module: Path) -> None:
    """Remove what Python remembers of a module: its time and size may be those of another mutant."""
    for compiled in (module.parent / "__pycache__").glob(f"{module.stem}.*.pyc"):
        compiled.unlink()


if __name__ == "__main__":
    main()
