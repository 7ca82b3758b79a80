"""The plans of the search: the order in which it takes the facts of a case."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Plan:
    """The order in which a search takes facts.

    A plan that is `mirrored` takes them in the opposite order, and so finds other models, which decide which competitor of
    an optimum is tried first.
    """

    mirrored: bool = False


STRAIGHT, MIRRORED = Plan(), Plan(mirrored=True)
"""The plan that is tried first, and its counterpart."""
