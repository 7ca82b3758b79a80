"""Points of a parameter space: generic rational values at which facts about parameters hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic import limits
from nslogic.errors import NslogicError, UndecidedError
from nslogic.kernel import Effort, Polynomial, Real
from nslogic.limits import Limits
from nslogic.proof.search.polynomials import evaluate, names_in_polynomials, number_data

if TYPE_CHECKING:
    import z3

SAMPLES = 300
QUESTION = 10_000
"""What a question to Z3 counts for, and UNANSWERED one that it gave up on: about microseconds."""
UNANSWERED = 5_000_000
APPROXIMATION_PLACES = 20
"""How near a rational point is to one that is not, in decimal places."""
_PRIMES = (7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47)


class NoPointError(NslogicError):
    """No point was found, though the facts were not refuted either."""


@dataclass(frozen=True)
class InfeasibleFacts:
    """Facts about parameters that no point satisfies; `facts` is a small part of them that none does."""

    facts: tuple[str, ...]


def fact_holds(fact: Real, point: Mapping[str, Fraction]) -> bool:
    """Return whether a fact holds at a point."""
    value = evaluate(fact.value, point)
    return {"=": value == 0, "!=": value != 0, ">=": value >= 0, ">": value > 0}[fact.relation]


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
        state = 12345
        for number in range(SAMPLES):
            effort.spend(size)
            point = {}
            for name in wanted:
                state = (state * 1103515245 + 12345) % 2**31
                below = _PRIMES[(state >> 8) % len(_PRIMES)]
                reach = (1, 3, 10)[number % 3]
                above = (state >> 12) % (below * reach) + 1
                sign = -1 if number > SAMPLES // 3 and (state >> 5) % 4 == 0 else 1
                point[name] = Fraction(sign * above, below)
            if all(fact_holds(fact, point) for fact in reals.values()):
                return point
    effort.spend(10 * size + QUESTION)
    return _solve(reals, wanted, order, effort)


def _solve(
    reals: Mapping[str, Real], wanted: list[str], order: Sequence[str], effort: Effort
) -> dict[str, Fraction] | InfeasibleFacts:
    import z3

    from nslogic.smt.gateway import ask

    solver = z3.SolverFor("QF_NRA")
    variables = {name: z3.Real(f"p{index}") for index, name in enumerate(wanted)}
    facts = {name: _formula(fact, variables) for name, fact in reals.items()}
    for formula in facts.values():
        solver.add(formula)
    try:
        found = ask(solver, limits=Limits(resource=limits.SEARCH_RESOURCE))
    except UndecidedError:
        effort.spend(UNANSWERED)
        raise NoPointError("z3 could not decide facts about parameters") from None
    if not found:
        return InfeasibleFacts(_smaller(facts, order, effort))
    model = solver.model()
    point = {}
    for name, variable in variables.items():
        value = model.evaluate(variable, model_completion=True)
        if isinstance(value, z3.AlgebraicNumRef):
            value = value.approx(APPROXIMATION_PLACES)
        assert isinstance(value, z3.RatNumRef), "a model has numbers"
        point[name] = value.as_fraction()
    return point


def _smaller(facts: dict[str, z3.BoolRef], order: Sequence[str], effort: Effort) -> tuple[str, ...]:
    """Return facts of which none can be left out."""
    import z3

    from nslogic.smt.gateway import ask

    kept = dict(facts)
    for name in order:
        effort.spend(QUESTION)
        solver = z3.SolverFor("QF_NRA")
        solver.add(*(formula for other, formula in kept.items() if other != name))
        with suppress(UndecidedError):  # what is not known to do without it keeps it
            if not ask(solver, limits=Limits(resource=limits.SEARCH_SMALLER_RESOURCE)):
                del kept[name]
    return tuple(kept)


def _formula(fact: Real, variables: Mapping[str, z3.ArithRef]) -> z3.BoolRef:
    import z3

    value = _term(fact.value, variables)
    zero = z3.RealVal(0)
    return {"=": value == zero, "!=": value != zero, ">=": value >= zero, ">": value > zero}[fact.relation]


def _term(value: Polynomial, variables: Mapping[str, z3.ArithRef]) -> z3.ArithRef:
    import z3

    terms = []
    for monomial, coefficient in sorted(value.terms.items()):
        factors: list[z3.ArithRef] = [z3.RealVal(number_data(coefficient))]
        for name, exponent in monomial:
            factors.extend([variables[name]] * exponent)
        terms.append(z3.Product(factors) if len(factors) > 1 else factors[0])
    return z3.Sum(terms) if terms else z3.RealVal(0)
