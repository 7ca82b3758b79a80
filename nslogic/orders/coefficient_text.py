"""Coefficients and laws of one power as text in the law language, in the shortest form that means the same."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from nslogic.algebra.linear_forms import linear_in
from nslogic.orders.formulas import Coefficient, as_constant

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

FLIPPED = {"<": ">", "<=": ">=", "=": "=", ">=": "<=", ">": "<", "!=": "!="}


@lru_cache(maxsize=4096)
def format_coefficient(value: Coefficient) -> str:
    """Return a coefficient as text: `-alpha/(1+alpha)`; the shortest of its factored, expanded and split forms."""
    value = as_constant(value)
    if isinstance(value, Fraction):
        return str(value)
    candidates = [_quotient(value, factored=True), _quotient(value, factored=False)]
    if len(value.denominator_terms()) == 1:
        candidates.append(_split(value))
    return min(candidates, key=len)


def _split(value: RationalFunction) -> str:
    """Return a quotient by a monomial term by term: `1-c/D_f`."""
    field = value.field
    parts = [
        _quotient(field.from_terms((term,), value.denominator_terms()), factored=False)
        for term in _ascending(value.numerator_terms())
    ]
    text = parts[0]
    for part in parts[1:]:
        text += part if part.startswith("-") else "+" + part
    return text


def _quotient(value: RationalFunction, *, factored: bool) -> str:
    top, below = value.numerator, value.denominator
    sign, above, above_simple = _polynomial(top, factored=factored)
    _, under, under_simple = _polynomial(below, factored=factored)
    if below == 1:
        if not sign or above_simple:
            return sign + above
        return f"{sign}({above})"
    if not above_simple:
        above = f"({above})"
    if not under_simple or "*" in under:
        under = f"({under})"
    return f"{sign}{above}/{under}"


def _polynomial(value: RationalFunction, *, factored: bool) -> tuple[str, str, bool]:
    """Return sign, text without it, and whether the text is a product (needs no parentheses in one)."""
    names = value.field.names
    if not factored or len(value.numerator_terms()) == 1:
        terms = _ascending(value.numerator_terms())
        if len(terms) == 1:
            exponents, coefficient = terms[0]
            sign = "-" if coefficient < 0 else ""
            return sign, _monomial(exponents, abs(coefficient), names), True
        if all(coefficient < 0 for _, coefficient in terms):
            return "-", _sum([(e, -c) for e, c in terms], names), False
        return "", _sum(terms, names), False
    constant, factors = value.factor_numerator()
    texts = [] if abs(constant) == 1 else [str(abs(constant))]
    sign = "-" if constant < 0 else ""
    for factor, multiplicity in sorted(factors, key=lambda one: (len(one[0].numerator_terms()), one[0].sort_key())):
        parts = factor.numerator_terms()
        if all(coefficient < 0 for _, coefficient in parts) and multiplicity % 2:
            sign = "" if sign else "-"
            parts = tuple((e, -c) for e, c in parts)
        text = _sum(parts, names)
        if len(parts) > 1 and (len(factors) > 1 or multiplicity > 1 or texts):
            text = f"({text})"
        texts.append(text if multiplicity == 1 else f"{text}^{multiplicity}")
    simple = len(texts) > 1 or len(factors) != 1 or len(factors[0][0].numerator_terms()) == 1 or factors[0][1] > 1
    return sign, "*".join(texts), simple


def _ascending(terms: tuple[tuple[tuple[int, ...], int], ...]) -> list[tuple[tuple[int, ...], int]]:
    """Return terms with constants first, then by degree and name; a positive one leads if there is one."""
    ordered = sorted(terms, key=lambda term: (sum(term[0]), tuple(-power for power in term[0])))
    lead = next((place for place, term in enumerate(ordered) if term[1] > 0), 0)
    return [ordered[lead], *ordered[:lead], *ordered[lead + 1 :]]


def _sum(
    terms: tuple[tuple[tuple[int, ...], int], ...] | list[tuple[tuple[int, ...], int]], names: tuple[str, ...]
) -> str:
    text = ""
    for exponents, coefficient in _ascending(tuple(terms)):
        sign = "-" if coefficient < 0 else "+" if text else ""
        text += sign + _monomial(exponents, abs(coefficient), names)
    return text


def _monomial(exponents: tuple[int, ...], coefficient: int, names: tuple[str, ...]) -> str:
    factors = [name if power == 1 else f"{name}^{power}" for name, power in zip(names, exponents, strict=True) if power]
    if coefficient != 1 or not factors:
        factors.insert(0, str(coefficient))
    return "*".join(factors)


def format_sign(polynomial: RationalFunction, relation: str) -> str:
    """Return `polynomial REL 0` as a relation between sums: `alpha < d`, or solved for the only parameter it has."""
    top = polynomial.numerator
    if len(top.names()) == 1:
        (name,) = top.names()
        slope, rest = linear_in(top, name)
        if slope is not None and rest is not None:
            number = as_constant(slope)
            assert isinstance(number, Fraction), "a linear polynomial in one parameter has a number for its slope"
            return f"{name} {relation if number > 0 else FLIPPED[relation]} {format_coefficient(-rest / slope)}"
    return format_comparison(top, relation)


def format_comparison(polynomial: RationalFunction, relation: str) -> str:
    """Return `polynomial REL 0` with every term on the side where its sign is positive."""
    names, terms = polynomial.field.names, polynomial.numerator_terms()
    left = [term for term in terms if term[1] > 0]
    right = [(exponents, -coefficient) for exponents, coefficient in terms if coefficient < 0]
    if not any(any(exponents) for exponents, _ in left):  # a constant stands on the right
        left, right, relation = right, left, FLIPPED[relation]
    return f"{_sum(left, names) if left else 0} {relation} {_sum(right, names) if right else 0}"


def format_power(name: str, power: Coefficient) -> str:
    """Return `name^power` in the law language; `1` for the power zero."""
    power = as_constant(power)
    if power == 0:
        return "1"
    if power == 1:
        return name
    text = format_coefficient(power)
    bare = text.isalnum() or (text.startswith("-") and (text[1:].isalnum() or text[1:].isidentifier()))
    return f"{name}^{text}" if bare or text.isidentifier() else f"{name}^({text})"


def format_power_law(target: str, base: str, power: Coefficient, log: Coefficient, *, inverse_log: bool = False) -> str:
    """Return `target ~ base^power * log(base)^log`; with `inverse_log` the logarithm is that of 1/base."""
    log = as_constant(log)
    parts = [format_power(base, power)]
    if log != 0:
        parts.append(format_power(f"log(1/{base})" if inverse_log else f"log({base})", log))
    if len(parts) > 1 and parts[0] == "1":
        parts = parts[1:]
    return f"{target} ~ {' * '.join(parts)}"
