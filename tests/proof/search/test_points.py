"""Points of a parameter space: facts hold there, or those that are named cannot hold together."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings

from nslogic.kernel import Polynomial, Real, Relation
from nslogic.limits import ProofLimits
from nslogic.orders.formulas import ParameterAtom
from nslogic.proof.budget import Budget
from nslogic.proof.search.points import Points, all_hold, fact_holds
from nslogic.proof.search.polynomials import evaluate, to_polynomial
from nslogic.proof.search.translation import Translation
from tests.parameters.polynomials import NAMES, can_hold, conditions

SOME = settings(max_examples=max(1, settings().max_examples // 2), deadline=None)
A, B = Polynomial.name("a"), Polynomial.name("b")


def find(reals: dict[str, Real], names: tuple[str, ...], *others: Any) -> dict[str, Fraction] | tuple[str, ...]:
    return Points(Translation.of(reals.values()), ProofLimits()).find(reals, names, *others)


def fact(condition: ParameterAtom) -> Real:
    """Return a condition as the kernel has it."""
    value = to_polynomial(condition.value)
    match condition.relation:
        case "<":
            return Real(-value, ">")
        case "<=":
            return Real(-value, ">=")
        case other:
            return Real(value, other)


@given(conditions(most=4))
@SOME
def test_a_point_is_found_or_a_contradiction(asked: tuple[ParameterAtom, ...]) -> None:
    reals = {str(place): fact(condition) for place, condition in enumerate(asked)}
    found = find(reals, NAMES, Budget(10**9))
    if isinstance(found, tuple):
        core = [asked[int(name)] for name in found]
        assert not can_hold(core)
        return
    assert can_hold(asked)
    for one in reals.values():
        assert fact_holds(one, found) or abs(evaluate(one.value, found)) < Fraction(1, 10**15)


def test_facts_beside_a_contradiction_are_not_named() -> None:
    reals = {"1": Real(A, ">"), "2": Real(-A, ">"), "3": Real(B, ">"), "4": Real(B * B, ">=")}
    assert find(reals, (), Budget(10**9)) == ("1", "2")


@pytest.mark.parametrize(("at", "hold"), [({"a": 1, "b": 2}, True), ({"a": 1, "b": 0}, False), ({"a": 1}, False)])
def test_facts_hold_at_a_point_that_has_their_names(at: dict[str, int], hold: bool) -> None:
    point = {name: Fraction(value) for name, value in at.items()}
    assert all_hold([Real(A, ">"), Real(B - A, ">")], point, Budget()) is hold


def test_a_point_is_generic() -> None:
    """No two parameters are equal, or add up to a simple number, unless the facts say so."""
    names = ("a", "b", "c", "d")
    reals = {name: Real(Polynomial.name(name), ">") for name in names}
    reals["few"] = Real(Polynomial.number(2) - A - B, ">=")
    for many in range(3, 5):
        point = find(reals, names[:many], Budget(10**6))
        assert isinstance(point, dict)
        assert all(fact_holds(one, point) for one in reals.values())
        assert len(set(point.values())) == len(point)
        assert point["a"] + point["b"] not in (1, 2)
        assert all(value.denominator > 1 for value in point.values())


def test_names_of_new_parameters_do_not_disturb_what_is_known() -> None:
    points = Points(Translation("a"), ProofLimits())
    for names in (("a",), ("a", "z"), ("a", "b", "z")):
        point = points.find({"1": Real(A, ">")}, names, Budget(10**6))
        assert isinstance(point, dict)
        assert point.keys() == set(names)
        assert point["a"] > 0


@pytest.mark.parametrize(("relation", "at"), [("=", (0,)), ("!=", (-1, 1)), (">=", (0, 1)), (">", (1,))])
def test_a_fact_holds_where_its_relation_does(relation: Relation, at: tuple[int, ...]) -> None:
    for value in (-1, 0, 1):
        assert fact_holds(Real(A, relation), {"a": Fraction(value)}) == (value in at)
