"""Operations on the kernel's polynomials, against their definitions and against worked examples."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.kernel import ONE, ZERO, Effort, Polynomial
from nslogic.proof.search.polynomials import (
    coefficient_of,
    degree_in,
    evaluate,
    field_of,
    irreducible_factors,
    names_in_polynomials,
    pseudo_divide,
    to_function,
    to_polynomial,
)

A, B = Polynomial.name("a"), Polynomial.name("b")
TWO = Polynomial.number(2)
NUMBERS = st.sampled_from([Fraction(text) for text in ("1", "-1", "2", "-1/2", "3", "5/3")])
MONOMIALS = st.sampled_from([(), (("a", 1),), (("b", 1),), (("a", 2),), (("a", 1), ("b", 1)), (("a", 2), ("b", 3))])
POLYNOMIALS = st.dictionaries(MONOMIALS, NUMBERS, max_size=4).map(Polynomial)
POINTS = st.fixed_dictionaries({"a": NUMBERS, "b": NUMBERS})


def effort() -> Effort:
    return Effort(10**9)


@given(POLYNOMIALS, POLYNOMIALS, POINTS)
def test_the_value_of_a_sum_and_a_product_is_that_of_the_values(
    first: Polynomial, second: Polynomial, point: dict[str, Fraction]
) -> None:
    assert evaluate(first + second, point) == evaluate(first, point) + evaluate(second, point)
    assert evaluate(first * second, point) == evaluate(first, point) * evaluate(second, point)


@given(POLYNOMIALS)
def test_a_polynomial_survives_the_way_to_a_field_and_back(value: Polynomial) -> None:
    field = field_of(("a", "b"))
    assert to_polynomial(to_function(value, field)) == value
    assert bool(to_function(value, field)) is bool(value)


def test_only_an_element_with_a_constant_denominator_is_a_polynomial() -> None:
    field = field_of(("a",))
    half = to_function(A, field) / field.constant(2)
    assert to_polynomial(half) == A * Polynomial.number(Fraction(1, 2))
    with pytest.raises(ValueError, match="unpack"):
        to_polynomial(field.one / (to_function(A, field) + field.one))


@pytest.mark.parametrize(
    ("value", "name", "degree", "coefficients"),
    [
        (A * A * B + A + TWO, "a", 2, (TWO, ONE, B)),
        (A * A * B + A + TWO, "b", 1, (A + TWO, A * A)),
        (A, "b", 0, (A,)),
        (ZERO, "a", 0, (ZERO,)),
        (A * A - A * A, "a", 0, (ZERO,)),
    ],
)
def test_degree_and_coefficients_in_one_name(
    value: Polynomial, name: str, degree: int, coefficients: tuple[Polynomial, ...]
) -> None:
    assert degree_in(value, name) == degree
    assert tuple(coefficient_of(value, name, power) for power in range(degree + 1)) == coefficients
    assert coefficient_of(value, name, degree + 1) == ZERO


@given(POLYNOMIALS, st.sampled_from(["a", "b"]))
def test_the_coefficients_make_up_the_polynomial(value: Polynomial, name: str) -> None:
    variable = Polynomial.name(name)
    total = ZERO
    for power in range(degree_in(value, name) + 1):
        total = total + coefficient_of(value, name, power) * reduce(lambda x, y: x * y, [variable] * power, ONE)
    assert total == value


def test_names_are_sorted_and_named_once() -> None:
    assert names_in_polynomials((B * A, A + ONE)) == ("a", "b")
    assert names_in_polynomials((ONE, ZERO)) == ()
    assert names_in_polynomials(()) == ()


@pytest.mark.parametrize(
    ("value", "content", "factors"),
    [
        (Polynomial.number(6), Fraction(6), {}),
        (A, Fraction(1), {A: 1}),
        (A * A * B, Fraction(1), {A: 2, B: 1}),
        (TWO * A + TWO, Fraction(2), {A + ONE: 1}),
        (A * A - ONE, Fraction(1), {A - ONE: 1, A + ONE: 1}),
        (A * A + ONE, Fraction(1), {A * A + ONE: 1}),
        (A * Polynomial.number(Fraction(1, 3)), Fraction(1, 3), {A: 1}),
    ],
)
def test_a_polynomial_has_a_content_and_irreducible_factors(
    value: Polynomial, content: Fraction, factors: dict[Polynomial, int]
) -> None:
    found, parts = irreducible_factors(value)
    assert (found, dict(parts)) == (content, factors)


@given(POLYNOMIALS.filter(bool))
def test_the_factors_multiply_to_the_polynomial(value: Polynomial) -> None:
    content, factors = irreducible_factors(value)
    product = Polynomial.number(content)
    for factor, exponent in factors:
        assert all(coefficient.denominator == 1 for coefficient in factor.terms.values())
        for _ in range(exponent):
            product = product * factor
    assert product == value


@given(POLYNOMIALS, POLYNOMIALS, POLYNOMIALS.filter(bool), st.integers(0, 2))
def test_pseudo_division_is_the_identity_that_it_states(
    value: Polynomial, constant: Polynomial, leading: Polynomial, more: int
) -> None:
    """`leading^times * value = quotient * by + remainder`, and the name is gone from the remainder."""
    name = "x"
    by = leading * Polynomial.name(name) + constant
    value = value * Polynomial.name(name) + constant
    times = degree_in(value, name) + more
    quotient, remainder = pseudo_divide(value, by, name, times, effort())
    power = ONE
    for _ in range(times):
        power = power * leading
    assert power * value == quotient * by + remainder
    assert degree_in(remainder, name) == 0


def test_pseudo_division_by_a_monic_divisor_evaluates() -> None:
    """Where `x = a`, the value of `x^2 + x` is `a^2 + a`."""
    x = Polynomial.name("x")
    _, remainder = pseudo_divide(x * x + x, x - A, "x", 2, effort())
    assert remainder == A * A + A
