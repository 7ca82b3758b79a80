"""Trees are checked against exact laws and a general graph library."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from nslogic.experiments.tree_walks import branching_walk, nearest_chosen
from nslogic.experiments.trees import Forest, _distinct_slots, grow_forest, grow_widths
from tests.experiments.exact import probability_of_size


def generator(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


@pytest.fixture(scope="module")
def forest() -> Forest:
    return grow_forest(generator(1), 300, 5, 2, 60, most=40)


@pytest.mark.parametrize("degree", [3, 5, 12])
def test_sizes_obey_the_otter_dwass_law(degree: int) -> None:
    trees = 40_000
    sizes, _ = grow_widths(generator(degree), trees, degree, 1000)
    small = np.arange(1, 9)
    expected = probability_of_size(small, degree)
    found = np.array([np.mean(sizes == size) for size in small])
    assert np.abs(found - expected) == pytest.approx(0, abs=5 * (expected.max() / trees) ** 0.5)
    chi_squared = trees * np.sum((found - expected) ** 2 / expected)
    assert chi_squared < 30  # 8 degrees of freedom: a chance of about 2e-4


def test_the_otter_dwass_law_adds_up_and_falls_as_a_power() -> None:
    sizes = np.arange(1, 200_001)
    chance = probability_of_size(sizes, 12)
    tail = 1 - np.cumsum(chance)
    assert chance[0] == pytest.approx((10 / 11) ** 12)
    slope = np.log(tail[99_999] / tail[999]) / np.log(100)
    assert slope == pytest.approx(-0.5, abs=0.005)


def test_widths_are_those_of_whole_trees() -> None:
    sizes, levels = grow_widths(generator(3), 500, 5, 10_000)
    total = np.ones(500, dtype=np.int64)
    for reached, widths in levels:
        total[reached] += widths
    assert np.array_equal(total, sizes)


def test_a_forest_is_made_of_trees_in_its_range(forest: Forest) -> None:
    assert len(forest.sizes) == 40
    assert forest.sizes.min() >= 2
    assert forest.sizes.max() <= 60
    assert np.array_equal(forest.tree[forest.parent], forest.tree)
    sites = np.arange(len(forest.parent))
    roots = forest.levels[1]
    assert np.array_equal(forest.parent[:roots], sites[:roots])
    assert (forest.parent[roots:] < sites[roots:]).all()
    children = np.bincount(forest.parent[roots:], minlength=len(sites))
    assert children[roots:].max() <= 4
    assert children[:roots].max() <= 5


def test_sites_of_a_level_stand_in_the_order_of_their_parents(forest: Forest) -> None:
    for begin, end in zip(forest.levels[1:-1], forest.levels[2:], strict=True):
        assert (np.diff(forest.parent[begin:end]) >= 0).all()


def test_every_set_of_slots_is_equally_likely() -> None:
    draws = 12_000
    slots = _distinct_slots(generator(4), np.full(draws, 2), np.full(draws, 4)).reshape(draws, 2)
    assert (slots[:, 0] < slots[:, 1]).all()
    _, counts = np.unique(slots @ np.array([4, 1]), return_counts=True)
    assert len(counts) == 6
    assert ((counts - draws / 6) ** 2 / (draws / 6)).sum() < 25  # 5 degrees of freedom


@pytest.mark.parametrize("chosen_sites", [1, 7, 60])
def test_distances_are_those_of_a_graph_library(forest: Forest, chosen_sites: int) -> None:
    sites = len(forest.parent)
    chosen = generator(5).permutation(sites)[:chosen_sites]
    below = np.arange(forest.levels[1], sites)
    edges = csr_array((np.ones(len(below)), (below, forest.parent[below])), shape=(sites, sites))
    whole = dijkstra(edges, directed=False)
    expected = whole[chosen].min(axis=0)
    distance, site = nearest_chosen(forest, chosen)
    assert distance.tolist() == np.where(np.isfinite(expected), expected, -1).tolist()
    reached = distance >= 0
    assert np.isin(site[reached], chosen).all()
    assert whole[np.flatnonzero(reached), site[reached]].tolist() == distance[reached].tolist()


def test_a_walk_has_mean_0_and_variance_1_in_every_tree(forest: Forest) -> None:
    values = branching_walk(generator(6), forest)
    for number in range(len(forest.sizes)):
        own = values[forest.tree == number]
        assert own.mean() == pytest.approx(0, abs=1e-9)
        assert own.std() == pytest.approx(1)


def test_a_walk_steps_by_normal_numbers() -> None:
    large = grow_forest(generator(7), 3000, 12, 20_000, 10**6, most=1)
    values = branching_walk(generator(8), large)
    steps = (values - values[large.parent])[1:]
    # all of one variance: brought to variance 1 as a whole, they are normal up to a factor
    assert np.mean(steps**4) / np.mean(steps**2) ** 2 == pytest.approx(3, abs=0.2)
