"""Runs made from known parameters."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nslogic.fits.forms.form import LossForm, RunData
from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.problem import Problem
from nslogic.fits.tables.column_roles import Role

BOTH = PowerSum(("parameters", "tokens"), floor=True)
TRUE = (1.8, 480.0, 2100.0, 0.35, 0.37)
"""E, A, B, alpha, beta, about those of Besiroglu et al. 2024."""


def columns(
    runs: int = 240, *, seed: int = 0, noise: float = 0.005, true: tuple[float, ...] = TRUE
) -> dict[Role, NDArray[np.float64]]:
    """Return parameters, tokens and losses of runs with log-normal noise."""
    generator = np.random.default_rng(seed)
    parameters = 10 ** generator.uniform(7.7, 10.2, runs)
    tokens = 10 ** generator.uniform(9.0, 11.5, runs)
    loss = chinchilla(true, parameters, tokens) * np.exp(noise * generator.standard_normal(runs))
    return {"parameters": parameters, "tokens": tokens, "loss": loss}


def problem(runs: int = 240, *, seed: int = 0, noise: float = 0.005) -> Problem:
    """Return the problem of fitting the whole form to such runs."""
    return made(BOTH, columns(runs, seed=seed, noise=noise))


def made(form: LossForm, data: dict[Role, NDArray[np.float64]]) -> Problem:
    """Return the problem of fitting a form to columns."""
    return Problem.of(form, RunData.of(form.needs, data))


def chinchilla(
    values: tuple[float, ...], parameters: NDArray[np.float64], tokens: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return E + A/N^alpha + B/D^beta, written out."""
    floor, a, b, alpha, beta = values
    loss: NDArray[np.float64] = floor + a / parameters**alpha + b / tokens**beta
    return loss


def write(path: Path, made: dict[Role, NDArray[np.float64]], names: str = "params,tokens,loss") -> Path:
    """Write runs as a table."""
    rows = zip(*made.values(), strict=True)
    path.write_text(
        names + "\n" + "".join(",".join(map(repr, map(float, row))) + "\n" for row in rows), encoding="utf-8"
    )
    return path


def point_at(form: LossForm, data: RunData, values: Mapping[str, float]) -> NDArray[np.float64]:
    """Return the point of a form whose parameters have these values, each in its own unit."""
    matrix, offset = form.natural(data)
    natural = [np.log(values[each.name]) if each.positive else values[each.name] for each in form.parameters]
    return np.asarray(np.linalg.solve(matrix, np.array(natural) - offset), dtype=np.float64)


def loss_at(form: LossForm, data: RunData, values: Mapping[str, float]) -> NDArray[np.float64]:
    """Return the loss of each run where the parameters have these values."""
    logarithm, _ = form.logarithm(point_at(form, data, values), data)
    return np.asarray(np.exp(logarithm + data.middle), dtype=np.float64)
