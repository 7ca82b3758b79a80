"""Critical clusters on a Bethe lattice as trees: grown all at once, by depth, with distances in two passes.

A cluster at the threshold of bond percolation on a Bethe lattice of degree z, seen from one of its sites, is a
Galton-Watson tree: the root has Binomial(z, p) children and every other site Binomial(z - 1, p), p = 1/(z - 1).
(Brill 2024, the section on experiments; root-sampled clusters are size-biased.)
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHIFT = np.int64(32)
SITE = np.int64((1 << 32) - 1)
STEP = np.int64(1 << 32)
NOWHERE = np.int64(1 << 60)
"""The key of a site that no chosen site reaches."""


@dataclass(frozen=True, eq=False)
class Forest:
    """Trees as arrays over all sites, level by level: within a level sites stand in the order of their parents.

    Args:
        parent: (sites,) the parent's number; of a root its own.
        tree: (sites,) which tree a site is in.
        levels: (depth + 2,) where each level begins, and the end.
        sizes: (trees,) how many sites each tree has.
    """

    parent: NDArray[np.int64]
    tree: NDArray[np.int64]
    levels: NDArray[np.int64]
    sizes: NDArray[np.int64]


def grow_widths(
    generator: np.random.Generator, trees: int, degree: int, largest: int
) -> tuple[NDArray[np.int64], list[tuple[NDArray[np.int64], NDArray[np.int64]]]]:
    """Return the sizes of critical trees, and the widths of their levels.

    Args:
        generator: Of random numbers.
        trees: How many.
        degree: z.
        largest: A tree is grown no further once it has more sites than this.

    Returns:
        (trees,) sizes, those above `largest` not final; for each level the trees that reach it and their widths.
    """
    chance = 1 / (degree - 1)
    sizes = np.ones(trees, dtype=np.int64)
    alive = np.arange(trees)
    widths = generator.binomial(degree, chance, trees)
    levels: list[tuple[NDArray[np.int64], NDArray[np.int64]]] = []
    while True:
        grown = widths > 0
        alive, widths = alive[grown], widths[grown]
        if not len(alive):
            return sizes, levels
        levels.append((alive, widths))
        sizes[alive] += widths
        small = sizes[alive] <= largest
        alive, widths = alive[small], generator.binomial((degree - 1) * widths[small], chance)


def grow_forest(
    generator: np.random.Generator, trees: int, degree: int, smallest: int, largest: int, *, most: int | None = None
) -> Forest:
    """Return those of so many critical trees whose sizes lie in a range, the first `most` of them.

    Sizes come first, from the widths of levels alone; only trees that are kept are then drawn site by site, given
    their widths: each level's children sit in slots of their parents, all sets of slots being equally likely.
    """
    sizes, levels = grow_widths(generator, trees, degree, largest)
    kept = np.flatnonzero((sizes >= smallest) & (sizes <= largest))[:most]
    number = np.full(trees, -1, dtype=np.int64)
    number[kept] = np.arange(len(kept))
    parents = [np.arange(len(kept))]
    tree = [np.arange(len(kept))]
    above = (np.arange(len(kept)), np.ones(len(kept), dtype=np.int64), 0)
    starts = [0, len(kept)]
    for reached, widths in levels:
        chosen = number[reached] >= 0
        members, counts = number[reached][chosen], widths[chosen]
        if not len(members):
            break
        slots_each = degree if len(parents) == 1 else degree - 1
        before, before_widths, begin = above
        places = np.searchsorted(before, members)
        first = begin + np.concatenate([[0], np.cumsum(before_widths)])[places]
        slots = _distinct_slots(generator, counts, before_widths[places] * slots_each)
        own = np.repeat(np.arange(len(members)), counts)
        parents.append(first[own] + slots // slots_each)
        tree.append(members[own])
        above = (members, counts, starts[-1])
        starts.append(starts[-1] + len(own))
    whole = np.concatenate(tree)
    return Forest(np.concatenate(parents), whole, np.array(starts), np.bincount(whole, minlength=len(kept)))


def _distinct_slots(
    generator: np.random.Generator, counts: NDArray[np.int64], ranges: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return for each tree so many distinct numbers below its range, ascending, all sets being equally likely.

    Numbers are drawn until they are distinct: by symmetry every set is as likely as any other.
    """
    offsets = np.concatenate([[0], np.cumsum(ranges)])[:-1]
    own = np.repeat(offsets, counts)
    spans = np.repeat(ranges, counts)
    slots = np.sort(own + generator.integers(0, spans))
    while True:
        # values of different trees lie in different ranges, so one sort keeps trees apart and in their order
        again = np.flatnonzero(slots[1:] == slots[:-1]) + 1
        if not len(again):
            below: NDArray[np.int64] = slots - own
            return below
        slots[again] = own[again] + generator.integers(0, spans[again])
        slots.sort()


def branching_walk(generator: np.random.Generator, forest: Forest) -> NDArray[np.float64]:
    """Return a branching random walk: child = parent + N(0, 1), brought to mean 0 and variance 1 in each tree."""
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
    """Return for each site the distance along the tree to the nearest chosen site, and that site.

    Of sites equally near it is the one with the lowest number. Where a tree has no chosen site the distance is -1.
    One pass goes from the leaves to the roots, one back; a distance and a site are one number, so both are minima.
    """
    parent, levels = forest.parent, forest.levels
    keys = np.full(len(parent), NOWHERE, dtype=np.int64)
    keys[chosen] = chosen
    for number in range(len(levels) - 2, 0, -1):
        begin, end = levels[number], levels[number + 1]
        above = parent[begin:end]
        # children of one parent stand together: the minimum over each such run is one call
        starts = np.flatnonzero(np.concatenate([[True], above[1:] != above[:-1]]))
        best = np.minimum.reduceat(keys[begin:end], starts) + STEP
        places = above[starts]
        keys[places] = np.minimum(keys[places], best)
    for begin, end in pairwise(levels[1:]):
        here = keys[begin:end]
        np.minimum(here, keys[parent[begin:end]] + STEP, out=here)
    reached = keys < NOWHERE
    return np.where(reached, keys >> SHIFT, -1), np.where(reached, keys & SITE, -1)


def probability_of_size(sizes: NDArray[np.int64], degree: int) -> NDArray[np.float64]:
    """Return the exact probability that the cluster of a site has so many sites: the Otter-Dwass formula.

    P(1) = (1-p)^z and P(k) = z/(k-1) C(k(z-1), k-2) p^(k-1) (1-p)^(z + (k-1)(z-2)), p = 1/(z-1).
    """
    from scipy.special import gammaln

    k, z, p = sizes.astype(np.float64), degree, 1 / (degree - 1)
    more = np.maximum(k, 2)
    choose = gammaln(more * (z - 1) + 1) - gammaln(more - 1) - gammaln(more * (z - 1) - more + 3)
    log = np.log(z / (more - 1)) + choose + (more - 1) * np.log(p) + (z + (more - 1) * (z - 2)) * np.log1p(-p)
    return np.where(k == 1, (1 - p) ** z, np.exp(log))
