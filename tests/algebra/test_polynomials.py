"""Polynomials within limits: what is absurd is refused before the work is done."""

import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from math import prod

import pytest
from flint import fmpz_mpoly
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra import polynomials
from nslogic.algebra.polynomials import (
    BIT_LIMIT,
    DEGREE_LIMIT,
    TERM_LIMIT,
    as_fraction,
    as_one_factor,
    as_rational,
    compiled,
    context_of,
    evaluated,
    flint_terms,
    lowest,
    multiply_within,
    power,
    text_of,
    with_fraction,
    within_size,
)
from nslogic.errors import LimitReachedError

RING = context_of(2)
X, Y = RING.gens()


small: st.SearchStrategy[fmpz_mpoly] = st.lists(
    st.tuples(st.integers(-4, 4).filter(bool), st.integers(0, 3), st.integers(0, 2)), max_size=4
).map(lambda terms: sum((number * X**i * Y**j for number, i, j in terms), RING.constant(0)))
numbers = st.fractions(-3, 3, max_denominator=4)


def value(polynomial: fmpz_mpoly, x: Fraction, y: Fraction) -> Fraction:
    """Return the value at a point, term by term."""
    return sum((number * x**i * y**j for (i, j), number in flint_terms(polynomial, 2)), Fraction(0))


def full(degree: int) -> fmpz_mpoly:
    """Return a polynomial with every term up to a degree in each generator."""
    return RING.from_dict({(i, j): 1 for i in range(degree) for j in range(degree)})


@pytest.mark.parametrize(
    "absurd",
    [
        lambda: power(X, DEGREE_LIMIT + 1),
        lambda: multiply_within(power(X, DEGREE_LIMIT), X),
        lambda: power(X + Y + 1, 200),
        lambda: power(RING.constant(2), BIT_LIMIT),
        lambda: multiply_within(full(60), power(X, 100) * full(60)),
    ],
)
def test_absurd_sizes_are_refused(absurd: Callable[[], fmpz_mpoly]) -> None:
    with pytest.raises(LimitReachedError, match="parameter expression"):
        absurd()


def test_as_many_terms_as_the_limit_says_are_not_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one parameter a power has at most a term for each degree, in several at most one for each choice of factors."""
    monkeypatch.setattr(polynomials, "TERM_LIMIT", 7)
    assert len(power(X * X + X + 1, 3)) == 7
    with pytest.raises(LimitReachedError, match="beyond 7 terms"):
        power(X**3 + X + 1, 3)
    assert len(power(X**5 + 1, 6)) == 7
    with pytest.raises(LimitReachedError, match="beyond 7 terms"):
        power(X**5 + 1, 7)


def test_reasonable_sizes_are_not() -> None:
    assert power(X, DEGREE_LIMIT).total_degree() == DEGREE_LIMIT
    assert 0 < len(power(X + Y + 1, 50)) <= TERM_LIMIT
    assert power(RING.constant(-1), 10**9 + 1) == RING.constant(-1)
    assert power(X * 0, 5) == X * 0


def test_fractions_lose_common_factors() -> None:
    assert lowest(6 * X * (X + Y), 4 * (X + Y)) == (3 * X, RING.constant(2))
    assert lowest(X, RING.constant(1)) == (X, RING.constant(1))


def test_terms_and_text() -> None:
    terms = flint_terms(3 * X * Y - X**2 - 1, 2)
    assert terms == (((2, 0), -1), ((1, 1), 3), ((0, 0), -1))
    assert text_of(terms, ("a.b", "c")) == "-a.b^2 + 3*a.b*c - 1"
    assert text_of((), ("a", "b")) == "0"


def test_terms_are_evaluated_at_numbers_of_python_flint() -> None:
    terms = compiled(3 * X * Y - X**2 - 1, ("a.b", "c"))
    assert terms == ((-1, (("a.b", 2),)), (3, (("a.b", 1), ("c", 1))), (-1, ()))
    point = {"a.b": as_rational(Fraction(1, 2)), "c": as_rational(2)}
    assert as_fraction(evaluated(terms, point)) == Fraction(7, 4)
    assert evaluated((), {}) == 0


def test_a_ring_without_names_does_not_crash() -> None:
    code = "from nslogic.algebra.polynomials import context_of; print(context_of(0).constant(4).gcd(context_of(0).constant(6)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "2")


@given(small, st.integers(1, 4))
@settings(max_examples=40)
def test_powers_are_repeated_products(base: fmpz_mpoly, exponent: int) -> None:
    assert power(base, exponent) == prod([base] * exponent, start=RING.constant(1))


@given(small, small)
@settings(max_examples=40)
def test_products_within_limits_are_products(left: fmpz_mpoly, right: fmpz_mpoly) -> None:
    assert multiply_within(left, right) == left * right
    assert multiply_within(left, RING.constant(1)) == multiply_within(RING.constant(1), left) == left


@pytest.mark.parametrize(
    ("base", "greatest", "what"),
    [
        (X, DEGREE_LIMIT, "degree"),
        (X * Y, DEGREE_LIMIT // 2, "degree"),
        (X * Y**2 - X, DEGREE_LIMIT // 3, "degree"),
        (RING.constant(2), BIT_LIMIT // 2, "bits"),
        (RING.constant(-7), BIT_LIMIT // 3, "bits"),
        (3 + 2**999 * X, BIT_LIMIT // 1000, "bits"),
        (1 + X + Y, 98, "terms"),  # 99 * 100 / 2 terms
    ],
)
def test_the_greatest_power_that_is_taken_is_the_last_within_the_limit(
    base: fmpz_mpoly, greatest: int, what: str
) -> None:
    taken = power(base, greatest)
    assert len(taken) <= TERM_LIMIT
    assert taken.total_degree() <= DEGREE_LIMIT
    assert all(int(number).bit_length() <= BIT_LIMIT for number in taken.coeffs())
    with pytest.raises(LimitReachedError, match=what):
        power(base, greatest + 1)


@pytest.mark.parametrize("base", [1 + X + X**2 + X**3, full(3)])
def test_powers_with_many_like_terms_are_taken(base: fmpz_mpoly) -> None:
    """They could have a term for each choice of factors, but no more than their degrees leave room for."""
    assert len(power(base, 30)) <= TERM_LIMIT


def test_a_polynomial_of_the_greatest_size_is_within_it() -> None:
    terms = [(i, j) for i in range(72) for j in range(72)]
    most = RING.from_dict(dict.fromkeys(terms[:TERM_LIMIT], 1))
    assert within_size(most) is most
    assert len(most) == TERM_LIMIT
    with pytest.raises(LimitReachedError, match="terms"):
        within_size(RING.from_dict(dict.fromkeys(terms[: TERM_LIMIT + 1], 1)))
    assert within_size(X**DEGREE_LIMIT) == X**DEGREE_LIMIT
    with pytest.raises(LimitReachedError, match="degree"):
        within_size(X ** (DEGREE_LIMIT + 1))
    assert not within_size(RING.constant(0))


def test_a_product_is_refused_by_its_steps_before_it_is_made() -> None:
    with pytest.raises(LimitReachedError, match="steps"):
        multiply_within(full(45), full(45))  # 2,025 terms each
    with pytest.raises(LimitReachedError, match="terms"):
        multiply_within(full(40), full(40))


@given(small, st.integers(0, 1), small, small.filter(bool), numbers, numbers)
@settings(max_examples=60)
def test_a_fraction_in_the_place_of_a_generator_is_put_over_one_denominator(
    polynomial: fmpz_mpoly, index: int, above: fmpz_mpoly, below: fmpz_mpoly, x: Fraction, y: Fraction
) -> None:
    result, exponent = with_fraction(polynomial, index, above, below)
    assert exponent == max(0, polynomial.degrees()[index])
    bottom = value(below, x, y)
    if bottom:
        fraction = value(above, x, y) / bottom
        there = value(polynomial, fraction, y) if index == 0 else value(polynomial, x, fraction)
        assert value(result, x, y) == there * bottom ** int(exponent)


@given(small, numbers, numbers)
@settings(max_examples=40)
def test_compiled_terms_have_the_value_of_the_polynomial(polynomial: fmpz_mpoly, x: Fraction, y: Fraction) -> None:
    terms = compiled(polynomial, ("x", "y"))
    assert all(exponent > 0 for _, powers in terms for _, exponent in powers)
    at = evaluated(terms, {"x": as_rational(x), "y": as_rational(y)})
    assert as_fraction(at) == value(polynomial, x, y)


@given(small, small.filter(bool), small.filter(bool))
@settings(max_examples=40)
def test_fractions_in_lowest_terms_are_the_same_without_a_common_factor(
    above: fmpz_mpoly, below: fmpz_mpoly, shared: fmpz_mpoly
) -> None:
    top, bottom = lowest(above * shared, below * shared)
    assert top * below == bottom * above
    assert not above or top.gcd(bottom).is_one()


@given(small.filter(bool), st.integers(1, 6))
@settings(max_examples=30)
def test_the_content_times_the_primitive_part_is_the_polynomial(polynomial: fmpz_mpoly, number: int) -> None:
    content, ((rest, multiplicity),) = as_one_factor(polynomial * number)
    assert content * rest == polynomial * number
    assert multiplicity == 1
    assert content % number == 0
    assert abs(as_one_factor(rest)[0]) == 1


@given(st.fractions())
@settings(max_examples=30)
def test_numbers_of_python_flint_are_the_same_numbers(number: Fraction) -> None:
    assert as_fraction(as_rational(number)) == number
    assert isinstance(as_fraction(as_rational(number)), Fraction)


@pytest.mark.parametrize(
    ("polynomial", "text"),
    [
        (RING.constant(1), "1"),
        (RING.constant(-1), "-1"),
        (RING.constant(-7), "-7"),
        (X, "x"),
        (-X, "-x"),
        (2 * Y - X, "-x + 2*y"),
        (X**3 * Y - X * Y**2 + 1, "x^3*y - x*y^2 + 1"),
        (-4 * X**2 - Y - 1, "-4*x^2 - y - 1"),
    ],
)
def test_text_is_what_people_write(polynomial: fmpz_mpoly, text: str) -> None:
    assert text_of(flint_terms(polynomial, 2), ("x", "y")) == text
