"""Averaged copies: the exact expected error, the plateaus of bias and correlation, and the measured exponents."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.experiments.averaging import EXPERIMENT, copies_of, run, targets
from nslogic.experiments.settings import Settings
from tests.experiments.exact import expected_error


def settings(**given: float) -> Settings:
    return EXPERIMENT.complete(given)


def test_the_expected_error_of_one_copy_is_its_variance_and_its_bias() -> None:
    exact = expected_error(settings(noise=0.5, bias=0.25, correlation=0.3))
    assert exact[0] == pytest.approx(0.25**2 + 0.5**2)


def test_independent_copies_average_out() -> None:
    exact = expected_error(settings(noise=0.3))
    copies = np.array(copies_of(settings()))
    assert exact == pytest.approx(0.09 / copies)


@pytest.mark.parametrize(("bias", "correlation", "plateau"), [(0.2, 0.0, 0.04), (0.0, 0.5, 0.045), (0.1, 1.0, 0.1)])
def test_bias_and_correlation_leave_a_plateau(bias: float, correlation: float, plateau: float) -> None:
    exact = expected_error(settings(copies=10**6, noise=0.3, bias=bias, correlation=correlation))
    assert exact[-1] == pytest.approx(plateau, rel=1e-4)


@pytest.mark.parametrize(("bias", "correlation"), [(0.0, 0.0), (0.1, 0.0), (0.0, 0.4), (0.2, 0.7)])
def test_the_mean_over_seeds_is_the_expected_error(bias: float, correlation: float) -> None:
    asked = settings(points=2000, copies=64, bias=bias, correlation=correlation)
    runs = np.array([run(asked, seed)["squared"] for seed in range(40)])
    error = runs.std(axis=0) / np.sqrt(len(runs))
    assert np.abs(runs.mean(axis=0) - expected_error(asked)) == pytest.approx(0, abs=5 * error.max())


def test_the_amplitude_is_the_root_of_the_squared_error() -> None:
    sample = run(settings(points=50), 3)
    assert sample["amplitude"] ** 2 == pytest.approx(sample["squared"])
    assert sample["squared"].shape == (len(copies_of(settings())),)


def test_perfectly_correlated_copies_all_have_the_error_of_one() -> None:
    squared = run(settings(points=50, correlation=1.0), 1)["squared"]
    assert squared == pytest.approx(squared[0])


def test_the_amplitude_has_half_the_exponent() -> None:
    squared, amplitude = targets(settings())
    assert (squared.theory, amplitude.theory) == (-1.0, -0.5)
    assert squared.window == (1.0, 1000.0)
    assert squared.scale == amplitude.scale == copies_of(settings())
