"""The axes of measured curves: every scale and value of every experiment has a unit, or is said to have none."""

from __future__ import annotations

import pytest

from nslogic.experiments.names import NAMES
from nslogic.experiments.registry import experiment
from nslogic.report.simulate.axes import axes_data


@pytest.mark.parametrize("name", sorted(NAMES))
def test_both_axes_of_each_exponent_have_a_unit(name: str) -> None:
    registered = experiment(name)
    drawn = set()
    for small in (False, True):
        for target in registered.targets(registered.complete({}, small=small)):
            for axis in axes_data(target.name, registered.units).values():
                assert axis["name"]
                assert axis["unit"], f"{name} does not say in what {axis['name']} is counted"
                drawn.add(axis["name"])
    assert set(registered.units) == drawn


def test_what_is_not_known_has_no_unit() -> None:
    assert axes_data("spread", {}) == {"value": {"name": "spread", "unit": ""}, "scale": {"name": "", "unit": ""}}
