"""Laws that hold in place of a refuted or open claim: the law, or the range, of its quantity in the regime."""

from __future__ import annotations

from fractions import Fraction
from functools import partial

from nslogic.derivation.branches import Question, scales
from nslogic.derivation.cases import Case, reading
from nslogic.derivation.claimed_values import values_left
from nslogic.derivation.compared_sides import derived_quotient, sides_of
from nslogic.derivation.derive import Derivation, derive_law
from nslogic.derivation.exponent_ranges import End
from nslogic.derivation.given_laws import bounds_given
from nslogic.derivation.measured_spans import Boxes, boxes_of, span_of
from nslogic.engines.engine import Engine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.language.logarithms import quantities_in
from nslogic.language.terms import (
    ForAllLaw,
    Law,
    OrderLaw,
    OrderRelation,
    ParameterLaw,
    ParameterRelation,
    Quantity,
    Scalar,
)
from nslogic.language.writing import format_law
from nslogic.limits import Limits
from nslogic.logic.results import FollowingLaw, PowerRange
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import Coefficient, as_constant, conjunction
from nslogic.orders.system import System
from nslogic.records import replace

_RELATIONS: tuple[OrderRelation, ...] = ("<<", ">>", "~", "<~", ">~")
"""How two sides may be related, from strong to weak."""

_OF_EXPONENTS: dict[OrderRelation, ParameterRelation] = {"~": "=", "<~": "<=", "<<": "<=", ">~": ">=", ">>": ">="}
"""How the exponents of an index compare where a law holds for all its values."""


def derived_in_place_of(
    law: Law, system: System, engine: Engine, *, sigma: Fraction, limits: Limits
) -> tuple[FollowingLaw, ...]:
    """Return what follows in a consistent regime for the quantity or the parameter on the left of a law, case by case.

    For a law that compares more than one quantity with one other, it is the order of the quotient of its sides; where a
    side may have no meaning, the order of each of its quantities. A law for every index is a law between its factors
    and a comparison of its exponents; of these, only those that do not follow are replaced. Where nothing follows, or
    only in many cases, the relation that holds between the sides in place of the claimed one is returned. The result is
    empty where there is none either, or where a limit was reached.
    """
    boxes = boxes_of(system.theory, sigma)
    laws: list[FollowingLaw] = []
    for part in _parts(law):
        for way in (partial(_in_place_of, boxes=boxes, limits=limits), _otherwise_related):
            try:
                following = () if part is not law and _follows(part, system, engine) else way(part, system, engine)
            except (UndecidedError, LimitReachedError):
                continue
            laws += following
            if following:
                break
    return tuple(laws)


def _parts(law: Law) -> tuple[Law, ...]:
    if not isinstance(law, ForAllLaw):
        return (law,)
    factors = OrderLaw(law.left.coefficient, law.relation, law.right.coefficient, law.ignoring_logs)
    return factors, ParameterLaw((law.left.exponent, law.right.exponent), (_OF_EXPONENTS[law.relation],))


def _in_place_of(law: Law, system: System, engine: Engine, boxes: Boxes, limits: Limits) -> tuple[FollowingLaw, ...]:
    if isinstance(law, ParameterLaw):
        return tuple(map(FollowingLaw, values_left(law, system, engine, limits)))
    following = _of_target(law, system, engine, boxes, limits)
    if not following:
        quotient = derived_quotient(law, system, engine, _for_quotients(limits))
        following = () if quotient is None else _following(quotient, system, engine, boxes, limits)
    return following or _of_quantities(law, system, engine, boxes, limits)


def _for_quotients(limits: Limits) -> Limits:
    """Return limits in which a law of few cases is found, and many cases, which are not told, are soon given up."""
    most = limits.derivation
    few = replace(
        most,
        cells=min(most.cells, most.quotient_cells),
        pieces_first=min(most.pieces_first, most.quotient_pieces),
        regions=min(most.regions, most.quotient_regions),
    )
    return replace(limits.hasty(), derivation=few)


def _otherwise_related(law: Law, system: System, engine: Engine) -> tuple[FollowingLaw, ...]:
    """Return the strongest other relation between the sides of a law that the engine confirms, if any."""
    if isinstance(law, OrderLaw):
        for relation in _RELATIONS:
            other = replace(law, relation=relation)
            if relation != law.relation and _follows(other, system, engine):
                return (FollowingLaw(format_law(other)),)
    return ()


def _follows(law: Law, system: System, engine: Engine) -> bool:
    return engine.ask(system.labels, system.fails(law, "other"), with_model=False).model is None


def _of_target(law: Law, system: System, engine: Engine, boxes: Boxes, limits: Limits) -> tuple[FollowingLaw, ...]:
    """Return the law of the quantity on the left in the only other one of a law, or in the theory's base."""
    question = _question(law, system, engine)
    if question is None:
        return ()
    return _following(derive_law(system, engine, question, reasons=False, limits=limits), system, engine, boxes, limits)


def _of_quantities(law: Law, system: System, engine: Engine, boxes: Boxes, limits: Limits) -> tuple[FollowingLaw, ...]:
    """Return the law of each quantity of a law whose sides may have no meaning, in powers of the theory's base."""
    sides = sides_of(law)
    laws: list[FollowingLaw] = []
    for name in () if sides is None else dict.fromkeys((*quantities_in(sides[0]), *quantities_in(sides[1]))):
        if name != system.theory.base:
            alone = OrderLaw(Quantity(name), "~", Scalar(Fraction(1)))
            following = _of_target(alone, system, engine, boxes, limits)
            laws += following if len(following) == 1 else ()
    return tuple(laws)


def _following(
    derivation: Derivation, system: System, engine: Engine, boxes: Boxes, limits: Limits
) -> tuple[FollowingLaw, ...]:
    """Return the laws of all cases; nothing if there are many, or if one of them says nothing."""
    if not derivation.complete or len(derivation.cases) > limits.derivation.claimed_cases:
        return ()
    following = [_following_law(case, derivation.question, system, engine, boxes, limits) for case in derivation.cases]
    laws = tuple(following_law for following_law in following if following_law is not None)
    return laws if len(laws) == len(following) else ()


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


def _following_law(
    case: Case, question: Question, system: System, engine: Engine, boxes: Boxes, limits: Limits
) -> FollowingLaw | None:
    if case.range is None:
        return FollowingLaw(case.law, case.when, None, *_span(case.power, boxes, limits))
    low, high = case.range.low, case.range.high
    ends = [end for end in (low, high) if end is not None]
    if not ends:
        return None
    # `loss << 1` would not say that it falls as a power
    is_bound = len(ends) == 1 and (ends[0].attained or as_constant(ends[0].value) != 0)
    bound = _bound(case, question, system, engine) if is_bound else None
    known = (None, ()) if bound is None else _span(ends[0].value, boxes, limits)
    return FollowingLaw(bound or case.law, case.when, PowerRange(*_end(low), *_end(high)), *known)


def _span(
    power: Coefficient | None, boxes: Boxes, limits: Limits
) -> tuple[tuple[Fraction, Fraction] | None, tuple[str, ...]]:
    """Return between which numbers a power lies, and the parameters in it; nothing if that is not known."""
    if power is None or isinstance(power, Fraction):
        return None, ()
    names = tuple(power.names())
    span = span_of(power, boxes, most=limits.derivation.span_parameters) if names else None
    return span, names if span else ()


def _bound(case: Case, question: Question, system: System, engine: Engine) -> str | None:
    """Return a range with one end as a bound, `D_E >~ D_F`, the strongest that the engine confirms."""
    texts = [bound.text for bound in bounds_given(case, question)]
    strict = [text.replace(" <~ ", " << ").replace(" >~ ", " >> ") for text in texts[:1]]
    for text in dict.fromkeys((*strict, *texts)):
        law = reading(text, system)
        if law is not None:
            against = conjunction((case.conditions, system.fails(law, "bound")))
            if engine.ask(system.labels, against, with_model=False).model is None:
                return text
    return None


def _end(end: End | None) -> tuple[str | None, bool]:
    return (None, False) if end is None else (format_coefficient(end.value), end.attained)
