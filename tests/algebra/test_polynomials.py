"""Polynomials within limits: what is absurd is refused before the work is done."""

import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction

import pytest
from flint import fmpz_mpoly

from nslogic.algebra.polynomials import (
    BIT_LIMIT,
    DEGREE_LIMIT,
    TERM_LIMIT,
    as_fraction,
    as_rational,
    compiled,
    context_of,
    evaluated,
    flint_terms,
    lowest,
    multiply_within,
    power,
    text_of,
)
from nslogic.errors import LimitReachedError

RING = context_of(2)
X, Y = RING.gens()


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
