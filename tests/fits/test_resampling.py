"""Errors and intervals mean what they say: checked on many data sets of known parameters."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from nslogic.fits import resampling
from nslogic.fits.forms.form import RunData
from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.intervals import estimate
from nslogic.fits.many_descents import least_of_many
from nslogic.fits.minimising import HUBER, Minimum, fit_form, promising
from nslogic.fits.problem import Problem
from nslogic.fits.resampling import Resamples, resample
from tests.fits.data import TRUE, made, problem

LEVEL = 0.9


def resampled(task: Problem, best: Minimum, *, resamples: int, seed: int, starts: int = 8, **more: object) -> Resamples:
    groups = more.get("groups")
    assert groups is None or isinstance(groups, np.ndarray)
    return resample(task, best, promising(task, starts), delta=HUBER, resamples=resamples, seed=seed, groups=groups)


def test_intervals_cover_the_true_exponent_about_as_often_as_they_say() -> None:
    generator = np.random.default_rng(11)
    hits, replications = 0, 40
    for number in range(replications):
        scale = 10 ** generator.uniform(0, 4, 50)
        loss = 7 * scale**-0.4 * np.exp(0.003 * generator.standard_normal(50))
        task = made(PowerSum(("flop",), floor=False), {"flop": scale, "loss": loss})
        drawn = resampled(task, fit_form(task), resamples=25, seed=number)
        interval = estimate("alpha", 0.4, drawn.values[:, 1], LEVEL, units=drawn.units).interval
        assert interval is not None
        hits += interval[0] <= 0.4 <= interval[1]
    # three standard deviations of a binomial count around 90 %; the ends of 25 resamples are rough
    assert 0.75 <= hits / replications <= 1


def test_the_whole_form_is_within_its_errors_on_most_data() -> None:
    distances = []
    for seed in range(6):
        task = problem(120, seed=seed)
        best = fit_form(task)
        drawn = resampled(task, best, resamples=25, seed=seed)
        errors = drawn.values.std(axis=0, ddof=1)
        distances.append((np.array(task.values(best.at)) - np.array(TRUE))[-2:] / errors[-2:])
    assert np.abs(distances).mean() < 1.6
    assert np.abs(distances).max() < 4.5


def test_a_resample_is_the_same_however_many_there_are() -> None:
    task = problem(40)
    best = fit_form(task)
    few = resampled(task, best, resamples=3, seed=5).values
    more = resampled(task, best, resamples=6, seed=5).values
    assert few.shape == (3, 5)
    assert np.array_equal(few, more[:3])
    assert not np.array_equal(few, resampled(task, best, resamples=3, seed=6).values)


def test_a_floor_of_zero_is_left_where_a_resample_has_one() -> None:
    """One run that is far off pushes the floor to 0; resamples without it have another minimum (fit.md, F1)."""
    sizes, tokens = (np.repeat([1e8, 3e8, 1e9, 3e9, 1e10], 5), np.tile([2e9, 6e9, 2e10, 6e10, 2e11], 5))
    loss = 1.8 + 480 / sizes**0.35 + 2100 / tokens**0.37
    tokens[2] = 20.0
    task = made(PowerSum(("parameters", "tokens"), floor=True), {"parameters": sizes, "tokens": tokens, "loss": loss})
    best = fit_form(task)
    assert task.values(best.at)[0] < 0.01
    floors = resampled(task, best, resamples=40, seed=0, starts=64).values[:, 0]
    assert (floors > 1).mean() > 0.2


def test_groups_are_drawn_whole() -> None:
    """Ten rows of each of eight runs that share their run's error tell no more than eight rows."""
    generator = np.random.default_rng(4)
    group = np.repeat(np.arange(8), 10)
    scale = np.geomspace(1, 1e4, 80)[generator.permutation(80)]
    loss = 7 * scale**-0.4 * np.exp(0.02 * generator.standard_normal(8)[group])
    task = made(PowerSum(("flop",), floor=False), {"flop": scale, "loss": loss})
    best = fit_form(task)
    whole = resampled(task, best, resamples=40, seed=0, groups=group)
    assert (whole.units, resampled(task, best, resamples=2, seed=0).units) == (8, 80)
    assert len(whole.values) == 40


def test_of_very_many_runs_parts_are_drawn_and_their_spread_is_scaled(monkeypatch: pytest.MonkeyPatch) -> None:
    task = problem(400)
    best = fit_form(task)
    whole = resampled(task, best, resamples=60, seed=0).points.std(axis=0)
    monkeypatch.setattr(resampling, "WHOLE", 100)
    monkeypatch.setattr(resampling, "PART", 100)
    parts = resampled(task, best, resamples=60, seed=0).points.std(axis=0)
    assert parts == pytest.approx(whole, rel=0.6)


def grouped(rows: int, *, seed: int = 4) -> tuple[Problem, np.ndarray[tuple[int], np.dtype[np.int64]]]:
    """Return twelve runs with many rows each, whose rows share the error of their run and hardly have one of their own."""
    generator = np.random.default_rng(seed)
    group = np.repeat(np.arange(12), rows)
    scale = np.exp(generator.uniform(0, np.log(1e4), 12 * rows))
    noise = 0.02 * generator.standard_normal(12)[group] + 0.001 * generator.standard_normal(12 * rows)
    return made(PowerSum(("flop",), floor=False), {"flop": scale, "loss": 7 * scale**-0.4 * np.exp(noise)}), group


def test_of_large_groups_evenly_spread_rows_tell_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    task, group = grouped(60)
    best = fit_form(task)
    whole = resampled(task, best, resamples=60, seed=0, groups=group)
    monkeypatch.setattr(resampling, "WHOLE", 240)
    fitted: list[int] = []

    def counted(problem: Problem, *given: Any, **named: Any) -> Any:
        fitted.append(problem.data.count)
        return least_of_many(problem, *given, **named)

    monkeypatch.setattr(resampling, "least_of_many", counted)
    thinned = resampled(task, best, resamples=60, seed=0, groups=group)
    assert set(fitted) == {240}  # every third row of each of the twelve runs
    assert (thinned.units, len(thinned.points)) == (12, 60)
    # the draws of groups are the same, so each resample is: it differs by what the rows' own errors tell
    apart = thinned.points - whole.points
    assert (np.abs(apart).mean(axis=0) < 0.35 * whole.points.std(axis=0)).all()
    assert thinned.points.std(axis=0) == pytest.approx(whole.points.std(axis=0), rel=0.3)


def test_thinned_groups_are_centred_on_the_fit_to_all_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fit to the rows that are kept is another: resamples are moved by the difference."""
    task, group = grouped(40, seed=9)
    best = fit_form(task)
    monkeypatch.setattr(resampling, "WHOLE", 60)
    thinned = resampled(task, best, resamples=80, seed=1, groups=group)
    spread = thinned.points.std(axis=0)
    assert (np.abs(np.median(thinned.points, axis=0) - best.at) < 0.6 * spread).all()


def test_weights_of_runs_count_in_resamples() -> None:
    """Runs of little weight, on another line, move neither the fit nor its resamples."""
    generator = np.random.default_rng(3)
    scale = np.geomspace(1, 1e4, 60)
    loss = 7 * scale**-0.4 * np.exp(0.005 * generator.standard_normal(60))
    loss[::2] = 7 * scale[::2] ** -0.2
    weights = np.where(np.arange(60) % 2, 2 - 1e-6, 1e-6)
    form = PowerSum(("flop",), floor=False)
    weighted = Problem.of(form, RunData.of(form.needs, {"flop": scale, "loss": loss}, weights=weights))
    best = fit_form(weighted)
    drawn = resampled(weighted, best, resamples=40, seed=0)
    assert weighted.values(best.at)[1] == pytest.approx(0.4, abs=0.01)
    assert drawn.values[:, 1] == pytest.approx(np.full(40, 0.4), abs=0.02)


def test_a_resample_is_the_same_fit_as_one_to_runs_that_are_repeated() -> None:
    """From 100 runs on they are drawn with replacement: the fit to the table that was drawn is the resample."""
    task = problem(120, noise=0.01)
    best = fit_form(task)
    drawn = resampled(task, best, resamples=4, seed=3)
    for number, at in enumerate(drawn.points):
        counts = np.bincount(np.random.default_rng([3, number]).integers(0, 120, 120), minlength=120)
        alone = fit_form(task.chosen(np.repeat(np.arange(120), counts)))
        assert at == pytest.approx(alone.at, abs=2e-3)


def test_every_resample_is_a_step() -> None:
    task = problem(40)
    best = fit_form(task)
    steps: list[int] = []
    resample(task, best, promising(task, 4), delta=HUBER, resamples=7, seed=0, step=lambda: steps.append(1))
    assert len(steps) == 7


def test_no_resamples_are_none() -> None:
    task = problem(40)
    best = fit_form(task)
    nothing = resampled(task, best, resamples=0, seed=0)
    assert (nothing.points.shape, nothing.values.shape, nothing.lost) == ((0, 5), (0, 5), 0)
