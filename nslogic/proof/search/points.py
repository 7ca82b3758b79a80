"""Points of a parameter space: generic rational values at which facts about parameters hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction

from nslogic.algebra.signs import sign_of, sign_satisfies
from nslogic.errors import NslogicError, UndecidedError
from nslogic.kernel import Real
from nslogic.limits import Limits, ProofLimits
from nslogic.orders.formulas import ParameterAtom
from nslogic.parameters.candidates import generic_values_for
from nslogic.parameters.signs import Contradiction, Facts, Reasons
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


def all_hold(facts: Collection[Real], point: Mapping[str, Fraction], effort: Budget) -> bool:
    """Return whether all facts are known to hold at a point."""
    effort.spend(len(facts))
    names = names_in_polynomials(fact.value for fact in facts)
    return point.keys() >= {*names} and all(fact_holds(fact, point) for fact in facts)


class Points:
    """The search for points in all cases of a proof: what its solver has learnt in one case helps in the others."""

    def __init__(self, translation: Translation, limits: ProofLimits) -> None:
        self._translation = translation
        self._limits = limits
        self._solver = ConditionSolver(Limits(resource=limits.resource))

    def find(
        self, reals: Mapping[str, Real], names: Collection[str], effort: Budget
    ) -> dict[str, Fraction] | tuple[str, ...]:
        """Return a rational point at which facts hold, or names of facts that hold nowhere.

        If the solver's point is not rational, the result is a rational point near it, at which equations do not hold.

        Raises:
            NoPointError: The solver gave up.
        """
        unknowns = sorted({*names, *names_in_polynomials(fact.value for fact in reals.values())})
        effort.spend(20 * len(reals) + len(unknowns) + sum(len(fact.value.terms) for fact in reals.values()))
        places: dict[str, str] = {}
        self._translation.take(places, (fact.value for fact in reals.values()))
        conditions = {self._translation.condition(fact, places): 1 << bit for bit, fact in enumerate(reals.values())}
        names_by_place = {places.get(name, name): name for name in unknowns}
        try:
            values = self._values(conditions, tuple(names_by_place), effort)
        except Contradiction as clash:
            return tuple(name for bit, name in enumerate(reals) if clash.reasons >> bit & 1)
        except UndecidedError:
            effort.spend(UNANSWERED)
            raise NoPointError("z3 could not decide facts about parameters") from None
        return {name: values.get(place, Fraction(1)) for place, name in names_by_place.items()}

    def _values(
        self, conditions: Mapping[ParameterAtom, Reasons], unknowns: Sequence[str], effort: Budget
    ) -> Mapping[str, Fraction]:
        """Return generic values that meet conditions, or such as the solver finds, or some near them."""
        facts = Facts()
        for condition, bit in (*conditions.items(), *conditions.items()):
            facts.assume(condition, bit)
        ordered = tuple(dict.fromkeys((*names_in_order(tuple(conditions)), *unknowns)))
        generic = next(generic_values_for(tuple(conditions), ordered, facts, most=self._limits.points), None)
        if generic is not None:
            return generic
        effort.spend(QUESTION)
        values = self._solver.solve(conditions, facts)
        return self._solver.near(tuple(conditions), unknowns, self._limits.places) if values is None else values
