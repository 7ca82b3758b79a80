"""Which way a base scales in a regime: as its trend says, or where it has none, as the laws let it."""

from __future__ import annotations

from dataclasses import dataclass

from nslogic.engines.engine import Engine
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.logic.support import rests_on
from nslogic.orders.formulas import Formula, OrderForm, compare_form, disjunction
from nslogic.orders.system import System


@dataclass(frozen=True)
class Direction:
    """1 for a base that grows, -1 for one that falls, 0 for one that scales in no model of the regime.

    `notes` say what was assumed; `keeping` are the labels that keep the base from scaling.
    """

    direction: int
    notes: tuple[str, ...] = ()
    keeping: tuple[str, ...] = ()


def direction_of(system: System, engine: Engine, base: str, limits: Limits) -> Direction:
    """Return which way a base scales in a consistent system; a free one is taken to grow wherever it can.

    Raises:
        UndecidedError: whether a free base can scale was not decided within the limits.
    """
    declared = next(quantity.trend for quantity in system.theory.quantities if quantity.name == base)
    trend = dict(system.regime.trends).get(base, declared)
    if trend == "grows":
        return Direction(1)
    if trend == "falls":
        return Direction(-1)
    if trend == "free":
        if _possible(grows(base), system, engine):
            return Direction(1, (f"{base} is free; it is taken to grow",))
        if _possible(falls(base), system, engine):
            return Direction(-1, (f"{base} is free; it falls in every model in which it scales",))
    keeping = rests_on(system, engine, disjunction((grows(base), falls(base))), limits)
    return Direction(0, keeping=keeping.labels)


def grows(name: str) -> Formula:
    """Return that the power of a quantity is above zero."""
    return compare_form(-OrderForm.unknown(name), "<", powers_only=True)


def falls(name: str) -> Formula:
    """Return that the power of a quantity is below zero."""
    return compare_form(OrderForm.unknown(name), "<", powers_only=True)


def _possible(formula: Formula, system: System, engine: Engine) -> bool:
    try:
        return engine.ask(system.labels, formula, with_model=False).model is not None
    except UndecidedError:
        return True  # the derivation, which has other means, may still tell
