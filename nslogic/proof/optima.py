"""Competitors of optimum axioms."""

from __future__ import annotations

from collections.abc import Callable

from nslogic.proof.draft import Body, Draft
from nslogic.proof.farkas import Model


def improve(draft: Draft, model: Model, search: Callable[[Draft], Body]) -> Body | None:
    """Use an optimum that the model does not obey."""
    return None
