"""Song's subtask: what is known of splines and averages, and that longer training leaves fewer neurons."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.experiments.subtask import (
    EXPERIMENT,
    alphas_of,
    average_losses,
    numbers_of,
    spline_loss,
    targets,
    trained_losses,
)


@pytest.mark.parametrize("pieces", [1, 2, 4, 10])
def test_the_best_spline_of_a_parabola_has_the_fourth_power_of_its_pieces_as_its_error(pieces: int) -> None:
    points = np.linspace(-1, 1, 20_001)
    # with equal pieces of length h the error of the best continuous spline is h^4/180, apart from the two ends
    assert spline_loss(points, pieces) == pytest.approx((2 / pieces) ** 4 / 180, rel=0.01)


def test_averages_of_independent_errors_fall_as_their_number() -> None:
    points = np.linspace(-1, 1, 500)
    numbers = (1, 4, 16, 64)
    runs = [average_losses(np.random.default_rng(seed), points, numbers) for seed in range(300)]
    mean = np.mean(runs, axis=0)
    assert mean * np.array(numbers) == pytest.approx(mean[0], rel=0.2)
    # six waves of random height and phase, 0.1^2/2 in sum
    assert mean[0] == pytest.approx(0.005, rel=0.15)


def test_a_larger_weight_lets_more_neurons_be_allocated_and_longer_training_fewer() -> None:
    alphas = (1e2, 1e5)
    (few, many), losses = trained_losses(np.random.default_rng(0), alphas, 24, 800)
    assert few < many
    assert losses[1] < losses[0]
    (_, longer), _ = trained_losses(np.random.default_rng(0), alphas, 24, 3000)
    assert longer < many


def test_every_protocol_is_set_against_the_same_claim() -> None:
    settings = EXPERIMENT.complete({"steps": (300, 700), "neurons": 40})
    measured = targets(settings)
    assert [target.name for target in measured] == [
        "loss in N, trained 300 steps",
        "loss in N, trained 700 steps",
        "loss in N, splines",
        "loss in N, averages",
    ]
    assert {target.theory for target in measured} == {-1.0}
    assert next(target.window for target in measured) == (2, 24)
    assert [target.scale_key for target in measured] == ["N 300", "N 700", None, None]


def test_grids() -> None:
    settings = EXPERIMENT.complete({"alphas": 4})
    assert alphas_of(settings) == pytest.approx((1e2, 1e2 * 3000 ** (1 / 3), 1e2 * 3000 ** (2 / 3), 3e5))
    assert (numbers_of(settings)[0], numbers_of(settings)[-1]) == (2, 64)
