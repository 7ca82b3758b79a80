"""The associative memory: exact recall where vectors are orthogonal, gradients, and what each scheme leaves out."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.experiments.memory import (
    EXPERIMENT,
    gradient,
    optimised_loss,
    recalled_wrong,
    run,
    sample_sizes,
    seen_tokens,
    targets,
    unit_vectors,
    widths_of,
)
from nslogic.experiments.quanta import frequencies

WORLD = frequencies(1.0, 500)


def test_the_gradient_is_that_of_finite_differences() -> None:
    generator = np.random.default_rng(0)
    tokens, readout = unit_vectors(generator, 30, 6), unit_vectors(generator, 4, 6)
    output, shares = generator.integers(0, 4, 30), generator.dirichlet(np.ones(30))
    matrix = generator.standard_normal((6, 6))
    entropy, slope = gradient(matrix, tokens, readout, output, shares)
    step = 1e-6
    for row, column in np.ndindex(6, 6):
        moved = matrix.copy()
        moved[row, column] += step
        above, _ = gradient(moved, tokens, readout, output, shares)
        moved[row, column] -= 2 * step
        below, _ = gradient(moved, tokens, readout, output, shares)
        assert slope[row, column] == pytest.approx((above - below) / (2 * step), abs=1e-7)
    assert entropy > 0


def test_a_wide_memory_forgets_nothing_that_it_stores() -> None:
    losses = [recalled_wrong(np.random.default_rng(seed), WORLD, 1200, 5, np.arange(40)) for seed in range(20)]
    # what is not stored is guessed right one time in five
    assert np.mean(losses) == pytest.approx(0.8 * (1 - WORLD[:40].sum()), rel=0.05)


def test_an_empty_memory_guesses_one_output_of_all() -> None:
    losses = [recalled_wrong(np.random.default_rng(seed), WORLD, 20, 5, np.arange(0)) for seed in range(200)]
    assert np.mean(losses) == pytest.approx(0.8, abs=0.08)


def test_a_narrow_memory_that_is_overfull_forgets_even_the_frequent() -> None:
    full, thresholded = (
        np.mean([recalled_wrong(np.random.default_rng(seed), WORLD, 16, 5, np.arange(stored)) for seed in range(30)])
        for stored in (500, 2)
    )
    assert full > 1.5 * thresholded


def test_samples_are_nested_and_see_the_frequent_first() -> None:
    seen = seen_tokens(np.random.default_rng(1), WORLD, (10, 100, 1000))
    assert set(seen[0]) <= set(seen[1]) <= set(seen[2])
    assert 0 in seen[1]
    assert seen[2].max() < len(WORLD)


def test_an_optimised_memory_stores_more_than_outer_products() -> None:
    optimised = np.mean([optimised_loss(np.random.default_rng(seed), WORLD, 16) for seed in range(3)])
    products = np.mean([recalled_wrong(np.random.default_rng(seed), WORLD, 16, 16, np.arange(2)) for seed in range(9)])
    assert optimised < 0.6 * products


def test_widths_are_powers_of_two_and_examples_begin_at_ten() -> None:
    settings = EXPERIMENT.complete({"width": 300})
    assert widths_of(settings) == (16, 32, 64, 128, 256)
    assert (sample_sizes(settings)[0], sample_sizes(settings)[-1]) == (10, 1000)


def test_the_thresholded_curve_is_what_is_not_stored() -> None:
    settings = EXPERIMENT.complete(
        {"alphas": 1.0, "width": 64, "tokens": 3000, "optimised_tokens": 100, "optimised_width": 16}
    )
    target = targets(settings)[0]
    assert target.reference is not None
    assert target.reference[0] == pytest.approx(0.8 * (1 - frequencies(1.0, 2).sum()))
    mean = np.mean([run(settings, seed)["threshold 1"] for seed in range(6)], axis=0)
    assert mean == pytest.approx(np.array(target.reference), rel=0.2)
