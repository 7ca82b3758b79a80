"""What cheaper runs predict of dearer ones: which are which, and where nothing can be said."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.errors import LimitReachedError
from nslogic.fits import held_out as module
from nslogic.fits.forms.family import Families
from nslogic.fits.forms.form import RunData
from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.held_out import held_out
from nslogic.fits.minimising import HUBER
from nslogic.fits.problem import Problem
from tests.fits.data import made, problem

LINE = PowerSum(("flop",), floor=False)
SCALE = np.geomspace(1e18, 1e24, 20)


def test_of_equal_costs_all_are_on_the_cheaper_side() -> None:
    task = made(LINE, {"flop": SCALE, "loss": SCALE**-0.1})
    cost = np.array([1.0] * 17 + [2.0] * 3)
    prediction = held_out(task, cost, delta=HUBER)
    assert prediction is not None
    assert (prediction.fitted, prediction.predicted) == (17, 3)
    assert list(prediction.runs) == [17, 18, 19]


def test_where_all_cost_the_same_nothing_is_predicted() -> None:
    assert held_out(made(LINE, {"flop": SCALE, "loss": SCALE**-0.1}), np.ones(20), delta=HUBER) is None


def test_noiseless_runs_are_predicted_exactly() -> None:
    prediction = held_out(made(LINE, {"flop": SCALE, "loss": 7 * SCALE**-0.1}), SCALE, delta=HUBER)
    assert prediction is not None
    assert prediction.ratios == pytest.approx(np.ones(5), rel=1e-6)
    assert (prediction.error, prediction.bias) == pytest.approx((0, 0), abs=1e-6)


@pytest.mark.parametrize(("floor", "sign"), [(0.5, 1), (0.0, 0)])
def test_the_bias_is_above_zero_where_the_fit_promises_too_much(floor: float, sign: int) -> None:
    loss = floor + (SCALE / 1e18) ** -0.2
    prediction = held_out(made(LINE, {"flop": SCALE, "loss": loss}), SCALE, delta=HUBER)
    assert prediction is not None
    assert np.sign(round(prediction.bias, 6)) == sign


def test_a_family_of_dear_runs_alone_is_not_predicted() -> None:
    family = np.array([0] * 15 + [1] * 5)
    form = Families(PowerSum(("flop",), floor=False), ("small", "large"))
    data = RunData.of(form.needs, {"flop": SCALE, "loss": SCALE**-0.1}, family=family)
    assert held_out(Problem.of(form, data), SCALE, delta=HUBER) is None


def test_cheaper_runs_that_lead_to_no_minimum_predict_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def settles_nowhere(*_: object, **__: object) -> None:
        raise LimitReachedError("no start leads to a minimum;", "")

    monkeypatch.setattr(module, "fit_form", settles_nowhere)
    assert held_out(problem(40), np.arange(40.0), delta=HUBER) is None
