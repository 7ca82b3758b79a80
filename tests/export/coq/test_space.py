"""The vocabulary of a theorem: variables by parity, auxiliary values, keys of laws, and terms of polynomials."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.export.coq.space import CoqSpace, form_terms, polynomial_terms, speaks_of_logs
from nslogic.kernel import LOG_SCALE, ONE, SCALE, Polynomial, Statement

A, B = Polynomial.name("a"), Polynomial.name("b")
X = ("quantity", "X")


def space() -> CoqSpace:
    return CoqSpace.of(("b", "a"), ("Y", "X"))


def test_numbers_have_even_variables_and_orders_odd_ones() -> None:
    place = space()
    assert place.numbers == ("a", "b")
    assert place.quantities == ("X", "Y")
    assert {name: place.variables[name] for name in ("a", "b")} == {"a": 2, "b": 4}
    assert {name: place.variables[name] for name in ("X", "Y")} == {"X": 7, "Y": 9}
    assert (place.variables[SCALE], place.variables[LOG_SCALE]) == (3, 5)
    assert (place.number_list, place.order_list) == (["a", "b"], ["X", "Y"])


def test_auxiliary_values_are_numbered_and_get_the_next_variable_of_their_sort() -> None:
    place = space()
    assert place.value("1#1", "(largest X [Y])", order=True) == "value_1"
    assert place.value("1#2", "(least_number a [b])", order=False) == "value_2"
    assert place.variables["1#1"] == 11
    assert place.variables["1#2"] == 6
    assert place.values == [("value_1", "(largest X [Y])"), ("value_2", "(least_number a [b])")]
    place.alias("2#1", "value_1")
    assert place.texts["2#1"] == "value_1"


def test_an_auxiliary_value_is_not_named_like_a_quantity() -> None:
    place = CoqSpace.of((), ("value_1",))
    assert place.texts["value_1"] != place.value("1#1", "one", order=True)


def test_laws_have_the_odd_keys_from_five() -> None:
    place = space()
    assert [place.law("d", "p") for _ in range(3)] == [5, 7, 9]
    assert place.laws == [("d", "p")] * 3


@pytest.mark.parametrize(
    ("polynomial", "factor", "terms"),
    [
        (A * B, 1, {(2, 4): 1}),
        (A * A - ONE, 1, {(2, 2): 1, (): -1}),
        (A.times(Fraction(1, 2)) + ONE, 2, {(2,): 1, (): 2}),
        (Polynomial({}), 3, {}),
    ],
)
def test_a_polynomial_is_its_integer_terms_by_variables(
    polynomial: Polynomial, factor: int, terms: dict[tuple[int, ...], int]
) -> None:
    assert polynomial_terms(space(), polynomial, factor) == terms


def test_a_factor_that_leaves_fractions_is_a_mistake() -> None:
    with pytest.raises(AssertionError, match="integers"):
        polynomial_terms(space(), A.times(Fraction(1, 3)), 2)


def test_a_form_has_its_orders_among_the_variables() -> None:
    assert form_terms(space(), {"X": A, SCALE: ONE, "Y": -ONE}, 1) == {(2, 7): 1, (3,): 1, (9,): -1}


@pytest.mark.parametrize(
    ("law", "speaks"),
    [
        (("order", "~", X, ("one",), False), False),
        (("order", "~", ("log", X), ("one",), False), True),
        (("order", "~", ("series", ("one",), X, ((("one",), ("number", Fraction(-1))),)), X, False), True),
        (("if", (("order", "~", ("log", X), X, False),), ("order", "~", X, X, False)), True),
    ],
)
def test_a_logarithm_is_seen_wherever_it_stands(law: Statement, speaks: bool) -> None:
    assert speaks_of_logs([("order", "~", X, X, False), law]) is speaks
