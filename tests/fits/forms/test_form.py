"""Every form: derivatives, parameters that data were made from, and what it is where it can be written out by hand."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.optimize import approx_fprime

from nslogic.fits.forms.broken import BrokenPower
from nslogic.fits.forms.data_constrained import DataConstrained
from nslogic.fits.forms.family import Families
from nslogic.fits.forms.form import LossForm, RunData, predict
from nslogic.fits.forms.kaplan import KaplanForm
from nslogic.fits.forms.saturating import SaturatingPower
from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.minimising import fit_form
from nslogic.fits.problem import Problem
from nslogic.fits.tables.column_roles import Role

Columns = Mapping[Role, NDArray[np.float64]]
SIZES = np.repeat(np.geomspace(1e8, 1e10, 6), 8)
TOKENS = np.tile(np.geomspace(1e9, 1e12, 8), 6)
UNIQUE = np.minimum(TOKENS, 3e10)
N, D, U = SIZES, TOKENS, UNIQUE


def kaplan(n: NDArray[np.float64], d: NDArray[np.float64]) -> NDArray[np.float64]:
    """Kaplan et al. 2020, Eq. 1.5, in the paper's letters and with its values of Table 2 in round numbers."""
    alpha_n, alpha_d, n_c, d_c = 0.076, 0.103, 6.4e13, 1.8e13
    loss: NDArray[np.float64] = ((n_c / n) ** (alpha_n / alpha_d) + d_c / d) ** alpha_d
    return loss


def constrained() -> NDArray[np.float64]:
    """Muennighoff et al. 2023, with round numbers near theirs."""
    a, b, alpha, beta, r_d, r_n = 500.0, 1500.0, 0.35, 0.36, 15.0, 5.0
    g = (alpha * a / (beta * b)) ** (1 / alpha)
    best = np.minimum(g * U ** (beta / alpha), N)
    used = best + best * r_n * (1 - np.exp(-(N / best - 1) / r_n))
    seen = U + U * r_d * (1 - np.exp(-(D / U - 1) / r_d))
    loss: NDArray[np.float64] = 1.9 + a / used**alpha + b / seen**beta
    return loss


def broken(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Caballero et al. 2023, with a = 0, n = 1, c0 = 0.1, c1 = 0.3, d1 = 3e9, f1 = 0.5."""
    loss: NDArray[np.float64] = 20 * x**-0.1 * (1 + (x / 3e9) ** (1 / 0.5)) ** (-0.3 * 0.5)
    return loss


CASES: list[tuple[LossForm, NDArray[np.float64], dict[str, float]]] = [
    (PowerSum(("parameters",), floor=False), 30 * N**-0.2, {"A": 30, "alpha": 0.2}),
    (PowerSum(("tokens",), floor=True), 1.5 + 300 * D**-0.3, {"E": 1.5, "A": 300, "alpha": 0.3}),
    (PowerSum(("parameters", "tokens"), floor=False), 400 * N**-0.3 + 9 * D**-0.1, {"alpha": 0.3, "beta": 0.1}),
    (KaplanForm(), kaplan(N, D), {"A": 6.4e13**0.076, "B": 1.8e13**0.103, "alpha": 0.076, "beta": 0.103}),
    (DataConstrained(), constrained(), {"E": 1.9, "A": 500, "alpha": 0.35, "beta": 0.36, "R_D": 15, "R_N": 5}),
    (BrokenPower("tokens", floor=False), broken(D), {"A": 20, "alpha": 0.1, "gamma": 0.3, "x0": 3e9, "width": 0.5}),
    (
        SaturatingPower("tokens", floor=True),
        0.05 + 0.85 / (1 + (D / 3e10) ** 0.7),
        {"E": 0.05, "L0": 0.9, "alpha": 0.7, "x0": 3e10},
    ),
    (SaturatingPower("tokens", floor=False), 0.9 / (1 + (D / 3e10) ** 0.7), {"L0": 0.9, "alpha": 0.7, "x0": 3e10}),
]


def task_of(form: LossForm, loss: NDArray[np.float64], family: NDArray[np.int64] | None = None) -> Problem:
    columns: Columns = {"parameters": N, "tokens": D, "unique": U, "loss": loss}
    return Problem.of(form, RunData.of(form.needs, columns, family=family))


@pytest.mark.parametrize(("form", "loss", "true"), CASES, ids=[form.name for form, _, _ in CASES])
def test_the_parameters_that_losses_were_made_from_are_found(
    form: LossForm, loss: NDArray[np.float64], true: Mapping[str, float]
) -> None:
    task = task_of(form, loss)
    values = dict(zip(form.names, task.values(fit_form(task).at), strict=True))
    assert {name: values[name] for name in true} == pytest.approx(true, rel=2e-2)


@pytest.mark.parametrize(
    "form", [form for form, _, _ in CASES] + [BrokenPower("tokens", floor=True)], ids=lambda form: form.name
)
def test_derivatives_are_those_of_close_points(form: LossForm) -> None:
    task = task_of(form, 1.9 + 400 / N**0.34 + 900 / D**0.31)
    for point in form.starts(task.data)[::97] + 0.003:
        _, slopes = form.logarithm(point, task.data)
        for run in range(0, task.data.count, 13):

            def of_run(at: NDArray[np.float64], *, run: int = run) -> float:
                return float(form.logarithm(at, task.data)[0][run])

            assert slopes[:, run] == pytest.approx(approx_fprime(point, of_run, 1e-7), rel=1e-3, abs=1e-5)


@pytest.mark.parametrize(("form", "loss", "true"), CASES, ids=[form.name for form, _, _ in CASES])
def test_a_loss_is_predicted_in_its_own_unit(
    form: LossForm, loss: NDArray[np.float64], true: Mapping[str, float]
) -> None:
    del true
    task = task_of(form, loss)
    point = fit_form(task).at
    columns: Columns = {"parameters": N, "tokens": D, "unique": U}
    assert predict(form, point, task.data, columns) == pytest.approx(loss, rel=1e-3)


def test_families_share_exponents_and_have_factors_of_their_own() -> None:
    family = np.arange(len(N)) % 3
    floors, factors = np.array([1.5, 1.8, 2.1]), np.array([300.0, 500.0, 900.0])
    loss = floors[family] + factors[family] / N**0.34 + 900 / D**0.31
    form = Families(PowerSum(("parameters", "tokens"), floor=True), ("a", "b", "c"))
    task = task_of(form, loss, family)
    values = dict(zip(form.names, task.values(fit_form(task).at), strict=True))
    assert form.names[:3] == ("E[a]", "A[a]", "B[a]")
    assert (values["alpha"], values["beta"]) == pytest.approx((0.34, 0.31), rel=1e-3)
    assert [values[f"E[{each}]"] for each in "abc"] == pytest.approx(floors, rel=1e-3)
    assert [values[f"A[{each}]"] for each in "abc"] == pytest.approx(factors, rel=2e-2)


def test_one_family_is_the_form_itself() -> None:
    each = PowerSum(("parameters", "tokens"), floor=True)
    loss = 1.8 + 500 / N**0.34 + 900 / D**0.31
    alone, in_family = task_of(each, loss), task_of(Families(each, ("a",)), loss, np.zeros(len(N), dtype=np.int64))
    assert in_family.values(fit_form(in_family).at) == pytest.approx(alone.values(fit_form(alone).at), rel=1e-4)
