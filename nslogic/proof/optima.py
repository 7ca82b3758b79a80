"""Competitors of optimum axioms: found at a model, made symbolic, and checked against the program's laws."""

from __future__ import annotations

from collections.abc import Callable

from nslogic.errors import LimitReachedError
from nslogic.proof.draft import Body, Draft


def improve(draft: Draft, search: Callable[[Draft], Body]) -> Body | None:
    """Use an optimum that a model of the other facts does not obey; None if there is none."""
    if draft.optima:
        raise LimitReachedError(f"a proof from an optimum is not written down ({search.__name__}),", "")
    return None
