"""Depth in a composition: maps of the unit interval, layers that are their best splines, redundant layers."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.experiments.width_depth import (
    EXPERIMENT,
    composed,
    deep_depths,
    fitted_layer,
    network_loss,
    network_widths,
    run,
    shallow_depths,
    targets,
)

X = np.linspace(0, 1, 1001)


def test_a_map_rises_to_one_and_falls() -> None:
    for skew in (-0.3, 0.0, 0.3):
        y = composed(np.array([skew]), X)
        assert (y[0], y[-1]) == pytest.approx((0, 0))
        assert y.max() == pytest.approx(1, abs=1e-5)
    assert composed(np.array([0.0]), X) == pytest.approx(4 * X * (1 - X))


def test_maps_are_composed_in_order() -> None:
    skews = np.array([0.2, -0.1])
    assert composed(skews, X) == pytest.approx(composed(skews[1:], composed(skews[:1], X)))


def test_a_layer_is_a_spline_whose_error_falls_as_the_fourth_power_of_its_pieces() -> None:
    errors = [np.mean((fitted_layer(np.array([0.0]), width, X) - 4 * X * (1 - X)) ** 2) for width in (8, 16, 32)]
    # the second derivative is -8 everywhere: 64 h^4/720
    assert errors == pytest.approx([64 / width**4 / 720 for width in (8, 16, 32)], rel=0.1)


def test_more_layers_than_maps_change_nothing_and_fewer_do() -> None:
    skews = np.array([0.1, -0.2, 0.25])
    losses = [network_loss(skews, X, depth, 24) for depth in (1, 3, 4, 12)]
    assert losses[1] == losses[2] == losses[3]
    assert losses[0] > 3 * losses[1]


def test_a_wide_network_represents_the_composition() -> None:
    assert network_loss(np.array([0.0, 0.0]), X, 2, 200) < 1e-6


def test_grids_meet_at_the_critical_depth() -> None:
    settings = EXPERIMENT.complete({"maps": 5})
    assert shallow_depths(settings) == (1, 2, 3, 4, 5)
    assert deep_depths(settings) == (5, 10, 20)
    assert (network_widths(settings)[0], network_widths(settings)[-1]) == (8, 256)
    sample = run(EXPERIMENT.complete({}, small=True), 3)
    assert sample["below"][-1] == sample["above"][0]
    assert [target.theory for target in targets(settings)] == [-1, 0, -1]
