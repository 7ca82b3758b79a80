"""Between which numbers an exponent lies over a box of measured parameters: exact, or nothing is said."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.derivation.measured_spans import boxes_of, ends_of, span_of
from nslogic.testing import read
from nslogic.theory.model import ParameterDeclaration

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
BOX = {"a": (Fraction(1, 4), Fraction(1, 2)), "b": (Fraction(1, 5), Fraction(1, 3))}


@pytest.mark.parametrize(
    ("power", "span"),
    [
        (B / (A + B), (Fraction(2, 7), Fraction(4, 7))),
        (-A, (Fraction(-1, 2), Fraction(-1, 4))),
        (A * B, (Fraction(1, 20), Fraction(1, 6))),
        (FIELD.constant(3), (Fraction(3), Fraction(3))),
        (A / (A - B), None),  # there may be a pole
        (A * A, None),  # not linear: corners do not tell
    ],
    ids=["share", "slope", "product", "number", "pole", "square"],
)
def test_the_ends_of_an_exponent_are_those_at_corners(
    power: RationalFunction, span: tuple[Fraction, Fraction] | None
) -> None:
    assert span_of(power, BOX, most=8) == span


def test_a_parameter_of_which_nothing_is_known_leaves_an_exponent_without_ends() -> None:
    assert span_of(A + B, {"a": BOX["a"]}, most=8) is None


@given(st.tuples(*(st.integers(-3, 3),) * 6), st.fractions(0, 1), st.fractions(0, 1))
def test_no_value_inside_the_box_lies_outside_of_the_ends(
    numbers: tuple[int, ...], first: Fraction, second: Fraction
) -> None:
    above = A * numbers[0] + B * numbers[1] + numbers[2]
    below = A * numbers[3] + B * numbers[4] + numbers[5]
    if not below:
        return
    span = span_of(above / below, BOX, most=8)
    inside = {
        name: low + part * (high - low) for (name, (low, high)), part in zip(BOX.items(), (first, second), strict=True)
    }
    if span is None:
        corners = [dict(zip(BOX, corner, strict=True)) for corner in product(*BOX.values())]
        signs = {(below.evaluate(corner) > 0) - (below.evaluate(corner) < 0) for corner in corners}
        assert len(signs) > 1 or 0 in signs
    else:
        assert span[0] <= (above / below).evaluate(inside) <= span[1]


def test_values_errors_and_intervals_make_the_box() -> None:
    theory = read(
        """
        theory = { name = "box" }
        quantities = { N = { trend = "grows" } }
        axioms = [{ id = "A", law = "a + b + c + d > 0" }]
        parameters.a = { value = 0.5, error = 0.1 }
        parameters.b = { interval = [1, 2], level = 0.8 }
        parameters.c = { value = 3 }
        parameters.d = {}
        """
    )
    assert boxes_of(theory, Fraction(3)) == {
        "a": (Fraction(1, 5), Fraction(4, 5)),
        "b": (Fraction(1), Fraction(2)),
        "c": (Fraction(3), Fraction(3)),
    }


def declared(text: str) -> tuple[ParameterDeclaration, ...]:
    return read(
        f'theory = {{ name = "m" }}\nquantities = {{ N = {{ trend = "grows" }} }}\nparameters = {{ {text} }}\n'
    ).parameters


def test_what_is_known_of_a_parameter_is_so_many_standard_errors_wide() -> None:
    exact, measured, interval, free = declared(
        "a = { value = 2 }, b = { value = 0.5, error = 0.1 }, c = { interval = [0.2, 0.6], level = 0.9 }, d = {}"
    )
    two = Fraction(2)
    assert ends_of(exact, two) == (two, two)
    assert ends_of(measured, two) == (Fraction(3, 10), Fraction(7, 10))
    assert ends_of(measured, Fraction(0)) == (Fraction(1, 2), Fraction(1, 2))
    assert ends_of(interval, two) == (Fraction(1, 5), Fraction(3, 5))
    assert ends_of(free, two) is None


def test_an_exponent_has_a_span_only_where_it_is_certain() -> None:
    assert span_of(Fraction(3), {}, most=8) == (Fraction(3), Fraction(3))
    assert span_of(A, {}, most=8) is None
    assert span_of(A, {"b": BOX["b"]}, most=8) is None
    assert span_of(A * A, BOX, most=8) is None
    assert span_of(1 / (A * A + 1), BOX, most=8) is None
    assert span_of(A * B, BOX, most=8) == (Fraction(1, 20), Fraction(1, 6))
    assert span_of(1 / A, BOX, most=8) == (Fraction(2), Fraction(4))
    touching = {"a": (Fraction(0), Fraction(1)), "b": (Fraction(1), Fraction(2))}
    assert span_of(B / A, touching, most=8) is None
    below = {"a": (Fraction(-1), Fraction(0)), "b": (Fraction(1), Fraction(2))}
    assert span_of(B / A, below, most=8) is None
    around = {"a": (Fraction(-1), Fraction(1)), "b": (Fraction(1), Fraction(2))}
    assert span_of(B / A, around, most=8) is None
    assert span_of(B - A, around, most=8) == (Fraction(0), Fraction(3))


def test_beyond_a_number_of_parameters_nothing_is_said() -> None:
    for most, span in ((2, (Fraction(9, 20), Fraction(5, 6))), (1, None)):
        assert span_of(A + B, BOX, most=most) == span
