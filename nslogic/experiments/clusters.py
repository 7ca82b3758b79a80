"""Critical clusters on a Bethe lattice: the distribution of their sizes, and the learning curve of a function on one.

Model (Brill 2024, Sec. 5): bond percolation at the threshold on a Bethe lattice of degree z = 2 d, in mean field
(d >= 6). The target on a cluster is a branching random walk, normalised to variance 1. The learner knows it at n random
sites; elsewhere it guesses from the known site that is nearest along the tree, at distance l, with the value y: naively y,
or y/(1 + l/sqrt(s)) in a cluster of s sites, the posterior mean (Eqs. 38-42). Lengths are in steps between sites; the loss
is the mean squared error over the other sites, 1 for a guess of 0.

Claimed: P(size >= s) ~ s^(2-tau) = s^(-1/2) (Eq. 3), and loss ~ n^(-c/D_f) = n^(-1/2) with c = 2 and D_f = 4
(Eq. 13). The first is measured by Hill's estimator on sizes from `tail` up to `largest`, where trees are cut off.
Clusters for the second have from `cluster_low` to `cluster_high` sites. With fewer than about 40 known sites the loss is
still flat, and with more than one site in a hundred distances are no longer long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target, grid
from nslogic.experiments.settings import Setting, Settings, whole_setting
from nslogic.experiments.tree_walks import branching_walk, nearest_chosen
from nslogic.experiments.trees import Forest, grow_forest, grow_widths

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEWEST_SITES = 40
BATCH = 1000
MOST_BATCHES = 1000
MEAN_FIELD = (("c", 2.0), ("D_f", 4.0))


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the sums of Hill's estimator, (2,), shares of large clusters, (sizes,), and losses, (samples,)."""
    generator = np.random.default_rng([seed, 4])
    degree, tail, largest = (whole_setting(settings, name) for name in ("degree", "tail", "largest"))
    sizes, _ = grow_widths(generator, whole_setting(settings, "trees"), degree, largest)
    beyond = sizes[sizes >= tail]
    # sizes are whole numbers, so the tail begins half a site below; sizes that are cut off count as `largest`
    logarithms = np.log(np.minimum(beyond, largest) / (tail - 0.5))
    hill = np.array([np.count_nonzero(beyond <= largest), logarithms.sum()], dtype=np.float64)
    shares = np.array([np.mean(sizes >= size) for size in sizes_of(settings)])
    forest = one_cluster(generator, settings)
    losses: dict[str, list[float]] = {"naive": [], "bayes": []}
    values = branching_walk(generator, forest)
    order = generator.permutation(len(values))
    root = np.sqrt(len(values))
    for number in samples_of(settings):
        distance, site = nearest_chosen(forest, order[:number])
        unknown = np.ones(len(values), dtype=np.bool_)
        unknown[order[:number]] = False
        guess = values[site[unknown]]
        weight = 1 / (1 + distance[unknown] / root)
        for name, estimate in (("naive", guess), ("bayes", guess * weight)):
            losses[name].append(float(np.mean((estimate - values[unknown]) ** 2)))
    return {
        "hill": hill,
        "shares": shares,
        **{name: np.array(losses_of_estimate) for name, losses_of_estimate in losses.items()},
    }


def one_cluster(generator: np.random.Generator, settings: Settings) -> Forest:
    """Return the first cluster whose size is in the range of the settings."""
    degree = whole_setting(settings, "degree")
    low, high = whole_setting(settings, "cluster_low"), whole_setting(settings, "cluster_high")
    for _ in range(MOST_BATCHES):
        forest = grow_forest(generator, BATCH, degree, low, high, most=1)
        if len(forest.sizes):
            return forest
    raise AssertionError("a million trees have a cluster in every range that the settings allow")


def sizes_of(settings: Settings) -> tuple[int, ...]:
    """Return the sizes at which the share of larger clusters is counted."""
    return grid(whole_setting(settings, "tail"), whole_setting(settings, "largest") // 3, 12)


def samples_of(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of known sites."""
    return grid(FEWEST_SITES, whole_setting(settings, "samples"), 7)


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponents of the tail and of the loss."""
    sizes, samples = sizes_of(settings), samples_of(settings)
    tail = (float(whole_setting(settings, "tail")), float(whole_setting(settings, "largest")))
    window = (float(samples[0]), float(samples[-1]))
    words = "slope of the mean over clusters"
    return (
        Target("P(>=s)", -0.5, "hill", (), tail, "Hill's estimator, censored", hill=True),
        Target("P(>=s), slope", -0.5, "shares", sizes, (float(sizes[0]), float(sizes[-1])), "slope of the shares"),
        Target("loss in sites, Bayesian", -0.5, "bayes", samples, window, words, parameters=MEAN_FIELD),
        Target("loss in sites, naive", -0.5, "naive", samples, window, words, parameters=MEAN_FIELD),
    )


EXPERIMENT = Experiment(
    "clusters",
    "Critical clusters on a Bethe lattice, and a function on one of them",
    "Brill 2024",
    {
        "degree": Setting(12, 3, 100, "z, neighbours of a site"),
        "trees": Setting(10_000, 100, 10**7, "clusters whose sizes are counted, for each seed"),
        "tail": Setting(100, 10, 10**6, "the size from which on the tail is measured"),
        "largest": Setting(1_000_000, 1000, 10**9, "the size at which counting ends"),
        "cluster_low": Setting(50_000, 10, 10**6, "the smallest cluster to learn on"),
        "cluster_high": Setting(1_000_000, 1000, 10**7, "the largest cluster to learn on"),
        "samples": Setting(2560, 100, 10**6, "the largest number of known sites"),
    },
    {"trees": 5000, "cluster_low": 10_000, "cluster_high": 100_000, "samples": 640},
    (40, 8),
    run,
    targets,
    {"P(≥s)": "share of clusters", "s": "sites", "loss": "dimensionless", "sites": "known, of the cluster"},
)
