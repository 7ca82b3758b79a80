"""Cases of a clash: points that are not excluded, and conditions on parameters that add up to an absurdity."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias

import pytest

from nslogic.algebra.functions import Field
from nslogic.errors import UndecidedError
from nslogic.explain.case_enumeration import CaseSpace, clash_of_conditions, facts_in, parameter_equations
from nslogic.explain.clashes import LabelledRow, ParameterClash
from nslogic.limits import Limits, ParameterLimits
from nslogic.orders.formulas import (
    AtomRelation,
    Coefficient,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    compare_parameters,
    conjunction,
    disjunction,
)
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT
from nslogic.records import replace

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
ONE = Fraction(1)
LIMITS = ParameterLimits()
Number: TypeAlias = int | Fraction
Told: TypeAlias = tuple[str, Number, Number, Number, Number]


def condition(value: Coefficient, relation: AtomRelation) -> ParameterAtom:
    atom = compare_parameters(value, relation)
    assert isinstance(atom, ParameterAtom)
    return atom


@pytest.mark.parametrize(
    ("formulas", "uses"),
    [
        # a < 0 and a > 1: -a + 1 < 0 and a < 0 add up to 1 < 0
        ({"low": condition(A, "<"), "high": condition(ONE - A, "<")}, [("low", 0, 1, 1, 0), ("high", 1, 1, -1, 0)]),
        # a = 2b, a > 1 and b < 1/4: a alone is not multiplied, and 2b < 1/2 is twice b - 1/4 < 0
        (
            {"twice": condition(A - 2 * B, "="), "low": condition(ONE - A, "<"), "high": condition(4 * B - ONE, "<=")},
            [("twice", 0, 1, 1, -2), ("low", 1, 1, -1, 0), ("high", Fraction(-1, 4), 2, 0, 1)],
        ),
        # 3a = 3 and a = 2
        (
            {"one": condition(3 * A - 3, "="), "two": condition(A - 2, "=")},
            [("one", -1, 1, 1, 0), ("two", 2, 1, -1, 0)],
        ),
    ],
)
def test_linear_conditions_add_up_to_what_cannot_be(formulas: dict[str, Formula], uses: list[Told]) -> None:
    """Each use is a label, its constant, its factor, and the coefficients of a and b."""
    clash = clash_of_conditions(formulas, LIMITS)
    assert clash.labels == tuple(formulas)
    told: list[Told] = [
        (
            each.label,
            each.constant,
            each.factor,
            dict(each.coefficients).get("a", 0),
            dict(each.coefficients).get("b", 0),
        )
        for each in clash.uses
    ]
    turned: list[Told] = [(label, -constant, factor, -a, -b) for label, constant, factor, a, b in uses]
    assert told == uses or (all(each.comparison == "=" for each in clash.uses) and told == turned)
    total = sum((each.constant * each.factor for each in clash.uses), Fraction(0))
    strict = any(each.comparison == "<" for each in clash.uses)
    assert total > 0 or (total == 0 and strict) or all(each.comparison == "=" for each in clash.uses)
    for name in "ab":
        assert (
            sum((dict(each.coefficients).get(name, Fraction(0)) * each.factor for each in clash.uses), Fraction(0)) == 0
        )


def test_what_has_no_absurd_sum_is_decided_by_elimination_where_it_can_be() -> None:
    square: dict[str, Formula] = {"square": condition(A * A, "<"), "orders": OrderAtom(OrderForm.unknown("N"), "=")}
    assert clash_of_conditions(square, LIMITS) == ParameterClash(("square",), exact=True)
    unequal = {"same": condition(A - 1, "="), "other": condition(A - 1, "!=")}
    assert clash_of_conditions(unequal, LIMITS) == ParameterClash(("same", "other"), exact=True)
    product = {"product": condition(1 - A * B, "<"), "a": condition(-A, "<"), "b": condition(B, "<")}
    assert clash_of_conditions(product, LIMITS) == ParameterClash(("product", "a", "b"), exact=True)


def test_what_only_a_solver_knows_is_not_exact() -> None:
    choice = {"either": disjunction((condition(A, "<"), condition(B, "<"))), "positive": condition(-A, "<")}
    assert clash_of_conditions(choice, LIMITS) == ParameterClash(("either", "positive"))
    square = {"square": condition(A * A, "<")}
    assert clash_of_conditions(square, replace(LIMITS, linear_cases=0)) == ParameterClash(("square",))


def test_equations_that_give_a_parameter_its_value_are_known_by_its_name() -> None:
    first, second = condition(2 * A - 1, "="), condition(A - 3, "=")
    formulas: dict[str, Formula] = {
        "first": conjunction((first, condition(B, "<"))),
        "second": second,
        "both": condition(A - B, "="),
        "square": condition(B * B - 4, "="),
        "either": disjunction((condition(B - 1, "="), condition(A, "<"))),
    }
    assert parameter_equations(formulas) == {"a": first}
    assert parameter_equations({"bound": condition(A - 1, "<=")}) == {}


N, L = OrderForm.unknown("N"), OrderForm.unknown("L")


def test_the_facts_of_an_atom_are_its_rows() -> None:
    assert facts_in("A", OrderAtom(N - L, "=")) == (LabelledRow("A", N - L, None),)
    assert facts_in("A", OrderAtom(N - L, "<=")) == (LabelledRow("A", N - L, LOOSE),)
    assert facts_in("A", OrderAtom(N - L, "<")) == (LabelledRow("A", N - L, STRICT),)
    assert facts_in("A", OrderAtom(N - L, "<", True)) == (LabelledRow("A", N - L, POWERS_STRICT),)
    assert set(facts_in("A", OrderAtom(N - L, "=", True))) == {
        LabelledRow("A", N - L, POWERS_LOOSE),
        LabelledRow("A", L - N, POWERS_LOOSE),
    }


EITHER = disjunction(
    (
        conjunction((condition(A - 1, "<"), OrderAtom(N - L, "="))),
        conjunction((condition(ONE - A, "<="), OrderAtom(N + L, "="))),
    )
)


def test_each_stand_has_a_point_and_the_facts_of_alternatives_that_hold_there() -> None:
    """Alternatives are taken one after the other, until none is left that was not excluded."""
    space = CaseSpace(("a", "b"), {"either": EITHER, "domain": condition(-A, "<")}, Limits())
    below, above = LabelledRow("either", N - L, None), LabelledRow("either", N + L, None)
    seen: list[LabelledRow] = []
    for _ in range(2):
        stand = space.stand()
        assert stand is not None
        assert stand.point["a"] > 0
        ((fact, conditions),) = stand.facts.items()
        assert (fact, conditions) == (
            (below, (condition(A - 1, "<"),)) if stand.point["a"] < 1 else (above, (condition(ONE - A, "<="),))
        )
        seen.append(fact)
        space.exclude([fact], conditions)
    assert {*seen} == {below, above}
    assert space.stand() is None


def test_facts_imply_the_conditions_under_which_they_are_stated() -> None:
    space = CaseSpace(("a", "b"), {"either": EITHER, "domain": condition(-A, "<")}, Limits())
    below, above = LabelledRow("either", N - L, None), LabelledRow("either", N + L, None)
    assert space.implies([], condition(-A, "<"))
    assert space.implies([], condition(-A - 1, "<"))
    assert not space.implies([], condition(A - 1, "<"))
    assert space.implies([below], condition(A - 2, "<")) or not space.implies([], condition(A - 2, "<"))
    assert not space.implies([above], condition(A - 1, "<"))
    assert not space.implies([], condition(B, "="))


def test_what_clashes_has_no_stand_and_irrational_points_are_not_told() -> None:
    assert CaseSpace(("a",), {"no": condition(A * A, "<")}, Limits()).stand() is None
    assert CaseSpace(("a",), {"low": condition(A, "<"), "high": condition(-A, "<")}, Limits()).stand() is None
    with pytest.raises(UndecidedError, match="not rational"):
        CaseSpace(("a",), {"root": condition(A * A - 2, "=")}, Limits()).stand()
