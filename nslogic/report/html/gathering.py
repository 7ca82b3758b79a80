"""What a page shows: the answers of questions as the JSON data of their commands, asked in one process or several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from nslogic.errors import InvalidInputError, LimitReachedError, MissingLibraryError, UndecidedError
from nslogic.limits import REPORT_DECISIONS, Limits
from nslogic.memory import with_memory
from nslogic.report.formulas.symbols import theory_symbols
from nslogic.report.pictures import AnswerData
from nslogic.theory.model import Theory
from nslogic.workers import ordered_map, processors

if TYPE_CHECKING:
    from nslogic.questions.derive import LawResult

Ablations: TypeAlias = Literal["first", "all", "none"]
"""Of which laws it is told what becomes of them without each axiom: the first determined one of a theory, all, or none."""


class Asked(NamedTuple):
    """What is asked beside the verdicts and laws of each regime."""

    ablations: Ablations = "first"
    proofs: Path | None = None
    spotchecks: bool = False
    sets: int = 2
    cache: Path | None = None
    processes: int | None = None


@dataclass(frozen=True)
class RegimeAnswers:
    """The answers about one regime: `check`, `derive`, its phases and `derive --ablate`; None for what was not asked."""

    check: AnswerData
    law: AnswerData | None = None
    phases: AnswerData | None = None
    ablation: AnswerData | None = None


@dataclass(frozen=True)
class TheoryAnswers:
    """The answers about one theory: `show`, those of its regimes, `verify` and `spotcheck`."""

    show: AnswerData
    symbols: dict[str, str]
    regimes: tuple[RegimeAnswers, ...]
    proofs: tuple[AnswerData, ...] = ()
    spotchecks: tuple[AnswerData, ...] = ()


@dataclass(frozen=True)
class Gathered:
    """All that a page shows; `left_out` says what could not be asked, and why."""

    theories: tuple[TheoryAnswers, ...]
    comparison: AnswerData | None = None
    landscape: AnswerData | None = None
    decisions: tuple[AnswerData, ...] = ()
    left_out: tuple[str, ...] = field(default=())


class _Task(NamedTuple):
    """One question for a process: about a regime, about simulations of a theory, or about several theories."""

    sort: Literal["regime", "ablation", "spotchecks", "together", "decide"]
    places: tuple[int, ...]
    theories: tuple[Theory, ...]
    regime: str = ""
    sets: int = 2
    cache: Path | None = None

    @property
    def key(self) -> _Key:
        """Return what tells it from the other questions of a page."""
        return self.sort, self.places, self.regime


_Key: TypeAlias = "tuple[str, tuple[int, ...], str]"
_Known: TypeAlias = "dict[_Key, Any]"


class _Together(NamedTuple):
    comparison: AnswerData | None
    landscape: AnswerData | None
    left_out: tuple[str, ...]


def gather(
    chosen: Sequence[tuple[Theory, Sequence[str]]],
    asked: Asked | None = None,
    *,
    step: Callable[[], None] = lambda: None,
) -> Gathered:
    """Ask every question whose answer a page of theories shows.

    Args:
        chosen: The theories, each with the names of its regimes.
        asked: What is asked beside verdicts and laws.
        step: Called after each of `questions_of(chosen, asked)` answers.

    Raises:
        InvalidInputError: a file of proofs cannot be read, or a simulation cannot be run.
        LimitReachedError: a process died.
    """
    asked = asked or Asked()
    tasks = _tasks(chosen, asked)
    answers: list[object] = []
    processes = processors() if asked.processes is None else asked.processes
    for answer in ordered_map(_answer, tasks, processes=processes):
        answers.append(answer)
        step()
    known: _Known = {task.key: answer for task, answer in zip(tasks, answers, strict=True)}
    more = _ablation_tasks(chosen, known, asked)
    for task, answer in zip(more, ordered_map(_answer, more, processes=processes), strict=True):
        known[task.key] = answer
    together = next((known[task.key] for task in tasks if task.sort == "together"), _Together(None, None, ()))
    decisions = [known[task.key] for task in tasks if task.sort == "decide"]
    return Gathered(
        tuple(_about(place, theory, names, known, asked) for place, (theory, names) in enumerate(chosen)),
        together.comparison,
        together.landscape,
        tuple(decision for decision in decisions if decision is not None),
        together.left_out,
    )


def questions_of(chosen: Sequence[tuple[Theory, Sequence[str]]], asked: Asked) -> int:
    """Return how many questions `gather` asks."""
    return len(_tasks(chosen, asked))


def _tasks(chosen: Sequence[tuple[Theory, Sequence[str]]], asked: Asked) -> list[_Task]:
    """Return the questions, those first that take longest, as no other process can share them."""
    theories = tuple(theory for theory, _ in chosen)
    places = range(len(theories))
    tasks = [_Task("together", tuple(places), theories, sets=asked.sets)] if len(theories) > 1 else []
    pairs = list(combinations(places, 2))
    if len(pairs) <= REPORT_DECISIONS:
        tasks += [_Task("decide", pair, (theories[pair[0]], theories[pair[1]])) for pair in pairs]
    for place, (theory, names) in enumerate(chosen):
        if asked.spotchecks and theory.spotchecks:
            tasks.append(_Task("spotchecks", (place,), (theory,), cache=asked.cache))
        tasks += [_Task("regime", (place,), (theory,), name) for name in names]
    return tasks


def _ablation_tasks(chosen: Sequence[tuple[Theory, Sequence[str]]], known: _Known, asked: Asked) -> list[_Task]:
    """Return which laws are asked about without each axiom: those whose exponents are determined."""
    tasks = []
    for place, (theory, names) in enumerate(chosen):
        determined = [name for name in names if _is_determined(known["regime", (place,), name].law)]
        wanted = {"first": determined[:1], "all": determined, "none": []}[asked.ablations]
        tasks += [_Task("ablation", (place,), (theory,), name) for name in wanted]
    return tasks


def _is_determined(law: AnswerData | None) -> bool:
    return law is not None and bool(law["cases"]) and all("power" in case for case in law["cases"])


def _about(place: int, theory: Theory, names: Sequence[str], known: _Known, asked: Asked) -> TheoryAnswers:
    from nslogic.report.show.data import show_data

    regimes = []
    for name in names:
        answers: RegimeAnswers = known["regime", (place,), name]
        regimes.append(replace(answers, ablation=known.get(("ablation", (place,), name))))
    spotchecks = known.get(("spotchecks", (place,), ""), ())
    return TheoryAnswers(
        show_data(theory), theory_symbols(theory), tuple(regimes), _verified(theory, asked.proofs), tuple(spotchecks)
    )


@with_memory
def _answer(task: _Task) -> object:
    match task.sort:
        case "together":
            return _together(task.theories, task.sets)
        case "decide":
            return _decided(*task.theories)
        case "spotchecks":
            return _simulated(task.theories[0], task.cache)
        case "ablation":
            return _ablation(task.theories[0], task.regime)
        case "regime":
            return _regime(task.theories[0], task.regime)


def _regime(theory: Theory, name: str) -> RegimeAnswers:
    from nslogic.questions.check import check
    from nslogic.questions.derive import derive
    from nslogic.report.check.data import check_data
    from nslogic.report.derive.data import derive_data

    (checked,) = check_data([check(theory, regimes=name)])
    regimes = checked["regimes"]
    assert isinstance(regimes, list), "check lists regimes"
    if not (theory.target and theory.base) or theory.regime(name).expect != "consistent":
        return RegimeAnswers(regimes[0])
    answers = derive(theory, regimes=name)
    (law,) = derive_data(answers)
    return RegimeAnswers(regimes[0], law, _phases(answers[0]))


def _phases(law: LawResult) -> AnswerData | None:
    """Return where which case of a law holds, None for a law in one case and where no picture of that can be drawn."""
    if law.derivation is None or len(law.derivation.cases) < 2:
        return None
    from nslogic.questions.phases import NoPictureError, phases_of
    from nslogic.report.derive.phases_data import phases_data

    try:
        return phases_data(phases_of(law, (), Limits()))
    except (NoPictureError, UndecidedError, LimitReachedError):
        return None


def _ablation(theory: Theory, name: str) -> AnswerData:
    from nslogic.questions.ablate import ablate
    from nslogic.report.ablate.data import ablation_data

    (data,) = ablation_data(list(ablate(theory, regimes=name)))
    return data


def _together(theories: Sequence[Theory], sets: int) -> _Together:
    from nslogic.questions.compare import compare
    from nslogic.questions.landscape import landscape
    from nslogic.report.compare.data import compare_data
    from nslogic.report.landscape.data import landscape_data

    left_out = []
    comparison = shown = None
    try:
        comparison = compare_data(compare(theories, sets=sets))
    except InvalidInputError as problem:
        left_out.append(f"The comparison: {problem.diagnostics[0].message}.")
    try:
        shown = landscape_data(landscape(theories))
    except MissingLibraryError as problem:
        left_out.append(f"The landscape: {problem}")
    return _Together(comparison, shown, tuple(left_out))


def _decided(first: Theory, second: Theory) -> AnswerData | None:
    """Return the measurement that decides between two theories, None where one of them names no exponent."""
    from nslogic.questions.decide import decide
    from nslogic.report.decide.data import decide_data

    try:
        return decide_data(decide(first, second))
    except (InvalidInputError, MissingLibraryError):
        return None


def _simulated(theory: Theory, cache: Path | None) -> Sequence[AnswerData]:
    from nslogic.questions.simulate import RunOptions
    from nslogic.questions.spotcheck import spotcheck
    from nslogic.report.simulate.spotcheck import spotcheck_data

    return spotcheck_data(spotcheck(theory, options=RunOptions(small=True, folder=cache)))


def _verified(theory: Theory, folder: Path | None) -> tuple[AnswerData, ...]:
    """Return what the kernel says of the proofs of a theory in a folder, nothing where there are none."""
    from nslogic.questions.verify import verify
    from nslogic.report.prove.verify_data import verify_data

    file = None if folder is None else folder / f"{theory.name}.json"
    if file is None or not file.is_file():
        return ()
    return tuple(verify_data(list(verify(file, theory=theory))))
