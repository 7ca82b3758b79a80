"""Slopes of lines, and lines from sums."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.evidence.lines import pooled_line, slope


def test_a_slope_is_numpy_s_and_needs_two_different_points() -> None:
    x, y = np.array([0.0, 1.0, 3.0]), np.array([1.0, 0.0, 5.0])
    assert slope(x, y) == pytest.approx(np.polyfit(x, y, 1)[0])
    assert np.isnan(slope(x[:1], y[:1]))
    assert np.isnan(slope(np.ones(3), y))


def test_a_line_follows_from_its_sums() -> None:
    x, y = np.array([0.0, 1.0, 3.0]), np.array([1.0, 0.0, 5.0])
    sums = np.array([np.ones(3), x, y, x * x, x * y]).sum(axis=1)
    height, steepness = pooled_line(sums / 7)
    assert (steepness, height) == pytest.approx(tuple(np.polyfit(x, y, 1)))
    assert np.isnan(pooled_line(np.array([1.0, 2, 3, 4, 6]))[1])
