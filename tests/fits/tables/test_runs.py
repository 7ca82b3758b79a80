"""Runs in memory: some of them, without the highest, the best of a sweep, and what their other columns are like."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nslogic.fits.tables.column_roles import Role
from nslogic.fits.tables.runs import Runs


def runs(**others: list[str]) -> Runs:
    """Return six runs: two sizes, three losses each."""
    columns: dict[Role, NDArray[np.float64]] = {
        "parameters": np.array([1.0, 1.0, 1.0, 2.0, 2.0, 2.0]),
        "loss": np.array([3.0, 2.5, 2.7, 2.0, 2.2, 2.0]),
    }
    texts = {name: np.array(column, dtype=np.str_) for name, column in others.items()}
    names: dict[Role, str] = {"parameters": "N", "loss": "loss"}
    return Runs("made", columns, names, np.arange(2, 8), texts, ("N", "loss", *others))


def test_some_runs_keep_their_lines_and_texts() -> None:
    some = runs(lr=["a", "b", "c", "a", "b", "c"]).chosen(np.array([1, 4]))
    assert (some.count, list(some.lines)) == (2, [3, 6])
    assert list(some.others["lr"]) == ["b", "b"]
    assert list(some.columns["loss"]) == [2.5, 2.2]


def test_of_equal_losses_the_earlier_line_is_left_out_first() -> None:
    assert list(runs().lines[runs().without_highest(3)]) == [5, 6, 7]
    assert list(runs().lines[runs().without_highest(5)]) == [7]


def test_the_best_of_a_sweep_is_one_run_for_each_cell_and_the_first_of_equal_ones() -> None:
    swept = runs(lr=["1", "2", "4", "1", "2", "4"])
    assert list(swept.lines[swept.best_of(["lr"])]) == [3, 5]


def test_a_column_that_was_not_named_keeps_runs_apart() -> None:
    swept = runs(lr=["1", "2", "4", "1", "2", "4"], data=["a", "a", "b", "a", "a", "b"])
    assert list(swept.lines[swept.best_of(["lr"])]) == [3, 4, 5, 7]
    assert list(swept.lines[swept.best_of(["lr", "data"])]) == [3, 5]


def test_names_and_measured_numbers_keep_nothing_apart() -> None:
    named = runs(lr=["1", "2", "4", "1", "2", "4"], run=[f"run{number}" for number in range(6)])
    assert named.counts_up("run")
    assert not named.counts_up("lr")
    assert list(named.lines[named.best_of(["lr"])]) == [3, 5]


def test_codes_number_the_texts_in_their_order() -> None:
    made = runs(data=["b", "a", "c", "a", "b", "c"])
    assert list(made.codes("data")) == [1, 0, 2, 0, 1, 2]
    assert made.labels("data") == ("a", "b", "c")


@pytest.mark.parametrize(
    ("column", "counted"),
    [(["1", "2", "3", "1", "2", "3"], True), (["1"] * 6, False), (["1", "x", "1", "1", "1", "1"], False)],
)
def test_a_column_that_counts_has_several_positive_numbers(column: list[str], counted: bool) -> None:
    assert runs(x=column).counted("x") == counted


def test_runs_show_how_many_there_are() -> None:
    assert repr(runs()) == "<Runs 6 of made>"
