"""Scenes: which quantities, parameters and log exponents the features allow."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from nslogic.testing.scenes import (
    EVERYTHING,
    PARAMETERS,
    POWER_LAWS,
    QUANTITY_NAMES,
    SMALL_NUMBERS,
    Features,
    Scene,
    pick,
    scenes,
)

FOUND = settings(database=None, max_examples=500, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
ALLOWED = {*SMALL_NUMBERS, Fraction(0)}


@given(scenes(EVERYTHING))
def test_values_are_small_and_names_are_the_first_ones(scene: Scene) -> None:
    assert 2 <= len(scene.orders) <= 4
    assert tuple(scene.orders) == QUANTITY_NAMES[: len(scene.orders)]
    assert tuple(scene.parameters) == PARAMETERS[: len(scene.parameters)]
    assert scene.parameters
    assert {power for power, _ in scene.orders.values()} <= ALLOWED
    assert set(scene.parameters.values()) <= ALLOWED


@given(scenes(POWER_LAWS))
def test_without_logs_log_exponents_are_zero_and_without_parameters_there_are_none(scene: Scene) -> None:
    assert {log for _, log in scene.orders.values()} == {Fraction(0)}
    assert scene.parameters == {}


@given(scenes(Features(logs=True), most_quantities=2))
def test_the_number_of_quantities_is_bounded(scene: Scene) -> None:
    assert len(scene.orders) == 2
    assert {log for _, log in scene.orders.values()} <= {Fraction(0), *SMALL_NUMBERS[:3]}


@pytest.mark.parametrize(
    "wanted",
    [
        lambda scene: len(scene.orders) == 4,
        lambda scene: len(scene.parameters) == 2,
        lambda scene: any(log for _, log in scene.orders.values()),
        lambda scene: any(power < 0 for power, _ in scene.orders.values()),
        lambda scene: any(not power for power, _ in scene.orders.values()),
    ],
    ids=["four quantities", "two parameters", "a logarithm", "one that falls", "one that is a constant"],
)
def test_every_sort_of_scene_is_drawn(wanted: object) -> None:
    assert callable(wanted)
    assert wanted(find(scenes(EVERYTHING), wanted, settings=FOUND))


@given(st.data())
def test_every_option_can_be_picked_and_no_other(data: st.DataObject) -> None:
    assert data.draw(st.composite(lambda draw: pick(draw, ("x", "y", "z")))()) in ("x", "y", "z")


@pytest.mark.parametrize("option", ["x", "y", "z"])
def test_each_option_is_picked_at_some_time(option: str) -> None:
    strategy = st.composite(lambda draw: pick(draw, ("x", "y", "z")))()
    assert find(strategy, lambda found: found == option, settings=FOUND) == option
