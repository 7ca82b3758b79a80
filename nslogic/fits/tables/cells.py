"""Numbers as people write them in tables: `1e8`, `100M`, `1.5 billion`, `1,000`, `3×10^8`, `33 %`."""

from __future__ import annotations

import re
from math import isfinite

UNITS_BEHIND = {
    "k": 1e3,
    "m": 1e6,
    "b": 1e9,
    "g": 1e9,
    "t": 1e12,
    "thousand": 1e3,
    "million": 1e6,
    "mn": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
"""What a letter or a word behind a number, or behind the name of a column, multiplies it by."""

_GROUPS = r"\d{1,3}(?P<group>[,'’ _\u00a0\u2009\u202f])\d{3}(?:(?P=group)\d{3})*(?:\.\d*)?"
_NUMBER = rf"(?P<digits>{_GROUPS}|\d+\.?\d*|\.\d+)(?P<power>e[+-]?\d+)?"
_COUNTED = r"(?:params?|parameters?|tokens?|flops?|examples?)"
_WRITTEN = re.compile(rf"{_NUMBER}\s*(?P<unit>{'|'.join(UNITS_BEHIND)}|%)?\s*{_COUNTED}?", re.IGNORECASE)
_WITH_TEN = re.compile(rf"(?:{_NUMBER}\s*[*x×·]\s*)?10\s*(?:\^|\*\*)\s*(?P<ten>[+-]?\d+)", re.IGNORECASE)
_ONE_COMMA = re.compile(r"\d{1,3},\d{3}")
_DECIMAL_COMMA = re.compile(r"\d+,\d+(?:e[+-]?\d+)?", re.IGNORECASE)


def positive_number(cell: str) -> float | None:
    """Return a positive finite number, None for anything else.

    >>> positive_number("100M"), positive_number("1,000"), positive_number("33 %"), positive_number("1,5")
    (100000000.0, 1000.0, 0.33, None)
    """
    try:
        value = float(cell)
    except ValueError:
        value = _written(cell.strip())
    else:
        if "_" in cell:  # Python takes an underscore between any digits
            value = _written(cell.strip())
    return value if isfinite(value) and value > 0 else None


def is_number(cell: str) -> bool:
    """Return whether a cell is a number of any kind, as those of measurements are: also NaN, 0 and -1."""
    try:
        float(cell)
    except ValueError:
        return positive_number(cell) is not None
    return True


def may_be_decimal(cell: str) -> bool:
    """Return whether the only comma of a number may separate thousands or decimals: `3,312`."""
    return _ONE_COMMA.fullmatch(cell.strip()) is not None


def has_decimal_comma(cell: str) -> bool:
    """Return whether a cell looks like a number with a decimal comma: `3,3`."""
    return _DECIMAL_COMMA.fullmatch(cell.strip()) is not None


def _written(text: str) -> float:
    match = _WITH_TEN.fullmatch(text)
    if match is not None:
        exponent = int(match["ten"]) if len(match["ten"]) < 5 else 9999
        return _digits(match) * 10.0**exponent if abs(exponent) < 300 else 0.0
    match = _WRITTEN.fullmatch(text)
    if match is None:
        return 0.0
    unit = (match["unit"] or "").lower()
    return _digits(match) / 100 if unit == "%" else _digits(match) * UNITS_BEHIND.get(unit, 1.0)


def _digits(match: re.Match[str]) -> float:
    if match["digits"] is None:
        return 1.0
    digits = match["digits"].replace(match["group"], "") if match["group"] else match["digits"]
    return float(digits + (match["power"] or ""))
