"""Each experiment against something exact."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.experiments import averaging, manifold, quanta, random_features
from nslogic.experiments import random_feature_formulas as formulas
from tests.experiments import exact


@pytest.mark.parametrize(
    "changed", [{}, {"bias": 0.2}, {"correlation": 0.3}], ids=["independent", "shared bias", "correlated"]
)
def test_averages_have_the_expected_error(changed: dict[str, object]) -> None:
    settings = averaging.EXPERIMENT.complete({"points": 64, **changed})
    runs = np.array([averaging.run(settings, seed)["squared"] for seed in range(300)])
    error = runs.std(axis=0) / len(runs) ** 0.5
    assert np.abs(runs.mean(axis=0) - exact.expected_error(settings)).max() < 4.5 * error.max()
    assert (np.abs(runs.mean(axis=0) - exact.expected_error(settings)) < 4.5 * error).all()


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
def test_the_loss_of_a_size_is_the_sum_of_what_it_leaves_out(alpha: float) -> None:
    frequency = quanta.frequencies(alpha, 1000)
    losses = quanta.loss_of_size(alpha, np.array([0.0, 1.0, 10.0, 999.0]))
    for size, loss in zip((0, 1, 10, 999), losses, strict=True):
        assert loss == pytest.approx(1 - frequency[:size].sum())


def test_the_learning_curve_is_hutter_s_sum() -> None:
    settings = quanta.EXPERIMENT.complete({"alphas": (1.0,), "quanta": 20_000, "examples": 20_000})
    examples = np.array(quanta.examples_of(settings), dtype=np.float64)
    runs = np.array([quanta.run(settings, seed)["D 1"] for seed in range(150)])
    expected = exact.expected_loss(1.0, 20_000, examples)
    error = runs.std(axis=0) / len(runs) ** 0.5
    assert (np.abs(runs.mean(axis=0) - expected) < 4.5 * error).all()


def test_constant_pieces_on_a_circle_have_the_value_of_the_nearest_point() -> None:
    train = np.array([[0.1], [0.5], [0.9]])
    values = np.array([1.0, 2.0, 3.0])
    test = np.array([[0.0], [0.29], [0.31], [0.98]])
    # 0.0 is as near to 0.1 as to 0.9 on the circle, so it is left to either
    assert manifold.constant(train, values, test)[1:].tolist() == [1.0, 2.0, 3.0]


@pytest.mark.parametrize("dimension", [2, 3])
def test_planes_give_back_a_plane(dimension: int) -> None:
    generator = np.random.default_rng(0)
    train = 0.3 + 0.4 * generator.random((400, dimension))
    test = 0.45 + 0.1 * generator.random((20, dimension))
    slope = np.arange(1.0, dimension + 1)
    assert manifold.planes(train, train @ slope + 3, test) == pytest.approx(test @ slope + 3)


def test_segments_have_the_error_of_a_linear_spline() -> None:
    function = manifold.Modes(np.random.default_rng(1), 1)
    test = np.random.default_rng(2).random((200_000, 1))
    cells = 200
    squared = np.mean((manifold.segments(cells, 0.3, function, test) - function(test)) ** 2)
    # h^4/120 times the mean square of the second derivative, for interpolation at the ends of each piece
    step = 1e-4
    bend = (function(test + step) - 2 * function(test) + function(test - step)) / step**2
    assert squared == pytest.approx(np.mean(bend**2) / 120 / cells**4, rel=0.03)


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
def test_unlimited_data_has_the_loss_of_the_exact_formula(alpha: float) -> None:
    variances = formulas.spectrum(300, alpha)
    runs = np.array([random_features.projected_loss(np.random.default_rng(seed), variances, 64) for seed in range(400)])
    mean, error = runs.mean(axis=0), runs.std(axis=0) / len(runs) ** 0.5
    for features in (16, 32, 64):
        large = formulas.ridgeless_loss(variances, features, float("inf"))
        exact = large * (1 + formulas.finite_share(variances, features))
        assert abs(mean[features - 1] - exact) < 4 * error[features - 1] + exact / features**2
        # a formula for large sizes alone is below every such mean
        assert mean[features - 1] - large > 2 * error[features - 1]


def test_equal_variances_need_no_correction_for_finite_sizes() -> None:
    variances = np.ones(50)
    loss = random_features.projected_loss(np.random.default_rng(0), variances, 20)
    assert loss == pytest.approx(1 - np.arange(1, 21) / 50)
    for features in (1, 10, 20, 50):
        assert formulas.ridgeless_loss(variances, features, float("inf")) == pytest.approx(1 - features / 50)
        assert formulas.finite_share(variances, features) == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
def test_the_share_at_finite_sizes_of_a_power_law(alpha: float) -> None:
    share = formulas.finite_share(formulas.spectrum(100_000, alpha), 200)
    assert share == pytest.approx(alpha / 400, rel=0.03)


def test_unlimited_data_is_the_projection_on_the_features() -> None:
    variances = formulas.spectrum(50, 1.0)
    loss = random_features.projected_loss(np.random.default_rng(3), variances, 7)
    features = np.random.default_rng(3).standard_normal((50, 7))
    covariance = np.diag(variances)
    # the error covariance of the best linear guess of x from u x
    gain = covariance @ features @ np.linalg.inv(features.T @ covariance @ features) @ features.T
    assert loss[-1] == pytest.approx(np.trace(covariance - gain @ covariance) / 50)


def test_unlimited_features_are_regression_on_the_examples() -> None:
    """The loss in T is that of the least solution written out: labels w x, and the kernel x y."""
    variances = formulas.spectrum(50, 1.0)
    loss = random_features.projected_loss(np.random.default_rng(4), variances, 7)
    data = np.sqrt(variances)[:, None] * np.random.default_rng(4).standard_normal((50, 7))
    missed = np.eye(50) - data @ np.linalg.inv(data.T @ data) @ data.T
    assert loss[-1] == pytest.approx(np.trace(missed @ np.diag(variances) @ missed.T) / 50)


@pytest.mark.parametrize(("features", "examples"), [(30, 90), (90, 30)])
def test_finite_data_without_a_ridge_has_the_loss_of_the_exact_formula(features: int, examples: int) -> None:
    variances = formulas.spectrum(600, 1.0)
    exact = formulas.ridgeless_loss(variances, features, examples)
    runs = [
        random_features.sampled_loss(np.random.default_rng(seed), variances, features, examples, 0.0)
        for seed in range(30)
    ]
    assert np.mean(runs) == pytest.approx(exact, rel=0.06)


def test_a_ridge_has_the_loss_of_the_exact_formula_and_the_best_one_has_no_pole() -> None:
    variances = formulas.spectrum(500, 1.0)
    ridge, exact = formulas.best_ridge(variances, 40, 40)
    runs = [random_features.sampled_loss(np.random.default_rng(seed), variances, 40, 40, ridge) for seed in range(30)]
    assert np.mean(runs) == pytest.approx(exact, rel=0.05)
    assert formulas.ridgeless_loss(variances, 40, 40) == float("inf")
    # Maloney et al.: with the best ridge and alpha = 1 the loss is that of unlimited data times 1 + N/T
    assert exact == pytest.approx(2 * formulas.ridgeless_loss(variances, 40, float("inf")), rel=0.06)


def test_the_loss_is_that_of_the_matrices_written_out() -> None:
    variances = formulas.spectrum(30, 0.5)
    features, examples, ridge = 6, 9, 2.0
    loss = random_features.sampled_loss(np.random.default_rng(9), variances, features, examples, ridge)
    generator = np.random.default_rng(9)
    weights = generator.standard_normal((30, features)) / 30**0.5
    data = np.sqrt(variances)[:, None] * generator.standard_normal((30, examples))
    phi = weights.T @ data
    missed = np.eye(30) - data @ phi.T @ np.linalg.inv(phi @ phi.T + ridge * np.eye(features)) @ weights.T
    assert loss == pytest.approx(np.trace(missed @ np.diag(variances) @ missed.T) / 30)


def test_the_power_law_ends_in_a_plateau_at_the_dimension() -> None:
    variances = formulas.spectrum(40, 1.0)
    loss = random_features.projected_loss(np.random.default_rng(0), variances, 40)
    assert loss[-1] == pytest.approx(0, abs=1e-9 * loss[0])
    assert formulas.ridgeless_loss(variances, 60, float("inf")) == 0
