"""Certificates of signs: the terms add up to what is wanted, each is non-negative, and one is positive."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import pytest

from nslogic.kernel import ONE, ZERO, Polynomial, Real
from nslogic.limits import ProofLimits
from nslogic.proof.budget import Budget
from nslogic.proof.search.sign_certificates import sign_certificate
from nslogic.proof.steps import Term

A, B, C = (Polynomial.name(name) for name in "abc")
TWO = Polynomial.number(2)


def effort() -> Budget:
    return Budget(10**9)


def is_certificate(terms: tuple[Term, ...], reals: Mapping[str, Real], wanted: Polynomial | None) -> bool:
    """Return whether terms show that a polynomial is positive, by the definition of a certificate."""
    total, strict = ZERO, False
    for term in terms:
        product, relations = term.times, [reals[name].relation for name in term.facts]
        for name in term.facts:
            product = product * reals[name].value
        total = total + product
        if "=" in relations:
            continue
        constant = term.times.constant
        if constant is None or constant <= 0:
            return False
        strict = strict or all(relation == ">" for relation in relations)
    return strict and total == (ZERO if wanted is None else wanted)


POSITIVE = {"a": Real(A, ">"), "b": Real(B, ">"), "c": Real(C, ">=")}


@pytest.mark.parametrize(
    ("wanted", "degree"),
    [
        (A, 1),
        (A + ONE, 1),
        (A + B, 1),
        (A + C, 1),
        (TWO * A + C + ONE, 1),
        (A * B, 2),
        (A * B + C, 2),
        (A * A + ONE, 2),
        (A * A * B, 3),
        (ONE, 1),
    ],
)
def test_a_sum_of_products_of_facts_is_found_to_be_positive(wanted: Polynomial, degree: int) -> None:
    terms = sign_certificate(POSITIVE, wanted, degree, effort())
    assert terms is not None
    assert is_certificate(terms, POSITIVE, wanted)


@pytest.mark.parametrize(
    ("wanted", "degree"),
    [(C, 2), (A - B, 2), (-A, 2), (A * B, 1), (A * A * B, 2), (A - ONE, 3), (ZERO, 2)],
)
def test_what_need_not_be_positive_has_no_certificate(wanted: Polynomial, degree: int) -> None:
    assert sign_certificate(POSITIVE, wanted, degree, effort()) is None


def test_an_equation_may_be_taken_any_number_of_times() -> None:
    reals = {"a": Real(A, ">"), "equation": Real(B - TWO * A, "=")}
    terms = sign_certificate(reals, B, 1, effort())
    assert terms is not None
    assert is_certificate(terms, reals, B)


def test_an_equation_is_multiplied_by_names_where_the_degree_allows_it() -> None:
    reals = {"a": Real(A, ">"), "equation": Real(A * B - ONE, "=")}
    wanted = A * A * B
    assert sign_certificate(reals, wanted, 1, effort()) is None
    terms = sign_certificate(reals, wanted, 2, effort())
    assert terms is not None
    assert is_certificate(terms, reals, wanted)


@pytest.mark.parametrize(
    "reals",
    [
        {"p": Real(A, ">"), "n": Real(-A, ">=")},
        {"p": Real(A - ONE, ">="), "n": Real(-A, ">=")},
        {"p": Real(A - B, ">"), "q": Real(B - C, ">="), "r": Real(C - A, ">=")},
        {"e": Real(A - ONE, "="), "n": Real(-A, ">")},
        {"p": Real(A, ">"), "q": Real(B, ">"), "n": Real(-(A * B), ">=")},
    ],
)
def test_facts_that_contradict_each_other_add_up_to_zero_above_zero(reals: dict[str, Real]) -> None:
    terms = sign_certificate(reals, None, 2, effort())
    assert terms is not None
    assert is_certificate(terms, reals, None)


@pytest.mark.parametrize(
    "reals",
    [
        {},
        {"p": Real(A, ">"), "n": Real(B, ">")},
        {"p": Real(A, ">="), "n": Real(-A, ">=")},
        {"p": Real(A * A - TWO, "="), "q": Real(A, ">")},
    ],
)
def test_facts_that_can_hold_have_no_such_certificate(reals: dict[str, Real]) -> None:
    assert sign_certificate(reals, None, 3, effort()) is None


def test_only_facts_that_share_names_take_part() -> None:
    reals = {"a": Real(A, ">"), "b": Real(B, ">"), "link": Real(C - B, ">=")}
    terms = sign_certificate(reals, C, 1, effort())
    assert terms is not None
    assert {name for term in terms for name in term.facts} == {"b", "link"}


def test_with_too_many_products_nothing_is_looked_for() -> None:
    few = {str(place): Real(A + Polynomial.number(Fraction(place)), ">") for place in range(3)}
    many = {
        str(place): Real(A + Polynomial.number(Fraction(place)), ">") for place in range(ProofLimits().products + 1)
    }
    assert sign_certificate(few, A, 1, effort()) is not None
    assert sign_certificate(many, A, 1, effort()) is None
