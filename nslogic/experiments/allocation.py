"""How degrees of freedom are best divided among percolation clusters, from their measured learning curves.

Model (Brill 2024, Sec. 5.3 and App. J): the clusters of `percolation-model`. Known sites are divided among them so that
the loss, the sum of p_k L_k(n_k), is least. Brill tried 2000 random pairs of an exponent and a break; within a percent of
the least loss these leave the exponent open between 0.9 and 1.3. Here the curve L_k of every cluster is measured, and the
margins are made equal: each cluster takes the n_k that minimises p_k L_k(n_k) + m n_k, where the price m of a site is such
that all together take N.

Claimed: n_k ~ k^-beta with beta = (1 + alpha)/(1 + c/D_f) = 4/3 up to a break (Eqs. 6, 24 and 26). Nothing of this is
assumed: neither the form, nor A_k, nor the exponent of L_k. The window ends at half of the break that N/A degrees of
freedom should have, A = 4, because a cluster takes either none or about as many sites as its curve is flat for. Ranks are
taken together in groups of about equal width in logarithms.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.cluster_curves import ClusterCurves, learned_curves
from nslogic.experiments.experiment import Experiment, Target
from nslogic.experiments.percolation_data import MEAN_FIELD_DATA, clusters_of
from nslogic.experiments.percolation_model import ALLOCATION, MOST_KNOWN, allocated
from nslogic.experiments.settings import Setting, Settings, listed, whole_setting

if TYPE_CHECKING:
    from numpy.typing import NDArray

FLAT_SITES = 4
"""The usual number of sites for which a cluster's curve is flat (Brill 2024, App. I: about four)."""
CHOICES = 160
HALVINGS = 40
GROUPS_IN_A_DOUBLING = 2


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return for each N the mean number of sites in each group of ranks, and that of the theory, (groups,) both."""
    generator = np.random.default_rng([seed, 12])
    curves = learned_curves(generator, clusters_of(generator, settings), MOST_KNOWN)
    choices, losses = loss_table(curves)
    means = {}
    for number in listed(settings, "sites"):
        sites = best_division(curves.shares, choices, losses, number)
        groups = groups_of(settings, number)
        means[f"{number:g}"] = np.array([sites[first:end].mean() for first, end in groups])
        powers = curves.shares ** (ALLOCATION / 2)  # p_k^(1/(1 + c/D_f)), which is k^-beta where p_k is k^-2
        ideal = number * powers / powers.sum()
        means[f"ideal {number:g}"] = np.array([ideal[first:end].mean() for first, end in groups])
    return means


def loss_table(curves: ClusterCurves) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return numbers of sites, (choices,) from 0 on, and the loss of each cluster with them, (clusters, choices).

    No cluster can have more than half of its sites known.
    """
    some = np.unique(np.round(np.geomspace(1, MOST_KNOWN, CHOICES)))
    rows = [np.where(some <= size / 2, curves.loss(cluster, some), np.inf) for cluster, size in enumerate(curves.sizes)]
    return np.concatenate([[0.0], some]), np.concatenate([np.ones((len(rows), 1)), np.array(rows)], axis=1)


def best_division(
    shares: NDArray[np.float64], choices: NDArray[np.float64], losses: NDArray[np.float64], number: float
) -> NDArray[np.float64]:
    """Return the sites that each cluster takes at the lowest price at which all take no more than a number: (clusters,)."""
    costs = losses * shares[:, None]
    low, high = -60.0, 0.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if taken(costs, choices, middle).sum() > number:
            low = middle
        else:
            high = middle
    return taken(costs, choices, high)


def taken(costs: NDArray[np.float64], choices: NDArray[np.float64], log_price: float) -> NDArray[np.float64]:
    """Return the number of sites that is cheapest for each cluster: (clusters,)."""
    cheapest: NDArray[np.float64] = choices[np.argmin(costs + np.exp(log_price) * choices, axis=1)]
    return cheapest


def groups_of(settings: Settings, number: float) -> tuple[tuple[int, int], ...]:
    """Return the first rank of each group, counted from 0, and the rank after its last one."""
    clusters = whole_setting(settings, "clusters")
    last = max(4, len(allocated(number / FLAT_SITES, clusters)) // 2)
    steps = int(np.ceil(GROUPS_IN_A_DOUBLING * np.log2(last + 1)))
    edges = np.unique(np.round(np.geomspace(1, last + 1, steps + 1)).astype(int)).tolist()
    return tuple((first - 1, end - 1) for first, end in pairwise(edges))


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponent of the allocation for each number of sites."""
    exponents = []
    for number in listed(settings, "sites"):
        groups = groups_of(settings, number)
        ranks = tuple(float(np.exp(np.log(np.arange(first + 1, end + 1)).mean())) for first, end in groups)
        exponents.append(
            Target(
                f"sites in rank, N = {number:g}",
                -ALLOCATION,
                f"{number:g}",
                ranks,
                (ranks[0], ranks[-1]),
                "slope of the mean over seeds, where margins are equal",
                regressor=ranks,
                reference_key=f"ideal {number:g}",
                parameters=(*MEAN_FIELD_DATA, ("beta", ALLOCATION)),
            )
        )
    return tuple(exponents)


EXPERIMENT = Experiment(
    "allocation",
    "The best division of known sites among percolation clusters",
    "Brill 2024",
    {
        "degree": Setting(12, 3, 100, "z, neighbours of a site"),
        "clusters": Setting(100, 10, 10_000, "clusters in the data"),
        "smallest": Setting(30, 2, 10**4, "the smallest cluster"),
        "largest": Setting(300_000, 100, 10**7, "the largest cluster"),
        "sites": Setting((1000.0, 3000.0, 10000.0), 30, 10**6, "N, the known sites that are divided"),
    },
    {"clusters": 50, "largest": 50_000, "sites": (1000.0,)},
    (24, 12),
    run,
    targets,
    {"sites": "known, of a cluster", "rank": "of the cluster, by size"},
)
