"""What runs cannot tell is refused, or said: too few, too narrow, moving together, running away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from nslogic.errors import InvalidInputError, Location
from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.identifiability import (
    NARROWEST,
    correlation,
    far_runs,
    refuse_undetermined,
    require,
    weaknesses,
)
from nslogic.fits.intervals import Estimate
from nslogic.fits.minimising import Minimum, fit_form
from nslogic.fits.problem import Problem
from nslogic.fits.tables.column_roles import Role
from nslogic.fits.tables.runs import Runs
from tests.fits.data import BOTH, chinchilla, columns, made

Columns = Mapping[Role, NDArray[np.float64]]
SIZES, TOKENS = np.repeat([1e8, 3e8, 1e9, 3e9, 1e10], 5), np.tile([2e9, 6e9, 2e10, 6e10, 2e11], 5)
TRUE = (1.8, 480.0, 2100.0, 0.35, 0.37)
NAMES: dict[Role, str] = {"parameters": "N", "tokens": "D", "loss": "L"}


def runs_of(sizes: object, tokens: object, loss: object) -> Runs:
    given: dict[Role, NDArray[np.float64]] = {
        "parameters": np.asarray(sizes, dtype=np.float64),
        "tokens": np.asarray(tokens, dtype=np.float64),
        "loss": np.asarray(loss, dtype=np.float64),
    }
    places: dict[Role, Location] = {"parameters": Location("f", 1, 1), "loss": Location("f", 1, 5)}
    return Runs("runs.csv", given, NAMES, np.arange(len(given["loss"])) + 2, {}, ("N", "D", "L"), places)


def refusals(runs: Runs, free: int = 5) -> list[str]:
    with pytest.raises(InvalidInputError) as caught:
        require(BOTH, runs, free)
    return [each.message for each in caught.value.diagnostics]


def grid(loss: NDArray[np.float64] | None = None) -> Problem:
    given = chinchilla(TRUE, SIZES, TOKENS) if loss is None else loss
    return made(BOTH, {"parameters": SIZES, "tokens": TOKENS, "loss": given})


def test_a_grid_is_enough() -> None:
    require(BOTH, runs_of(SIZES, TOKENS, chinchilla(TRUE, SIZES, TOKENS)), 5)
    task = grid()
    assert weaknesses(task, fit_form(task), {}) == ()


@pytest.mark.parametrize("runs", [1, 5])
def test_more_runs_than_parameters_are_needed(runs: int) -> None:
    made_runs = runs_of(SIZES[::6][:runs], TOKENS[::6][:runs], np.linspace(3, 2, runs))
    (message,) = refusals(made_runs)
    assert message.startswith(f"{runs} run{'s' * (runs > 1)} of runs.csv cannot determine the 5 parameters of ")


def test_every_narrow_column_is_named_where_it_stands() -> None:
    with pytest.raises(InvalidInputError) as caught:
        require(BOTH, runs_of(np.full(9, 1e9), np.geomspace(1e9, 1.2e9, 9), np.full(9, 2.5)), 5)
    parameters, tokens, loss = caught.value.diagnostics
    assert parameters.message == "column `N` is the same in every run, so no exponent follows"
    assert tokens.message == "column `D` spans a factor of 1.2 only, so no exponent follows"
    assert (loss.message, loss.location) == (
        "column `L` is the same in every run, so no exponent follows",
        Location("f", 1, 5),
    )
    assert "--over" not in loss.help


def test_a_column_may_span_as_little_as_the_limit() -> None:
    require(
        BOTH, runs_of(np.geomspace(1e9, NARROWEST * 1.001e9, 9), np.geomspace(1e9, 1e11, 9), np.linspace(3, 2, 9)), 5
    )


def test_a_column_that_is_not_there_is_asked_for_with_all_that_are() -> None:
    runs = runs_of(SIZES, TOKENS, SIZES)
    without = replace(runs, columns={role: each for role, each in runs.columns.items() if role != "tokens"})
    with pytest.raises(InvalidInputError) as caught:
        require(BOTH, without, 5)
    (problem,) = caught.value.diagnostics
    assert problem.message == "the form E + A/N^alpha + B/D^beta needs a column of tokens"
    assert problem.help == "name it with --tokens; there are `N`, `D`, `L`"


@pytest.mark.parametrize(
    ("at", "message"),
    [
        ([0.0, 0.0, 0.0, -0.2, 0.3], "the loss does not fall with N in these runs: alpha would be -0.2"),
        ([0.0, 0.0, 0.0, 0.3, 0.0], "the loss does not fall with D in these runs: beta would be 0"),
        ([0.0, 0.0, 0.0, 12.0, 0.3], "these runs do not determine alpha of E + A/N^alpha + B/D^beta: it would be 12"),
        ([0.0, 1e4, 0.0, 0.3, 0.3], "these runs do not determine A of E + A/N^alpha + B/D^beta: it would be inf"),
    ],
)
def test_numbers_that_mean_nothing_are_refused(at: list[float], message: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        refuse_undetermined(grid(), Minimum(np.array(at), 1.0))
    assert [each.message for each in caught.value.diagnostics] == [message]


def test_scales_that_move_together_have_a_correlation_and_one_scale_has_none() -> None:
    together = made(BOTH, {"parameters": SIZES, "tokens": 20 * SIZES, "loss": chinchilla(TRUE, SIZES, 20 * SIZES)})
    assert correlation(together) == pytest.approx(1)
    assert correlation(grid()) == pytest.approx(0, abs=1e-12)
    alone = made(PowerSum(("flop",), floor=False), {"flop": SIZES, "loss": SIZES**-0.3})
    assert correlation(alone) is None
    sentences = weaknesses(together, fit_form(together), {})
    assert any("N and D move together (correlation 1.0000" in sentence for sentence in sentences)
    assert any("the runs do not determine" in sentence for sentence in sentences)


def test_two_values_of_a_scale_tell_no_floor_from_a_factor() -> None:
    chosen = np.isin(SIZES, [1e8, 1e10])
    sizes, tokens = SIZES[chosen], TOKENS[chosen]
    task = made(BOTH, {"parameters": sizes, "tokens": tokens, "loss": chinchilla(TRUE, sizes, tokens)})
    sentences = weaknesses(task, fit_form(task), {})
    assert "N takes 2 values only: alpha, A and E cannot be told apart" in sentences


@pytest.mark.parametrize(
    ("name", "value", "error", "interval", "sentence"),
    [
        ("alpha", 0.3, 0.2, (0.1, 0.7), "alpha is hardly determined: its standard error is 67 % of it"),
        ("E", 1.6, 0.5, (0.3, 1.9), "E is hardly determined: anything from 0.3 to 1.9 fits these runs"),
        ("alpha", 0.3, 0.1, (0.1, 0.5), None),
        ("E", 1.6, 0.2, (0.9, 1.9), None),
    ],
)
def test_wide_errors_are_told(
    name: str, value: float, error: float, interval: tuple[float, float], sentence: str | None
) -> None:
    task = grid()
    estimates = {name: Estimate(name, value, error, None, interval, 0.95)}
    assert weaknesses(task, fit_form(task), estimates) == (() if sentence is None else (sentence,))
    unknown = {name: replace(estimates[name], determined=False)}
    assert weaknesses(task, fit_form(task), unknown) == ()


def test_runs_far_from_the_fit_are_named_farthest_first() -> None:
    data = columns(60, noise=0.002)
    data["loss"][[7, 30]] *= [1.1, 0.8]
    task = made(BOTH, data)
    runs = Runs("runs.csv", data, NAMES, np.arange(60) + 2, {}, ("N", "D", "L"))
    lines, distances = far_runs(task, fit_form(task), runs)
    assert list(lines[:2]) == [32, 9]
    assert distances[0] < -8 < 8 < distances[1]
