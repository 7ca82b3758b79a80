"""How well a fit fits: numbers that can be computed by hand, and curvature that is there or is not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import laplace

from nslogic.fits.forms.form import RunData
from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.goodness import akaike, goodness_of, robust_distances, weighted_median
from nslogic.fits.held_out import held_out
from nslogic.fits.minimising import HUBER, Minimum, fit_form
from nslogic.fits.problem import Problem
from tests.fits.data import made, problem

LINE = PowerSum(("flop",), floor=False)


def test_residuals_and_their_share() -> None:
    task = problem(200, noise=0.01)
    best = fit_form(task)
    goodness = goodness_of(task, best)
    residuals = task.residuals(best.at)
    assert goodness.median == pytest.approx(np.median(np.abs(residuals)))
    assert goodness.rms == pytest.approx(0.01, rel=0.2)
    losses = task.data.losses
    assert goodness.r_squared == pytest.approx(1 - residuals.var() / losses.var(), abs=1e-3)


def test_akaike_is_that_of_the_laplace_law_with_the_correction_for_few() -> None:
    residuals = np.array([0.3, -0.1, 0.2, -0.4, 0.05, 0.12, -0.07])
    width = np.abs(residuals).mean()
    k = 3
    plain = 2 * k - 2 * laplace.logpdf(residuals, scale=width).sum()
    assert akaike(residuals, 2) == pytest.approx(plain + 2 * k * (k + 1) / (7 - k - 1))
    assert akaike(residuals[:4], 2) is None


@pytest.mark.parametrize("runs", [30, 200])
def test_no_curvature_is_seen_where_the_form_is_right(runs: int) -> None:
    for seed in range(6):
        task = problem(runs, seed=seed)
        assert not any(each.seen for each in goodness_of(task, fit_form(task)).curvature)


def test_a_floor_bends_a_power_law() -> None:
    generator = np.random.default_rng(0)
    scale = np.geomspace(1e18, 1e24, 30)
    loss = (1.7 + (scale / 1e18) ** -0.1) * np.exp(0.002 * generator.standard_normal(30))
    task = made(LINE, {"flop": scale, "loss": loss})
    (bend,) = goodness_of(task, fit_form(task)).curvature
    assert bend.seen
    assert bend.deviations > 4
    whole = made(PowerSum(("flop",), floor=True), {"flop": scale, "loss": loss})
    assert not goodness_of(whole, fit_form(whole)).curvature[0].seen


def test_dearer_runs_are_predicted_from_cheaper_ones() -> None:
    task = problem(80, noise=0.003)
    cost = np.exp(task.data.scales["parameters"] + task.data.scales["tokens"])
    left = held_out(task, cost, delta=HUBER)
    assert left is not None
    assert (left.fitted, left.predicted) == (60, 20)
    assert set(left.runs) == set(np.argsort(cost)[-20:])
    assert left.error < 0.02
    assert left.error == pytest.approx(np.median(np.abs(left.ratios - 1)))


def test_a_form_that_misses_a_floor_promises_too_much() -> None:
    scale = np.geomspace(1e18, 1e24, 40)
    loss = 1.7 + (scale / 1e18) ** -0.2
    task = made(LINE, {"flop": scale, "loss": loss})
    left = held_out(task, scale, delta=HUBER)
    assert left is not None
    assert left.bias > 0.02


def test_too_few_cheap_runs_predict_nothing() -> None:
    task = problem(6)
    assert held_out(task, np.arange(6.0), delta=HUBER) is None
    assert held_out(task, np.ones(6), delta=HUBER) is None


def doubled(weights: object) -> tuple[Problem, Minimum]:
    """Return a line through runs of which some count more, and where it fits best."""
    generator = np.random.default_rng(8)
    scale = np.geomspace(1e18, 1e24, 60)
    loss = 1e3 * scale**-0.1 * np.exp(0.004 * generator.standard_normal(60))
    loss[1::2] *= np.exp(0.05 * generator.standard_normal(30))
    task = Problem.of(
        LINE, RunData.of(LINE.needs, {"flop": scale, "loss": loss}, weights=np.asarray(weights, dtype=np.float64))
    )
    return task, fit_form(task)


@pytest.mark.parametrize("often", [2, 5])
def test_a_run_that_counts_twice_is_as_good_as_two(often: int) -> None:
    """Median, rms and R² with whole weights are those of the runs, each as often as it counts."""
    counts = np.where(np.arange(60) % 3 == 0, often, 1)
    task, best = doubled(counts / counts.mean())
    goodness = goodness_of(task, best)
    residuals, losses = (np.repeat(each, counts) for each in (task.residuals(best.at), task.data.losses))
    assert goodness.rms == pytest.approx(np.sqrt((residuals**2).mean()))
    assert goodness.median == pytest.approx(np.median(np.abs(residuals)), rel=0.05)
    assert goodness.r_squared == pytest.approx(1 - (residuals**2).mean() / losses.var())


def test_runs_of_no_weight_count_for_nothing() -> None:
    """Every second run is noisy; where these hardly count, the others' residuals are what is told."""
    light = np.where(np.arange(60) % 2, 1e-9, 2.0)
    quiet, alike = (goodness_of(*doubled(weights)) for weights in (light, np.ones(60)))
    assert quiet.rms == pytest.approx(0.004, rel=0.4)
    assert quiet.rms < alike.rms / 3
    assert quiet.median < alike.median
    assert quiet.r_squared > alike.r_squared
    assert quiet.aic is not None
    assert alike.aic is not None
    assert quiet.aic < alike.aic


def test_equal_weights_change_nothing() -> None:
    weighted, plain = doubled(np.ones(60)), doubled(np.ones(60))
    without = Problem.of(LINE, replace(plain[0].data, weights=None))
    first, second = goodness_of(*weighted), goodness_of(without, fit_form(without))
    assert (first.median, first.rms, first.r_squared, first.aic) == pytest.approx(
        (second.median, second.rms, second.r_squared, second.aic)
    )
    assert robust_distances(*weighted) == pytest.approx(robust_distances(without, weighted[1]))


@pytest.mark.parametrize(
    ("numbers", "weights", "median"),
    [
        ([3.0, 1.0, 2.0], None, 2.0),
        ([3.0, 1.0, 2.0], [1.0, 1.0, 1.0], 2.0),
        ([1.0, 2.0, 3.0, 4.0], [1.0, 1.0, 1.0, 1.0], 2.5),
        ([1.0, 2.0, 3.0], [1e-12, 1e-12, 1.0], 3.0),
        ([5.0, 1.0], [3.0, 1.0], 4.0),
    ],
)
def test_half_of_the_weight_lies_below_a_weighted_median(
    numbers: list[float], weights: list[float] | None, median: float
) -> None:
    assert weighted_median(np.array(numbers), None if weights is None else np.array(weights)) == pytest.approx(median)


def test_a_curvature_is_seen_in_the_runs_that_count() -> None:
    """Half of the runs bend; they are seen to where they count, and not where they do not."""
    scale = np.repeat(np.geomspace(1e18, 1e24, 30), 2)
    generator = np.random.default_rng(1)
    loss = np.where(np.arange(60) % 2, 1.7 + (scale / 1e18) ** -0.2, 2.7 * (scale / 1e18) ** -0.05)
    loss *= np.exp(0.002 * generator.standard_normal(60))
    for light, seen in ((0, True), (1, False)):
        weights = np.where(np.arange(60) % 2 == light, 1e-9, 2.0)
        task = Problem.of(LINE, RunData.of(LINE.needs, {"flop": scale, "loss": loss}, weights=weights))
        (bend,) = goodness_of(task, fit_form(task)).curvature
        assert bend.seen == seen
