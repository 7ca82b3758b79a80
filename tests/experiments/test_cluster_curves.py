"""Learning curves of all clusters at once, against one cluster at a time, and the factors fitted to them."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.experiments.cluster_curves import TRIED_FACTORS, ClusterCurves, learned_curves
from nslogic.experiments.trees import Forest, grow_forest


def forest(seed: int = 0) -> Forest:
    return grow_forest(np.random.default_rng(seed), 4000, 12, 20, 3000, most=12)


def test_clusters_are_ranked_by_size_and_shares_add_up() -> None:
    curves = learned_curves(np.random.default_rng(0), forest(), 64)
    assert np.all(np.diff(curves.sizes) <= 0)
    assert curves.shares.sum() == pytest.approx(1)
    assert curves.known[0] == 1
    assert curves.known[-1] == 64


def test_no_more_than_half_of_a_cluster_is_known() -> None:
    curves = learned_curves(np.random.default_rng(0), forest(), 512)
    for size, losses in zip(curves.sizes, curves.losses, strict=True):
        assert np.array_equal(np.isfinite(losses), curves.known <= size / 2)


def test_losses_are_those_of_the_definition_on_a_path() -> None:
    sites = 30
    path = Forest(
        np.array([0, *range(sites - 1)]), np.zeros(sites, dtype=np.int64), np.arange(sites + 1), np.array([sites])
    )
    curves = learned_curves(np.random.default_rng(3), path, 4)
    # the same draws again: a walk, then the order of the sites
    generator = np.random.default_rng(3)
    steps = generator.standard_normal(sites)
    steps[0] = 0
    walk = np.cumsum(steps)
    walk = (walk - walk.mean()) / walk.std()
    order = np.argsort(generator.random(sites))
    for known, loss in zip(curves.known, curves.losses[0], strict=True):
        seen = order[:known]
        squares = []
        for site in set(range(sites)) - set(seen.tolist()):
            nearest = min(seen.tolist(), key=lambda other: (abs(other - site), other))
            guess = walk[nearest] / (1 + abs(nearest - site) / sites**0.5)
            squares.append((guess - walk[site]) ** 2)
        assert loss == pytest.approx(np.mean(squares))


@pytest.mark.parametrize("factor", [1.0, 4.0, 17.0])
def test_the_factor_of_a_curve_of_its_form_is_found(factor: float) -> None:
    known = np.unique(np.round(np.geomspace(1, 1000, 20))).astype(np.int64)
    losses = np.minimum(1, (known / factor) ** -0.5)
    curves = ClusterCurves(np.array([5000]), known, losses[None, :])
    assert curves.factors()[0] == pytest.approx(factor, rel=TRIED_FACTORS[1] / TRIED_FACTORS[0] - 1)


def test_losses_between_points_are_interpolated_and_none_known_is_a_loss_of_one() -> None:
    curves = ClusterCurves(np.array([100, 1]), np.array([1, 4, 16]), np.array([[1, 0.5, np.nan], [np.nan] * 3]))
    assert curves.loss(0, np.array([0.0, 1.0, 2.0, 4.0, 9.0])) == pytest.approx([1, 1, 0.5**0.5, 0.5, 0.5])
    assert curves.loss(1, np.array([0.0, 5.0])).tolist() == [1, 1]
    assert curves.factors()[1] == 1
