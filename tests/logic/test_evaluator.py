"""The independent evaluator: it agrees with the strategies that know what they drew, and with nobody else's help."""

from __future__ import annotations

import ast
import inspect
from fractions import Fraction

import pytest
from hypothesis import given

from nslogic.language.terms import OrderLaw, ParameterLaw
from nslogic.logic import evaluator
from nslogic.logic.evaluator import MeaninglessError, Valuation
from nslogic.testing import EVERYTHING, Sample, planted_models, read

TEXT = """
theory = {{ name = "one" }}
quantities = {{ N = {{ trend = "free" }}, D = {{ trend = "free" }} }}
parameters = {{ a = {{}} }}
axioms = [{{ id = "A", law = "{law}"{more} }}]
"""
AT = Valuation({"N": (Fraction(1), Fraction(0)), "D": (Fraction(1), Fraction(2))}, {"a": Fraction(0)})


@given(planted_models(EVERYTHING))
def test_all_that_was_planted_holds(sample: Sample) -> None:
    theory = sample.theory()
    valuation = Valuation(sample.orders, sample.parameters)
    assert all(valuation.axiom(axiom) for axiom in theory.axioms)
    assert all(valuation.all(parameter.where) for parameter in theory.parameters)
    assert all(valuation.all(condition.laws) for condition in theory.regimes[0].where)


@pytest.mark.parametrize(
    ("law", "holds"),
    [
        ("N << D", True),
        ("N ~ D ignoring logs", True),
        ("N^(1/a) ~ N^(1/a)", False),
        ("1/a = 1/a", False),
        ("1/a = 1/a or N << D", True),
        ("min(a, 1) = 0", True),
        ("sum(k = D..N, k) ~ sum(k = D..N, k)", False),
        ("forall k: N * k^a <~ D * k^(a + 1)", True),
        ("forall k: N * k^(a + 1) <~ D * k^a", False),
        ("forall k: N * k^a ~ D * k^(a + 1) ignoring logs", False),
    ],
)
def test_laws_hold_or_not_and_without_a_meaning_they_do_not(law: str, holds: bool) -> None:
    (axiom,) = read(TEXT.format(law=law, more="")).axioms
    assert AT.axiom(axiom) is holds


@pytest.mark.parametrize(("guard", "holds"), [("N << D", False), ("N >> D", True), ("1/a = 1", True)])
def test_an_axiom_is_silent_where_its_guard_does_not_hold(guard: str, holds: bool) -> None:
    (axiom,) = read(TEXT.format(law="N ~ 1", more=f', when = "{guard}"')).axioms
    assert AT.axiom(axiom) is holds


def test_what_has_no_meaning_says_so() -> None:
    (axiom,) = read(TEXT.format(law="log(N^-1) ~ 1", more="")).axioms
    law = axiom.laws[0].law
    assert isinstance(law, OrderLaw)
    with pytest.raises(MeaninglessError):
        AT.order(law.left)
    (axiom,) = read(TEXT.format(law="1/a = 1", more="")).axioms
    quotient = axiom.laws[0].law
    assert isinstance(quotient, ParameterLaw)
    with pytest.raises(MeaninglessError):
        AT.number(quotient.sides[0])


def test_it_shares_no_code_with_what_it_checks() -> None:
    imported = [
        node.module for node in ast.walk(ast.parse(inspect.getsource(evaluator))) if isinstance(node, ast.ImportFrom)
    ]
    ours = {name for name in imported if name is not None and name.startswith("nslogic.")}
    assert not any(name.startswith(("nslogic.orders", "nslogic.algebra")) for name in ours)
