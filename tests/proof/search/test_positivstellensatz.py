"""Signs that facts give: directly, by isolating a name, and by certificates; and facts divided by signs."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.kernel import ONE, Fact, Polynomial, Real, is_false
from nslogic.proof.bodies import pruned
from nslogic.proof.budget import Budget
from nslogic.proof.search.polynomials import names_in_polynomials
from nslogic.proof.search.positivstellensatz import (
    divided_by_signs,
    open_factor,
    refute_signs,
    sign_fact,
    signs_at,
)
from nslogic.proof.search.state import Draft
from nslogic.proof.steps import CombineStep

A, B, C = (Polynomial.name(name) for name in "abc")
TWO = Polynomial.number(2)


def draft(*reals: Real) -> Draft:
    facts: dict[str, Fact] = {f"f{place}": fact for place, fact in enumerate(reals)}
    place = Draft.start(facts, Budget())
    place.reals.update({f"f{number}": fact for number, fact in enumerate(reals)})
    return place


def above(value: Polynomial) -> Real:
    return Real(value, ">")


@pytest.mark.parametrize(
    ("facts", "factor", "sign"),
    [
        ((above(A),), A, 1),
        ((above(-A),), A, -1),
        ((above(TWO * A),), A, 1),
        ((above(A - ONE),), A, 1),
        ((above(A), Real(B, ">=")), A + B, 1),
        ((above(A), above(B)), A * B + ONE, 1),
        ((above(A), above(C), above(B * (A + C) - A)), B, 1),
        ((Real(A - TWO, "="),), A, 1),
    ],
)
def test_a_sign_that_follows_is_a_fact(facts: tuple[Real, ...], factor: Polynomial, sign: int) -> None:
    place = draft(*facts)
    name = sign_fact(place, factor, sign)
    assert name is not None
    assert place.facts[name] == above(factor if sign > 0 else -factor)
    assert place.reals[name] == place.facts[name]
    assert all(isinstance(step, CombineStep) for step in place.steps)


@pytest.mark.parametrize(
    ("facts", "factor", "sign"),
    [
        ((), A, 1),
        ((above(A),), A, -1),
        ((Real(A, ">="),), A, 1),
        ((above(A * B),), A, 1),
        ((above(A * B), above(B)), A, 1),  # unless the product is divided by what is known, as whatever is taken in
        ((above(A * A * B), above(B)), A, 1),
        ((above(A), above(B)), A - B, 1),
    ],
)
def test_a_sign_that_does_not_follow_is_not_a_fact(facts: tuple[Real, ...], factor: Polynomial, sign: int) -> None:
    place = draft(*facts)
    assert sign_fact(place, factor, sign) is None


def test_a_known_sign_takes_no_step() -> None:
    place = draft(above(A))
    assert sign_fact(place, A, 1) == "f0"
    assert place.steps == []


@pytest.mark.parametrize(
    ("known", "fact", "divided"),
    [
        ((above(A),), above(A * B), above(B)),
        ((above(-A),), above(A * B), above(-B)),
        ((above(A),), Real(A * A * B, ">="), Real(B, ">=")),
        ((above(A * A),), above(A * A * B), above(B)),
        ((above(A * A),), above(A * A * A), above(A)),
        ((above(B),), Real(A * B, "="), Real(A, "=")),
        ((), above(A * B), above(A * B)),
        ((above(C),), above(A * B), above(A * B)),
        ((above(A),), above(TWO * A), above(TWO)),
    ],
)
def test_a_fact_is_divided_by_what_is_known_of_its_factors(known: tuple[Real, ...], fact: Real, divided: Real) -> None:
    place = draft(*known, fact)
    name, found = divided_by_signs(place, f"f{len(known)}", fact)
    assert found == divided
    assert place.facts[name] == divided


def test_a_fact_is_not_divided_by_itself() -> None:
    place = draft(above(A))
    assert divided_by_signs(place, "f0", above(A)) == ("f0", above(A))


@pytest.mark.parametrize(
    ("facts", "factor"),
    [
        ((above(A),), None),
        ((above(A * B),), A),
        ((above(A * B), above(A)), B),
        ((above(A * B - ONE),), A),
        ((Real(A, "="),), None),
        ((above(A * A + B), above(A)), B),
    ],
)
def test_the_simplest_factor_without_a_sign_is_the_one_to_split_on(
    facts: tuple[Real, ...], factor: Polynomial | None
) -> None:
    place = draft(*facts)
    values = [fact.value for fact in facts]
    assert open_factor(place, [*values, *map(Polynomial.name, names_in_polynomials(values))]) == factor


@pytest.mark.parametrize(
    "facts",
    [
        (above(A), Real(-A, ">=")),
        (above(A), above(B), Real(-(A * B), ">=")),
        (above(A - ONE), above(-A)),
        (Real(A * A + ONE, "="), Real(A * A, ">=")),
        (above(A), Real(A * B, "="), above(B)),
    ],
)
def test_facts_that_contradict_each_other_are_refuted_by_steps_that_the_kernel_accepts(facts: tuple[Real, ...]) -> None:
    place = draft(*facts)
    name = refute_signs(place, tuple(place.reals))
    assert name is not None
    assert is_false(place.facts[name])
    assert pruned(place.absurd(name))[-1].rule == "absurd"


@pytest.mark.parametrize("facts", [(above(A), above(B)), (Real(A * A - TWO, "="), above(A)), (Real(A, ">="),)])
def test_facts_that_can_hold_are_not_refuted(facts: tuple[Real, ...]) -> None:
    place = draft(*facts)
    assert refute_signs(place, tuple(place.reals)) is None


@pytest.mark.parametrize(("value", "sign"), [("2", 1), ("0", 0), ("-1/2", -1)])
def test_the_sign_at_a_point_is_that_of_the_value(value: str, sign: int) -> None:
    assert signs_at(A, {"a": Fraction(value)}) == sign
    assert signs_at(-A, {"a": Fraction(value)}) == -sign


def test_signs_of_factors_come_before_products_of_many_facts() -> None:
    """`A * (3 s - 1)^2 <= 3 * (3 s - 1)` is divided by `3 s - 1`, whose sign no fact states, but two facts give."""
    a, s, theta = (Polynomial.name(name) for name in ("A", "s", "theta"))
    number = Polynomial.number
    first, second = number(3) * s - ONE, TWO - s
    place = draft(
        Real(first * (number(3) - a * first), ">="),
        Real(second * (number(3) - a * second), ">="),
        Real(a * (a - ONE - a * theta), ">="),
        above(a),
        above(theta - number(Fraction(7, 12))),
        Real(s - number(Fraction(1, 2)), ">="),
        Real(ONE - s, ">="),
    )
    before = place.effort.left
    name = refute_signs(place, tuple(place.reals))
    assert name is not None
    assert place.facts[name] == Real(Polynomial({}), ">")
    assert before - place.effort.left < 1_000_000
