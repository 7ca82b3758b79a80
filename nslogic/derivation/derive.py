"""The derivation of a target as a function of a base: cases with conditions, their justifications and arguments."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.algebra.linear_forms import linear_in
from nslogic.derivation.branches import Feasibility, Question, Reduced, reduce_parameters, scales
from nslogic.derivation.cases import (
    Case,
    Range,
    case_laws,
    conditions_as_shown,
    goals_of,
    logs_of,
    reading,
    values_of,
)
from nslogic.derivation.cells import Region, bound_formula, regions_of
from nslogic.derivation.condition_text import format_condition
from nslogic.derivation.exponent_ranges import End
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.implied import implied_equations
from nslogic.derivation.prepared import PreparedRegime
from nslogic.derivation.requirements import with_requirements
from nslogic.derivation.space import Cell, ParameterSpace
from nslogic.derivation.steps import Argument, with_remaining_labels
from nslogic.derivation.telling import argue
from nslogic.derivation.trajectory import trajectory_of
from nslogic.engines.engine import Engine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.logic.support import rests_on
from nslogic.orders.coefficient_text import format_coefficient, format_power_law
from nslogic.orders.formulas import (
    TRUE,
    ZERO,
    Coefficient,
    Formula,
    OrderForm,
    ParameterAtom,
    as_constant,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
    disjunction,
)
from nslogic.orders.laws import negation
from nslogic.orders.system import System, everywhere
from nslogic.printing import Brief

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


@dataclass(frozen=True, repr=False)
class Derivation(Brief):
    """All cases of one question; `complete` says that they are proved to cover every parameter value exactly once.

    `solved` are the parameters that the regime determines, with their values in the others, `space` is what it says of
    these. `undecided` says which limit was reached where parameter values were left without a case.
    """

    system: System
    question: Question
    cases: tuple[Case, ...]
    complete: bool
    solved: tuple[tuple[str, RationalFunction], ...] = ()
    space: Formula = TRUE
    undecided: str = ""

    def in_short(self) -> str:
        """Return the laws of its cases."""
        return "; ".join(case.in_short() for case in self.cases)


def derive_law(
    system: System,
    engine: Engine,
    question: Question,
    *,
    keep: frozenset[str] = frozenset(),
    reasons: bool = True,
    steps: bool = True,
    limits: Limits,
    prepared: PreparedRegime | None = None,
) -> Derivation:
    """Return the cases of a consistent system.

    Args:
        system: The labelled constraints of the regime.
        engine: The engine of the system, which is independent of the derivation.
        question: Target and base.
        keep: Parameters that results are wanted in, even where the regime determines them.
        reasons: Whether to find out what each law rests on; without, it is only confirmed.
        steps: Whether to find the steps to each law, or what is free where there is none.
        limits: Where searches stop.
        prepared: The regime, where several targets are asked for in powers of one base.

    Raises:
        LimitReachedError: too many alternatives or rows.
        UndecidedError: no case could be decided within the limits.
    """
    if question.target == question.base:
        regime_formula = conjunction(constraint.formula for constraint in system.constraints)
        reduced = reduce_parameters(regime_formula, keep, limits)
        return Derivation(system, question, (_itself(system, question.base),), True, reduced.solved, reduced.space)
    if prepared is None:
        prepared = PreparedRegime(system, question.base, question.direction, keep, limits)
    while True:
        whole = Cell(prepared.space)
        regions = regions_of(prepared.pieces(question), whole)
        implied = implied_equations(regions.found, system, engine, question)
        if implied == TRUE:
            break
        prepared.imply(implied)
    reduced, formula = prepared.reduced, prepared.formula
    asked = _Asked(system, engine, question, reduced, formula, whole, limits, with_steps=steps)
    cases = []
    undecided = regions.undecided
    for region in sorted(regions.found, key=_position):
        try:
            cases.append((region, _answer(region, asked) if reasons else _confirmed(region, asked)))
        except UndecidedError as problem:
            undecided = undecided or str(problem)
    if undecided and not cases:
        raise UndecidedError(undecided)
    answered = tuple(case for _, case in cases)
    complete = not undecided and _is_complete(answered, system, engine, question)
    if reasons:
        answered = with_requirements(cases, regions, whole, system, engine, question)
    return Derivation(system, question, answered, complete, reduced.solved, reduced.space, undecided)


@dataclass(frozen=True)
class _Asked:
    """The context that all cases of one question share; `formula` is that of the regime, simplified in its space."""

    system: System
    engine: Engine
    question: Question
    reduced: Reduced
    formula: Formula
    whole: Cell
    limits: Limits
    with_steps: bool = True


def _itself(system: System, base: str) -> Case:
    """Return the law of a base in powers of itself, which rests on nothing."""
    idle = tuple(constraint.label for constraint in system.constraints if constraint.sort == "axiom")
    steps = Argument()
    return Case((), TRUE, Fraction(1), ZERO, None, None, f"{base} ~ {base}", idle=idle, argument=steps)


def _answer(region: Region, asked: _Asked) -> Case:
    """Return the case of a region, with what it rests on, and its steps or what is free."""
    system, engine, question, limits = asked.system, asked.engine, asked.question, asked.limits
    case = _rested(_case(region, asked.whole, question), system, engine, question, limits)
    if not asked.with_steps:
        return case
    if case.range is None:
        return replace(case, argument=_argument(case, asked)) if case.rests_on else case
    space = ParameterSpace(conjunction((asked.reduced.space, case.conditions)), limits)
    ends = (case.range.low, case.range.high)
    feasible = Feasibility(system, question, space, limits)
    return replace(case, trajectory=trajectory_of(asked.formula, question, Cell(space), feasible, ends))


def _position(region: Region) -> tuple[tuple[str, int, int], ...]:
    return tuple((str(polynomial), sum(signs), len(signs)) for polynomial, signs in region.bounds)


def _case(region: Region, whole: Cell, question: Question) -> Case:
    bounds = region.bounds
    when = tuple(format_condition(polynomial, signs, whole) for polynomial, signs in bounds)
    conditions = conjunction(map(bound_formula, bounds))
    interval = region.outcome.interval
    power, log = _shortest(region.outcome.power, region, whole), _shortest(region.outcome.log, region, whole)
    if power is not None and log is None and interval.log_low is not None and interval.log_high is not None:
        gap = region.cell.sign(interval.log_high.value - interval.log_low.value)
        log = interval.log_low.value if gap == 0 else None
    down = question.direction < 0
    if power is None:
        low, high = (_flip(interval.high), _flip(interval.low)) if down else (interval.low, interval.high)
        values = tuple(-value for value in reversed(region.outcome.values)) if down else region.outcome.values
        letter = free_letter((question.target, question.base), low, high)
        law = f"{question.target} ~ {question.base}^{letter}, {_range_text(low, high, letter)}"
        return Case(when, conditions, None, None, Range(low, high, values), None, law)
    power = power * question.direction
    if log is None:
        law = f"{question.target} ~ {format_power_law('', question.base, power, Fraction(0))[3:]} up to logarithms"
        return Case(when, conditions, power, None, None, (interval.log_low, interval.log_high), law)
    law = format_power_law(question.target, question.base, power, log, inverse_log=down)
    return Case(when, conditions, power, log, None, None, law)


def _shortest(value: Coefficient | None, region: Region, whole: Cell) -> Coefficient | None:
    """Return a value in the shortest form that the equations of a region allow."""
    if value is None or isinstance(value, Fraction):
        return value
    candidates: list[Coefficient] = [value]
    for polynomial, signs in region.bounds:
        if signs != {0}:
            continue
        for name in polynomial.names():
            slope, rest = linear_in(polynomial, name)
            if slope is not None and rest is not None and not whole.space.feasible(compare_parameters(slope, "=")):
                candidates.append(value.substitute({name: -rest / slope}))
    return min(candidates, key=lambda candidate: (len(format_coefficient(candidate)), format_coefficient(candidate)))


def _flip(end: End | None) -> End | None:
    return None if end is None else End(-end.value, end.attained)


def free_letter(names: Iterable[str], low: End | None, high: End | None) -> str:
    """Return a letter for a power that is not determined: `x`, or one after it where the law has a name like it."""
    bounds = " ".join(format_coefficient(end.value) for end in (low, high) if end is not None)
    taken = set(re.findall(r"[^\W\d]\w*", " ".join((bounds, *names))))
    return next(letter for letter in ("x", "y", "z", "power", "x_", "y_") if letter not in taken)


def _range_text(low: End | None, high: End | None, letter: str) -> str:
    left = "" if low is None else f"{format_coefficient(low.value)} {'<=' if low.attained else '<'} "
    right = "" if high is None else f" {'<=' if high.attained else '<'} {format_coefficient(high.value)}"
    return f"{left}{letter}{right}" if left or right else f"any {letter}"


def deviation(case: Case, system: System, question: Question) -> Formula:
    """Return that the law of a case fails: a law with a zero denominator does."""
    if any(value != 0 for value in logs_of(case)):
        # The meaning of a logarithm whose base does not scale is defined by the evaluation of laws.
        read = [reading(text, system) for text in case_laws(case, question)]
        written = [law for law in read if law is not None]
        if len(written) == len(read):
            return disjunction(system.fails(law, "law") for law in written)
    below = {
        value.denominator
        for value in map(as_constant, values_of(case))
        if not isinstance(value, Fraction) and value.denominator.names()
    }
    zero = [compare_parameters(denominator, "=") for denominator in sorted(below, key=str)]
    return disjunction((*zero, conjunction((*map(negation, zero), _gap(case, question)))))


def _gap(case: Case, question: Question) -> Formula:
    """Return that the target differs from the law of a case, where that is defined."""
    target, base = OrderForm.unknown(question.target), OrderForm.unknown(question.base)

    def gap(power: Coefficient, log: Coefficient = Fraction(0)) -> OrderForm:
        return target - base.scaled(power) - OrderForm((), Fraction(1)).scaled(log)

    if case.power is not None and case.log is not None:
        form = gap(case.power, case.log)
        return disjunction((compare_form(form, "<"), compare_form(-form, "<")))
    if case.power is not None:
        form = gap(case.power)
        outside = [compare_form(form, "<", powers_only=True), compare_form(-form, "<", powers_only=True)]
        low, high = case.log_range or (None, None)
        if low is not None:
            outside.append(compare_form(gap(case.power, low.value), "<" if low.attained else "<="))
        if high is not None:
            outside.append(compare_form(-gap(case.power, high.value), "<" if high.attained else "<="))
        return disjunction(outside)
    assert case.range is not None, "a case without a power has a range"
    outside = []
    if case.range.low is not None:
        # Powers of a base that falls count the other way: its greater powers are the smaller orders.
        below = gap(case.range.low.value).scaled(Fraction(question.direction))
        outside.append(compare_form(below, "<" if case.range.low.attained else "<=", powers_only=True))
    if case.range.high is not None:
        above = gap(case.range.high.value).scaled(Fraction(-question.direction))
        outside.append(compare_form(above, "<" if case.range.high.attained else "<=", powers_only=True))
    if case.range.values:
        off = (
            disjunction((compare_form(form, "<", powers_only=True), compare_form(-form, "<", powers_only=True)))
            for form in map(gap, case.range.values)
        )
        return disjunction((*outside, conjunction(off)))
    return disjunction(outside)


def _rested(case: Case, system: System, engine: Engine, question: Question, limits: Limits) -> Case:
    """Return a case with the labels that it rests on, under its conditions as they are shown, by asking the engine.

    The engine knows nothing of the derivation; domains that the shown conditions presuppose are reasons too.
    """
    against = case_fails(replace(case, conditions=conditions_as_shown(case, system)), system, question)
    if case.range is not None and case.range.low is None and case.range.high is None:
        return case
    support = rests_on(system, engine, against, limits)
    axioms = {c.label for c in system.constraints if c.sort == "axiom"}
    if support.alone:
        needed = tuple(label for label in support.labels if label in axioms)
    else:
        needed = tuple(
            label for label in support.labels if label in axioms and _is_needed(label, against, system, engine.hasty())
        )
    part = support.part
    idle = None if part is None else tuple(label for label in system.labels if label in axioms and label not in part)
    return replace(case, rests_on=support.labels, smallest=support.smallest, needed=needed, idle=idle)


def _is_needed(label: str, against: Formula, system: System, engine: Engine) -> bool:
    """Return whether a law is not known to follow without a label."""
    try:
        others = (other for other in system.labels if other != label)
        return engine.ask(others, against, with_model=False).model is not None
    except UndecidedError:
        return True


def case_fails(case: Case, system: System, question: Question) -> Formula:
    """Return that a case holds and its law does not, with the base scaling where its trend does not say so."""
    return conjunction((base_scales(system, question), case.conditions, deviation(case, system, question)))


def base_scales(system: System, question: Question) -> Formula:
    """Return that the base scales, where its trend does not say so."""
    return TRUE if f"trend({question.base})" in system.labels else scales(question)


def _argument(case: Case, asked: _Asked) -> Argument:
    """Return the steps to the law of a case."""
    argument = _argued(case, asked.system, asked.engine, asked)
    opened = [part for each in asked.system.constraints for part in conjuncts(each.within)]
    if argument.steps or not opened or not all(isinstance(part, ParameterAtom) for part in opened):
        return argument
    try:  # what a part of the space does not give, the whole may
        whole = everywhere(asked.system)
    except LimitReachedError:
        return argument
    return _argued(case, whole, engine_for(whole, asked.limits), asked)


def _argued(case: Case, system: System, engine: Engine, asked: _Asked) -> Argument:
    """Return the steps to a law; the base scales, but that is used only where the law needs it."""
    question, limits = asked.question, asked.limits
    # the law is proved: a step that takes long to find is left out
    engine = engine.hasty(limits.engines.brief_states)
    goals = goals_of(case, question)
    shown = conditions_as_shown(case, system)
    assumed = conjunction((base_scales(system, question), shown))
    grounds = Grounds(system, engine, case.rests_on, assumed, limits)
    if not all(grounds.follows(bound) for bound in (goals.above, goals.below)):
        assumed = conjunction((scales(question), shown))
        grounds = Grounds(system, engine, case.rests_on, assumed, limits)
    conditions = conjunction((case.conditions, shown))
    # what is told may use a trend or a domain that the law does without, but no further axiom
    axioms = {constraint.label for constraint in system.constraints if constraint.sort == "axiom"}
    known = tuple(label for label in system.labels if label in case.rests_on or label not in axioms)
    regime = Grounds(system, engine, known, assumed, limits)
    argument = argue(grounds, regime, conditions, goals, question, asked.reduced, limits)
    # The logarithm of the scale is told as `log(X)`, which it is where X scales: the law rests on what says so.
    return with_remaining_labels(case.rests_on, argument)


def _confirmed(region: Region, asked: _Asked) -> Case:
    """Build the case of a region and assert that the engine entails its law."""
    case = _case(region, asked.whole, asked.question)
    against = case_fails(case, asked.system, asked.question)
    if asked.engine.ask(asked.system.labels, against, with_model=False).model is not None:
        raise AssertionError(f"the law of a case does not follow: {case.law} when {case.when}")
    return case


def _is_complete(cases: tuple[Case, ...], system: System, engine: Engine, question: Question) -> bool:
    """Return whether the cases are proved to exclude each other and to leave no model of the regime out."""
    labels = system.labels
    try:
        outside = conjunction((scales(question), *(negation(case.conditions) for case in cases)))
        if engine.ask(labels, outside).model is not None:
            return False
        for place, first in enumerate(cases):
            for other in cases[place + 1 :]:
                if engine.ask(labels, conjunction((first.conditions, other.conditions))).model is not None:
                    return False
    except UndecidedError:
        return False
    return True
