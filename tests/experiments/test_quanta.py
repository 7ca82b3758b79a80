"""Quanta: frequencies, exact losses and learning curves against sums that are written out."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import zeta

from nslogic.experiments.quanta import (
    EXPERIMENT,
    SIZES,
    examples_of,
    frequencies,
    loss_of_size,
    run,
    targets,
)
from tests.experiments.exact import expected_loss

SMALL = EXPERIMENT.complete({"alphas": (0.5, 1.0), "quanta": 20_000, "examples": 30_000})


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
def test_frequencies_fall_as_a_power_and_add_up_with_the_tail(alpha: float) -> None:
    chance = frequencies(alpha, 1000)
    assert chance[1] / chance[0] == pytest.approx(2 ** -(1 + alpha))
    assert chance[0] == pytest.approx(1 / zeta(1 + alpha))
    assert chance.sum() + loss_of_size(alpha, np.array([1000.0]))[0] == pytest.approx(1)


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
def test_the_loss_of_a_size_is_what_the_further_quanta_are_needed_for(alpha: float) -> None:
    chance = frequencies(alpha, 400)
    sizes = np.arange(0, 400, dtype=np.float64)
    loss = loss_of_size(alpha, sizes)
    assert loss[0] == pytest.approx(1)
    assert loss[:-1] - loss[1:] == pytest.approx(chance[:399], abs=1e-12)


@pytest.mark.parametrize("alpha", [0.5, 2.0])
def test_the_loss_of_a_size_approaches_its_power_law(alpha: float) -> None:
    """With the correction n + 1/2 the ratio of two losses is that of a power, to a part in ten thousand."""
    small, large = loss_of_size(alpha, np.array([1000.0, 4000.0]))
    assert large / small == pytest.approx((4000.5 / 1000.5) ** -alpha, rel=1e-4)


def test_the_expected_loss_is_the_sum_over_quanta_that_no_example_needed() -> None:
    chance = frequencies(1.0, 50)
    counts = np.array([0.0, 1.0, 7.0, 300.0])
    written_out = [1 - chance.sum() + sum(p * (1 - p) ** count for p in chance) for count in counts]
    assert expected_loss(1.0, 50, counts) == pytest.approx(written_out)
    assert expected_loss(1.0, 50, counts)[0] == pytest.approx(1)


def test_learning_curves_are_near_their_expectation() -> None:
    examples = np.array(examples_of(SMALL), dtype=np.float64)
    for alpha in (0.5, 1.0):
        curves = np.array([run(SMALL, seed)[f"D {alpha:g}"] for seed in range(12)])
        exact = expected_loss(alpha, 20_000, examples)
        error = curves.std(axis=0) / np.sqrt(len(curves) - 1)
        assert (np.abs(curves.mean(axis=0) - exact) < 5 * error + 1e-9).all()


def test_learning_curves_fall_with_more_examples_of_the_same_sample() -> None:
    curve = run(SMALL, 4)["D 0.5"]
    assert (np.diff(curve) <= 0).all()
    assert 0 < curve[-1] < curve[0] < 1


def test_the_curve_in_size_does_not_depend_on_the_seed() -> None:
    assert np.array_equal(run(SMALL, 1)["n 0.5"], run(SMALL, 2)["n 0.5"])
    assert run(SMALL, 1)["n 0.5"] == pytest.approx(loss_of_size(0.5, np.array(SIZES, dtype=np.float64)))


def test_the_exponents_are_those_of_the_model() -> None:
    found = {target.name: target.theory for target in targets(SMALL)}
    assert found["loss in n, alpha = 0.5"] == -0.5
    assert found["loss in D, alpha = 0.5"] == pytest.approx(-1 / 3)
    assert found["loss in D, alpha = 1"] == -0.5
