"""The loss of models of growing size when the data lies on percolation clusters of all sizes, by the best allocation.

Model (Brill 2024, Sec. 5.3, Fig. 6): critical clusters on a Bethe lattice, as in `percolation-data`, ranked by size. A model
with N degrees of freedom gives the cluster of rank k the share n_k = n_1 k^-(4/3) up to the break k_b, and none beyond
(Eq. 6 with alpha = 1 and c/D_f = 1/2, where k_b^(4/3) H(k_b) = N and H is the sum of k^-(4/3) up to k_b). The cluster is
then learned from A_k n_k known sites, rounded, with A_k fitted to its own learning curve (Eq. 13), and guessed as 0 if it
has none. The loss is the mean squared error over all sites.

Claimed: loss ~ N^(-c/D_f) = N^(-1/2) (Eq. 9). At any size that can be simulated the sum of which this is the limit,
sum_{k <= k_b} p_k n_k^(-1/2) + sum_{k > k_b} p_k with p_k the share of the cluster in all sites, falls more slowly: the
sums converge as N^(-1/4). The exponent is therefore measured relative to that sum, with the shares of the clusters drawn;
the plain slope stands beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.cluster_curves import CURVE_EXPONENT, learned_curves
from nslogic.experiments.experiment import Experiment, Target
from nslogic.experiments.percolation_data import MEAN_FIELD_DATA, clusters_of
from nslogic.experiments.settings import Setting, Settings, whole_setting

if TYPE_CHECKING:
    from numpy.typing import NDArray

ALLOCATION = 4 / 3
"""beta = (1 + alpha)/(1 + c/D_f)."""
FEWEST_DEGREES = 5
MODEL_SIZES = 9
MOST_KNOWN = 8192


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the loss for each number of degrees of freedom, (sizes,), and the finite sum, (sizes,)."""
    generator = np.random.default_rng([seed, 11])
    curves = learned_curves(generator, clusters_of(generator, settings), MOST_KNOWN)
    factors, shares = curves.factors(), curves.shares
    losses, sums = [], []
    for number in model_sizes(settings):
        degrees = allocated(number, len(shares))
        learned = len(degrees)
        parts = [
            float(curves.loss(rank, np.round(factors[rank] * degrees[rank : rank + 1]))[0]) for rank in range(learned)
        ]
        losses.append(shares[:learned] @ parts + shares[learned:].sum())
        sums.append(finite_sum(degrees, shares))
    return {"loss": np.array(losses), "sum": np.array(sums)}


def allocated(number: float, clusters: int) -> NDArray[np.float64]:
    """Return the degrees of freedom of the clusters that have some, by rank (Brill 2024, Eqs. 6, 27 and 29)."""
    ranks = np.arange(1, clusters + 1, dtype=np.float64)
    powers = ranks**-ALLOCATION
    needed = np.cumsum(powers) / powers
    learned = max(1, int(np.count_nonzero(needed <= number)))
    degrees: NDArray[np.float64] = number * powers[:learned] / powers[:learned].sum()
    return degrees


def finite_sum(degrees: NDArray[np.float64], shares: NDArray[np.float64]) -> float:
    """Return the loss that the theory gives clusters of these shares: of the learned ones, and of the others."""
    learned = len(degrees)
    return float(shares[:learned] @ degrees**-CURVE_EXPONENT + shares[learned:].sum())


def model_sizes(settings: Settings) -> tuple[float, ...]:
    """Return the numbers of degrees of freedom."""
    return tuple(np.geomspace(FEWEST_DEGREES, whole_setting(settings, "degrees"), MODEL_SIZES).tolist())


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponent of the loss in degrees of freedom."""
    sizes = model_sizes(settings)
    return (
        Target(
            "loss in N",
            -CURVE_EXPONENT,
            "loss",
            sizes,
            (sizes[0], sizes[-1]),
            "slope relative to the theory's finite sum, times -1/2",
            reference_key="sum",
            parameters=MEAN_FIELD_DATA,
        ),
    )


EXPERIMENT = Experiment(
    "percolation-model",
    "Nearest neighbours on percolation clusters of all sizes, in the size of the model",
    "Brill 2024",
    {
        "degree": Setting(12, 3, 100, "z, neighbours of a site"),
        "clusters": Setting(100, 10, 10_000, "clusters in the data"),
        "smallest": Setting(30, 2, 10**4, "the smallest cluster"),
        "largest": Setting(300_000, 100, 10**7, "the largest cluster"),
        "degrees": Setting(400, 20, 10**6, "the largest N; no more than leaves half of the clusters unlearned"),
    },
    {"clusters": 32, "smallest": 10, "largest": 10_000, "degrees": 80},
    (32, 12),
    run,
    targets,
    {"loss": "dimensionless", "N": "degrees of freedom"},
)
