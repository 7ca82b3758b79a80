"""Numbers, orders and comparisons in Coq: the text that people read, the data, and the fact of the kernel agree."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.export.coq.comparisons import (
    LOG_ORDER,
    UNIT,
    ZERO_NUMBER,
    CoqNumber,
    CoqOrder,
    compare_coq_numbers,
    compare_orders,
    constant_number,
    product_order,
    raised,
)
from nslogic.kernel import LOG_SCALE, ONE, SCALE, Polynomial, Ratio, Real, Vector, compare, compare_numbers

A = CoqNumber("a", "(NVar k1)", Ratio(Polynomial.name("a")))
X = CoqOrder("X", "(TVar k3)", {"X": Ratio(ONE)})
Y = CoqOrder("Y", "(TVar k4)", {"Y": Ratio(ONE)})


@pytest.mark.parametrize(
    ("value", "text", "deep"),
    [
        ("3", "3", "(NInt z3)"),
        ("0", "0", "(NInt z0)"),
        ("-3", "(-3)", "(NInt m3)"),
        ("1/2", "(1 / 2)", "(NDiv (NInt z1) (NInt z2))"),
        ("-2/3", "((-2) / 3)", "(NDiv (NInt m2) (NInt z3))"),
    ],
)
def test_a_rational_is_written_as_a_quotient_of_integers(value: str, text: str, deep: str) -> None:
    number = constant_number(Fraction(value))
    assert (number.text, number.deep) == (text, deep)
    assert number.ratio.above.constant == Fraction(value)


@pytest.mark.parametrize(
    ("relation", "text", "deep"),
    [
        ("~", "X ~~ Y", "(Order EQ (TVar k3) (TVar k4))"),
        ("<~", "X <~ Y", "(Order GE (TVar k4) (TVar k3))"),
        ("<<", "X << Y", "(Order GT (TVar k4) (TVar k3))"),
        (">~", "Y <~ X", "(Order GE (TVar k3) (TVar k4))"),
        (">>", "Y << X", "(Order GT (TVar k3) (TVar k4))"),
    ],
)
def test_the_lesser_order_is_on_the_left(relation: str, text: str, deep: str) -> None:
    piece = compare_orders(X, relation, Y, "order")
    assert (piece.text, piece.deep) == (text, deep)
    assert piece.fact == compare(X.ratios, relation, Y.ratios, "order")


@pytest.mark.parametrize(
    ("relation", "text", "deep"),
    [
        ("~", "power X = power Y", "(Power EQ (TVar k3) (TVar k4))"),
        ("<~", "power X <= power Y", "(Power GE (TVar k4) (TVar k3))"),
        (">>", "power Y < power X", "(Power GT (TVar k3) (TVar k4))"),
    ],
)
def test_powers_alone_are_compared_as_numbers(relation: str, text: str, deep: str) -> None:
    piece = compare_orders(X, relation, Y, "power")
    assert (piece.text, piece.deep) == (text, deep)
    assert isinstance(piece.fact, Vector)
    assert piece.fact.level == "power"


@pytest.mark.parametrize(
    ("relation", "text", "kind"),
    [
        ("=", "a = 0", "EQ"),
        ("!=", "a <> 0", "NE"),
        ("<", "a < 0", "GT"),
        ("<=", "a <= 0", "GE"),
        (">", "0 < a", "GT"),
        (">=", "0 <= a", "GE"),
    ],
)
def test_numbers_are_compared_with_the_lesser_one_first(relation: str, text: str, kind: str) -> None:
    piece = compare_coq_numbers(A, relation, ZERO_NUMBER)
    assert piece.text == text
    assert piece.deep.startswith(f"(Number {kind} ")
    assert piece.fact == compare_numbers(A.ratio, relation, ZERO_NUMBER.ratio)


@pytest.mark.parametrize(("relation", "plain"), [("!=", True), (">", True), (">=", True), ("=", False), ("<", False)])
def test_a_comparison_of_constants_is_plain_where_it_is_true(relation: str, plain: bool) -> None:
    assert compare_coq_numbers(constant_number(Fraction(3)), relation, ZERO_NUMBER).plain is plain
    assert not compare_coq_numbers(A, relation, ZERO_NUMBER).plain


def test_a_comparison_of_scales_is_plain_where_it_is_true() -> None:
    scale = CoqOrder("scale", "(TVar k1)", {SCALE: Ratio(ONE)})
    assert compare_orders(scale, ">>", UNIT, "order").plain
    assert compare_orders(scale, ">>", LOG_ORDER, "order").plain
    assert not compare_orders(scale, "<<", LOG_ORDER, "order").plain
    assert not compare_orders(X, ">>", UNIT, "order").plain
    assert LOG_ORDER.ratios.keys() == {LOG_SCALE}


def test_denominators_are_cleared_by_even_powers_where_the_sign_matters() -> None:
    """`X^(1/a)` has the denominator a: an equation is multiplied by a, an inequality by its square."""
    inverse = CoqNumber("(1 / a)", "(NDiv (NInt z1) (NVar k1))", Ratio(ONE) * A.ratio.inverse())
    power = raised(X, inverse)
    factor = Polynomial.name("a")
    assert compare_orders(power, "~", Y, "order").common == {factor: 1}
    assert compare_orders(power, ">~", Y, "order").common == {factor: 2}
    assert compare_coq_numbers(inverse, "!=", ZERO_NUMBER).common == {factor: 1}
    assert compare_coq_numbers(inverse, ">", ZERO_NUMBER).common == {factor: 2}
    assert compare_orders(X, ">~", Y, "order").common == {}


def test_a_product_adds_exponents_and_a_power_multiplies_them() -> None:
    product = product_order(product_order(X, Y), X)
    assert product.text == "((X ** Y) ** X)"
    assert product.deep == "(TTimes (TTimes (TVar k3) (TVar k4)) (TVar k3))"
    assert {name: ratio.above.constant for name, ratio in product.ratios.items()} == {"X": 2, "Y": 1}
    power = raised(product, constant_number(Fraction(-1, 2)))
    assert power.text == "(((X ** Y) ** X) ^^ ((-1) / 2))"
    assert {name: ratio.above.constant for name, ratio in power.ratios.items()} == {"X": -1, "Y": Fraction(-1, 2)}


def test_equal_orders_differ_by_nothing() -> None:
    fact = compare_orders(X, "~", X, "order").fact
    assert isinstance(fact, Vector)
    assert fact.form == {}
    number = compare_coq_numbers(A, "=", A).fact
    assert isinstance(number, Real)
    assert not number.value
