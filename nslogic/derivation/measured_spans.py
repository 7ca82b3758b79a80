"""The range of an exponent over the known intervals of its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import product
from typing import TypeAlias

from nslogic.orders.formulas import Coefficient, as_constant
from nslogic.theory.model import ParameterDeclaration, Theory

Boxes: TypeAlias = Mapping[str, tuple[Fraction, Fraction]]
"""The interval of each known parameter."""


def boxes_of(theory: Theory, sigma: Fraction) -> Boxes:
    """Return what the values, errors and intervals of a file say, so many standard errors wide."""
    boxes = {}
    for parameter in theory.parameters:
        ends = ends_of(parameter, sigma)
        if ends is not None and parameter.same_as is None:
            boxes[parameter.name] = ends
    return boxes


def ends_of(parameter: ParameterDeclaration, sigma: Fraction) -> tuple[Fraction, Fraction] | None:
    """Return the least and the greatest value of a parameter that is known."""
    if parameter.interval is not None:
        return parameter.interval
    if parameter.value is None:
        return None
    off = sigma * (parameter.error or Fraction(0))
    return parameter.value - off, parameter.value + off


def span_of(power: Coefficient, boxes: Boxes, *, most: int) -> tuple[Fraction, Fraction] | None:
    """Return the least and the greatest value of an exponent in at most so many parameters, None where uncertain.

    An exponent that is linear in each parameter above and below, and has no pole, is monotone in each parameter while
    the others stay: its extremes are at corners. So are those of its denominator, which shows that there is no pole.
    """
    value = as_constant(power)
    if isinstance(value, Fraction):
        return value, value
    names = value.names()
    if len(names) > most or any(name not in boxes for name in names):
        return None
    terms = (*value.numerator_terms(), *value.denominator_terms())
    if any(exponent > 1 for exponents, _ in terms for exponent in exponents):
        return None
    corners = [dict(zip(names, corner, strict=True)) for corner in product(*(boxes[name] for name in names))]
    below = [value.denominator.evaluate(corner) for corner in corners]
    if min(below) <= 0 <= max(below):
        return None
    values = [value.evaluate(corner) for corner in corners]
    return min(values), max(values)
