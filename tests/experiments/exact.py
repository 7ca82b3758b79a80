"""What is known exactly of experiments: expected losses and errors, and the sizes of clusters."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln

from nslogic.experiments.averaging import copies_of
from nslogic.experiments.quanta import frequencies
from nslogic.experiments.settings import Settings, real


def expected_error(settings: Settings) -> NDArray[np.float64]:
    """Return the exact expected squared error for each number of copies."""
    noise, bias, correlation = (real(settings, name) for name in ("noise", "bias", "correlation"))
    copies = np.array(copies_of(settings), dtype=np.float64)
    exact: NDArray[np.float64] = bias**2 + noise**2 * (correlation + (1 - correlation) / copies)
    return exact


def expected_loss(alpha: float, quanta: int, examples: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the exact expected loss after D examples if quanta beyond `quanta` are never learned (Hutter 2021, Eq. 2)."""
    frequency = frequencies(alpha, quanta)
    tail = 1 - frequency.sum()
    return np.array([tail + frequency @ np.exp(count * np.log1p(-frequency)) for count in examples])


def probability_of_size(sizes: NDArray[np.int64], degree: int) -> NDArray[np.float64]:
    """Return the exact probabilities that the cluster of a site has the given sizes, by the Otter-Dwass formula.

    P(1) = (1-p)^z and P(k) = z/(k-1) C(k(z-1), k-2) p^(k-1) (1-p)^(z + (k-1)(z-2)), p = 1/(z-1).
    """
    k, z, p = sizes.astype(np.float64), degree, 1 / (degree - 1)
    more = np.maximum(k, 2)
    choose = gammaln(more * (z - 1) + 1) - gammaln(more - 1) - gammaln(more * (z - 1) - more + 3)
    log = np.log(z / (more - 1)) + choose + (more - 1) * np.log(p) + (z + (more - 1) * (z - 2)) * np.log1p(-p)
    return np.where(k == 1, (1 - p) ** z, np.exp(log))
