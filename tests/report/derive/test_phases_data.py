"""The data of phases say at every point what the phase diagram says there exactly."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest

import nslogic
from nslogic.limits import Limits
from nslogic.orders.formulas import Coefficient
from nslogic.questions.derive import DeriveOptions
from nslogic.questions.phases import AskedAxis, phases_of
from nslogic.report.derive.phases_data import phases_data
from nslogic.report.derive.region_labels import SIDE, mask_of
from nslogic.report.pictures import AnswerData

DIAGRAMS = {
    "a line": ("critical-depth", "phases", ("delta", "gamma"), ()),
    "a hyperbola": ("percolation", "model", ("D_f", "alpha"), ("c = 2",)),
    "a corner": ("compute-phases", "above", ("a", "b"), ()),
}


def data_of(theory: str, regime: str, over: tuple[str, ...], given: tuple[str, ...]) -> AnswerData:
    options = DeriveOptions(given=given, keep=over)
    (law,) = nslogic.derive(theory, regimes=regime, options=options)
    return phases_data(phases_of(law, [AskedAxis(name) for name in over], Limits()))


@pytest.mark.parametrize("name", DIAGRAMS)
def test_the_regions_are_those_of_the_phase_diagram(name: str) -> None:
    theory, regime, over, given = DIAGRAMS[name]
    data = data_of(*DIAGRAMS[name])
    diagram = nslogic.phase_diagram(theory, regime, parameters=over, given=given)
    masks = [mask_of(data, cell) for cell in range(len(data["cells"]))]
    random = Random(3)
    compared = 0
    for _ in range(150):
        column, row = random.randrange(SIDE), random.randrange(SIDE)
        shares = [Fraction(2 * place + 1, 2 * SIDE) for place in (column, row)]
        values = {
            axis["name"]: Fraction(axis["low"]) + share * (Fraction(axis["high"]) - Fraction(axis["low"]))
            for axis, share in zip(data["over"], shares, strict=True)
        }
        beside = (slice(max(row - 1, 0), row + 2), slice(max(column - 1, 0), column + 2))
        drawn = [cell for cell, mask in enumerate(masks) if mask[beside].any()]
        if len(drawn) == 1:  # near a boundary a square may be on either side
            compared += 1
            cell = diagram.at(values)
            assert cell is not None
            assert data["cells"][drawn[0]]["law"] == cell.law
    assert compared > 100


def value(power: Coefficient, values: dict[str, Fraction]) -> float:
    return float(power if isinstance(power, Fraction) else power.evaluate(values))


def test_exponents_over_one_parameter_are_those_of_the_law() -> None:
    data = data_of("percolation", "model", ("c",), ("D_f = 4", "alpha = 1/2"))
    diagram = nslogic.phase_diagram("percolation", "model", parameters="c", given=("D_f = 4", "alpha = 1/2"))
    assert [(each["low"], each["high"]) for each in data["intervals"]] == [(0, 2), (2, 4)]
    for interval in data["intervals"]:
        for at, least, greatest in interval["exponents"][1:-1]:
            case = diagram.at({"c": at})
            assert case is not None
            assert case.power is not None
            assert least == greatest == pytest.approx(value(case.power, {"c": Fraction(at)}))
    (single,) = data["values"]
    assert (single["at"], single["exponents"]) == (2, [-0.5, -0.5])
    assert "log" in data["cells"][single["cell"]]["law"]


def test_where_a_law_is_not_determined_there_is_its_range() -> None:
    data = data_of("pearce-song", "small-models", ("alpha",), ("beta = 1/2",))
    ((at, least, greatest), *_) = data["intervals"][0]["exponents"][5:]
    assert least == -0.5
    assert greatest == pytest.approx(-at * 0.5 / (at + 0.5))
