"""Sessions: a regime opened once, with its constraints and the engine for every question about it."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property

from nslogic.engines.engine import Engine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.decide import WhichCores, decide, engine_for, undecided
from nslogic.logic.results import RegimeResult
from nslogic.logic.support import rests_on
from nslogic.orders.formulas import Formula, OrderForm, compare_form, disjunction
from nslogic.orders.system import System, build_system
from nslogic.records import Record, replace
from nslogic.theory.model import Regime, Theory


class Direction(Record):
    """The direction of a base: 1 if it grows, -1 if it falls, 0 if it scales in no model of the regime.

    `notes` say what was assumed; `keeping` are the labels that keep the base from scaling, and
    `keeping_smallest` whether it is known that no fewer do.
    """

    direction: int
    notes: tuple[str, ...] = ()
    keeping: tuple[str, ...] = ()
    keeping_smallest: bool = True


class Session:
    """A regime at a number of standard errors, within limits; the first question builds its constraints and engine.

    What the engine learns from one question serves the next.
    """

    def __init__(self, theory: Theory, regime: Regime, *, sigma: Fraction = Fraction(2), limits: Limits) -> None:
        self.theory = theory
        self.regime = regime
        self.sigma = sigma
        self.limits = limits

    @cached_property
    def system(self) -> System:
        """Return the constraints.

        Raises:
            LimitReachedError: a law has too many alternatives.
        """
        return build_system(self.theory, self.regime, sigma=self.sigma)

    @cached_property
    def engine(self) -> Engine:
        """Return the engine that decides questions about the constraints."""
        return engine_for(self.system, self.limits)

    def check(
        self,
        *,
        claims: bool = True,
        cores: WhichCores = "one",
        repairs: int | None = 0,
        explain: bool = True,
        reasons: bool = True,
    ) -> RegimeResult:
        """Decide the regime as `decide` does; if a limit is reached, it is unknown, with the limit as the reason.

        Args:
            claims: Whether to decide the claims of the theory, too.
            cores: Which cores to enumerate.
            repairs: The largest number of repairs; None for all of them.
            explain: Whether to explain cores by certificates.
            reasons: Whether to find a witness, and what claims rest on.
        """
        theory = self.theory if claims else replace(self.theory, claims=())
        try:
            return decide(
                self.system if claims else replace(self.system, theory=theory),
                cores=cores,
                repairs=repairs,
                limits=self.limits,
                explain=explain,
                reasons=reasons,
                engine=self.engine,
            )
        except (UndecidedError, LimitReachedError) as problem:
            return undecided(theory, self.regime, str(problem).removesuffix("."))

    def direction(self, base: str) -> Direction:
        """Return the direction of a base in a regime that has a model; a free base is taken to grow if it can.

        Raises:
            UndecidedError: a limit was reached before it was decided whether a free base can scale.
        """
        declared = next(quantity.trend for quantity in self.theory.quantities if quantity.name == base)
        trend = dict(self.regime.trends).get(base, declared)
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
        return Direction(0, keeping=keeping.labels, keeping_smallest=keeping.smallest)

    def _may_hold(self, formula: Formula) -> bool:
        try:
            return self.engine.ask(self.system.labels, formula, with_model=False).model is not None
        except UndecidedError:
            return True  # the derivation may still decide it by other means


def grows(name: str) -> Formula:
    """Return the formula that the power of a quantity is positive."""
    return compare_form(-OrderForm.unknown(name), "<", powers_only=True)


def falls(name: str) -> Formula:
    """Return the formula that the power of a quantity is negative."""
    return compare_form(OrderForm.unknown(name), "<", powers_only=True)
