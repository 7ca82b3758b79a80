"""Polynomials with integer coefficients, by python-flint, with limits on their size.

Theories without parameters do not import this module: python-flint takes longer to load than most questions take to
answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import comb, factorial
from typing import TypeAlias

from flint import Ordering, fmpq, fmpz, fmpz_mpoly, fmpz_mpoly_ctx

from nslogic import limits
from nslogic.errors import LimitReachedError

DEGREE_LIMIT, TERM_LIMIT = limits.POLYNOMIAL_DEGREE, limits.POLYNOMIAL_TERMS
WORK_LIMIT, BIT_LIMIT = limits.POLYNOMIAL_STEPS, limits.POLYNOMIAL_BITS

PolynomialTerms: TypeAlias = tuple[tuple[tuple[int, ...], int], ...]

_NOTHING = fmpq(0)


def context_of(size: int) -> fmpz_mpoly_ctx:
    """Return the ring of polynomials in that number of generators, the same object each time: python-flint keeps it."""
    # python-flint 0.9 crashes on contexts without generators, so the field Q has one that nobody can name.
    return fmpz_mpoly_ctx.get(tuple(f"x{index}" for index in range(max(size, 1))), Ordering.degrevlex)


def _refuse(limit: str) -> LimitReachedError:
    return LimitReachedError(limit, "Write the parameter expressions of the law with lower powers or fewer parameters.")


def within_size(polynomial: fmpz_mpoly) -> fmpz_mpoly:
    """Return the polynomial unchanged; raises LimitReachedError where it exceeds a limit of size."""
    if len(polynomial) > TERM_LIMIT:
        raise _refuse(f"A parameter expression grew beyond {TERM_LIMIT} terms.")
    if polynomial and polynomial.total_degree() > DEGREE_LIMIT:
        raise _refuse(f"A parameter expression grew beyond degree {DEGREE_LIMIT}.")
    return polynomial


def multiply_within(left: fmpz_mpoly, right: fmpz_mpoly) -> fmpz_mpoly:
    """Multiply within limits, which are tested before the work is done."""
    if left.is_one():
        return right
    if right.is_one():
        return left
    steps = len(left) * len(right)
    if steps > WORK_LIMIT:
        raise _refuse(f"A product of parameter expressions needs more than {WORK_LIMIT} steps.")
    return within_size(left * right)


def power(base: fmpz_mpoly, exponent: int) -> fmpz_mpoly:
    """Raise to a positive power within limits, which are tested before the work is done."""
    if exponent == 1 or not base:
        return base
    if base.total_degree() * exponent > DEGREE_LIMIT:
        raise _refuse(f"A parameter expression grew beyond degree {DEGREE_LIMIT}.")
    bits = max(int(coefficient).bit_length() for coefficient in base.coeffs())
    if bits > 1 and bits * exponent > BIT_LIMIT:
        raise _refuse(f"A number in a parameter expression grew beyond {BIT_LIMIT} bits.")
    dense = 1
    for degree in base.degrees():
        dense *= degree * exponent + 1
    if min(dense, comb(len(base) - 1 + exponent, len(base) - 1)) > TERM_LIMIT:
        raise _refuse(f"A parameter expression grew beyond {TERM_LIMIT} terms.")
    return base**exponent


def flint_terms(polynomial: fmpz_mpoly, size: int) -> PolynomialTerms:
    """Return `(exponents, coefficient)` of each term, highest degree first."""
    return tuple((tuple(map(int, exponents[:size])), int(coefficient)) for exponents, coefficient in polynomial.terms())


def lowest(numerator: fmpz_mpoly, denominator: fmpz_mpoly) -> tuple[fmpz_mpoly, fmpz_mpoly]:
    """Divide both parts of a fraction by their greatest common divisor."""
    if denominator.is_one() or numerator.is_one():
        return numerator, denominator
    common = numerator.gcd(denominator)
    return (numerator, denominator) if common.is_one() else (numerator // common, denominator // common)


def with_fraction(
    polynomial: fmpz_mpoly, index: int, numerator: fmpz_mpoly, denominator: fmpz_mpoly
) -> tuple[fmpz_mpoly, int]:
    """Substitute a fraction for a generator; return the result times a power of the denominator, and the exponent."""
    degree = max(polynomial.degrees()[index], 0)
    if degree == 0:
        return polynomial, 0
    parts = [polynomial.subs({index: 0})]
    for order in range(1, degree + 1):  # the coefficients of Taylor's series
        polynomial = polynomial.derivative(index)
        part = polynomial.subs({index: 0}) if order < degree else polynomial
        parts.append(part // factorial(order) if order > 1 else part)
    total = parts[0] if denominator.is_one() else multiply_within(parts[0], power(denominator, degree))
    for order, part in enumerate(parts[1:], start=1):
        term = multiply_within(part, power(numerator, order))
        if order < degree and not denominator.is_one():
            term = multiply_within(term, power(denominator, degree - order))
        total = within_size(total + term)
    return total, degree


Compiled: TypeAlias = tuple[tuple[int, tuple[tuple[str, int], ...]], ...]
"""Terms as `(coefficient, ((name, exponent), ...))`, without the generators that do not occur."""


def compiled(polynomial: fmpz_mpoly, names: tuple[str, ...]) -> Compiled:
    """Return the terms of a polynomial in the form that is fastest to evaluate."""
    return tuple(
        (
            coefficient,
            tuple((name, exponent) for name, exponent in zip(names, exponents, strict=True) if exponent),
        )
        for exponents, coefficient in flint_terms(polynomial, len(names))
    )


def evaluated(terms: Compiled, point: Mapping[str, fmpq]) -> fmpq:
    """Return the value at a point."""
    total = _NOTHING
    for coefficient, powers in terms:
        term: fmpq | int = coefficient
        for name, exponent in powers:
            term = term * (point[name] if exponent == 1 else point[name] ** exponent)
        total = total + term
    return total


def as_rational(value: Fraction | int) -> fmpq:
    """Return a number as python-flint's rational, whose arithmetic is ten times as fast as that of fractions."""
    return fmpq(value.numerator, value.denominator)


def as_fraction(value: fmpq) -> Fraction:
    """Return python-flint's number as a fraction."""
    top, bottom = int(value.p), int(value.q)
    return Fraction(top) if bottom == 1 else Fraction(top, bottom)  # two arguments take three times as long


def text_of(terms: PolynomialTerms, names: tuple[str, ...]) -> str:
    """Write terms as a sum, such as `2*a^2 - d`."""
    if not terms:
        return "0"
    words = []
    for exponents, coefficient in terms:
        powers = [
            name if exponent == 1 else f"{name}^{exponent}"
            for name, exponent in zip(names, exponents, strict=True)
            if exponent
        ]
        factors = powers if abs(coefficient) == 1 and powers else [str(abs(coefficient)), *powers]
        words.append(("- " if coefficient < 0 else "+ ") + "*".join(factors))
    first = words[0][2:] if words[0].startswith("+") else "-" + words[0][2:]
    return " ".join([first, *words[1:]])


def as_one_factor(polynomial: fmpz_mpoly) -> tuple[fmpz, list[tuple[fmpz_mpoly, int]]]:
    """Return the content of a polynomial and its primitive part as the only factor, in the shape of `factor`."""
    content, rest = polynomial.primitive()
    return content, [(rest, 1)]
