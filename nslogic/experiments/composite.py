"""Two subtasks in one task: how the neurons that are allocated to each grow, side by side and one after the other.

Model (Song et al. 2024): *parallel*, one network learns x_1^2 and x_2^2 at once, with losses weighted 1 to `second`; a
neuron belongs to the output to which its readout is larger. *Serial*, one network computes u from x and another y from u,
trained end to end on y = sin(pi x^2). Penalty, training and threshold are those of the experiment `subtask`; points of the
parallel task are quasi-random, as a grid would be interpolated by a few neurons.

Claimed: the ratio of the allocated neurons stays constant as the network grows (Hypothesis 2), so the slope of N_1 in N_2
is 1. The network grows as the weight alpha of the loss against the penalty does. Where nearly all neurons are allocated the
ratio has to go to 1, so the window ends where the second subtask has three eighths of them. If the modules are separate,
the ratio is constant exactly if the neurons of one subtask follow a power law in alpha; nothing here is evidence beyond
that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from nslogic.experiments.experiment import Experiment, Target
from nslogic.experiments.settings import Setting, Settings, real, whole_setting
from nslogic.experiments.shallow_networks import Layers, backward, forward, trained, with_penalty
from nslogic.experiments.subtask import THRESHOLD

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from nslogic.experiments.shallow_networks import Array

LOWEST_ALPHA, HIGHEST_ALPHA = 3e2, 3e5
SHARE_OF_NEURONS = 0.375
PAIRS_OF_X = 144
POINTS_IN_SERIES = 64
GOLDEN = (0.7548776662466927, 0.5698402909980532)
"""The steps of the quasi-random points in two dimensions: powers of the inverse of the plastic number."""


def run(settings: Settings, seed: int) -> dict[str, NDArray[np.float64]]:
    """Return for both tasks the neurons of each subtask, (alphas,) each."""
    alphas = weights_of(settings)
    neurons, steps = whole_setting(settings, "neurons"), whole_setting(settings, "steps")
    counted: dict[str, NDArray[np.float64]] = {}
    for number, (name, task) in enumerate((("parallel", parallel), ("serial", serial))):
        generator = np.random.default_rng([seed, 15, number])
        first, second = task(generator, alphas, real(settings, "second"), neurons, steps)
        counted |= {f"N_1 {name}": first, f"N_2 {name}": second}
    return counted


def parallel(
    generator: np.random.Generator, alphas: tuple[float, ...], second: float, neurons: int, steps: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the neurons of both outputs of networks that learn x_1^2 and x_2^2, (alphas,) each."""
    places = np.arange(1, PAIRS_OF_X + 1)[None, :] * np.array(GOLDEN)[:, None] % 1
    x = (2 * places - 1).astype(np.float32)[None]
    shares = np.array([1, second], dtype=np.float32)[None, :, None]
    weights = np.array(alphas, dtype=np.float32)[:, None, None] * shares

    def gradient(parts: tuple[Layers, ...]) -> tuple[Layers, ...]:
        (layers,) = parts
        passed = forward(layers, x)
        slope, _ = backward(layers, passed, 2 * weights * (passed.outputs - x**2) / np.float32(PAIRS_OF_X))
        return (with_penalty(slope, layers),)

    (layers,) = trained((Layers.drawn(generator, len(alphas), neurons, 2, 2),), gradient, steps)
    sizes = layers.sizes()
    belongs = np.abs(layers.readout).argmax(axis=1)
    allocated = sizes.max(axis=1) > THRESHOLD
    first, other = (np.count_nonzero(allocated & (belongs == output), axis=1) for output in (0, 1))
    return first.astype(np.float64), other.astype(np.float64)


def serial(
    generator: np.random.Generator, alphas: tuple[float, ...], _second: float, neurons: int, steps: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the neurons of two networks that learn sin(pi x^2) one after the other, (alphas,) each."""
    x = np.linspace(-1, 1, POINTS_IN_SERIES, dtype=np.float32)[None, None, :]
    weights = np.array(alphas, dtype=np.float32)[:, None, None]

    def gradient(parts: tuple[Layers, ...]) -> tuple[Layers, ...]:
        slopes, _ = serial_gradient(parts, x, weights)
        return tuple(with_penalty(slope, layers) for slope, layers in zip(slopes, parts, strict=True))

    halves = tuple(Layers.drawn(generator, len(alphas), neurons // 2, 1, 1) for _ in range(2))
    first, other = (
        np.count_nonzero(layers.sizes()[:, 0] > THRESHOLD, axis=1) for layers in trained(halves, gradient, steps)
    )
    return first.astype(np.float64), other.astype(np.float64)


def serial_gradient(
    parts: tuple[Layers, ...], x: Array, weights: Array
) -> tuple[tuple[Layers, ...], NDArray[np.float64]]:
    """Return the gradients of both networks of a chain, without the penalty, and the mean squared errors: (networks,)."""
    inner, outer = parts
    middle = forward(inner, x)
    end = forward(outer, middle.outputs)
    errors = end.outputs - np.sin(np.float32(np.pi) * x**2)
    slope_outer, slope_middle = backward(outer, end, 2 * weights * errors / np.float32(x.shape[2]))
    slope_inner, _ = backward(inner, middle, slope_middle)
    return (slope_inner, slope_outer), (errors.astype(np.float64) ** 2).mean(axis=(1, 2))


def weights_of(settings: Settings) -> tuple[float, ...]:
    """Return the weights of the loss against the penalty."""
    return tuple(np.geomspace(LOWEST_ALPHA, HIGHEST_ALPHA, whole_setting(settings, "alphas")).tolist())


def targets(settings: Settings) -> tuple[Target, ...]:
    """Return the slopes of the neurons of one subtask in those of the other, for both tasks."""
    window = (2.0, SHARE_OF_NEURONS * whole_setting(settings, "neurons"))
    words = "slope of mean numbers of allocated neurons, over alpha"
    return tuple(
        Target(f"N_1 in N_2, {name}", 1.0, f"N_1 {name}", weights_of(settings), window, words, scale_key=f"N_2 {name}")
        for name in ("parallel", "serial")
    )


EXPERIMENT = Experiment(
    "composite",
    "Two subtasks in one task: the ratio of the neurons that they are allocated",
    "Song et al. 2024",
    {
        "second": Setting(0.1, 1e-3, 1, "weight of the second of the parallel losses"),
        "neurons": Setting(64, 8, 1000, "H, all neurons; each network in series has half of them"),
        "alphas": Setting(7, 3, 100, "how many weights of the loss, from 3e2 to 3e5"),
        "steps": Setting(2500, 100, 10**6, "how long networks are trained"),
    },
    {"neurons": 32, "alphas": 5, "steps": 1000},
    (12, 4),
    run,
    targets,
    {"N_1": "neurons", "N_2": "neurons"},
)
