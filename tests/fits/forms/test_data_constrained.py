"""Chinchilla's form where tokens repeat: written out with plain numbers, and what it is where nothing repeats."""

from __future__ import annotations

from math import exp

import numpy as np
import pytest
from numpy.typing import NDArray

from nslogic.fits.forms.data_constrained import DataConstrained
from nslogic.fits.forms.form import RunData
from nslogic.fits.tables.column_roles import Role
from tests.fits.data import loss_at, point_at

FORM = DataConstrained()
N, D = np.array([2e8, 1e9, 8.7e9, 3e9]), np.array([4e9, 2e10, 1.78e11, 9e11])
U = np.array([4e9, 5e9, 2.5e10, 1e11])
E, A, B, ALPHA, BETA, R_D, R_N = 1.87, 521.0, 1488.0, 0.35, 0.36, 15.4, 5.3
TRUE = {"E": E, "A": A, "B": B, "alpha": ALPHA, "beta": BETA, "R_D": R_D, "R_N": R_N}


def data(unique: NDArray[np.float64] = U, tokens: NDArray[np.float64] = D) -> RunData:
    columns: dict[Role, NDArray[np.float64]] = {"parameters": N, "tokens": tokens, "unique": unique}
    columns["loss"] = np.linspace(3.3, 2.1, 4)
    return RunData.of(FORM.needs, columns)


def constrained_loss(runs: RunData, r_d: float = R_D, r_n: float = R_N) -> NDArray[np.float64]:
    return loss_at(FORM, runs, {**TRUE, "R_D": r_d, "R_N": r_n})


def written(n: float, d: float, u: float) -> float:
    """Return the loss of one run, by the letters of Muennighoff et al. 2023: U_N, R_N, U_D, R_D and their stars."""
    g = ((ALPHA * A) / (BETA * B)) ** (1 / (ALPHA + BETA))
    u_n = min((u * g) ** (BETA / ALPHA) * g, n)
    r_n, r_d = max(n / u_n - 1, 0.0), max(d / u - 1, 0.0)
    models = u_n + u_n * R_N * (1 - exp(-r_n / R_N))
    tokens = u + u * R_D * (1 - exp(-r_d / R_D))
    return float(E + A / models**ALPHA + B / tokens**BETA)


def test_it_is_the_loss_of_the_paper() -> None:
    assert constrained_loss(data()) == pytest.approx([written(*run) for run in zip(N, D, U, strict=True)])


def test_tokens_that_do_not_repeat_are_all_worth_their_number() -> None:
    """With parameters beyond the best size worth as much, it is Chinchilla's form."""
    assert constrained_loss(data(unique=D), r_n=1e9) == pytest.approx(E + A / N**ALPHA + B / D**BETA, rel=1e-6)


def test_more_unique_tokens_than_were_seen_are_those_that_were_seen() -> None:
    assert constrained_loss(data(unique=3 * D), r_n=1e9) == pytest.approx(E + A / N**ALPHA + B / D**BETA, rel=1e-6)


def test_repeating_for_ever_is_worth_a_number_of_epochs() -> None:
    most = constrained_loss(data(tokens=1e6 * U), r_n=1e9)
    assert most == pytest.approx(E + A / N**ALPHA + B / (U * (1 + R_D)) ** BETA, rel=1e-6)


def test_all_parameters_are_told_in_their_own_units() -> None:
    runs = data()
    assert FORM.values(point_at(FORM, runs, TRUE), runs) == pytest.approx(tuple(TRUE.values()))
    assert FORM.names == tuple(TRUE)
