"""McCallum's projection of curves in two parameters: where, over one of them, the curves may meet, part or end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from nslogic.algebra.functions import RationalFunction
from nslogic.memory import remembered


def projected(factors: Sequence[RationalFunction], name: str) -> Iterator[RationalFunction]:
    """Yield polynomials in the other parameter; between their roots the curves neither meet nor part.

    Args:
        factors: Irreducible polynomials in two parameters.
        name: The parameter that is projected away.
    """
    curves = [factor for factor in factors if name in factor.names()]
    yield from (factor for factor in factors if factor not in curves)
    for curve in curves:
        yield leading(curve, name)
        if degree_of(curve, name) > 1:
            yield discriminant(curve, name)
    for curve, other in combinations(curves, 2):
        yield resultant(curve, other, name)


def degree_of(polynomial: RationalFunction, name: str) -> int:
    """Return the degree of a polynomial in one parameter."""
    return int(polynomial.top.degrees()[polynomial.field.names.index(name)])


@remembered(4096)
def discriminant(polynomial: RationalFunction, name: str) -> RationalFunction:
    """Return the discriminant of a polynomial in one parameter."""
    field = polynomial.field
    return RationalFunction(field, polynomial.top.discriminant(_generator(polynomial, name)), field.one.top)


@remembered(4096)
def resultant(polynomial: RationalFunction, other: RationalFunction, name: str) -> RationalFunction:
    """Return the resultant of two polynomials in one parameter."""
    field = polynomial.field
    return RationalFunction(field, polynomial.top.resultant(other.top, _generator(polynomial, name)), field.one.top)


def _generator(polynomial: RationalFunction, name: str) -> str:
    return f"x{polynomial.field.names.index(name)}"


def leading(polynomial: RationalFunction, name: str) -> RationalFunction:
    """Return the coefficient of the highest power of a parameter."""
    place, degree = polynomial.field.names.index(name), degree_of(polynomial, name)
    terms = ((exponents, number) for exponents, number in polynomial.numerator_terms() if exponents[place] == degree)
    return polynomial.field.from_terms(
        tuple((tuple(0 if i == place else power for i, power in enumerate(powers)), number) for powers, number in terms)
    )
