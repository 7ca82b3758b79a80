"""What a regime says of its parameters, and of the powers in its law of the loss."""

from __future__ import annotations

from fractions import Fraction

import pytest

import nslogic
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import TRUE
from nslogic.orders.system import System, build_system
from nslogic.questions.regime_conditions import (
    AlternativesError,
    comparisons,
    conditions_on_parameters,
    determined_parameters,
    loss_powers,
    tied_parameters,
)

TEXT = """
theory     = { name = "small", target = "loss", base = "N" }
quantities = { N = { trend = "grows" }, loss = { trend = "falls" } }
parameters = { a = { where = ["a > 0"] }, b = { value = 0.5, error = 0.1 }, c = { value = 2 } }
axioms     = [{ id = "law", law = "loss ~ N^-a" }, { id = "tie", law = "a = b" }]
"""


def system_of(text: str) -> System:
    theory = nslogic.loads(text)
    return build_system(theory, theory.regimes[0])


def conditions_of(text: str) -> list[str]:
    (atoms,) = comparisons(conditions_on_parameters(system_of(text)))
    return [f"{format_coefficient(atom.value)} {atom.relation} 0" for atom in atoms]


def test_the_loss_falls_by_the_power_of_its_law() -> None:
    ((when, conditions, power, exact),) = loss_powers(system_of(TEXT), "N")
    assert (when, conditions, format_coefficient(power), exact) == ((), TRUE, "-a", True)


def test_a_measurement_with_an_error_is_no_condition() -> None:
    assert conditions_of(TEXT) == ["-a < 0", "a-b = 0", "c-2 = 0"]
    assert conditions_of(TEXT.replace(", error = 0.1", "")) == ["-a < 0", "a-b = 0", "2*b-1 = 0", "c-2 = 0"]


def test_axioms_conditions_and_values_restrict_parameters() -> None:
    assert tied_parameters(system_of(TEXT)) == {"a", "b", "c"}
    untied = TEXT.replace(', { id = "tie", law = "a = b" }', "").replace(' where = ["a > 0"] ', "")
    assert tied_parameters(system_of(untied)) == {"c"}


def test_a_theory_without_a_target_determines_no_parameters() -> None:
    assert determined_parameters(system_of(TEXT.replace(', target = "loss", base = "N"', ""))) == {}


def test_a_law_with_a_number_gives_that_power() -> None:
    ((_, _, power, exact),) = loss_powers(system_of(TEXT.replace("N^-a", "N^(-1/2)")), "N")
    assert (power, exact) == (Fraction(-1, 2), True)


def test_alternatives_of_parameters_are_all_there() -> None:
    text = TEXT.replace('law = "a = b"', 'law = "a = b or a > 2"')
    alternatives = comparisons(conditions_on_parameters(system_of(text)))
    assert len(alternatives) == 2
    assert {len(each) for each in alternatives} == {len(conditions_of(TEXT))}


def test_too_many_alternatives_are_not_tried() -> None:
    laws = ", ".join(f'{{ id = "t{number}", law = "a > {number} or a < 1/{number}" }}' for number in range(2, 9))
    text = TEXT.replace('{ id = "tie", law = "a = b" }', laws)
    with pytest.raises(AlternativesError):
        comparisons(conditions_on_parameters(system_of(text)))
