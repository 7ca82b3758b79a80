"""The exact large-size formulas of linear random features: the loss without a ridge, with one, and with the best one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.optional_imports import need

if TYPE_CHECKING:
    from numpy.typing import NDArray


def spectrum(latent: int, alpha: float) -> NDArray[np.float64]:
    """Return the variances of the latent data: (M,)."""
    ranks = np.arange(1, latent + 1, dtype=np.float64)
    variances: NDArray[np.float64] = (latent / ranks) ** (1 + alpha)
    return variances


def delta_of(variances: NDArray[np.float64], size: float) -> float:
    """Return Delta with sum lambda/(lambda + Delta) = size, 0 if size is at least the dimension."""
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
    """Return the share by which the mean loss for unlimited data exceeds the large-size loss, to first order in 1/features.

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
    """Return the ridge of a Delta, and the exact large-size loss with this ridge."""
    latent = len(variances)
    shares = variances / (variances + delta)
    z, q = shares.sum(), (shares**2).sum()
    ridge = delta * (features - z) * (examples - z) / latent
    ratio = (features - z) / (features - q)
    above = np.sum(shares * delta - delta * shares**2 * ratio)
    below = 1 - (q * (features - 2 * z) + z**2) / (examples * (features - q))
    return float(ridge), float(above / below / latent)


def best_ridge(variances: NDArray[np.float64], features: int, examples: int) -> tuple[float, float]:
    """Return the ridge with the least exact loss, and the loss."""
    need("scipy.optimize", "The experiment random-features")
    from scipy.optimize import minimize_scalar

    least = max(delta_of(variances, min(features, examples)), 1e-300)

    def loss(log_excess: float) -> float:
        return float(np.log(ridge_loss(variances, features, examples, least * (1 + np.exp(log_excess)))[1]))

    best = minimize_scalar(loss, bounds=(-12.0, 6.0), method="bounded", options={"xatol": 1e-6})
    return ridge_loss(variances, features, examples, least * (1 + float(np.exp(best.x))))
