"""Many descents at once end where single ones do, and no row depends on the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from scipy.optimize import rosen, rosen_der

from nslogic.fits import many_descents
from nslogic.fits.forms.catalogue import FORM_NAMES, form_named
from nslogic.fits.forms.form import LossForm, RunData
from nslogic.fits.many_descents import descend_together, least_of_many
from nslogic.fits.minimising import HUBER, Minimum, descend, fit_form, promising
from nslogic.fits.problem import Given, Problem
from tests.fits.data import columns, loss_at, made, point_at, problem

OWN: dict[str, dict[str, float]] = {
    "m4": {"E": 0.4, "L0": 6.0, "alpha": 0.6, "x0": 3e8, "bend": 0.7},
    "broken": {"A": 30.0, "alpha": 0.1, "gamma": 0.3, "x0": 1e9, "width": 0.4},
    "broken-floor": {"E": 0.5, "A": 30.0, "alpha": 0.1, "gamma": 0.4, "x0": 5e8, "width": 0.3},
    "data-constrained": {"E": 1.8, "A": 480.0, "B": 2100.0, "alpha": 0.35, "beta": 0.37, "R_D": 15.0, "R_N": 5.0},
}
"""Parameters of forms that the other runs do not determine: their descents would end anywhere in a flat valley."""

FORMS = [form for name in FORM_NAMES if (form := form_named(name, ("parameters",))) is not None]

if TYPE_CHECKING:
    from nslogic.fits.forms.form import Array


def drawn(runs: int, resamples: int) -> Array:
    return np.random.default_rng(3).exponential(size=(resamples, runs))


def task_of(form: LossForm) -> tuple[Problem, Minimum]:
    """Return a problem whose runs determine the form, and its minimum."""
    data = columns(60, seed=2)
    if form.name not in OWN:
        task = made(form, data)
        return task, fit_form(task)
    data["unique"] = np.minimum(data["tokens"], 2e10)
    true = OWN[form.name]
    noise = 0.003 * np.random.default_rng(7).standard_normal(60)
    data["loss"] = loss_at(form, RunData.of(form.needs, data), true) * np.exp(noise)
    task = made(form, data)
    best = descend(task, point_at(form, task.data, true), HUBER)
    assert best is not None
    return task, best


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_single_descents_find_nothing_lower(form: LossForm) -> None:
    """Not from where most rows end, nor, in most rows, from where they began.

    Not in all rows: a form with many parameters has several minima beside each other and valleys that are flat, and where
    a descent comes to then hangs on the last bit of an exponential, which differs between processors.
    """
    with np.errstate(all="ignore"):  # steps may go too far, as they may in a fit
        task, best = task_of(form)
        counts = drawn(60, 9)
        ends, values, settled = least_of_many(task, np.tile(best.at, (9, 1)), counts, delta=HUBER)
        rows = np.flatnonzero(settled)
        going_on = [descend(task, ends[row], HUBER, counts[row]) for row in rows]
        anew = [descend(task, best.at, HUBER, counts[row]) for row in rows]
    assert len(rows) >= 5
    for singles, most in (going_on, 0.75), (anew, 0.6):
        not_lower = [
            each is None or values[row] <= each.objective * 1.003 for row, each in zip(rows, singles, strict=True)
        ]
        assert np.mean(not_lower) >= most


def test_of_chinchilla_s_form_they_end_at_the_same_minima() -> None:
    task = problem(80)
    best, counts = fit_form(task), drawn(80, 20)
    ends, values, settled = least_of_many(task, np.tile(best.at, (20, 1)), counts, delta=HUBER)
    assert settled.all()
    for row in range(20):
        single = descend(task, best.at, HUBER, counts[row])
        assert single is not None
        assert values[row] == pytest.approx(single.objective, rel=1e-6)
        assert ends[row] == pytest.approx(single.at, abs=1e-3)


def test_a_row_is_the_same_beside_others_and_alone() -> None:
    task = problem(40)
    starts, counts = promising(task, 5), drawn(40, 5)
    together, _, _ = least_of_many(task, starts, counts, delta=HUBER)
    alone, _, _ = least_of_many(task, starts[3:4], counts[3:4], delta=HUBER)
    assert np.array_equal(together[3], alone[0])


def test_what_is_given_stays_given() -> None:
    task = Problem.of(problem(40).form, problem(40).data, [Given("alpha", "beta"), Given("E", 1.8)])
    best = fit_form(task)
    ends, _, settled = least_of_many(task, np.tile(best.at, (4, 1)), drawn(40, 4), delta=HUBER)
    assert settled.all()
    for at in ends:
        values = dict(zip(task.form.names, task.values(at), strict=True))
        assert values["alpha"] == pytest.approx(values["beta"])
        assert values["E"] == pytest.approx(1.8)


def test_a_curved_valley_is_followed_to_its_end() -> None:
    def objectives(at: Array, _: object) -> tuple[Array, Array]:
        return np.array([rosen(each) for each in at]), np.array([rosen_der(each) for each in at])

    ends, values, settled = descend_together(objectives, np.array([[-1.2, 1.0, 1.0], [2.0, 2.0, -1.0]]))
    assert settled.all()
    assert values == pytest.approx([0, 0], abs=1e-9)
    assert ends == pytest.approx(np.ones((2, 3)), abs=1e-4)


def test_kinks_are_no_obstacle() -> None:
    """|x - 1| + 10 |y + 2|, whose gradient does not vanish at its minimum."""
    target, steepness = np.array([1.0, -2.0]), np.array([1.0, 10.0])

    def objectives(at: Array, _: object) -> tuple[Array, Array]:
        return np.abs(at - target) @ steepness, np.sign(at - target) * steepness

    _, values, _ = descend_together(objectives, np.array([[5.0, 5.0], [-3.0, 0.5]]))
    assert values == pytest.approx([0, 0], abs=1e-4)


def test_a_start_without_a_value_does_not_settle() -> None:
    def objectives(at: Array, _: object) -> tuple[Array, Array]:
        values = np.where(at[:, 0] > 100, np.nan, (at**2).sum(axis=1))
        return values, 2 * at

    ends, values, settled = descend_together(objectives, np.array([[1000.0], [3.0]]))
    assert settled.tolist() == [False, True]
    assert ends[1] == pytest.approx([0.0], abs=1e-6)
    assert values[1] == pytest.approx(0.0, abs=1e-9)


def test_what_takes_too_many_steps_does_not_settle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many_descents, "MOST_STEPS", 2)
    task = problem(40)
    _, _, settled = least_of_many(task, promising(task, 3), drawn(40, 3), delta=HUBER)
    assert not settled.any()
