"""Experiments are plain functions of settings and a seed; what cannot be set is refused."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from nslogic.experiments.experiment import POOLED_SUMS
from nslogic.experiments.names import NAMES
from nslogic.experiments.registry import experiment
from nslogic.experiments.settings import SettingError


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_seed_gives_the_same_numbers_again_and_another_seed_others(name: str) -> None:
    found = experiment(name)
    assert found.name == name
    settings = found.complete({}, small=True)
    one, again, other = (found.run(settings, seed) for seed in (0, 0, 1))
    assert one.keys() == again.keys() == other.keys()
    assert all(np.array_equal(one[key], again[key]) for key in one)
    assert any(not np.array_equal(one[key], other[key]) for key in one)


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_target_has_its_numbers(name: str) -> None:
    found = experiment(name)
    settings = found.complete({}, small=True)
    sample = found.run(settings, 0)
    targets = found.targets(settings)
    assert len({target.name for target in targets}) == len(targets)
    for target in targets:
        expected = 2 if target.hill else POOLED_SUMS if target.pooled else len(target.scale)
        assert sample[target.key].shape == (expected,)
        for other in (target.reference, target.regressor, target.factor):
            assert other is None or len(other) == expected


def test_settings_are_converted_as_their_defaults_are() -> None:
    found = experiment("quanta")
    complete = found.complete({"alphas": (Fraction(1, 2), "3/2"), "examples": "20000"})
    assert complete["alphas"] == (0.5, 1.5)
    assert complete["examples"] == 20_000
    assert found.complete({"alphas": Fraction(1)})["alphas"] == (1.0,)


@pytest.mark.parametrize(
    ("given", "mention"),
    [
        ({"alpha": 1}, "did you mean `alphas`?"),
        ({"zzz": 1}, "there are alphas, quanta, examples"),
        ({"alphas": "x"}, "is a number, not 'x'"),
        ({"alphas": (9,)}, "from 0.2 to 3, not 9"),
        ({"alphas": ()}, "a list of 1 to 100"),
        ({"examples": 20_000.5}, "a whole number"),
        ({"examples": True}, "a whole number, not True"),
        ({"examples": float("nan")}, "from 10000"),
    ],
)
def test_what_cannot_be_set_is_refused(given: dict[str, object], mention: str) -> None:
    with pytest.raises(SettingError, match=mention.replace("?", r"\?")):
        experiment("quanta").complete(given)


def test_what_is_not_registered_is_refused() -> None:
    with pytest.raises(SettingError, match="did you mean `clusters`"):
        experiment("cluster")
