"""Interpolation on a manifold: the loss of a model with N pieces in d dimensions.

Model (Sharma & Kaplan 2020, Sec. 2): inputs are uniform on the d-dimensional torus of side 1; the target is a sum of
random Fourier modes with wave numbers -1, 0, 1 in each direction. A piecewise constant model takes the value of the
nearest of N training points; a piecewise linear one interpolates between N evenly spaced points for d = 1, and for
d > 1 fits a plane through the nearest 2 (d + 1). The loss is the mean squared error at random points over the variance
of the target, so it has no unit.

Claimed: loss ~ N^(-2/d) for constant pieces and N^(-4/d) for linear ones (c = p m with p = 2 for squared errors,
m = 1, 2). The exponents are approached from above, so the upper half of the grid is fitted.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target, grid
from nslogic.experiments.optional_imports import need
from nslogic.experiments.settings import Setting, Settings, listed, whole_setting

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEWEST_POINTS = 100
MODES = 6


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the losses of constant and of linear pieces in each dimension, (grid,) each."""
    losses_by_key: dict[str, NDArray[np.float64]] = {}
    for dimension in map(int, listed(settings, "dimensions")):
        generator = np.random.default_rng([seed, 3, dimension])
        function = Modes(generator, dimension)
        test = generator.random((whole_setting(settings, "test"), dimension))
        truth = function(test)
        losses: dict[str, list[float]] = {"constant": [], "linear": []}
        for number in points_of(settings, dimension):
            train = generator.random((number, dimension))
            for model, guess in (
                ("constant", constant(train, function(train), test)),
                ("linear", _linear(generator, number, function, train, test)),
            ):
                losses[model].append(float(np.mean((guess - truth) ** 2) / truth.var()))
        losses_by_key |= {f"{model} {dimension}": np.array(values) for model, values in losses.items()}
    return losses_by_key


class Modes:
    """A sum of random Fourier modes on the torus."""

    def __init__(self, generator: np.random.Generator, dimension: int) -> None:
        waves = np.array([wave for wave in product((-1, 0, 1), repeat=dimension) if any(wave)], dtype=np.float64)
        self.waves = waves[generator.integers(0, len(waves), MODES)]
        self.sizes = generator.standard_normal(MODES)
        self.phases = generator.uniform(0, 2 * np.pi, MODES)

    def __call__(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the values at points: (points, dimension) -> (points,)."""
        return np.asarray(np.cos(2 * np.pi * points @ self.waves.T + self.phases) @ self.sizes, dtype=np.float64)


def constant(train: NDArray[np.float64], values: NDArray[np.float64], test: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return at each test point the value of the nearest training point on the torus."""
    _, nearest = _neighbours(train, test, 1)
    return values[nearest]


def planes(train: NDArray[np.float64], values: NDArray[np.float64], test: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return at each test point the least-squares plane through its nearest 2 (d + 1) training points."""
    dimension = train.shape[1]
    _, nearest = _neighbours(train, test, 2 * (dimension + 1))
    offsets = train[nearest] - test[:, None, :]
    offsets -= np.round(offsets)  # the short way round the torus
    design = np.concatenate([np.ones((*offsets.shape[:2], 1)), offsets], axis=2)
    normal = np.einsum("tki,tkj->tij", design, design)
    right = np.einsum("tki,tk->ti", design, values[nearest])
    return np.linalg.solve(normal, right[:, :, None])[:, 0, 0]


def segments(number: int, offset: float, function: Modes, test: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return at each test point the linear interpolation between evenly spaced points on the circle."""
    nodes = (np.arange(number) + offset) / number
    return np.interp(test[:, 0], nodes, function(nodes[:, None]), period=1.0)


def _linear(
    generator: np.random.Generator,
    number: int,
    function: Modes,
    train: NDArray[np.float64],
    test: NDArray[np.float64],
) -> NDArray[np.float64]:
    if train.shape[1] == 1:
        return segments(number, float(generator.random()), function, test)
    return planes(train, function(train), test)


def _neighbours(
    train: NDArray[np.float64], test: NDArray[np.float64], count: int
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    need("scipy.spatial", "The experiment manifold")
    from scipy.spatial import cKDTree

    distances, nearest = cKDTree(train, boxsize=np.ones(train.shape[1])).query(test, k=count)
    return np.asarray(distances, dtype=np.float64), np.asarray(nearest, dtype=np.int64)


def points_of(settings: Settings, dimension: int) -> tuple[int, ...]:
    """Return the numbers of training points: three decades in three dimensions, two below."""
    most = whole_setting(settings, "points")
    return grid(FEWEST_POINTS, most * 10 if dimension > 2 else most, 10)


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponents of both models in each dimension."""
    exponents = []
    for dimension in map(int, listed(settings, "dimensions")):
        points = points_of(settings, dimension)
        window = (float(points[len(points) // 2]), float(points[-1]))
        for model, power in (("constant", 2), ("linear", 4)):
            name = f"loss of {model} pieces, d = {dimension}"
            words = "slope of the mean over seeds, upper half of the grid"
            exponents.append(
                Target(
                    name,
                    -power / dimension,
                    f"{model} {dimension}",
                    points,
                    window,
                    words,
                    parameters=(("d", float(dimension)),),
                )
            )
    return tuple(exponents)


EXPERIMENT = Experiment(
    "manifold",
    "Constant and linear pieces on a torus",
    "Sharma & Kaplan 2020",
    {
        "dimensions": Setting((1, 2, 3), 1, 4, "dimensions of the torus"),
        "points": Setting(10_000, 1000, 10**6, "the largest number of training points; ten times as many for d > 2"),
        "test": Setting(4000, 100, 10**6, "test points"),
    },
    {"dimensions": (1, 2), "points": 4000, "test": 2000},
    (8, 4),
    run,
    targets,
    {"loss": "dimensionless", "constant pieces": "on the torus", "linear pieces": "on the torus"},
)
