"""Certificates that a polynomial is positive: non-negative sums of products of facts, from one exact linear program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import combinations_with_replacement, islice
from typing import NamedTuple

from nslogic.algebra.linear_programs.rows import Row, Solution
from nslogic.algebra.linear_programs.simplex import LinearProgram
from nslogic.errors import LimitReachedError
from nslogic.kernel import ONE, Effort, Monomial, Polynomial, ProofError, Real, Relation
from nslogic.proof.budget import Budget, OutOfWorkError
from nslogic.proof.search.polynomials import names_in_polynomials
from nslogic.proof.steps import Term


class FactProduct(NamedTuple):
    """A product of facts, with the relation to zero that is known of it: positive, non-negative or zero."""

    value: Polynomial
    facts: tuple[str, ...]
    relation: Relation
    times: Polynomial = ONE


def sign_certificate(
    reals: Mapping[str, Real], target: Polynomial | None, degree: int, effort: Budget
) -> tuple[Term, ...] | None:
    """Return terms that add up to a polynomial and show that it is positive; for None, terms that show 0 > 0."""
    for most in range(1, degree + 1):
        products = effort.limits.products
        generators = list(islice(_generators(reals, target, most, effort), products + 1))
        if len(generators) > products:
            return None
        certificate = _program(generators, target, effort)
        if certificate is not None:
            return certificate
    return None


def _generators(
    reals: Mapping[str, Real], target: Polynomial | None, most: int, effort: Effort
) -> Iterator[FactProduct]:
    relevant = _relevant(reals, target)
    yield FactProduct(ONE, (), ">")
    signed = {name: fact for name, fact in relevant.items() if fact.relation in (">", ">=")}
    for size in range(1, most + 1):
        for names in combinations_with_replacement(sorted(signed), size):
            value, relation = ONE, ">"
            try:
                for name in names:
                    value = effort.product(value, signed[name].value)
                    relation = ">" if relation == signed[name].relation == ">" else ">="
            except ProofError:  # more terms, or a higher exponent, than the kernel allows
                continue
            yield FactProduct(value, names, ">" if relation == ">" else ">=")
    for name, fact in sorted(relevant.items()):
        if fact.relation == "=":
            variables = names_in_polynomials(other_fact.value for other_fact in relevant.values())
            for size in range(most):
                for chosen in combinations_with_replacement(variables, size):
                    times = ONE
                    for variable in chosen:
                        times = effort.product(times, Polynomial.name(variable))
                    yield FactProduct(effort.product(fact.value, times), (name,), "=", times)


def _relevant(reals: Mapping[str, Real], target: Polynomial | None) -> dict[str, Real]:
    """Return the facts that share names with the target, directly or through others."""
    if target is None:
        return dict(reals)
    names = set(names_in_polynomials((target,)))
    relevant: dict[str, Real] = {}
    while True:
        more = {
            name: fact
            for name, fact in reals.items()
            if name not in relevant and names & set(names_in_polynomials((fact.value,)))
        }
        if not more:
            return relevant
        relevant.update(more)
        names.update(names_in_polynomials(fact.value for fact in more.values()))


def _program(
    generators: list[FactProduct], wanted_polynomial: Polynomial | None, effort: Budget
) -> tuple[Term, ...] | None:
    columns: dict[Monomial, dict[int, Fraction]] = {}
    for index, generator in enumerate(generators):
        for monomial, coefficient in generator.value.terms.items():
            columns.setdefault(monomial, {})[index] = Fraction(coefficient)
    target = {} if wanted_polynomial is None else wanted_polynomial.terms
    if not set(target) <= set(columns) or len(columns) * len(generators) > effort.limits.entries:
        return None
    rows = [Row(column, "=", (-Fraction(target.get(monomial, 0)),)) for monomial, column in sorted(columns.items())]
    minus = Fraction(-1)
    rows += [Row({i: minus}, "<=", (Fraction(0),)) for i, product in enumerate(generators) if product.relation != "="]
    strict = {i: minus for i, product in enumerate(generators) if product.relation == ">"}
    rows.append(Row(strict, "<", (Fraction(0),)))
    try:
        solution = LinearProgram(rows, work=effort.spend).check()
    except OutOfWorkError:
        raise
    except LimitReachedError:  # too many pivots
        return None
    if not isinstance(solution, Solution):
        return None
    terms = []
    for index, generator in enumerate(generators):
        value = solution.values.get(index, (Fraction(0),))[0]
        if value:
            terms.append(Term(generator.times * Polynomial.number(value), generator.facts))
    return tuple(terms)
