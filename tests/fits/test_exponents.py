"""Measured exponents: their errors, and whether they are compared by reciprocals."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.fits.clouds import LEAST_SPREAD
from nslogic.fits.exponents import STEADY, Measured

GENERATOR = np.random.default_rng(2)


def measured(errors: tuple[float, float]) -> Measured:
    values = np.array([0.34, 0.36])
    sample = values + np.array(errors) * GENERATOR.standard_normal((4000, 2))
    return Measured(("alpha_N", "alpha_D"), values, sample)


def test_an_error_is_half_of_the_68_per_cent_interval() -> None:
    assert measured((0.01, 0.02)).errors == pytest.approx([0.01, 0.02], rel=0.06)


def test_an_error_is_never_nothing() -> None:
    exact = Measured(("alpha_N",), np.array([0.3]), np.full((50, 1), 0.3))
    assert exact.errors == pytest.approx([LEAST_SPREAD])


@pytest.mark.parametrize(("error", "reciprocal"), [(0.02, True), (0.34 * STEADY * 1.3, False)])
def test_well_known_exponents_are_compared_by_reciprocals(error: float, reciprocal: bool) -> None:
    assert measured((error, 0.01)).cloud((0,)).reciprocal == reciprocal
    assert measured((error, 0.01)).cloud((1,)).reciprocal


def test_an_exponent_that_may_be_zero_has_no_reciprocal() -> None:
    sample = np.array([[0.3], [0.31], [0.29], [-0.01]] * 30)
    assert not Measured(("alpha_N",), np.array([0.3]), sample).cloud((0,)).reciprocal


def test_the_covariance_is_that_of_the_chosen_ones() -> None:
    both = measured((0.01, 0.02))
    cloud = both.cloud((1, 0))
    errors = np.sqrt(np.diag(cloud.covariance))
    # an error of a reciprocal is that over the square
    assert errors == pytest.approx([0.02 / 0.36**2, 0.01 / 0.34**2], rel=0.06)
    assert cloud.centre == pytest.approx([0.36, 0.34], rel=0.01)
