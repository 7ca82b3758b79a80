"""Laws in which every name has a value, as data: nothing is named, and needs are those without values."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.export.coq.ground_terms import Closed
from nslogic.export.coq.laws import law_in, needs_of
from nslogic.export.coq.reading import Reader
from nslogic.export.coq.space import CoqSpace
from nslogic.kernel import Statement

X, Y = ("quantity", "X"), ("quantity", "Y")
A, B = ("parameter", "a"), ("parameter", "b")
VALUE_X, VALUE_Y = "(TRaised (TVar k1) (NInt z2))", "TOne"
VALUE_A, VALUE_B = "(NInt z3)", "(NDiv (NInt z1) (NInt z2))"


def space() -> CoqSpace:
    found = CoqSpace.of(("a", "b"), ("X", "Y"))
    found.fixed = {"X": VALUE_X, "Y": VALUE_Y, "a": VALUE_A, "b": VALUE_B}
    return found


def number(text: str) -> Statement:
    return ("number", Fraction(text))


@pytest.mark.parametrize(
    ("law", "deep"),
    [
        (("order", "~", X, Y, False), f"(Order EQ {VALUE_X} {VALUE_Y})"),
        (("order", "<<", X, Y, True), f"(Power GT {VALUE_Y} {VALUE_X})"),
        (("real", "<", A, B), f"(Number GT {VALUE_B} {VALUE_A})"),
        (("real", "=", ("least", A, B), number("1")), f"(Number EQ (NMin {VALUE_A} {VALUE_B}) (NInt z1))"),
        (
            ("real", "=", ("greatest", A, B, number("0")), number("1")),
            f"(Number EQ (NMax {VALUE_A} (NMax {VALUE_B} (NInt z0))) (NInt z1))",
        ),
        (("order", "~", ("plus", X, Y), Y, False), f"(Order EQ (TLargest {VALUE_X} {VALUE_Y}) {VALUE_Y})"),
        (("order", "~", ("least", X, Y), Y, False), f"(Order EQ (TLeast {VALUE_X} {VALUE_Y}) {VALUE_Y})"),
        (("order", "~", ("plus", X), Y, False), f"(Order EQ {VALUE_X} {VALUE_Y})"),
        (
            ("order", "~", ("log", X), Y, False),
            f"(And (Order GE {VALUE_X} TOne) (Order EQ (TLog {VALUE_X}) {VALUE_Y}))",
        ),
        (
            ("real", "=", ("quotient", A, B), number("6")),
            f"(And (Number NE {VALUE_B} (NInt z0)) (Number EQ (NDiv {VALUE_A} {VALUE_B}) (NInt z6)))",
        ),
    ],
)
def test_values_stand_in_the_data_and_nothing_is_named(law: Statement, deep: str) -> None:
    place = space()
    assert law_in(place, law, Closed)[1] == deep
    assert place.values == []
    assert place.laws == []


def test_a_sum_over_an_index_is_data_with_its_bounds() -> None:
    tail = ("order", "~", ("series", X, None, ((("one",), number("-2")),)), Y, False)
    assert f"(TTail {VALUE_X} TOne (NInt m2))" in law_in(space(), tail, Closed)[1]
    series = ("order", "~", ("series", ("one",), X, ((Y, A),)), Y, False)
    assert f"(TSeries TOne {VALUE_X} {VALUE_Y} {VALUE_A})" in law_in(space(), series, Closed)[1]


@pytest.mark.parametrize(
    "law",
    [
        ("order", "~", ("log", ("plus", X, Y)), Y, False),
        ("order", "~", ("raised", X, ("quotient", A, B)), Y, False),
        ("order", "~", ("series", X, Y, ((("one",), A),)), Y, False),
        ("order", "~", ("series", X, None, ((("one",), A), (Y, B))), Y, False),
        ("real", "=", ("quotient", A, ("quotient", B, A)), number("1")),
    ],
)
def test_needs_are_the_same_with_and_without_values(law: Statement) -> None:
    with_values, without = Closed(space(), "1", law), Reader(space(), "1", law)
    with_values.piece()
    without.piece()
    assert len(needs_of(with_values)) == len(needs_of(without)) > 0
    assert [need.nested for need in needs_of(with_values)] == [need.nested for need in needs_of(without)]
