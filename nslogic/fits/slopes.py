"""Exact functions of parameters in floating-point numbers, with their slopes, for searches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction
    from nslogic.algebra.polynomials import PolynomialTerms

ValueAndSlopes: TypeAlias = tuple[float, list[float]]
"""A value, and its slopes in the parameters, in their order."""

NumericFunction: TypeAlias = Callable[[Sequence[float]], ValueAndSlopes]
"""A function of values of the parameters; ZeroDivisionError on a pole."""

_Terms: TypeAlias = tuple[tuple[float, tuple[tuple[int, int], ...]], ...]


def numeric(value: Fraction | RationalFunction, names: Sequence[str]) -> NumericFunction:
    """Return a function of parameters in floating-point numbers.

    Args:
        value: The function.
        names: The parameters in the order in which they are given.

    >>> from nslogic.algebra.functions import Field
    >>> alpha, beta = map(Field(("alpha", "beta")).generator, ("alpha", "beta"))
    >>> numeric(alpha / beta, ("beta", "alpha"))([2.0, 3.0])
    (1.5, [-0.75, 0.5])
    """
    count = len(names)
    if isinstance(value, Fraction):
        constant = float(value)
        return lambda _: (constant, [0.0] * count)
    places = [names.index(name) if name in names else -1 for name in value.field.names]
    above, below = _terms(value.numerator_terms(), places), _terms(value.denominator_terms(), places)
    if value.denominator.is_constant():
        (scale, _), *_ = below
        above = tuple((coefficient / scale, powers) for coefficient, powers in above)
        return lambda at: _polynomial(above, at)

    def quotient(at: Sequence[float]) -> ValueAndSlopes:
        top, top_slopes = _polynomial(above, at)
        bottom, bottom_slopes = _polynomial(below, at)
        ratio = top / bottom
        return ratio, [(rise - ratio * growth) / bottom for rise, growth in zip(top_slopes, bottom_slopes, strict=True)]

    return quotient


def _terms(terms: PolynomialTerms, places: Sequence[int]) -> _Terms:
    """Return coefficients with the places of the parameters in each term and their powers."""
    return tuple(
        (
            float(coefficient),
            tuple((place, power) for place, power in zip(places, exponents, strict=False) if power),
        )
        for exponents, coefficient in terms
    )


def _polynomial(terms: _Terms, at: Sequence[float]) -> ValueAndSlopes:
    total, slopes = 0.0, [0.0] * len(at)
    for coefficient, powers in terms:
        factors = [at[place] ** power for place, power in powers]
        term = coefficient
        for factor in factors:
            term *= factor
        total += term
        for number, (place, power) in enumerate(powers):
            slope = coefficient * power * at[place] ** (power - 1)
            for other, factor in enumerate(factors):
                if other != number:
                    slope *= factor
            slopes[place] += slope
    return total, slopes
