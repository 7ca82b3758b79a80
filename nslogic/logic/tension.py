"""Tension of measured values: the least number of standard errors at which a regime, or a law in it, holds."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from nslogic.errors import UndecidedError
from nslogic.language.terms import Law
from nslogic.limits import Limits
from nslogic.logic.cores import CoreSearch
from nslogic.logic.decide import engine_for, give_up_order
from nslogic.logic.results import Tension
from nslogic.orders.formulas import TRUE, Formula
from nslogic.orders.system import System, build_system
from nslogic.records import replace
from nslogic.theory.model import Regime, Theory

TENSION_DIGITS = 3
"""The number of digits of a tension: it is rounded up, so that the regime holds at the reported number."""


def tension_of(
    theory: Theory, regime: Regime, *, above: Fraction, limits: Limits, law: Law | None = None
) -> Tension | None:
    """Return from how many standard errors on a regime holds, with one law more; None where that is not the question.

    It is not where no value has an error, where the regime does not hold whatever the measured values are, and where a
    search was cut off. What holds at some number of standard errors holds at more.

    Args:
        theory: The whole theory.
        regime: A regime that does not hold, with the law, at `above` standard errors.
        above: The number of standard errors that was asked for.
        limits: Where searches stop.
        law: A law that has to hold as well.
    """
    uncertain = frozenset(
        f"measured({parameter.name})" for parameter in theory.parameters if parameter.error is not None
    )
    if not uncertain:
        return None

    def stands(sigma: Fraction) -> bool:
        system = build_system(theory, regime, sigma=sigma)
        return _holds(system, _extra(system, law), limits)

    try:
        if not _holds_without(theory, regime, uncertain, law, limits):
            return None
        least = _least(stands, above, decades=limits.verdicts.tension_decades)
        if least is None:
            return None
        sigma, below = least
        return Tension(sigma, _taking_part(theory, regime, below, uncertain, law, limits))
    except UndecidedError:
        return None


def _extra(system: System, law: Law | None) -> Formula:
    return TRUE if law is None else system.holds(law, "tension")


def _holds(system: System, extra: Formula, limits: Limits) -> bool:
    return engine_for(system, limits).ask(system.labels, extra, with_model=False).model is not None


def _holds_without(theory: Theory, regime: Regime, labels: frozenset[str], law: Law | None, limits: Limits) -> bool:
    system = build_system(theory, regime)
    rest = replace(
        system, constraints=tuple(constraint for constraint in system.constraints if constraint.label not in labels)
    )
    return _holds(rest, _extra(rest, law), limits)


def _least(stands: Callable[[Fraction], bool], above: Fraction, *, decades: int) -> tuple[Fraction, Fraction] | None:
    """Return the least number of three digits at which something holds, and the one before; it does not hold at `above`."""
    decade = Fraction(1)
    while decade <= above:
        decade *= 10
    for _ in range(decades):
        if stands(decade):
            break
        decade *= 10
    else:
        return None
    step = decade / 10**TENSION_DIGITS
    low, high = max(10 ** (TENSION_DIGITS - 1), int(above / step)), 10**TENSION_DIGITS
    if low * step > above and stands(low * step):
        return low * step, above
    while high - low > 1:
        middle = (low + high) // 2
        if stands(middle * step):
            high = middle
        else:
            low = middle
    return high * step, max(low * step, above)


def _taking_part(
    theory: Theory, regime: Regime, sigma: Fraction, uncertain: frozenset[str], law: Law | None, limits: Limits
) -> tuple[str, ...]:
    """Return the measured values of a minimal clash at a number of standard errors."""
    system = build_system(theory, regime, sigma=sigma)
    search = CoreSearch(
        engine_for(system, limits), give_up_order(system), _extra(system, law), most_questions=limits.questions
    )
    return tuple(sorted(search.shrink(system.labels) & uncertain))
