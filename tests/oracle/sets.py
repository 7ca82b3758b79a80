"""Minimal sets: those that hit others, and those that cannot hold together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations, permutations
from typing import TypeAlias

Labels: TypeAlias = frozenset[str]
Question: TypeAlias = Callable[[Labels], Labels | None]
"""Returns which labels hold in a model of the given ones, or None where they have no model."""

MOST_FOR_SMALLEST = 14
"""Up to how many labels it is asked whether what something rests on is smallest."""


class UndecidedError(Exception):
    """The oracle does not know."""


def hitting_sets(sets: Iterable[Labels]) -> list[Labels]:
    """Return every minimal set that has an element of each of some sets."""
    found: list[Labels] = [frozenset()]
    for one in sets:
        wider = [hit for hit in found if hit & one]
        grown = {hit | {element} for hit in found if not hit & one for element in one}
        found = wider + [hit for hit in grown if not any(kept <= hit for kept in wider)]
        found = [hit for hit in found if not any(other < hit for other in found)]
    return found


def every_minimal(labels: Labels, model: Question, known: Iterable[Labels] = ()) -> list[Labels]:
    """Return every minimal set of labels that has no model, given some of them.

    A set contains none of the known ones if what it leaves out hits them all; so as long as a largest such set has no
    model, one of its minimal sets is missing.
    """
    found = list(known)
    satisfied: list[Labels] = []
    while True:
        for left_out in hitting_sets(found):
            rest = labels - left_out
            if any(rest <= held for held in satisfied):
                continue
            held = model(rest)
            if held is None:
                found.append(_shrunk(rest, model))
                break
            satisfied.append(held | rest)
        else:
            return found


def _shrunk(labels: Labels, model: Question) -> Labels:
    for label in sorted(labels):
        if model(labels - {label}) is None:
            labels -= {label}
    return labels


def smallest(labels: Labels, model: Question) -> Labels:
    """Return the smallest set of labels that has no model, the first in label order; there has to be one."""
    ordered = sorted(labels)
    missing: list[Labels] = []
    for size in range(len(ordered) + 1):
        for chosen in map(frozenset, combinations(ordered, size)):
            if not all(chosen & one for one in missing):
                continue
            held = model(chosen)
            if held is None:
                return chosen
            missing.append(labels - held - chosen)
    raise AssertionError("there is a model of all")


def is_antichain(sets: Sequence[Labels]) -> bool:
    """Return whether no set contains another."""
    return not any(one <= other for one, other in permutations(sets, 2))
