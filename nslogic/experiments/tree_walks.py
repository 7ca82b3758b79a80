"""Functions on the sites of trees: a branching random walk, and the nearest of some chosen sites."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
from nslogic.experiments.trees import Forest

SHIFT = np.int64(32)


SITE = np.int64((1 << 32) - 1)


STEP = np.int64(1 << 32)


NOWHERE = np.int64(1 << 60)
"""The key of a site that no chosen site reaches."""


def branching_walk(generator: np.random.Generator, forest: Forest) -> NDArray[np.float64]:
    """Return a branching random walk, child = parent + N(0, 1), normalised to mean 0 and variance 1 in each tree."""
    values = generator.standard_normal(len(forest.parent))
    levels = forest.levels
    values[: levels[1]] = 0
    for begin, end in pairwise(levels[1:]):
        values[begin:end] += values[forest.parent[begin:end]]
    count = np.maximum(forest.sizes, 1)
    values -= (np.bincount(forest.tree, values, minlength=len(count)) / count)[forest.tree]
    spread = np.sqrt(np.bincount(forest.tree, values**2, minlength=len(count)) / count)
    values /= np.where(spread > 0, spread, 1)[forest.tree]
    return values


def nearest_chosen(forest: Forest, chosen: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the distance of each site along the tree to the nearest chosen site, and that site.

    Of several nearest sites it is the one with the lowest number; in a tree without a chosen site both are -1. One pass
    goes from the leaves to the roots and one back; a distance and a site are packed into one number, so both are minima.
    """
    parent, levels = forest.parent, forest.levels
    keys = np.full(len(parent), NOWHERE, dtype=np.int64)
    keys[chosen] = chosen
    for number in range(len(levels) - 2, 0, -1):
        begin, end = levels[number], levels[number + 1]
        above = parent[begin:end]
        # the children of a parent are adjacent, so one call takes the minimum over each such run
        starts = np.flatnonzero(np.concatenate([[True], above[1:] != above[:-1]]))
        best = np.minimum.reduceat(keys[begin:end], starts) + STEP
        places = above[starts]
        keys[places] = np.minimum(keys[places], best)
    for begin, end in pairwise(levels[1:]):
        level_keys = keys[begin:end]
        np.minimum(level_keys, keys[parent[begin:end]] + STEP, out=level_keys)
    reached = keys < NOWHERE
    return np.where(reached, keys >> SHIFT, -1), np.where(reached, keys & SITE, -1)
