"""Forms of one scale: which column they need, and that the floor comes first where there is one."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.fits.forms.broken import BrokenPower
from nslogic.fits.forms.form import RunData
from nslogic.fits.forms.m4 import BentSaturation
from nslogic.fits.forms.one_scale import OneScaleForm
from nslogic.fits.forms.saturating import SaturatingPower
from nslogic.fits.tables.column_roles import Role

KINDS: list[type[OneScaleForm]] = [BrokenPower, SaturatingPower, BentSaturation]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("scale", "symbol"), [("parameters", "N"), ("tokens", "D"), ("flop", "C")])
def test_a_form_needs_its_scale_and_writes_it(kind: type[OneScaleForm], scale: Role, symbol: str) -> None:
    form = kind(scale, floor=True)
    assert form.needs == (scale,)
    assert f"{symbol}/x0" in form.text
    assert {parameter.scale for parameter in form.parameters} <= {scale, None}


@pytest.mark.parametrize("kind", [BrokenPower, SaturatingPower])
def test_without_a_floor_the_others_keep_their_order(kind: type[OneScaleForm]) -> None:
    floored, plain = kind("tokens", floor=True), kind("tokens", floor=False)
    assert floored.names == ("E", *plain.names)
    assert (floored.floors[0].kind, plain.floors) == ("floor", ())
    assert floored.name == f"{plain.name}-floor"


@pytest.mark.parametrize("kind", [BrokenPower, SaturatingPower])
def test_a_floor_of_nearly_nothing_changes_nothing(kind: type[OneScaleForm]) -> None:
    floored, plain = kind("tokens", floor=True), kind("tokens", floor=False)
    data = RunData.of(("tokens",), {"tokens": np.geomspace(1e6, 1e12, 9), "loss": np.linspace(3, 1, 9)})
    for point in plain.starts(data)[::11]:
        alone, slopes = plain.logarithm(point, data)
        above, floored_slopes = floored.logarithm(np.concatenate([[-60.0], point]), data)
        assert above == pytest.approx(alone)
        assert floored_slopes[1:] == pytest.approx(slopes)
        assert floored_slopes[0] == pytest.approx(np.zeros(9), abs=1e-12)
