"""Experiments complete their settings in a fixed order of precedence, and grids are what they say."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from nslogic.experiments.experiment import HILL_NUMBERS, Experiment, Target, grid
from nslogic.experiments.settings import Setting, SettingError, Settings

EXPERIMENT = Experiment(
    "sample",
    "A sample",
    "Nobody",
    {"a": Setting(1, 0, 10, "first"), "b": Setting(2.0, 0, 10, "second"), "c": Setting((3,), 0, 10, "third")},
    {"a": 5, "b": 6.0},
    (3, 1),
    lambda _settings, _seed: {"x": np.zeros(2)},
    lambda _settings: (
        Target("x in n", -1.0, "x", (1.0, 2.0), (1.0, 2.0), "slope"),
        Target("tail", -0.5, "y", (), (1.0, 2.0), "Hill", hill=True),
    ),
)


def test_given_settings_come_before_those_of_a_small_run_and_these_before_defaults() -> None:
    assert EXPERIMENT.complete({}) == {"a": 1, "b": 2.0, "c": (3,)}
    assert EXPERIMENT.complete({}, small=True) == {"a": 5, "b": 6.0, "c": (3,)}
    assert EXPERIMENT.complete({"a": 7, "c": 9}, small=True) == {"a": 7, "b": 6.0, "c": (9,)}


@pytest.mark.parametrize(("name", "hint"), [("aa", "did you mean `a`?"), ("setting", "there are a, b, c")])
def test_a_setting_that_is_not_there_is_refused_with_a_hint(name: str, hint: str) -> None:
    with pytest.raises(SettingError) as caught:
        EXPERIMENT.complete({name: 1})
    assert str(caught.value) == f"the experiment sample has no setting `{name}`; {hint}"


def test_the_length_of_each_measured_array_is_known_before_a_run() -> None:
    settings: Settings = EXPERIMENT.complete({})
    assert EXPERIMENT.points(settings) == {"x": 2, "y": HILL_NUMBERS}
    assert HILL_NUMBERS == 2, "a count and a sum of logarithms"


def test_an_experiment_shows_its_name_and_title() -> None:
    assert EXPERIMENT.in_short() == "sample: A sample"
    assert repr(EXPERIMENT) == "<Experiment sample: A sample>"


@pytest.mark.parametrize(
    ("low", "high", "points", "expected"),
    [
        (1, 1000, 4, (1, 10, 100, 1000)),
        (10, 10, 3, (10,)),
        (1, 3, 10, (1, 2, 3)),
        (100, 400, 3, (100, 200, 400)),
    ],
)
def test_a_grid_is_evenly_spaced_in_logarithms_and_has_each_number_once(
    low: float, high: float, points: int, expected: tuple[int, ...]
) -> None:
    assert grid(low, high, points) == expected


def test_a_grid_begins_and_ends_where_it_says() -> None:
    numbers = grid(7, 12_345, 20)
    assert (numbers[0], numbers[-1]) == (7, 12_345)
    assert all(first < second for first, second in pairwise(numbers))
    assert all(isinstance(number, int) for number in numbers)
    ratios = [second / first for first, second in pairwise(numbers)]
    assert max(ratios) / min(ratios) < 1.3
