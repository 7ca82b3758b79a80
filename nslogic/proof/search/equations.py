"""Equations between parameters: solved for one name, and the solution put into everything else that is known."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TypeAlias

from nslogic.kernel import ONE, Polynomial, Real, is_false
from nslogic.proof.search.pending import substitute_real, substitute_vector
from nslogic.proof.search.polynomials import coefficient_of, degree_in, names_in_polynomials
from nslogic.proof.search.positivstellensatz import divided_by_signs, sign_fact
from nslogic.proof.search.state import Draft, Solved
from nslogic.proof.steps import Body, Term

Splitting: TypeAlias = Callable[[Draft, Polynomial], Body]


def solve_equations(draft: Draft, search: Callable[[Draft], Body], split: Splitting) -> Body | None:
    """Solve equations between parameters and put the solutions in; return a proof where that takes a split."""
    while True:
        name = next((name for name, fact in draft.reals.items() if fact.relation == "=" and _usable(draft, fact)), None)
        if name is None:
            return None
        fact = draft.reals.pop(name)
        content, factors = draft.factors(fact.value)
        if len(factors) > 1 or factors[0][1] > 1:
            draft.reals[name] = fact
            return _split_equation(draft, name, factors, search, split)
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
        closed = _put_in(draft, solved)
        if closed is not None:
            return closed


def _usable(draft: Draft, fact: Real) -> bool:
    factors = draft.factors(fact.value)[1]
    return len(factors) > 1 or factors[0][1] > 1 or _variable(factors[0][0]) is not None


def _variable(factor: Polynomial) -> str | None:
    """Return the name to solve for: linear, with the simplest factor, auxiliary names first."""
    best: tuple[int, int, int, str] | None = None
    for name in names_in_polynomials((factor,)):
        if degree_in(factor, name) != 1:
            continue
        leading = coefficient_of(factor, name, 1)
        key = (leading.constant is None, len(leading.terms), "#" not in name, name)
        if best is None or key < best:
            best = key
    return None if best is None else best[3]


def _split_equation(
    draft: Draft,
    name: str,
    factors: tuple[tuple[Polynomial, int], ...],
    search: Callable[[Draft], Body],
    split: Splitting,
) -> Body:
    """Treat `f * g = 0`: one of them is zero, or their product is not."""
    fact = draft.reals[name]
    for factor, _ in factors:
        for sign in (1, -1):
            known = sign_fact(draft, factor, sign, degree=1)
            if known is not None and len(factors) > 1:
                rest = _without(draft, fact.value, factor)
                said = Real(rest if sign > 0 else -rest, "=") if dict(factors)[factor] % 2 else Real(rest, "=")
                over = (known,) * dict(factors)[factor]
                new = draft.combine(said, (Term(ONE, (name,)),), over)
                del draft.reals[name]
                draft.waiting.append(new)
                return search(draft)
            if known is not None:
                power = dict(factors)[factor]
                content = draft.factors(fact.value)[0] * (1 if sign > 0 or power % 2 == 0 else -1)
                terms = (Term(ONE, (known,) * power), Term(Polynomial.number(-1 / content), (name,)))
                return draft.absurd(draft.combine(Real(Polynomial({}), ">"), terms))
    return split(draft, factors[0][0])


def _without(draft: Draft, value: Polynomial, factor: Polynomial) -> Polynomial:
    content, factors = draft.factors(value)
    rest = Polynomial.number(content)
    for other, count in factors:
        if other != factor:
            for _ in range(count):
                rest = draft.effort.product(rest, other)
    return rest


def _solution(
    draft: Draft, name: str, factor: Polynomial, variable: str, leading: Polynomial, split: Splitting
) -> Solved | Body:
    constant = leading.constant
    if constant is not None:
        value = factor * Polynomial.number(Fraction(1) / constant)
        equation = draft.combine(Real(value, "="), (Term(Polynomial.number(Fraction(1) / constant), (name,)),))
        return Solved(variable, equation, value, ONE, ())
    _, factors = draft.factors(leading)
    positive: list[str] = []
    product = ONE
    for part, exponent in factors:
        known = sign_fact(draft, part, 1) or sign_fact(draft, part, -1)
        if known is None:
            draft.reals[name] = Real(factor, "=")
            return split(draft, part)
        positive += [known] * exponent
        for _ in range(exponent):
            product = draft.effort.product(product, draft.reals[known].value)
    ratio = Fraction(next(iter(leading.terms.values()))) / product.terms[next(iter(leading.terms))]
    value = factor * Polynomial.number(1 / ratio)
    equation = draft.combine(Real(value, "="), (Term(Polynomial.number(1 / ratio), (name,)),))
    return Solved(variable, equation, value, product, tuple(positive))


def _put_in(draft: Draft, solved: Solved) -> Body | None:
    """Put a solution into every fact."""
    draft.effort.spend(len(draft.reals) ** 2 + len(draft.vectors) ** 2 >> 2)
    draft.solved = _with(draft, solved)
    draft.point = None
    reals, vectors = draft.reals, draft.vectors
    draft.reals, draft.vectors = {}, {}
    for name, fact in reals.items():
        new, said = substitute_real(draft, name, fact, solved)
        if is_false(said):
            return draft.absurd(new)
        if said.value.constant is None and said not in draft.reals.values():
            draft.reals[new] = said
    for name, vector in vectors.items():
        new, form = substitute_vector(draft, name, vector, solved)
        if is_false(form):
            return draft.absurd(new)
        if form.form and form not in draft.vectors.values():
            draft.vectors[new] = form
    for name, fact in list(draft.reals.items()):
        del draft.reals[name]
        new, said = divided_by_signs(draft, name, fact)
        if is_false(said):
            return draft.absurd(new)
        if said.value.constant is None and said not in draft.reals.values():
            draft.reals[new] = said
    return None


def _with(draft: Draft, solved: Solved) -> list[Solved]:
    """Return the solutions with one more: first and put into the others, where their leading factors stay known."""
    found = [solved]
    for one in draft.solved:
        if not degree_in(one.value, solved.name):
            found.append(one)
            continue
        name, fact = substitute_real(draft, one.equation, Real(one.value, "="), solved)
        leading = coefficient_of(fact.value, one.name, 1)
        if leading.constant:
            value = fact.value.times(1 / Fraction(leading.constant))
            if value != fact.value:
                name = draft.combine(
                    Real(value, "="), (Term(Polynomial.number(1 / Fraction(leading.constant)), (name,)),)
                )
            found.append(Solved(one.name, name, value, ONE, ()))
        elif leading == one.leading and not solved.positive:
            found.append(Solved(one.name, name, fact.value, leading, one.positive))
        else:
            return [*draft.solved, solved]
    return found
