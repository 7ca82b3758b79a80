"""Ask nslogic about a random theory, and compare every answer with the oracle."""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import nslogic
from nslogic.report.check.data import check_data
from nslogic.report.derive.data import derive_data
from tests.oracle.check import compare_check
from tests.oracle.derive import compare_derive
from tests.oracle.generator import draw
from tests.oracle.points import draw_points
from tests.oracle.report import Report
from tests.oracle.tables import tables
from tests.oracle.theory import Theory, read_theory

LIMITS = nslogic.Limits(resource=2_000_000, seconds=1.0)
"""A tenth of what `nslogic` may use: here a theory that takes long is counted as unknown."""
CHECK = nslogic.CheckOptions(cores="all", repairs=None, limits=LIMITS)
BARE_CHECK = nslogic.CheckOptions(cores="all", repairs=None, limits=LIMITS, certificates=False, in_words=False)
"""The same without what is not compared: a third of the time, in a run of many theories."""
DERIVE = nslogic.DeriveOptions(limits=LIMITS)
POINTS = 4
"""At how many random values of the parameters a theory is tried, beside one of each derived case."""


SECONDS = 20
"""After how much processor time a theory is given up, and counted as unknown."""


class OutOfTimeError(BaseException):
    """A theory took too long; not an exception that anything catches."""


def compare_some(seed: str, places: range, folder: Path, *, options: nslogic.CheckOptions = CHECK) -> Report:
    """Return what came of comparing the theories of a seed at some places."""
    total = Report()
    for place in places:
        try:
            with given_up_after(SECONDS):
                total.add(compare(f"{seed}/{place}", folder, options=options))
        except OutOfTimeError:
            total.drawn["theories"] += 1
            total.unknown[f"all, after {SECONDS} s"] += 1
            total.given_up.append(f"{seed}/{place}")
    return total


@contextmanager
def given_up_after(seconds: float) -> Iterator[None]:
    """Raise OutOfTimeError in a block that takes more processor time."""

    def give_up(_signal: int, _frame: FrameType | None) -> None:
        raise OutOfTimeError

    before = signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        # one that was on its way already would end the process, if the default stood again
        signal.signal(signal.SIGPROF, signal.SIG_IGN if before == signal.SIG_DFL else before)


def compare(seed: str, folder: Path, *, options: nslogic.CheckOptions = CHECK) -> Report:
    """Draw the theory of a seed, ask nslogic about it, and return what came of comparing."""
    report = Report()
    text = draw(seed)
    _compare(text, seed, folder, report, options)
    if report.disagreements:
        told = "\n".join(f"  {disagreement}" for disagreement in report.disagreements)
        report.disagreements = [f"theory {seed}\n{told}\n{text}Again: python benchmarks/agreement.py --theory {seed}\n"]
    return report


def _compare(text: str, seed: str, folder: Path, report: Report, options: nslogic.CheckOptions) -> None:
    file = folder / "drawn.toml"
    file.write_text(text, encoding="utf-8")
    try:
        theory = nslogic.load(file)
    except nslogic.InvalidInputError as problem:
        report.disagreements.append(f"refused: {problem}")
        return
    read = read_theory(text)
    report.drawn.update(["theories", *constructs(read)])
    rng = random.Random(f"points/{seed}")
    points = draw_points(read, rng, POINTS)
    start = time.process_time()
    checked = tables(_answer(report, lambda: check_data([nslogic.check(theory, options=options)])[0]["regimes"]))
    derived = tables(_answer(report, lambda: derive_data(nslogic.derive(theory, options=DERIVE))))
    between = time.process_time()
    regimes = {regime.name: regime for regime in read.regimes}
    for answer in checked:
        report.add(compare_check(read, regimes[str(answer["name"])], answer, points))
    for answer in derived:
        report.add(compare_derive(read, regimes[str(answer["regime"])], answer, points))
    report.seconds.update({"nslogic": between - start, "oracle": time.process_time() - between})


def _answer(report: Report, ask: Callable[[], object]) -> list[object]:
    """Return an answer, or nothing where nslogic ends with an internal error, which is a disagreement."""
    try:
        answer = ask()
    except Exception as problem:  # whatever is raised here is what has to be reported
        report.disagreements.append(f"crash: {type(problem).__name__}: {problem}")
        return []
    assert isinstance(answer, list)
    return answer


def constructs(theory: Theory) -> Iterator[str]:
    """Yield which constructs a theory has, once each."""
    axioms = theory.axioms.values()
    laws = " ".join(law for axiom in axioms for law in axiom.laws)
    parameters = len(theory.parameters)
    optimum = any(axiom.optimum for axiom in axioms)
    yield f"{parameters} parameter{'' if parameters == 1 else 's'}"
    has = {
        "sum, max or min": any(sign in laws for sign in (" + ", "max(", "min(")),
        "index sum": "sum(k" in laws,
        "log": "log(" in laws,
        "forall": "forall" in laws,
        "or": " or " in laws,
        "ignoring logs": "ignoring logs" in laws,
        "guard": any(axiom.when for axiom in axioms),
        "optimum without parameters": optimum and not parameters,
        "optimum with parameters": optimum and parameters > 0,
        "value, error or interval": any(parameter.label for parameter in theory.parameters.values()),
        "regimes": any(regime.where or regime.trends for regime in theory.regimes),
        "base that falls": theory.trends[theory.base] == "falls",
        "base that is free": theory.trends[theory.base] == "free",
        "divisor that may vanish": parameters > 0 and "/" in laws,
    }
    yield from (construct for construct, there in has.items() if there)
