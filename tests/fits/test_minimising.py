"""Fits find the parameters that data was made from, and do not stop before they have."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.optimize import approx_fprime, minimize

from nslogic.errors import LimitReachedError
from nslogic.fits import minimising
from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.minimising import HUBER, LEAST_ABSOLUTE, STARTS, descend, fit_form, objective, promising
from tests.fits.data import BOTH, TRUE, chinchilla, columns, made, problem


def test_the_form_is_written_as_people_write_it() -> None:
    assert BOTH.text == "E + A/N^alpha + B/D^beta"
    assert BOTH.names == ("E", "A", "B", "alpha", "beta")
    assert PowerSum(("flop",), floor=False).text == "A/C^alpha"


@pytest.mark.parametrize("delta", [1e-3, 1e-2, 10.0])
def test_the_gradient_is_that_of_the_objective(delta: float) -> None:
    task = problem(40)
    point = promising(task, STARTS)[3] + 0.01
    weights = np.arange(40.0)

    def of(at: NDArray[np.float64]) -> float:
        return objective(task, at, delta, weights)[0]

    numeric = approx_fprime(point, of, 1e-7)
    assert objective(task, point, delta, weights)[1] == pytest.approx(numeric, rel=1e-3, abs=1e-3)


def test_the_objective_is_huber_s_loss_of_the_log_residuals() -> None:
    task = problem(30)
    point = fit_form(task).at + 0.001
    values = task.values(point)
    data = columns(30)
    residual = np.log(chinchilla(values, data["parameters"], data["tokens"])) - np.log(data["loss"])
    delta = 0.004
    huber = np.where(np.abs(residual) <= delta, residual**2 / 2, delta * (np.abs(residual) - delta / 2))
    assert objective(task, point, delta)[0] == pytest.approx(huber.sum() / delta)


def test_noiseless_runs_give_back_their_parameters() -> None:
    task = problem(60, noise=0.0)
    assert task.values(fit_form(task).at) == pytest.approx(TRUE, rel=1e-4)


@pytest.mark.parametrize("unit", [1e-6, 1.0, 1e6])
def test_the_unit_of_the_loss_does_not_matter(unit: float) -> None:
    data = columns(80)
    data["loss"] = data["loss"] * unit
    task = made(BOTH, data)
    before = problem(80)
    expected = np.array(before.values(fit_form(before).at)) * np.array([unit, unit, unit, 1, 1])
    assert task.values(fit_form(task).at) == pytest.approx(expected, rel=1e-4)


def test_every_promising_start_ends_at_the_same_minimum() -> None:
    task = problem(120)
    found = [descend(task, start, HUBER) for start in promising(task, STARTS)]
    reached = [one.objective for one in found if one is not None]
    assert len(reached) == len(found)
    assert max(reached) - min(reached) < 1e-6


def test_an_averaged_objective_with_default_tolerances_stops_early_and_this_does_not() -> None:
    task = problem(240)
    terms = 2

    def averaged(raw: NDArray[np.float64]) -> float:
        # the raw coordinates of Hoffmann et al. 2022, Appendix D.3: log A, log B, log E, alpha, beta
        exponents = raw[-terms:]
        centres = np.array([task.data.centres["parameters"], task.data.centres["tokens"]])
        middle = task.data.middle
        centred = np.concatenate([[raw[2] - middle], raw[:terms] - middle - exponents * centres, exponents])
        return objective(task, centred, HUBER)[0] * HUBER / task.data.count

    early = minimize(averaged, [5.0, 5.0, 0.5, 0.5, 0.5], method="L-BFGS-B").x[3]
    assert abs(early - 0.35) > 0.05, "the failure that Besiroglu et al. 2024 describe is gone"
    assert task.values(fit_form(task).at)[3] == pytest.approx(0.35, abs=0.02)


def test_what_does_not_settle_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(minimising, "STEPS", 1)
    monkeypatch.setattr(minimising, "RESTARTS", 2)
    with pytest.raises(LimitReachedError, match="no start leads to a minimum"):
        fit_form(problem(40))


def test_least_absolute_deviations_of_a_power_law_are_those_of_a_linear_program() -> None:
    from scipy.optimize import linprog

    generator = np.random.default_rng(3)
    scale = 10 ** generator.uniform(0, 4, 41)
    loss = 3 * scale**-0.5 * np.exp(0.1 * generator.standard_t(2, 41))
    task = made(PowerSum(("flop",), floor=False), {"flop": scale, "loss": loss})
    found = fit_form(task, delta=LEAST_ABSOLUTE)
    # minimise sum(u + v) where log loss = a - alpha log scale + u - v
    runs = len(loss)
    equations = np.hstack([np.ones((runs, 1)), -np.log(scale)[:, None], np.eye(runs), -np.eye(runs)])
    free = [(None, None)] * 2 + [(0, None)] * (2 * runs)
    exact: Any = linprog([0, 0] + [1] * (2 * runs), A_eq=equations, b_eq=np.log(loss), bounds=free)
    assert found.objective == pytest.approx(exact.fun, rel=1e-5)
    assert task.values(found.at)[1] == pytest.approx(exact.x[1], rel=1e-4)
