"""A regime before a target is chosen: what all targets in powers of one base share is found once."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.algebra.signs import NEGATIVE, POSITIVE, Signs
from nslogic.derivation.branches import Feasibility, Question, Reduced, pieces_of, reduce_parameters, scales
from nslogic.derivation.cells import TargetPiece
from nslogic.derivation.exponent_ranges import RangePiece
from nslogic.derivation.line_sets import LineFormula, line_formula
from nslogic.derivation.simplify import scaled_formula, simplified_formula
from nslogic.derivation.space import ParameterSpace
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.limits import Limits
from nslogic.orders.critical_regions import RegionLimits, project
from nslogic.orders.formulas import Formula, conjunction
from nslogic.orders.optimum import unknowns
from nslogic.orders.projection import Alternative, alternatives_of
from nslogic.orders.system import System, stated_everywhere


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
        most = limits.derivation
        self._patient = most.pieces <= most.pieces_first or most.pieces_asked <= most.pieces_asked_first
        self._regime = conjunction(constraint.formula for constraint in stated_everywhere(system).constraints)
        self._prepare()

    def imply(self, equations: Formula) -> None:
        """Add equations between parameters that the regime implies wherever the base scales."""
        self._regime = conjunction((self._regime, equations))
        self._prepare()

    def pieces(self, question: Question) -> tuple[TargetPiece, ...]:
        """Return what the regime says of target and base alone.

        Few alternatives are projected one by one. Many are not even looked at: the other orders are eliminated from the
        formula of the regime, and what is left is one formula. Where that is too large, all alternatives are tried.

        Raises:
            LimitReachedError: there are too many.
            UndecidedError: the time is up.
        """
        try:
            return self._projected(question)
        except LimitReachedError:
            if self._patient:
                raise
        try:
            return (self._line(question),)
        except LimitReachedError:
            if self._limits.in_haste:
                raise
            self._patient = True
            self._prepare()
            return self._projected(question)

    def _projected(self, question: Question) -> tuple[RangePiece, ...]:
        """Return the projection of each alternative to target and base."""
        derivation = self._limits.derivation
        excludes, most = (
            self._feasible.excludes_conditions,
            derivation.pieces if self._patient else derivation.pieces_first,
        )
        return tuple(pieces_of(self._every_alternative(), question, excludes, most=most))

    def _line(self, question: Question) -> LineFormula:
        """Return the projection of the regime to target and base as one formula."""
        formula = conjunction((self.formula, self.reduced.space, scales(question)))
        kept = (question.target, question.base, LOG_LOG_NAME)
        others = tuple(sorted(name for name in unknowns(formula) if name not in kept))
        powers: dict[str, Signs] = {}
        split: tuple[str, ...] = ()
        if LOG_LOG_NAME in unknowns(formula):
            powers, split = {question.base: POSITIVE if question.direction > 0 else NEGATIVE}, (question.target,)
        derivation = self._limits.derivation
        most = RegionLimits(derivation.regions, derivation.projected_rows)
        projected = project(formula, others, powers=powers, split=split, most=most)
        return line_formula(projected, question.target, question.base, question.direction)

    def _prepare(self) -> None:
        self.reduced = reduce_parameters(self._regime, self._keep, self._limits)
        self.space = ParameterSpace(self.reduced.space, self._limits)
        self.formula = simplified_formula(self.reduced.formula, self.space)
        if LOG_LOG_NAME in unknowns(self.formula):  # logarithms have alternatives that what scales decides
            self.formula = scaled_formula(self.formula, scales(self._scaling), self.space)
        derivation = self._limits.derivation
        most = derivation.pieces_asked if self._patient else derivation.pieces_asked_first
        self._feasible = Feasibility(self.system, self._scaling, self.space, self._limits, most=most)
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
