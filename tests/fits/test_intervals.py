"""Intervals from resamples: percentiles that are wide enough for few runs."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import norm, t

from nslogic.fits.intervals import ONE_SIGMA, estimate, percentiles


def test_without_resamples_there_are_no_errors() -> None:
    alone = estimate("alpha", 0.4, np.empty(0), 0.95, units=10)
    assert (alone.error, alone.log_error, alone.interval, alone.sides) == (None, None, None, None)


def test_of_many_units_they_are_the_percentiles_of_the_sample() -> None:
    sample = np.linspace(0, 1, 1001)
    low, high = percentiles(sample, 0.9, 10**9)
    assert (low, high) == pytest.approx((0.05, 0.95), abs=1e-3)


@pytest.mark.parametrize("units", [5, 8, 40])
def test_means_of_few_normal_numbers_are_covered_as_often_as_they_should(units: int) -> None:
    """The expanded percentiles of a normal sample are the limits of Student's t (Hesterberg 2015, Sec. 3.2)."""
    spread = ((units - 1) / units) ** 0.5  # how a bootstrap mean of few varies, beside the true standard error
    sample = norm.ppf((np.arange(20_000) + 0.5) / 20_000) * spread
    low, high = percentiles(sample, 0.95, units)
    assert (low, high) == pytest.approx((-t.ppf(0.975, units - 1), t.ppf(0.975, units - 1)), rel=0.05)


def test_the_error_is_half_of_the_68_per_cent_interval_whatever_the_tails_do() -> None:
    sample = np.concatenate([norm.ppf((np.arange(1000) + 0.5) / 1000), [1e9, 1e10]])
    whole = estimate("B", 0.0, sample, 0.95, units=10**6)
    assert whole.error == pytest.approx(1.0, rel=0.02)
    assert whole.sides == pytest.approx((1.0, 1.0), rel=0.02)


def test_an_interval_holds_its_estimate() -> None:
    assert estimate("alpha", 0.4, np.array([0.5, 0.6, 0.7]), 0.5, units=3).interval == pytest.approx(
        (0.4, 0.7), abs=0.06
    )


def test_what_is_no_number_is_left_out() -> None:
    clean = estimate("a", 1.0, np.array([0.9, 1.1, 1.0, 1.05]), ONE_SIGMA, units=50)
    with_gaps = estimate("a", 1.0, np.array([0.9, np.inf, 1.1, 1.0, np.nan, 1.05]), ONE_SIGMA, units=50)
    assert with_gaps == clean


def test_logarithms_have_an_error_where_all_resamples_are_positive() -> None:
    sample = np.exp(norm.ppf((np.arange(1000) + 0.5) / 1000))
    assert estimate("A", 1.0, sample, 0.95, units=10**6).log_error == pytest.approx(1.0, rel=0.02)
    assert estimate("A", 1.0, sample - 1.5, 0.95, units=10**6).log_error is None
