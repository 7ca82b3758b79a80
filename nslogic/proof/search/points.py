"""Points of a parameter space: generic rational values at which facts about parameters hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction

from nslogic.algebra.functions import Field
from nslogic.algebra.signs import sign_of, sign_satisfies
from nslogic.errors import NslogicError, UndecidedError
from nslogic.kernel import Real
from nslogic.limits import Limits
from nslogic.orders.formulas import ParameterAtom
from nslogic.parameters.candidates import generic_points
from nslogic.parameters.signs import Contradiction
from nslogic.parameters.solver import ConditionSolver
from nslogic.proof.budget import Budget
from nslogic.proof.search.polynomials import evaluate, field_of, names_in_polynomials, to_function

QUESTION = 10_000
"""The work of a question to Z3, in about microseconds; UNANSWERED is that of a question that Z3 gave up on."""
UNANSWERED = 5_000_000


class NoPointError(NslogicError):
    """Facts for which neither a point nor a refutation was found."""


@dataclass(frozen=True)
class InfeasibleFacts:
    """Facts about parameters that no point satisfies; `facts` are few of them that no point satisfies either."""

    facts: tuple[str, ...]


def fact_holds(fact: Real, point: Mapping[str, Fraction]) -> bool:
    """Return whether a fact holds at a point."""
    return sign_satisfies(sign_of(evaluate(fact.value, point)), fact.relation)


def find_point(
    reals: Mapping[str, Real],
    names: Collection[str],
    start: Mapping[str, Fraction] | None,
    order: Sequence[str],
    effort: Budget,
) -> dict[str, Fraction] | InfeasibleFacts:
    """Return a rational point at which facts hold, the starting point if possible, or facts that hold nowhere.

    If the solver's point is not rational, the result is a rational point near it, at which equations do not hold.
    Facts that hold nowhere are reduced to few, by leaving facts out in the given order.

    Raises:
        NoPointError: The solver gave up.
    """
    unknowns = sorted({*names, *names_in_polynomials(fact.value for fact in reals.values())})
    size = len(unknowns) + sum(len(fact.value.terms) for fact in reals.values())
    effort.spend(size)
    if start is not None and set(unknowns) <= set(start) and all(fact_holds(fact, start) for fact in reals.values()):
        return {name: start[name] for name in unknowns}
    if not any(fact.relation == "=" for fact in reals.values()):
        for point in generic_points(unknowns, effort.limits.points):
            effort.spend(size)
            if all(fact_holds(fact, point) for fact in reals.values()):
                return point
    effort.spend(10 * size + QUESTION)
    return _solve(reals, unknowns, order, effort)


def _solve(
    reals: Mapping[str, Real], unknowns: Sequence[str], order: Sequence[str], effort: Budget
) -> dict[str, Fraction] | InfeasibleFacts:
    """Return a point from Z3, or facts that hold nowhere."""
    field = field_of(tuple(unknowns))
    conditions = {name: _condition(fact, field) for name, fact in reals.items()}
    solver = ConditionSolver(Limits(resource=effort.limits.resource))
    try:
        return solver.near(tuple(conditions.values()), unknowns, effort.limits.places)
    except Contradiction:
        return InfeasibleFacts(_smaller(conditions, order, effort))
    except UndecidedError:
        effort.spend(UNANSWERED)
        raise NoPointError("z3 could not decide facts about parameters") from None


def _smaller(conditions: Mapping[str, ParameterAtom], order: Sequence[str], effort: Budget) -> tuple[str, ...]:
    """Return facts that hold nowhere, none of which can be left out."""
    solver = ConditionSolver(Limits(resource=effort.limits.smaller_resource), few_reasons=False)
    remaining = dict(conditions)
    for name in order:
        effort.spend(QUESTION)
        with suppress(UndecidedError):  # the fact stays unless it is known to be unnecessary
            if not solver.feasible(condition for label, condition in remaining.items() if label != name):
                del remaining[name]
    return tuple(remaining)


def _condition(fact: Real, field: Field) -> ParameterAtom:
    """Return a fact as a condition on parameters."""
    value = to_function(fact.value, field)
    match fact.relation:
        case "=" | "!=":
            return ParameterAtom(value, fact.relation)
        case ">=":
            return ParameterAtom(-value, "<=")
        case _:
            return ParameterAtom(-value, "<")
