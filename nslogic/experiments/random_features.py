"""Linear random features of data with a power-law spectrum: an exactly solvable model of scaling.

Model (Maloney, Roberts & Sully 2022): latent data x of dimension M with variances lambda_I = (M/I)^(1+alpha); labels
y = w x with w ~ N(0, 1/M); N random linear features u x with u ~ N(0, 1/M); T training examples; ridge regression with
ridge gamma on the features. The loss is the expected squared error, averaged over the labels' w exactly.

Exact for large sizes: with Delta from sum lambda/(lambda + Delta) = n, n = min(N, T), the ridgeless loss is
n Delta/M / (1 - n/max(N, T)); with a ridge, gamma = Delta (N - z)(T - z)/M with z = sum lambda/(lambda + Delta), and the
loss is that of `ridge_loss`. Claimed: loss ~ min(N, T)^-alpha while min(N, T) is far below M, a plateau beyond (0 without
noise), a pole at N = T without a ridge, and no pole with the best ridge.

For unlimited data, the mean over finite draws exceeds the large-size formula by a share of about alpha/(2 n): 6 % at
n = 16 and alpha = 2. `finite_share` is this share, to first order in 1/n.

With unlimited features their kernel is x y, and regression on T examples leaves tr (I - P) Lambda/M, P the projection on
the examples; with unlimited data the loss is the same with P the projection on the rows of Lambda^(1/2) u. Both are
spanned by normal vectors of the same variances, so at every size, not only a large one, the loss in T has the
distribution of the loss in N.

Measured: the ridgeless loss in N for unlimited data, from one nested QR decomposition for all N; that in T for unlimited
features, from draws of its own; and the loss at N = T with the best ridge. The exponent of the first comes from M loss/n without this share, which is Delta, against
n + 1/2 + M/(alpha Delta), as the sum over the spectrum begins at 1 and ends at M. The loss at N = T is compared with the
large-size formula, whose share at finite n is not computed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target, grid
from nslogic.experiments.random_feature_formulas import best_ridge, delta_of, finite_share, ridgeless_loss, spectrum
from nslogic.experiments.settings import Setting, Settings, listed, whole_setting
from nslogic.memory import remembered

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEWEST_FEATURES = 16


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the losses in N for unlimited data and in T for unlimited features, and at N = T with the best ridge.

    Their shapes are (features,), (features,) and (ridged,), for each alpha.
    """
    losses_by_key = {}
    latent = whole_setting(settings, "latent")
    features = np.array(features_of(settings))
    for number, alpha in enumerate(listed(settings, "alphas")):
        generator = np.random.default_rng([seed, 6, number])
        variances = spectrum(latent, alpha)
        losses_by_key[f"features {alpha:g}"] = projected_loss(generator, variances, int(features[-1]))[features - 1]
        examples = np.random.default_rng([seed, 11, number])
        losses_by_key[f"examples {alpha:g}"] = projected_loss(examples, variances, int(features[-1]))[features - 1]
        losses_by_key[f"ridge {alpha:g}"] = np.array(
            [
                sampled_loss(generator, variances, size, size, _best_ridge(latent, alpha, size)[0])
                for size in ridged_of(settings)
            ]
        )
    return losses_by_key


def projected_loss(generator: np.random.Generator, variances: NDArray[np.float64], number: int) -> NDArray[np.float64]:
    """Return the loss with 1, 2, …, `number` features and unlimited data, or as many examples and unlimited features."""
    latent = len(variances)
    drawn = generator.standard_normal((latent, number))
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
    # the readout is X gain; the loss needs only products of the size of features and examples
    covariance = variances[:, None] * weights
    twice = np.sum((data.T @ covariance) * gain)
    squared = np.sum((data.T @ data @ gain @ (weights.T @ covariance)) * gain)
    return float((variances.sum() - 2 * twice + squared) / latent)


@remembered(256)
def _best_ridge(latent: int, alpha: float, size: int) -> tuple[float, float]:
    """Return `best_ridge` at N = T, which is the same for every seed."""
    return best_ridge(spectrum(latent, alpha), size, size)


def features_of(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of features for unlimited data, and of examples for unlimited features."""
    return grid(FEWEST_FEATURES, whole_setting(settings, "features"), 8)


def ridged_of(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of features and examples with a ridge."""
    return grid(FEWEST_FEATURES, whole_setting(settings, "ridged"), 5)


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponents in N, in T and at N = T for each alpha."""
    latent, features, ridged = whole_setting(settings, "latent"), features_of(settings), ridged_of(settings)
    exponents = []
    for alpha in listed(settings, "alphas"):
        variances = spectrum(latent, alpha)
        deltas = [delta_of(variances, size) for size in features]
        shares = [1 + finite_share(variances, size) for size in features]
        exponents += [
            Target(
                f"loss in {letter}, alpha = {alpha:g}",
                -alpha,
                f"{key} {alpha:g}",
                features,
                (float(features[0]), float(features[-1])),
                f"slope of M loss/n, less its share at finite n, in n + 1/2 + M/(alpha Delta), plus one{where}",
                regressor=tuple(n + 0.5 + latent / (alpha * delta) for n, delta in zip(features, deltas, strict=True)),
                reference=tuple(
                    ridgeless_loss(variances, size, float("inf")) * share
                    for size, share in zip(features, shares, strict=True)
                ),
                factor=tuple(latent / size / share for size, share in zip(features, shares, strict=True)),
                offset=1.0,
                parameters=(("alpha", alpha),),
            )
            for letter, key, where in (("N", "features", ""), ("T", "examples", ", n = T"))
        ]
        exponents.append(
            Target(
                f"loss at N = T, best ridge, alpha = {alpha:g}",
                -alpha,
                f"ridge {alpha:g}",
                ridged,
                (float(ridged[0]), float(ridged[-1])),
                "slope relative to the exact formula, times -alpha",
                reference=tuple(_best_ridge(latent, alpha, size)[1] for size in ridged),
                parameters=(("alpha", alpha),),
            )
        )
    return tuple(exponents)


EXPERIMENT = Experiment(
    "random-features",
    "Linear random features of data with a power-law spectrum",
    "Maloney, Roberts & Sully 2022",
    {
        "alphas": Setting((0.5, 1.0, 2.0), 0.2, 3, "exponents of the spectrum, less one"),
        "latent": Setting(2000, 100, 20_000, "M, the dimension of the latent data"),
        "features": Setting(64, 32, 5000, "the largest N for unlimited data, T for unlimited features"),
        "ridged": Setting(64, 32, 2000, "the largest N = T with a ridge"),
    },
    {"alphas": (0.5, 1.0), "latent": 1000},
    (256, 8),
    run,
    targets,
    {"loss": "dimensionless", "N": "features", "T": "examples", "N = T": "features and examples"},
)
