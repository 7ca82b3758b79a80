"""Numbers as people write them in tables: `1e8`, `100M`, `1.5B`, `1,000`, `33 %`."""

from __future__ import annotations

import re
from math import isfinite

UNITS_BEHIND = {"k": 1e3, "m": 1e6, "b": 1e9, "g": 1e9, "t": 1e12}
"""What a letter behind a number, or behind the name of a column, multiplies it by."""

_WRITTEN = re.compile(
    r"(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(?P<power>e[+-]?\d+)?\s*(?P<unit>[kmbgt%])?",
    re.IGNORECASE,
)


def positive_number(cell: str) -> float | None:
    """Return a positive finite number, None for anything else.

    >>> positive_number("100M"), positive_number("1,000"), positive_number("33 %"), positive_number("1,5")
    (100000000.0, 1000.0, 0.33, None)
    """
    try:
        value = float(cell)
    except ValueError:
        value = _with_unit(cell.strip())
    else:
        if "_" in cell:  # Python takes an underscore between digits, tables do not
            return None
    return value if isfinite(value) and value > 0 else None


def _with_unit(text: str) -> float:
    match = _WRITTEN.fullmatch(text)
    if match is None:
        return 0.0
    number = float(match["digits"].replace(",", "") + (match["power"] or ""))
    unit = (match["unit"] or "").lower()
    return number / 100 if unit == "%" else number * UNITS_BEHIND.get(unit, 1.0)
