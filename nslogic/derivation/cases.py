"""The cases of a derivation, and the laws that each states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nslogic.derivation.branches import Question
from nslogic.derivation.exponent_ranges import End
from nslogic.derivation.steps import Argument, Goals
from nslogic.derivation.trajectory import Trajectory
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.terms import Law
from nslogic.orders.coefficient_text import format_coefficient, format_power_law
from nslogic.orders.formulas import ONE, Coefficient, Formula, OrderAtom, OrderForm, conjunction
from nslogic.orders.system import System
from nslogic.printing import Brief


@dataclass(frozen=True, repr=False)
class Range(Brief):
    """The powers that free trajectories reach: exact ends, whether they are attained, isolated values if only those."""

    low: End | None
    high: End | None
    values: tuple[Coefficient, ...] = ()

    def in_short(self) -> str:
        """Return its ends."""
        low, high = (None if end is None else format_coefficient(end.value) for end in (self.low, self.high))
        return f"{low or '-oo'} to {high or 'oo'}"


@dataclass(frozen=True, repr=False)
class Case(Brief):
    """One case: conditions on the parameters, and the order of the target there.

    `power` and `log` are None where they are not determined; `range` and `log_range` stand in their place. `when` is
    the conditions as text, `conditions` as a formula. `needed` are the axioms without which the law does not follow,
    `idle` those in no minimal set of reasons (None where a limit cut the search for them).
    `argument` has the steps to a determined law, `trajectory` what is free where it is not determined. `requires` are
    conditions that the laws of the regime put on the parameters in this case: elsewhere it has no model.
    """

    when: tuple[str, ...]
    conditions: Formula
    power: Coefficient | None
    log: Coefficient | None
    range: Range | None
    log_range: tuple[End | None, End | None] | None
    law: str
    rests_on: tuple[str, ...] = ()
    smallest: bool = True
    needed: tuple[str, ...] = ()
    idle: tuple[str, ...] | None = None
    argument: Argument | None = None
    trajectory: Trajectory | None = None
    requires: tuple[str, ...] = ()

    def in_short(self) -> str:
        """Return the law, and where it holds."""
        return self.law + (f" where {' and '.join(self.when)}" if self.when else "")


def values_of(case: Case) -> tuple[Coefficient, ...]:
    """Return the exponents in the law of a case, the ends of ranges included."""
    span = case.range
    ends = (span.low, span.high) if span is not None else case.log_range or ()
    isolated = span.values if span is not None else ()
    exponents = (case.power, case.log, *(None if end is None else end.value for end in ends), *isolated)
    return tuple(value for value in exponents if value is not None)


def logs_of(case: Case) -> tuple[Coefficient, ...]:
    """Return the log powers in the law of a case."""
    return tuple(
        value
        for value in (case.log, *(None if end is None else end.value for end in case.log_range or ()))
        if value is not None
    )


def goals_of(case: Case, question: Question) -> Goals:
    """Return the goals of the argument of a case: its law, and the law as an upper and a lower bound."""
    assert case.power is not None, "the case has a law"
    log = OrderForm((), ONE)
    form = OrderForm.unknown(question.target) - OrderForm.unknown(question.base).scaled(case.power)
    if case.log is not None:
        form = form - log.scaled(case.log)
        above, below = OrderAtom(form, "<="), OrderAtom(-form, "<=")
        return Goals(question.target, question.base, OrderAtom(form, "="), above, below)
    low, high = case.log_range or (None, None)
    above, below = OrderAtom(form, "<=", True), OrderAtom(-form, "<=", True)
    if high is not None:
        above = OrderAtom(form - log.scaled(high.value), "<=" if high.attained else "<")
    if low is not None:
        below = OrderAtom(log.scaled(low.value) - form, "<=" if low.attained else "<")
    return Goals(question.target, question.base, OrderAtom(form, "=", True), above, below)


def case_laws(case: Case, question: Question) -> Iterator[str]:
    """Yield the laws that a case states: an order, or bounds on it; their conjunction is the case."""
    target, base = question.target, question.base
    if case.power is not None and case.log is not None:
        yield case.law
    elif case.power is not None:
        yield f"{target} ~ {base}^({format_coefficient(case.power)}) ignoring logs"
        for end, relation in zip(case.log_range or (None, None), (">~", "<~"), strict=True):
            if end is not None:
                law = format_power_law(target, base, case.power, end.value, inverse_log=question.direction < 0)
                yield law.replace("~", relation if end.attained else _strict(relation), 1)
    elif case.range is not None:
        above, below = (">~", "<~") if question.direction > 0 else ("<~", ">~")
        for end, relation in ((case.range.low, above), (case.range.high, below)):
            if end is not None:
                word = relation if end.attained else _strict(relation)
                yield f"{target} {word} {base}^({format_coefficient(end.value)}) ignoring logs"
        if case.range.values:
            isolated = map(format_coefficient, case.range.values)
            yield " or ".join(f"{target} ~ {base}^({value}) ignoring logs" for value in isolated)


def _strict(relation: str) -> str:
    return {">~": ">>", "<~": "<<"}[relation]


def conditions_as_shown(case: Case, system: System) -> Formula:
    """Return the conditions of a case as their text is read, without presupposing the domains of the regime."""
    return conditions_as_read(case.when, case.conditions, system)


def conditions_as_read(when: Iterable[str], conditions: Formula, system: System) -> Formula:
    """Return what the texts of some conditions say by themselves; the conditions where one cannot be read."""
    read = [reading(text, system) for text in when]
    laws = [law for law in read if law is not None]
    return conjunction(system.holds(law, "law") for law in laws) if len(laws) == len(read) else conditions


def reading(text: str, system: System) -> Law | None:
    """Return a law as a regime reads it, None where it cannot."""
    trends = {quantity.name: quantity.trend for quantity in system.theory.quantities} | dict(system.regime.trends)
    parameters = {parameter.name: parameter.same_as or parameter.name for parameter in system.theory.parameters}
    read = read_law(text, Scope(trends, parameters))
    return None if read.problems else read.law
