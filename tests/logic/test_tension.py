"""How far measured values are apart: at the number that is told it holds, and at the one before it does not."""

from __future__ import annotations

from fractions import Fraction
from typing import NoReturn

import pytest

from nslogic.errors import UndecidedError
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


def rounded_up(value: Fraction) -> Fraction:
    """Return the least number of three digits that is not below a positive one."""
    step = Fraction(1, 10**6)
    while value > 1000 * step:
        step *= 10
    return -(-value // step) * step


@pytest.mark.parametrize(
    "above", [Fraction(1, 10), Fraction(1), Fraction(2), Fraction(7, 2), Fraction(10), Fraction(99)]
)
@pytest.mark.parametrize("times", ["1.0001", "1.01", "1.5", "4", "9.99", "10", "10.01", "123.4", "999", "5000.7"])
def test_the_tension_is_the_distance_in_standard_errors_rounded_up(above: Fraction, times: str) -> None:
    """The exponent has to be 1 more than it was measured: that is so many standard errors away."""
    distance = above * Fraction(times)
    theory = theory_of("N ~ C^a", "N ~ C^2", parameters=f"a = {{ value = 1, error = {float(1 / distance)!r} }}")
    exact = 1 / as_written(theory)
    found = tension(theory, above=above)
    assert found is not None
    assert exact <= found.sigma <= max(rounded_up(exact), above * Fraction("1.02"))
    assert found.sigma > above
    if exact > Fraction("1.02") * above and exact >= 1:
        assert found.sigma == rounded_up(exact)
    assert found.of == ("measured(a)",)


def as_written(theory: Theory) -> Fraction:
    (parameter,) = theory.parameters
    assert parameter.error is not None
    return parameter.error


@pytest.mark.parametrize(
    ("error", "known"), [("0.000002", True), ("0.00000101", True), ("0.00000099", False), ("0.0000005", False)]
)
def test_beyond_six_powers_of_ten_nothing_is_said(error: str, known: bool) -> None:
    theory = theory_of("N ~ C^a", "N ~ C^2", parameters=f"a = {{ value = 1, error = {error} }}")
    assert (tension(theory) is not None) is known


def test_only_values_that_clash_take_part() -> None:
    measured = "a = { value = 0.5, error = 0.1 }, b = { value = 3, error = 1 }"
    found = tension(theory_of("N ~ C^a", "N ~ C^0.8", parameters=measured))
    assert found == Tension(Fraction(3), ("measured(a)",))
    assert found.of == ("measured(a)",)


def test_a_search_that_is_cut_off_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def giving_up(*_: object, **__: object) -> NoReturn:
        raise UndecidedError("too hard")

    theory = theory_of("N ~ C^a", "N ~ C^0.8", parameters="a = { value = 0.5, error = 0.1 }")
    assert tension(theory) is not None
    monkeypatch.setattr("nslogic.logic.tension.engine_for", giving_up)
    assert tension(theory) is None
