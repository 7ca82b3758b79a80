"""Redundant copies of a module, averaged: why a loss may fall as one over the number of neurons.

Model (Liu & Tegmark 2023; Topal 2025, the redundancy regime): `n` copies of a module give `f(x) = x² + e_i(x)` at
points x, where the errors e_i have standard deviation `noise` and correlation `correlation` between copies, and `bias`
is added to all of them. The output is the plain average. Lengths and losses have no unit; the loss is the mean squared
error over points.

Claimed: amplitude ~ n^(-1/2) and mean squared error ~ n^(-1). Exactly, the expected squared error is
`bias² + noise² (correlation + (1 - correlation)/n)`: -1 needs independent, unbiased copies, and with `bias` or
`correlation` above 0 the power law ends in a plateau.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target, grid
from nslogic.experiments.settings import Setting, Settings, real, whole_setting

if TYPE_CHECKING:
    from numpy.typing import NDArray

POINTS_OF_GRID = 13


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the mean squared error and its root for each number of copies, (grid,) each; the sets of copies are nested."""
    generator = np.random.default_rng([seed, 1])
    points = whole_setting(settings, "points")
    noise, bias, correlation = (real(settings, name) for name in ("noise", "bias", "correlation"))
    shared = generator.standard_normal(points)
    total = np.zeros(points)
    errors = []
    done = 0
    for copies in copies_of(settings):
        # the sum of the independent errors of further copies is normal, with their number as its variance
        total += np.sqrt(copies - done) * generator.standard_normal(points)
        done = copies
        own_errors = np.sqrt(1 - correlation) * total / copies
        errors.append(np.mean((bias + noise * (np.sqrt(correlation) * shared + own_errors)) ** 2))
    squared = np.array(errors)
    return {"squared": squared, "amplitude": np.sqrt(squared)}


def copies_of(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of copies."""
    return grid(1, whole_setting(settings, "copies"), POINTS_OF_GRID)


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponents of amplitude and squared error."""
    copies = copies_of(settings)
    window = (float(copies[0]), float(copies[-1]))
    words = "slope of the mean over seeds"
    return (
        Target("squared error in copies", -1.0, "squared", copies, window, words),
        Target("amplitude in copies", -0.5, "amplitude", copies, window, words),
    )


EXPERIMENT = Experiment(
    "averaging",
    "Copies of a module with independent errors, averaged",
    "Topal 2025; Liu & Tegmark 2023",
    {
        "copies": Setting(1000, 2, 10**6, "the largest number of copies"),
        "points": Setting(256, 1, 10**6, "points at which the error is measured"),
        "noise": Setting(0.3, 1e-6, 1e6, "standard deviation of a copy's error"),
        "bias": Setting(0.0, 0, 1e6, "error that all copies share, a constant"),
        "correlation": Setting(0.0, 0, 1, "correlation of errors among copies"),
    },
    {},
    (64, 16),
    run,
    targets,
    {"squared error": "dimensionless", "amplitude": "dimensionless", "copies": "of the module"},
)
