"""How far measured values are apart: at the number that is told it holds, and at the one before it does not."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.language.terms import Law
from nslogic.limits import Limits
from nslogic.logic.results import Tension
from nslogic.logic.tension import tension_of
from nslogic.testing import read
from nslogic.theory.model import Theory


def theory_of(*laws: str, parameters: str, claim: str = "a = a") -> Theory:
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    head = 'theory = { name = "apart" }\nquantities.N = { trend = "grows" }\nquantities.C = { trend = "grows" }\n'
    return read(f'{head}parameters = {{ {parameters} }}\n{axioms}[[claims]]\nid = "T"\nlaw = "{claim}"\n')


def tension(theory: Theory, *, above: Fraction = Fraction(2), law: Law | None = None) -> Tension | None:
    return tension_of(theory, theory.regimes[0], above=above, limits=Limits(), law=law)


@pytest.mark.parametrize(
    ("error", "sigma"),
    [("0.05", "4.61"), ("0.1", "2.31"), ("0.01", "23"), ("0.007", "32.9"), ("0.0001", "2300"), ("0.00007", "3290")],
)
def test_the_least_number_of_standard_errors_has_three_digits_and_is_rounded_up(error: str, sigma: str) -> None:
    theory = theory_of("N ~ C^a", "N ~ C^0.73", parameters=f"a = {{ value = 0.5, error = {error} }}")
    rounded = {"4.61": "4.6", "2.31": "2.3"}.get(sigma, sigma)
    assert tension(theory) == Tension(Fraction(rounded), ("measured(a)",))


def test_two_errors_add_up() -> None:
    measured = "a = { value = 0.5, error = 0.02 }, b = { value = 0.4, error = 0.01 }"
    found = tension(theory_of("N ~ C^a", "N ~ C^b", parameters=measured))
    assert found == Tension(Fraction("3.34"), ("measured(a)", "measured(b)"))


def test_fewer_than_one_standard_error_have_three_digits_too() -> None:
    theory = theory_of("N ~ C^a", "N ~ C^0.73", parameters="a = { value = 0.7, error = 0.09 }")
    assert tension(theory, above=Fraction("0.1")) == Tension(Fraction("0.334"), ("measured(a)",))


def test_what_no_measured_value_keeps_from_holding_has_no_tension() -> None:
    clash = theory_of("N ~ C", "N ~ C^2", parameters="a = { value = 0.5, error = 0.1 }")
    assert tension(clash) is None
    exact = theory_of("N ~ C^a", "N ~ C^2", parameters="a = { value = 0.5 }")
    assert tension(exact) is None


def test_an_interval_is_taken_as_it_stands() -> None:
    theory = theory_of("N ~ C^a", "N ~ C^0.73", parameters="a = { interval = [0.4, 0.5], level = 0.8 }")
    assert tension(theory) is None


def test_a_refuted_claim_has_a_tension_of_its_own() -> None:
    theory = theory_of("N ~ C^a", parameters="a = { value = 0.5, error = 0.1 }", claim="N >~ C^0.8")
    (claim,) = theory.claims
    assert tension(theory, law=claim.law.law) == Tension(Fraction(3), ("measured(a)",))
