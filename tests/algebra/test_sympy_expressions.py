"""Rational functions in SymPy: the same number everywhere."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.algebra.sympy_expressions import sympy_quotient

sympy: Any = pytest.importorskip("sympy")

FIELD = Field(("alpha", "x.c"))
ALPHA, C = (FIELD.generator(name) for name in FIELD.names)
NUMBERS = st.integers(-3, 3)


@given(
    NUMBERS, NUMBERS, NUMBERS, NUMBERS, st.fractions(-3, 3, max_denominator=3), st.fractions(-3, 3, max_denominator=3)
)
def test_values_are_the_same(p: int, q: int, r: int, s: int, alpha: Fraction, c: Fraction) -> None:
    below = ALPHA * C + r * ALPHA**2 + s
    point = {"alpha": alpha, "x.c": c}
    assume(below.evaluate(point) != 0)
    value = (p * ALPHA + q * C + Fraction(1, 2)) / below
    exact = value.evaluate(point)
    shown = sympy_quotient(FIELD.names, value.numerator_terms(), value.denominator_terms())
    there = {sympy.Symbol(name): sympy.Rational(n.numerator, n.denominator) for name, n in point.items()}
    assert shown.subs(there) == sympy.Rational(exact.numerator, exact.denominator)


def test_sympy_takes_a_function_as_it_is() -> None:
    alpha = sympy.Symbol("alpha")
    assert sympy.sympify(1 / (1 + ALPHA)) == 1 / (1 + alpha)
    assert sympy.diff(sympy.sympify(ALPHA**2), alpha) == 2 * alpha
