"""Equations between parameters: solved for one name, and the solution substituted into all other facts."""

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
    """Solve equations between parameters and substitute the solutions; return a proof if that needs a split."""
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


def _split_equation(
    draft: Draft,
    name: str,
    factors: tuple[tuple[Polynomial, int], ...],
    search: Callable[[Draft], Body],
    split: Splitting,
) -> Body:
    """Treat `f * g = 0`: divide by a factor that is not zero, or split on the sign of a factor."""
    fact = draft.reals[name]
    for factor, _ in factors:
        for sign in (1, -1):
            sign_name = sign_fact(draft, factor, sign, degree=1)
            if sign_name is not None and len(factors) > 1:
                cofactor = _cofactor(draft, fact.value, factor)
                conclusion = (
                    Real(cofactor if sign > 0 else -cofactor, "=") if dict(factors)[factor] % 2 else Real(cofactor, "=")
                )
                over = (sign_name,) * dict(factors)[factor]
                new = draft.combine(conclusion, (Term(ONE, (name,)),), over)
                del draft.reals[name]
                draft.waiting.append(new)
                return search(draft)
            if sign_name is not None:
                power = dict(factors)[factor]
                content = draft.factors(fact.value)[0] * (1 if sign > 0 or power % 2 == 0 else -1)
                terms = (Term(ONE, (sign_name,) * power), Term(Polynomial.number(-1 / content), (name,)))
                return draft.absurd(draft.combine(Real(Polynomial({}), ">"), terms))
    return split(draft, factors[0][0])


def _cofactor(draft: Draft, value: Polynomial, factor: Polynomial) -> Polynomial:
    content, factors = draft.factors(value)
    cofactor = Polynomial.number(content)
    for other_factor, count in factors:
        if other_factor != factor:
            for _ in range(count):
                cofactor = draft.effort.product(cofactor, other_factor)
    return cofactor


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
        sign_name = sign_fact(draft, part, 1) or sign_fact(draft, part, -1)
        if sign_name is None:
            draft.reals[name] = Real(factor, "=")
            return split(draft, part)
        positive += [sign_name] * exponent
        for _ in range(exponent):
            product = draft.effort.product(product, draft.reals[sign_name].value)
    ratio = Fraction(next(iter(leading.terms.values()))) / product.terms[next(iter(leading.terms))]
    value = factor * Polynomial.number(1 / ratio)
    equation = draft.combine(Real(value, "="), (Term(Polynomial.number(1 / ratio), (name,)),))
    return Solved(variable, equation, value, product, tuple(positive))


def _substitute(draft: Draft, solved: Solved) -> Body | None:
    """Substitute a solution into every fact."""
    draft.effort.spend(len(draft.reals) ** 2 + len(draft.vectors) ** 2 >> 2)
    draft.solved = _with_solution(draft, solved)
    draft.point = None
    reals, vectors = draft.reals, draft.vectors
    draft.reals, draft.vectors = {}, {}
    for name, fact in reals.items():
        new, new_fact = substitute_real(draft, name, fact, solved)
        if is_false(new_fact):
            return draft.absurd(new)
        if new_fact.value.constant is None and new_fact not in draft.reals.values():
            draft.reals[new] = new_fact
    for name, vector in vectors.items():
        new, new_vector = substitute_vector(draft, name, vector, solved)
        if is_false(new_vector):
            return draft.absurd(new)
        if new_vector.form and new_vector not in draft.vectors.values():
            draft.vectors[new] = new_vector
    for name, fact in list(draft.reals.items()):
        del draft.reals[name]
        new, new_fact = divided_by_signs(draft, name, fact)
        if is_false(new_fact):
            return draft.absurd(new)
        if new_fact.value.constant is None and new_fact not in draft.reals.values():
            draft.reals[new] = new_fact
    return None


def _with_solution(draft: Draft, solved: Solved) -> list[Solved]:
    """Return the solutions with a new one first and substituted into the others, if their leading factors stay known."""
    solutions = [solved]
    for earlier in draft.solved:
        if not degree_in(earlier.value, solved.name):
            solutions.append(earlier)
            continue
        name, fact = substitute_real(draft, earlier.equation, Real(earlier.value, "="), solved)
        leading = coefficient_of(fact.value, earlier.name, 1)
        if leading.constant:
            value = fact.value.times(1 / Fraction(leading.constant))
            if value != fact.value:
                name = draft.combine(
                    Real(value, "="), (Term(Polynomial.number(1 / Fraction(leading.constant)), (name,)),)
                )
            solutions.append(Solved(earlier.name, name, value, ONE, ()))
        elif leading == earlier.leading and not solved.positive:
            solutions.append(Solved(earlier.name, name, fact.value, leading, earlier.positive))
        else:
            return [*draft.solved, solved]
    return solutions
