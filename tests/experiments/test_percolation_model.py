"""The model's allocation and finite sum against the equations they come from, and the loss against the sum."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.evidence.measurement import measure
from nslogic.experiments.percolation_model import EXPERIMENT, allocated, finite_sum, model_sizes, run, targets


@pytest.mark.parametrize("number", [1.0, 3.0, 50.0, 4000.0])
def test_all_degrees_of_freedom_are_allocated_in_a_power_law_up_to_the_break(number: float) -> None:
    degrees = allocated(number, 10_000)
    ranks = np.arange(1, len(degrees) + 1)
    assert degrees.sum() == pytest.approx(number)
    assert degrees * ranks ** (4 / 3) == pytest.approx(degrees[0])
    # the break: the last cluster has at least one degree of freedom, and one cluster more would have less than one
    assert degrees[-1] >= 1
    more = number * (len(degrees) + 1) ** (-4 / 3) / (np.arange(1.0, len(degrees) + 2) ** (-4 / 3)).sum()
    assert more < 1


def test_the_allocation_makes_the_theory_s_loss_least() -> None:
    shares = np.arange(1, 201, dtype=np.float64) ** -2
    degrees = allocated(500, 200)
    least = finite_sum(degrees, shares)
    for exponent in (1.1, 1.25, 1.45, 1.6):
        other = np.arange(1, len(degrees) + 1, dtype=np.float64) ** -exponent
        assert finite_sum(500 * other / other.sum(), shares) > least


def test_the_finite_sum_comes_to_the_exponent_of_the_theory_slowly() -> None:
    shares = np.arange(1, 2_000_001, dtype=np.float64) ** -2.0
    numbers = (1e2, 2e2, 1e7, 2e7)
    sums = [finite_sum(allocated(number, len(shares)), shares) for number in numbers]
    near, far = (np.log(sums[first + 1] / sums[first]) / np.log(2) for first in (0, 2))
    assert near > -0.45
    assert far == pytest.approx(-0.49, abs=0.012)


def test_the_loss_follows_the_finite_sum() -> None:
    settings = EXPERIMENT.complete({}, small=True)
    samples = [run(settings, seed) for seed in range(12)]
    (target,) = targets(settings)
    measured = measure("percolation-model", settings, target, samples)
    assert measured.relative is not None
    assert measured.raw is not None
    assert measured.relative.value == pytest.approx(1, abs=2.5 * measured.relative.error + 0.06)
    assert measured.raw.value > -0.35
    assert measured.estimate.value == pytest.approx(-0.5 * measured.relative.value)


def test_sizes_end_where_the_settings_say() -> None:
    sizes = model_sizes(EXPERIMENT.complete({"degrees": 100}))
    assert (sizes[0], sizes[-1]) == pytest.approx((5, 100))
