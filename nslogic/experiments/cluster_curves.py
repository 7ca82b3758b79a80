"""The learning curve of every cluster of a forest at once, and the factor that Brill fits to each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import grid
from nslogic.experiments.tree_walks import branching_walk, nearest_chosen

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from nslogic.experiments.trees import Forest

CURVE_EXPONENT = 0.5
"""c/D_f of nearest neighbours in mean field."""
TRIED_FACTORS = np.geomspace(0.25, 256, 241)
"""The factors that are tried; Brill's lie between 1 and about 20."""


@dataclass(frozen=True, eq=False)
class ClusterCurves:
    """The losses of clusters in the number of known sites, by rank: the largest cluster comes first.

    Args:
        sizes: (clusters,) the numbers of sites, descending.
        known: (points,) the numbers of known sites.
        losses: (clusters, points) the mean squared errors over the other sites; 1 where a guess is always 0. NaN where more
            than half of the sites would be known.
    """

    sizes: NDArray[np.int64]
    known: NDArray[np.int64]
    losses: NDArray[np.float64]

    @property
    def shares(self) -> NDArray[np.float64]:
        """Return the share of each cluster in all sites: (clusters,)."""
        return np.asarray(self.sizes / self.sizes.sum(), dtype=np.float64)

    def factors(self) -> NDArray[np.float64]:
        """Return the A of each cluster for which min(1, (n/A)^(-1/2)) is nearest to its curve, in logarithms: (clusters,).

        Brill 2024, Eq. 13, by least squares over the factors that are tried; 1 where a cluster has no points.
        """
        logs = np.log(self.known)[None, :] - np.log(TRIED_FACTORS)[:, None]
        model = np.minimum(0, -CURVE_EXPONENT * logs)
        fitted = np.ones(len(self.sizes))
        for number, losses in enumerate(self.losses):
            measured = np.isfinite(losses)
            if measured.any():
                squares = ((np.log(losses[measured]) - model[:, measured]) ** 2).sum(axis=1)
                fitted[number] = TRIED_FACTORS[np.argmin(squares)]
        return fitted

    def loss(self, cluster: int, known: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the loss of a cluster with any numbers of known sites, interpolated in logarithms; 1 for none.

        Beyond half of the sites it stays where it was there.
        """
        measured = np.isfinite(self.losses[cluster])
        if not measured.any():
            return np.ones_like(known)
        x, y = np.log(self.known[measured]), np.log(self.losses[cluster][measured])
        return np.where(known < 1, 1.0, np.exp(np.interp(np.log(np.maximum(known, 1)), x, y)))


def learned_curves(generator: np.random.Generator, forest: Forest, most: int) -> ClusterCurves:
    """Return the curves of all clusters, for nested random sets of known sites, up to `most` in each.

    The guess at a site is the value y of the nearest known one at distance l, times 1/(1 + l/sqrt(s)) (Brill 2024, Eq. 12).
    """
    values = branching_walk(generator, forest)
    place = _places(generator, forest)
    roots = np.sqrt(forest.sizes)[forest.tree]
    known = np.array(grid(1, most, 1 + int(np.ceil(2 * np.log2(most)))))
    order = np.argsort(-forest.sizes, kind="stable")
    losses = np.full((len(forest.sizes), len(known)), np.nan)
    for number, each in enumerate(known):
        wide = forest.sizes >= 2 * each
        chosen = np.flatnonzero((place < each) & wide[forest.tree])
        distance, site = nearest_chosen(forest, chosen)
        guess = np.where(distance < 0, 0.0, values[site] / (1 + np.maximum(distance, 0) / roots))
        squares = (guess - values) ** 2
        squares[chosen] = 0
        sums = np.bincount(forest.tree, squares, minlength=len(forest.sizes))
        losses[wide, number] = sums[wide] / (forest.sizes[wide] - each)
    return ClusterCurves(forest.sizes[order], known, losses[order])


def _places(generator: np.random.Generator, forest: Forest) -> NDArray[np.int64]:
    """Return the place of each site in a random order of its cluster."""
    order = np.lexsort((generator.random(len(forest.tree)), forest.tree))
    starts = np.concatenate([[0], np.cumsum(forest.sizes)])[:-1]
    places = np.empty(len(order), dtype=np.int64)
    places[order] = np.arange(len(order)) - starts[forest.tree[order]]
    return places
