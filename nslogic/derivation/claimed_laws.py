"""Laws that hold in place of a refuted or open claim: the law, or the range, of its quantity in the regime."""

from __future__ import annotations

from fractions import Fraction

from nslogic.derivation.branches import Question, reduce_parameters, scales
from nslogic.derivation.cases import Case, reading
from nslogic.derivation.compared_sides import derived_quotient
from nslogic.derivation.derive import Derivation, derive_law
from nslogic.derivation.exponent_ranges import End
from nslogic.derivation.measured_spans import Boxes, boxes_of, span_of
from nslogic.derivation.opposed_ranges import intervals_in, range_text
from nslogic.engines.engine import Engine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.language.logarithms import quantities_in
from nslogic.language.terms import Constant, Law, OrderLaw, Parameter, ParameterLaw, Quantity
from nslogic.limits import Limits
from nslogic.logic.results import FollowingLaw, PowerRange
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import as_constant, conjunction
from nslogic.orders.system import System


def derived_in_place_of(
    law: Law, system: System, engine: Engine, *, sigma: Fraction, limits: Limits
) -> tuple[FollowingLaw, ...]:
    """Return what a consistent regime says of the quantity or the parameter on the left of a law, case by case.

    Of a law that compares more than one quantity with one other, it is what the quotient of its sides is like. Nothing
    is returned where the regime says nothing, says it in many cases, or where a limit was reached.
    """
    try:
        if isinstance(law, ParameterLaw):
            return _value(law, system, engine, limits)
        question = _question(law, system, engine)
        if question is not None:
            derivation = derive_law(system, engine, question, reasons=False, limits=limits)
            laws = _following(derivation, boxes_of(system.theory, sigma), limits)
            if laws:
                return laws
        quotient = derived_quotient(law, system, engine, limits.hasty())
        return () if quotient is None else _following(quotient, boxes_of(system.theory, sigma), limits)
    except (UndecidedError, LimitReachedError):
        return ()


def _following(derivation: Derivation, boxes: Boxes, limits: Limits) -> tuple[FollowingLaw, ...]:
    """Return the laws of all cases; nothing if there are many, or if one of them says nothing."""
    if not derivation.complete or len(derivation.cases) > limits.derivation.claimed_cases:
        return ()
    following = [_following_law(case, boxes, limits) for case in derivation.cases]
    laws = tuple(following_law for following_law in following if following_law is not None)
    return laws if len(laws) == len(following) else ()


def _value(law: ParameterLaw, system: System, engine: Engine, limits: Limits) -> tuple[FollowingLaw, ...]:
    """Return the value that the regime gives the first parameter of a law, or the range that it leaves it."""
    parameter = next((side for side in law.sides if isinstance(side, Parameter)), None)
    if parameter is None:
        return ()
    regime_formula = conjunction(constraint.formula for constraint in system.constraints)
    others = frozenset(system.parameters) - {parameter.name}
    value = dict(reduce_parameters(regime_formula, others, limits).solved).get(parameter.name)
    is_number = value is not None and isinstance(as_constant(value), Fraction)
    beside_numbers = sum(not isinstance(side, Constant) for side in law.sides) == 1
    if beside_numbers and not is_number:
        text = _range(parameter.name, system, engine, limits)
        if text is not None:
            return (FollowingLaw(text),)
    return () if value is None else (FollowingLaw(f"{parameter.name} = {format_coefficient(value)}"),)


def _range(name: str, system: System, engine: Engine, limits: Limits) -> str | None:
    """Return the range that a regime leaves to a parameter, as a law that the engine confirms."""
    intervals = intervals_in(system, limits).get(name, ())
    text = range_text(name, intervals, most=limits.derivation.opposed_intervals)
    law = None if text is None else reading(text, system)
    if law is None:
        return None
    implied = engine.ask(system.labels, system.fails(law, "range"), with_model=False).model is None
    return text if implied else None


def _question(law: Law, system: System, engine: Engine) -> Question | None:
    """Return what to derive: the quantity on the left by the only other one, or by the theory's base."""
    if not isinstance(law, OrderLaw) or not isinstance(law.left, Quantity):
        return None
    target = law.left.name
    others = set(quantities_in(law.right)) - {target}
    if not others and system.theory.base is not None:
        others = {system.theory.base} - {target}
    if len(others) != 1:
        return None
    (base,) = others
    trends = {quantity.name: quantity.trend for quantity in system.theory.quantities} | dict(system.regime.trends)
    if trends[base] == "fixed":
        return None
    question = Question(target, base, -1 if trends[base] == "falls" else 1)
    return question if engine.ask(system.labels, scales(question), with_model=False).model is not None else None


def _following_law(case: Case, boxes: Boxes, limits: Limits) -> FollowingLaw | None:
    if case.range is None:
        names = () if case.power is None or isinstance(case.power, Fraction) else case.power.names()
        span = (
            span_of(case.power, boxes, most=limits.derivation.span_parameters)
            if names and case.power is not None
            else None
        )
        return FollowingLaw(case.law, case.when, None, span, tuple(names) if span else ())
    low, high = case.range.low, case.range.high
    if low is None and high is None:
        return None
    return FollowingLaw(case.law, case.when, PowerRange(*_end(low), *_end(high)))


def _end(end: End | None) -> tuple[str | None, bool]:
    return (None, False) if end is None else (format_coefficient(end.value), end.attained)
