"""Whether labels can hold together: for all parameters where the solver knows, at points of them where it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import TypeAlias

from tests.oracle.sets import Labels, Question, UndecidedError
from tests.oracle.theory import Regime, Theory
from tests.oracle.world import World

Point: TypeAlias = Mapping[str, Fraction]
Stating: TypeAlias = Callable[[World], None]


class Models:
    """Looks for models of labels and statements of one regime.

    Args:
        theory: The theory.
        regime: One of its regimes.
        stating: Adds the statements that are asked about to a world.
        points: Where to look for models that the solver does not find for unknown parameters.
    """

    def __init__(self, theory: Theory, regime: Regime, stating: Stating, points: Sequence[Point] = ()) -> None:
        self.theory, self.regime = theory, regime
        self._stating, self._points = stating, points
        self._at_points: list[World] | None = None
        self.whole = World(theory, regime)
        stating(self.whole)
        self.labels: Labels = frozenset(self.whole.labels)
        self._found = self.whole

    def at(self, point: Point, stating: Stating | None = None) -> World:
        """Return the world at values of the parameters, with its own statements if they are others."""
        world = World(self.theory, self.regime, point)
        (stating or self._stating)(world)
        return world

    def can_hold(self, assumed: Iterable[str], denied: Iterable[str] = ()) -> bool:
        """Return whether there is a model of some labels and statements in which others do not hold.

        Raises:
            UndecidedError: the solver gives up, and no model was found at the points.
        """
        assumed, denied = tuple(assumed), tuple(denied)
        answer = self.whole.can_hold(assumed, denied=denied)
        self._found = self.whole
        if answer is not None:
            return answer
        if self.theory.parameters:
            if self._at_points is None:
                self._at_points = [self.at(point) for point in self._points]
            for world in self._at_points:
                if world.can_hold(assumed, denied=denied):
                    self._found = world
                    return True
        raise UndecidedError

    def question(self, assumed: Sequence[str] = (), denied: Sequence[str] = ()) -> Question:
        """Return the search for models of labels beside fixed statements."""

        def model(labels: Labels) -> Labels | None:
            if not self.can_hold((*sorted(labels), *assumed), denied):
                return None
            return self._found.holding(self.labels)

        return model

    def values(self, assumed: Iterable[str]) -> Point | None:
        """Return parameters that may allow some labels and statements, as far as the solver says; None if it has none."""
        self.whole.can_hold(assumed)
        return self.whole.parameter_values()
