"""The range of an exponent for the known parameter values, rounded outwards to decimals."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

from nslogic.language.decimals import number_text
from nslogic.report.labels import value_text
from nslogic.theory.model import Theory

FEWEST_DIGITS = 2
"""How many decimals the ends of a span have, unless more are needed to tell it from the other side's."""


MOST_DIGITS = 12


Ends: TypeAlias = tuple[Fraction, Fraction]


SIGNIFICANT = 3
"""How many significant digits the decimal approximation of an exponent has."""


def span_text(
    theory: Theory,
    law: str,
    parameters: Sequence[str],
    span: Ends,
    sigma: Fraction,
    *,
    apart_from: Ends | None = None,
) -> str:
    """Return the clause after a law that gives the range of its exponent for the known parameter values.

    Args:
        theory: The theory that declares the parameters.
        law: The law as it is shown.
        parameters: The parameters of its exponent.
        span: The ends of the exponent.
        sigma: How many standard errors a measured value may be off.
        apart_from: A span that the rounded ends must not overlap, unless the exact ones do.
    """
    declared = {parameter.name: parameter for parameter in theory.parameters}
    known = [declared[name] for name in parameters]
    off = any(parameter.error is not None for parameter in known)
    within = f" within {number_text(sigma)} standard errors" if off else ""
    values = ", ".join(value_text(parameter) for parameter in known)
    if len(known) == 1 and law.endswith((f"^{known[0].name}", f"^({known[0].name})", f"= {known[0].name}")):
        return f", with {values}{within}"
    low, high = rounded(span, apart_from)
    lies = f"of {low}" if low == high else f"between {low} and {high}"
    return f", {'' if ' = ' in law else 'an exponent '}{lies} for {values}{within}"


def rounded(span: Ends, other: Ends | None = None) -> tuple[str, str]:
    """Round the ends of a span outwards to decimals, with enough digits to stay apart from another span.

    >>> rounded((Fraction(1, 3), Fraction(17, 29)))
    ('0.33', '0.59')
    >>> rounded((Fraction(1, 3), Fraction(17, 29)), (Fraction("0.588"), Fraction("0.588")))
    ('0.333', '0.587')
    """
    low, high = span
    apart = other is not None and (high < other[0] or other[1] < low)
    for digits in range(FEWEST_DIGITS, MOST_DIGITS):
        scale = 10**digits
        down, up = Fraction(low * scale // 1, scale), Fraction(-(-high * scale // 1), scale)
        close = other is not None and apart and not (up < other[0] or other[1] < down)
        if not close and (low == high or up - down <= 2 * (high - low)):
            break
    return _decimal(down, digits), _decimal(up, digits)


def approximation(value: Fraction) -> str:
    """Return a number rounded to three significant digits.

    >>> approximation(Fraction(-399, 7675))
    '-0.0520'
    """
    digits = SIGNIFICANT
    while abs(value) * 10 ** (digits - SIGNIFICANT + 1) < 1 and digits < MOST_DIGITS:
        digits += 1
    return _decimal(Fraction(round(value * 10**digits), 10**digits), digits)


def _decimal(value: Fraction, digits: int) -> str:
    whole, rest = divmod(abs(value.numerator) * 10**digits // value.denominator, 10**digits)
    return f"{'-' if value < 0 else ''}{whole}.{rest:0{digits}}"
