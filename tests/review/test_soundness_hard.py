"""Theories that were undecided by habit or took minutes: denominators that may vanish beside squares, guards and `or`."""

from __future__ import annotations

import time
from fractions import Fraction
from pathlib import Path

import pytest

from nslogic.derivation.derive import Derivation
from nslogic.questions.check import check
from nslogic.questions.derive import derive
from nslogic.theory.loading import load_file
from tests.derivation.agreement import only_case, value_at

THEORIES = Path(__file__).parent / "theories"


def derived(name: str) -> Derivation:
    theory, _ = load_file(THEORIES / f"{name}.toml")
    (result,) = derive(theory)
    assert result.derivation is not None, result.undecided
    assert result.derivation.complete
    return result.derivation


def power_at(found: Derivation, **values: str) -> Fraction:
    point = {name: Fraction(value) for name, value in values.items()}
    case = only_case(found, point)
    assert case.power is not None, case.law
    return value_at(case.power, point)


@pytest.mark.slow
def test_claims_with_exponents_whose_denominators_may_vanish_are_decided() -> None:
    """They took a minute; coefficients that conditions make zero stood in equations that nothing could solve."""
    theory, _ = load_file(THEORIES / "slow-check.toml")
    (regime,) = check(theory).regimes
    assert regime.verdict == "consistent"
    assert {result.claim.id: result.verdict for result in regime.claims} == dict.fromkeys(("C0", "C1", "C2"), "proved")


def test_a_boundary_at_an_irrational_parameter_is_derived() -> None:
    """It took 14 s: Z3 multiplied polynomials whose factors it was not told to look for, and hardly counted that."""
    begin = time.process_time()
    found = derived("slow-derive-one-parameter")
    assert time.process_time() - begin < 7
    assert [case.when for case in found.cases] == [
        ("a < 1",),
        ("a^2+a^5 = 1+2*a+a^3",),
        ("a^2+a^5 > 1+2*a+a^3",),
    ]


def test_conditions_of_a_high_degree_in_two_parameters_are_derived_from() -> None:
    found = derived("slow-derive-two-parameters")
    # -b/3 - (1+b) + 1/(b-1) is the exponent of A0, where it speaks: Y >> X^-a
    for b in ("4/3", "13/10"):
        number = Fraction(b)
        assert power_at(found, a="5", b=b) == -number / 3 - (1 + number) + 1 / (number - 1)


@pytest.mark.slow
def test_least_and_greatest_of_parameters_in_exponents() -> None:
    found = derived("extremes-in-exponents")
    for a, b, c in ((1, 2, 3), (-1, 2, -3), (0, 0, 0), (2, -1, 1), (-2, -3, -1)):
        middle = max(a, b, c)
        expected = max(Fraction(middle * min(a, b), 1 + max(a, c) ** 2), Fraction(a * b * c))
        assert power_at(found, a=str(a), b=str(b), c=str(c)) == expected
