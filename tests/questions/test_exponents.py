"""Exponents that theories name are derived: formulas, cases, bounds."""

from __future__ import annotations

import pytest

from nslogic.questions.derive import derive
from nslogic.questions.exponents import derived_exponents
from nslogic.testing import read
from nslogic.theory.library import bundled, load

HEAD = """
theory = { name = "own" }
quantities = { loss = { trend = "falls" }, N_p = { trend = "grows" }, D = { trend = "grows" }, C = { trend = "grows" } }
parameters = { a = { where = ["a > 0"] }, b = { where = ["b > 0"] } }
"""


def formulas(text: str) -> list[tuple[str, list[tuple[tuple[str, ...], str, str]], str]]:
    return [
        (each.name, [(case.when, case.relation, case.formula) for case in each.cases], each.reason)
        for each in derived_exponents(read(HEAD + text))
    ]


def test_the_exponent_of_a_loss_is_the_steepest_that_is_reached() -> None:
    text = 'axioms = [{ id = "fit", law = "loss ~ N_p^-a + D^-b" }]\n'
    text += 'exponents = [{ name = "alpha_N" }, { name = "alpha_D" }]'
    assert formulas(text) == [("alpha_N", [((), "=", "a")], ""), ("alpha_D", [((), "=", "b")], "")]


def test_cases_keep_their_conditions() -> None:
    text = 'axioms = [{ id = "least", law = "loss ~ N_p^-min(a, b)" }]\nexponents = [{ name = "alpha_N" }]'
    assert formulas(text) == [("alpha_N", [(("a <= b",), "=", "a"), (("a > b",), "=", "b")], "")]


@pytest.mark.parametrize(
    ("law", "bound", "relation"),
    [("loss <~ N_p^-a", "at-least", ">="), ("loss ~ N_p^-a", "at-most", "<="), ("loss ~ N_p^-a", "exact", "=")],
)
def test_a_bound_stays_one(law: str, bound: str, relation: str) -> None:
    text = f'axioms = [{{ id = "law", law = "{law}" }}]\nexponents = [{{ name = "alpha_N", bound = "{bound}" }}]'
    assert formulas(text) == [("alpha_N", [((), relation, "a")], "")]


@pytest.mark.parametrize(
    ("law", "name", "reason"),
    [
        ("loss <~ N_p^-a", "alpha_N", "it depends on the trajectory"),
        ("D ~ C^a", "a_N", "it depends on the trajectory"),
        ("loss ~ N_p^a", "alpha_N", "its regime is degenerate"),
    ],
)
def test_what_is_not_determined_says_so(law: str, name: str, reason: str) -> None:
    text = f'axioms = [{{ id = "law", law = "{law}" }}]\nexponents = [{{ name = "{name}" }}]'
    assert formulas(text) == [(name, [], reason)]


def test_a_measured_parameter_is_the_exponent_itself() -> None:
    text = 'exponents = [{ name = "alpha_N", parameter = "a" }]'
    assert formulas(text) == [("alpha_N", [((), "=", "a")], "")]


def test_every_exponent_of_the_bundled_theories_is_derived() -> None:
    reasons = [each for name, _ in bundled() for each in derived_exponents(load(name)) if each.reason]
    assert reasons == []


def test_it_rests_on_what_the_derived_law_rests_on() -> None:
    theory = load("quanta")
    exponent = next(each for each in derived_exponents(theory) if each.name == "alpha_S")
    (law,) = derive(theory, regimes="single-epoch", base="S")
    assert law.derivation is not None
    assert exponent.rests_on == law.derivation.cases[0].rests_on
