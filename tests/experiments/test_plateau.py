"""The plateau where the spectrum ends: nothing is left of clean labels, and least squares of the noise."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nslogic.experiments.plateau import EXPERIMENT, below_of, beyond_of, losses, noise_loss, run, targets
from nslogic.experiments.random_feature_formulas import spectrum

Array = NDArray[np.float64]
SETTINGS = EXPERIMENT.complete({"latent": 40, "examples": 160})


def drawn(features: int, seed: int = 0) -> tuple[Array, Array, Array]:
    generator = np.random.default_rng(seed)
    variances = spectrum(40, 1.0)
    data = np.sqrt(variances)[:, None] * generator.standard_normal((40, 160))
    return variances, data, generator.standard_normal((40, features)) / 40**0.5


def test_clean_labels_are_learned_perfectly_once_there_are_as_many_features_as_dimensions() -> None:
    clean, _ = losses(*drawn(60))
    worse, _ = losses(*drawn(39))
    assert clean == pytest.approx(0, abs=1e-10)
    assert worse > 1e-3


@pytest.mark.parametrize("features", [40, 70, 160])
def test_from_then_on_features_do_not_change_what_is_learned(features: int) -> None:
    variances, data, weights = drawn(features)
    _, noisy = losses(variances, data, weights)
    # least squares in all dimensions: tr Lambda (X X^T)^-1
    assert noisy == pytest.approx(np.trace(np.diag(variances) @ np.linalg.inv(data @ data.T)))


@pytest.mark.parametrize("features", [20, 40, 41, 160])
def test_only_matrices_of_full_rank_are_inverted(features: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of others LAPACK may find no singular values: `SVD did not converge`."""
    inverse = np.linalg.pinv
    variances, data, weights = drawn(features)
    seen = []

    def watched(matrix: Array) -> Array:
        seen.append(np.linalg.matrix_rank(matrix) == min(matrix.shape))
        found: Array = np.asarray(inverse(matrix), np.float64)
        return found

    monkeypatch.setattr(np.linalg, "pinv", watched)
    told = losses(variances, data, weights)
    assert seen
    assert all(seen)
    gain = inverse(weights.T @ data, rcond=1e-10)  # what is left of singular values that are zero is not inverted
    spread = (gain @ weights.T) * np.sqrt(variances)
    assert told[1] == pytest.approx(float((spread**2).sum()), rel=1e-9)


def test_the_height_of_the_plateau_is_that_of_the_noise() -> None:
    runs = np.array([run(SETTINGS, seed)["beyond"] for seed in range(60)])
    error = runs.std() / 60**0.5
    assert abs(runs.mean() - noise_loss(SETTINGS)) < 4 * error
    assert noise_loss(SETTINGS) == pytest.approx(0.01 * 40 / 119)


def test_losses_are_those_of_labels_that_are_drawn() -> None:
    variances, data, weights = drawn(20)
    clean, noisy = losses(variances, data, weights)
    generator = np.random.default_rng(5)
    squares = []
    for _ in range(400):
        teacher = generator.standard_normal(40) / 40**0.5
        labels = teacher @ data + 0.5 * generator.standard_normal(160)
        readout = labels @ np.linalg.pinv(weights.T @ data)
        squares.append(float(((teacher - readout @ weights.T) ** 2) @ variances))
    assert np.mean(squares) == pytest.approx(clean + 0.25 * noisy, rel=0.15)


def test_grids_meet_the_dimension() -> None:
    assert (below_of(SETTINGS)[-1], beyond_of(SETTINGS)[0], beyond_of(SETTINGS)[-1]) == (20, 40, 160)
    below, beyond = targets(SETTINGS)
    assert (below.theory, beyond.theory) == (-1.0, 0.0)
