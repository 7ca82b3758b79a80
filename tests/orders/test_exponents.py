"""Parameter expressions: exact values, cases for `min` and `max`, and denominators read as written."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.errors import LimitReachedError
from nslogic.language.terms import Constant, Parameter, ParameterExpression, ParameterExtreme
from nslogic.language.walk import exponents_of
from nslogic.orders.exponents import MOST_CHOICES, Exponents
from nslogic.orders.formulas import FALSE, TRUE, compare_parameters

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
EXPONENTS = Exponents(FIELD)
NUMBERS = st.sampled_from([Fraction(top, bottom) for top in range(-3, 4) for bottom in (1, 2)])


@pytest.fixture(scope="session")
def expression(law_in: Callable[[str], Any]) -> Callable[[str], ParameterExpression]:
    def read(text: str) -> ParameterExpression:
        side: ParameterExpression = next(exponents_of(law_in(f"{text} = 0")))
        return side

    return read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.34", Fraction(17, 50)),
        ("a + 2*b - 1", A + 2 * B - 1),
        ("-a^2", -A * A),
        ("(a + b)^2", A * A + 2 * A * B + B * B),
        ("a/(1 + b)", A / (1 + B)),
        ("a/a", FIELD.one),
        ("1/(1/a + 1/b)", A * B / (A + B)),
        ("a^-2", 1 / (A * A)),
    ],
)
def test_values_are_elements_of_the_field(text: str, value: object, expression: Callable[..., Any]) -> None:
    (choice,) = EXPONENTS.choices((expression(text),))
    assert choice.condition == TRUE
    assert EXPONENTS.value(expression(text), choice) == value


def test_numbers_need_no_field() -> None:
    without = Exponents(None)
    half = Constant(Fraction(1, 2))
    (choice,) = without.choices((half,))
    assert without.value(half, choice) == Fraction(1, 2)


@pytest.mark.parametrize("text", ["1/(a - a)", "a/0", "1/(1/(b - b) + 1)"])
def test_a_denominator_that_always_vanishes_is_never_defined(text: str, expression: Callable[..., Any]) -> None:
    (choice,) = EXPONENTS.choices((expression(text),))
    assert EXPONENTS.defined((expression(text),), choice) == FALSE
    assert EXPONENTS.undefined((expression(text),)) == TRUE
    with pytest.raises(ZeroDivisionError):
        EXPONENTS.value(expression(text), choice)


def test_denominators_are_read_as_written(expression: Callable[..., Any]) -> None:
    cancels = expression("a/a")
    (choice,) = EXPONENTS.choices((cancels,))
    assert EXPONENTS.defined((cancels,), choice) == compare_parameters(A, "!=")
    assert EXPONENTS.undefined((cancels,)) == compare_parameters(A, "=")


def test_without_a_quotient_everything_is_defined(expression: Callable[..., Any]) -> None:
    plain = expression("min(a, b)^2 + 1")
    assert all(EXPONENTS.defined((plain,), choice) == TRUE for choice in EXPONENTS.choices((plain,)))
    assert EXPONENTS.undefined((plain,)) == FALSE


EXTREMES = [
    ("min(a, b)", min),
    ("max(a, b, 1)", lambda a, b: max(a, b, 1)),
    ("min(a, max(b, 1/2))", lambda a, b: min(a, max(b, Fraction(1, 2)))),
    ("max(a, a, b)", max),
    ("min(a, b) + max(a, b) * min(a, 1)", lambda a, b: min(a, b) + max(a, b) * min(a, 1)),
    ("1/(4 + min(a, b))", lambda a, b: 1 / (4 + min(a, b))),
]


@pytest.mark.parametrize(("text", "meaning"), EXTREMES)
@given(a=NUMBERS, b=NUMBERS)
def test_the_cases_of_extremes_exclude_each_other_and_cover_everything(
    text: str,
    meaning: Callable[[Fraction, Fraction], Fraction],
    a: Fraction,
    b: Fraction,
    expression: Callable[..., Any],
    at: Any,
) -> None:
    values = {"a": a, "b": b}
    choices = EXPONENTS.choices((expression(text),))
    (taken,) = (choice for choice in choices if at(choice.condition, {}, values))
    found = EXPONENTS.value(expression(text), taken)
    assert (found if isinstance(found, Fraction) else found.evaluate(values)) == meaning(a, b)


@pytest.mark.parametrize(
    ("text", "vanishes"),
    [
        ("1/a", lambda a, _: a == 0),
        ("min(2, 1/a, 1)", lambda a, _: a == 0),
        ("max(b, 1/(a - b), 1/min(a, b))", lambda a, b: a == b or min(a, b) == 0),
        ("1/(1/a - 1/b)", lambda a, b: a == 0 or b == 0 or a == b),
        ("1/max(a, 1/b, -1)", lambda a, b: b == 0 or max(a, 1 / b, -1) == 0),
    ],
)
@given(a=NUMBERS, b=NUMBERS)
def test_undefined_says_where_a_denominator_vanishes(
    text: str,
    vanishes: Callable[[Fraction, Fraction], bool],
    a: Fraction,
    b: Fraction,
    expression: Callable[..., Any],
    at: Any,
) -> None:
    assert at(EXPONENTS.undefined((expression(text),)), {}, {"a": a, "b": b}) is vanishes(a, b)


def test_too_many_combinations_are_a_limit_not_a_wait() -> None:
    pairs = tuple(
        ParameterExtreme("min", (Parameter("a"), Constant(Fraction(number)))) for number in range(MOST_CHOICES)
    )
    with pytest.raises(LimitReachedError, match=str(MOST_CHOICES)):
        EXPONENTS.choices(pairs)


def test_the_greatest_number_of_combinations_is_taken() -> None:
    half = MOST_CHOICES // 2

    def extreme(count: int, shift: int) -> ParameterExtreme:
        return ParameterExtreme("max", tuple(Constant(Fraction(number + shift)) for number in range(count)))

    assert len(Exponents(None).choices((extreme(half, 0), extreme(2, 7)))) == MOST_CHOICES
    with pytest.raises(LimitReachedError, match=str(MOST_CHOICES)):
        Exponents(None).choices((extreme(half + 1, 0), extreme(2, 7)))
