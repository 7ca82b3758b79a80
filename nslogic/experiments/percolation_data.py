"""The loss in the number of examples when the data lies on percolation clusters of all sizes.

Model (Brill 2024, Sec. 5 and App. E): `clusters` critical clusters on a Bethe lattice of degree z, sampled by choosing
a root site, with sizes from `smallest` to `largest`; on each the target is a branching random walk of variance 1. The
learner sees D sites drawn uniformly from all clusters and guesses elsewhere as in the experiment `clusters`, and 0 in
clusters without a seen site. The loss is the mean squared error over the sites that it has not seen; it never sees more
than half of all sites.

Claimed: in mean field alpha = 1 and c/D_f = 1/2, so that alpha/(alpha+1) = c/D_f, the boundary of two regimes:
loss ~ D^(-1/2) (ln(D)/2 + 1) (Eq. 11). The exponent is measured after division by that logarithm.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target, grid
from nslogic.experiments.settings import Setting, Settings, whole_setting
from nslogic.experiments.tree_walks import branching_walk, nearest_chosen
from nslogic.experiments.trees import Forest, grow_forest

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEWEST_SEEN_SITES = 46
BATCHES = 4
MEAN_FIELD_DATA = (("alpha", 1.0), ("c", 2.0), ("D_f", 4.0))


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the loss for each number of seen sites: (samples,)."""
    generator = np.random.default_rng([seed, 5])
    forest = clusters_of(generator, settings)
    values = branching_walk(generator, forest)
    order = generator.permutation(len(values))
    roots = np.sqrt(forest.sizes)[forest.tree]
    losses = []
    for number in seen_samples(settings):
        seen_sites = order[: min(number, len(order) // 2)]
        distance, site = nearest_chosen(forest, seen_sites)
        guess = np.where(distance < 0, 0.0, values[site] / (1 + np.maximum(distance, 0) / roots))
        squares = (guess - values) ** 2
        squares[seen_sites] = 0
        losses.append(squares.sum() / (len(values) - len(seen_sites)))
    return {"loss": np.array(losses)}


def clusters_of(generator: np.random.Generator, settings: Settings) -> Forest:
    """Return the first clusters in the range of sizes, as many as the settings ask for."""
    degree, number = whole_setting(settings, "degree"), whole_setting(settings, "clusters")
    smallest, largest = whole_setting(settings, "smallest"), whole_setting(settings, "largest")
    # P(size >= s) is about 0.8 s^(-1/2), so this many trees almost always have enough clusters in the range
    trees = int(BATCHES * (number + 10) * smallest**0.5)
    while True:
        forest = grow_forest(generator, trees, degree, smallest, largest, most=number)
        if len(forest.sizes) == number:
            return forest
        trees *= 2


def seen_samples(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of seen sites."""
    return grid(FEWEST_SEEN_SITES, whole_setting(settings, "samples"), 9)


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponent of the loss in data, measured after dividing by the logarithm."""
    samples = seen_samples(settings)
    logarithm = tuple(1 / (0.5 * log(number) + 1) for number in samples)
    window = (float(samples[0]), float(samples[-1]))
    words = "slope of the mean over seeds, divided by ln(D)/2 + 1"
    return (Target("loss in D", -0.5, "loss", samples, window, words, factor=logarithm, parameters=MEAN_FIELD_DATA),)


EXPERIMENT = Experiment(
    "percolation-data",
    "Nearest neighbours on percolation clusters of all sizes, in the number of examples",
    "Brill 2024",
    {
        "degree": Setting(12, 3, 100, "z, neighbours of a site"),
        "clusters": Setting(100, 2, 10_000, "clusters in the data"),
        "smallest": Setting(10, 2, 10**4, "the smallest cluster"),
        "largest": Setting(100_000, 100, 10**7, "the largest cluster"),
        "samples": Setting(21_558, 100, 10**7, "the largest number of sites seen"),
    },
    {"clusters": 32, "largest": 10_000, "samples": 2000},
    (30, 16),
    run,
    targets,
    {"loss": "dimensionless", "D": "examples"},
)
