"""Pieces on a torus: what they reproduce exactly, and that distances go the short way round."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nslogic.experiments.manifold import EXPERIMENT, Modes, constant, planes, points_of, run, segments, targets


def generator(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


@pytest.mark.parametrize("dimension", [1, 2, 3])
def test_modes_are_periodic_and_have_small_wave_numbers(dimension: int) -> None:
    function = Modes(generator(dimension), dimension)
    points = generator(5).random((20, dimension))
    assert function(points) == pytest.approx(function(points + 1))
    assert set(np.unique(function.waves)) <= {-1.0, 0.0, 1.0}
    assert np.abs(function.waves).sum(axis=1).min() >= 1


def test_every_wave_number_is_drawn() -> None:
    waves = np.concatenate([Modes(generator(seed), 2).waves for seed in range(10)])
    assert {tuple(wave) for wave in waves.tolist()} == {(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1)} - {(0, 0)}


@pytest.mark.parametrize("dimension", [1, 2, 3])
def test_a_constant_piece_takes_the_value_of_the_nearest_point_on_the_torus(dimension: int) -> None:
    train, test = generator(1).random((30, dimension)), generator(2).random((50, dimension))
    values = generator(3).standard_normal(30)
    offsets = np.abs(test[:, None, :] - train[None, :, :])
    distances = (np.minimum(offsets, 1 - offsets) ** 2).sum(axis=2)
    assert np.array_equal(constant(train, values, test), values[distances.argmin(axis=1)])


def test_a_training_point_has_its_own_value() -> None:
    train, values = generator(1).random((30, 2)), generator(3).standard_normal(30)
    assert np.array_equal(constant(train, values, train), values)


@pytest.mark.parametrize("dimension", [2, 3])
def test_planes_reproduce_linear_functions(dimension: int) -> None:
    """Away from the seam of the torus, where a linear function jumps."""
    train = 0.25 + 0.5 * generator(1).random((400, dimension))
    test = 0.4 + 0.2 * generator(2).random((40, dimension))
    slope = np.arange(1, dimension + 1)
    assert planes(train, train @ slope + 3, test) == pytest.approx(test @ slope + 3)


def test_planes_go_the_short_way_round_the_torus() -> None:
    """A function that is linear across the seam is reproduced there."""
    train = np.mod(generator(1).uniform(-0.2, 0.2, (300, 2)), 1)
    test = np.array([[0.01, 0.99], [0.98, 0.02], [0.0, 0.0]])

    def across(points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray((points - np.round(points)) @ np.array([2.0, -1.0]), dtype=np.float64)

    assert planes(train, across(train), test) == pytest.approx(across(test), abs=1e-9)


@pytest.mark.parametrize("offset", [0.0, 0.3])
def test_segments_are_exact_at_their_nodes_and_linear_between(offset: float) -> None:
    function = Modes(generator(2), 1)
    nodes = ((np.arange(10) + offset) / 10)[:, None]
    assert segments(10, offset, function, nodes) == pytest.approx(function(nodes))
    middles = nodes + 0.05
    mean = (function(nodes) + function(nodes + 0.1)) / 2
    assert segments(10, offset, function, np.mod(middles, 1)) == pytest.approx(mean)


def test_the_largest_grid_is_in_three_dimensions() -> None:
    settings = EXPERIMENT.complete({})
    assert points_of(settings, 2)[-1] == 10_000
    assert points_of(settings, 3)[-1] == 100_000
    assert points_of(settings, 1)[0] == points_of(settings, 3)[0] == 100


def test_losses_are_shares_of_the_variance_and_fall() -> None:
    settings = EXPERIMENT.complete({"dimensions": (1,), "points": 1000, "test": 500})
    sample = run(settings, 0)
    assert set(sample) == {"constant 1", "linear 1"}
    for losses in sample.values():
        assert 0 < losses[-1] < losses[0] < 2
    assert (sample["linear 1"] < sample["constant 1"]).all()


def test_the_exponents_are_those_of_the_source() -> None:
    found = {target.name: (target.theory, target.parameters) for target in targets(EXPERIMENT.complete({}))}
    assert found["loss of constant pieces, d = 2"] == (-1.0, (("d", 2.0),))
    assert found["loss of linear pieces, d = 1"] == (-4.0, (("d", 1.0),))
    assert found["loss of linear pieces, d = 3"] == (-4 / 3, (("d", 3.0),))
