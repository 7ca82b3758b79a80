"""Equations between parameters: solved for one name, and the solution substituted into all other facts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from nslogic.kernel import Polynomial, Real, Vector
from nslogic.proof.search.pending import absorb, keep, substitute
from nslogic.proof.search.polynomials import coefficient_of, degree_in, names_in_polynomials
from nslogic.proof.search.positivstellensatz import divided_by_signs, sign_fact, signed_product
from nslogic.proof.search.state import Draft, Solved
from nslogic.proof.steps import Body, Term

Splitting: TypeAlias = Callable[[Draft, Polynomial], Body]


def solve_equations(draft: Draft, split: Splitting) -> Body | None:
    """Solve equations between parameters and substitute the solutions; return a proof if that needs a split."""
    while True:
        name = next((name for name, fact in draft.reals.items() if fact.relation == "=" and _usable(draft, fact)), None)
        if name is None:
            return None
        fact = draft.reals.pop(name)
        content, factors = draft.factors(fact.value)
        if len(factors) > 1 or factors[0][1] > 1:
            draft.reals[name] = fact
            if not any(sign_fact(draft, factor, sign, degree=1) for factor, _ in factors for sign in (1, -1)):
                return split(draft, factors[0][0])
            del draft.reals[name]
            draft.waiting.append(name)  # what is taken in is divided by factors that are not zero
            closed = absorb(draft)
            if closed is not None:
                return closed
            continue
        factor = factors[0][0]
        if fact.value != factor:
            unit = Real(factor, "=")
            name = draft.combine(unit, (Term(Polynomial.number(1 / content), (name,)),))
        choice = _variable(factor)
        assert choice is not None, "a usable equation is linear in a name"
        leading = coefficient_of(factor, choice, 1)
        solved = _solution(draft, name, factor, choice, leading, split)
        if not isinstance(solved, Solved):
            draft.reals[name] = Real(factor, "=")
            return solved
        closed = _substitute(draft, solved)
        if closed is not None:
            return closed


def _usable(draft: Draft, fact: Real) -> bool:
    factors = draft.factors(fact.value)[1]
    return len(factors) > 1 or factors[0][1] > 1 or _variable(factors[0][0]) is not None


def _variable(factor: Polynomial) -> str | None:
    """Return the name to solve for: it occurs linearly, with the simplest coefficient; auxiliary names come first."""
    best: tuple[int, int, int, str] | None = None
    for name in names_in_polynomials((factor,)):
        if degree_in(factor, name) != 1:
            continue
        leading = coefficient_of(factor, name, 1)
        key = (leading.constant is None, len(leading.terms), "#" not in name, name)
        if best is None or key < best:
            best = key
    return None if best is None else best[3]


def _solution(
    draft: Draft, name: str, factor: Polynomial, variable: str, leading: Polynomial, split: Splitting
) -> Solved | Body:
    signs = signed_product(draft, leading)
    if isinstance(signs, Polynomial):
        draft.reals[name] = Real(factor, "=")
        return split(draft, signs)
    value = factor.times(1 / signs.number)
    equation = draft.combine(Real(value, "="), (Term(Polynomial.number(1 / signs.number), (name,)),))
    return Solved(variable, equation, value, signs.product, signs.facts)


def _substitute(draft: Draft, solved: Solved) -> Body | None:
    """Substitute a solution into every fact."""
    draft.effort.spend(len(draft.reals) ** 2 + len(draft.vectors) ** 2 >> 2)
    draft.solved.append(solved)
    draft.point = None
    facts: dict[str, Real | Vector] = {**draft.reals, **draft.vectors}
    draft.reals, draft.vectors = {}, {}
    closed: Body | None = None
    for name, fact in facts.items():
        closed = closed or keep(draft, *substitute(draft, name, fact, solved))
    for name, real in list(draft.reals.items()):
        if closed is None:
            del draft.reals[name]
            closed = keep(draft, *divided_by_signs(draft, name, real))
    return closed
