"""The loss once the spectrum of the data is used up: a power law up to the dimension of the data, then a plateau.

Model (Maloney, Roberts & Sully 2022, as in the experiment `random-features`): T examples of dimension M with variances
(M/I)^(1+alpha), labels w x + noise with w ~ N(0, 1/M), N linear random features, no ridge. The loss is the expected
squared error without the noise of the test label, averaged over w and the noise exactly.

Claimed: loss ~ N^-alpha while N is far below M, and a plateau beyond (abstract: the finite extent of the spectrum causes
the performance to plateau). Exactly, for large sizes and without noise, n Delta/M/(1 - n/T) below M, and 0 from M on;
noise of variance s^2 adds s^2 N/(T - N - 1) to the loss of N features of their own, and from M on least squares in all M
dimensions is left, whose loss is s^2 M/(T - M - 1) for every N: the height of the plateau is the noise's, and without
noise there is none.

Measured: the exponent below M relative to the exact curve, which bends down towards M, and the slope beyond M, 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target, grid
from nslogic.experiments.random_feature_formulas import finite_share, ridgeless_loss, spectrum
from nslogic.experiments.settings import Setting, Settings, real, whole_setting

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEWEST_BELOW = 16
HOW_FAR_BEYOND = 4
"""How many times the dimension of the data the number of features goes."""


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the loss without noise below M, (below,), and that of the noise from M on, (beyond,)."""
    generator = np.random.default_rng([seed, 8])
    latent, examples = whole_setting(settings, "latent"), whole_setting(settings, "examples")
    variances = spectrum(latent, real(settings, "alpha"))
    noise = real(settings, "noise") ** 2
    data = np.sqrt(variances)[:, None] * generator.standard_normal((latent, examples))
    below, beyond = below_of(settings), beyond_of(settings)
    weights = generator.standard_normal((latent, beyond[-1])) / np.sqrt(latent)
    without = [losses(variances, data, weights[:, :features])[0] for features in below]
    # Labels without noise are learned perfectly there, to the last digits; these would hide nothing of the noise.
    both = [losses(variances, data, weights[:, :features]) for features in beyond]
    return {"below": np.array(without), "beyond": np.array([clean + noise * noisy for clean, noisy in both])}


def losses(
    variances: NDArray[np.float64], data: NDArray[np.float64], weights: NDArray[np.float64]
) -> tuple[float, float]:
    """Return the loss without noise, and what noise of variance 1 adds, of least squares of least norm on features."""
    latent = len(variances)
    if latent <= min(weights.shape[1], data.shape[1]):
        # Both have full rank, and their product has not: LAPACK may find no singular values of that.
        gain = np.linalg.pinv(data) @ np.linalg.pinv(weights.T)
    else:
        gain = np.linalg.pinv(weights.T @ data)
    readout = data @ gain @ weights.T
    missed = (np.eye(latent) - readout) * np.sqrt(variances)
    spread = (gain @ weights.T) * np.sqrt(variances)
    return float((missed**2).sum() / latent), float((spread**2).sum())


def below_of(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of features below the dimension of the data."""
    return grid(FEWEST_BELOW, whole_setting(settings, "latent") // 2, 8)


def beyond_of(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of features from the dimension of the data on."""
    latent = whole_setting(settings, "latent")
    return grid(latent, HOW_FAR_BEYOND * latent, 5)


def noise_loss(settings: Settings) -> float:
    """Return the exact loss from M features on: that of least squares in M dimensions (an inverse Wishart mean)."""
    latent, examples = whole_setting(settings, "latent"), whole_setting(settings, "examples")
    return real(settings, "noise") ** 2 * latent / (examples - latent - 1)


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponent below the dimension of the data, and that beyond it."""
    alpha, examples = real(settings, "alpha"), whole_setting(settings, "examples")
    variances = spectrum(whole_setting(settings, "latent"), alpha)
    below, beyond = below_of(settings), beyond_of(settings)
    curve = tuple(ridgeless_loss(variances, size, examples) * (1 + finite_share(variances, size)) for size in below)
    return (
        Target(
            "loss in N, below M",
            -alpha,
            "below",
            below,
            (float(below[0]), float(below[-1])),
            "slope relative to the exact formula, times -alpha",
            reference=curve,
            parameters=(("alpha", alpha),),
        ),
        Target(
            "loss in N, beyond M",
            0.0,
            "beyond",
            beyond,
            (float(beyond[0]), float(beyond[-1])),
            "slope of the mean over seeds, labels with noise",
            parameters=(("alpha", alpha),),
        ),
    )


EXPERIMENT = Experiment(
    "plateau",
    "The loss once the spectrum of the data is used up",
    "Maloney, Roberts & Sully 2022",
    {
        "alpha": Setting(1.0, 0.2, 3, "exponent of the spectrum, less one"),
        "latent": Setting(200, 40, 2000, "M, the dimension of the data"),
        "examples": Setting(600, 100, 10_000, "T, the number of examples, more than M"),
        "noise": Setting(0.1, 1e-6, 10, "standard deviation of the labels' noise"),
    },
    {"latent": 80, "examples": 240},
    (32, 8),
    run,
    targets,
    {"loss": "dimensionless", "N": "features"},
)
