"""Equal margins: the division of curves that are known, and the exponent of clusters."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from nslogic.experiments.allocation import EXPERIMENT, best_division, groups_of, loss_table, run, targets
from nslogic.experiments.cluster_curves import ClusterCurves

CHOICES = np.arange(0.0, 400.0)


def divided(shares: list[float], number: float, exponent: float = 0.5) -> list[float]:
    losses = np.minimum(1, np.maximum(CHOICES, 1e-9) ** -exponent)
    sites = best_division(np.array(shares), CHOICES, np.tile(losses, (len(shares), 1)), number)
    return [float(each) for each in sites]


def test_equal_clusters_get_the_same() -> None:
    assert divided([0.25] * 4, 200) == pytest.approx([50] * 4, abs=1)


@pytest.mark.parametrize("exponent", [0.5, 1.0])
def test_margins_are_equal(exponent: float) -> None:
    shares = np.array([0.6, 0.3, 0.1])
    sites = np.array(divided(shares.tolist(), 300, exponent))
    margins = shares * exponent * sites ** -(1 + exponent)
    assert margins == pytest.approx(margins.mean(), rel=0.08)
    assert sites.sum() == pytest.approx(300, abs=4)


def test_the_division_is_the_best_of_all() -> None:
    shares = [0.7, 0.2, 0.1]
    losses = np.minimum(1, np.maximum(CHOICES, 1e-9) ** -0.5)
    first, second, third = (int(sites) for sites in divided(shares, 60))
    whole = first + second + third
    least = min(
        0.7 * losses[many] + 0.2 * losses[some] + 0.1 * losses[whole - many - some]
        for many in range(whole + 1)
        for some in range(whole + 1 - many)
    )
    assert 0.7 * losses[first] + 0.2 * losses[second] + 0.1 * losses[third] == pytest.approx(least)


def test_a_cluster_whose_curve_is_flat_at_first_gets_nothing_or_much() -> None:
    flat = np.minimum(1, (np.maximum(CHOICES, 1e-9) / 10) ** -0.5)
    sites = best_division(np.array([0.9, 0.1]), CHOICES, np.stack([flat, flat]), 60)
    assert sites[1] == 0
    assert sites[0] > 40


def test_half_of_a_cluster_is_the_most_it_gets() -> None:
    curves = ClusterCurves(np.array([64, 10]), np.array([1, 4, 16]), np.array([[1, 0.5, 0.25], [1, 0.5, np.nan]]))
    choices, losses = loss_table(curves)
    assert losses[:, 0].tolist() == [1, 1]
    assert choices[np.isfinite(losses[0])].max() <= 32
    assert choices[np.isfinite(losses[1])].max() <= 5


def test_groups_cover_the_ranks_up_to_half_of_the_break_once() -> None:
    groups = groups_of(EXPERIMENT.complete({}), 3000)
    assert groups[0][0] == 0
    assert all(end == begin for (_, end), (begin, _) in pairwise(groups))
    assert 20 < groups[-1][1] < 35


def test_the_best_division_of_clusters_is_about_the_theory_s() -> None:
    settings = EXPERIMENT.complete({}, small=True)
    (target,) = targets(settings)
    mean = np.mean([run(settings, seed)[target.key] for seed in range(5)], axis=0)
    slope = np.polyfit(np.log(target.scale), np.log(mean), 1)[0]
    assert slope == pytest.approx(-4 / 3, abs=0.4)
