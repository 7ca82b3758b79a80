"""Models of one system that were found before: the next question is often answered by one of them."""

from __future__ import annotations

from collections.abc import Mapping

from nslogic.engines.engine import Model
from nslogic.engines.symbolic.assignments import PointOfFormulas
from nslogic.orders.formulas import Formula

MOST_MODELS = 100
"""How many models are kept; the one that was not useful for longest goes."""


class Seen:
    """A model, the labels that hold in it (as bits), and what was asked about it."""

    __slots__ = ("_asked", "_point", "holding", "model")

    def __init__(self, model: Model, formulas: Mapping[int, Formula]) -> None:
        self.model = model
        self._point = PointOfFormulas(model.orders, model.parameters)
        self._asked: dict[Formula, bool] = {}
        self.holding = sum(bit for bit, formula in formulas.items() if self._point.holds(formula))

    def holds(self, formula: Formula) -> bool:
        """Return whether a formula holds in the model."""
        found = self._asked.get(formula)
        if found is None:
            found = self._asked[formula] = self._point.holds(formula)
        return found


class Memory:
    """The models seen so far.

    Args:
        formulas: What each label says, by its bit.
    """

    def __init__(self, formulas: Mapping[int, Formula]) -> None:
        self._formulas = formulas
        self._seen: list[Seen] = []

    def find(self, labels: int, extra: Formula) -> Seen | None:
        """Return a model in which labels and an extra formula hold, if one is known."""
        for place in range(len(self._seen) - 1, -1, -1):
            one = self._seen[place]
            if not labels & ~one.holding and one.holds(extra):
                self._seen.append(self._seen.pop(place))
                return one
        return None

    def add(self, model: Model) -> Seen:
        """Keep a model, and return what holds in it."""
        if len(self._seen) >= MOST_MODELS:
            del self._seen[0]
        self._seen.append(Seen(model, self._formulas))
        return self._seen[-1]
