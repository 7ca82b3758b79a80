"""Composite tasks: the gradient of a chain, and the ratio of equal tasks."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.experiments.composite import EXPERIMENT, parallel, run, serial_gradient, targets, weights_of
from nslogic.experiments.shallow_networks import Layers


def test_the_gradient_of_a_chain_is_that_of_finite_differences() -> None:
    generator = np.random.default_rng(0)
    parts = tuple(
        Layers(*(array.astype(np.float64) for array in Layers.drawn(generator, 2, 3, 1, 1).arrays())) for _ in range(2)
    )
    x = np.linspace(-1, 1, 9)[None, None, :]
    weights = np.array([2.0, 5.0])[:, None, None]

    def loss() -> float:
        return float(weights[:, 0, 0] @ serial_gradient(parts, x, weights)[1])

    slopes, _ = serial_gradient(parts, x, weights)
    step = 1e-6
    for layers, gradient in zip(parts, slopes, strict=True):
        for array, slope in zip(layers.arrays(), gradient.arrays(), strict=True):
            for place in np.ndindex(array.shape):
                before = array[place]
                array[place] = before + step
                above = loss()
                array[place] = before - step
                below = loss()
                array[place] = before
                assert slope[place] == pytest.approx((above - below) / (2 * step), rel=1e-4, abs=1e-6)


def test_subtasks_of_equal_weight_get_about_as_many_neurons() -> None:
    first, second = parallel(np.random.default_rng(1), (3e4,), 1.0, 24, 600)
    assert 0.5 < first[0] / second[0] < 2


def test_a_subtask_of_little_weight_gets_fewer() -> None:
    first, second = parallel(np.random.default_rng(1), (3e4,), 0.01, 24, 1500)
    assert first[0] > 1.3 * second[0]


def test_no_more_neurons_are_counted_than_there_are() -> None:
    settings = EXPERIMENT.complete({"neurons": 10, "alphas": 3, "steps": 100})
    sample = run(settings, 0)
    for target in targets(settings):
        assert target.scale_key is not None
        assert (sample[target.scale_key] + sample[target.key]).max() <= 10
        assert sample[target.key].min() >= 0


def test_the_window_ends_before_all_neurons_are_allocated() -> None:
    settings = EXPERIMENT.complete({"neurons": 40})
    assert {target.window for target in targets(settings)} == {(2.0, 15.0)}
    assert {target.theory for target in targets(settings)} == {1.0}
    assert weights_of(settings)[0] == pytest.approx(300)
