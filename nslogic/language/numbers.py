"""Exact reading of decimals and rationals; their size is checked before anything is converted."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from nslogic import limits

LONGEST_GIVEN = 100
"""How many characters a number that is handed in may have."""

_DECIMAL = re.compile(r"([+-]?)(?=\.?[0-9])([0-9]+(?:_[0-9]+)*)?(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?")


def exact_decimal(text: str) -> Fraction | None:
    """Return a number such as `3`, `.34`, `1_000` or `1e6` as the rational it is; None where it is beyond the limits.

    Raises:
        ValueError: The text is not a decimal number.
    """
    match = _DECIMAL.fullmatch(text)
    if match is None:
        raise ValueError(text)
    sign, whole, decimals, exponent = match.groups()
    digits = (whole or "").replace("_", "") + (decimals or "")
    if len(digits) > limits.DIGITS or len(exponent or "") > len(str(limits.DECIMAL_EXPONENT)) + 1:
        return None
    shift = int(exponent or 0) - len(decimals or "")
    if abs(shift) > limits.DECIMAL_EXPONENT + limits.DIGITS or abs(int(exponent or 0)) > limits.DECIMAL_EXPONENT:
        return None
    value = Fraction(int(digits) * 10**shift) if shift >= 0 else Fraction(int(digits), 10**-shift)
    return -value if sign == "-" else value


def is_rational(text: str) -> bool:
    """Say whether a text is written as a number or as a quotient of two, of whatever size."""
    parts = text.split("/")
    return len(parts) <= 2 and all(_DECIMAL.fullmatch(part.strip()) for part in parts)


def exact_rational(text: str) -> Fraction | None:
    """Return a number or a quotient of two, such as `5/2`; None where it is beyond the limits.

    Raises:
        ValueError: The text is not a rational number, or its denominator is zero.
    """
    numerator, slash, denominator = text.partition("/")
    above = exact_decimal(numerator.strip())
    below = exact_decimal(denominator.strip()) if slash else Fraction(1)
    if above is None or below is None:
        return None
    if not below:
        raise ValueError(text)
    return above / below


def number_as_given(value: object) -> Fraction | None:
    """Return a number that a program hands in, exactly; None for what is none, and for what is beyond the limits.

    >>> number_as_given(0.34), number_as_given("5/2"), number_as_given(True)
    (Fraction(17, 50), Fraction(5, 2), None)
    """
    if isinstance(value, bool) or not isinstance(value, (int, float, str, Decimal, Fraction)):
        return None
    try:
        # a float is taken for the decimal that it prints as; an integer may have more digits than Python prints
        text = repr(float(value)) if isinstance(value, float) else str(value)
        return exact_rational(text.strip()) if len(text) <= LONGEST_GIVEN else None
    except ValueError:
        return None
