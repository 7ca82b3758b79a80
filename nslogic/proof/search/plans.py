"""The plans of the search: the order in which it splits what a model leaves open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Plan:
    """The order in which a search splits what a model leaves open.

    With `forced`, choices of which all cases, or all but one, close without a split come first. With `weak`, facts that a
    factor is not negative are used before its sign is split on. `mirrored` takes facts in the opposite order, and so finds
    other models, which decide which competitor of an optimum is tried first.
    """

    choose: Literal["first", "few cases"]
    forced: bool = True
    weak: bool = False
    mirrored: bool = False


STRAIGHT, MIRRORED = Plan("first"), Plan("first", mirrored=True)
"""The plan that is tried first, and its counterpart."""

PLANS = (STRAIGHT, Plan("first", weak=True), MIRRORED, Plan("few cases"), Plan("few cases", forced=False))
"""The plans in the order in which they are tried."""
