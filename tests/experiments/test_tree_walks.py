"""Walks and distances on trees that are small enough to work out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.experiments.tree_walks import branching_walk, nearest_chosen
from nslogic.experiments.trees import Forest

#      0        1
#     / \       |
#    2   3      4
#    |
#    5
PARENT = np.array([0, 1, 0, 0, 1, 2])
FOREST = Forest(PARENT, np.array([0, 1, 0, 0, 1, 0]), np.array([0, 2, 5, 6]), np.array([4, 2]))


@pytest.mark.parametrize(
    ("chosen", "distances", "sites"),
    [
        ([0], [0, -1, 1, 1, -1, 2], [0, -1, 0, 0, -1, 0]),
        ([5], [2, -1, 1, 3, -1, 0], [5, -1, 5, 5, -1, 5]),
        ([3, 5], [1, -1, 1, 0, -1, 0], [3, -1, 5, 3, -1, 5]),
        ([0, 4], [0, 1, 1, 1, 0, 2], [0, 4, 0, 0, 4, 0]),
        ([2, 3], [1, -1, 0, 0, -1, 1], [2, -1, 2, 3, -1, 2]),
        ([], [-1] * 6, [-1] * 6),
        ([0, 1, 2, 3, 4, 5], [0] * 6, [0, 1, 2, 3, 4, 5]),
    ],
)
def test_the_nearest_site_is_along_the_tree_and_of_equals_the_lowest(
    chosen: list[int], distances: list[int], sites: list[int]
) -> None:
    distance, site = nearest_chosen(FOREST, np.array(chosen, dtype=np.int64))
    assert distance.tolist() == distances
    assert site.tolist() == sites


def test_a_walk_has_mean_zero_and_variance_one_in_each_tree() -> None:
    values = branching_walk(np.random.default_rng(1), FOREST)
    for tree in (0, 1):
        own = values[FOREST.tree == tree]
        assert own.mean() == pytest.approx(0, abs=1e-12)
        assert own.std() == pytest.approx(1)


def test_a_walk_takes_one_step_from_parent_to_child() -> None:
    """Before a tree is normalised, so that steps of a tree keep their ratios."""
    steps = np.random.default_rng(1).standard_normal(6)
    values = branching_walk(np.random.default_rng(1), FOREST)
    own = values[[0, 2, 3, 5]] - values[0]
    expected = np.array([0, steps[2], steps[3], steps[2] + steps[5]])
    assert own / own[1] == pytest.approx(expected / expected[1])


def test_a_tree_of_one_site_stays_at_zero() -> None:
    alone = Forest(np.array([0]), np.array([0]), np.array([0, 1]), np.array([1]))
    assert branching_walk(np.random.default_rng(0), alone).tolist() == [0]
    distance, site = nearest_chosen(alone, np.array([0]))
    assert (distance.tolist(), site.tolist()) == ([0], [0])
