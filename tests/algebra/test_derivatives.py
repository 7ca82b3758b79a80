"""Derivatives against SymPy, and against small differences in exact numbers."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy
from hypothesis import assume, given
from hypothesis import strategies as st

from nslogic.algebra.derivatives import derivative
from nslogic.algebra.functions import Field, RationalFunction

SYMPY: Any = sympy
FIELD = Field(("a", "b", "c"))
A, B, C = map(FIELD.generator, FIELD.names)
NUMBERS = st.fractions(-3, 3, max_denominator=4)


@st.composite
def functions(draw: st.DrawFn) -> RationalFunction:
    def polynomial() -> RationalFunction:
        powers = st.tuples(*(st.integers(0, 2) for _ in FIELD.names))
        terms = draw(st.dictionaries(powers, st.integers(-3, 3).filter(bool), min_size=1, max_size=4))
        return FIELD.from_terms(tuple(terms.items()))

    above, below = polynomial(), polynomial()
    assume(below != 0)
    return above / below


@given(functions(), st.sampled_from(FIELD.names))
def test_sympy_derives_the_same(value: RationalFunction, name: str) -> None:
    expected = SYMPY.diff(SYMPY.sympify(value), SYMPY.Symbol(name))
    assert SYMPY.simplify(SYMPY.sympify(derivative(value, name)) - expected) == 0


@given(functions(), st.sampled_from(FIELD.names), st.tuples(NUMBERS, NUMBERS, NUMBERS))
def test_a_small_difference_is_near_it(
    value: RationalFunction, name: str, numbers: tuple[Fraction, Fraction, Fraction]
) -> None:
    at = dict(zip(FIELD.names, numbers, strict=True))
    step = Fraction(1, 10**12)
    beside = {**at, name: at[name] + step}
    assume(value.denominator.evaluate(at) != 0)
    assume(value.denominator.evaluate(beside) != 0)
    slope = derivative(value, name).evaluate(at)
    assert abs((value.evaluate(beside) - value.evaluate(at)) / step - slope) <= Fraction(1, 10**3) * (1 + abs(slope))


def test_a_function_that_does_not_depend_on_a_parameter_has_the_slope_zero() -> None:
    assert derivative(A / (A + B), "c") == 0
    assert derivative(A, "elsewhere") == 0
    assert derivative(B / (A + B), "a") == -B / (A + B) ** 2
