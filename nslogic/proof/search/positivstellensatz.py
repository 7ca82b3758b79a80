"""Signs of polynomials from facts about parameters: sums of products of facts, found by exact linear programs.

A certificate is `p = Σ cᵢ · (product of facts)` with non-negative rationals cᵢ (Handelman 1988; Krivine's theorem says
when one exists). The linear program finds the identity, and the kernel checks it on its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple

from nslogic.kernel import ONE, Polynomial, Real, Relation, is_false
from nslogic.proof.search.polynomial_division import reduced
from nslogic.proof.search.polynomials import coefficient_of, degree_in, evaluate, names_in_polynomials
from nslogic.proof.search.sign_certificates import sign_certificate
from nslogic.proof.search.state import Draft, zero
from nslogic.proof.steps import Term


def sign_fact(draft: Draft, factor: Polynomial, sign: int, *, degree: int = 2) -> str | None:
    """Return the name of a fact that an irreducible polynomial has a sign, deriving it if necessary; None if unknown."""
    draft.effort.spend(20 + len(draft.reals) + len(factor.terms))
    target = factor if sign > 0 else -factor
    known = _name_of(draft, target)
    if known is not None:
        return known
    for name, fact in draft.reals.items():
        if fact.relation == ">" and (ratio := _ratio(fact.value, target)):
            return _add_fact(draft, Real(target, ">"), (Term(Polynomial.number(1 / ratio), (name,)),))
    certificate = sign_certificate(draft.reals, target, degree, draft.effort)
    if certificate is not None:
        return _add_fact(draft, Real(target, ">"), certificate)
    return _sign_by_isolation(draft, factor, target)


class SignedProduct(NamedTuple):
    """A polynomial as a number times a product of positive facts."""

    number: Fraction
    facts: tuple[str, ...]
    product: Polynomial


def signed_product(draft: Draft, value: Polynomial) -> SignedProduct | Polynomial:
    """Return a polynomial by facts about the signs of its factors, or a factor whose sign is not known.

    Where the point of the draft has its names, a factor's sign is looked for that it has there.
    """
    facts: list[str] = []
    product = ONE
    for factor, exponent in draft.factors(value)[1]:
        known = draft.point is not None and set(names_in_polynomials((factor,))) <= set(draft.point)
        signs = (signs_at(factor, draft.point),) if draft.point is not None and known else (1, -1)
        name = next(filter(None, (sign_fact(draft, factor, sign) for sign in signs)), None)
        if name is None:
            return factor
        facts += [name] * exponent
        for _ in range(exponent):
            product = draft.effort.product(product, draft.reals[name].value)
    monomial, coefficient = next(iter(product.terms.items()))
    return SignedProduct(Fraction(value.terms[monomial]) / coefficient, tuple(facts), product)


def _add_fact(draft: Draft, conclusion: Real, terms: tuple[Term, ...], over: tuple[str, ...] = ()) -> str:
    name = draft.combine(conclusion, terms, over)
    draft.reals[name] = conclusion
    return name


def _ratio(value: Polynomial, divisor: Polynomial) -> Fraction | None:
    """Return the quotient of two polynomials if it is a positive number, None otherwise."""
    if len(value.terms) != len(divisor.terms):
        return None
    monomial, coefficient = next(iter(value.terms.items()))
    if monomial not in divisor.terms:
        return None
    ratio = Fraction(coefficient) / divisor.terms[monomial]
    return ratio if ratio > 0 and value == divisor * Polynomial.number(ratio) else None


def _sign_by_isolation(draft: Draft, factor: Polynomial, target: Polynomial) -> str | None:
    """Derive the sign of a name from a fact that is a positive multiple of it plus a term that is not positive."""
    names = names_in_polynomials((factor,))
    if len(names) != 1 or factor != Polynomial.name(names[0]):
        return None
    for name, fact in list(draft.reals.items()):
        if fact.relation not in (">", ">=") or degree_in(fact.value, names[0]) != 1:
            continue
        times = coefficient_of(fact.value, names[0], 1)
        times = times if target == factor else -times
        constant = coefficient_of(fact.value, names[0], 0)
        if times.constant is not None or not constant:
            continue
        other_facts = {other_name: other_fact for other_name, other_fact in draft.reals.items() if other_name != name}
        above, below = (
            sign_certificate(other_facts, -constant, 1, draft.effort),
            sign_certificate(other_facts, times, 1, draft.effort),
        )
        if above is not None and below is not None:
            over = _add_fact(draft, Real(times, ">"), below)
            return _add_fact(draft, Real(target, ">"), (Term(ONE, (name,)), *above), (over,))
    return None


def divided_by_signs(draft: Draft, name: str, fact: Real) -> tuple[str, Real]:
    """Return a fact divided by those of its factors that are known to be positive, or not zero."""
    content, factors = draft.factors(fact.value)
    over: list[str] = []
    quotient, product = Polynomial.number(content), ONE
    for factor, exponent in factors:
        divisor, power = _name_of(draft, factor, -factor), 1
        if divisor is None and exponent > 1:
            divisor, power = _name_of(draft, draft.effort.product(factor, factor)), 2
        times, remaining = (0, exponent) if divisor in (None, name) else divmod(exponent, power)
        for _ in range(times):
            assert divisor is not None, "there is one"
            over.append(divisor)
            product = draft.effort.product(product, draft.reals[divisor].value)
        for _ in range(remaining):
            quotient = draft.effort.product(quotient, factor)
    if not over:
        return name, fact
    if draft.effort.product(quotient, product) != fact.value:
        quotient = -quotient  # the facts are the factors up to signs
    conclusion = Real(quotient, fact.relation)
    equal = _name_of(draft, quotient, relations=(fact.relation,))
    return equal or draft.combine(conclusion, (Term(ONE, (name,)),), over), conclusion


def open_factor(draft: Draft, values: Iterable[Polynomial]) -> Polynomial | None:
    """Return the simplest factor of polynomials whose sign no fact says, None if there is none."""
    factors = [factor for value in values for factor, _ in draft.factors(value)[1]]
    unknown = [factor for factor in factors if _name_of(draft, factor, -factor, relations=("=", ">")) is None]
    return min(unknown, key=lambda factor: (len(factor.terms), names_in_polynomials((factor,))), default=None)


def _name_of(draft: Draft, *values: Polynomial, relations: tuple[Relation, ...] = (">",)) -> str | None:
    """Return the name of a fact that one of some values has one of some relations to zero."""
    for name, fact in draft.reals.items():
        if fact.relation in relations and fact.value in values:
            return name
    return None


def refute_signs(draft: Draft, names: tuple[str, ...]) -> str | None:
    """Derive 0 > 0 from facts about parameters, and return its name; None if that fails."""
    reals = {}
    for name in names:
        new, fact = reduced(draft, *divided_by_signs(draft, name, draft.reals[name]))
        if is_false(fact):
            return new
        reals[new] = fact
    spoken_of = set(names_in_polynomials(fact.value for fact in reals.values()))
    # signs of the same names, which the solver did not need, may make the certificate shorter
    beside = {
        name: fact
        for name, fact in draft.reals.items()
        if fact.relation == ">" and fact not in reals.values() and set(names_in_polynomials((fact.value,))) <= spoken_of
    }
    degree = draft.effort.limits.factors
    certificate = sign_certificate(reals, None, degree, draft.effort)
    certificate = certificate or sign_certificate({**reals, **beside}, None, degree, draft.effort)
    return None if certificate is None else draft.combine(zero(">"), certificate)


def signs_at(factor: Polynomial, point: Mapping[str, Fraction]) -> int:
    """Return the sign of a polynomial at a point."""
    value = evaluate(factor, point)
    return (value > 0) - (value < 0)
