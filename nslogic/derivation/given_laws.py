"""Laws for one quantity in powers of another that some labels entail, for all parameter values or case by case."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.derivation.branches import Question, scales
from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation, derive_law
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.coefficient_text import format_power
from nslogic.orders.formulas import Coefficient
from nslogic.orders.system import System
from nslogic.records import Record, replace


class GivenLaw(Record):
    """A law that follows from other labels, with the exponent that it is read off from where there is one."""

    text: str
    power: Coefficient | None


def laws_given(derivation: Derivation | None, *, bounds: bool) -> Iterator[GivenLaw]:
    """Yield the laws that labels entail for all parameter values: an order, or with `bounds` the ends of a range."""
    if derivation is None or not derivation.complete or len(derivation.cases) != 1:
        return
    (case,), question = derivation.cases, derivation.question
    if case.power is not None and not bounds:
        yield GivenLaw(case.law if case.log is not None else _without_logs(case, question), case.power)
    elif case.range is not None and bounds:
        yield from bounds_given(case, question)


def laws_by_case(derivation: Derivation | None, *, most: int) -> tuple[tuple[GivenLaw, Case], ...]:
    """Return the order that labels entail in each of a few cases; nothing if it is not determined in one of them."""
    if derivation is None or not derivation.complete or not 2 <= len(derivation.cases) <= most:
        return ()
    laws = [
        (GivenLaw(case.law if case.log is not None else _without_logs(case, derivation.question), case.power), case)
        for case in derivation.cases
        if case.power is not None
    ]
    return tuple(laws) if len(laws) == len(derivation.cases) else ()


def entailed(others: System, question: Question, limits: Limits) -> Derivation | None:
    """Return what labels entail, None if the base does not scale there, or if cases are missing.

    It is incomplete if there are too many cases.
    """
    most = limits.derivation
    few = replace(
        most,
        cells=min(most.cells, most.opposed_cells),
        space_questions=min(most.space_questions, most.opposed_questions),
    )
    limits = replace(limits, derivation=few)
    engine = engine_for(others, limits)
    if engine.ask(others.labels, scales(question), with_model=False).model is None:
        return None
    derivation = derive_law(others, engine, question, reasons=False, limits=limits)
    return derivation if derivation.complete or derivation.undecided else None


def _without_logs(case: Case, question: Question) -> str:
    assert case.power is not None, "asked where the power is determined"
    return f"{question.target} ~ {format_power(question.base, case.power)} ignoring logs"


def bounds_given(case: Case, question: Question) -> Iterator[GivenLaw]:
    """Yield the ends of a range as bounds, each before the same of the powers alone, and before one that may be strict."""
    assert case.range is not None, "asked where the power depends on what is free"
    greater, lesser = (">", "<") if question.direction > 0 else ("<", ">")
    for end, sign in ((case.range.low, greater), (case.range.high, lesser)):
        if end is not None:
            mild, strict = (">~", ">>") if sign == ">" else ("<~", "<<")
            power = format_power(question.base, end.value)
            text = f"{question.target} {mild if end.attained else strict} {power}"
            yield GivenLaw(text, end.value)
            yield GivenLaw(f"{text} ignoring logs", end.value)
            if end.attained:  # a power that is reached up to logarithms
                yield GivenLaw(f"{question.target} {strict} {power}", end.value)
