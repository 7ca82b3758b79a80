"""A cache of models of one system: the next question is often answered by one of them."""

from __future__ import annotations

from collections.abc import Mapping

from nslogic.engines.engine import Model
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.orders.formulas import Formula


class CachedModel:
    """A model, the labels that hold in it (as bits), and the truth of formulas that were asked about it."""

    __slots__ = ("_asked", "_point", "holding", "model")

    def __init__(self, model: Model, formulas: Mapping[int, Formula]) -> None:
        self.model = model
        self._point = Assignment(model.orders, model.parameters)
        self._asked: dict[Formula, bool] = {}
        self.holding = sum(bit for bit, formula in formulas.items() if self._point.holds(formula))

    def holds(self, formula: Formula) -> bool:
        """Return whether a formula holds in the model."""
        truth = self._asked.get(formula)
        if truth is None:
            truth = self._asked[formula] = self._point.holds(formula)
        return truth


class ModelCache:
    """The cached models.

    Args:
        formulas: The formula of each label, by its bit.
        most: How many models are kept; the least recently used one is dropped.
    """

    def __init__(self, formulas: Mapping[int, Formula], *, most: int) -> None:
        self._formulas = formulas
        self._most = most
        self._models: list[CachedModel] = []

    def find(self, labels: int, extra: Formula) -> CachedModel | None:
        """Return a cached model in which labels and an extra formula hold, None if there is none."""
        for place in range(len(self._models) - 1, -1, -1):
            cached = self._models[place]
            if not labels & ~cached.holding and cached.holds(extra):
                self._models.append(self._models.pop(place))
                return cached
        return None

    def add(self, model: Model) -> CachedModel:
        """Add a model, and return it with the labels that hold in it."""
        if len(self._models) >= self._most:
            del self._models[0]
        self._models.append(CachedModel(model, self._formulas))
        return self._models[-1]
