"""Take waiting facts into a draft: unfold laws, substitute solutions, and divide by positive factors."""

from __future__ import annotations

from nslogic.kernel import (
    ONE,
    Law,
    Real,
    Vector,
    is_false,
)
from nslogic.proof.search.farkas import rewritten
from nslogic.proof.search.polynomials import (
    degree_in,
    pseudo_divide,
)
from nslogic.proof.search.positivstellensatz import divided_by_signs
from nslogic.proof.search.state import Draft, Solved, is_choice
from nslogic.proof.steps import Body, Term


def absorb(draft: Draft) -> Body | None:
    """Process every waiting fact; return the finished proof if one is absurd."""
    while draft.waiting:
        draft.effort.spend(10 + (len(draft.reals) + len(draft.vectors) >> 3))
        name = draft.waiting.pop(0)
        fact = draft.facts[name]
        if is_false(fact):
            return draft.absurd(name)
        if isinstance(fact, Law):
            if fact.law[0] == "optimum":
                if fact.holds:
                    draft.optima.append(name)
            elif not draft.unfold(name):
                draft.choices.append(name)
        elif is_choice(fact):
            draft.choices.append(name)
        elif isinstance(fact, Real):
            closed = _take_real(draft, name, fact)
            if closed is not None:
                return closed
        elif isinstance(fact, Vector):
            closed = _take_vector(draft, name, fact)
            if closed is not None:
                return closed
    return None


def _take_real(draft: Draft, name: str, fact: Real) -> Body | None:
    if fact.relation == "!=":
        fact = Real(draft.effort.product(fact.value, fact.value), ">")
        name = draft.combine(fact, (Term(ONE, (name, name)),))
    for solved in draft.solved:
        name, fact = substitute_real(draft, name, fact, solved)
    if is_false(fact):
        return draft.absurd(name)
    if fact.value.constant is not None:
        return None
    name, fact = divided_by_signs(draft, name, fact)
    if is_false(fact):
        return draft.absurd(name)
    if fact.value.constant is None and fact not in draft.reals.values():
        draft.reals[name] = fact
    return None


def _take_vector(draft: Draft, name: str, fact: Vector) -> Body | None:
    for solved in draft.solved:
        name, fact = substitute_vector(draft, name, fact, solved)
    if is_false(fact):
        return draft.absurd(name)
    if fact.form and not any(fact == vector for vector in draft.vectors.values()):
        draft.vectors[name] = fact
    return None


def substitute_real(draft: Draft, name: str, fact: Real, solved: Solved) -> tuple[str, Real]:
    """Substitute the solution of an equation into a fact about numbers; return the new fact's name and the fact."""
    times = degree_in(fact.value, solved.name)
    if not times:
        return name, fact
    quotient, remainder = pseudo_divide(fact.value, solved.value, solved.name, times, draft.effort)
    new = Real(remainder, fact.relation)
    terms = [Term(ONE, (name, *(solved.positive * times))), Term(-quotient, (solved.equation,))]
    return draft.combine(new, terms), new


def substitute_vector(draft: Draft, name: str, fact: Vector, solved: Solved) -> tuple[str, Vector]:
    """Substitute the solution of an equation into a fact about orders; return the new fact's name and the fact."""
    times = max((degree_in(value, solved.name) for value in fact.form.values()), default=0)
    if not times:
        return name, fact
    terms = [Term(ONE, (name, *(solved.positive * times)))]
    form = {}
    for unknown, value in fact.form.items():
        quotient, remainder = pseudo_divide(value, solved.value, solved.name, times, draft.effort)
        if remainder:
            form[unknown] = remainder
        if quotient:
            terms.append(Term(-quotient, (solved.equation,), unknown))
    new = rewritten(fact, form)
    return draft.combine(new, terms), new
