"""What a plan takes for granted, and what it says where it cannot answer."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.questions.plan import PlanOptions, plan
from tests.report.plan.growths import GROWTH, growth

THEORY = nslogic.loads(GROWTH)


def laws(regime: str, given: str | None = None) -> dict[str, list[str]]:
    """Return the laws of each quantity that a plan speaks of."""
    return {
        quantity.quantity: [case.law for case in quantity.cases] for quantity in growth(regime, given=given).growths
    }


def test_every_quantity_that_the_laws_mention_has_its_growth_in_the_order_of_the_file() -> None:
    assert laws("measured") == {"loss": ["loss ~ C^-alpha * log(C)"], "N": ["N ~ C^alpha"]}
    assert laws("empty") == {}


def test_a_measured_parameter_is_taken_at_its_centre_and_its_interval_is_kept() -> None:
    result = growth("measured")
    assert result.values == (("alpha", Fraction(17, 50)),)
    assert result.assumed == ("alpha is measured; its central value is taken",)
    assert result.measured == (("alpha", (Fraction(6, 25), Fraction(11, 25))),)


def test_fewer_standard_errors_give_a_narrower_interval() -> None:
    assert growth("measured", sigma=1).measured == (("alpha", (Fraction(29, 100), Fraction(39, 100))),)


def test_an_interval_is_taken_at_its_midpoint_whatever_the_standard_errors() -> None:
    for sigma in (1, 3):
        result = growth("interval", sigma=sigma)
        assert result.values == (("w", Fraction(3, 10)),)
        assert result.measured == (("w", (Fraction(1, 5), Fraction(2, 5))),)


def test_cases_that_cannot_hold_at_the_values_are_left_out() -> None:
    assert laws("cases") == {"K": ["K ~ C", "K ~ C^2"]}
    assert laws("cases", given="s=1/2") == {"K": ["K ~ C"]}
    assert laws("cases", given="s=1") == {"K": ["K ~ C^2"]}


def test_a_free_base_is_assumed_to_grow_or_else_to_fall() -> None:
    assert growth("ranged", scale="K=10").notes == ("K is free; it is taken to grow",)
    assert growth("ranged", scale="Z=10").notes == ("Z is free; it falls in every model in which it scales",)
    assert growth("ranged").notes == ()


def test_a_regime_without_a_model_has_no_growths_but_a_core() -> None:
    result = growth("clash")
    assert (result.growths, result.check.verdict) == ((), "degenerate")
    assert result.check.cores.found == (("fixed", "trend(C)"),)


def test_a_base_that_the_axioms_keep_from_scaling_is_refused() -> None:
    still = nslogic.loads("""
theory     = { name = "still" }
quantities = { X = { trend = "free" }, Y = { trend = "grows" } }
axioms     = [{ id = "still", law = "X ~ 1" }]
""")
    (result,) = plan(still, scale={"X": 2})
    assert result.refused == "X does not scale in any model of this regime"
    assert result.keeping == ("still",)
    assert result.growths == ()


def test_values_that_contradict_the_regime_are_not_taken() -> None:
    outside = nslogic.loads("""
theory     = { name = "outside" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" } }
parameters = { a = { value = 1, error = 1 } }
axioms     = [{ id = "law", law = "Y ~ X^a" }, { id = "above", law = "a > 3/2" }]
""")
    (result,) = plan(outside, scale={"X": 2})
    assert result.notes == ("the central values of the parameters contradict the regime, so none were taken",)
    assert (result.values, result.assumed) == ((), ())
    assert [case.law for case in result.growths[0].cases] == ["Y ~ X^a"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "no quantity is multiplied"),
        ({"scale": {"C": 10, "N": 2}}, "exactly one quantity should be multiplied, by a positive number"),
        ({"scale": {"C": -1}}, "exactly one quantity should be multiplied, by a positive number"),
        ({"scale": {"CC": 10}}, "growth has no quantity `CC`"),
        ({"scale": {"C": 10}, "set": {"beta": 1}}, "growth has no parameter `beta`"),
        ({"scale": {"C": 10}, "regimes": "measure"}, "growth has no regime `measure`"),
        ({"scale": {"C": "ten"}}, "C should be a number, not `ten`"),
    ],
)
def test_a_request_that_makes_no_sense_is_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidInputError) as refusal:
        plan(THEORY, **arguments)
    assert message in [diagnostic.message for diagnostic in refusal.value.diagnostics]


def test_options_can_be_an_object_and_names_go_before_it() -> None:
    options = PlanOptions("C", Fraction(10), sigma=Fraction(1))
    (result,) = plan(THEORY, options, regimes="measured")
    assert result.options.sigma == 1
    (result,) = plan(THEORY, options, regimes="measured", sigma=3)
    assert (result.options.base, result.options.sigma) == ("C", Fraction(3))


def test_a_result_is_short_at_a_prompt() -> None:
    assert repr(growth("measured")) == ("<PlanResult growth·measured, C × 10: loss ~ C^-alpha * log(C); N ~ C^alpha>")
    assert repr(growth("clash")) == "<PlanResult growth·clash, C × 10: degenerate>"


@pytest.mark.parametrize(
    ("meaning", "noted"),
    [
        ("reducible loss: above the irreducible E", "reducible loss"),
        ("reducible error", "reducible error"),
        ("loss, irreducible error zero", ""),
    ],
)
def test_a_factor_of_a_reducible_loss_is_said_to_be_none_of_the_whole(meaning: str, noted: str) -> None:
    """With 576 times the compute a fitted loss of 2.30 falls by 14 %, and what is above its floor by 68 %."""
    text = GROWTH.replace('loss = { trend = "falls" }', f'loss = {{ trend = "falls", meaning = "{meaning}" }}')
    result = next(each for each in plan(nslogic.loads(text), scale="C=576") if each.regime.name == "measured")
    expected = (f"loss is the {noted}; with its irreducible part the factor is nearer to 1",) if noted else ()
    assert result.notes == expected
