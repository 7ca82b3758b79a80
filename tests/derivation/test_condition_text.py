"""Formulas and conditions come out as people would write them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.algebra.signs import Sign
from nslogic.derivation.condition_text import format_condition
from nslogic.derivation.space import Cell, ParameterSpace
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.limits import Limits
from nslogic.orders.coefficient_text import format_coefficient, format_power, format_power_law
from nslogic.orders.formulas import TRUE, Coefficient, compare_parameters, conjunction

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

FIELD = Field(("alpha", "beta", "c", "D_f"))
ALPHA, BETA, C, D_F = (FIELD.generator(name) for name in FIELD.names)
ONE = Fraction(1)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(-1, 3), "-1/3"),
        (-ALPHA, "-alpha"),
        (-ALPHA * BETA / (ALPHA + BETA), "-alpha*beta/(alpha+beta)"),
        (-ALPHA / (ALPHA + 1), "-alpha/(1+alpha)"),
        (-(ALPHA + 1) / (BETA + 2), "-(1+alpha)/(2+beta)"),
        (1 - C / D_F, "1-c/D_f"),
        ((ALPHA**2 - BETA**2) / 2, "(alpha-beta)*(alpha+beta)/2"),
        (ALPHA / ALPHA, "1"),
    ],
)
def test_the_shortest_form_is_written(value: Coefficient, text: str) -> None:
    written = format_coefficient(value)
    assert len(written) <= len(text)
    assert read_back(written) == value


@pytest.mark.parametrize(
    ("polynomial", "signs", "text"),
    [
        (ALPHA * D_F - C, (-1,), "alpha < c/D_f"),
        (ALPHA * D_F - C, (0,), "alpha = c/D_f"),
        (C - ALPHA * D_F, (-1,), "alpha > c/D_f"),
        (C - ALPHA * D_F, (-1, 1), "alpha != c/D_f"),
        (2 * ALPHA - 1, (0, 1), "alpha >= 1/2"),
        (ALPHA - BETA, (-1, 0), "alpha <= beta"),
        (ALPHA**2 - 2, (1,), "alpha^2 > 2"),
    ],
)
def test_a_condition_is_solved_for_a_parameter(
    polynomial: RationalFunction, signs: tuple[Sign, ...], text: str
) -> None:
    positive = conjunction(compare_parameters(-value, "<") for value in (C, D_F))
    assert format_condition(polynomial, frozenset(signs), Cell(ParameterSpace(positive, Limits()))) == text


def test_a_condition_is_not_divided_by_what_may_vanish() -> None:
    anywhere = Cell(ParameterSpace(TRUE, Limits()))
    assert format_condition(ALPHA * D_F - C, frozenset((-1,)), anywhere) in ("c > alpha*D_f", "alpha*D_f < c")


@pytest.mark.parametrize(
    ("power", "text"),
    [
        (Fraction(0), "1"),
        (ONE, "N"),
        (-ONE, "N^-1"),
        (Fraction(2, 3), "N^(2/3)"),
        (-ALPHA, "N^-alpha"),
        (D_F, "N^D_f"),
        (-C / D_F, "N^(-c/D_f)"),
    ],
)
def test_an_exponent_of_one_word_has_no_parentheses(power: Coefficient, text: str) -> None:
    assert format_power("N", power) == text


def test_a_law_names_its_logarithm() -> None:
    assert format_power_law("loss", "N", -ALPHA, 1 + ALPHA) == "loss ~ N^-alpha * log(N)^(1+alpha)"
    assert format_power_law("loss", "N", Fraction(0), ONE) == "loss ~ log(N)"
    assert format_power_law("loss", "h", ONE, -ONE, inverse_log=True) == "loss ~ h * log(1/h)^-1"


NUMBERS = st.integers(-3, 3)


@given(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS), min_size=2, max_size=2), NUMBERS)
def test_what_is_written_is_read_back_as_the_same(terms: list[tuple[int, int, int]], shift: int) -> None:
    above, below = (a * ALPHA + b * BETA + c * ALPHA * BETA + shift for a, b, c in terms)
    if below:
        assert read_back(format_coefficient(above / below)) == above / below


def read_back(text: str) -> Coefficient:
    """Return the value that the reader of the law language gives a parameter expression."""
    from nslogic.language.terms import ParameterLaw
    from nslogic.orders.exponents import Exponents, ExtremeChoice

    read = read_law(f"{text} = 0", Scope({}, {name: name for name in FIELD.names}))
    assert isinstance(read.law, ParameterLaw), read.problems
    return Exponents(FIELD).value(read.law.sides[0], ExtremeChoice({}, TRUE))
