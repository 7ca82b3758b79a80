"""The engine for a system with a formula that says all its label does only where parameters are as they are declared.

Such a formula follows from what its label says, so a contradiction is one. A model is one where the parameters are as
declared; elsewhere the label is worked out as a whole, which few questions need: those that leave a domain out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import copy

from nslogic.engines.engine import Answer, Engine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.orders.formulas import TRUE, Formula, conjunction
from nslogic.orders.system import System, is_stated


class DeclaredEngine:
    """The engine for a system with constraints that hold `within` conditions.

    Args:
        system: The labelled constraints.
        engine: The engine of these constraints as they are.
        outside: A function that makes the engine of what their labels say everywhere; it may raise LimitReachedError.
    """

    def __init__(self, system: System, engine: Engine, outside: Callable[[], Engine]) -> None:
        self._constraints = {constraint.label: constraint for constraint in system.constraints}
        self._engine = engine
        self._outside = _Outside(outside)

    @property
    def price(self) -> int:
        """Return the cost of a question."""
        return self._engine.price

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return a model in which the labels and the extra formula hold, or labels that forbid it.

        Raises:
            UndecidedError: an engine gave up, or a label cannot be worked out where parameters are not as declared.
        """
        asked = tuple(labels)
        answer = self._engine.ask(asked, extra, with_model=with_model)
        within = self._open(asked)
        if answer.model is not None and within != TRUE:
            inside = self._engine.ask(asked, conjunction((extra, within)), with_model=with_model)
            if inside.model is None:
                return self._outside.engine().ask(asked, extra, with_model=with_model)
            answer = inside
        holding = tuple(label for label in answer.holding if self._open((label,), (*asked, *answer.holding)) == TRUE)
        return Answer(answer.model, answer.conflict, holding)

    def hasty(self, states: int | None = None) -> DeclaredEngine:
        """Return an engine that gives up sooner."""
        other = copy(self)
        other.hurry(states)
        return other

    def hurry(self, states: int | None = None) -> None:
        """Give up sooner from now on, after so many partial choices of a search if that is given."""
        patient = self._outside
        self._engine = self._engine.hasty(states)
        self._outside = _Outside(lambda: patient.engine().hasty(states))

    def _open(self, labels: tuple[str, ...], stating: tuple[str, ...] | None = None) -> Formula:
        """Return the conditions within which labels are worked out, unless labels state them."""
        beside = [self._constraints[label] for label in (labels if stating is None else stating)]
        conditions = (self._constraints[label].within for label in labels)
        return conjunction(each for each in conditions if not is_stated(each, beside))


class _Outside:
    """An engine that is made when it is first needed, or the reason why it cannot be."""

    def __init__(self, make: Callable[[], Engine]) -> None:
        self._make = make
        self._made: Engine | None = None
        self._reason = ""

    def engine(self) -> Engine:
        """Return the engine.

        Raises:
            UndecidedError: it cannot be made within the limits.
        """
        if self._made is None and not self._reason:
            try:
                self._made = self._make()
            except (LimitReachedError, UndecidedError) as problem:
                self._reason = str(problem).removesuffix(".")  # what is told of it goes on
        if self._made is None:
            raise UndecidedError(self._reason)
        return self._made
