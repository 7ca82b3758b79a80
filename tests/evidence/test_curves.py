"""The windows of curves, and the estimators in them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from nslogic.evidence.curves import Curves
from nslogic.experiments.experiment import Target

SCALE = (1.0, 10.0, 100.0, 1000.0)
TARGET = Target("y in x", -2.0, "y", SCALE, (10, 1000), "slope")
Y = np.array(SCALE) ** -2


def test_rows_hold_values_theory_and_scale_in_this_order() -> None:
    target = replace(TARGET, reference_key="r", scale_key="s")
    sample = {"y": Y, "r": 2 * Y, "s": 3 * np.array(SCALE)}
    (row,) = Curves.rows(target, [sample])
    curves = Curves(target, row)
    assert curves.scale(row).tolist() == [3, 30, 300, 3000]
    assert curves.inside.tolist() == [False, True, True, False]
    assert curves.worst_ratio(row) == pytest.approx(0.5)
    assert curves.relative(row) == pytest.approx(1)
    assert curves.estimate(row) == pytest.approx(-2)


def test_the_window_is_that_of_all_seeds_and_slopes_those_of_each_resample() -> None:
    curves = Curves(TARGET, Y)
    assert curves.raw(Y) == pytest.approx(-2)
    assert curves.local(Y**0.5) == pytest.approx(-1)
    assert curves.curvature(Y) == pytest.approx(0, abs=1e-9)
    (first, *_, last) = curves.line(Y, np.stack([Y, Y]))
    assert (first[0], last[0]) == pytest.approx((10, 1000))
    assert last[1:] == pytest.approx((1e-6, 1e-6, 1e-6))


def test_the_law_that_is_drawn_has_the_correction_undone() -> None:
    factor = tuple(1 / np.log(10 * np.array(SCALE)))
    curves = Curves(replace(TARGET, factor=factor), Y)
    law = np.array(curves.shape(Y))
    assert law * np.array(factor)[1:] / Y[1:] == pytest.approx(law[0] * factor[1] / Y[1])
    assert curves.corrected


def test_a_value_that_is_not_positive_leaves_no_exponent() -> None:
    assert np.isnan(Curves(TARGET, 0 * Y).raw(0 * Y))
