"""What a resample consists of: how much each run, or group of runs, counts, and which rows stand for a large group."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.forms.form import Array


def drawn_weights(units: int, seed: int, number: int, *, drawn: bool) -> Array:
    """Return how much each unit counts in a resample: how often it was drawn, or else a random weight."""
    import numpy as np

    generator = np.random.default_rng([seed, number])
    if drawn:
        return np.bincount(generator.integers(0, units, units), minlength=units).astype(np.float64)
    weights = generator.exponential(size=units)
    even: Array = weights / weights.mean()
    return even


def spread_in_groups(groups: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    """Return the places of at most `most` rows, in equal shares of every group."""
    import numpy as np

    order = np.argsort(groups, kind="stable")
    apart = -(-len(groups) // most)
    starts = np.concatenate([[0], np.flatnonzero(np.diff(groups[order])) + 1])
    rank = np.arange(len(groups)) - np.repeat(starts, np.diff([*starts, len(groups)]))
    return np.sort(order[rank % apart == 0])
