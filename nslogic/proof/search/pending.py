"""Take waiting facts into a draft: unfold laws, substitute solutions, and divide by positive factors."""

from __future__ import annotations

from nslogic.kernel import ONE, Law, Polynomial, Real, Vector, is_false
from nslogic.proof.search.farkas import rewritten
from nslogic.proof.search.polynomials import degree_in, pseudo_divide
from nslogic.proof.search.positivstellensatz import divided_by_signs
from nslogic.proof.search.state import Draft, Solved
from nslogic.proof.steps import Body, Term


def absorb(draft: Draft) -> Body | None:
    """Process every waiting fact; return the finished proof if one is absurd."""
    while draft.waiting:
        draft.effort.spend(10 + (len(draft.reals) + len(draft.vectors) >> 3))
        name = draft.waiting.pop(0)
        fact = draft.facts[name]
        if isinstance(fact, Law) and fact.law[0] == "optimum":
            if fact.holds:
                draft.optima.append(name)
        elif isinstance(fact, (Real, Vector)):
            closed = _take(draft, name, fact)
            if closed is not None:
                return closed
        elif not draft.unfold(name):
            draft.choices.append(name)
    return None


def _take(draft: Draft, name: str, fact: Real | Vector) -> Body | None:
    if fact.relation == "!=" and isinstance(fact, Real):
        fact = Real(draft.effort.product(fact.value, fact.value), ">")
        name = draft.combine(fact, (Term(ONE, (name, name)),))
    for solved in draft.solved:
        name, fact = substitute(draft, name, fact, solved)
    if isinstance(fact, Real) and fact.value.constant is None:
        name, fact = divided_by_signs(draft, name, fact)
    return keep(draft, name, fact)


def keep(draft: Draft, name: str, fact: Real | Vector) -> Body | None:
    """Add a fact to those to reason with, unless it says nothing new; return the finished proof if it is absurd."""
    if is_false(fact):
        return draft.absurd(name)
    if isinstance(fact, Vector):
        if fact.form and fact not in draft.vectors.values():
            draft.vectors[name] = fact
    elif fact.value.constant is None and fact not in draft.reals.values():
        draft.reals[name] = fact
    return None


def substitute(draft: Draft, name: str, fact: Real | Vector, solved: Solved) -> tuple[str, Real | Vector]:
    """Substitute the solution of an equation into a fact; return the new fact's name and the fact."""
    parts: list[tuple[str | None, Polynomial]]
    parts = [(None, fact.value)] if isinstance(fact, Real) else list(fact.form.items())
    times = max((degree_in(value, solved.name) for _, value in parts), default=0)
    if not times:
        return name, fact
    terms = [Term(ONE, (name, *(solved.positive * times)))]
    remainders: list[Polynomial] = []
    for unit, value in parts:
        quotient, remainder = pseudo_divide(value, solved.value, solved.name, times, draft.effort)
        remainders.append(remainder)
        if quotient:
            terms.append(Term(-quotient, (solved.equation,), unit))
    new: Real | Vector
    if isinstance(fact, Real):
        new = Real(remainders[0], fact.relation)
    else:
        new = rewritten(fact, {unknown: value for unknown, value in zip(fact.form, remainders, strict=True) if value})
    return draft.combine(new, terms), new
