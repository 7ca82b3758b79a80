"""Signs of polynomials from facts about parameters: sums of products of facts, found by exact linear programs.

A certificate is `p = Σ cᵢ · (product of facts)` with non-negative rationals cᵢ (Handelman 1988; Krivine's theorem says
when one exists). The linear program finds the identity, and the kernel checks it on its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nslogic.kernel import ONE, Polynomial, Real, is_false
from nslogic.proof.search.polynomial_division import reduced
from nslogic.proof.search.polynomials import coefficient_of, degree_in, evaluate, names_in_polynomials
from nslogic.proof.search.sign_certificates import sign_certificate
from nslogic.proof.search.state import Draft, zero
from nslogic.proof.steps import Term


def sign_fact(draft: Draft, factor: Polynomial, sign: int, *, degree: int = 2) -> str | None:
    """Return the name of a fact that an irreducible polynomial has a sign, deriving it if necessary; None if unknown."""
    draft.effort.spend(20 + len(draft.reals) + len(factor.terms))
    target = factor if sign > 0 else -factor
    for name, fact in draft.reals.items():
        if fact.relation == ">" and fact.value == target:
            return name
    for name, fact in draft.reals.items():
        if fact.relation == ">" and (ratio := _ratio(fact.value, target)):
            return _add_fact(draft, Real(target, ">"), (Term(Polynomial.number(1 / ratio), (name,)),))
    divided = _sign_by_division(draft, factor, target)
    if divided is not None:
        return divided
    certificate = sign_certificate(draft.reals, target, degree, draft.effort)
    if certificate is not None:
        return _add_fact(draft, Real(target, ">"), certificate)
    return _sign_by_isolation(draft, factor, target)


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


def _sign_by_division(draft: Draft, factor: Polynomial, target: Polynomial) -> str | None:
    """Derive the sign of a factor of a positive product from the signs of the other factors."""
    for name, fact in list(draft.reals.items()):
        if fact.relation != ">":
            continue
        _, factors = draft.factors(fact.value)
        exponents = dict(factors)
        if len(factors) < 2 or exponents.get(factor, 0) != 1:
            continue
        over: list[str] = []
        product = target
        for cofactor, exponent in factors:
            if cofactor == factor:
                continue
            sign_name = _sign_name(draft, cofactor)
            if sign_name is None:
                break
            over += [sign_name] * exponent
            for _ in range(exponent):
                product = draft.effort.product(product, draft.reals[sign_name].value)
        else:
            ratio = _ratio(product, fact.value)
            if ratio is not None:
                return _add_fact(draft, Real(target, ">"), (Term(Polynomial.number(ratio), (name,)),), tuple(over))
    return None


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
        sign_name = _sign_name(draft, factor)
        square = None if sign_name is not None or exponent < 2 else _square_name(draft, factor)
        if sign_name is not None and sign_name != name:
            by, remaining = [sign_name] * exponent, 0
        elif square is not None and square != name:
            by, remaining = [square] * (exponent // 2), exponent % 2
        else:
            by, remaining = [], exponent
        over += by
        for divisor_name in by:
            product = draft.effort.product(product, draft.reals[divisor_name].value)
        for _ in range(remaining):
            quotient = draft.effort.product(quotient, factor)
    if not over:
        return name, fact
    if draft.effort.product(quotient, product) != fact.value:
        quotient = -quotient  # the facts are the factors up to signs
    conclusion = Real(quotient, fact.relation)
    equal_name = next(
        (divisor_name for divisor_name, other_fact in draft.reals.items() if other_fact == conclusion), None
    )
    if equal_name is not None:
        return equal_name, conclusion
    return draft.combine(conclusion, (Term(ONE, (name,)),), over), conclusion


def _square_name(draft: Draft, factor: Polynomial) -> str | None:
    square = draft.effort.product(factor, factor)
    return next((name for name, fact in draft.reals.items() if fact.relation == ">" and fact.value == square), None)


def unknown_factor(draft: Draft, names: tuple[str, ...]) -> Polynomial | None:
    """Return the simplest factor of facts whose sign is not known, None if all are."""
    candidates: list[Polynomial] = []
    for name in names:
        fact = draft.reals[name]
        factors = [factor for factor, _ in draft.factors(fact.value)[1]]
        factors += [Polynomial.name(candidate) for candidate in names_in_polynomials((fact.value,))]
        candidates += [factor for factor in factors if _sign_name(draft, factor) is None]
    candidates = [candidate for candidate in dict.fromkeys(candidates) if not _is_fact(draft, candidate)]
    return (
        min(candidates, key=lambda candidate: (len(candidate.terms), names_in_polynomials((candidate,))))
        if candidates
        else None
    )


def _is_fact(draft: Draft, factor: Polynomial) -> bool:
    return any(fact.relation in ("=", ">") and fact.value in (factor, -factor) for fact in draft.reals.values())


def _sign_name(draft: Draft, factor: Polynomial) -> str | None:
    for name, fact in draft.reals.items():
        if fact.relation == ">" and fact.value in (factor, -factor):
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
    certificate = sign_certificate(reals, None, min(2, degree), draft.effort)
    if certificate is None and _learn_signs(draft, reals):
        return refute_signs(draft, names)
    certificate = certificate or sign_certificate(reals, None, degree, draft.effort)
    certificate = certificate or sign_certificate({**reals, **beside}, None, degree, draft.effort)
    return None if certificate is None else draft.combine(zero(">"), certificate)


def _learn_signs(draft: Draft, reals: Mapping[str, Real]) -> bool:
    """Derive signs of the factors of facts, and return whether there were any to derive."""
    count = len(draft.reals)
    for fact in reals.values():
        factors = draft.factors(fact.value)[1]
        for factor, _ in factors if len(factors) > 1 else ():
            if _sign_name(draft, factor) is None:
                _ = sign_fact(draft, factor, 1) or sign_fact(draft, factor, -1)
    return len(draft.reals) > count


def signs_at(factor: Polynomial, point: Mapping[str, Fraction]) -> int:
    """Return the sign of a polynomial at a point."""
    value = evaluate(factor, point)
    return (value > 0) - (value < 0)
