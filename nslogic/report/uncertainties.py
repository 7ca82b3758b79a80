"""Measured numbers for people, with no more digits than their error warrants."""

from __future__ import annotations

from math import floor, isfinite, log10

LEAST_DIGITS = 1e7
"""From this size on, and for errors below its inverse, numbers are written with an exponent."""


def significant(value: float, digits: int = 4) -> str:
    """Return a number to some significant digits, without an exponent where it is readable without.

    >>> significant(2143.417), significant(0.00012345), significant(5.6e23)
    ('2143', '0.0001234', '5.6e+23')
    """
    if not isfinite(value):
        return str(value)
    return f"{value:.{digits}g}" if abs(value) < 10**digits or abs(value) >= 1e6 else f"{value:.0f}"


def decimals_for(error: float, digits: int = 2) -> int:
    """Return how many decimal places show some digits of an error."""
    if not error > 0 or not isfinite(error):
        return 4
    return max(digits - 1 - floor(log10(error)), 0)


def with_error(value: float, error: float | None) -> str:
    """Return a number ± its standard error, both to two significant digits of the error.

    >>> with_error(0.34731, 0.01548), with_error(0.5, None)
    ('0.347 ± 0.015', '0.5')
    >>> with_error(172706.0, 1.7e87)
    '1.727e+05 ± 1.7e+87'
    """
    if error is None or not isfinite(error) or error == 0:
        return significant(value)
    if max(abs(value), error) >= LEAST_DIGITS or error < 1 / LEAST_DIGITS:
        return f"{value:.4g} ± {error:.2g}"
    places = decimals_for(error)
    return f"{value:.{places}f} ± {error:.{places}f}"


def interval_text(low: float, high: float) -> str:
    """Return an interval with enough digits to tell its ends apart.

    >>> interval_text(0.318902, 0.373754)
    '0.319 to 0.374'
    """
    if max(abs(low), abs(high)) >= LEAST_DIGITS or 0 < high - low < 1 / LEAST_DIGITS:
        return f"{low:.3g} to {high:.3g}"
    places = decimals_for(high - low)
    return f"{low:.{places}f} to {high:.{places}f}"
