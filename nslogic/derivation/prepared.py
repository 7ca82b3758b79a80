"""A regime before a target is chosen: what all targets in powers of one base share is found once."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.derivation.branches import Feasibility, Question, Reduced, pieces_of, reduce_parameters
from nslogic.derivation.exponent_ranges import RangePiece
from nslogic.derivation.simplify import simplified_formula
from nslogic.derivation.space import ParameterSpace
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import Formula, conjunction
from nslogic.orders.projection import Alternative, alternatives_of
from nslogic.orders.system import System


class PreparedRegime:
    """A regime with its parameter equations solved, and its alternatives where a base scales.

    Equations between parameters that its laws imply (`imply`) are part of it from then on, for every further target.

    Args:
        system: The labelled constraints of the regime.
        base: The quantity in whose powers targets are asked for.
        direction: 1 for a base that grows, -1 for one that falls.
        keep: Parameters that results are wanted in, even where the regime determines them.
        limits: Where searches stop.
    """

    reduced: Reduced
    space: ParameterSpace
    formula: Formula

    def __init__(self, system: System, base: str, direction: int, keep: frozenset[str], limits: Limits) -> None:
        self.system = system
        self._scaling = Question(base, base, direction)
        self._keep = keep
        self._limits = limits
        self._regime = conjunction(constraint.formula for constraint in system.constraints)
        self._prepare()

    def imply(self, equations: Formula) -> None:
        """Add equations between parameters that the regime implies wherever the base scales."""
        self._regime = conjunction((self._regime, equations))
        self._prepare()

    def pieces(self, question: Question) -> tuple[RangePiece, ...]:
        """Return the projection of each alternative to target and base, which is that of the regime.

        Raises:
            LimitReachedError: there are too many.
            UndecidedError: the time is up.
        """
        excludes, most = self._feasible.excludes_conditions, self._feasible.limits.derivation.pieces
        return tuple(pieces_of(self._every_alternative(), question, excludes, most=most))

    def _prepare(self) -> None:
        self.reduced = reduce_parameters(self._regime, self._keep, self._limits)
        self.space = ParameterSpace(self.reduced.space, self._limits)
        self.formula = simplified_formula(self.reduced.formula, self.space)
        self._feasible = Feasibility(self.system, self._scaling, self.space, self._limits)
        self._alternatives: list[Alternative] = []
        self._further = alternatives_of(self.formula, self._feasible.excludes)
        self._ended: LimitReachedError | UndecidedError | None = None

    def _every_alternative(self) -> Iterator[Alternative]:
        """Yield the alternatives, those that another target has asked for first."""
        place = 0
        while True:
            if place == len(self._alternatives):
                # a generator that raised is over, and would seem to have no more
                if self._ended is not None:
                    raise self._ended
                try:
                    following = next(self._further, None)
                except (LimitReachedError, UndecidedError) as problem:
                    self._ended = problem
                    raise
                if following is None:
                    return
                self._alternatives.append(following)
            yield self._alternatives[place]
            place += 1
