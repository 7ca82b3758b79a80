"""The pole at as many features as examples, from both sides."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.evidence.measurement import measure
from nslogic.experiments.double_descent import EXPERIMENT, SIDES, others_of, run, targets
from nslogic.experiments.random_feature_formulas import best_ridge, ridgeless_loss, spectrum

SETTINGS = EXPERIMENT.complete({"latent": 600, "size": 50})


def test_gaps_go_from_seven_tenths_to_a_tenth() -> None:
    others = others_of(EXPERIMENT.complete({}))
    assert (others[0], others[-1]) == (333, 111)
    for target in targets(SETTINGS):
        assert target.scale[0] == pytest.approx(0.7, abs=0.01)
        assert target.scale[-1] == pytest.approx(0.1, abs=0.01)


def test_the_exact_curve_is_the_inverse_of_the_gap() -> None:
    few, many = targets(SETTINGS)
    assert few.reference is not None
    assert np.array(few.reference) * np.array(few.scale) == pytest.approx(few.reference[0] * few.scale[0])
    assert few.reference == many.reference


def test_both_sides_rise_as_the_exact_formula_says() -> None:
    samples = [run(SETTINGS, seed) for seed in range(12)]
    for target in targets(SETTINGS):
        measured = measure("double-descent", SETTINGS, target, samples, tolerance=0.15)
        assert measured.verdict == "supported"
        assert measured.ratio is not None
        assert measured.ratio < 0.4
    assert {target.key for target in targets(SETTINGS)} == set(SIDES)


def test_the_best_ridge_has_no_pole() -> None:
    variances = spectrum(600, 1.0)
    ridged = [best_ridge(variances, 50, other)[1] for other in (50, 55, 100)]
    assert ridged[0] < 1.2 * ridged[1] < 1.8 * ridged[2]
    assert ridgeless_loss(variances, 50, 55) > 5 * ridged[1]
