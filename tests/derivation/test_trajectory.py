"""What is said of free trajectories holds: ends are met where it says so, and what is free varies."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from nslogic.limits import Limits
from nslogic.questions.derive import DeriveOptions, derive
from nslogic.testing import EVERYTHING, Sample, planted_models
from nslogic.theory.loading import load_file
from tests.derivation.steps import Count, replay_ranges
from tests.derivation.theories import asked

ROOT = Path(__file__).parents[2]
SOME = settings(max_examples=max(10, settings().max_examples // 8))

PINNED = """\
[theory]
name = "pinned"
target = "Y"
base = "X"

[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
Z = { trend = "free" }
W = { trend = "free" }

[[axioms]]
id = "product"
law = "Y ~ Z * W"

[[axioms]]
id = "above"
law = "Z <~ X"

[[axioms]]
id = "below"
law = "Z >~ X"
"""


@pytest.mark.parametrize("name", ["resource", "kaplan", "solvable", "quanta", "associative-memory", "pearce-song"])
def test_the_trajectories_of_the_library_are_right(name: str) -> None:
    theory, _ = load_file(ROOT / "theories" / f"{name}.toml")
    count = Count()
    for result in derive(theory):
        replay_ranges(result, name, count)
    assert not count.faults, "\n".join(count.faults)
    assert count.checks


def test_what_bounds_pin_down_is_not_free() -> None:
    result = asked(PINNED)
    assert result.derivation is not None
    (case,) = result.derivation.cases
    assert case.trajectory is not None
    assert case.trajectory.free == ("W",)


@given(planted_models(EVERYTHING, most_axioms=3))
@SOME
def test_trajectories_of_random_theories_are_right(sample: Sample) -> None:
    theory = sample.theory()
    base, target = [quantity.name for quantity in theory.quantities][:2]
    (result,) = derive(theory, options=DeriveOptions(target=target, base=base, limits=Limits(resource=2_000_000)))
    count = Count()
    replay_ranges(result, sample.text, count)
    assert not count.faults, "\n".join(count.faults)
