"""Phase diagrams: cells as data, and where their boundaries run."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import nslogic
from nslogic.algebra.functions import Field
from nslogic.derivation.derive import Derivation
from nslogic.derivation.phase_diagram import diagram_of, holds_at, may_hold_at, no_diagram, parameters_of
from nslogic.errors import InvalidInputError
from nslogic.limits import Limits
from nslogic.orders.formulas import TRUE, OrderAtom, OrderForm, compare_parameters, conjunction, disjunction
from nslogic.questions.derive import DeriveOptions
from nslogic.testing.samples import read
from tests.derivation.theories import CLUSTERS, WIDTH, derived

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


FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")


def derivation_of(law: str, *, domain: str = "a > 0") -> Derivation:
    text = f"""
theory = {{ name = "cells", target = "Y", base = "X" }}
quantities = {{ X = {{ trend = "grows" }}, Y = {{ trend = "free" }} }}
parameters = {{ a = {{ where = ["{domain}"] }}, b = {{}} }}
axioms = [{{ id = "A1", law = "{law}" }}]
"""
    return derived(text)


def told(law: str, *parameters: str, **more: str) -> list[tuple[str, str | None, list[list[int]]]]:
    diagram = diagram_of(derivation_of(law, **more), parameters, Limits())
    return [
        (boundary.equation, boundary.parameter, [sorted(signs) for _, signs in boundary.sides])
        for boundary in diagram.boundaries
    ]


def test_boundaries_are_solved_for_the_last_parameter_that_they_can_be_solved_for() -> None:
    assert told("Y ~ X^b + X^a", "a", "b") == [("b = a", "b", [[-1, 0], [1]])]
    assert told("Y ~ X^b + X^a", "b", "a") == [("a = b", "a", [[-1, 0], [1]])]
    assert told("Y ~ X^b + X^a", "a") == [("a = b", "a", [[-1, 0], [1]])]
    assert told("Y ~ X^(a*b) + X", "a", "b") == [("b = 1/a", "b", [[-1, 0], [1]])]
    assert told("Y ~ X^(a*b) + X", "a", "b", domain="a != 5")[0][1] is None  # where a is zero it has no solution
    ((equation, parameter, _),) = told("Y ~ X^(b^2) + X^2", "b")
    assert (equation, parameter) == ("b^2 = 2", None)
    assert told("Y ~ X^b + X", "a") == []


def test_a_diagram_names_what_it_is_over_and_what_else_its_laws_speak_of() -> None:
    diagram = diagram_of(derivation_of("Y ~ X^b + X^a"), ("b",), Limits())
    assert (diagram.parameters, diagram.others, diagram.complete, diagram.reason) == (("b",), ("a",), True, "")
    assert diagram.space == compare_parameters(-A, "<")
    plain = diagram_of(derivation_of("Y ~ X^b + X"), ("b",), Limits())
    assert (plain.others, plain.space) == ((), TRUE)
    assert plain.in_short().startswith("over b: Y ~ X")
    nothing = no_diagram(("a", "b"), "no model")
    assert nothing.in_short() == "over a, b: no model"
    assert (nothing.cells, nothing.boundaries, nothing.complete) == ((), (), False)
    assert plain.boundaries[0].in_short() == "b = 1"


def test_the_parameters_of_a_case_are_those_of_its_conditions_and_its_law() -> None:
    cases = derivation_of("Y ~ X^b + X^a").cases
    assert [parameters_of(case) for case in cases] == [{"a", "b"}, {"a", "b"}]
    (single,) = derivation_of("Y ~ X^a").cases
    assert parameters_of(single) == {"a"}
    (number,) = derivation_of("Y ~ X^2").cases
    assert parameters_of(number) == frozenset()


def test_formulas_hold_at_values_or_may_where_some_are_not_known() -> None:
    below, either = (
        compare_parameters(A - B, "<"),
        disjunction((compare_parameters(A, "<"), compare_parameters(B, "="))),
    )
    point = {"a": Fraction(1), "b": Fraction(2)}
    assert holds_at(below, point)
    assert not holds_at(below, {"a": Fraction(2), "b": Fraction(2)})
    assert not holds_at(either, point)
    assert holds_at(either, {"a": Fraction(1), "b": Fraction(0)})
    assert not holds_at(conjunction((below, either)), point)
    assert holds_at(TRUE, {})
    with pytest.raises(KeyError):
        holds_at(below, {"a": Fraction(1)})
    with pytest.raises(ValueError, match="compares no orders"):
        holds_at(OrderAtom(OrderForm.unknown("N"), "="), point)
    assert may_hold_at(below, {"a": Fraction(1)})
    assert may_hold_at(below, point)
    assert not may_hold_at(below, {"a": Fraction(2), "b": Fraction(2)})
    assert may_hold_at(either, {"a": Fraction(1)})
    assert not may_hold_at(either, point)
    assert not may_hold_at(conjunction((below, compare_parameters(A, "<"))), {"a": Fraction(1)})


@pytest.mark.parametrize(("letters", "near"), [(100, True), (101, False)])
def test_a_wrong_name_is_compared_with_others_up_to_a_hundred_letters(letters: int, near: bool) -> None:
    known = "a" * (letters - 1)
    text = f"""
theory = {{ name = "long", target = "Y", base = "X" }}
quantities = {{ X = {{ trend = "grows" }}, Y = {{ trend = "free" }} }}
parameters = {{ {known} = {{}} }}
axioms = [{{ id = "A1", law = "Y ~ X^{known} + X" }}]
"""
    diagram = diagram_of(derived(text), (known,), Limits())
    with pytest.raises(InvalidInputError) as refused:
        diagram.at({"a" * letters: 1})
    assert ("did you mean" in refused.value.diagnostics[0].help) == near
