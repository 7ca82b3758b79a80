"""Published measurements as estimates with a covariance."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.fits.published import published_groups
from nslogic.testing import read
from nslogic.theory.folders import bundled_measurements
from nslogic.theory.library import load

TEXT = """
theory = { name = "fit" }
[parameters]
a = { value = 0.5, error = 0.1 }
b = { interval = [0.2, 0.4], level = 0.95 }
c = { interval = [0.1, 0.3] }
d = { value = 0.25 }
[[exponents]]
name = "alpha_N"
parameter = "a"
[[exponents]]
name = "alpha_D"
parameter = "b"
[[exponents]]
name = "alpha_N"
parameter = "c"
[[exponents]]
name = "alpha_D"
parameter = "d"
[[correlations]]
between = ["a", "b"]
value = -0.5
"""


def test_where_a_name_comes_again_another_group_begins() -> None:
    first, second = published_groups(read(TEXT))
    assert [each.parameter.name for each in first.exponents] == ["a", "b"]
    assert first.title == "fit (a, b)"
    assert [each.parameter.name for each in second.exponents] == ["c", "d"]


def test_an_interval_with_a_level_has_the_error_of_a_normal_distribution() -> None:
    first, second = published_groups(read(TEXT))
    assert first.exponents[1].estimate == pytest.approx(0.3)
    assert first.exponents[1].error == pytest.approx(0.1 / 1.959964, rel=1e-6)
    assert [each.error for each in second.exponents] == [None, None]
    assert second.with_errors() == ()


def test_the_covariance_has_the_correlations_of_the_file() -> None:
    first, _ = published_groups(read(TEXT))
    whole = first.covariance(first.with_errors())
    errors = np.array([each.error for each in first.exponents])
    assert whole == pytest.approx(np.outer(errors, errors) * np.array([[1, -0.5], [-0.5, 1]]))


def test_each_approach_of_hoffmann_is_a_group() -> None:
    groups = published_groups(load(dict(bundled_measurements())["hoffmann"]))
    assert [[each.parameter.name for each in group.exponents] for group in groups] == [
        ["a_1", "b_1"],
        ["a_2", "b_2"],
        ["a_3", "b_3", "alpha", "beta"],
    ]


def test_a_theory_that_derives_its_exponents_measured_none() -> None:
    assert published_groups(load("quanta")) == ()
