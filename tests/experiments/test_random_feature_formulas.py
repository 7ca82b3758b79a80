"""The large-size formulas of random features, in limits that are known in closed form."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.experiments.random_feature_formulas import (
    best_ridge,
    delta_of,
    finite_share,
    ridge_loss,
    ridgeless_loss,
    spectrum,
)

EQUAL = np.full(60, 2.0)


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
def test_a_spectrum_falls_as_a_power_and_ends_at_one(alpha: float) -> None:
    variances = spectrum(100, alpha)
    assert variances[-1] == pytest.approx(1)
    assert variances[0] == pytest.approx(100 ** (1 + alpha))
    assert variances[9] / variances[19] == pytest.approx(2 ** (1 + alpha))


@pytest.mark.parametrize("size", [1, 7, 30.5, 99])
def test_delta_solves_its_equation(size: float) -> None:
    variances = spectrum(100, 1.0)
    delta = delta_of(variances, size)
    assert np.sum(variances / (variances + delta)) == pytest.approx(size)


@pytest.mark.parametrize("size", [100, 101, 1e6])
def test_delta_vanishes_from_the_dimension_on(size: float) -> None:
    assert delta_of(spectrum(100, 1.0), size) == 0
    assert ridgeless_loss(spectrum(100, 1.0), size, float("inf")) == 0


@pytest.mark.parametrize("features", [1, 12, 59])
def test_with_equal_variances_the_loss_is_what_the_features_do_not_span(features: int) -> None:
    """`Delta = lambda (M/n - 1)`, so that `n Delta / M = lambda (1 - n/M)`."""
    assert delta_of(EQUAL, features) == pytest.approx(2 * (60 / features - 1))
    assert ridgeless_loss(EQUAL, features, float("inf")) == pytest.approx(2 * (1 - features / 60))
    assert finite_share(EQUAL, features) == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize(("features", "examples"), [(10, 30), (30, 10), (5, 500)])
def test_features_and_examples_play_the_same_part_without_a_ridge(features: int, examples: int) -> None:
    variances = spectrum(200, 0.5)
    loss = ridgeless_loss(variances, features, examples)
    assert loss == ridgeless_loss(variances, examples, features)
    pole = 1 - min(features, examples) / max(features, examples)
    assert loss * pole == pytest.approx(ridgeless_loss(variances, min(features, examples), float("inf")))


def test_without_a_ridge_there_is_a_pole_at_equal_sizes() -> None:
    assert ridgeless_loss(spectrum(200, 0.5), 20, 20) == float("inf")
    assert ridgeless_loss(spectrum(200, 0.5), 200, 200) == 0


@pytest.mark.parametrize(("features", "examples"), [(10, 40), (40, 10)])
def test_the_loss_with_a_small_ridge_is_that_without(features: int, examples: int) -> None:
    variances = spectrum(150, 1.0)
    delta = delta_of(variances, min(features, examples)) * (1 + 1e-7)
    ridge, loss = ridge_loss(variances, features, examples, delta)
    assert 0 < ridge < 1e-3 * variances.max()
    assert loss == pytest.approx(ridgeless_loss(variances, features, examples), rel=1e-4)


def test_a_huge_ridge_learns_nothing() -> None:
    variances = spectrum(150, 1.0)
    _, loss = ridge_loss(variances, 20, 30, 1e12)
    assert loss == pytest.approx(variances.sum() / 150, rel=1e-6)


@pytest.mark.parametrize(("features", "examples"), [(20, 20), (15, 60), (60, 15)])
def test_the_best_ridge_is_better_than_its_neighbours(features: int, examples: int) -> None:
    variances = spectrum(300, 1.0)
    ridge, loss = best_ridge(variances, features, examples)
    assert ridge > 0
    low = delta_of(variances, min(features, examples))
    for factor in np.geomspace(1e-4, 100, 60):
        assert ridge_loss(variances, features, examples, low * (1 + factor))[1] >= loss * (1 - 1e-9)
    assert loss <= ridgeless_loss(variances, features, examples)


@pytest.mark.parametrize(("alpha", "features"), [(0.5, 100), (1.0, 200), (2.0, 100)])
def test_the_finite_share_of_a_long_power_law_is_alpha_over_two_n(alpha: float, features: int) -> None:
    share = finite_share(spectrum(200_000, alpha), features)
    assert share == pytest.approx(alpha / (2 * features), rel=0.06)
