"""Formulas under values: what holds at orders and parameters, and what has no value does not."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    Comparison,
    OrderAtom,
    OrderForm,
    compare_parameters,
    conjunction,
    disjunction,
)

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
ONE = Fraction(1)
POINT = Assignment(
    {"N": (ONE, Fraction(0)), "L": (ONE, Fraction(2)), "D": (Fraction(0), Fraction(1))},
    {"a": Fraction(2), "b": Fraction(-1, 2)},
)


def form(logs: Fraction | int = 0, **powers: Fraction | int) -> OrderForm:
    return OrderForm.build({name: ONE * power for name, power in powers.items()}, ONE * logs)


@pytest.mark.parametrize(
    ("compared", "power", "log"),
    [
        (form(N=1, L=-1), 0, -2),
        (form(N=1, D=1), 1, 1),
        (form(D=-1), 0, -1),
        (form(1, D=-1), 0, 0),
        (form(3), 0, 3),
        (form(N=-1), -1, 0),
        (form(nobody=5), 0, 0),  # an order without a value is that of a constant
        (OrderForm.build({"N": A, "L": B}, Fraction(0)), Fraction(3, 2), -1),
        (OrderForm.build({"D": A}, B), 0, Fraction(3, 2)),
    ],
)
@pytest.mark.parametrize("relation", ["=", "<=", "<"])
def test_orders_are_compared_by_power_first_and_by_logarithm_then(
    compared: OrderForm, power: Fraction | int, log: Fraction | int, relation: Comparison
) -> None:
    pair, zero = (power, log), (0, 0)
    lexicographic = {"=": pair == zero, "<=": pair <= zero, "<": pair < zero}[relation]
    assert POINT.holds(OrderAtom(compared, relation)) is lexicographic
    powers = {"=": power == 0, "<=": power <= 0, "<": power < 0}[relation]
    assert POINT.holds(OrderAtom(compared, relation, True)) is powers


def test_functions_of_the_parameters_have_the_values_of_arithmetic() -> None:
    assert POINT.number(A * B + 1) == 0
    assert POINT.number((A + B) / (A - 1)) == Fraction(3, 2)
    assert POINT.number(Fraction(7, 3)) == Fraction(7, 3)
    assert POINT.number(A * B + 1) == 0  # known from before
    with pytest.raises(ZeroDivisionError):
        POINT.number(1 / (A - 2))


def test_what_has_no_value_does_not_hold() -> None:
    pole = OrderForm.build({"N": 1 / (A - 2)}, Fraction(0))
    assert not POINT.holds(OrderAtom(pole, "="))
    assert not POINT.holds(OrderAtom(pole, "<="))
    assert not POINT.holds(OrderAtom(pole, "<"))
    assert POINT.holds(disjunction((OrderAtom(pole, "="), OrderAtom(form(N=-1), "<"))))


def test_conditions_and_their_combinations() -> None:
    positive, negative = compare_parameters(-A, "<"), compare_parameters(A, "<")
    assert POINT.holds(positive)
    assert not POINT.holds(negative)
    assert POINT.holds(compare_parameters(A * B + 1, "="))
    assert not POINT.holds(compare_parameters(A * B + 1, "!="))
    assert POINT.holds(compare_parameters(A * B + 1, "<="))
    assert not POINT.holds(conjunction((positive, negative)))
    assert POINT.holds(disjunction((negative, positive)))
    assert POINT.holds(TRUE)
    assert not POINT.holds(FALSE)
