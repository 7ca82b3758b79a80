"""Data on many clusters: how many, of which sizes, and what is left to guess."""

from __future__ import annotations

from math import log

import numpy as np
import pytest

from nslogic.experiments.percolation_data import EXPERIMENT, clusters_of, run, seen_samples, targets

SMALL = EXPERIMENT.complete({"degree": 6, "clusters": 20, "smallest": 10, "largest": 2000, "samples": 600})


@pytest.mark.parametrize("seed", range(3))
def test_there_are_as_many_clusters_as_asked_for_in_their_range(seed: int) -> None:
    forest = clusters_of(np.random.default_rng(seed), SMALL)
    assert len(forest.sizes) == 20
    assert forest.sizes.min() >= 10
    assert forest.sizes.max() <= 2000
    assert forest.sizes.sum() == len(forest.parent)


def test_the_loss_begins_below_that_of_guessing_zero_and_falls() -> None:
    losses = np.mean([run(SMALL, seed)["loss"] for seed in range(6)], axis=0)
    assert losses.shape == (len(seen_samples(SMALL)),)
    assert losses[0] < 1.1
    assert losses[-1] < losses[0] / 1.3


def test_never_more_than_half_of_all_sites_are_seen() -> None:
    """With two tiny clusters the largest samples are all cut to the same half."""
    tiny = EXPERIMENT.complete({"degree": 6, "clusters": 2, "smallest": 10, "largest": 100, "samples": 10_000})
    for seed in range(3):
        losses = run(tiny, seed)["loss"]
        assert np.isfinite(losses).all()
        assert losses[-1] == losses[-2] == losses[-3]


def test_the_logarithm_of_the_boundary_is_divided_out() -> None:
    (target,) = targets(SMALL)
    assert target.theory == -0.5
    assert target.factor is not None
    assert target.factor[0] == pytest.approx(1 / (0.5 * log(target.scale[0]) + 1))
    assert len(target.factor) == len(target.scale)
