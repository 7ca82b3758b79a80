"""Real roots enclosed: as many as there are, each alone, in order, and apart from those of other polynomials."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from flint import fmpq, fmpz_poly
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nslogic import limits
from nslogic.algebra.real_roots import Coefficients, real_roots, sign_at
from nslogic.errors import LimitReachedError

SQUARE_OF_TWO = (-2, 0, 1)
CUBE = (-1, -1, 0, 1)


def factors(polynomial: fmpz_poly) -> list[Coefficients]:
    return [tuple(int(one) for one in factor.coeffs()) for factor, _ in polynomial.factor()[1]]


def test_irrational_roots_lie_between_numbers_at_which_the_sign_differs() -> None:
    low, high = real_roots([SQUARE_OF_TWO])
    assert low.high < 0 < high.low
    for root in (low, high):
        assert sign_at(SQUARE_OF_TWO, root.low) * sign_at(SQUARE_OF_TWO, root.high) == -1


def test_a_rational_root_is_known_exactly() -> None:
    (root,) = real_roots([(-1, 3)])
    assert root.is_rational()
    assert root.low == fmpq(1, 3)


def test_polynomials_without_real_roots_have_none() -> None:
    assert real_roots([(1, 0, 1), (7,)]) == []


def test_roots_that_lie_close_are_told_apart() -> None:
    roots = real_roots([SQUARE_OF_TWO, (-141421356, 100000000), (-141421357, 100000000)])
    assert [root.polynomial for root in roots] == [
        SQUARE_OF_TWO,
        (-141421356, 100000000),
        SQUARE_OF_TWO,
        (-141421357, 100000000),
    ]


def test_a_high_degree_is_refused() -> None:
    with pytest.raises(LimitReachedError):
        real_roots([(-2, *(0 for _ in range(limits.ROOT_DEGREE)), 1)])


@given(st.lists(st.integers(-6, 6), min_size=1, max_size=4), st.lists(st.sampled_from((2, 3, 5, 7)), max_size=2))
def test_every_root_is_enclosed_alone(rational: list[int], squares: list[int]) -> None:
    polynomial = fmpz_poly([1])
    for half in rational:
        polynomial *= fmpz_poly([-half, 2])
    for square in squares:
        polynomial *= fmpz_poly([-square, 0, 1])
    parts = factors(polynomial)
    roots = real_roots(parts)
    assert len(roots) == len(set(rational)) + 2 * len(set(squares))
    assert all(one.high < two.low for one, two in pairwise(roots))
    for root in roots:
        others = (part for part in parts if part != root.polynomial)
        assert all(sign_at(part, root.low) == sign_at(part, root.high) != 0 for part in others)


@given(st.lists(st.integers(-9, 9), min_size=2, max_size=8).filter(lambda one: bool(one[-1])))
def test_the_signs_between_roots_are_those_of_neighbours(coefficients: list[int]) -> None:
    """As many signs change along the line as there are roots of odd multiplicity."""
    polynomial = fmpz_poly(coefficients)
    powers = dict(zip(factors(polynomial), (power for _, power in polynomial.factor()[1]), strict=True))
    roots = real_roots(list(powers))
    places = [fmpq(-100), *((one.high + two.low) / 2 for one, two in pairwise(roots)), fmpq(100)]
    if roots:
        signs = [sign_at(tuple(coefficients), place) for place in places]
        assert 0 not in signs
        changes = [one != two for one, two in pairwise(signs)]
        assert changes == [powers[root.polynomial] % 2 == 1 for root in roots]


def test_the_greatest_degree_is_taken() -> None:
    """`x^40 - 2` and `x^39 - 2` have two roots and one."""
    assert len(real_roots([(-2, *(0 for _ in range(limits.ROOT_DEGREE - 1)), 1)])) == 2
    (root,) = real_roots([(-2, *(0 for _ in range(limits.ROOT_DEGREE - 2)), 1)])
    assert root.low < 2
    assert root.high > 1
    assert not root.is_rational()


@pytest.mark.parametrize("degree", [2, 3, 4, 5, 7, 8])
def test_polynomials_of_chebyshev_have_all_their_roots_between_minus_one_and_one(degree: int) -> None:
    """Szegő 1939, 6.3: the roots of `T_n` are the cosines of odd multiples of `pi / 2n`."""
    parts = factors(fmpz_poly.chebyshev_t(degree))
    roots = real_roots(parts)
    assert len(roots) == degree
    for _ in range(8):
        roots = [root if root.is_rational() else root.halved() for root in roots]
    assert all(-1 < root.low <= root.high < 1 for root in roots)
    mirrored = [(-root.high, -root.low) for root in reversed(roots)]
    for root, (low, high) in zip(roots, mirrored, strict=True):
        assert root.low <= high
        assert low <= root.high  # they overlap: the same root
    assert sum(root.is_rational() for root in roots) == degree % 2


@given(st.lists(st.integers(-9, 9), min_size=3, max_size=7).filter(lambda one: bool(one[-1])), st.integers(1, 12))
@settings(max_examples=40)
def test_a_half_of_an_enclosure_holds_the_root(coefficients: list[int], times: int) -> None:
    roots = [root for root in real_roots(factors(fmpz_poly(coefficients))) if not root.is_rational()]
    assume(roots)
    for root in roots:
        half = root
        for _ in range(times):
            half = half.halved()
        assert root.low <= half.low < half.high <= root.high
        assert (half.high - half.low) * 2**times == root.high - root.low
        assert sign_at(root.polynomial, half.low) * sign_at(root.polynomial, half.high) == -1


@given(st.lists(st.integers(-9, 9), min_size=3, max_size=7).filter(lambda one: bool(one[-1])))
@settings(max_examples=40)
def test_there_are_as_many_as_complex_roots_without_an_imaginary_part(coefficients: list[int]) -> None:
    polynomial = fmpz_poly(coefficients)
    theirs: Any = polynomial.complex_roots()
    assert len(real_roots(factors(polynomial))) == sum(root.imag == 0 for root, _ in theirs)


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=5), st.fractions(-3, 3, max_denominator=5))
def test_the_sign_is_that_of_the_sum_of_its_terms(coefficients: list[int], number: Fraction) -> None:
    total = sum((coefficient * number**power for power, coefficient in enumerate(coefficients)), Fraction(0))
    assert sign_at(tuple(coefficients), fmpq(number.numerator, number.denominator)) == (total > 0) - (total < 0)
