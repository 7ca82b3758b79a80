"""What other columns say about those that are fitted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from nslogic.fits.cautions import (
    _differs_within,
    _families,
    about_checkpoints,
    about_families,
    about_flop,
    about_sweeps,
    about_unused,
    swept_columns,
)
from nslogic.fits.tables.column_roles import Role
from nslogic.fits.tables.runs import Runs

BOTH: tuple[Role, ...] = ("parameters", "tokens")
GRID = list(product([1e8, 3e8, 1e9, 3e9], [2e9, 6e9, 2e10, 6e10]))


def runs(rows: list[tuple[float, float]], others: Mapping[str, list[str]] | None = None, flop: float = 6) -> Runs:
    sizes, tokens = np.array(rows).T
    loss = 1.8 + 480 / sizes**0.35 + 2100 / tokens**0.37
    texts = {name: np.array(column, dtype=np.str_) for name, column in (others or {}).items()}
    columns: dict[Role, np.ndarray[tuple[int], np.dtype[np.float64]]] = {
        "parameters": sizes,
        "tokens": tokens,
        "flop": flop * sizes * tokens,
        "loss": loss,
    }
    names: dict[Role, str] = {"parameters": "N", "tokens": "D", "flop": "C", "loss": "loss"}
    return Runs("made", columns, names, np.arange(len(sizes)) + 2, texts, (*names.values(), *texts))


def test_a_plain_grid_has_nothing_to_say() -> None:
    made = runs(GRID)
    assert [
        *about_flop(made),
        *about_unused(made, BOTH),
        *about_sweeps(made, BOTH, swept_columns(made, BOTH, ())),
        *about_checkpoints(made, None),
    ] == []


@pytest.mark.parametrize(("flop", "told"), [(6, False), (7, False), (2, True), (6e9, True)])
def test_flop_that_are_not_6nd(flop: float, told: bool) -> None:
    assert bool(list(about_flop(runs(GRID, flop=flop)))) is told


def test_a_scale_that_is_not_used() -> None:
    assert "`D` (D) is not used" in next(iter(about_unused(runs(GRID), ("parameters",))))
    assert list(about_unused(runs(GRID), ("flop",))) == []


def test_names_with_blanks_can_be_copied_into_a_shell() -> None:
    rows = [pair for pair in GRID for _ in range(5)]
    made = runs(rows, {"peak lr": ["1e-4", "3e-4", "1e-3", "3e-3", "1e-2"] * len(GRID)})
    (sentence,) = about_sweeps(made, BOTH, swept_columns(made, BOTH, ()))
    assert "--best-of 'peak lr' takes" in sentence


def test_a_sweep_is_noticed_and_its_columns_are_named() -> None:
    rows = [pair for pair in GRID for _ in range(5)]
    rates = ["1e-4", "3e-4", "1e-3", "3e-3", "1e-2"] * len(GRID)
    made = runs(rows, {"lr": rates, "note": [f"run {number}" for number in range(len(rows))]})
    (sentence,) = about_sweeps(made, BOTH, swept_columns(made, BOTH, ()))
    assert sentence.startswith("80 runs share 16 values of (N, D) and differ in `lr`:")
    assert "--best-of lr" in sentence
    assert list(about_sweeps(made, BOTH, swept_columns(made, BOTH, ("lr",)))) == []
    # a column with another text in every run tells none apart
    assert len(made.best_of(("lr",))) == len(made.best_of(("lr", "note"))) == 16


def test_the_best_of_a_sweep_is_the_lowest_loss_of_each_cell() -> None:
    made = runs([pair for pair in GRID for _ in range(3)], {"lr": ["1", "2", "3"] * len(GRID)})
    made.columns["loss"][1::3] -= 0.1
    best = made.chosen(made.best_of(("lr",)))
    assert list(best.others["lr"]) == ["2"] * len(GRID)
    assert list(best.lines) == [3 + 3 * number for number in range(len(GRID))]


def test_rows_of_one_run_at_several_tokens_are_checkpoints() -> None:
    made = runs(GRID, {"run": [f"run-{size:.0e}" for size, _ in GRID]})
    (sentence,) = about_checkpoints(made, None)
    assert sentence.startswith("each value of `run` has rows of one size at several numbers of tokens")
    assert "--group run" in sentence
    assert list(about_checkpoints(made, "run")) == []


def test_few_sizes_with_many_rows_may_be_checkpoints() -> None:
    made = runs(list(product([1e8, 1e9], np.geomspace(1e9, 1e11, 20))))
    (sentence,) = about_checkpoints(made, None)
    assert sentence.startswith("N takes 2 values in 40 rows")


def test_families_are_noticed_where_residuals_differ_between_them() -> None:
    labels = ["a", "b"] * 8
    made = runs(GRID, {"recipe": labels, "noise": ["x", "y", "y", "x"] * 4})
    residuals = np.where(np.array(labels) == "a", 0.05, -0.05) + 0.001 * np.arange(16)
    cost = made.columns["flop"]
    (sentence,) = about_families(made, residuals, cost, ())
    assert "`recipe`, which has 2 values" in sentence
    assert list(about_families(made, residuals, cost, ("recipe",))) == []
    assert list(about_families(made, np.random.default_rng(1).normal(size=16), cost, ())) == []


def test_families_that_drift_apart_with_cost_are_noticed() -> None:
    """Two recipes that are alike at first: their medians hardly differ, their slopes do (the table of translations)."""
    rows = [pair for pair in GRID for _ in range(2)]
    made = runs(rows, {"recipe": ["a", "b"] * 16})
    cost = made.columns["flop"]
    residuals = 0.02 * np.log(cost / np.median(cost)) * np.tile([1.0, -1.0], 16)
    (sentence,) = about_families(made, residuals, cost, ())
    assert "`recipe`" in sentence


def test_families_may_be_numbered() -> None:
    """Experts of sparse models: 1, 4, 16, 64."""
    rows = [(size * experts, tokens) for size, tokens in GRID for experts in (1, 4, 16, 64)]
    experts = ["1", "4", "16", "64"] * 16
    made = runs(rows, {"experts": experts})
    residuals = -0.1 * np.log([float(each) for each in experts])
    (sentence,) = about_families(made, residuals, made.columns["flop"], ())
    assert "`experts`, which has 4 values" in sentence


def test_repeated_tokens_that_no_form_counts() -> None:
    made = runs(GRID)
    unique: dict[Role, np.ndarray[tuple[int], np.dtype[np.float64]]] = {
        **made.columns,
        "unique": made.columns["tokens"] / 4,
    }
    repeated = replace(made, columns=unique, names={**made.names, "unique": "U"})
    (sentence,) = about_unused(repeated, BOTH)
    assert sentence.startswith("`U` is not used, though tokens were seen up to 4 times")
    assert list(about_unused(repeated, (*BOTH, "unique"))) == []


def test_two_runs_have_checkpoints_and_one_has_nothing_to_be_told_from() -> None:
    rows = list(product([1e8, 1e9], np.geomspace(1e9, 1e11, 20)))
    (sentence,) = about_checkpoints(runs(rows, {"run": [f"run-{size:.0e}" for size, _ in rows]}), None)
    assert sentence.startswith("each value of `run`")
    (sentence,) = about_checkpoints(runs(rows, {"run": ["all"] * 40}), None)
    assert sentence.startswith("N takes 2 values in 40 rows")


@pytest.mark.parametrize(("labels", "families"), [(1, False), (2, True), (30, True), (31, False)])
def test_a_column_of_two_to_thirty_texts_may_name_families(labels: int, families: bool) -> None:
    rows = [pair for pair in GRID for _ in range(labels)]
    made = runs(rows, {"recipe": [f"recipe {number % labels}" for number in range(len(rows))]})
    assert list(_families(made, ())) == (["recipe"] if families else [])


@pytest.mark.parametrize(
    ("codes", "differs"),
    [([0, 1, 0, 1, 0, 1], True), ([0, 1, 0, 1, 0, 0], False), ([0, 0, 1, 1, 2, 2], False), ([0, 1, 2, 3, 4, 4], False)],
)
def test_a_column_differs_within_cells_where_each_has_two_texts_of_it_on_average(
    codes: list[int], differs: bool
) -> None:
    cells = np.array([0, 0, 1, 1, 2, 2])
    assert _differs_within(np.array(codes), cells) == differs
