"""What a derivation answers, case by case, and the laws that it states with each."""

from __future__ import annotations

from collections.abc import Iterator
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
        low, high = (None if one is None else format_coefficient(one.value) for one in (self.low, self.high))
        return f"{low or '-oo'} to {high or 'oo'}"


@dataclass(frozen=True, repr=False)
class Case(Brief):
    """One case: conditions on the parameters, and the order of the target there.

    `power` and `log` are None where they are not determined; `range` and `log_range` stand in their place. `when` is
    the conditions as text, `conditions` as a formula. `needed` are the axioms without which the law does not follow,
    `idle` those in no minimal set of reasons (None where a limit cut the search for them).
    `argument` has the steps to a determined law, `trajectory` what is free where it is not determined.
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

    def in_short(self) -> str:
        """Return the law, and where it holds."""
        return self.law + (f" where {' and '.join(self.when)}" if self.when else "")


def values_of(case: Case) -> tuple[Coefficient, ...]:
    """Return the exponents that the law of a case speaks of, the ends of ranges included."""
    span = case.range
    ends = (span.low, span.high) if span is not None else case.log_range or ()
    isolated = span.values if span is not None else ()
    found = (case.power, case.log, *(None if end is None else end.value for end in ends), *isolated)
    return tuple(value for value in found if value is not None)


def logs_of(case: Case) -> tuple[Coefficient, ...]:
    """Return the log powers that the law of a case speaks of."""
    return tuple(
        value
        for value in (case.log, *(None if end is None else end.value for end in case.log_range or ()))
        if value is not None
    )


def goals_of(case: Case, question: Question) -> Goals:
    """Return what the argument of a case is to show: its law, and the law as bounds from above and from below."""
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
    """Yield the laws that a case states, which say together what it says: an order, or bounds on one."""
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
                said = relation if end.attained else _strict(relation)
                yield f"{target} {said} {base}^({format_coefficient(end.value)}) ignoring logs"
        if case.range.values:
            isolated = map(format_coefficient, case.range.values)
            yield " or ".join(f"{target} ~ {base}^({value}) ignoring logs" for value in isolated)


def _strict(relation: str) -> str:
    return {">~": ">>", "<~": "<<"}[relation]


def conditions_as_shown(case: Case, system: System) -> Formula:
    """Return what the conditions of a case say to who reads them, where the regime's domains may not hold."""
    read = [reading(text, system) for text in case.when]
    laws = [law for law in read if law is not None]
    return conjunction(system.holds(law, "law") for law in laws) if len(laws) == len(read) else case.conditions


def reading(text: str, system: System) -> Law | None:
    """Return a law as a regime reads it, None where it cannot."""
    trends = {quantity.name: quantity.trend for quantity in system.theory.quantities} | dict(system.regime.trends)
    parameters = {one.name: one.same_as or one.name for one in system.theory.parameters}
    read = read_law(text, Scope(trends, parameters))
    return None if read.problems else read.law
