"""Quanta of knowledge with Zipfian frequencies: the quantisation model and the learning curve of a memoriser.

Model (Michaud et al. 2023, QH1-QH3; Hutter 2021): quantum k = 1, 2, … is needed by a share p_k = k^-(1+alpha)/zeta(1+alpha)
of the examples. The loss is the share of examples that need a quantum that is not learned. A model of size n has learned
the n most frequent quanta. A learner with D examples has learned every quantum that one of them needs.

Claimed: loss ~ n^-alpha (Michaud et al., Eq. 2) and loss ~ D^(-alpha/(1+alpha)) (Eq. 4; Hutter 2021, Sec. 4). The
curve in n is exact, zeta(1+alpha, n+1)/zeta(1+alpha); its leading correction is n -> n + 1/2. The curve in D is
measured on drawn examples, and its exact expectation is sum p_k (1 - p_k)^D. Quanta beyond `quanta` are drawn together
and never learned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target, grid
from nslogic.experiments.optional_imports import need
from nslogic.experiments.settings import Setting, Settings, listed, whole_setting

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIZES = grid(10, 10**6, 16)
FEWEST_EXAMPLES = 1000


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the loss in n, (sizes,), and in D on one nested sample, (examples,), for each alpha."""
    losses_by_key = {}
    examples = np.array(examples_of(settings))
    for number, alpha in enumerate(listed(settings, "alphas")):
        generator = np.random.default_rng([seed, 2, number])
        losses_by_key[f"n {alpha:g}"] = loss_of_size(alpha, np.array(SIZES, dtype=np.float64))
        frequency = frequencies(alpha, whole_setting(settings, "quanta"))
        bounds = np.cumsum(frequency)
        drawn = np.searchsorted(bounds, generator.random(int(examples[-1])), side="right")
        quanta, first = np.unique(drawn, return_index=True)
        learnable = quanta < len(frequency)
        order = np.argsort(first[learnable])
        learned = np.concatenate([[0.0], np.cumsum(frequency[quanta[learnable][order]])])
        losses_by_key[f"D {alpha:g}"] = 1 - learned[np.searchsorted(first[learnable][order], examples, side="left")]
    return losses_by_key


def frequencies(alpha: float, quanta: int) -> NDArray[np.float64]:
    """Return the frequencies p_k of the first quanta."""
    need("scipy.special", "The experiment quanta")
    from scipy.special import zeta

    powers: NDArray[np.float64] = np.arange(1, quanta + 1, dtype=np.float64) ** -(1 + alpha) / float(zeta(1 + alpha, 1))
    return powers


def loss_of_size(alpha: float, sizes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the exact loss of models of size n: the total frequency of the quanta above n."""
    need("scipy.special", "The experiment quanta")
    from scipy.special import zeta

    return np.asarray(zeta(1 + alpha, sizes + 1) / zeta(1 + alpha, 1), dtype=np.float64)


def examples_of(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of examples."""
    return grid(FEWEST_EXAMPLES, whole_setting(settings, "examples"), 13)


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponents in n and in D for each alpha."""
    examples = examples_of(settings)
    shifted = tuple(size + 0.5 for size in SIZES)
    exponents = []
    for alpha in listed(settings, "alphas"):
        words = "slope of the exact curve in n + 1/2"
        exponents.append(
            Target(
                f"loss in n, alpha = {alpha:g}",
                -alpha,
                f"n {alpha:g}",
                SIZES,
                (10, 1e6),
                words,
                regressor=shifted,
                parameters=(("alpha", alpha),),
            )
        )
        window = (float(examples[0]), float(examples[-1]))
        words = "slope of the mean over seeds"
        theory = -alpha / (1 + alpha)
        exponents.append(
            Target(
                f"loss in D, alpha = {alpha:g}",
                theory,
                f"D {alpha:g}",
                examples,
                window,
                words,
                parameters=(("alpha", alpha),),
            )
        )
    return tuple(exponents)


EXPERIMENT = Experiment(
    "quanta",
    "Quanta with Zipfian frequencies: losses of finite models and finite data",
    "Michaud et al. 2023; Hutter 2021",
    {
        "alphas": Setting((0.5, 1.0, 2.0), 0.2, 3, "exponents of the frequencies, less one"),
        "quanta": Setting(300_000, 10_000, 10**7, "quanta that can be learned"),
        "examples": Setting(1_000_000, 10_000, 10**8, "the largest number of examples"),
    },
    {"alphas": (0.5, 1.0), "examples": 200_000, "quanta": 100_000},
    (32, 6),
    run,
    targets,
    {"loss": "share of uses", "n": "quanta", "D": "examples"},
)
