"""What a refuted or open claim says instead: the law that follows, or the range."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.logic.results import ClaimResult, FollowingLaw, PowerRange
from nslogic.questions.check import check
from nslogic.testing import read

HEAD = """
theory = { name = "claimed", base = "M" }
quantities = { M = { trend = "grows" }, B = { trend = "grows" }, life = { trend = "grows" }, still = { trend = "fixed" } }
parameters = { a = { where = ["0 < a < 1"] }, b = {} }
axioms = [{ id = "surface", law = "B ~ M^(2/3)" }, { id = "budget", law = "LAW" }, { id = "half", law = "b = 2*a" }]
"""


def claimed(claim: str, law: str = "life ~ M / B") -> ClaimResult:
    (regime,) = check(read(f'{HEAD.replace("LAW", law)}claims = [{{ id = "T", law = "{claim}" }}]')).regimes
    (result,) = regime.claims
    return result


def test_a_refuted_claim_says_what_follows_instead() -> None:
    assert claimed("life ~ M^(1/4)").derived == (FollowingLaw("life ~ M^(1/3)"),)
    assert claimed("life << M^(1/4)").derived == (FollowingLaw("life ~ M^(1/3)"),)


def test_a_claim_without_a_base_is_told_in_that_of_the_theory() -> None:
    assert claimed("life ~ 1").derived == (FollowingLaw("life ~ M^(1/3)"),)


def test_an_open_claim_says_the_range_that_it_lies_in() -> None:
    result = claimed("life ~ M^(1/4)", law="life <~ M / B")
    assert result.verdict == "open"
    assert result.derived == (FollowingLaw("life ~ M^x, 0 < x <= 1/3", (), PowerRange("0", False, "1/3", True)),)


def test_cases_have_their_conditions() -> None:
    derived = claimed("life ~ M^2", law="life ~ max(M^a, M^(1/2))").derived
    assert {(law.law, law.when) for law in derived} == {
        ("life ~ M^a", ("a > 1/2",)),
        ("life ~ M^(1/2)", ("a <= 1/2",)),
    }


def test_a_parameter_says_its_value() -> None:
    assert claimed("b = a").derived == (FollowingLaw("b = 2*a"),)


@pytest.mark.parametrize(
    "claim", ["life ~ M^(1/3)", "life * B ~ M^2", "life ~ M * B", "life ~ still", "a = 2 or b = 3"]
)
def test_proved_claims_and_other_shapes_say_nothing_more(claim: str) -> None:
    assert claimed(claim).derived == ()


def test_a_measured_exponent_says_between_which_numbers_it_lies() -> None:
    text = HEAD.replace("LAW", "life ~ M / B").replace("M^(2/3)", "M^a")
    measured = text.replace('a = { where = ["0 < a < 1"] }', "a = { value = 0.6, error = 0.05 }")
    (regime,) = check(read(f'{measured}claims = [{{ id = "T", law = "life ~ M" }}]')).regimes
    (law,) = regime.claims[0].derived
    assert (law.law, law.span, law.parameters) == ("life ~ M^(1-a)", (Fraction(3, 10), Fraction(1, 2)), ("a",))
