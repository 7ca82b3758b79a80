"""Phase diagrams: cells as data, and where their boundaries run."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.questions.derive import DeriveOptions
from nslogic.testing.samples import read
from tests.derivation.theories import CLUSTERS, WIDTH

DIAGRAM = nslogic.phase_diagram(read(CLUSTERS), "default", parameters=("c", "alpha"))
POSITIVE = st.fractions(Fraction(1, 5), 5, max_denominator=6)


def test_a_boundary_is_solved_for_the_last_parameter_asked_for() -> None:
    (boundary,) = DIAGRAM.boundaries
    assert (boundary.equation, boundary.parameter) == ("alpha = c/D_f", "alpha")
    assert [signs for _, signs in boundary.sides] == [{-1}, {0}, {1}] or [s for _, s in boundary.sides] == [
        {1},
        {0},
        {-1},
    ]


def test_other_parameters_stay_symbols() -> None:
    assert (DIAGRAM.parameters, DIAGRAM.others, DIAGRAM.complete) == (("c", "alpha"), ("D_f",), True)


def test_other_parameters_may_be_fixed() -> None:
    options = DeriveOptions(given=("D_f = 4",))
    diagram = nslogic.phase_diagram(read(CLUSTERS), "default", parameters=("alpha", "c"), options=options)
    assert diagram.others == ()
    assert [boundary.equation for boundary in diagram.boundaries] == ["c = 4*alpha"]


@given(POSITIVE, POSITIVE, POSITIVE)
@settings(max_examples=50)
def test_exactly_one_cell_holds_at_every_point(alpha: Fraction, c: Fraction, d_f: Fraction) -> None:
    values = {"alpha": alpha, "c": c, "D_f": d_f}
    cell = DIAGRAM.at(values)
    assert cell is not None
    ratio = c / d_f
    assert cell.power is not None
    power = cell.power if isinstance(cell.power, Fraction) else cell.power.evaluate(values)
    assert power == -min(alpha, ratio)
    assert (cell.log != 0) == (alpha == ratio)


def test_no_cell_holds_outside_of_the_space() -> None:
    assert DIAGRAM.at({"alpha": Fraction(-1), "c": Fraction(1), "D_f": Fraction(1)}) is None


def test_values_are_numbers_however_they_are_written() -> None:
    exact = DIAGRAM.at({"alpha": Fraction(1, 4), "c": Fraction(1), "D_f": Fraction(2)})
    assert exact is not None
    assert DIAGRAM.at({"alpha": 0.25, "c": 1, "D_f": "4/2"}) == exact


@pytest.mark.parametrize(
    ("values", "remedy"),
    [
        ({"alpha": 1, "c": 1}, "D_f"),
        ({}, "as in"),
        ({"alhpa": 1, "c": 1, "D_f": 1}, "did you mean `alpha`?"),
        ({"alpha": "one", "c": 1, "D_f": 1}, "5/2"),
        ({"alpha": True, "c": 1, "D_f": 1}, "5/2"),
        ({1: 1}, "it is over"),
        ("alpha=1", "0.34"),
        (None, "0.34"),
    ],
)
def test_wrong_values_are_refused_with_what_to_write(values: Any, remedy: str) -> None:
    with pytest.raises(InvalidInputError) as raised:
        DIAGRAM.at(values)
    assert remedy in raised.value.diagnostics[0].help


def test_without_a_model_there_are_no_cells_but_a_reason() -> None:
    options = DeriveOptions(given=("alpha = 0",))
    diagram = nslogic.phase_diagram(read(CLUSTERS), "default", parameters=("alpha",), options=options)
    assert (diagram.cells, diagram.reason) == ((), "the regime is inconsistent")


def test_a_parameter_that_is_not_there_is_refused() -> None:
    with pytest.raises(nslogic.InvalidInputError):
        nslogic.phase_diagram(read(WIDTH), "any", parameters=("alpha",))
