"""Errors and intervals mean what they say: checked on many data sets of known parameters."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.evidence.fitting import HUBER, fit_form
from nslogic.evidence.law_forms import LawForm, Problem
from nslogic.evidence.resampling import resample, summary
from tests.evidence.data import TRUE, problem

LEVEL = 0.9


def test_intervals_cover_the_true_exponent_about_as_often_as_they_say() -> None:
    generator = np.random.default_rng(11)
    hits, replications = 0, 40
    for number in range(replications):
        scale = 10 ** generator.uniform(0, 4, 50)
        loss = 7 * scale**-0.4 * np.exp(0.003 * generator.standard_normal(50))
        made = Problem.of(LawForm(("flop",), floor=False), {"flop": scale, "loss": loss})
        best = fit_form(made)
        sample = resample(made, best, delta=HUBER, resamples=25, seed=number)
        interval = summary("alpha", 0.4, sample[:, 1], LEVEL).interval
        assert interval is not None
        hits += interval[0] <= 0.4 <= interval[1]
    # three standard deviations of a binomial count around 90 %, and a little for the few resamples
    assert 0.75 <= hits / replications <= 0.99


def test_the_whole_form_is_within_its_errors_on_most_data() -> None:
    distances = []
    for seed in range(6):
        made = problem(120, seed=seed)
        best = fit_form(made)
        sample = resample(made, best, delta=HUBER, resamples=25, seed=seed)
        errors = sample.std(axis=0, ddof=1)
        distances.append((np.array(made.values(best.point)) - np.array(TRUE))[-2:] / errors[-2:])
    assert np.abs(distances).mean() < 1.6
    assert np.abs(distances).max() < 4.5


def test_a_resample_is_the_same_however_many_there_are() -> None:
    made = problem(40)
    best = fit_form(made)
    few = resample(made, best, delta=HUBER, resamples=3, seed=5)
    more = resample(made, best, delta=HUBER, resamples=6, seed=5)
    assert few.shape == (3, 5)
    assert np.array_equal(few, more[:3])
    assert not np.array_equal(few, resample(made, best, delta=HUBER, resamples=3, seed=6))


def test_without_resamples_there_are_no_errors() -> None:
    estimate = summary("alpha", 0.4, np.empty(0), 0.95)
    assert (estimate.error, estimate.log_error, estimate.interval) == (None, None, None)
    assert summary("alpha", 0.4, np.array([1.0, 2.0, 3.0]), 0.5).interval == pytest.approx((1.5, 2.5))
