"""Polynomials seen as linear in one of their parameters."""

from __future__ import annotations

from nslogic.algebra.functions import RationalFunction
from nslogic.memory import remembered


@remembered(8192)
def linear_in(polynomial: RationalFunction, name: str) -> tuple[RationalFunction, RationalFunction] | tuple[None, None]:
    """Return `(slope, rest)` of a polynomial `slope * parameter + rest`; two None where it is not linear in it."""
    field = polynomial.field
    index = field.names.index(name)
    slope: list[tuple[tuple[int, ...], int]] = []
    rest: list[tuple[tuple[int, ...], int]] = []
    for exponents, coefficient in polynomial.numerator_terms():
        if exponents[index] > 1:
            return None, None
        lowered = tuple(0 if place == index else power for place, power in enumerate(exponents))
        (slope if exponents[index] else rest).append((lowered, coefficient))
    if not slope:
        return None, None
    return field.from_terms(tuple(slope)), field.from_terms(tuple(rest))
