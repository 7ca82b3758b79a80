"""The free quantities where an order depends on the trajectory, and their powers at the ends of its range."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice

from nslogic.algebra.elimination import eliminate
from nslogic.derivation.branches import Feasibility, Question, piece_of, unknowns_of
from nslogic.derivation.exponent_ranges import End, RangePiece, interval_of
from nslogic.derivation.space import Cell, SplitNeededError
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.orders.formulas import ZERO, Coefficient, Formula, OrderForm, as_constant
from nslogic.orders.projection import (
    LOOSE,
    POWERS_LOOSE,
    POWERS_STRICT,
    STRICT,
    Alternative,
    OrderRow,
    alternatives_of,
    eliminate_order,
)
from nslogic.printing import Brief

_LOOSE = {STRICT: LOOSE, POWERS_STRICT: POWERS_LOOSE}


@dataclass(frozen=True, repr=False)
class Trajectory(Brief):
    """The quantities left free, and their powers of the base at an end of the range (None where they still vary)."""

    free: tuple[str, ...]
    low: tuple[tuple[str, Coefficient], ...]
    high: tuple[tuple[str, Coefficient], ...]


def trajectory_of(
    formula: Formula, question: Question, cell: Cell, feasible: Feasibility, ends: tuple[End | None, End | None]
) -> Trajectory:
    """Solve the equations of alternatives for the target; what it is solved in is free.

    Quantities that occur in few laws are left free, so that a trajectory is said in the quantity that a theory says
    least about. What is told holds wherever the conditions of the case do: a free quantity takes several powers, and an
    end is met where it is said to be (approached, where it is not attained).
    """
    most = feasible.limits.derivation.trajectory_alternatives
    ways = _Ways(tuple(islice(alternatives_of(formula, feasible.excludes), most)), question, cell, feasible)
    free: tuple[str, ...] = ()
    met: list[tuple[tuple[str, Coefficient], ...]] = [(), ()]
    for alternative in ways.alternatives:
        target = ways.target(alternative)
        names = tuple(sorted(name for name in target if name != question.base))
        if question.target in names:
            continue
        free = free or tuple(name for name in names if ways.varies(name))
        if len(names) == 1:
            slope, rest = target[names[0]], target.get(question.base, ZERO)
            for place, end in enumerate(ends):
                if end is None or met[place]:
                    continue
                power = as_constant((end.value - rest) / slope)
                if ways.meet(end, names[0], power):
                    met[place] = ((names[0], power),)
        if free and all(end is None or powers for end, powers in zip(ends, met, strict=True)):
            break
    return Trajectory(free, met[0], met[1])


@dataclass(frozen=True)
class _Ways:
    """Some alternatives of a regime, where the conditions of a case hold."""

    alternatives: tuple[Alternative, ...]
    question: Question
    cell: Cell
    feasible: Feasibility

    def target(self, alternative: Alternative) -> dict[str, Coefficient]:
        """Return the target as given by the equations of an alternative.

        An equation may have been solved for another quantity, by its name alone: then it is turned round, so that one
        of few laws is free.
        """
        order = unknowns_of(alternative, self.question)
        rows = [dict(form.coefficients) for form in alternative.equations]
        base, target = self.question.base, self.question.target
        solved = eliminate(rows, constants=(base,), last=order[::-1][:1], allowed=self._allowed).solved
        if target in solved:
            return solved[target]
        for name in reversed(order):
            slope = solved.get(name, {}).get(target)
            if slope is not None and self._allowed(slope):
                others = {other: -value / slope for other, value in solved[name].items() if other != target}
                return {**others, name: 1 / slope}
        return {target: Fraction(1)}

    def _allowed(self, value: Coefficient) -> bool:
        try:
            return self.cell.sign(value) != 0
        except (SplitNeededError, UndecidedError, ZeroDivisionError):
            return False

    def varies(self, name: str) -> bool:
        """Return whether a quantity is certain to take several powers."""
        about = Question(name, self.question.base, self.question.direction)
        try:
            pieces = [piece for alternative in self.alternatives for piece in self._pieces(alternative, about)]
        except LimitReachedError:
            return False

        def takes_several(part: Cell) -> bool:
            intervals = (interval_of(piece, part) for piece in pieces)
            return any(interval is not None and not interval.is_point(part) for interval in intervals)

        return self._throughout(takes_several)

    def meet(self, end: End, name: str, power: Coefficient) -> bool:
        """Return whether the target is certain to be at an end, or to come near it, as a quantity has some power."""
        try:
            tried = [
                (self._pieces(alternative, self.question), self._at(end, name, power, alternative))
                for alternative in self.alternatives
            ]
        except LimitReachedError:
            return False

        def meets(part: Cell) -> bool:
            return any(
                _some_holds(at_end, part) and (end.attained or _some_holds(all_, part)) for all_, at_end in tried
            )

        return self._throughout(meets)

    def _at(self, end: End, name: str, power: Coefficient, alternative: Alternative) -> list[RangePiece]:
        """Return what is left of an alternative at an end, where a quantity has some power.

        An alternative is convex, so that it comes near every point where its strict rows need not be strict.
        """
        base = OrderForm.unknown(self.question.base)
        gap = OrderForm.unknown(self.question.target) - base.scaled(end.value)
        power_law = OrderForm.unknown(name) - base.scaled(power)
        loosened = (OrderRow(row.form, _LOOSE.get(row.kind, row.kind)) for row in alternative.rows)
        rows = alternative.rows if end.attained else tuple(loosened)
        at_end = (OrderRow(gap, POWERS_LOOSE), OrderRow(-gap, POWERS_LOOSE))
        tried = Alternative((*alternative.equations, power_law), (*rows, *at_end), alternative.conditions)
        return self._pieces(tried, self.question)

    def _pieces(self, alternative: Alternative, question: Question) -> list[RangePiece]:
        unknowns = unknowns_of(alternative, question)
        results = eliminate_order(alternative, unknowns, self.feasible.excludes_conditions)
        return [piece_of(result, question) for result in results]

    def _throughout(self, holds: Callable[[Cell], bool]) -> bool:
        """Return whether something is certain to hold everywhere in the cell."""
        pending, count = [self.cell], 0
        while pending:
            part = pending.pop()
            count += 1
            if count > self.feasible.limits.derivation.trajectory_cells:
                return False
            try:
                if not holds(part):
                    return False
            except SplitNeededError as needed:
                try:
                    signs = part.possible(needed.polynomial)
                except UndecidedError:
                    return False
                pending.extend(part.with_sign(needed.polynomial, sign) for sign in signs)
            except (UndecidedError, ZeroDivisionError):
                return False
        return True


def _some_holds(pieces: list[RangePiece], cell: Cell) -> bool:
    return any(interval_of(piece, cell) is not None for piece in pieces)
