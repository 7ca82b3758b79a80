"""Exact numbers as people write them: `0.34`, `1/3`, `1e21`; each is read back as the number it is."""

from __future__ import annotations

from fractions import Fraction

DECIMAL_DIGITS = 12
"""Up to how many digits a number is written as a decimal rather than a quotient."""

MOST_DECIMALS = 40
"""Up to how many decimals these digits are looked for."""

MOST_FAMILIAR = 12
"""Up to which denominator a power or a parameter is written as a quotient, even if its decimal is short; tenths are not."""

MOST_ZEROS = 5
"""Up to how many zeros a number is written out: 1e6, but 100000; 1e-5, but 0.0001."""


def number_text(value: Fraction) -> str:
    """Return an exact number as a decimal if that is short, as a quotient otherwise; with an exponent for many zeros.

    >>> number_text(Fraction(17, 50)), number_text(Fraction(1, 3)), number_text(Fraction(2))
    ('0.34', '1/3', '2')
    >>> number_text(Fraction(10**21)), number_text(Fraction(25 * 10**5)), number_text(Fraction(3, 10**7))
    ('1e21', '2.5e6', '3e-7')
    """
    sign, size = ("-" if value < 0 else ""), abs(value)
    if size.denominator == 1:
        digits = str(size.numerator)
        kept = digits.rstrip("0")
        if len(digits) - len(kept) < MOST_ZEROS or len(digits) - 1 <= MOST_ZEROS or not kept:
            return sign + digits
        return f"{sign}{_mantissa(kept)}e{len(digits) - 1}"
    for decimals in range(1, MOST_DECIMALS + 1):
        scaled = size * 10**decimals
        if scaled.denominator == 1:
            digits = str(scaled.numerator)
            zeros = decimals - len(digits) + 1
            if len(digits) > DECIMAL_DIGITS:
                break
            if zeros >= MOST_ZEROS:
                return f"{sign}{_mantissa(digits)}e-{zeros}"
            padded = digits.zfill(decimals + 1)
            return f"{sign}{padded[:-decimals]}.{padded[-decimals:]}"
    return str(value)


def familiar_text(value: Fraction) -> str:
    """Return an exact number as a quotient of small numbers, else as `number_text` does.

    >>> familiar_text(Fraction(3, 4)), familiar_text(Fraction(73, 100)), familiar_text(Fraction(17, 31))
    ('3/4', '0.73', '17/31')
    """
    return str(value) if 1 < value.denominator <= MOST_FAMILIAR and value.denominator != 10 else number_text(value)


def exponent_text(value: Fraction) -> str:
    """Return the suffix for a power: empty for 1, `^2`, `^-0.73`, `^(1/3)`.

    >>> exponent_text(Fraction(-73, 100)), exponent_text(Fraction(1, 3)), exponent_text(Fraction(10**7))
    ('^-0.73', '^(1/3)', '^(1e7)')
    """
    text = familiar_text(value)
    plain = text.removeprefix("-").replace(".", "", 1).isdigit()
    return "" if value == 1 else f"^{text}" if plain else f"^({text})"


def _mantissa(digits: str) -> str:
    return f"{digits[0]}.{digits[1:]}" if len(digits) > 1 else digits
