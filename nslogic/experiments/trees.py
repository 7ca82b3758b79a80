"""Critical clusters on a Bethe lattice as trees: grown all at once, by depth, with distances in two passes.

A cluster at the threshold of bond percolation on a Bethe lattice of degree z, seen from one of its sites, is a
Galton-Watson tree: the root has Binomial(z, p) children and every other site Binomial(z - 1, p), with p = 1/(z - 1)
(Brill 2024, the section on experiments; clusters sampled by their root are size-biased).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Forest:
    """Trees as arrays over all sites, level by level; within a level, sites are in the order of their parents.

    Args:
        parent: (sites,) the number of the parent; for a root, its own number.
        tree: (sites,) the number of the site's tree.
        levels: (depth + 2,) the beginning of each level, and the end.
        sizes: (trees,) the number of sites of each tree.
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
        generator: The random number generator.
        trees: The number of trees.
        degree: The degree z of the lattice.
        largest: The size above which a tree is not grown further.

    Returns:
        (trees,) sizes, where those above `largest` are not final; and for each level the trees that reach it and their widths.
    """
    chance = 1 / (degree - 1)
    sizes = np.ones(trees, dtype=np.int64)
    alive = np.arange(trees)
    # RandomState has a stream that NumPy has frozen (NEP 19); that of Generator.binomial changed with NumPy 2.5, which
    # mended a sign in a correction for large means, too small to be seen in what is drawn
    children = np.random.RandomState(generator.bit_generator)
    widths = children.binomial(degree, chance, trees)
    levels: list[tuple[NDArray[np.int64], NDArray[np.int64]]] = []
    while True:
        grown = widths > 0
        alive, widths = alive[grown], widths[grown]
        if not len(alive):
            return sizes, levels
        levels.append((alive, widths))
        sizes[alive] += widths
        small = sizes[alive] <= largest
        alive, widths = alive[small], children.binomial((degree - 1) * widths[small], chance)


def grow_forest(
    generator: np.random.Generator, trees: int, degree: int, smallest: int, largest: int, *, most: int | None = None
) -> Forest:
    """Return the first `most` of `trees` critical trees whose sizes are in a range.

    Sizes are drawn first, from the widths of levels alone. Only the selected trees are then drawn site by site, given
    their widths: the children of each level are in slots of their parents, and all sets of slots are equally likely.
    """
    sizes, levels = grow_widths(generator, trees, degree, largest)
    selected = np.flatnonzero((sizes >= smallest) & (sizes <= largest))[:most]
    number = np.full(trees, -1, dtype=np.int64)
    number[selected] = np.arange(len(selected))
    parents = [np.arange(len(selected))]
    tree = [np.arange(len(selected))]
    above = (np.arange(len(selected)), np.ones(len(selected), dtype=np.int64), 0)
    starts = [0, len(selected)]
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
        tree_of_site = np.repeat(np.arange(len(members)), counts)
        parents.append(first[tree_of_site] + slots // slots_each)
        tree.append(members[tree_of_site])
        above = (members, counts, starts[-1])
        starts.append(starts[-1] + len(tree_of_site))
    whole = np.concatenate(tree)
    return Forest(np.concatenate(parents), whole, np.array(starts), np.bincount(whole, minlength=len(selected)))


def _distinct_slots(
    generator: np.random.Generator, counts: NDArray[np.int64], ranges: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return `counts` distinct numbers below `ranges` for each tree, ascending; all sets are equally likely.

    Numbers are drawn again until they are distinct: by symmetry, every set is as likely as any other.
    """
    offsets = np.concatenate([[0], np.cumsum(ranges)])[:-1]
    bases = np.repeat(offsets, counts)
    spans = np.repeat(ranges, counts)
    slots = np.sort(bases + generator.integers(0, spans))
    while True:
        # different trees have different ranges of values, so one sort keeps the trees apart and in order
        again = np.flatnonzero(slots[1:] == slots[:-1]) + 1
        if not len(again):
            below: NDArray[np.int64] = slots - bases
            return below
        slots[again] = bases[again] + generator.integers(0, spans[again])
        slots.sort()
