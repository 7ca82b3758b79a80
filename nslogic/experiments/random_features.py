"""Linear random features of data with a power-law spectrum: a model of scaling that is solved exactly.

Model (Maloney, Roberts & Sully 2022): latent data x of dimension M with variances lambda_I = (M/I)^(1+alpha); labels
y = w x with w ~ N(0, 1/M); N random linear features u x with u ~ N(0, 1/M); T training examples; ridge regression with
ridge gamma on the features. The loss is the expected squared error, averaged over the labels' w exactly.

Exact for large sizes: with Delta from sum lambda/(lambda + Delta) = n, n = min(N, T), the ridgeless loss is
n Delta/M / (1 - n/max(N, T)); with a ridge, gamma = Delta (N - z)(T - z)/M with z = sum lambda/(lambda + Delta), and the
loss is that of `ridge_loss`. Claimed: loss ~ min(N, T)^-alpha as long as it is far below M, a plateau beyond (0 without
noise), a pole at N = T without a ridge, and none with the best one.

A mean over finite draws is above the large-size formula by a share of about alpha/(2 n) for unlimited data: 6 % at
n = 16 and alpha = 2. `finite_share` is that share, to first order in 1/n.

Measured: the ridgeless loss in N for unlimited data, from one nested QR decomposition for all N; and the loss at N = T
with the best ridge. The exponent of the first comes from M loss/n less that share, which is Delta, against
n + 1/2 + M/(alpha Delta): the sum over the spectrum begins at 1 and ends at M. The loss at N = T is set beside the
large-size formula, whose share at finite n is not worked out here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Setting, Settings, Target, grid, listed, whole_setting
from nslogic.experiments.optional_imports import need
from nslogic.memory import remembered

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEWEST_FEATURES = 16


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return for each alpha the loss in N for unlimited data, (features,), and at N = T with the best ridge."""
    found = {}
    latent = whole_setting(settings, "latent")
    features = np.array(features_of(settings))
    for number, alpha in enumerate(listed(settings, "alphas")):
        generator = np.random.default_rng([seed, 6, number])
        variances = spectrum(latent, alpha)
        found[f"features {alpha:g}"] = unlimited_data_loss(generator, variances, int(features[-1]))[features - 1]
        found[f"ridge {alpha:g}"] = np.array(
            [
                sampled_loss(generator, variances, one, one, _best_ridge(latent, alpha, one)[0])
                for one in ridged_of(settings)
            ]
        )
    return found


def spectrum(latent: int, alpha: float) -> NDArray[np.float64]:
    """Return the variances of the latent data: (M,)."""
    ranks = np.arange(1, latent + 1, dtype=np.float64)
    variances: NDArray[np.float64] = (latent / ranks) ** (1 + alpha)
    return variances


def unlimited_data_loss(
    generator: np.random.Generator, variances: NDArray[np.float64], features: int
) -> NDArray[np.float64]:
    """Return the loss with 1, 2, …, `features` random features and unlimited data: (features,)."""
    latent = len(variances)
    drawn = generator.standard_normal((latent, features))
    basis, _ = np.linalg.qr(np.sqrt(variances)[:, None] * drawn)
    explained = np.cumsum((basis**2 * variances[:, None]).sum(axis=0))
    loss: NDArray[np.float64] = (variances.sum() - explained) / latent
    return loss


def sampled_loss(
    generator: np.random.Generator, variances: NDArray[np.float64], features: int, examples: int, ridge: float
) -> float:
    """Return the loss of one draw of features and examples: tr[(I - B) Lambda (I - B)^T]/M with B = X phi^T q u^T."""
    latent = len(variances)
    weights = generator.standard_normal((latent, features)) / np.sqrt(latent)
    data = np.sqrt(variances)[:, None] * generator.standard_normal((latent, examples))
    activations = weights.T @ data
    if ridge > 0 or examples >= features:
        gain = np.linalg.solve(activations @ activations.T + ridge * np.eye(features), activations).T
    else:
        gain = np.linalg.pinv(activations)
    # the readout is X gain; all that the loss needs of it is as small as features and examples
    seen = variances[:, None] * weights
    twice = np.sum((data.T @ seen) * gain)
    squared = np.sum((data.T @ data @ gain @ (weights.T @ seen)) * gain)
    return float((variances.sum() - 2 * twice + squared) / latent)


def delta_of(variances: NDArray[np.float64], size: float) -> float:
    """Return Delta with sum lambda/(lambda + Delta) = size; 0 where size is the dimension or more."""
    if size >= len(variances):
        return 0.0
    need("scipy.optimize", "The experiment random-features")
    from scipy.optimize import brentq

    def excess(log_delta: float) -> float:
        return float(np.sum(variances / (variances + np.exp(log_delta)))) - size

    low = np.log(variances[-1]) - 40
    high = np.log(variances[0]) + np.log(len(variances)) + 1
    return float(np.exp(brentq(excess, low, high, xtol=1e-12)))


def ridgeless_loss(variances: NDArray[np.float64], features: float, examples: float) -> float:
    """Return the exact large-size loss without a ridge; infinite at the pole N = T below the dimension."""
    small, large = min(features, examples), max(features, examples)
    delta = delta_of(variances, small)
    if delta == 0:
        return 0.0
    pole = 1 - small / large
    return float("inf") if pole == 0 else small * delta / len(variances) / pole


def finite_share(variances: NDArray[np.float64], features: int) -> float:
    """Return by which share the mean loss for unlimited data is above the large-size one, to first order in 1/features.

    The loss is (tr Lambda - tr Lambda P)/M with P the projection on the features' span, and tr Lambda P is the derivative
    of log det u (Lambda + epsilon Lambda^2) u^T at epsilon = 0. For real Gaussian u, the mean of a logarithm of a
    determinant is the large-size one plus log(1 - q/n)/2, with q = sum (lambda/(lambda + Delta))^2 (Bai & Silverstein
    2004, Theorem 1.1 for the logarithm). Its derivative gives (n r - q^2)/(n (n - q)^2) with r the sum of the cubes;
    for a power law that is alpha/(2 n), and for equal variances, where the loss is exactly 1 - n/M, it is 0.
    """
    if features >= len(variances):
        return 0.0
    shares = variances / (variances + delta_of(variances, features))
    q, r = np.sum(shares**2), np.sum(shares**3)
    return float((features * r - q**2) / (features * (features - q) ** 2))


def ridge_loss(variances: NDArray[np.float64], features: int, examples: int, delta: float) -> tuple[float, float]:
    """Return the ridge that belongs to Delta, and the exact large-size loss with it."""
    latent = len(variances)
    shares = variances / (variances + delta)
    z, q = shares.sum(), (shares**2).sum()
    ridge = delta * (features - z) * (examples - z) / latent
    rest = (features - z) / (features - q)
    above = np.sum(shares * delta - delta * shares**2 * rest)
    below = 1 - (q * (features - 2 * z) + z**2) / (examples * (features - q))
    return float(ridge), float(above / below / latent)


def best_ridge(variances: NDArray[np.float64], features: int, examples: int) -> tuple[float, float]:
    """Return the ridge with the least exact loss, and that loss."""
    need("scipy.optimize", "The experiment random-features")
    from scipy.optimize import minimize_scalar

    least = max(delta_of(variances, min(features, examples)), 1e-300)

    def loss(log_excess: float) -> float:
        return float(np.log(ridge_loss(variances, features, examples, least * (1 + np.exp(log_excess)))[1]))

    best = minimize_scalar(loss, bounds=(-12.0, 6.0), method="bounded", options={"xatol": 1e-6})
    return ridge_loss(variances, features, examples, least * (1 + float(np.exp(best.x))))


@remembered(256)
def _best_ridge(latent: int, alpha: float, size: int) -> tuple[float, float]:
    """Return `best_ridge` at N = T, which is the same for every seed."""
    return best_ridge(spectrum(latent, alpha), size, size)


def features_of(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of features for unlimited data."""
    return grid(FEWEST_FEATURES, whole_setting(settings, "features"), 8)


def ridged_of(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of features and examples with a ridge."""
    return grid(FEWEST_FEATURES, whole_setting(settings, "ridged"), 5)


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return both exponents for each alpha."""
    latent, features, ridged = whole_setting(settings, "latent"), features_of(settings), ridged_of(settings)
    found = []
    for alpha in listed(settings, "alphas"):
        variances = spectrum(latent, alpha)
        deltas = [delta_of(variances, one) for one in features]
        shares = [1 + finite_share(variances, one) for one in features]
        found.append(
            Target(
                f"loss in N, alpha = {alpha:g}",
                -alpha,
                f"features {alpha:g}",
                features,
                (float(features[0]), float(features[-1])),
                "slope of M loss/n, less its share at finite n, in n + 1/2 + M/(alpha Delta), plus one",
                regressor=tuple(n + 0.5 + latent / (alpha * delta) for n, delta in zip(features, deltas, strict=True)),
                reference=tuple(
                    ridgeless_loss(variances, one, float("inf")) * share
                    for one, share in zip(features, shares, strict=True)
                ),
                factor=tuple(latent / one / share for one, share in zip(features, shares, strict=True)),
                offset=1.0,
                parameters=(("alpha", alpha),),
            )
        )
        found.append(
            Target(
                f"loss at N = T, best ridge, alpha = {alpha:g}",
                -alpha,
                f"ridge {alpha:g}",
                ridged,
                (float(ridged[0]), float(ridged[-1])),
                "slope relative to the exact formula, times -alpha",
                reference=tuple(_best_ridge(latent, alpha, one)[1] for one in ridged),
                parameters=(("alpha", alpha),),
            )
        )
    return tuple(found)


EXPERIMENT = Experiment(
    "random-features",
    "Linear random features of data with a power-law spectrum",
    "Maloney, Roberts & Sully 2022",
    {
        "alphas": Setting((0.5, 1.0, 2.0), 0.2, 3, "exponents of the spectrum, less one"),
        "latent": Setting(2000, 100, 20_000, "M, the dimension of the latent data"),
        "features": Setting(64, 32, 5000, "the largest N for unlimited data"),
        "ridged": Setting(64, 32, 2000, "the largest N = T with a ridge"),
    },
    {"alphas": (0.5, 1.0), "latent": 1000},
    (256, 8),
    run,
    targets,
)
