"""The syntax of SMT-LIB: names that differ stay different, and comparisons of pairs mean what they say."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.export.smtlib.syntax import (
    ZERO,
    call,
    compare_pairs,
    conjunction_text,
    disjunction_text,
    literal,
    product_pair,
    symbol,
)
from tests.export.smtlib.evaluation import value_of


@given(st.text(max_size=6), st.text(max_size=6))
def test_different_names_are_different_symbols(first: str, second: str) -> None:
    assert (symbol(first) == symbol(second)) == (first == second)


@given(st.text(max_size=10))
def test_a_symbol_is_quoted_and_plain(name: str) -> None:
    text = symbol(name)
    assert text.startswith("|")
    assert text.endswith("|")
    assert text.isascii()
    assert text.isprintable()
    assert "|" not in text[1:-1]
    assert "\\" not in text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(0), "0.0"),
        (Fraction(3), "3.0"),
        (-2, "(- 2.0)"),
        (Fraction(1, 3), "(/ 1.0 3.0)"),
        (Fraction(-5, 7), "(- (/ 5.0 7.0))"),
    ],
)
def test_a_rational_is_a_term(value: Fraction | int, text: str) -> None:
    assert literal(value) == text
    assert value_of(text, {}) == value


def test_a_call_of_one_argument_is_that_argument() -> None:
    assert call("+", ["x"]) == "x"
    assert call("+", ["x", "y", "z"]) == "(+ x y z)"


@pytest.mark.parametrize("values", [(), (True,), (False,), (True, False), (True, True), (False, False, False)])
def test_conjunctions_and_disjunctions_of_any_number(values: tuple[bool, ...]) -> None:
    formulas = ["(< 0.0 1.0)" if value else "(< 1.0 0.0)" for value in values]
    assert value_of(conjunction_text(formulas), {}) is all(values)
    assert value_of(disjunction_text(formulas), {}) is any(values)


def test_a_product_adds_powers_and_leaves_zeros_out() -> None:
    assert product_pair([("a", "b"), ("c", ZERO)]) == ("(+ a c)", "b")
    assert product_pair([("a", ZERO)]) == ("a", ZERO)


VALUES = (Fraction(-1), Fraction(0), Fraction(1, 2))


@pytest.mark.parametrize("powers_only", [False, True])
@pytest.mark.parametrize("relation", ["~", "<~", ">~", "<<", ">>"])
def test_orders_are_compared_power_first(relation: str, powers_only: bool) -> None:
    text = compare_pairs(("|p|", "|l|"), relation, ("|q|", "|m|"), powers_only=powers_only)
    for p, log, q, other_log in product(VALUES, repeat=4):
        left, right = ((p,), (q,)) if powers_only else ((p, log), (q, other_log))
        expected = {
            "~": left == right,
            "<~": left <= right,
            ">~": left >= right,
            "<<": left < right,
            ">>": left > right,
        }[relation]
        assert value_of(text, {"|p|": p, "|l|": log, "|q|": q, "|m|": other_log}) is expected
