"""Measured exponents: the estimators on curves of known exponent, and errors that mean what they say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from nslogic.evidence.measurement import Measurement, RealNumber, measure
from nslogic.experiments.experiment import Target

SCALE = tuple(float(x) for x in np.geomspace(10, 1000, 9))
X = np.array(SCALE)
PLAIN = Target("loss", -0.5, "y", SCALE, (10, 1000), "slope")


def samples(
    curve: NDArray[np.float64], *, seeds: int = 40, noise: float = 0.05, seed: int = 0
) -> list[dict[str, NDArray[np.float64]]]:
    generator = np.random.default_rng(seed)
    return [{"y": curve * (1 + noise * generator.standard_normal(len(curve)))} for _ in range(seeds)]


def test_a_power_law_is_measured_with_its_error() -> None:
    found = measure("it", {}, PLAIN, samples(3 * X**-0.5))
    assert found.estimate.value == pytest.approx(-0.5, abs=4 * found.estimate.error)
    assert 0 < found.estimate.error < 0.01
    assert (found.verdict, found.straight) == ("supported", True)
    assert found.seeds == 40


def test_errors_over_seeds_are_as_large_as_estimates_scatter() -> None:
    found = [measure("it", {}, PLAIN, samples(X**-0.5, seed=seed, seeds=20)).estimate for seed in range(40)]
    scatter = np.std([one.value for one in found])
    assert np.mean([one.error for one in found]) == pytest.approx(scatter, rel=0.4)


def test_points_that_share_a_seed_do_not_make_the_error_small() -> None:
    generator = np.random.default_rng(1)
    # each seed has a slope of its own: points of a seed move together, and the fit to means looks perfect
    slopes = -0.5 + 0.1 * generator.standard_normal(25)
    found = measure("it", {}, PLAIN, [{"y": X**slope} for slope in slopes])
    assert found.estimate.error == pytest.approx(0.1 / 25**0.5, rel=0.5)


def test_a_log_factor_is_divided_out() -> None:
    curve = X**-0.5 * (np.log(X) + 1)
    target = replace(PLAIN, factor=tuple(1 / (np.log(X) + 1)))
    found = measure("it", {}, target, samples(curve))
    assert found.raw is not None
    assert found.raw.value > -0.4
    assert found.estimate.value == pytest.approx(-0.5, abs=0.01)


def test_a_shifted_scale_is_a_regressor() -> None:
    target = replace(PLAIN, regressor=tuple(X + 5))
    found = measure("it", {}, target, samples((X + 5) ** -0.5))
    assert found.estimate.value == pytest.approx(-0.5, abs=0.01)


def test_a_curve_of_theory_gives_a_relative_slope() -> None:
    curve = X**-0.5 + 0.1
    target = replace(PLAIN, reference=tuple(curve))
    found = measure("it", {}, target, samples(2 * curve))
    assert found.relative is not None
    assert found.relative.value == pytest.approx(1, abs=0.02)
    assert found.estimate.value == pytest.approx(-0.5, abs=0.01)
    assert found.ratio == pytest.approx(1, abs=0.1)
    assert found.verdict == "supported"


def test_what_theory_gives_for_a_draw_is_averaged_and_resampled_with_it() -> None:
    generator = np.random.default_rng(4)
    drawn = [{"y": 3 * curve, "z": curve} for curve in X**-0.5 * np.exp(generator.standard_normal((20, 1)) * X**0.1)]
    found = measure("it", {}, replace(PLAIN, reference_key="z"), drawn)
    assert found.relative is not None
    assert found.relative.value == pytest.approx(1)
    # each draw is the theory's times three, so that no seed moves the relative slope
    assert found.relative.error == 0
    assert found.raw is not None
    assert found.raw.error > 0.01
    assert found.ratio == pytest.approx(2)
    assert len(found.mean) == len(found.spread) == len(X)
    assert found.reference == pytest.approx(np.mean([row["z"] for row in drawn], axis=0))


def test_what_is_the_same_everywhere_has_the_exponent_nought_without_an_error() -> None:
    found = measure("it", {}, replace(PLAIN, theory=0.0), samples(0 * X + 1, noise=1e-15))
    assert (found.estimate.value, found.estimate.error) == (0, 0)
    assert found.verdict == "supported"


def test_a_bend_is_seen() -> None:
    found = measure("it", {}, PLAIN, samples(X**-0.5 + 0.1))
    assert found.straight is False
    assert found.verdict == "contradicted"


def test_the_window_is_kept() -> None:
    curve = np.where(X < 90, 1.0, (X / 90) ** -0.5)
    found = measure("it", {}, replace(PLAIN, window=(90, 1000)), samples(curve))
    assert found.estimate.value == pytest.approx(-0.5, abs=0.02)
    assert found.line[0][0] > 90


def test_hill_s_estimator_measures_a_pareto_tail() -> None:
    generator = np.random.default_rng(2)
    rows = []
    for _ in range(40):
        size = generator.random(400) ** (-1 / 0.5)  # P(>= s) = s^(-1/2)
        rows.append({"y": np.array([np.sum(size < 1e4), np.log(np.minimum(size, 1e4)).sum()])})
    found = measure("it", {}, replace(PLAIN, scale=(), hill=True), rows)
    assert found.estimate.value == pytest.approx(-0.5, abs=4 * found.estimate.error)
    assert found.raw is None


def made(value: float, error: float, tolerance: float = 0.02) -> Measurement:
    found = measure("it", {}, PLAIN, samples(X**-0.5, seeds=3), tolerance=tolerance)
    return replace(found, estimate=RealNumber(value, error))


@pytest.mark.parametrize(
    ("value", "error", "verdict"),
    [
        (-0.51, 0.001, "supported"),
        (-0.53, 0.006, "contradicted"),
        (-0.53, 0.016, "supported"),
        (-0.515, 0.001, "supported"),
        (-0.53, 0.001, "contradicted"),
        (-0.45, 0.2, "inconclusive"),
        (-9.0, 0.2, "contradicted"),
        (float("nan"), 0.1, "inconclusive"),
        (-0.5, float("nan"), "inconclusive"),
    ],
)
def test_verdicts(value: float, error: float, verdict: str) -> None:
    assert made(value, error).verdict == verdict


@pytest.mark.parametrize(
    ("value", "error", "off", "distance"),
    [(-0.53, 0.01, 0.03, 3.0), (-0.5, 0.0, 0.0, None), (-0.4, float("nan"), 0.1, None)],
)
def test_how_far_an_exponent_is_off(value: float, error: float, off: float, distance: float | None) -> None:
    measured = made(value, error)
    assert measured.off == pytest.approx(off)
    assert measured.distance == (None if distance is None else pytest.approx(distance))


def test_only_what_the_theory_itself_gives_is_a_correction() -> None:
    rows = samples(X**-0.5)
    assert not measure("it", {}, PLAIN, rows).corrected
    assert not measure("it", {}, replace(PLAIN, reference=tuple(X**-0.5), regressor=SCALE), rows).corrected
    for target in (
        replace(PLAIN, reference=tuple(X**-0.5)),
        replace(PLAIN, factor=tuple(1 + 0 * X)),
        replace(PLAIN, regressor=tuple(X + 1)),
    ):
        assert measure("it", {}, target, rows).corrected


def test_a_scale_that_is_measured_too_is_averaged_and_resampled() -> None:
    generator = np.random.default_rng(6)
    rows = []
    for _ in range(30):
        scale = X * np.exp(0.3 * generator.standard_normal())
        rows.append({"y": 2 * scale**-0.5, "n": scale})
    target = replace(PLAIN, scale=tuple(range(len(X))), scale_key="n", window=(0, 1e9))
    measured = measure("it", {}, target, rows)
    assert measured.estimate.value == pytest.approx(-0.5, abs=0.01)
    assert measured.scale == pytest.approx(np.mean([row["n"] for row in rows], axis=0))
    assert len(measured.line) == len(X)
    few = measure("it", {}, replace(target, window=(0, measured.scale[3])), rows)
    assert len(few.line) == 4


def test_points_of_all_seeds_are_fitted_as_one_table() -> None:
    generator = np.random.default_rng(7)
    x = generator.uniform(0, 5, 40)
    y = 1 - 0.5 * x + 0.1 * generator.standard_normal(40)
    rows = [{"y": np.array([1, a, b, a * a, a * b])} for a, b in zip(x, y, strict=True)]
    rows.append({"y": np.zeros(5)})  # a seed that has no point
    measured = measure("it", {}, replace(PLAIN, scale=(), pooled=True), rows)
    assert measured.estimate.value == pytest.approx(np.polyfit(x, y, 1)[0])
    assert measured.estimate.error == pytest.approx(0.1 / (40**0.5 * x.std()), rel=0.4)
    assert measured.raw == measured.estimate
    assert len(measured.mean) == 40
    assert measured.distance is not None
    assert measured.distance < 4


def test_one_seed_has_no_error_and_so_no_verdict() -> None:
    assert measure("it", {}, PLAIN, samples(X**-0.5, seeds=1)).verdict == "inconclusive"


def test_a_curve_that_reaches_zero_has_no_exponent() -> None:
    assert measure("it", {}, PLAIN, samples(0 * X)).verdict == "inconclusive"
