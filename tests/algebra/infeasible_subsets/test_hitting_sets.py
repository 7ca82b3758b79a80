"""Minimal hitting sets: all of them, each once, in order, as brute force finds them."""

import random
from collections.abc import Collection
from fractions import Fraction
from itertools import combinations, islice

from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.infeasible_subsets.hitting_sets import minimal_hitting_sets

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
