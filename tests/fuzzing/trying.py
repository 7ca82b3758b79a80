"""What nslogic makes of a broken file: a theory or diagnostics, and of a theory a verdict, within bounds."""

from __future__ import annotations

import signal
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from types import FrameType

from nslogic.cli.json_text import json_text
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.limits import Limits
from nslogic.memory import Memory
from nslogic.questions.check import CheckOptions, check
from nslogic.report.check.data import check_data
from nslogic.report.check.text import result_page
from nslogic.report.diagnostics.text import diagnostics_data, diagnostics_page
from nslogic.report.rendering import render
from nslogic.theory.loading import load_file
from tests.fuzzing.mutations import mutated, sources

SECONDS = 30
"""The processor time after which a file is said to hang."""
CHECKED = 20
"""One in so many of the theories that can be read is decided, too."""
LONGEST_MESSAGE = 2000
FEW = Limits(resource=200_000, seconds=1.0, cores=20, repairs=5, questions=100, reasons=50)
"""The limits of such a decision: whether it is one does not count, only how it ends."""


class HangError(Exception):
    """A file took longer than it may."""


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raise an error after so much processor time of this process."""

    def stop(_: int, __: FrameType | None) -> None:
        raise HangError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def try_files(seed: str, places: Iterable[int], folder: Path) -> tuple[Counter[str], list[str]]:
    """Return how often each outcome came, and what should not have happened, for files of a seed.

    The number of the file that is tried is kept in the folder: it is there to be read if the process crashes.
    """
    texts = sources()
    counts: Counter[str] = Counter()
    failures = []
    path, current = folder / "fuzzed.toml", folder / "current"
    for place in places:
        level, content = file_of(seed, place, texts)
        current.write_text(f"{seed}/{place}\n", encoding="utf-8")
        path.write_bytes(content)
        try:
            with at_most(SECONDS):
                outcome = outcome_of(path, decide=place % CHECKED == 0)
        except HangError:
            outcome = "hang"
            failures.append(f"{seed}/{place} ({level}): more than {SECONDS} s of processor time")
        except Exception:
            outcome = "traceback"
            failures.append(f"{seed}/{place} ({level}):\n{traceback.format_exc()}")
        counts[f"{level}: {outcome}"] += 1
    return counts, failures


def file_of(seed: str, place: int, texts: tuple[str, ...]) -> tuple[str, bytes]:
    """Return the level and the content of one file of a seed."""
    return mutated(Random(f"{seed}/{place}"), texts)


def outcome_of(path: Path, *, decide: bool) -> str:
    """Return whether a file is read or refused, and its verdicts if it is to be decided; all of it is shown.

    Raises:
        AssertionError: What is answered is not as it should be.
    """
    with Memory():
        try:
            theory, warnings = load_file(path, registered_experiments=frozenset())
        except InvalidInputError as problem:
            if not problem.diagnostics:
                raise AssertionError("a file is refused without a reason") from problem
            show(problem.diagnostics, path)
            return "refused"
        show(warnings, path)
        if not decide:
            return "read"
        result = check(theory, options=CheckOptions(repairs=1, limits=FEW))
        render(result_page(result, detail="all"), color=True, width=40)
        json_text({"theories": check_data([result])})
        return "decided"


def show(diagnostics: Iterable[Diagnostic], path: Path) -> None:
    """Write diagnostics as text and as JSON, and make sure that each names a place that the file has."""
    diagnostics = tuple(diagnostics)
    render(diagnostics_page(diagnostics), color=False, width=80)
    json_text(diagnostics_data(diagnostics))
    lines = 1 + path.read_bytes().count(b"\n")
    for each in diagnostics:
        assert each.code.startswith("NSL"), each
        assert 0 < len(each.message) < LONGEST_MESSAGE, each
        if each.location is not None and each.location.file == str(path):
            assert 0 <= each.location.line <= lines + 1, each


def forget(folder: Path) -> None:
    """Take away what trying files left in a folder."""
    for name in ("fuzzed.toml", "current"):
        with suppress(FileNotFoundError):
            (folder / name).unlink()
