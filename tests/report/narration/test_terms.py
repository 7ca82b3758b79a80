"""Statements of the kernel as terms of the law language, which the writers know."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from nslogic.kernel import SCALE
from nslogic.language import terms
from nslogic.language.writing import format_law, format_order
from nslogic.report.narration.terms import is_order, number_term, order_term

X, Y = ("quantity", "X"), ("quantity", "Y")
A, TWO = ("parameter", "a"), ("number", Fraction(2))


@pytest.mark.parametrize(
    ("term", "text"),
    [
        (TWO, "2"),
        (A, "a"),
        (("sum", A, TWO), "a + 2"),
        (("product", TWO, A), "2*a"),
        (("quotient", A, TWO), "a/2"),
        (("least", A, TWO), "min(a, 2)"),
        (("greatest", A, TWO), "max(a, 2)"),
    ],
)
def test_numbers_are_parameter_expressions(term: Any, text: str) -> None:
    assert format_law(terms.ParameterLaw((number_term(term), terms.Parameter("b")), ("=",))) == f"{text} = b"


@pytest.mark.parametrize(
    ("term", "text"),
    [
        (("one",), "1"),
        (X, "X"),
        (("times", X, Y), "X * Y"),
        (("raised", X, A), "X^a"),
        (("plus", X, Y), "X + Y"),
        (("least", X, Y), "min(X, Y)"),
        (("log", X), "log(X)"),
        (("series", ("one",), X, ((("one",), ("number", Fraction(-2))),)), "sum(k = 1..X, k^-2)"),
        (("series", ("one",), None, ((Y, ("number", Fraction(-2))),)), "sum(k = 1..inf, Y * k^-2)"),
    ],
)
def test_orders_are_order_expressions(term: Any, text: str) -> None:
    assert format_order(order_term(term)) == text


def test_a_fixed_order_is_a_power_of_the_hidden_scale_and_its_logarithm() -> None:
    scale = terms.Quantity(SCALE)
    assert order_term(("fixed", Fraction(1), Fraction(0))) == terms.Product((scale,))
    assert order_term(("fixed", Fraction(0), Fraction(2))) == terms.Product(
        (terms.Power(terms.Logarithm(scale), terms.Constant(Fraction(2))),)
    )


def test_an_extreme_of_numbers_is_no_order() -> None:
    assert is_order(("least", X, Y))
    assert not is_order(("least", A, TWO))
    assert not is_order(("sum", A, TWO))


@pytest.mark.parametrize("convert", [number_term, order_term])
def test_anything_else_is_an_error(convert: Any) -> None:
    with pytest.raises(AssertionError, match="not a"):
        convert(("unheard", A))
