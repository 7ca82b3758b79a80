"""Points of a parameter space: generic rational values at which facts about parameters hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction

from nslogic import limits
from nslogic.algebra.functions import Field
from nslogic.algebra.signs import sign_of, sign_satisfies
from nslogic.errors import NslogicError, UndecidedError
from nslogic.kernel import Effort, Real
from nslogic.limits import Limits
from nslogic.orders.formulas import ParameterAtom
from nslogic.parameters.candidates import generic_points
from nslogic.parameters.signs import Contradiction
from nslogic.parameters.solver import ConditionSolver
from nslogic.proof.search.polynomials import evaluate, field_of, names_in_polynomials, to_function

SAMPLES = 300
QUESTION = 10_000
"""What a question to Z3 counts for, and UNANSWERED one that it gave up on: about microseconds."""
UNANSWERED = 5_000_000
APPROXIMATION_PLACES = 20
"""How near a rational point is to one that is not, in decimal places."""


class NoPointError(NslogicError):
    """No point was found, though the facts were not refuted either."""


@dataclass(frozen=True)
class InfeasibleFacts:
    """Facts about parameters that no point satisfies; `facts` is a small part of them that none does."""

    facts: tuple[str, ...]


def fact_holds(fact: Real, point: Mapping[str, Fraction]) -> bool:
    """Return whether a fact fact_holds at a point."""
    return sign_satisfies(sign_of(evaluate(fact.value, point)), fact.relation)


def find_point(
    reals: Mapping[str, Real],
    names: Collection[str],
    start: Mapping[str, Fraction] | None,
    order: Sequence[str],
    effort: Effort,
) -> dict[str, Fraction] | InfeasibleFacts:
    """Return a rational point for the names, the starting point if it will do, or facts that have none.

    Where the solver's point is not rational, what is returned is only near it: equations do not hold there.
    Of facts that have none, those are left out that can be, in the order given.

    Raises:
        NoPointError: the solver gave up.
    """
    wanted = sorted({*names, *names_in_polynomials(fact.value for fact in reals.values())})
    size = len(wanted) + sum(len(fact.value.terms) for fact in reals.values())
    effort.spend(size)
    if start is not None and set(wanted) <= set(start) and all(fact_holds(fact, start) for fact in reals.values()):
        return {name: start[name] for name in wanted}
    if not any(fact.relation == "=" for fact in reals.values()):
        for point in generic_points(wanted, SAMPLES):
            effort.spend(size)
            if all(fact_holds(fact, point) for fact in reals.values()):
                return point
    effort.spend(10 * size + QUESTION)
    return _solve(reals, wanted, order, effort)


def _solve(
    reals: Mapping[str, Real], wanted: Sequence[str], order: Sequence[str], effort: Effort
) -> dict[str, Fraction] | InfeasibleFacts:
    """Return a point as Z3 has one, or facts that have none."""
    field = field_of(tuple(wanted))
    conditions = {name: _condition(fact, field) for name, fact in reals.items()}
    solver = ConditionSolver(Limits(resource=limits.SEARCH_RESOURCE))
    try:
        return solver.near(tuple(conditions.values()), wanted, APPROXIMATION_PLACES)
    except Contradiction:
        return InfeasibleFacts(_smaller(conditions, order, effort))
    except UndecidedError:
        effort.spend(UNANSWERED)
        raise NoPointError("z3 could not decide facts about parameters") from None


def _smaller(conditions: Mapping[str, ParameterAtom], order: Sequence[str], effort: Effort) -> tuple[str, ...]:
    """Return facts of which none can be left out."""
    solver = ConditionSolver(Limits(resource=limits.SEARCH_SMALLER_RESOURCE), few_reasons=False)
    kept = dict(conditions)
    for name in order:
        effort.spend(QUESTION)
        with suppress(UndecidedError):  # what is not known to do without it keeps it
            if not solver.feasible(condition for other, condition in kept.items() if other != name):
                del kept[name]
    return tuple(kept)


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
