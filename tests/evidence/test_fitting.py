"""Fits find the parameters that data was made from, and do not stop before they have."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.optimize import approx_fprime, minimize

from nslogic.errors import LimitReachedError
from nslogic.evidence import fitting
from nslogic.evidence.fitting import HUBER, LEAST_ABSOLUTE, descend, fit_form, objective, starts
from nslogic.evidence.law_forms import LawForm, Problem, predicted
from tests.evidence.data import BOTH, TRUE, columns, problem


def test_the_form_is_written_as_people_write_it() -> None:
    assert BOTH.text == "E + A/N^alpha + B/D^beta"
    assert BOTH.names == ("E", "A", "B", "alpha", "beta")
    assert LawForm(("flop",), floor=False).text == "A/C^alpha"


@pytest.mark.parametrize("delta", [1e-3, 1e-2, 10.0])
def test_the_gradient_is_that_of_the_objective(delta: float) -> None:
    made = problem(40)
    point = starts(made)[3] + 0.01
    weights = np.arange(40.0)

    def of(at: NDArray[np.float64]) -> float:
        return objective(made, at, delta, weights)[0]

    numeric = approx_fprime(point, of, 1e-7)
    assert objective(made, point, delta, weights)[1] == pytest.approx(numeric, rel=1e-3, abs=1e-3)


def test_the_objective_is_huber_s_loss_of_the_log_residuals() -> None:
    made = problem(30)
    point = fit_form(made).point + 0.001
    values = made.values(point)
    data = columns(30)
    residual = np.log(predicted(BOTH, values, (data["parameters"], data["tokens"]))) - np.log(data["loss"])
    delta = 0.004
    huber = np.where(np.abs(residual) <= delta, residual**2 / 2, delta * (np.abs(residual) - delta / 2))
    assert objective(made, point, delta)[0] == pytest.approx(huber.sum() / delta)


def test_noiseless_runs_give_back_their_parameters() -> None:
    made = problem(60, noise=0.0)
    assert made.values(fit_form(made).point) == pytest.approx(TRUE, rel=1e-4)


@pytest.mark.parametrize("unit", [1e-6, 1.0, 1e6])
def test_the_unit_of_the_loss_does_not_matter(unit: float) -> None:
    data = columns(80)
    data["loss"] = data["loss"] * unit
    made = Problem.of(BOTH, data)
    before = problem(80)
    expected = np.array(before.values(fit_form(before).point)) * np.array([unit, unit, unit, 1, 1])
    assert made.values(fit_form(made).point) == pytest.approx(expected, rel=1e-4)


def test_every_promising_start_ends_at_the_same_minimum() -> None:
    made = problem(120)
    found = [descend(made, start, HUBER) for start in starts(made)]
    reached = [one.objective for one in found if one is not None]
    assert len(reached) == len(found)
    assert max(reached) - min(reached) < 1e-6


def test_an_averaged_objective_with_default_tolerances_stops_early_and_this_does_not() -> None:
    made = problem(240)
    terms = 2

    def averaged(raw: NDArray[np.float64]) -> float:
        # the raw coordinates of Hoffmann et al. 2022, Appendix D.3: log A, log B, log E, alpha, beta
        exponents = raw[-terms:]
        centred = np.concatenate(
            [raw[:terms] - made.middle - exponents * made.centres, [raw[2] - made.middle], exponents]
        )
        return objective(made, centred, HUBER)[0] * HUBER / len(made.losses)

    early = minimize(averaged, [5.0, 5.0, 0.5, 0.5, 0.5], method="L-BFGS-B").x[3]
    assert abs(early - 0.35) > 0.05, "the failure that Besiroglu et al. 2024 describe is gone"
    assert made.values(fit_form(made).point)[3] == pytest.approx(0.35, abs=0.02)


def test_what_does_not_settle_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "STEPS", 1)
    monkeypatch.setattr(fitting, "RESTARTS", 2)
    with pytest.raises(LimitReachedError, match="no start leads to a minimum"):
        fit_form(problem(40))


def test_least_absolute_deviations_of_a_power_law_are_those_of_a_linear_program() -> None:
    from scipy.optimize import linprog

    generator = np.random.default_rng(3)
    scale = 10 ** generator.uniform(0, 4, 41)
    loss = 3 * scale**-0.5 * np.exp(0.1 * generator.standard_t(2, 41))
    made = Problem.of(LawForm(("flop",), floor=False), {"flop": scale, "loss": loss})
    found = fit_form(made, delta=LEAST_ABSOLUTE)
    # minimise sum(u + v) where log loss = a - alpha log scale + u - v
    runs = len(loss)
    equations = np.hstack([np.ones((runs, 1)), -np.log(scale)[:, None], np.eye(runs), -np.eye(runs)])
    free = [(None, None)] * 2 + [(0, None)] * (2 * runs)
    exact: Any = linprog([0, 0] + [1] * (2 * runs), A_eq=equations, b_eq=np.log(loss), bounds=free)
    assert found.objective == pytest.approx(exact.fun, rel=1e-5)
    assert made.values(found.point)[1] == pytest.approx(exact.x[1], rel=1e-4)
