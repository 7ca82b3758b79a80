"""Clusters of an experiment: their sizes are in range, and the tail is what Hill's estimator is given."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.experiments.clusters import EXPERIMENT, one_cluster, run, samples_of, sizes_of, targets

SMALL = EXPERIMENT.complete(
    {
        "degree": 6,
        "trees": 4000,
        "tail": 20,
        "largest": 20_000,
        "cluster_low": 2000,
        "cluster_high": 9000,
        "samples": 160,
    }
)


@pytest.mark.parametrize("seed", range(3))
def test_a_cluster_is_in_the_range_that_is_asked_for(seed: int) -> None:
    forest = one_cluster(np.random.default_rng(seed), SMALL)
    (size,) = forest.sizes
    assert 2000 <= size <= 9000
    assert len(forest.parent) == size


def test_the_shares_fall_like_the_root_of_the_size() -> None:
    shares = np.mean([run(SMALL, seed)["shares"] for seed in range(5)], axis=0)
    assert (np.diff(shares) < 0).all()
    sizes = np.array(sizes_of(SMALL), dtype=np.float64)
    slope = np.polyfit(np.log(sizes), np.log(shares), 1)[0]
    assert slope == pytest.approx(-0.5, abs=0.05)


def test_hills_estimator_of_the_sums_is_the_exponent_of_the_tail() -> None:
    """A count and a sum of logarithms, whose quotient estimates the exponent, censored at the largest size."""
    hill = np.sum([run(SMALL, seed)["hill"] for seed in range(6)], axis=0)
    assert hill[0] / hill[1] == pytest.approx(0.5, abs=0.05)


def test_a_learner_does_better_with_more_sites_and_with_weights() -> None:
    losses = {name: np.mean([run(SMALL, seed)[name] for seed in range(4)], axis=0) for name in ("naive", "bayes")}
    for curve in losses.values():
        assert curve.shape == (len(samples_of(SMALL)),)
        assert curve[-1] < curve[0]
    assert (losses["bayes"][:4] < losses["naive"][:4]).all(), "where sites are far apart"
    assert losses["bayes"][0] < 1, "better than a guess of zero"


def test_every_exponent_is_minus_a_half_in_mean_field() -> None:
    found = targets(SMALL)
    assert {target.theory for target in found} == {-0.5}
    assert [target.hill for target in found] == [True, False, False, False]
    assert found[0].window == (20.0, 20_000.0)
    assert found[2].window == (40.0, 160.0)
