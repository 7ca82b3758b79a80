"""Corrections of rows, cheapest first, against all subsets."""

from __future__ import annotations

import random
from collections.abc import Iterable
from fractions import Fraction
from itertools import combinations

import pytest

from nslogic.algebra.infeasible_subsets.circuits import circuit_cores
from nslogic.algebra.infeasible_subsets.corrections import Removal, _Choice, _Search, cheapest_corrections
from nslogic.algebra.infeasible_subsets.hitting_sets import StepCounter
from nslogic.algebra.linear_programs.rows import Row, RowRelation
from nslogic.algebra.linear_programs.simplex import LinearProgram
from nslogic.errors import LimitReachedError
from nslogic.limits import SubsetLimits

TREND = Row({"S": Fraction(-1)}, "<")


def found(
    rows: list[Row],
    labels: list[str],
    costs: dict[str, Fraction],
    *,
    at_once: int = 20,
    steps: int = 100_000,
    known: Iterable[Iterable[str]] = (),
) -> list[tuple[str, ...]]:
    search = cheapest_corrections(rows, labels, costs, known=known, at_once=at_once, effort=StepCounter(steps))
    corrections = list(search)
    assert all(one.in_order for one in corrections)
    return [one.labels for one in corrections]


def by_brute_force(rows: list[Row], labels: list[str], costs: dict[str, Fraction]) -> list[tuple[str, ...]]:
    """Return every minimal correction, by asking about all subsets with a program of its own each."""
    minimal: list[frozenset[str]] = []
    for size in range(len(costs) + 1):
        for chosen in map(frozenset, combinations(sorted(costs), size)):
            if any(smaller <= chosen for smaller in minimal):
                continue
            kept = [row for row, label in zip(rows, labels, strict=True) if label not in chosen]
            if LinearProgram(kept).is_feasible():
                minimal.append(chosen)
    keys = [(sum(costs[name] for name in one), len(one), tuple(sorted(one))) for one in minimal]
    return [names for _, _, names in sorted(keys)]


def drawn(seed: int, *, single: bool = False) -> tuple[list[Row], list[str], dict[str, Fraction]]:
    """Return laws over few unknowns, equations and inequalities, some labels with two rows, and costs with ties."""
    rng = random.Random(f"corrections/{seed}")
    unknowns = rng.randint(2, 4)
    relations: tuple[RowRelation, ...] = ("=", "=", "=", "<=", "<")
    rows: list[Row] = []
    labels: list[str] = []
    for place in range(rng.randint(unknowns + 1, unknowns + 4)):
        for _ in range(1 if single else rng.choice((1, 1, 1, 2))):
            names = rng.sample(range(unknowns), rng.choice((1, 2, 2)))
            form = {f"X{name}": Fraction(rng.choice((1, -1, 2, -2))) for name in names}
            rows.append(Row(form | {"S": Fraction(rng.randint(-2, 2))}, rng.choice(relations)))
            labels.append(f"a{place}")
    costs = {name: Fraction(rng.choice((1, 1, 2, 3)), rng.choice((1, 2))) for name in set(labels)}
    return [*rows, TREND], [*labels, "trend(S)"], costs


@pytest.mark.parametrize("seed", range(120))
def test_corrections_are_those_of_brute_force_in_their_order(seed: int) -> None:
    rows, labels, costs = drawn(seed)
    assert found(rows, labels, costs, at_once=1 + seed % 3) == by_brute_force(rows, labels, costs)


def test_corrections_that_slopes_find_are_those_of_brute_force() -> None:
    sizes = set()
    for seed in range(120):
        rows, labels, costs = drawn(seed, single=True)
        corrections = found(rows, labels, costs, at_once=1 + seed % 3)
        assert corrections == by_brute_force(rows, labels, costs), seed
        sizes |= {len(each) for each in corrections}
    assert {0, 1, 2, 3} <= sizes


def test_draws_have_corrections_of_several_sizes() -> None:
    sizes = {len(one) for seed in range(120) for one in by_brute_force(*drawn(seed))}
    assert {0, 1, 2, 3} <= sizes


def test_laws_in_series_stand_for_each_other() -> None:
    """Of a chain around a circle every law will do, the cheapest first."""
    rows = [Row({f"X{i}": Fraction(1), f"X{(i + 1) % 5}": Fraction(-1), "S": Fraction(i)}, "=") for i in range(5)]
    labels = [f"a{i}" for i in range(5)]
    costs = dict.fromkeys(labels, Fraction(2)) | {"a3": Fraction(1)}
    assert found([*rows, TREND], [*labels, "trend(S)"], costs) == [("a3",), ("a0",), ("a1",), ("a2",), ("a4",)]


def test_effort_is_bounded() -> None:
    rows, labels, costs = next(draw for draw in map(drawn, range(120)) if len(by_brute_force(*draw)) > 3)
    with pytest.raises(LimitReachedError):
        found(rows, labels, costs, steps=1)


def test_cores_that_are_known_change_nothing() -> None:
    for seed in range(20):
        rows, labels, costs = drawn(seed)
        one = circuit_cores(rows, [label if label in costs else None for label in labels], SubsetLimits(), limit=1)
        known = [core.labels for core in one.cores]
        assert found(rows, labels, costs, known=known) == found(rows, labels, costs)


def up_to(steps: int, rows: list[Row], labels: list[str], costs: dict[str, Fraction]) -> tuple[list[Removal], bool]:
    """Return the corrections that so many steps give, and whether these are all."""
    corrections: list[Removal] = []
    try:
        corrections.extend(cheapest_corrections(rows, labels, costs, known=(), at_once=2, effort=StepCounter(steps)))
    except LimitReachedError:
        return corrections, False
    return corrections, True


@pytest.mark.parametrize("seed", range(40))
def test_what_is_told_when_the_effort_is_spent_cannot_be_undercut(seed: int) -> None:
    """Whatever the effort: no correction that is left out is cheaper, or has fewer labels at the same cost."""
    rows, labels, costs = drawn(seed)
    whole = by_brute_force(rows, labels, costs)
    keys = [(sum(costs[name] for name in one), len(one)) for one in whole]
    for steps in range(1, 400, 7):
        removals, complete = up_to(steps, rows, labels, costs)
        assert [keys[whole.index(one.labels)] for one in removals] == keys[: len(removals)]
        certain = [one.labels for one in removals if one.in_order]
        assert certain == whole[: len(certain)]
        assert complete is (len(certain) == len(whole)) or len(removals) == len(whole)


def test_some_are_told_out_of_order_when_the_effort_is_spent() -> None:
    removals = [one for seed in range(40) for steps in range(1, 400, 7) for one in up_to(steps, *drawn(seed))[0]]
    assert {one.in_order for one in removals} == {True, False}


def test_of_corrections_that_wait_those_that_hold_a_cheaper_one_are_left_out() -> None:
    search = _Search([1] * 5, lambda _: [], StepCounter(10))
    for chosen, holds in (((1, 2), True), ((0,), True), ((0, 3), True), ((4,), False), ((2, 3, 4), True)):
        search._queue.append(((len(chosen), len(chosen), chosen), 0, _Choice(chosen, 0, 0, holds)))
    assert search.pending() == [(0,), (1, 2), (2, 3, 4)]
    search._corrections.append(0b110)  # {1, 2} was yielded
    assert search.pending() == [(0,), (2, 3, 4)]
