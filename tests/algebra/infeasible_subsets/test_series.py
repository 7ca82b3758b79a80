"""Rows in series made one, against all subsets of labels."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import combinations

import pytest

from nslogic.algebra.infeasible_subsets.series import contracted
from nslogic.algebra.linear_programs.rows import Row
from nslogic.algebra.linear_programs.simplex import LinearProgram
from tests.algebra.infeasible_subsets.test_corrections import drawn

TREND = Row({"S": Fraction(-1)}, "<")


@pytest.mark.parametrize("seed", range(80))
def test_fewer_rows_hold_where_the_rows_do(seed: int) -> None:
    """For every set of labels that are given up: those of a series count as one."""
    rows, labels, costs = drawn(seed)
    fewer, owners, series = contracted(rows, labels, costs)
    stands_for = {name: first for first, names in series.items() for name in names}
    assert set(stands_for) <= set(costs)
    for size in range(min(4, len(costs)) + 1):
        for gone in combinations(sorted(costs), size):
            kept = [row for row, label in zip(rows, labels, strict=True) if label not in gone]
            given_up = {stands_for.get(name) for name in gone} - {None}
            rest = [row for row, owner in zip(fewer, owners, strict=True) if owner not in given_up]
            assert LinearProgram(rest).is_feasible() is LinearProgram(kept).is_feasible(), gone


def test_a_chain_is_one_row_of_integers_and_the_cheapest_stands_for_it() -> None:
    half = Fraction(1, 2)
    rows = [Row({f"X{i}": Fraction(1), f"X{(i + 1) % 5}": Fraction(-1), "S": half * i}, "=") for i in range(5)]
    labels = [f"a{i}" for i in range(5)]
    costs = dict.fromkeys(labels, Fraction(2)) | {"a3": Fraction(1)}
    fewer, owners, series = contracted([*rows, TREND], [*labels, "trend(S)"], costs)
    assert len(fewer) == 1
    assert owners == ["a3"]
    assert series == {"a3": ("a3", "a0", "a1", "a2", "a4")}
    assert all(number.denominator == 1 for row in fewer for number in row.coefficients.values())


def test_inequalities_in_series_that_point_apart_are_in_no_certificate() -> None:
    below = Row({"X": Fraction(1), "S": Fraction(-1)}, "<=")
    above = Row({"X": Fraction(1), "S": Fraction(-2)}, "<=")
    assert contracted([below, above], ["a", "b"], {"a": Fraction(1), "b": Fraction(1)}).rows == []


def test_rows_of_one_label_stay_apart() -> None:
    rng = random.Random("series")
    rows = [Row({"X": Fraction(rng.randint(1, 3)), "S": Fraction(place)}, "=") for place in range(3)]
    _, owners, series = contracted([*rows, TREND], ["a", "a", "b", "trend(S)"], dict.fromkeys("ab", Fraction(1)))
    assert owners.count("a") == 2
    assert series["a"] == ("a",)
