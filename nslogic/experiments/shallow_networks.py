"""Networks with one hidden layer, many at once, with gradients by hand, and their training by Adam.

The gradients are written out because that is lighter than any library that derives them (docs/evidence.md compares them);
tests compare them with finite differences. Arrays have an axis for the networks that are trained side by side.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array: TypeAlias = NDArray[np.floating]

ADAM_RATE, FIRST, SECOND, TINY = 0.01, 0.9, 0.999, 1e-8
"""Adam's rate at the beginning and its constants (Kingma & Ba 2015)."""


@dataclass(frozen=True, eq=False)
class Layers:
    """The parameters of networks y = a s(w x + b) with the activation s(z) = z/(1 + exp(-z)).

    Args:
        weights: (networks, neurons, inputs) w.
        biases: (networks, neurons, 1) b.
        readout: (networks, outputs, neurons) a.
    """

    weights: Array
    biases: Array
    readout: Array

    @staticmethod
    def drawn(generator: np.random.Generator, networks: int, neurons: int, inputs: int, outputs: int) -> Layers:
        """Return random parameters: normal, the readout with the variance 1/neurons."""

        def normal(*shape: int) -> Array:
            return generator.standard_normal(shape).astype(np.float32)

        scale = np.float32(neurons**-0.5)
        return Layers(
            normal(networks, neurons, inputs), normal(networks, neurons, 1), scale * normal(networks, outputs, neurons)
        )

    def arrays(self) -> tuple[Array, Array, Array]:
        """Return the parameters."""
        return self.weights, self.biases, self.readout

    def penalty(self) -> Array:
        """Return the sum of the absolute values of the parameters: (networks,)."""
        sums: Array = sum(np.abs(array).sum(axis=(1, 2)) for array in self.arrays())
        return sums

    def sizes(self) -> Array:
        """Return the size of each neuron's weights before and after, the smaller: (networks, outputs, neurons)."""
        smaller: Array = np.minimum(np.abs(self.weights).max(axis=2)[:, None, :], np.abs(self.readout))
        return smaller


@dataclass(frozen=True, eq=False)
class Pass:
    """What a pass through the networks leaves for the gradients: inputs, logistic function, hidden values and outputs."""

    inputs: Array
    before: Array
    logistic: Array
    hidden: Array
    outputs: Array


def forward(layers: Layers, inputs: Array) -> Pass:
    """Return the outputs at points: (networks or 1, inputs, points) -> (networks, outputs, points), and what is between."""
    before = layers.weights @ inputs + layers.biases
    logistic = 1 / (1 + np.exp(-before))
    hidden = before * logistic
    return Pass(inputs, before, logistic, hidden, layers.readout @ hidden)


def backward(layers: Layers, passed: Pass, slopes: Array) -> tuple[Layers, Array]:
    """Return the gradient in the parameters, and in the inputs, of a loss with these slopes in the outputs.

    Args:
        layers: The parameters.
        passed: What `forward` returned.
        slopes: (networks, outputs, points) the loss's derivatives by the outputs.
    """
    hidden = np.swapaxes(layers.readout, 1, 2) @ slopes
    inner = hidden * (passed.logistic * (1 + passed.before * (1 - passed.logistic)))
    gradient = Layers(
        inner @ np.swapaxes(np.broadcast_to(passed.inputs, (len(inner), *passed.inputs.shape[1:])), 1, 2),
        inner.sum(axis=2, keepdims=True),
        slopes @ np.swapaxes(passed.hidden, 1, 2),
    )
    return gradient, np.swapaxes(layers.weights, 1, 2) @ inner


def with_penalty(gradient: Layers, layers: Layers) -> Layers:
    """Return the gradient of a loss with the absolute values of the parameters added: a subgradient where one is 0."""
    pairs = zip(gradient.arrays(), layers.arrays(), strict=True)
    return Layers(*(slope + np.sign(value) for slope, value in pairs))


def trained(
    start: tuple[Layers, ...], gradient: Callable[[tuple[Layers, ...]], tuple[Layers, ...]], steps: int
) -> tuple[Layers, ...]:
    """Return parameters after steps of Adam, with a rate that falls to 0 as a cosine.

    Args:
        start: The parameters of the networks that take part in one loss.
        gradient: The loss's gradient in all of them.
        steps: The number of steps.
    """
    values = [array.copy() for layers in start for array in layers.arrays()]
    means, squares = ([np.zeros_like(value) for value in values] for _ in range(2))

    def grouped() -> tuple[Layers, ...]:
        return tuple(Layers(*values[first : first + 3]) for first in range(0, len(values), 3))

    for step in range(1, steps + 1):
        slopes = [array for layers in gradient(grouped()) for array in layers.arrays()]
        rate = ADAM_RATE * (1 + np.cos(np.pi * step / steps)) / 2
        scale = np.float32(rate * (1 - SECOND**step) ** 0.5 / (1 - FIRST**step))
        for place, slope in enumerate(slopes):
            means[place] += np.float32(1 - FIRST) * (slope - means[place])
            squares[place] += np.float32(1 - SECOND) * (slope**2 - squares[place])
            values[place] -= scale * means[place] / (np.sqrt(squares[place]) + np.float32(TINY))
    return grouped()
