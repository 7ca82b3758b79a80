"""Eigenvalues of nonlinear features: the exact list against integrals and matrices, and what linear features have."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from nslogic.experiments.spectrum import EXPERIMENT, input_variances, kernel_eigenvalues, run, targets, windows


def test_the_eigenvalues_of_the_kernel_add_up_to_its_diagonal() -> None:
    eigenvalues = kernel_eigenvalues(np.array([0.5, 0.2]), 400)
    assert eigenvalues.sum() == pytest.approx(1)
    assert np.all(np.diff(eigenvalues) <= 0)


def test_the_squares_of_the_eigenvalues_add_up_to_the_mean_square_of_the_kernel() -> None:
    variances = np.array([0.7, 0.3, 0.1])
    # E exp(-|x - y|^2) with x - y of variance 2 v is the product of (1 + 4 v)^(-1/2)
    expected = np.prod((1 + 4 * variances) ** -0.5)
    assert (kernel_eigenvalues(variances, 2000) ** 2).sum() == pytest.approx(expected)


def test_the_largest_products_are_found_in_order() -> None:
    variances = np.array([0.9, 0.35, 0.3])
    a = 1 / (4 * variances)
    whole = a + np.sqrt(a**2 + a) + 0.5
    powers = np.array(list(product(range(25), repeat=3)))
    every = np.prod(np.sqrt(2 * a / whole)) * np.prod((0.5 / whole) ** powers, axis=1)
    assert kernel_eigenvalues(variances, 300) == pytest.approx(np.sort(every)[::-1][:300])


def test_a_discretised_integral_operator_has_these_eigenvalues() -> None:
    variance = 0.4
    nodes, weights = np.polynomial.hermite_e.hermegauss(60)
    points = nodes * variance**0.5
    shares = weights / weights.sum()
    kernel = np.exp(-((points[:, None] - points) ** 2) / 2) * np.sqrt(shares[:, None] * shares)
    numeric = np.linalg.eigvalsh(kernel)[::-1][:8]
    assert kernel_eigenvalues(np.array([variance]), 8) == pytest.approx(numeric, rel=1e-8)


def test_many_features_have_the_eigenvalues_of_the_kernel() -> None:
    settings = EXPERIMENT.complete({"alphas": 1.0, "features": 800, "examples": 3200, "inputs": 15})
    runs = [run(settings, seed) for seed in range(3)]
    for target in targets(settings):
        mean = np.mean([sample[target.key] for sample in runs], axis=0)
        assert mean == pytest.approx(np.array(target.reference), rel=0.15)


def test_linear_features_end_where_the_inputs_end_and_the_exact_list_goes_on() -> None:
    settings = EXPERIMENT.complete({"inputs": 12})
    variances = input_variances(settings, 1.0)
    generator = np.random.default_rng(0)
    data = generator.standard_normal((300, 12)) * np.sqrt(variances)
    activations = data @ generator.standard_normal((12, 100))
    assert np.linalg.matrix_rank(activations) == 12
    beyond = kernel_eigenvalues(variances, 48)[12:]
    assert beyond.min() > 1e-4 * variances[-1]


def test_small_variances_have_the_exponent_of_the_inputs() -> None:
    variances = 1e-6 * np.arange(1, 21, dtype=np.float64) ** -1.5
    inside = kernel_eigenvalues(variances, 21)[1:]
    assert np.polyfit(np.log(np.arange(1, 21)), np.log(inside), 1)[0] == pytest.approx(-1.5, abs=1e-4)


def test_windows_meet_at_the_number_of_inputs() -> None:
    ranks = windows(EXPERIMENT.complete({"inputs": 25}))
    assert (ranks["inside"][0], ranks["inside"][-1], ranks["past"][0], ranks["past"][-1]) == (4, 25, 25, 100)
