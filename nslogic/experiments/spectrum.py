"""Nonlinear random features extend the power law of the data's spectrum past the dimension of the inputs.

Model (Maloney, Roberts & Sully 2022, the section on feature maps): inputs x of `inputs` dimensions are normal, with
variances v_i proportional to i^-(1+alpha), `variance` in all; the features are sqrt(2/N) cos(w x + b) with w ~ N(0, 1) and
b uniform. Linear features w x have no more eigenvalues than there are inputs; those of nonlinear ones go on.

The paper says by experiment that the power law is extended. For these features it can be said exactly: with many of them
their covariance has the eigenvalues of the kernel exp(-|x - y|^2/2), which are the products over inputs of
sqrt(2 a/A) B^k, k = 0, 1, …, with a = 1/(4 v), c = sqrt(a^2 + a), A = a + c + 1/2 and B = 1/(2 A) (Rasmussen & Williams
2006, Eq. 4.39). `kernel_eigenvalues` lists the largest. To lowest order B is v, so the first products of one factor have
the exponent -(1+alpha); those of two and more lie between and beyond them, and how many there are brings logarithms in.

Measured: the slope of the eigenvalues in rank, inside (from 4 up to the number of inputs) and past it (up to four times
that number), beside the slope of the exact list in the same window. The number is a slope of finite lists, not -(1+alpha).
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target, grid
from nslogic.experiments.settings import Setting, Settings, listed, real, whole_setting
from nslogic.memory import remembered

if TYPE_CHECKING:
    from numpy.typing import NDArray

FIRST_RANK = 4
PAST = 4
"""How many times the number of inputs the ranks go."""
RANKS_OF_A_WINDOW = 15


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the eigenvalues at the ranks of both windows, (ranks,) each, for each alpha."""
    inputs, features, examples = (whole_setting(settings, name) for name in ("inputs", "features", "examples"))
    eigenvalues_by_key = {}
    for number, alpha in enumerate(listed(settings, "alphas")):
        generator = np.random.default_rng([seed, 7, number])
        data = generator.standard_normal((examples, inputs)) * np.sqrt(input_variances(settings, alpha))
        weights = generator.standard_normal((inputs, features))
        phases = generator.uniform(0, 2 * np.pi, features)
        activations = np.sqrt(2 / features) * np.cos(data @ weights + phases)
        eigenvalues = np.linalg.eigvalsh(activations.T @ activations / examples)[::-1]
        for name, ranks in windows(settings).items():
            eigenvalues_by_key[f"{name} {alpha:g}"] = eigenvalues[np.array(ranks) - 1]
    return eigenvalues_by_key


def input_variances(settings: Settings, alpha: float) -> NDArray[np.float64]:
    """Return the variances of the inputs: (inputs,)."""
    powers = np.arange(1, whole_setting(settings, "inputs") + 1, dtype=np.float64) ** -(1 + alpha)
    variances: NDArray[np.float64] = real(settings, "variance") * powers / powers.sum()
    return variances


def kernel_eigenvalues(variances: NDArray[np.float64], most: int) -> NDArray[np.float64]:
    """Return the largest eigenvalues of the kernel exp(-|x - y|^2/2) of normal inputs: (most,), descending."""
    a = 1 / (4 * variances)
    whole = a + np.sqrt(a**2 + a) + 0.5
    costs = np.sort(np.log(2 * whole))
    # A product is a sorted list of inputs, some of them several times. Its children repeat its last input once more, or
    # have the next input in place of the last, so each list has one parent and no child is larger than its parent.
    waiting: list[tuple[float, int, float]] = []
    logs = [0.0]
    heappush(waiting, (float(costs[0]), 0, 0.0))
    while len(logs) < most:
        cost, last, before = heappop(waiting)
        logs.append(cost)
        heappush(waiting, (cost + float(costs[last]), last, cost))
        if last + 1 < len(costs):
            heappush(waiting, (before + float(costs[last + 1]), last + 1, before))
    largest = np.prod(np.sqrt(2 * a / whole))
    return np.asarray(largest * np.exp(-np.array(logs)), dtype=np.float64)


def windows(settings: Settings) -> dict[str, tuple[int, ...]]:
    """Return the ranks inside the number of inputs, and past it."""
    inputs = whole_setting(settings, "inputs")
    return {
        "inside": grid(FIRST_RANK, inputs, RANKS_OF_A_WINDOW),
        "past": grid(inputs, PAST * inputs, RANKS_OF_A_WINDOW),
    }


@remembered(64)
def _exact(inputs: int, variance: float, alpha: float) -> tuple[float, ...]:
    settings = {"inputs": inputs, "variance": variance}
    return tuple(kernel_eigenvalues(input_variances(settings, alpha), PAST * inputs).tolist())


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the slopes of both windows for each alpha, beside those of the exact list."""
    exponents = []
    for alpha in listed(settings, "alphas"):
        exact = _exact(whole_setting(settings, "inputs"), real(settings, "variance"), alpha)
        for name, ranks in windows(settings).items():
            reference = tuple(exact[rank - 1] for rank in ranks)
            exponents.append(
                Target(
                    f"eigenvalue in rank, {name}, alpha = {alpha:g}",
                    float(np.polyfit(np.log(ranks), np.log(reference), 1)[0]),
                    f"{name} {alpha:g}",
                    ranks,
                    (float(ranks[0]), float(ranks[-1])),
                    "slope of the mean over seeds; theory: the slope of the exact list in this window",
                    reference=reference,
                    regressor=ranks,
                    parameters=(("alpha", alpha),),
                )
            )
    return tuple(exponents)


EXPERIMENT = Experiment(
    "spectrum",
    "Nonlinear random features extend the power law of a spectrum",
    "Maloney, Roberts & Sully 2022",
    {
        "alphas": Setting((0.5, 1.0), 0.2, 3, "exponents of the inputs' variances, less one"),
        "inputs": Setting(30, 10, 200, "dimension of the inputs"),
        "variance": Setting(1.0, 0.01, 100, "variance of the inputs, all dimensions together"),
        "features": Setting(1500, 100, 10_000, "N, the number of features"),
        "examples": Setting(6000, 100, 100_000, "T, the number of examples"),
    },
    {"features": 600, "examples": 2400},
    (16, 4),
    run,
    targets,
    {"eigenvalue": "dimensionless", "rank": "of the eigenvalue"},
)
