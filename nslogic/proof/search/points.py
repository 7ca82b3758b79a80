"""Points of a parameter space: generic rational values at which facts about parameters hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction

from nslogic.algebra.signs import sign_of, sign_satisfies
from nslogic.errors import NslogicError, UndecidedError
from nslogic.kernel import Real
from nslogic.limits import Limits, ProofLimits
from nslogic.orders.formulas import ParameterAtom
from nslogic.parameters.candidates import as_point, condition_holds, generic_values_for
from nslogic.parameters.signs import Contradiction, Facts
from nslogic.parameters.solver import ConditionSolver, names_in_order
from nslogic.proof.budget import Budget
from nslogic.proof.search.polynomials import evaluate, names_in_polynomials
from nslogic.proof.search.translation import Translation

QUESTION = 1_000
"""The work of a question to the solver, in about microseconds; UNANSWERED is that of a question that it gave up on."""
UNANSWERED = 5_000_000


class NoPointError(NslogicError):
    """Facts for which neither a point nor a refutation was found."""


def fact_holds(fact: Real, point: Mapping[str, Fraction]) -> bool:
    """Return whether a fact holds at a point."""
    return sign_satisfies(sign_of(evaluate(fact.value, point)), fact.relation)


class Points:
    """The search for points in all cases of a proof: what its solver has learnt in one case helps in the others."""

    def __init__(self, translation: Translation, limits: ProofLimits) -> None:
        self._translation = translation
        self._limits = limits
        self._solver = ConditionSolver(Limits(resource=limits.resource), few_reasons=False)
        self._hasty = ConditionSolver(Limits(resource=limits.smaller_resource), few_reasons=False)

    def find(
        self,
        reals: Mapping[str, Real],
        names: Collection[str],
        start: Mapping[str, Fraction] | None,
        effort: Budget,
    ) -> dict[str, Fraction] | tuple[str, ...]:
        """Return a rational point at which facts hold, the starting point if possible, or names of facts that hold nowhere.

        If the solver's point is not rational, the result is a rational point near it, at which equations do not hold.
        Facts that hold nowhere are reduced to few, by leaving facts out.

        Raises:
            NoPointError: The solver gave up.
        """
        unknowns = sorted({*names, *names_in_polynomials(fact.value for fact in reals.values())})
        size = len(unknowns) + sum(len(fact.value.terms) for fact in reals.values())
        effort.spend(size)
        places: dict[str, str] = {}
        self._translation.take(places, (fact.value for fact in reals.values()))
        conditions = {name: self._translation.condition(fact, places) for name, fact in reals.items()}
        if start is not None and set(unknowns) <= set(start):
            point = as_point({places.get(name, name): start[name] for name in unknowns})
            if all(condition_holds(condition, point) for condition in conditions.values()):
                return {name: start[name] for name in unknowns}
        names_by_place = {places.get(name, name): name for name in unknowns}
        values = self._values(conditions, tuple(names_by_place), effort)
        return values if isinstance(values, tuple) else {names_by_place[name]: values[name] for name in names_by_place}

    def _values(
        self, conditions: Mapping[str, ParameterAtom], unknowns: Sequence[str], effort: Budget
    ) -> dict[str, Fraction] | tuple[str, ...]:
        """Return generic values that meet conditions, or the names of few that nothing meets."""
        effort.spend(20 * len(conditions))
        asked, facts = tuple(conditions.values()), Facts()
        ordered = tuple(dict.fromkeys((*names_in_order(asked), *unknowns)))
        try:
            facts.assume_all(asked, rounds=2)
            generic = next(generic_values_for(asked, ordered, facts, most=self._limits.points), None)
            if generic is not None:
                return generic
            effort.spend(QUESTION)
            values = self._solver.values(asked)
            if values is None:
                return self._solver.near(asked, unknowns, self._limits.places)
        except Contradiction:
            return self._smaller(conditions, effort)
        except UndecidedError:
            effort.spend(UNANSWERED)
            raise NoPointError("z3 could not decide facts about parameters") from None
        return {name: values.get(name, Fraction(1)) for name in unknowns}

    def _smaller(self, conditions: Mapping[str, ParameterAtom], effort: Budget) -> tuple[str, ...]:
        """Return facts that hold nowhere, none of which can be left out."""
        remaining = dict(conditions)
        for name in conditions:
            if len(remaining) == 1:
                break
            effort.spend(QUESTION)
            fewer = {label: condition for label, condition in remaining.items() if label != name}
            try:
                if not self._hasty.feasible(fewer.values()):
                    remaining = fewer
            except UndecidedError:  # the fact stays unless it is known to be unnecessary
                continue
        return tuple(remaining)
