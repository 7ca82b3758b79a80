"""Polished minima have more digits than anybody is shown, wherever a descent ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from nslogic.fits.minimising import HUBER, LEAST_ABSOLUTE, descend, finished, fit_form, objective
from nslogic.fits.polishing import polished, sharpened
from nslogic.fits.problem import Given, Problem
from tests.fits.data import columns, made, problem

if TYPE_CHECKING:
    from nslogic.fits.forms.form import Array


def aside(at: Array, rows: int, by: float) -> Array:
    """Return points beside one: where descents may end."""
    away: Array = at + by * np.random.default_rng(5).standard_normal((rows, len(at)))
    return away


def drawn(runs: int, resamples: int) -> Array:
    return np.random.default_rng(3).exponential(size=(resamples, runs))


@pytest.mark.parametrize("by", [1e-8, 1e-6, 1e-4, 1e-2])
def test_they_are_the_same_from_wherever_a_descent_ended(by: float) -> None:
    task = problem(40)
    best = fit_form(task)
    ends = polished(task, aside(best.at, 8, by), None, HUBER)
    assert ends == pytest.approx(np.tile(best.at, (8, 1)), rel=1e-11, abs=1e-11)


def test_descents_alone_have_half_of_the_digits() -> None:
    """Else there would be nothing to polish."""
    task = problem(40)
    best, counts = fit_form(task), drawn(40, 5)
    apart = []
    for each in counts:
        rough = descend(task, best.at, HUBER, each)
        assert rough is not None
        apart.append(float(np.abs(finished(task, rough, HUBER, each).at - rough.at).max()))
    assert 1e-11 < max(apart) < 1e-4


def test_rows_have_their_own_counts_and_runs_their_weights() -> None:
    task, counts = problem(40), drawn(40, 3)
    best = fit_form(task)
    together = polished(task, aside(best.at, 3, 1e-3), counts, HUBER)
    for row in range(3):
        single = descend(task, best.at, HUBER, counts[row])
        assert single is not None
        assert together[row] == pytest.approx(single.at, abs=1e-5)
        assert np.abs(objective(task, together[row], HUBER, counts[row])[1]).max() < 1e-9


def test_what_is_given_stays_given() -> None:
    task = Problem.of(problem(40).form, problem(40).data, [Given("alpha", "beta")])
    best = fit_form(task)
    values = task.values(polished(task, aside(best.at, 1, 1e-3), None, HUBER)[0])
    by_name = dict(zip(task.form.names, values, strict=True))
    assert by_name["alpha"] == pytest.approx(by_name["beta"], rel=1e-12)
    assert values == pytest.approx(task.values(best.at), rel=1e-10)


@pytest.mark.parametrize("start", [HUBER, 1e-5])
def test_least_absolute_deviations_are_reached_through_others(start: float) -> None:
    """There, as many runs as parameters lie on the fit, and none can be moved to make the sum less."""
    task = problem(40)
    best = fit_form(task)
    at = sharpened(task, polished(task, best.at[None], None, start), None, start, LEAST_ABSOLUTE)[0]
    residuals = np.abs(task.residuals(at))
    assert np.count_nonzero(residuals < LEAST_ABSOLUTE) == task.free
    least = residuals.sum()
    assert all(np.abs(task.residuals(each)).sum() >= least - 1e-6 for each in aside(at, 50, 1e-4))
    assert least < np.abs(task.residuals(best.at)).sum()


def test_a_minimum_far_from_the_fit_s_own_squares_is_found() -> None:
    """Where no run is as close to the fit as `delta`, an objective has no curvature that would tell a step."""
    task = problem(40)
    exact = fit_form(task, delta=LEAST_ABSOLUTE)
    start = descend(task, fit_form(task).at, 1e-4)
    assert start is not None
    assert not (np.abs(task.residuals(start.at)) < LEAST_ABSOLUTE).any()
    found = objective(task, polished(task, start.at[None], None, LEAST_ABSOLUTE)[0], LEAST_ABSOLUTE)[0]
    assert found == pytest.approx(exact.objective, rel=1e-3)
    assert found < objective(task, start.at, LEAST_ABSOLUTE)[0]


def test_where_a_valley_is_flat_nothing_gets_worse() -> None:
    """A floor that is not there: its logarithm may be anything that is low."""
    data = columns(40, seed=4)
    task = made(problem(40).form, data | {"loss": 50 * data["parameters"] ** -0.1})
    best = fit_form(task)
    at = aside(best.at, 4, 0.1)
    for before, after in zip(at, polished(task, at, None, HUBER), strict=True):
        assert np.isfinite(after).all()
        assert objective(task, after, HUBER)[0] <= objective(task, before, HUBER)[0]


def test_nothing_to_polish_stays_as_it_is() -> None:
    task = problem(40)
    nowhere = np.full((1, task.free), np.nan)
    assert np.isnan(polished(task, nowhere, None, HUBER)).all()
    names = task.form.names
    given = Problem.of(
        task.form,
        task.data,
        [Given(name, value) for name, value in zip(names, (1.8, 400.0, 2000.0, 0.3, 0.3), strict=True)],
    )
    assert polished(given, np.zeros((2, 0)), None, HUBER).shape == (2, 0)
