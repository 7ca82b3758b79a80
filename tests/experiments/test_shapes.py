"""Published shapes: the tables, and the fit against NumPy's."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.evidence.measurement import measure
from nslogic.experiments.shapes import EXPERIMENT, run, shapes, targets


def test_families_have_their_models() -> None:
    families = shapes()
    assert {name: len(rows) for name, rows in families.items()} == {
        "Hoffmann et al.": 50,
        "Brown et al.": 8,
        "Pythia": 8,
    }
    for width, depth, parameters in families["Hoffmann et al."]:
        # all parameters: 12 L N_w^2, and the embeddings of about 32,000 tokens
        assert parameters == pytest.approx(12 * depth * width**2 + 32_000 * width, rel=0.17)


@pytest.mark.parametrize("target", targets({}), ids=lambda target: target.name)
def test_slopes_are_those_of_a_fit_to_the_table(target: object) -> None:
    samples = [run({}, seed) for seed in range(50)]
    (wanted,) = (each for each in targets({}) if each == target)
    measured = measure("shapes", {}, wanted, samples)
    key, _, family = wanted.key.partition(" ")
    rows = np.log(np.array(shapes()[family]))
    column = 1 if key == "depth" else 2
    slope, height = np.polyfit(rows[:, 0], rows[:, column], 1)
    assert measured.estimate.value == pytest.approx(slope)
    assert len(measured.mean) == len(rows)
    assert measured.line[0][1] == pytest.approx(np.exp(height + slope * np.log(measured.scale[0])))
    residuals = rows[:, column] - height - slope * rows[:, 0]
    centred = rows[:, 0] - rows[:, 0].mean()
    classic = (residuals @ residuals / (len(rows) - 2) / (centred @ centred)) ** 0.5
    # the models of a small family that lie far out are drawn or not, so that resampling gives more than the classic error
    assert 0.5 * classic < measured.estimate.error < 2.5 * classic


def test_the_published_fit_of_parameters_in_width_comes_out() -> None:
    samples = [run({}, seed) for seed in range(50)]
    measured = {target.name: measure("shapes", {}, target, samples) for target in targets({})}
    assert measured["parameters in width, Hoffmann et al."].estimate.value == pytest.approx(2.52, abs=0.01)
    assert measured["depth in width, Hoffmann et al."].estimate.value == pytest.approx(0.67, abs=0.01)
    assert EXPERIMENT.seeds == (50, 50)
