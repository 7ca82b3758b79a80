"""Powers of the scale as exact text and as decimals."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from nslogic.language.decimals import number_text
from nslogic.orders.coefficient_text import format_power
from nslogic.orders.formulas import Coefficient, as_constant

SIGNIFICANT_DIGITS = 6
"""How many significant digits a decimal factor has."""


Amount: TypeAlias = float | str
"""A factor as a decimal, or as a power of the scale if the exponent is symbolic or the decimal overflows."""


def growth_at(value: Coefficient, values: Mapping[str, Fraction]) -> Coefficient:
    """Substitute the values of parameters in a coefficient; return it unchanged if it is undefined there."""
    value = as_constant(value)
    if isinstance(value, Fraction):
        return value
    known = {name: values[name] for name in value.names() if name in values}
    try:
        return as_constant(value.substitute(known)) if known else value
    except ZeroDivisionError:
        return value


def decimal_of(scale: Fraction, power: Coefficient) -> float | None:
    """Return scale^power, rounded; None if the power is symbolic or the number overflows."""
    power = as_constant(power)
    if not isinstance(power, Fraction):
        return None
    logarithm = (math.log10(scale.numerator) - math.log10(scale.denominator)) * float(power)
    if abs(logarithm) > 300:  # a float ends near 10^308
        return None
    return float(f"{10**logarithm:.{SIGNIFICANT_DIGITS}g}")


def amount_of(scale: Fraction, power: Coefficient) -> Amount:
    """Return scale^power as a decimal if there is one, else as a power: `10^a`."""
    decimal = decimal_of(scale, power)
    return format_power(base_text(scale), power) if decimal is None else decimal


def base_text(scale: Fraction) -> str:
    """Return a scale as the base of a power, a quotient in parentheses."""
    text = number_text(scale)
    return f"({text})" if "/" in text else text


def size_after(size: Fraction, factor: Amount) -> Amount:
    """Return a size times a factor; as a product if the factor is not a number, or the result is out of range.

    >>> size_after(Fraction(7 * 10**9), 2.83), size_after(Fraction(7), "10^a")
    (19810000000.0, '7 * 10^a')
    """
    if isinstance(factor, str):
        return f"{number_text(size)} * {factor}"
    logarithm = math.log10(size.numerator) - math.log10(size.denominator) + math.log10(factor)
    if abs(logarithm) > 300:  # a float ends near 10^308
        return f"{number_text(size)} * {factor:.{SIGNIFICANT_DIGITS}g}"
    return float(f"{10**logarithm:.{SIGNIFICANT_DIGITS}g}")
