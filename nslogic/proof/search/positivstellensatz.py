"""Signs of polynomials from facts about parameters: explicit products of facts, found by exact linear programs.

A certificate is `p = Σ cᵢ · (product of facts)` with non-negative rationals cᵢ (Handelman 1988; Krivine's theorem says
when one exists). What the linear program finds is an identity that the kernel checks by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import combinations_with_replacement, islice
from typing import NamedTuple

from nslogic import limits
from nslogic.algebra.linear_programs.rows import Row, Solution
from nslogic.algebra.linear_programs.simplex import LinearProgram
from nslogic.errors import LimitReachedError
from nslogic.kernel import ONE, Effort, Monomial, Polynomial, ProofError, Real, Relation, is_false
from nslogic.proof.budget import OutOfWorkError
from nslogic.proof.search.polynomial_division import reduced
from nslogic.proof.search.polynomials import coefficient_of, degree_in, evaluate, names_in_polynomials
from nslogic.proof.search.state import Draft, zero
from nslogic.proof.steps import Term

PROGRAM_PRODUCTS = limits.SEARCH_PRODUCTS
"""How many products of facts one linear program may have."""

HIGHEST_DEGREE = limits.SEARCH_FACTORS
"""How many facts a product may have; fewer where there would be too many products."""


class FactProduct(NamedTuple):
    """A product of facts, and whether it is known to be positive, non-negative or zero."""

    value: Polynomial
    facts: tuple[str, ...]
    relation: Relation
    times: Polynomial = ONE


def sign_fact(draft: Draft, factor: Polynomial, sign: int, *, degree: int = 2) -> str | None:
    """Return the name of a fact that says that an irreducible polynomial has a sign, written down if need be."""
    draft.effort.spend(20 + len(draft.reals) + len(factor.terms))
    wanted = factor if sign > 0 else -factor
    for name, fact in draft.reals.items():
        if fact.relation == ">" and fact.value == wanted:
            return name
    for name, fact in draft.reals.items():
        if fact.relation == ">" and (ratio := _ratio(fact.value, wanted)):
            return _keep(draft, Real(wanted, ">"), (Term(Polynomial.number(1 / ratio), (name,)),))
    divided = _divided(draft, factor, wanted)
    if divided is not None:
        return divided
    found = sign_certificate(draft.reals, wanted, degree, draft.effort)
    if found is not None:
        return _keep(draft, Real(wanted, ">"), found)
    return _isolated(draft, factor, wanted)


def weak_sign_fact(draft: Draft, factor: Polynomial, sign: int) -> str | None:
    """Return the name of a fact that says that a polynomial is not negative, or not positive."""
    wanted = factor if sign > 0 else -factor
    for name, fact in draft.reals.items():
        if fact.relation == ">=" and fact.value == wanted:
            return name
    for name, fact in draft.reals.items():
        if fact.relation == ">=" and (ratio := _ratio(fact.value, wanted)):
            return _keep(draft, Real(wanted, ">="), (Term(Polynomial.number(1 / ratio), (name,)),))
    return None


def _keep(draft: Draft, said: Real, terms: tuple[Term, ...], over: tuple[str, ...] = ()) -> str:
    name = draft.combine(said, terms, over)
    draft.reals[name] = said
    return name


def _ratio(value: Polynomial, other: Polynomial) -> Fraction | None:
    """Return the positive number that is value / other, where there is one."""
    if len(value.terms) != len(other.terms):
        return None
    monomial, coefficient = next(iter(value.terms.items()))
    if monomial not in other.terms:
        return None
    ratio = Fraction(coefficient) / other.terms[monomial]
    return ratio if ratio > 0 and value == other * Polynomial.number(ratio) else None


def _divided(draft: Draft, factor: Polynomial, wanted: Polynomial) -> str | None:
    """Return that a factor of a positive product is positive, where the signs of the other factors are known."""
    for name, fact in list(draft.reals.items()):
        if fact.relation != ">":
            continue
        _, factors = draft.factors(fact.value)
        exponents = dict(factors)
        if len(factors) < 2 or exponents.get(factor, 0) != 1:
            continue
        over: list[str] = []
        product = wanted
        for other, exponent in factors:
            if other == factor:
                continue
            known = _known(draft, other)
            if known is None:
                break
            over += [known] * exponent
            for _ in range(exponent):
                product = draft.effort.product(product, draft.reals[known].value)
        else:
            ratio = _ratio(product, fact.value)
            if ratio is not None:
                return _keep(draft, Real(wanted, ">"), (Term(Polynomial.number(ratio), (name,)),), tuple(over))
    return None


def _isolated(draft: Draft, factor: Polynomial, wanted: Polynomial) -> str | None:
    """Return that a name has a sign because a fact is a positive multiple of it plus what is not positive."""
    names = names_in_polynomials((factor,))
    if len(names) != 1 or factor != Polynomial.name(names[0]):
        return None
    for name, fact in list(draft.reals.items()):
        if fact.relation not in (">", ">=") or degree_in(fact.value, names[0]) != 1:
            continue
        times = coefficient_of(fact.value, names[0], 1)
        times = times if wanted == factor else -times
        rest = coefficient_of(fact.value, names[0], 0)
        if times.constant is not None or not rest:
            continue
        others = {other: known for other, known in draft.reals.items() if other != name}
        above, below = (
            sign_certificate(others, -rest, 1, draft.effort),
            sign_certificate(others, times, 1, draft.effort),
        )
        if above is not None and below is not None:
            over = _keep(draft, Real(times, ">"), below)
            return _keep(draft, Real(wanted, ">"), (Term(ONE, (name,)), *above), (over,))
    return None


def divided_by_signs(draft: Draft, name: str, fact: Real) -> tuple[str, Real]:
    """Return a fact divided by what is known to be positive, or not zero, among its factors."""
    content, factors = draft.factors(fact.value)
    over: list[str] = []
    rest, product = Polynomial.number(content), ONE
    for factor, exponent in factors:
        known = _known(draft, factor)
        square = None if known is not None or exponent < 2 else _known_square(draft, factor)
        if known is not None and known != name:
            by, left = [known] * exponent, 0
        elif square is not None and square != name:
            by, left = [square] * (exponent // 2), exponent % 2
        else:
            by, left = [], exponent
        over += by
        for one in by:
            product = draft.effort.product(product, draft.reals[one].value)
        for _ in range(left):
            rest = draft.effort.product(rest, factor)
    if not over:
        return name, fact
    if draft.effort.product(rest, product) != fact.value:
        rest = -rest  # the facts are the factors up to signs
    said = Real(rest, fact.relation)
    found = next((one for one, other in draft.reals.items() if other == said), None)
    if found is not None:
        return found, said
    return draft.combine(said, (Term(ONE, (name,)),), over), said


def _known_square(draft: Draft, factor: Polynomial) -> str | None:
    square = draft.effort.product(factor, factor)
    return next((name for name, fact in draft.reals.items() if fact.relation == ">" and fact.value == square), None)


def unknown_factor(draft: Draft, names: tuple[str, ...]) -> Polynomial | None:
    """Return the simplest factor of facts whose sign is not known."""
    found: list[Polynomial] = []
    for name in names:
        fact = draft.reals[name]
        factors = [factor for factor, _ in draft.factors(fact.value)[1]]
        factors += [Polynomial.name(one) for one in names_in_polynomials((fact.value,))]
        found += [factor for factor in factors if _known(draft, factor) is None]
    found = [one for one in dict.fromkeys(found) if not _is_fact(draft, one)]
    return min(found, key=lambda one: (len(one.terms), names_in_polynomials((one,)))) if found else None


def _is_fact(draft: Draft, factor: Polynomial) -> bool:
    return any(fact.relation in ("=", ">") and fact.value in (factor, -factor) for fact in draft.reals.values())


def _known(draft: Draft, factor: Polynomial) -> str | None:
    for name, fact in draft.reals.items():
        if fact.relation == ">" and fact.value in (factor, -factor):
            return name
    return None


def sign_certificate(
    reals: Mapping[str, Real], wanted: Polynomial | None, degree: int, effort: Effort
) -> tuple[Term, ...] | None:
    """Return terms that add up to a polynomial and show that it is positive; with None, terms that show 0 > 0."""
    for most in range(1, degree + 1):
        generators = list(islice(_generators(reals, wanted, most, effort), PROGRAM_PRODUCTS + 1))
        if len(generators) > PROGRAM_PRODUCTS:
            return None
        found = _program(generators, wanted, effort)
        if found is not None:
            return found
    return None


def _generators(
    reals: Mapping[str, Real], wanted: Polynomial | None, most: int, effort: Effort
) -> Iterator[FactProduct]:
    relevant = _relevant(reals, wanted)
    yield FactProduct(ONE, (), ">")
    signed = {name: fact for name, fact in relevant.items() if fact.relation in (">", ">=")}
    for size in range(1, most + 1):
        for names in combinations_with_replacement(sorted(signed), size):
            value, relation = ONE, ">"
            try:
                for name in names:
                    value = effort.product(value, signed[name].value)
                    relation = ">" if relation == signed[name].relation == ">" else ">="
            except ProofError:  # more terms, or a higher exponent, than the kernel takes
                continue
            yield FactProduct(value, names, ">" if relation == ">" else ">=")
    for name, fact in sorted(relevant.items()):
        if fact.relation == "=":
            variables = names_in_polynomials(one.value for one in relevant.values())
            for size in range(most):
                for chosen in combinations_with_replacement(variables, size):
                    times = ONE
                    for variable in chosen:
                        times = effort.product(times, Polynomial.name(variable))
                    yield FactProduct(effort.product(fact.value, times), (name,), "=", times)


def _relevant(reals: Mapping[str, Real], wanted: Polynomial | None) -> dict[str, Real]:
    """Return the facts that share names with what is wanted, directly or through others."""
    if wanted is None:
        return dict(reals)
    names = set(names_in_polynomials((wanted,)))
    found: dict[str, Real] = {}
    while True:
        more = {
            name: fact
            for name, fact in reals.items()
            if name not in found and names & set(names_in_polynomials((fact.value,)))
        }
        if not more:
            return found
        found.update(more)
        names.update(names_in_polynomials(fact.value for fact in more.values()))


def _program(generators: list[FactProduct], wanted: Polynomial | None, effort: Effort) -> tuple[Term, ...] | None:
    columns: dict[Monomial, dict[int, Fraction]] = {}
    for index, generator in enumerate(generators):
        for monomial, coefficient in generator.value.terms.items():
            columns.setdefault(monomial, {})[index] = Fraction(coefficient)
    target = {} if wanted is None else wanted.terms
    if not set(target) <= set(columns) or len(columns) * len(generators) > limits.SEARCH_ENTRIES:
        return None
    rows = [Row(column, "=", (-Fraction(target.get(monomial, 0)),)) for monomial, column in sorted(columns.items())]
    minus = Fraction(-1)
    rows += [Row({i: minus}, "<=", (Fraction(0),)) for i, one in enumerate(generators) if one.relation != "="]
    strict = {i: minus for i, one in enumerate(generators) if one.relation == ">"}
    rows.append(Row(strict, "<", (Fraction(0),)))
    try:
        found = LinearProgram(rows, work=effort.spend).check()
    except OutOfWorkError:
        raise
    except LimitReachedError:  # too many pivots
        return None
    if not isinstance(found, Solution):
        return None
    terms = []
    for index, generator in enumerate(generators):
        value = found.values.get(index, (Fraction(0),))[0]
        if value:
            terms.append(Term(generator.times * Polynomial.number(value), generator.facts))
    return tuple(terms)


def refute_signs(draft: Draft, names: tuple[str, ...]) -> str | None:
    """Write down that facts about parameters give an absurdity, as 0 > 0; return the name of that, or None."""
    reals = {}
    for name in names:
        new, fact = reduced(draft, *divided_by_signs(draft, name, draft.reals[name]))
        if is_false(fact):
            return new
        reals[new] = fact
    spoken_of = set(names_in_polynomials(fact.value for fact in reals.values()))
    # what the solver did not need may make the certificate shorter: signs of the same names
    beside = {
        name: fact
        for name, fact in draft.reals.items()
        if fact.relation == ">" and fact not in reals.values() and set(names_in_polynomials((fact.value,))) <= spoken_of
    }
    found = sign_certificate(reals, None, HIGHEST_DEGREE, draft.effort)
    found = found or sign_certificate({**reals, **beside}, None, HIGHEST_DEGREE, draft.effort)
    return None if found is None else draft.combine(zero(">"), found)


def signs_at(factor: Polynomial, point: Mapping[str, Fraction]) -> int:
    """Return the sign of a polynomial at a point."""
    value = evaluate(factor, point)
    return (value > 0) - (value < 0)
