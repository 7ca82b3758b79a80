"""Fits made by hand, so that each number on a page is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nslogic.fits.forms.form import LossForm, RunData
from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.goodness import Goodness
from nslogic.fits.held_out import HeldOut
from nslogic.fits.intervals import Estimate
from nslogic.fits.minimising import Minimum
from nslogic.fits.options import FitOptions
from nslogic.fits.problem import Problem
from nslogic.fits.resampling import Resamples
from nslogic.fits.split import Split
from nslogic.fits.tables.runs import Runs
from nslogic.questions.fit import FitResult


def estimate(name: str, value: float, error: float | None, low: float, high: float) -> Estimate:
    """Return an estimate; without an error it has no interval either."""
    if error is None:
        return Estimate(name, value, None, None, None, 0.95)
    return Estimate(name, value, error, round(error / value, 4), (low, high), 0.95, (error, error))


RUNS = Runs(
    "runs.csv",
    {"parameters": np.ones(3), "tokens": np.ones(3), "flop": np.ones(3), "loss": np.ones(3)},
    {"parameters": "params", "tokens": "tokens", "flop": "6 params tokens", "loss": "val_loss"},
    np.array([2, 3, 4]),
    {},
    ("params", "tokens", "val_loss"),
)
GOODNESS = Goodness(0.0032, 0.0075, 0.995, -120.5, ())


def resamples(form: LossForm, number: int) -> Resamples:
    """Return resamples; those of Chinchilla's form have exponents whose correlation is 0.9."""
    values = np.zeros((number, len(form.parameters)))
    if number and len(form.parameters) == 5:
        first, second = np.random.default_rng(0).standard_normal((2, number))
        second -= first * (first @ second) / (first @ first)
        first, second = ((each - each.mean()) / each.std() for each in (first, second))
        values[:, 3], values[:, 4] = first, 0.9 * first + 0.19**0.5 * second
    return Resamples(values, values, 0, 3)


def whole(form: LossForm, options: FitOptions, parameters: tuple[Estimate, ...], number: int) -> FitResult:
    """Return a fit with these parameters and resamples, and no more to say."""
    problem = Problem.of(form, RunData.of(form.needs, RUNS.columns))
    minimum = Minimum(np.zeros(len(parameters)), 1.25)
    drawn = resamples(form, number)
    return FitResult(form, RUNS, options, problem, minimum, parameters, drawn, GOODNESS, None, (), (), (), (), ())


SPLIT = Split(
    "parametric",
    estimate("a", 0.505, 0.021, 0.463, 0.548),
    estimate("b", 0.495, 0.021, 0.452, 0.537),
    np.zeros(0),
    np.zeros(0),
)
BOTH = replace(
    whole(
        PowerSum(("parameters", "tokens"), floor=True),
        FitOptions(drop_highest=2),
        (
            estimate("E", 1.761, 0.043, 1.71, 1.86),
            estimate("A", 392.0, 301.0, 258.0, 1262.0),
            estimate("B", 1276.0, 1531.0, 693.0, 6643.0),
            estimate("alpha", 0.339, 0.024, 0.315, 0.406),
            estimate("beta", 0.345, 0.028, 0.31, 0.43),
        ),
        200,
    ),
    splits=(SPLIT,),
    warnings=("parameters and tokens vary together",),
    far=((7, 4.2), (9, -6.1)),
    held_out=HeldOut(19, 6, 0.0094, -0.0075, np.array([1, 2]), np.ones(2)),
)
PLAIN = whole(
    PowerSum(("flop",), floor=False),
    FitOptions(resamples=0, delta=1e-9),
    (estimate("A", 12.5, None, 0, 0), estimate("alpha", 0.05, None, 0, 0)),
    0,
)
