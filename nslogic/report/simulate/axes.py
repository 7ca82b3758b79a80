"""What the axes of a measured curve show, and in which units: read off the name of its exponent and its experiment."""

from __future__ import annotations

import re
from collections.abc import Mapping

SHARE_BEYOND = re.compile(r"P\(>=(?P<size>\w+)\)")
"""The name of an exponent of a tail: the share of what is at least so large."""


def axis_names(name: str) -> tuple[str, str]:
    """Return what the axes of a curve show, value and scale, from the name of its exponent.

    >>> axis_names("loss in n, alpha = 0.5"), axis_names("loss of linear pieces, d = 1"), axis_names("spread")
    (('loss', 'n'), ('loss', 'linear pieces'), ('spread', ''))
    >>> axis_names("P(>=s), slope")
    ('P(≥s)', 's')
    """
    if share := SHARE_BEYOND.match(name):
        return f"P(≥{share['size']})", share["size"]
    for between in (" in ", " of ", " at "):
        value, separator, rest = name.partition(between)
        if separator:
            return value, rest.partition(",")[0]
    return name, ""


def axes_data(name: str, units: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return the axes of a curve as JSON data: names and units, `dimensionless` for what has none."""
    return {
        side: {"name": shown, "unit": units.get(shown, "")}
        for side, shown in zip(("value", "scale"), axis_names(name), strict=True)
    }
