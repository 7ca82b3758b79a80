"""A subtask alone: the loss of networks that learn x^2, in the neurons that they allocate.

Model (Song et al. 2024): networks with one hidden layer learn y = x^2 with a penalty on the size of their parameters; a
larger weight alpha of the task's loss against the penalty lets more neurons be *allocated*, those whose weights are above
1e-3. Not told in what could be read, and chosen here: 64 neurons z/(1 + exp(-z)), 48 points of x from -1 to 1, the loss
alpha times the mean squared error plus the sum of absolute values, Adam with the rate 0.01 falling as a cosine; a neuron
is allocated if both its weight and its readout are above the threshold.

Claimed: loss ~ N^-1 (Hypothesis 1). The exponent depends on the protocol, and no setting is chosen for the claim:

- *trained* for 1500, 6000 or 15000 steps, for alpha from 1e2 to 3e5: longer training leaves fewer neurons, and the slope is
  steeper; two such neurons represent x^2 to any accuracy, so that at the optimum there is no power law;
- *splines*: the least-squares continuous piecewise linear function with N equal pieces, that is the best of N ReLU
  neurons with fixed kinks, on random points: N^-4, the rate of approximation;
- *averages* of N modules x^2 + e_i with independent smooth random errors e_i: N^-1, which needs errors that are
  independent and without a common bias, and equal weights.

Losses in N are slopes of mean losses in mean numbers of neurons over alpha, with from 2 to 0.6 of the neurons allocated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target, grid
from nslogic.experiments.settings import Setting, Settings, listed, whole_setting
from nslogic.experiments.shallow_networks import Layers, backward, forward, trained, with_penalty

if TYPE_CHECKING:
    from numpy.typing import NDArray

THRESHOLD = 1e-3
LEAST_ALPHA, MOST_ALPHA = 1e2, 3e5
SHARE_ALLOCATED = 0.6
POINTS_OF_X = 48
WAVES = 6


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return the allocated neurons and losses of trained networks, (alphas,), and losses of splines and averages."""
    measured: dict[str, NDArray[np.float64]] = {}
    alphas = alphas_of(settings)
    for number, steps in enumerate(map(int, listed(settings, "steps"))):
        generator = np.random.default_rng([seed, 13, number])
        allocated, losses = trained_losses(generator, alphas, whole_setting(settings, "neurons"), steps)
        measured |= {f"N {steps}": allocated, f"loss {steps}": losses}
    generator = np.random.default_rng([seed, 14])
    points = 2 * generator.random(whole_setting(settings, "points")) - 1
    measured["spline"] = np.array([spline_loss(points, number) for number in numbers_of(settings)])
    measured["average"] = average_losses(generator, points, numbers_of(settings))
    return measured


def trained_losses(
    generator: np.random.Generator, alphas: tuple[float, ...], neurons: int, steps: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the numbers of allocated neurons and the mean squared errors of trained networks, (alphas,) each."""
    x = np.linspace(-1, 1, POINTS_OF_X, dtype=np.float32)[None, None, :]
    weights = np.array(alphas, dtype=np.float32)[:, None, None]

    def gradient(parts: tuple[Layers, ...]) -> tuple[Layers, ...]:
        (layers,) = parts
        passed = forward(layers, x)
        slope, _ = backward(layers, passed, 2 * weights * (passed.outputs - x**2) / np.float32(POINTS_OF_X))
        return (with_penalty(slope, layers),)

    (layers,) = trained((Layers.drawn(generator, len(alphas), neurons, 1, 1),), gradient, steps)
    errors = ((forward(layers, x).outputs - x**2).astype(np.float64) ** 2).mean(axis=(1, 2))
    allocated = np.count_nonzero(layers.sizes()[:, 0] > THRESHOLD, axis=1)
    return allocated.astype(np.float64), errors


def spline_loss(points: NDArray[np.float64], pieces: int) -> float:
    """Return the mean squared error of the continuous piecewise linear function that is nearest to x^2 at points."""
    knots = np.linspace(-1, 1, pieces + 1)
    design = np.maximum(0, 1 - np.abs(points[:, None] - knots) * pieces / 2)
    coefficients = np.linalg.lstsq(design, points**2, rcond=None)[0]
    fine = (np.arange(64 * pieces) + 0.5) / (32 * pieces) - 1
    fitted = np.interp(fine, knots, coefficients)
    return float(np.mean((fitted - fine**2) ** 2))


def average_losses(
    generator: np.random.Generator, points: NDArray[np.float64], numbers: tuple[int, ...]
) -> NDArray[np.float64]:
    """Return the mean squared error of the mean of N modules with independent errors, for each N: (numbers,)."""
    modules = numbers[-1]
    waves = np.arange(1, WAVES + 1)
    heights = generator.standard_normal((modules, WAVES)) / WAVES**0.5
    phases = generator.uniform(0, 2 * np.pi, (modules, WAVES))
    bases = np.concatenate([np.cos(np.pi * waves[:, None] * points), np.sin(np.pi * waves[:, None] * points)])
    coefficients = np.concatenate([heights * np.cos(phases), -heights * np.sin(phases)], axis=1)
    errors = 0.1 * np.cumsum(coefficients, axis=0)[np.array(numbers) - 1] @ bases
    squared: NDArray[np.float64] = ((errors / np.array(numbers)[:, None]) ** 2).mean(axis=1)
    return squared


def alphas_of(settings: Settings) -> tuple[float, ...]:
    """Return the weights of the loss against the penalty."""
    return tuple(np.geomspace(LEAST_ALPHA, MOST_ALPHA, whole_setting(settings, "alphas")).tolist())


def numbers_of(settings: Settings) -> tuple[int, ...]:
    """Return the numbers of pieces, and of modules."""
    return grid(2, whole_setting(settings, "neurons"), 9)


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the exponent in neurons for each protocol; the claim is the same for all."""
    neurons, numbers = whole_setting(settings, "neurons"), numbers_of(settings)
    window = (2.0, SHARE_ALLOCATED * neurons)
    words = "slope of mean losses in mean allocated neurons, over alpha"
    exponents = [
        Target(
            f"loss in N, trained {steps} steps",
            -1.0,
            f"loss {steps}",
            alphas_of(settings),
            window,
            words,
            scale_key=f"N {steps}",
        )
        for steps in map(int, listed(settings, "steps"))
    ]
    whole = (float(numbers[0]), float(numbers[-1]))
    plain = "slope of the mean over seeds"
    exponents.append(Target("loss in N, splines", -1.0, "spline", numbers, whole, plain))
    exponents.append(Target("loss in N, averages", -1.0, "average", numbers, whole, plain))
    return tuple(exponents)


EXPERIMENT = Experiment(
    "subtask",
    "Networks that learn x^2, in the neurons that they allocate",
    "Song et al. 2024",
    {
        "steps": Setting((1500, 6000, 15000), 100, 10**6, "how long networks are trained"),
        "neurons": Setting(64, 8, 1000, "H, the neurons of the hidden layer"),
        "alphas": Setting(8, 3, 100, "how many weights of the loss, from 1e2 to 3e5"),
        "points": Setting(2000, 500, 10**6, "random points for splines and averages"),
    },
    {"steps": (1500, 3000), "neurons": 32, "alphas": 6},
    (6, 3),
    run,
    targets,
    {"loss": "dimensionless", "N": "neurons"},
)
