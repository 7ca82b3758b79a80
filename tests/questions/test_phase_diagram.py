"""Phase diagrams: cells with their laws, boundaries between them, and values looked up."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.questions.phase_diagram import phase_diagram

PHASES = """
theory     = { name = "phases", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" } }
parameters = { a = { where = ["a > 0"] }, b = { where = ["b > 0"] }, c = { where = ["c > 0"], value = 2 } }
axioms     = [{ id = "most", law = "Y ~ X^a + X^b" }, { id = "clash", law = "X ~ 1" }]

[regimes.sum]
axioms = ["most"]

[regimes.none]
axioms = ["clash"]
expect = "degenerate"
"""
THEORY = nslogic.loads(PHASES)


def test_each_cell_has_its_law_and_its_conditions() -> None:
    diagram = phase_diagram(THEORY, "sum", parameters=("a", "b"))
    assert [(cell.law, cell.when) for cell in diagram.cells] == [("Y ~ X^b", ("a <= b",)), ("Y ~ X^a", ("a > b",))]
    assert diagram.complete
    assert [boundary.equation for boundary in diagram.boundaries] == ["b = a"]


@pytest.mark.parametrize(
    ("values", "law"),
    [({"a": 2, "b": 1}, "Y ~ X^a"), ({"a": "1/3", "b": "1/2"}, "Y ~ X^b"), ({"a": 0.5, "b": 0.25}, "Y ~ X^a")],
)
def test_the_law_at_a_point_is_that_of_its_cell(values: dict[str, object], law: str) -> None:
    cell = phase_diagram(THEORY, "sum", parameters=("a", "b")).at(values)
    assert cell is not None
    assert cell.law == law


def test_outside_of_the_space_of_the_regime_no_cell_holds() -> None:
    assert phase_diagram(THEORY, "sum", parameters=("a", "b")).at({"a": -1, "b": 1}) is None


def test_a_parameter_that_a_law_fixes_for_the_question_is_no_symbol() -> None:
    diagram = phase_diagram(THEORY, "sum", parameters="a", given="b = 1")
    cell = diagram.at({"a": "1/2"})
    assert cell is not None
    assert cell.law == "Y ~ X"


def test_a_regime_without_a_model_has_no_cells_and_says_why() -> None:
    diagram = phase_diagram(THEORY, "none", parameters=("a", "b"))
    assert (diagram.cells, diagram.boundaries) == ((), ())
    assert diagram.reason == "the regime is degenerate"


def test_the_only_regime_need_not_be_named_and_one_of_several_has_to() -> None:
    single = nslogic.loads(PHASES[: PHASES.index("[regimes.sum]")].replace(', { id = "clash", law = "X ~ 1" }', ""))
    assert phase_diagram(single, parameters=("a", "b")).complete
    with pytest.raises(InvalidInputError) as refusal:
        phase_diagram(THEORY, parameters=("a", "b"))
    assert refusal.value.diagnostics[0].help == "name one of them: sum, none"


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        (None, "no parameter is named"),
        (("a", "d"), "phases has no parameter `d`"),
        (("a", "a"), "the parameter `a` is named twice"),
    ],
)
def test_parameters_have_to_be_named_once(parameters: tuple[str, ...] | None, message: str) -> None:
    with pytest.raises(InvalidInputError) as refusal:
        phase_diagram(THEORY, "sum", parameters=parameters)
    assert [diagnostic.message for diagnostic in refusal.value.diagnostics] == [message]
