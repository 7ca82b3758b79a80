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
from nslogic.report.html.pieces import disputes_among, profile_of_regime
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
    findings: bool = False
    sets: int = 2
    cache: Path | None = None
    processes: int | None = None


@dataclass(frozen=True)
class RegimeAnswers:
    """The answers about one regime: `check`, `derive`, its phases, `derive --ablate` and its profile; None for what was not asked."""

    check: AnswerData
    law: AnswerData | None = None
    phases: AnswerData | None = None
    ablation: AnswerData | None = None
    profile: AnswerData | None = None


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
    findings: tuple[TheoryAnswers, ...] = ()
    ablations: Ablations = "first"
    pairs_left_out: bool = False
    left_out: tuple[str, ...] = field(default=())


class _Task(NamedTuple):
    """Questions for one process: about a theory, about its simulations, or about several theories."""

    sort: Literal["theory", "finding", "spotchecks", "together", "decide"]
    places: tuple[int, ...]
    theories: tuple[Theory, ...]
    asked: Asked
    regimes: tuple[str, ...] = ()

    @property
    def key(self) -> _Key:
        """Return what tells it from the other questions of a page."""
        return self.sort, self.places


_Key: TypeAlias = "tuple[str, tuple[int, ...]]"


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
        step: Called after each of `questions_of(chosen, asked)` answers, in whatever order they come.

    Raises:
        InvalidInputError: a file of proofs cannot be read, or a simulation cannot be run.
        LimitReachedError: a process died.
    """
    asked = asked or Asked()
    tasks = _tasks(chosen, asked)
    processes = processors() if asked.processes is None else asked.processes
    answers = list(ordered_map(_answer, tasks, processes=processes, done=step))
    known: dict[_Key, Any] = {task.key: answer for task, answer in zip(tasks, answers, strict=True)}
    together = known.get(("together", tuple(range(len(chosen)))), _Together(None, None, ()))
    decisions = [known[task.key] for task in tasks if task.sort == "decide"]
    return Gathered(
        tuple(
            replace(known["theory", (place,)], spotchecks=tuple(known.get(("spotchecks", (place,)), ())))
            for place in range(len(chosen))
        ),
        together.comparison,
        together.landscape,
        tuple(decision for decision in decisions if decision is not None),
        tuple(known[task.key] for task in sorted(tasks, key=lambda task: task.places) if task.sort == "finding"),
        asked.ablations,
        _too_many(len(chosen)),
        together.left_out,
    )


def _too_many(theories: int) -> bool:
    """Return whether there are too many pairs to find out for each which measurement decides between them."""
    return theories * (theories - 1) // 2 > REPORT_DECISIONS


def questions_of(chosen: Sequence[tuple[Theory, Sequence[str]]], asked: Asked) -> int:
    """Return how many questions `gather` asks."""
    return len(_tasks(chosen, asked))


def _tasks(chosen: Sequence[tuple[Theory, Sequence[str]]], asked: Asked) -> list[_Task]:
    """Return the questions, those first that take longest, as no other process can share them.

    All regimes of a theory are one task, since they have their laws in common, and what is made of these is kept.
    """
    theories = tuple(theory for theory, _ in chosen)
    places = range(len(theories))
    tasks = [_Task("together", tuple(places), theories, asked)] if len(theories) > 1 else []
    pairs = list(combinations(places, 2))
    if not _too_many(len(theories)):
        tasks += [_Task("decide", pair, (theories[pair[0]], theories[pair[1]]), asked) for pair in pairs]
    for place in sorted(places, key=lambda place: -_axioms_of(*chosen[place])):
        theory, names = chosen[place]
        if asked.spotchecks and theory.spotchecks:
            tasks.append(_Task("spotchecks", (place,), (theory,), asked))
        tasks.append(_Task("theory", (place,), (theory,), asked, tuple(names)))
    disputes = disputes_among(theories) if asked.findings else ()
    return tasks + [_Task("finding", (place,), (dispute,), asked) for place, dispute in enumerate(disputes)]


def _axioms_of(theory: Theory, names: Sequence[str]) -> int:
    """Return how many axioms regimes have in sum, which says best how long their answers take."""
    return sum(len(theory.regime(name).axioms) for name in names)


@with_memory
def _answer(task: _Task) -> object:
    match task.sort:
        case "together":
            return _together(task.theories, task.asked.sets)
        case "decide":
            return _decided(*task.theories)
        case "finding":
            return _finding(task.theories[0])
        case "spotchecks":
            return _simulated(task.theories[0], task.asked.cache)
        case "theory":
            return _about(task.theories[0], task.regimes, task.asked)


def _about(theory: Theory, names: Sequence[str], asked: Asked) -> TheoryAnswers:
    from nslogic.report.show.data import show_data

    regimes: list[RegimeAnswers] = []
    for name in names:
        first = not any(each.ablation for each in regimes)
        ablate = asked.ablations == "all" or (asked.ablations == "first" and first)
        answers = _regime(theory, name, ablate=ablate)
        if answers.law is not None and not any(each.profile for each in regimes):
            model = (answers.check["witness"] or {}).get("parameters") or {}
            answers = replace(answers, profile=profile_of_regime(theory, theory.regime(name), model))
        regimes.append(answers)
    return TheoryAnswers(show_data(theory), theory_symbols(theory), tuple(regimes), _verified(theory, asked.proofs))


def _finding(theory: Theory) -> TheoryAnswers:
    """Return the clashes of a dispute."""
    from nslogic.questions.check import check
    from nslogic.report.check.data import check_data
    from nslogic.report.show.data import show_data

    clashes = [regime.name for regime in theory.regimes if regime.expect != "consistent"]
    (checked,) = check_data([check(theory, regimes=clashes)])
    regimes = checked["regimes"]
    assert isinstance(regimes, list), "check lists regimes"
    return TheoryAnswers(show_data(theory), theory_symbols(theory), tuple(map(RegimeAnswers, regimes)))


def _regime(theory: Theory, name: str, *, ablate: bool) -> RegimeAnswers:
    """Return the answers about a regime; what becomes of its law without each axiom only where it is determined."""
    from nslogic.questions.check import TheoryResult
    from nslogic.questions.regime_answers import regime_answers
    from nslogic.report.check.data import check_data
    from nslogic.report.derive.data import derive_data

    answers = regime_answers(theory, name)
    (checked,) = check_data([TheoryResult(theory, (answers.check,))])
    regimes = checked["regimes"]
    assert isinstance(regimes, list), "check lists regimes"
    if answers.law is None:
        return RegimeAnswers(regimes[0])
    (law,) = derive_data([answers.law])
    ablation = _ablation(answers.law) if ablate and is_determined(law) else None
    return RegimeAnswers(regimes[0], law, _phases(answers.law), ablation)


def is_determined(law: AnswerData) -> bool:
    """Return whether the exponents of a law are determined in all of its cases."""
    return bool(law["cases"]) and all("power" in case for case in law["cases"])


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


def _ablation(law: LawResult) -> AnswerData:
    from nslogic.questions.ablate import ablated
    from nslogic.report.ablate.data import ablation_data

    (data,) = ablation_data([ablated(law)])
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
        shown = landscape_data(landscape(theories, reasons=False))  # a page does not say what exponents rest on
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
