"""Intervals from resamples: bias-corrected percentiles that are wide enough for few runs."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import norm, t

from nslogic.fits.intervals import MOST_SHIFTED, ONE_SIGMA, bias, estimate, percentiles


def test_without_resamples_there_are_no_errors() -> None:
    alone = estimate("alpha", 0.4, np.empty(0), 0.95, units=10)
    assert (alone.error, alone.log_error, alone.interval, alone.sides) == (None, None, None, None)


def test_without_units_they_are_the_percentiles_of_the_sample() -> None:
    sample = np.linspace(0, 1, 1001)
    assert percentiles(sample, 0.9) == pytest.approx((0.05, 0.95), abs=1e-3)
    assert percentiles(sample, 0.9, units=10**9) == pytest.approx((0.05, 0.95), abs=1e-3)


@pytest.mark.parametrize("units", [5, 8, 40])
def test_of_few_units_a_normal_sample_has_the_limits_of_student_s_t(units: int) -> None:
    sample = norm.ppf((np.arange(20_000) + 0.5) / 20_000)
    low, high = percentiles(sample, 0.95, units=units)
    assert (low, high) == pytest.approx((-t.ppf(0.975, units - 1), t.ppf(0.975, units - 1)), rel=0.02)


def test_a_bias_is_the_quantile_of_the_estimate_and_is_bounded() -> None:
    sample = norm.ppf((np.arange(2000) + 0.5) / 2000)
    assert bias(sample, 0.3) == pytest.approx(0.3, abs=0.01)
    assert bias(sample, 5.0) == MOST_SHIFTED
    assert bias(np.array([1.0, 1.0, 1.0]), 1.0) == pytest.approx(0, abs=1e-12)


def test_the_correction_finds_the_limits_of_a_transformed_normal_law() -> None:
    """Efron 1987, Sec. 2: with g(estimate) normal around g(truth) - z0, for any rising g, the limits are exact."""
    z0 = 0.2
    drawn = norm.ppf((np.arange(40_000) + 0.5) / 40_000) - z0  # g(resample) - g(estimate)
    estimated, g_inverse = 0.7, np.exp
    whole = estimate("A", float(g_inverse(estimated)), g_inverse(estimated + drawn), 0.95, units=10**6)
    # by construction g(estimate) - g(truth) = -z0 + normal: the limits of g(truth) are estimate + z0 ± 1.96
    exact = g_inverse(estimated + z0 + np.array([-1.959964, 1.959964]))
    assert whole.interval == pytest.approx(tuple(exact), rel=5e-3)


@pytest.mark.parametrize("units", [6, 8, 200])
def test_a_bias_is_corrected_however_few_units_there_are_but_not_at_a_bound(units: int) -> None:
    """Where 8 runs have 20 checkpoints each, the estimate is noisier than its resamples are (benchmarks/coverage.py)."""
    sample = norm.ppf((np.arange(2000) + 0.5) / 2000)
    inside = estimate("a", 0.3, sample, 0.95, units=units)
    assert inside.interval == pytest.approx(percentiles(sample, 0.95, units=units, shift=0.3), abs=0.01)
    bound = estimate("E", 0.3, sample, 0.95, units=units, at_bound=True)
    assert bound.interval == pytest.approx(percentiles(sample, 0.95, units=units))
    assert inside.interval is not None
    assert bound.interval is not None
    assert inside.interval[1] > bound.interval[1]


def test_the_error_is_half_of_the_68_per_cent_interval_whatever_the_tails_do() -> None:
    sample = np.concatenate([norm.ppf((np.arange(1000) + 0.5) / 1000), [1e9, 1e10]])
    whole = estimate("B", 0.0, sample, 0.95, units=10**6)
    assert whole.error == pytest.approx(1.0, rel=0.02)
    assert whole.sides == pytest.approx((1.0, 1.0), rel=0.02)


def test_an_interval_holds_its_estimate() -> None:
    sample = np.linspace(0.5, 0.7, 201)
    whole = estimate("alpha", 0.4, sample, 0.5, units=50)
    assert whole.interval is not None
    assert whole.interval[0] == 0.4
    assert 0.5 < whole.interval[1] < 0.6  # the estimate lies below all of its resamples, so that they are too high


def test_what_is_no_number_is_left_out() -> None:
    clean = estimate("a", 1.0, np.array([0.9, 1.1, 1.0, 1.05]), ONE_SIGMA, units=50)
    with_gaps = estimate("a", 1.0, np.array([0.9, np.inf, 1.1, 1.0, np.nan, 1.05]), ONE_SIGMA, units=50)
    assert with_gaps == clean


def test_logarithms_have_an_error_where_all_resamples_are_positive() -> None:
    sample = np.exp(norm.ppf((np.arange(1000) + 0.5) / 1000))
    assert estimate("A", 1.0, sample, 0.95, units=10**6).log_error == pytest.approx(1.0, rel=0.02)
    assert estimate("A", 1.0, sample - 1.5, 0.95, units=10**6).log_error is None
