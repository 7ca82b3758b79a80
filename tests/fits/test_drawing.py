"""What resamples consist of."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.fits.drawing import drawn_weights, spread_in_groups


def test_drawn_units_count_whole_times_and_as_many_as_there_are() -> None:
    counts = drawn_weights(50, 1, 7, drawn=True)
    assert counts.sum() == 50
    assert (counts == counts.round()).all()
    assert 0.5 < (counts > 0).mean() < 0.75  # 1 - 1/e


def test_weights_lose_none_and_average_one() -> None:
    weights = np.array([drawn_weights(8, 1, number, drawn=False) for number in range(4000)])
    assert (weights > 0).all()
    assert weights.mean(axis=1) == pytest.approx(np.ones(4000))
    # of a uniform law on the simplex, times n: the variance is (n - 1)/(n + 1)
    assert weights.var(axis=0).mean() == pytest.approx(7 / 9, rel=0.05)


def test_a_draw_is_that_of_its_seed_and_number() -> None:
    for drawn in (True, False):
        assert np.array_equal(drawn_weights(9, 2, 5, drawn=drawn), drawn_weights(9, 2, 5, drawn=drawn))
        assert not np.array_equal(drawn_weights(9, 2, 5, drawn=drawn), drawn_weights(9, 3, 5, drawn=drawn))


def test_rows_of_large_groups_are_thinned_evenly() -> None:
    groups = np.random.default_rng(0).permutation(np.repeat(np.arange(4), [1000, 1000, 10, 1]))
    kept = spread_in_groups(groups, 500)
    assert (np.diff(kept) > 0).all()
    assert np.bincount(groups[kept]).tolist() == [200, 200, 2, 1]
    assert len(spread_in_groups(groups, 5000)) == len(groups)
