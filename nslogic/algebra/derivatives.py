"""Exact partial derivatives of rational functions."""

from __future__ import annotations

from nslogic.algebra.functions import RationalFunction


def derivative(value: RationalFunction, name: str) -> RationalFunction:
    """Return the partial derivative by one parameter, zero where the function does not depend on it.

    >>> from nslogic.algebra.functions import Field
    >>> alpha, beta = map(Field(("alpha", "beta")).generator, ("alpha", "beta"))
    >>> str(derivative(beta / (alpha + beta), "alpha"))
    '-beta/(alpha^2 + 2*alpha*beta + beta^2)'
    """
    field = value.field
    if name not in field.names:
        return field.zero
    place = field.names.index(name)

    def slope(polynomial: RationalFunction) -> RationalFunction:
        return RationalFunction(field, polynomial.top.derivative(place), field.one.top)

    above, below = value.numerator, value.denominator
    return (slope(above) * below - above * slope(below)) / (below * below)
