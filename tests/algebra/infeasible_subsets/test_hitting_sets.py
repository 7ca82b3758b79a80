"""Minimal hitting sets: all of them, each once, in order, as brute force finds them."""

import random
from collections.abc import Collection
from fractions import Fraction
from itertools import combinations, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.infeasible_subsets import hitting_sets
from nslogic.algebra.infeasible_subsets.hitting_sets import StepCounter, minimal_hitting_sets
from nslogic.errors import LimitReachedError

NAMES = tuple("abcdef")
families = st.lists(st.frozensets(st.sampled_from(NAMES), max_size=5), max_size=6)
prices = st.sampled_from([Fraction(0), Fraction(1, 2), Fraction(1), Fraction(2)])


def by_brute_force(
    family: Collection[Collection[str]], costs: dict[str, Fraction], forbidden: Collection[str] = ()
) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    names = [name for name in NAMES if name not in forbidden]
    for size in range(len(names) + 1):
        for chosen in combinations(names, size):
            if all(set(chosen) & set(one) for one in family) and not any(set(one) <= set(chosen) for one in found):
                found.append(chosen)
    return sorted(found, key=lambda one: (sum((costs[name] for name in one), Fraction(0)), len(one), one))


@given(families, st.fixed_dictionaries(dict.fromkeys(NAMES, prices)), st.frozensets(st.sampled_from(NAMES), max_size=2))
def test_all_are_found_in_order(
    family: list[frozenset[str]], costs: dict[str, Fraction], forbidden: frozenset[str]
) -> None:
    found = [tuple(sorted(one)) for one in minimal_hitting_sets(family, costs=costs, forbidden=forbidden)]
    assert found == by_brute_force(family, costs, forbidden)


@given(families, st.fixed_dictionaries(dict.fromkeys(NAMES, prices)), st.integers(1, 3))
def test_how_many_sets_a_bound_looks_at_changes_no_order(
    family: list[frozenset[str]], costs: dict[str, Fraction], ahead: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hitting_sets, "LOOK_AHEAD", ahead)
        found = [tuple(sorted(one)) for one in minimal_hitting_sets(family, costs=costs)]
    assert found == by_brute_force(family, costs)


@given(families)
def test_each_element_costs_one_if_not_said(family: list[frozenset[str]]) -> None:
    costs = dict.fromkeys(NAMES, Fraction(1))
    assert list(minimal_hitting_sets(family)) == list(minimal_hitting_sets(family, costs=costs))


def test_nothing_meets_an_empty_set() -> None:
    assert list(minimal_hitting_sets([["a"], []])) == []
    assert list(minimal_hitting_sets([["a"], ["b", "c"]], forbidden=["a"])) == []


def test_an_empty_family_is_met_by_nothing_at_all() -> None:
    assert list(minimal_hitting_sets([])) == [frozenset()]


def test_the_first_of_very_many_come_at_once() -> None:
    family = [[f"{name}{index:02}" for name in "abcde"] for index in range(40)]
    first = list(islice(minimal_hitting_sets(family), 2))
    cheapest = [f"a{index:02}" for index in range(40)]
    assert first == [frozenset(cheapest), frozenset([*cheapest[:-1], "b39"])]


def test_large_families_are_met() -> None:
    rng = random.Random(3)
    names = [f"n{index:02}" for index in range(24)]
    family = [rng.sample(names, rng.randint(8, 14)) for _ in range(300)]
    best = next(minimal_hitting_sets(family))
    assert all(best & set(one) for one in family)
    assert not any(
        all(set(chosen) & set(one) for one in family)
        for size in range(min(len(best), 4))
        for chosen in combinations(names, size)
    )


@given(families, st.fixed_dictionaries(dict.fromkeys(NAMES, prices)))
@settings(max_examples=60)
def test_effort_that_is_enough_changes_no_answer(family: list[frozenset[str]], costs: dict[str, Fraction]) -> None:
    counted = minimal_hitting_sets(family, costs=costs, effort=StepCounter(10_000))
    assert list(counted) == list(minimal_hitting_sets(family, costs=costs))


def test_steps_are_counted_up_to_the_limit_and_no_further() -> None:
    counter = StepCounter(5)
    counter.spend(3)
    counter.spend(2)
    counter.spend(0)
    with pytest.raises(LimitReachedError, match="more than 5 steps"):
        counter.spend(1)


def answers_within(family: list[list[str]], counter: StepCounter) -> tuple[int, bool]:
    """Return how many answers come before the effort is spent, and whether these are all."""
    answers = 0
    try:
        for _ in minimal_hitting_sets(family, effort=counter):
            answers += 1
    except LimitReachedError:
        return answers, False
    return answers, True


def test_a_search_ends_where_the_effort_is_spent_and_searches_share_it() -> None:
    family = [[f"{name}{index}" for name in "abc"] for index in range(4)]
    counts = [answers_within(family, StepCounter(most)) for most in range(0, 600, 20)]
    assert counts == sorted(counts)
    assert counts[0] == (0, False)
    assert counts[-1] == (3**4, True)
    enough = next(most for most in range(600) if answers_within(family, StepCounter(most))[1])
    assert 0 < answers_within(family, StepCounter(enough // 2))[0] < 3**4
    shared = StepCounter(2 * enough - 1)
    assert answers_within(family, shared) == (3**4, True)
    assert not answers_within(family, shared)[1]


def test_families_beyond_the_look_ahead_are_met_in_order_too() -> None:
    """Bounds come from the first hundred sets that are missed; those behind them have to be met as well."""
    names = [f"n{index:03}" for index in range(120)]
    family = [[name, "zz"] for name in names]
    first, second = minimal_hitting_sets(family)
    assert first == frozenset({"zz"})
    assert second == frozenset(names)
    dear = {**dict.fromkeys(names, Fraction(1, 1000)), "zz": Fraction(1)}
    assert next(minimal_hitting_sets(family, costs=dear)) == frozenset(names)
