"""Mean and covariance of resamples, of exponents or of their reciprocals."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.fits.clouds import WILD, cloud_of
from nslogic.fits.exponents import Measured

COVARIANCE = np.array([[0.02**2, -0.3 * 0.02 * 0.03], [-0.3 * 0.02 * 0.03, 0.03**2]])


def sample(size: int = 20_000, *, seed: int = 0) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.random.default_rng(seed).multivariate_normal([0.4, 0.5], COVARIANCE, size)


def test_of_normal_points_they_are_those_of_the_law() -> None:
    cloud = cloud_of(sample(), reciprocal=False)
    assert cloud.centre == pytest.approx([0.4, 0.5], abs=1e-3)
    assert cloud.covariance == pytest.approx(COVARIANCE, rel=0.05)


def test_reciprocals_have_the_errors_that_derivatives_give() -> None:
    cloud = cloud_of(sample(), reciprocal=True)
    slopes = np.diag([-1 / 0.4**2, -1 / 0.5**2])
    assert cloud.covariance == pytest.approx(slopes @ COVARIANCE @ slopes, rel=0.1)
    assert cloud.centre == pytest.approx([0.4, 0.5], rel=0.01)


def test_a_few_that_ran_away_count_as_far_as_others_do() -> None:
    points = sample()
    points[:10] = 1e9
    cloud = cloud_of(points, reciprocal=False)
    assert np.sqrt(np.diag(cloud.covariance)) == pytest.approx([0.02, 0.03], rel=0.05)
    assert cloud.centre == pytest.approx([0.4, 0.5], abs=WILD * 0.03 * 10 / 20_000 + 1e-3)


def test_exponents_that_are_hardly_known_are_taken_as_they_are() -> None:
    known = Measured(("alpha_N", "alpha_D"), np.array([0.4, 0.5]), sample())
    assert known.cloud((0, 1)).reciprocal
    assert known.errors == pytest.approx([0.02, 0.03], rel=0.05)
    wide = Measured(("alpha_N", "alpha_D"), np.array([0.4, 0.05]), sample() - np.array([0, 0.45]))
    assert not wide.cloud((0, 1)).reciprocal
    assert wide.cloud((0,)).reciprocal


def test_a_relation_is_as_far_off_however_it_is_written() -> None:
    """1/beta = 1/alpha + 1: the distance in the plane of reciprocals is that of the one number 1/beta - 1/alpha - 1."""
    cloud = Measured(("alpha_N", "alpha_D"), np.array([0.4, 0.5]), sample()).cloud((0, 1))
    slope = np.array([-1.0, 1.0])
    number = (slope @ (1 / cloud.centre) - 1) / (slope @ cloud.covariance @ slope) ** 0.5
    inverse = np.linalg.inv(cloud.covariance)
    grid = np.linspace(1, 4, 30_001)
    apart = 1 / cloud.centre - np.stack([grid, grid + 1], axis=1)
    nearest = np.sqrt(np.einsum("bi,ij,bj->b", apart, inverse, apart).min())
    assert nearest == pytest.approx(abs(number), rel=1e-4)
