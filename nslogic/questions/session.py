"""A regime that is opened once: its constraints, its verdict, and the engine that further questions go to."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from nslogic.engines.engine import Engine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.decide import decide, engine_for, undecided
from nslogic.logic.results import RegimeResult
from nslogic.logic.support import rests_on
from nslogic.orders.formulas import Formula, OrderForm, compare_form, disjunction
from nslogic.orders.system import System, build_system
from nslogic.records import replace
from nslogic.theory.model import Regime, Theory


@dataclass(frozen=True)
class Direction:
    """1 for a base that grows, -1 for one that falls, 0 for one that scales in no model of the regime.

    `notes` say what was assumed; `keeping` are the labels that keep the base from scaling.
    """

    direction: int
    notes: tuple[str, ...] = ()
    keeping: tuple[str, ...] = ()


@dataclass(frozen=True)
class Session:
    """A regime that has a model: its constraints, an engine for them, and what a check says of it without its claims."""

    system: System
    engine: Engine
    limits: Limits
    checked: RegimeResult

    def direction(self, base: str) -> Direction:
        """Return which way a base scales; a free one is taken to grow wherever it can.

        Raises:
            UndecidedError: whether a free base can scale was not decided within the limits.
        """
        declared = next(quantity.trend for quantity in self.system.theory.quantities if quantity.name == base)
        trend = dict(self.system.regime.trends).get(base, declared)
        if trend == "grows":
            return Direction(1)
        if trend == "falls":
            return Direction(-1)
        if trend == "free":
            if self._may_hold(grows(base)):
                return Direction(1, (f"{base} is free; it is taken to grow",))
            if self._may_hold(falls(base)):
                return Direction(-1, (f"{base} is free; it falls in every model in which it scales",))
        keeping = rests_on(self.system, self.engine, disjunction((grows(base), falls(base))), self.limits)
        return Direction(0, keeping=keeping.labels)

    def _may_hold(self, formula: Formula) -> bool:
        try:
            return self.engine.ask(self.system.labels, formula, with_model=False).model is not None
        except UndecidedError:
            return True  # the derivation, which has other means, may still tell


def open_regime(theory: Theory, regime: Regime, sigma: Fraction, limits: Limits) -> Session | RegimeResult:
    """Return a session for a regime; where it has no model, or none is known, what a check says of it."""
    without_claims = replace(theory, claims=())
    try:
        system = build_system(theory, regime, sigma=sigma)
        engine = engine_for(system, limits)
        checked = decide(replace(system, theory=without_claims), cores="one", repairs=0, limits=limits, engine=engine)
    except (UndecidedError, LimitReachedError) as problem:
        return undecided(without_claims, regime, str(problem).removesuffix("."))
    return Session(system, engine, limits, checked) if checked.verdict == "consistent" else checked


def grows(name: str) -> Formula:
    """Return that the power of a quantity is above zero."""
    return compare_form(-OrderForm.unknown(name), "<", powers_only=True)


def falls(name: str) -> Formula:
    """Return that the power of a quantity is below zero."""
    return compare_form(OrderForm.unknown(name), "<", powers_only=True)
