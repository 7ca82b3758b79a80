"""The store of constraints: reduced exactly, with a contradiction that names the labels that make it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.algebra.functions import Field
from nslogic.engines.symbolic.state import State
from nslogic.engines.symbolic.substitution import LOG_T, Scale
from nslogic.engines.symbolic.unsolved import open_formulas, open_parameters
from nslogic.orders.formulas import (
    FALSE,
    Comparison,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    compare_parameters,
    conjunction,
    disjunction,
)
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT
from nslogic.parameters.signs import Contradiction

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
ONE, TWO = Fraction(1), Fraction(2)


def state(*formulas: Formula, scale: Scale | None = None) -> State:
    """Return a state of formulas, the first of which is reason 1, the second 2, the third 4, and so on."""
    made = State(scale)
    made.add([(formula, 1 << place) for place, formula in enumerate(formulas)])
    return made


def order(relation: Comparison = "=", *, powers_only: bool = False, logs: int = 0, **powers: int) -> OrderAtom:
    form = OrderForm.build({name: Fraction(power) for name, power in powers.items()}, Fraction(logs))
    return OrderAtom(form, relation, powers_only)


def conflict(*formulas: Formula, scale: Scale | None = None) -> int:
    with pytest.raises(Contradiction) as clash:
        state(*formulas, scale=scale)
    return clash.value.reasons


def test_equations_of_orders_are_solved_and_put_into_each_other() -> None:
    made = state(order(N=1, L=-2), order(L=1, D=-3))
    assert {*made.orders} <= {"N", "L", "D"}
    assert len(made.orders) == 2
    left, _ = made.form([("N", ONE), ("D", Fraction(-6))], 0)
    assert left == {}
    assert (made.rows, made.equations, made.choices) == ([], [], [])


def test_bounds_are_rows_of_their_kind_and_powers_that_are_equal_two_of_them() -> None:
    made = state(
        order("<=", N=1), order("<", L=1), order("<=", powers_only=True, D=1), order("<", powers_only=True, M=1)
    )
    kinds = {reasons: kind for _, kind, reasons in made.rows}
    assert kinds == {1: LOOSE, 2: STRICT, 4: POWERS_LOOSE, 8: POWERS_STRICT}
    powers = state(order(powers_only=True, N=1, L=-1))
    assert [(form, kind) for form, kind, _ in powers.rows] == [
        ({"N": ONE, "L": -ONE}, POWERS_LOOSE),
        ({"N": -ONE, "L": ONE}, POWERS_LOOSE),
    ]
    with_log = state(order("<", logs=2, N=1))
    assert with_log.rows == [({"N": ONE, LOG_T: TWO}, STRICT, 1)]


def test_parameters_are_solved_where_their_coefficient_does_not_vanish() -> None:
    made = state(compare_parameters(2 * A - 3, "="), compare_parameters(B - A, "="))
    assert {name: value for name, (value, _) in made.parameters.items()} == {"a": Fraction(3, 2), "b": Fraction(3, 2)}
    assert made.parameters["a"][1] & 1
    assert made.parameters["b"][1] == 3
    open_ = state(compare_parameters(A * B - 1, "="))
    assert open_.parameters == {}
    assert list(open_.conditions) == [ParameterAtom(A * B - 1, "=")]
    known = state(compare_parameters(-A, "<"))
    known.add([(compare_parameters(A * B - 1, "="), 2)])
    assert {*known.parameters} == {"b"}
    assert known.parameters["b"] == (1 / A, 3)


@pytest.mark.parametrize(
    ("formulas", "reasons"),
    [
        ([compare_parameters(A, "<"), compare_parameters(-A, "<")], 3),
        ([compare_parameters(A - 1, "="), compare_parameters(B, "<"), compare_parameters(A - 2, "=")], 5),
        ([order(N=1, L=-1), order("<", N=1, L=-1)], 3),
        ([order(N=1, L=-1), order("<=", D=1), order(L=1, N=-1, logs=1)], 5),
        ([order(N=1, L=-1), disjunction((order("<", N=1, L=-1), order("<", L=1, N=-1)))], 3),
        ([order("<=", N=1), FALSE], 2),
        ([compare_parameters(A - 1, "="), conjunction((order("<=", N=1), compare_parameters(A, "<")))], 3),
        ([compare_parameters(A, "="), OrderAtom(OrderForm.build({"N": 1 / A}, Fraction(0)), "=")], 3),
        ([compare_parameters(A, "="), ParameterAtom(1 / A, "!=")], 3),
    ],
)
def test_a_contradiction_names_the_labels_that_make_it(formulas: list[Formula], reasons: int) -> None:
    assert conflict(*formulas) == reasons


def test_where_the_scale_grows_its_power_is_one() -> None:
    grows, falls = Scale("T", 1, 16), Scale("T", -1, 16)
    assert conflict(order("<=", T=1), scale=grows) == 17
    assert conflict(order("<=", T=-1), scale=falls) == 17
    assert state(order("<=", T=-1), scale=grows).rows == []
    assert conflict(order(N=1, T=-2), order("<=", N=1), scale=grows) == 16 | 3


def test_of_alternatives_those_that_cannot_hold_are_dropped() -> None:
    first, second, third = order("<", N=1), order("<", L=1), order("<", D=1)
    either = disjunction((first, second, third))
    open_ = state(either)
    assert [parts for parts, _ in open_.choices] == [(first, second, third)]
    two = state(order(N=1), either)
    assert [parts for parts, _ in two.choices] == [(second, third)]
    assert two.choices[0][1] == 3
    one = state(order(N=1), order(L=1), either)
    assert one.choices == []
    assert [(form, kind, reasons) for form, kind, reasons in one.rows] == [({"D": ONE}, STRICT, 7)]
    assert one.taken == {third: 7}
    held = state(compare_parameters(-A, "<"), disjunction((compare_parameters(A, "!="), second)))
    assert (held.choices, held.rows) == ([], [])


def test_what_is_certain_is_told_with_its_reasons() -> None:
    made = state(order(N=1, L=-1), compare_parameters(-A, "<"))
    same, less = order(N=1, L=-1), order("<", N=1, L=-1)
    assert made.truth(same) == (True, 1)
    assert made.truth(less) == (False, 1)
    assert made.truth(order("<", N=1)) == (None, 0)
    assert made.truth(compare_parameters(A, "<=")) == (False, 2)
    assert made.truth(compare_parameters(A, "!=")) == (True, 2)
    assert made.truth(compare_parameters(A - 1, "<")) == (None, 0)
    assert made.truth(conjunction((same, compare_parameters(A, "!=")))) == (True, 3)
    assert made.truth(conjunction((same, order("<", N=1))))[0] is None
    assert made.truth(conjunction((order("<", N=1), less))) == (False, 1)
    assert made.truth(disjunction((less, same))) == (True, 1)
    assert made.truth(disjunction((less, order("<", N=1)))) == (None, 0)
    assert made.truth(disjunction((less, compare_parameters(A, "<=")))) == (False, 3)


def test_a_copy_is_independent_and_a_false_formula_is_refused_before_it() -> None:
    made = state(order(N=1, L=-1), order("<=", D=1))
    other = made.with_one_more(order(D=1, M=-1), 4)
    assert "D" in other.orders or "M" in other.orders
    assert {*made.orders} == {"N"} or {*made.orders} == {"L"}
    assert len(made.rows) == 1
    assert other.taken == {order(D=1, M=-1): 4}
    assert made.taken == {}
    with pytest.raises(Contradiction) as clash:
        made.with_one_more(order("<", N=1, L=-1), 8)
    assert clash.value.reasons == 9


def test_coefficients_that_vanish_later_are_dropped() -> None:
    made = state(
        OrderAtom(OrderForm.build({"N": A - B, "L": ONE}, Fraction(0)), "<"), compare_parameters(A * A - B * B, "<=")
    )
    assert not made.drop_vanished()
    made.facts.assume(ParameterAtom(A - B, "="), 4)
    assert made.drop_vanished()
    assert made.rows == [({"L": ONE}, STRICT, 5)]
    assert not made.drop_vanished()


def test_what_is_not_solved_is_told_as_formulas_and_parameters() -> None:
    law = OrderAtom(OrderForm.build({"N": A, "L": -ONE}, Fraction(0)), "<=")
    choice = disjunction((order("<", D=1), order("<", M=1)))
    made = state(law, compare_parameters(B - 1, "<"), choice, order(K=1))
    left = open_formulas(made)
    assert left[law] == 1
    assert left[ParameterAtom(B - 1, "<")] == 2
    assert left[choice] == 4
    assert len(left) == 3
    assert set(open_parameters(made)) == {"a", "b"}
    assert open_parameters(state(order(N=1))) == ()
