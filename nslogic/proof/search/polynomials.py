"""Operations on the kernel's polynomials for the search: factors, pseudo-division, values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import lcm

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.kernel import ZERO, Effort, Polynomial
from nslogic.memory import remembered


def names_in_polynomials(polynomials: Iterable[Polynomial]) -> tuple[str, ...]:
    """Return the names that occur in polynomials, sorted."""
    return tuple(sorted({name for polynomial in polynomials for monomial in polynomial.terms for name, _ in monomial}))


@remembered(256)
def field_of(names: tuple[str, ...]) -> Field:
    """Return the field of rational functions of these names."""
    return Field(names)


def to_function(value: Polynomial, field: Field) -> RationalFunction:
    """Return a polynomial as an element of a field that has its names."""
    scale = lcm(*(coefficient.denominator for coefficient in value.terms.values()))
    terms = []
    for monomial, coefficient in value.terms.items():
        exponents = dict(monomial)
        terms.append((tuple(exponents.get(name, 0) for name in field.names), int(coefficient * scale)))
    return field.from_terms(tuple(terms)) / field.constant(scale) if terms else field.zero


def to_polynomial(value: RationalFunction) -> Polynomial:
    """Return an element with a constant denominator as a polynomial."""
    ((_, below),) = value.denominator_terms()
    names = value.field.names
    return Polynomial(
        {
            tuple(sorted((n, e) for n, e in zip(names, exponents, strict=False) if e)): Fraction(coefficient, below)
            for exponents, coefficient in value.numerator_terms()
        }
    )


@remembered(4096)
def irreducible_factors(value: Polynomial) -> tuple[Fraction, tuple[tuple[Polynomial, int], ...]]:
    """Return a polynomial as a number times powers of irreducible polynomials with integer coefficients."""
    constant = value.constant
    if constant is not None:
        return Fraction(constant), ()
    function = to_function(value, field_of(names_in_polynomials((value,))))
    content, factors = function.factor_numerator()
    ((_, below),) = function.denominator_terms()
    return Fraction(content, below), tuple((to_polynomial(factor), exponent) for factor, exponent in factors)


def evaluate(value: Polynomial, point: Mapping[str, Fraction]) -> Fraction:
    """Return the value at a point."""
    total = Fraction(0)
    for monomial, coefficient in value.terms.items():
        product = coefficient
        for name, exponent in monomial:
            product *= point[name] ** exponent
        total += product
    return total


def degree_in(value: Polynomial, name: str) -> int:
    """Return the degree in one name."""
    return max((dict(monomial).get(name, 0) for monomial in value.terms), default=0)


def coefficient_of(value: Polynomial, name: str, degree: int) -> Polynomial:
    """Return the coefficient of a power of one name."""
    return Polynomial(
        {
            tuple(part for part in monomial if part[0] != name): coefficient
            for monomial, coefficient in value.terms.items()
            if dict(monomial).get(name, 0) == degree
        }
    )


def pseudo_divide(
    value: Polynomial, by: Polynomial, name: str, times: int, effort: Effort
) -> tuple[Polynomial, Polynomial]:
    """Return (quotient, remainder) with `a^times * value = quotient * by + remainder`, of a lower degree in the name.

    `a` is the leading coefficient of `by` in the name, `times` at least the number of powers by which the value is higher
    than the remainder may be; any number where `a` is one.
    """
    size, variable = degree_in(by, name), Polynomial.name(name)
    leading = coefficient_of(by, name, size)
    quotient, remainder, remaining_factors = ZERO, value, times
    while (degree := degree_in(remainder, name)) >= size:
        top = coefficient_of(remainder, name, degree)
        for _ in range(degree - size):
            top = effort.product(top, variable)
        quotient = effort.sum(effort.product(quotient, leading), top)
        remainder = effort.sum(effort.product(remainder, leading), -effort.product(top, by))
        remaining_factors -= 1
    for _ in range(remaining_factors):
        quotient, remainder = effort.product(quotient, leading), effort.product(remainder, leading)
    return quotient, remainder
