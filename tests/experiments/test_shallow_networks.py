"""Networks by hand: gradients against finite differences, and descent that descends."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nslogic.experiments.shallow_networks import Layers, backward, forward, trained, with_penalty


def exactly(layers: Layers) -> Layers:
    """Return the same parameters with the digits that finite differences need."""
    return Layers(*(array.astype(np.float64) for array in layers.arrays()))


def network(seed: int = 0, *, networks: int = 2, inputs: int = 3, outputs: int = 2) -> Layers:
    return exactly(Layers.drawn(np.random.default_rng(seed), networks, 4, inputs, outputs))


def loss(layers: Layers, x: NDArray[np.float64], goal: NDArray[np.float64]) -> float:
    return float(((forward(layers, x).outputs - goal) ** 2).sum())


@pytest.mark.parametrize("shared", [True, False], ids=["points in common", "points of each network"])
def test_gradients_are_those_of_finite_differences(shared: bool) -> None:
    generator = np.random.default_rng(1)
    layers = network()
    x = generator.standard_normal((1 if shared else 2, 3, 5))
    goal = generator.standard_normal((2, 2, 5))
    passed = forward(layers, x)
    gradient, into_inputs = backward(layers, passed, 2 * (passed.outputs - goal))
    step = 1e-6
    for array, slopes in zip(layers.arrays(), gradient.arrays(), strict=True):
        for place in np.ndindex(array.shape):
            before = array[place]
            array[place] = before + step
            above = loss(layers, x, goal)
            array[place] = before - step
            below = loss(layers, x, goal)
            array[place] = before
            assert slopes[place] == pytest.approx((above - below) / (2 * step), rel=1e-5, abs=1e-6)
    slopes = into_inputs.sum(axis=0, keepdims=True) if shared else into_inputs
    for place in np.ndindex(x.shape):
        moved = x.copy()
        moved[place] += step
        above = loss(layers, moved, goal)
        moved[place] -= 2 * step
        assert slopes[place] == pytest.approx((above - loss(layers, moved, goal)) / (2 * step), rel=1e-5, abs=1e-6)


def test_networks_side_by_side_do_not_touch_each_other() -> None:
    layers = network(networks=3)
    x = np.random.default_rng(2).standard_normal((1, 3, 6))
    whole = forward(layers, x).outputs
    for number in range(3):
        single = Layers(*(array[number : number + 1] for array in layers.arrays()))
        assert forward(single, x).outputs[0] == pytest.approx(whole[number])


def test_the_penalty_is_the_sum_of_absolute_values_and_its_gradient_their_signs() -> None:
    layers = network()
    assert layers.penalty()[0] == pytest.approx(sum(np.abs(array[0]).sum() for array in layers.arrays()))
    nothing = Layers(*(np.zeros_like(array) for array in layers.arrays()))
    for slopes, array in zip(with_penalty(nothing, layers).arrays(), layers.arrays(), strict=True):
        assert np.array_equal(slopes, np.sign(array))


def test_a_neuron_is_as_large_as_the_smaller_of_its_weights() -> None:
    layers = Layers(
        np.array([[[3.0, -4.0], [0.1, 0.0]]], dtype=np.float32),
        np.zeros((1, 2, 1), dtype=np.float32),
        np.array([[[0.5, -9.0]]], dtype=np.float32),
    )
    assert layers.sizes()[0, 0] == pytest.approx([0.5, 0.1])


def test_descent_finds_the_least_of_a_square() -> None:
    start = Layers.drawn(np.random.default_rng(3), 2, 4, 1, 1)
    goal = Layers.drawn(np.random.default_rng(4), 2, 4, 1, 1)

    def gradient(parts: tuple[Layers, ...]) -> tuple[Layers, ...]:
        pairs = zip(parts[0].arrays(), goal.arrays(), strict=True)
        return (Layers(*(2 * (value - best) for value, best in pairs)),)

    (end,) = trained((start,), gradient, 3000)
    for value, best in zip(end.arrays(), goal.arrays(), strict=True):
        assert value == pytest.approx(best, abs=3e-2)
        assert value.dtype == np.float32
