"""Coefficients and laws of one power as text in the law language, in the shortest form that means the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from nslogic.algebra.linear_forms import linear_in
from nslogic.algebra.signs import sign_of
from nslogic.language.decimals import exponent_text
from nslogic.language.terms import (
    Constant,
    Parameter,
    ParameterExpression,
    ParameterPower,
    ParameterProduct,
    ParameterQuotient,
    ParameterSum,
)
from nslogic.language.writing import compact_text
from nslogic.memory import remembered
from nslogic.orders.formulas import Coefficient, as_constant

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

FLIPPED = {"<": ">", "<=": ">=", "=": "=", ">=": "<=", ">": "<", "!=": "!="}


_Term: TypeAlias = tuple[tuple[int, ...], int]
"""The exponents of a monomial, and its coefficient."""

_MINUS_ONE = Constant(Fraction(-1))


def format_coefficient(value: Coefficient) -> str:
    """Return a coefficient as text: `-alpha/(1+alpha)`; the shortest of its factored, expanded and split forms."""
    value = as_constant(value)
    return str(value) if isinstance(value, Fraction) else _shortest(value)[0]


def coefficient_term(value: Coefficient) -> ParameterExpression:
    """Return a coefficient as a term of the law language, in the form that `format_coefficient` writes."""
    value = as_constant(value)
    return Constant(value) if isinstance(value, Fraction) else _shortest(value)[1]


@remembered(4096)
def _shortest(value: RationalFunction) -> tuple[str, ParameterExpression]:
    shapes = [_quotient(value, factored=True), _quotient(value, factored=False)]
    if len(value.denominator_terms()) == 1:
        shapes.append(_split(value))
    return min(((compact_text(shape), shape) for shape in shapes), key=lambda written: len(written[0]))


def _split(value: RationalFunction) -> ParameterExpression:
    """Return a quotient by a monomial term by term: `1-c/D_f`."""
    field = value.field
    parts = [
        _quotient(field.from_terms((term,), value.denominator_terms()), factored=False)
        for term in _ascending(value.numerator_terms())
    ]
    return parts[0] if len(parts) == 1 else ParameterSum(tuple(parts))


def _quotient(value: RationalFunction, *, factored: bool) -> ParameterExpression:
    negative, above = _polynomial(value.numerator, factored=factored)
    if value.denominator != 1:
        under_negative, under = _polynomial(value.denominator, factored=factored, below=True)
        negative = negative != under_negative
        if isinstance(above, Constant) and isinstance(under, Constant):
            above = Constant(above.value / under.value)
        else:
            above = ParameterQuotient(above, under)
    return _signed(above, negative=negative)


def _signed(term: ParameterExpression, *, negative: bool) -> ParameterExpression:
    return ParameterProduct((_MINUS_ONE, term)) if negative else term


def _polynomial(value: RationalFunction, *, factored: bool, below: bool = False) -> tuple[bool, ParameterExpression]:
    """Return whether a polynomial is written as a negative one, and its counterpart that is not.

    `below` the line each factor has as many positive as negative coefficients, or more: `-a*b/(a+b-a*m)`.
    """
    names, terms = value.field.names, value.numerator_terms()
    if not factored or len(terms) == 1:
        negative = _mostly_negative(terms, entirely=not below)
        return negative, _sum(_negated(terms) if negative else terms, names)
    constant, factors = value.factor_numerator()
    written: list[ParameterExpression] = [] if abs(constant) == 1 else [Constant(Fraction(abs(constant)))]
    for factor, multiplicity in sorted(
        factors, key=lambda entry: (len(entry[0].numerator_terms()), entry[0].sort_key())
    ):
        parts: Collection[_Term] = factor.numerator_terms()
        if below and _mostly_negative(parts):
            parts, constant = _negated(parts), constant * (-1) ** multiplicity
        written.append(_power(_sum(parts, names), multiplicity))
    return _is_negative(constant), _product(written)  # no factor has a negative coefficient in front


def _mostly_negative(terms: Collection[_Term], *, entirely: bool = False) -> bool:
    """Return whether more than half of the coefficients are negative, or all."""
    negative = sum(_is_negative(coefficient) for _, coefficient in terms)
    return negative == len(terms) if entirely else 2 * negative > len(terms)


def _negated(terms: Iterable[_Term]) -> list[_Term]:
    return [(exponents, -coefficient) for exponents, coefficient in terms]


def _is_negative(number: Fraction | int) -> bool:
    """Return whether a factor is negative."""
    return sign_of(number) == -1


def _power(base: ParameterExpression, exponent: int) -> ParameterExpression:
    return base if exponent == 1 else ParameterPower(base, exponent)


def _product(factors: Sequence[ParameterExpression]) -> ParameterExpression:
    return factors[0] if len(factors) == 1 else ParameterProduct(tuple(factors))


def _ascending(terms: Iterable[tuple[tuple[int, ...], int]]) -> list[tuple[tuple[int, ...], int]]:
    """Return terms with constants first, then by degree and name; a positive one leads if there is one."""
    ordered = sorted(terms, key=lambda term: (sum(term[0]), tuple(-power for power in term[0])))
    lead = next((place for place, term in enumerate(ordered) if not _is_negative(term[1])), 0)
    return [ordered[lead], *ordered[:lead], *ordered[lead + 1 :]]


def _sum(terms: Iterable[tuple[tuple[int, ...], int]], names: Sequence[str]) -> ParameterExpression:
    signed = [
        _signed(_monomial(exponents, abs(coefficient), names), negative=_is_negative(coefficient))
        for exponents, coefficient in _ascending(terms)
    ]
    return signed[0] if len(signed) == 1 else ParameterSum(tuple(signed))


def _monomial(exponents: Sequence[int], coefficient: int, names: Sequence[str]) -> ParameterExpression:
    factors = [_power(Parameter(name), power) for name, power in zip(names, exponents, strict=True) if power]
    if coefficient != 1 or not factors:
        factors.insert(0, Constant(Fraction(coefficient)))
    return _product(factors)


def format_sign(polynomial: RationalFunction, relation: str) -> str:
    """Return `polynomial REL 0` as a relation between sums: `alpha < d`, or solved for the only parameter it has."""
    top = polynomial.numerator
    if len(top.names()) == 1:
        (name,) = top.names()
        slope, rest = linear_in(top, name)
        if slope is not None and rest is not None:
            number = as_constant(slope)
            assert isinstance(number, Fraction), "a linear polynomial in one parameter has a number for its slope"
            return (
                f"{name} {FLIPPED[relation] if _is_negative(number) else relation} {format_coefficient(-rest / slope)}"
            )
    return format_comparison(top, relation)


def format_comparison(polynomial: RationalFunction, relation: str) -> str:
    """Return `polynomial REL 0` with every term on the side where its sign is positive."""
    names, terms = polynomial.field.names, polynomial.numerator_terms()
    left = [term for term in terms if not _is_negative(term[1])]
    right = [(exponents, -coefficient) for exponents, coefficient in terms if _is_negative(coefficient)]
    if not any(any(exponents) for exponents, _ in left):  # a constant stands on the right
        left, right, relation = right, left, FLIPPED[relation]
    return f"{compact_text(_sum(left, names)) if left else 0} {relation} {compact_text(_sum(right, names)) if right else 0}"


def format_power(name: str, power: Coefficient) -> str:
    """Return `name^power` in the law language; `1` for the power zero."""
    power = as_constant(power)
    if power == 0:
        return "1"
    if isinstance(power, Fraction):
        return f"{name}{exponent_text(power)}"
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
