"""Sums of power laws: their logarithm written out, names, and coordinates that do not depend on units."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nslogic.fits.forms.form import RunData
from nslogic.fits.forms.sums import FIRST_SIZES, FIRST_SLOPES, PowerSum
from nslogic.fits.tables.column_roles import Role

N, D = np.geomspace(1e7, 1e10, 7), np.geomspace(2e9, 1e12, 7)[::-1]
SCALES: tuple[tuple[Role, ...], ...] = (("parameters", "tokens"), ("parameters",), ("tokens",))
FORMS = [PowerSum(scales, floor) for scales in SCALES for floor in (True, False)]


def data(unit: float = 1.0) -> RunData:
    return RunData.of(("parameters", "tokens"), {"parameters": N, "tokens": D, "loss": unit * np.linspace(3, 2, 7)})


@pytest.mark.parametrize(
    ("form", "name", "text"),
    [
        *zip(
            FORMS,
            ["chinchilla", "two-powers", "power-floor", "power", "power-floor", "power"],
            [
                "E + A/N^alpha + B/D^beta",
                "A/N^alpha + B/D^beta",
                "E + A/N^alpha",
                "A/N^alpha",
                "E + A/D^alpha",
                "A/D^alpha",
            ],
            strict=True,
        )
    ],
    ids=lambda each: str(getattr(each, "text", each)),
)
def test_forms_are_named_and_written_as_people_do(form: PowerSum, name: str, text: str) -> None:
    assert (form.name, form.text) == (name, text)
    assert form.names[0] == ("E" if form.floor else "A")


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.text)
def test_the_loss_is_the_sum_at_the_parameters_that_are_told(form: PowerSum) -> None:
    runs = data()
    for point in form.starts(runs)[:: max(1, len(form.starts(runs)) // 7)]:
        values = dict(zip(form.names, form.values(point, runs), strict=True))
        loss = np.full(7, values.get("E", 0.0))
        columns: dict[Role, NDArray[np.float64]] = {"parameters": N, "tokens": D}
        for factor, exponent, scale in zip(("A", "B"), ("alpha", "beta"), form.scales, strict=False):
            loss += values[factor] / columns[scale] ** values[exponent]
        assert np.exp(form.logarithm(point, runs)[0] + runs.middle) == pytest.approx(loss)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.text)
def test_a_point_says_shares_of_a_typical_loss_whatever_its_unit(form: PowerSum) -> None:
    point = form.starts(data())[3]
    bits, nats = form.values(point, data(1 / np.log(2))), form.values(point, data())
    for parameter, first, second in zip(form.parameters, bits, nats, strict=True):
        assert first == pytest.approx(second if parameter.kind == "exponent" else second / np.log(2))


def test_starts_are_a_whole_grid() -> None:
    starts = FORMS[0].starts(data())
    assert starts.shape == (len(FIRST_SIZES) ** 3 * len(FIRST_SLOPES) ** 2, 5)
    assert len(np.unique(starts, axis=0)) == len(starts)


def test_nothing_overflows_far_off() -> None:
    form = FORMS[0]
    logarithm, slopes = form.logarithm(np.array([-900.0, 900.0, -900.0, 50.0, 50.0]), data())
    assert np.isfinite(logarithm).all()
    assert np.isfinite(slopes).all()


def test_the_share_of_the_floor_is_that_in_the_loss_of_one_run() -> None:
    form, runs = FORMS[0], data()
    point = np.array([-0.5, -1.0, -1.0, 0.3, 0.3])
    floor = np.exp(-0.5)
    assert form.floor_share(point, runs) == pytest.approx(float((floor / np.exp(form.logarithm(point, runs)[0])).max()))
    assert FORMS[1].floor_share(point[1:], runs) is None
