"""The formulas that LaTeX and Markdown share, in the symbols of the theory."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from nslogic.orders.formulas import OrderForm
from nslogic.report.derive.deciding import InferredStatement
from nslogic.report.derive.formulas import DerivationFormulas
from tests.report.derive.laws import LOGS, law_of


def formulas_of(regime: str, theory: str | None = None) -> DerivationFormulas:
    law = law_of(regime) if theory is None else law_of(regime, theory=theory)
    assert law.derivation is not None
    return DerivationFormulas.of(law.derivation)


def test_target_and_base_have_the_symbols_of_the_file() -> None:
    formulas = formulas_of("fixed")
    assert (formulas.target, formulas.base) == (r"\mathrm{loss}", "N_{p}")
    assert formulas.solved() == ()
    assert formulas_of("solved", LOGS).solved() == ("a = 2",)


def test_a_free_exponent_takes_a_letter_that_no_symbol_has() -> None:
    assert formulas_of("between").free == "x"
    named = """
theory     = { name = "letters", target = "x", base = "y" }
quantities = { x = { trend = "free" }, y = { trend = "grows" } }
axioms     = []
"""
    assert formulas_of("default", named).free == "z"


def test_the_law_of_a_case_is_a_power_with_its_logarithm() -> None:
    formulas = formulas_of("harmonic", LOGS)
    (case,) = formulas.derivation.cases
    assert formulas.law(case) == r"\log\left(X\right)"
    assert formulas.law(replace(case, power=Fraction(-1, 2), log=Fraction(2))) == r"X^{-1/2} \, \log\left(X\right)^{2}"
    assert formulas.law(replace(case, power=Fraction(1), log=None)) == "X"


def test_conditions_are_joined_and_empty_where_there_are_none() -> None:
    formulas = formulas_of("cases")
    low, high = formulas.derivation.cases
    assert (formulas.conditions(low), formulas.conditions(high)) == (r"\delta \le 1", r"\delta > 1")
    both = replace(low, when=("delta > 0", "delta <= 1"))
    assert formulas.conditions(both) == r"\delta > 0,\; \delta \le 1"
    assert formulas.conditions(replace(low, when=())) == ""


def test_a_range_is_open_where_an_end_is_not_reached() -> None:
    formulas = formulas_of("any")
    (case,) = formulas.derivation.cases
    assert formulas.range(case) == "x < 0"
    formulas = formulas_of("free", LOGS)
    (case,) = formulas.derivation.cases
    assert formulas.range(case) == ""


def test_an_axiom_gives_its_laws_the_last_with_its_guard() -> None:
    formulas = formulas_of("cases")
    assert formulas.axiom("guarded") == (r"L \sim w \quad \text{when } \delta > 1",)
    assert formulas.axiom("H") == (r"\mathrm{loss} \sim w^{-1}",)
    assert formulas.axiom("trend(L)") == ()


def test_statements_of_one_name_are_a_chain() -> None:
    formulas = formulas_of("harmonic", LOGS)
    first = InferredStatement("Y", "~", OrderForm.unknown("X"), ignoring_logs=False)
    second = InferredStatement("Y", "<~", OrderForm.unknown("F"), ignoring_logs=False)
    assert formulas.chain([first, second]) == r"Y \sim X \lesssim F"
    assert formulas.chain([first], mark="&") == r"Y &\sim X"
    loose = replace(first, ignoring_logs=True)
    assert formulas.chain([loose]) == r"Y \sim X \;\text{(ignoring logs)}"


def test_a_statement_without_a_name_has_negative_powers_on_the_other_side() -> None:
    formulas = formulas_of("fixed")
    ratio = OrderForm.unknown("L") - OrderForm.unknown("N_w").scaled(Fraction(2))
    assert formulas.chain([InferredStatement(None, "<<", ratio, ignoring_logs=False)]) == r"L \ll w^{2}"
