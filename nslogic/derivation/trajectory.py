"""Which quantities are free where an order depends on the trajectory, and what they do at the ends of its range."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from nslogic.algebra.elimination import eliminate
from nslogic.derivation.outcomes import End
from nslogic.derivation.pieces import Feasibility, Question, unknowns_of
from nslogic.derivation.space import Cell, SplitNeededError
from nslogic.logic.answers import UndecidedError
from nslogic.orders.formulas import Coefficient, Formula, plain
from nslogic.orders.projection import alternatives

ZERO = Fraction(0)


@dataclass(frozen=True)
class Trajectory:
    """The quantities left free, and their powers of the base at an end of the range (None where they still vary)."""

    free: tuple[str, ...]
    low: tuple[tuple[str, Coefficient], ...]
    high: tuple[tuple[str, Coefficient], ...]


def trajectory_of(
    formula: Formula, question: Question, cell: Cell, feasible: Feasibility, ends: tuple[End | None, End | None]
) -> Trajectory:
    """Solve the equations of the first alternative for the target; what it is solved in is free.

    Quantities that stand in few laws are left free, so that a trajectory is said in the quantity that a theory says
    least about.
    """
    for alternative in alternatives(formula, feasible.excludes):
        order = unknowns_of(alternative, question)
        rows = [dict(form.coefficients) for form in alternative.equations]

        def allowed(value: Coefficient) -> bool:
            try:
                return cell.sign(value) != 0
            except (SplitNeededError, UndecidedError, ZeroDivisionError):
                return False

        solved = eliminate(rows, constants=(question.base,), last=order[::-1][:1], allowed=allowed).solved
        target = solved.get(question.target, {question.target: Fraction(1)})
        free = tuple(sorted(name for name in target if name != question.base))
        if question.target in free:
            return Trajectory((), (), ())
        if len(free) == 1:
            slope, rest = target[free[0]], target.get(question.base, ZERO)
            low, high = (() if end is None else ((free[0], plain((end.value - rest) / slope)),) for end in ends)
            return Trajectory(free, low, high)
        return Trajectory(free, (), ())
    return Trajectory((), (), ())
