"""Measured numbers for people, with no more digits than their error warrants."""

from __future__ import annotations

from math import floor, isfinite, log10

LEAST_DIGITS = 1e7
"""From this size on, and for errors below its inverse, numbers are written with an exponent."""


def significant(value: float, digits: int = 4) -> str:
    """Return a number to some significant digits, without an exponent where it is readable without.

    >>> significant(2143.417), significant(0.00012345), significant(5.6e23)
    ('2143', '0.0001234', '5.6e23')
    """
    if not isfinite(value):
        return str(value)
    return _general(value, digits) if abs(value) < 10**digits or abs(value) >= 1e6 else f"{value:.0f}"


def _general(value: float, digits: int) -> str:
    """Return a number to some digits, with the exponent as people write it: `5.6e23`."""
    return f"{value:.{digits}g}".replace("e+0", "e").replace("e+", "e").replace("e-0", "e-")


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
    '1.727e5 ± 1.7e87'
    """
    if error is None or not isfinite(error) or error == 0:
        return significant(value)
    if max(abs(value), error) >= LEAST_DIGITS or error < 1 / LEAST_DIGITS:
        return f"{_general(value, 4)} ± {_general(error, 2)}"
    places = decimals_for(error)
    return f"{value:.{places}f} ± {error:.{places}f}"


def interval_text(low: float, high: float) -> str:
    """Return an interval with enough digits to tell its ends apart.

    >>> interval_text(0.318902, 0.373754), interval_text(-0.0031, 0.41)
    ('0.319 to 0.374', '0.00 to 0.41')
    """
    if max(abs(low), abs(high)) >= LEAST_DIGITS or 0 < high - low < 1 / LEAST_DIGITS:
        return f"{_general(low, 3)} to {_general(high, 3)}"
    places = decimals_for(high - low)
    return " to ".join(f"{0.0 if abs(end) < 0.5 * 10.0**-places else end:.{places}f}" for end in (low, high))


def measured(value: float, error: float | None, sides: tuple[float, float] | None, *, skew: float = 1.5) -> str:
    """Return a number with its error, or with both where one side is much longer; at least three of its digits stay.

    >>> measured(0.34731, 0.01548, (0.015, 0.016)), measured(1.76131, 0.0467, (0.024, 0.069))
    ('0.347 ± 0.015', '1.761 +0.069 −0.024')
    >>> measured(0.2438, 28.0, (0.1, 56.0)), measured(0.0, 0.9, (0.0, 1.8)), measured(0.36414, 0.003, (0.0042, 0.0023))
    ('0.244 +56 −0.10', '0 +1.8', '0.3641 +0.0023 −0.0042')
    >>> measured(117976686.0, 7.6e6, (1.1e7, 4.16e6)), measured(2143.4, 800.0, (505.0, 1174.0))
    ('1.18e8 +4.2e6 −1.1e7', '2143 +1174 −505')
    """
    if error is None or not isfinite(error) or error == 0:
        return significant(value)
    below, above = sides or (error, error)
    if max(below, above) <= skew * min(below, above):
        return with_error(value, error) if error < abs(value) else f"{significant(value, 3)} ± {significant(error, 2)}"
    digits = 3
    if value:
        # down to the second digit of the shorter side
        digits = max(3, floor(log10(abs(value))) - floor(log10(min(side for side in (below, above) if side > 0))) + 2)
    number = significant(value, digits)
    return f"{number}{f' +{_side(above)}' if above > 0 else ''}{f' −{_side(below)}' if below > 0 else ''}"


def _side(error: float) -> str:
    """Return an error to two digits, the second one shown where it is 0.

    >>> _side(0.0203), _side(1180.0), _side(7.7e-13), _side(8.2e9)
    ('0.020', '1180', '7.7e-13', '8.2e9')
    """
    return f"{error:.{decimals_for(error)}f}" if 1e-5 < error < 1e6 else _general(error, 2)
