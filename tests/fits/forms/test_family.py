"""Families: whose coordinates stand where, and that one family's runs say nothing of another's own parameters."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.fits.forms.broken import BrokenPower
from nslogic.fits.forms.family import Families
from nslogic.fits.forms.form import LossForm, RunData
from nslogic.fits.forms.saturating import SaturatingPower
from nslogic.fits.forms.sums import PowerSum

X = np.geomspace(1e6, 1e12, 12)
FAMILY = np.array([0, 1, 2] * 4)
DATA = RunData.of(("tokens",), {"tokens": X, "loss": np.linspace(3, 1, 12)}, family=FAMILY)
EACH: list[LossForm] = [
    PowerSum(("tokens",), floor=True),
    BrokenPower("tokens", floor=True),
    SaturatingPower("tokens", floor=True),
]


@pytest.mark.parametrize("each", EACH, ids=lambda form: form.name)
def test_floors_ceilings_and_factors_are_a_family_s_own(each: LossForm) -> None:
    form = Families(each, ("a", "b", "c"))
    own = [parameter.name for parameter in each.parameters if parameter.kind in ("floor", "factor", "ceiling")]
    shared = [parameter.name for parameter in each.parameters if parameter.name not in own]
    assert form.names == (*(f"{name}[{label}]" for label in "abc" for name in own), *shared)
    assert form.text == f"{each.text}, with exponents that 3 families share"
    assert (form.name, form.needs, form.source) == (each.name, each.needs, each.source)


@pytest.mark.parametrize("each", EACH, ids=lambda form: form.name)
def test_each_family_has_the_loss_of_its_own_form(each: LossForm) -> None:
    form = Families(each, ("a", "b", "c"))
    point = form.starts(DATA)[5] + 0.1 * np.random.default_rng(1).standard_normal(len(form.parameters))
    logarithm, slopes = form.logarithm(point, DATA)
    for number, label in enumerate("abc"):
        names = [name if name in form.names else f"{name}[{label}]" for name in each.names]
        places = [form.place(name) for name in names]
        runs = np.flatnonzero(number == FAMILY)
        alone, alone_slopes = each.logarithm(point[places], DATA.chosen(runs))
        assert logarithm[runs] == pytest.approx(alone)
        assert slopes[places][:, runs] == pytest.approx(alone_slopes)
        others = [place for place in range(len(point)) if place not in places]
        assert not slopes[others][:, runs].any()


@pytest.mark.parametrize("each", EACH, ids=lambda form: form.name)
def test_values_are_those_of_each_form(each: LossForm) -> None:
    form = Families(each, ("a", "b", "c"))
    start = form.starts(DATA)[7]
    whole = dict(zip(form.names, form.values(start, DATA), strict=True))
    single = dict(zip(each.names, each.values(each.starts(DATA)[7], DATA), strict=True))
    for name, value in whole.items():
        assert value == pytest.approx(single[name.partition("[")[0]])


def test_the_greatest_floor_counts_as_the_share() -> None:
    form = Families(PowerSum(("tokens",), floor=True), ("a", "b", "c"))
    point = np.zeros(len(form.parameters))
    point[form.place("E[b]")] = 3.0
    assert form.floor_share(point, DATA) == pytest.approx(np.exp(3) / (np.exp(3) + 1))
