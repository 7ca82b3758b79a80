"""How well a fit fits: numbers that can be computed by hand, and curvature that is there or is not."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import laplace

from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.goodness import akaike, goodness_of
from nslogic.fits.held_out import held_out
from nslogic.fits.minimising import HUBER, fit_form
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
