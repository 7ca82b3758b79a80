"""Growth factors: an exact power of the scale, its decimal, and what they leave out."""

from __future__ import annotations

import nslogic
from nslogic.questions.plan import PlanResult
from nslogic.report.plan.growth_factors import GrowthFactor, factor_of
from tests.report.plan.growths import growth


def factors_of(result: PlanResult, number: int = 0) -> list[GrowthFactor]:
    derivation = result.growths[number].derivation
    return [factor_of(derivation, case, dict(result.values), result.options.scale) for case in derivation.cases]


def test_a_power_law_has_an_exact_factor_and_its_decimal() -> None:
    (factor,) = factors_of(growth("measured"), 1)
    assert (factor.law, factor.exact, factor.decimal) == ("C^0.34", "10^0.34", 2.18776)
    assert (factor.note, factor.interval, factor.choices) == ("", None, ())


def test_a_logarithm_is_left_out_of_the_factor_and_noted() -> None:
    (factor,) = factors_of(growth("measured"))
    assert (factor.law, factor.decimal) == ("C^-0.34 * log(C)", 0.457088)
    assert factor.log_factor == "(log(10*C)/log(C))"
    assert factor.note.startswith("without its logarithm, which multiplies it by (log(10*C)/log(C))")


def test_a_scale_of_one_changes_nothing_whatever_the_trajectory() -> None:
    (factor,) = factors_of(growth("ranged", scale="C=1"))
    assert (factor.law, factor.exact, factor.decimal) == ("C^x, 1/2 <= x <= 1", "1", 1.0)


def test_a_symbolic_exponent_has_no_decimal() -> None:
    (factor,) = factors_of(growth("ranged"), 1)
    assert (factor.exact, factor.decimal) == ("10^-s", None)


def test_each_case_has_its_factor() -> None:
    assert [(factor.when, factor.exact) for factor in factors_of(growth("cases"))] == [
        (("s < 1",), "10"),
        (("s >= 1",), "10^2"),
    ]


def test_a_free_power_beside_a_quantity_x_is_called_otherwise() -> None:
    theory = nslogic.loads("""
theory = { name = "letters", base = "x" }
quantities = { x = { trend = "grows" }, z = { trend = "free" } }
axioms = [{ id = "above", law = "z <~ x" }, { id = "below", law = "z >~ x^(1/2)" }]
""")
    assert "z   ~ x^y, 1/2 <= y <= 1" in str(nslogic.plan(theory, scale={"x": 10}))
