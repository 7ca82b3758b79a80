"""Distances from measured exponents, and relations as tests."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from nslogic.errors import InvalidInputError
from nslogic.questions.landscape import LandscapeResult, landscape
from nslogic.theory.folders import bundled_measurements

REFIT = str(dict(bundled_measurements())["besiroglu-refit"])
ALPHA, BETA, ERROR_ALPHA, ERROR_BETA, CORRELATION = 0.3478, 0.3658, 0.0154, 0.0206, -0.26
COVARIANCE = np.array(
    [[ERROR_ALPHA**2, CORRELATION * ERROR_ALPHA * ERROR_BETA], [CORRELATION * ERROR_ALPHA * ERROR_BETA, ERROR_BETA**2]]
)


@pytest.fixture(scope="module")
def result() -> LandscapeResult:
    return landscape(["quanta", "solvable", "resource", "manifold", "explaining"], measurements=[REFIT])


def distance(result: LandscapeResult, theory: str, *choices: str) -> float | None:
    (row,) = (
        row for row in result.rows if row.variant.theory.name == theory and set(choices) <= set(row.variant.choices)
    )
    return row.distances[0].distance


def scanned(line: np.ndarray, point: tuple[float, float] = (ALPHA, BETA)) -> float:
    """Return the least distance of points (N, D) on a curve from the measured ones, by trying them all."""
    apart = np.array(point) - line
    return float(np.sqrt(np.einsum("ij,jk,ik->i", apart, np.linalg.inv(COVARIANCE), apart)).min())


def test_distances_are_the_least_over_the_parameters(result: LandscapeResult) -> None:
    alpha = np.linspace(0.01, 3, 400_000)
    assert distance(result, "solvable") == pytest.approx(scanned(np.column_stack([alpha, alpha])), abs=1e-3)
    assert distance(result, "quanta") == pytest.approx(scanned(np.column_stack([alpha, alpha / (1 + alpha)])), abs=1e-3)


def test_one_exponent_alone_is_as_far_as_its_error_says(result: LandscapeResult) -> None:
    assert distance(result, "resource", "redundancy") == pytest.approx((ALPHA - 1 / 3) / ERROR_ALPHA, abs=1e-6)
    assert distance(result, "resource", "width-only") == pytest.approx((0.5 - ALPHA) / ERROR_ALPHA, abs=1e-6)
    assert distance(result, "manifold", "linear-squared") == pytest.approx(0, abs=1e-3)


def test_a_bound_that_is_kept_is_no_distance(result: LandscapeResult) -> None:
    assert distance(result, "explaining", "resolution-data") == pytest.approx(0, abs=1e-3)


def test_a_relation_is_tested_with_the_error_of_its_difference(result: LandscapeResult) -> None:
    tests = {row.variant.theory.name: row.tests for row in result.rows if row.tests}
    (duality,) = tests["solvable"]
    assert duality.relation.law == "alpha_D = alpha_N"
    spread = (ERROR_ALPHA**2 + ERROR_BETA**2 - 2 * CORRELATION * ERROR_ALPHA * ERROR_BETA) ** 0.5
    assert duality.distance == pytest.approx((BETA - ALPHA) / spread, abs=1e-4)
    (quanta,) = tests["quanta"]
    assert quanta.predicted == pytest.approx(ALPHA / (1 + ALPHA))
    assert quanta.distance > 4


def test_ranges_are_over_the_theory_s_own_parameters(result: LandscapeResult) -> None:
    (quanta,) = (row for row in result.rows if row.variant.theory.name == "quanta")
    asked = quanta.range_of("alpha_D")
    assert asked is not None
    assert [repr((part.low, part.high, part.with_high)) for part in asked.parts] == [
        repr(((Fraction(0), Fraction(0)), (Fraction(1), Fraction(1)), False))
    ]


def test_without_measurements_there_is_no_landscape() -> None:
    with pytest.raises(InvalidInputError, match="nothing was measured"):
        landscape(["quanta"], measurements=["solvable"])


def test_theories_that_name_no_exponents_are_listed() -> None:
    assert landscape(["width-depth"], measurements=[REFIT]).without == ("width-depth",)
