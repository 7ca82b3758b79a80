"""The alternatives of a regime projected to target and base: depth-first search, elimination of everything else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic import deadline
from nslogic.algebra.linear_forms import linear_in
from nslogic.algebra.linear_programs.simplex import LinearProgram
from nslogic.derivation.exponent_ranges import RangePiece, TargetRow
from nslogic.derivation.space import ParameterSpace
from nslogic.engines.engine import NoEngine
from nslogic.engines.linear import alternative_rows
from nslogic.engines.symbolic.engine import SymbolicEngine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    atoms,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
)
from nslogic.orders.program_rows import row_of
from nslogic.orders.projection import (
    POWERS_STRICT,
    Alternative,
    coefficient_in,
    eliminate_order,
)
from nslogic.orders.substituted import substituted_formula
from nslogic.orders.system import System
from nslogic.printing import Brief

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


@dataclass(frozen=True, repr=False)
class Question(Brief):
    """The question: the target in powers of the base; `direction` is 1 for a base that grows, -1 for one that falls."""

    target: str
    base: str
    direction: int


@dataclass(frozen=True)
class Reduced:
    """A regime with solved parameters substituted: its formula, the space of the others, and the solutions."""

    formula: Formula
    space: Formula
    solved: tuple[tuple[str, RationalFunction], ...]


def reduce_parameters(formula: Formula, keep: frozenset[str], limits: Limits) -> Reduced:
    """Solve the parameter equations of a regime for parameters that they determine, and substitute these.

    Equations are solved for a parameter that has no conditions of its own, for the one declared last among these, so
    that results are in the parameters that a theory declares first and bounds; parameters in `keep` are solved for only
    where nothing else is left.
    """
    solved: dict[str, RationalFunction] = {}
    while True:
        conditions = parameter_conditions(formula)
        solution = _solvable(conditions, keep, limits)
        if solution is None:
            return Reduced(formula, conditions, tuple(sorted(solved.items())))
        name, slope, value = solution
        solved = {other: old.substitute({name: value}) for other, old in solved.items()} | {name: value}
        formula = _with_solution(formula, name, slope, value, limits)


def _with_solution(
    formula: Formula, name: str, slope: RationalFunction, value: RationalFunction, limits: Limits
) -> Formula:
    """Return a formula with a solved parameter substituted, and that the slope of its equation is not zero."""
    formula = substituted_formula(formula, {name: value})
    vanishes = compare_parameters(slope, "=")
    if vanishes == FALSE or not _may_hold(vanishes, ParameterSpace(parameter_conditions(formula), limits)):
        return formula
    return conjunction((compare_parameters(slope, "!="), formula))


def _may_hold(condition: Formula, space: ParameterSpace) -> bool:
    try:
        return space.feasible(condition)
    except UndecidedError:
        return True


def parameter_conditions(formula: Formula) -> Formula:
    """Return the conditions on parameters alone that a formula states outside of alternatives."""
    return conjunction(part for part in conjuncts(formula) if isinstance(part, ParameterAtom))


def _solvable(
    conditions: Formula, keep: frozenset[str], limits: Limits
) -> tuple[str, RationalFunction, RationalFunction] | None:
    """Return a parameter that an equation determines, its slope there, which does not vanish, and its value."""
    candidates: list[tuple[bool, bool, int, int, str, RationalFunction, RationalFunction]] = []
    bounded = {
        atom.value.names()
        for atom in conjuncts(conditions)
        if isinstance(atom, ParameterAtom) and atom.relation in ("<", "<=")
    }
    for place, atom in enumerate(conjuncts(conditions)):
        if not isinstance(atom, ParameterAtom) or atom.relation != "=":
            continue
        names = atom.value.field.names
        for name in atom.value.names():
            slope, rest = linear_in(atom.value, name)
            if slope is not None and rest is not None:
                candidates.append((name in keep, (name,) in bounded, -names.index(name), place, name, slope, rest))
    space = ParameterSpace(conditions, limits)
    for *_, name, slope, rest in sorted(candidates, key=lambda candidate: candidate[:5]):
        if not space.feasible(compare_parameters(slope, "=")):
            return name, slope, -rest / slope
    return None


def pieces_of(
    alternatives: Iterable[Alternative], question: Question, excludes: Callable[[Alternative], bool], *, most: int
) -> Iterator[RangePiece]:
    """Yield the projection of each alternative of a regime to target and base.

    Args:
        alternatives: What the regime may be like, with solved parameters substituted.
        question: Target and base.
        excludes: Whether the conditions on the parameters of an alternative are certain not to hold.
        most: How many there may be.

    Raises:
        LimitReachedError: there are more.
    """
    count = 0
    for alternative in alternatives:
        for result in eliminate_order(alternative, unknowns_of(alternative, question), excludes):
            count += 1
            if count > most:
                raise LimitReachedError(
                    f"the derivation has more than {most} alternatives;", "derive one regime at a time."
                )
            yield piece_of(result, question)


def unknowns_of(alternative: Alternative, question: Question) -> tuple[str, ...]:
    """Return the orders to eliminate, those in most laws first."""
    counts: dict[str, int] = {}
    for form, _ in alternative.forms():
        for name, _ in form.coefficients:
            counts[name] = counts.get(name, 0) + 1
    return tuple(
        sorted((name for name in counts if name not in (question.target, question.base)), key=lambda n: (-counts[n], n))
    )


def piece_of(alternative: Alternative, question: Question) -> RangePiece:
    """Return an alternative in target and base alone as rows of the target."""
    rows = (
        TargetRow(
            coefficient_in(form, question.target),
            coefficient_in(form, question.base) * question.direction,
            form.logs,
            kind,
        )
        for form, kind in alternative.forms()
    )
    return RangePiece(alternative.conditions, tuple(rows))


def scales(question: Question) -> Formula:
    """Return that the base scales in the direction asked for."""
    base = OrderForm.unknown(question.base)
    return compare_form(-base if question.direction > 0 else base, "<", powers_only=True)


class Feasibility:
    """A feasibility test for partial alternatives, with the base scaling as asked where there is one.

    Args:
        system: Where the alternatives come from.
        question: Target and base, if there is one base.
        space: The parameters.
        limits: Of one question.
        most: How many partial alternatives may be looked at; by default `derivation.pieces_asked`.
    """

    def __init__(
        self,
        system: System,
        question: Question | None,
        space: ParameterSpace,
        limits: Limits,
        *,
        most: int | None = None,
    ) -> None:
        self.limits = limits
        self._most = limits.derivation.pieces_asked if most is None else most
        self._space = space
        self._asked = 0
        self._scales = TRUE if question is None else scales(question)
        self._engine = SymbolicEngine(system, limits.hasty(), NoEngine())

    def excludes(self, alternative: Alternative) -> bool:
        """Return whether an alternative is certain not to hold; an undecided one is kept.

        Raises:
            LimitReachedError: more partial alternatives were looked at than may be.
        """
        deadline.check_time()
        self._asked += 1
        if self._asked > self._most:
            raise LimitReachedError(
                f"the laws of this regime leave more than {self._most:,} alternatives to look at;",
                "fix some parameters with `--given`.",
            )
        if all(
            isinstance(value, Fraction)
            for form, _ in alternative.forms()
            for value in (form.logs, *dict(form.coefficients).values())
        ):
            return self.excludes_conditions(alternative) or self._clash(alternative)
        question_formula = conjunction((self._space.conditions, self._scales, alternative.formula()))
        try:
            return self._engine.ask((), question_formula, with_model=False).model is None
        except UndecidedError:
            return False

    def _clash(self, alternative: Alternative) -> bool:
        """Return whether the rows of an alternative with rational exponents are infeasible."""
        scaling = (atom for atom in atoms(self._scales) if isinstance(atom, OrderAtom))
        rows = alternative_rows(alternative, with_logs=True)
        rows += [row_of(atom.form, POWERS_STRICT, with_logs=True) for atom in scaling]
        return not LinearProgram(rows).is_feasible()

    def excludes_conditions(self, alternative: Alternative) -> bool:
        """Return whether conditions on the parameters are certain not to hold in the space."""
        try:
            return not self._space.feasible(conjunction(alternative.conditions))
        except UndecidedError:
            return False
