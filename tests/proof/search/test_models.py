"""A model of some facts, asked about others: which choice it violates, and its numbers in full."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.kernel import LOG_SCALE, ONE, SCALE, Definition, Law, Level, Polynomial, Real, Relation, Statement, Vector
from nslogic.proof.budget import Budget
from nslogic.proof.search.farkas import RationalModel
from nslogic.proof.search.models import fails_at, full_point, logs_among, open_choice, orders_of
from nslogic.proof.search.state import Draft, Solved

A, B = Polynomial.name("a"), Polynomial.name("b")
X, Y = ("quantity", "X"), ("quantity", "Y")
ZERO = Fraction(0)


def vector(power: int, a: int = 0, b: int = 0, log: int = 0) -> tuple[Fraction, Fraction, Fraction, Fraction]:
    return Fraction(power), Fraction(a), Fraction(b), Fraction(log)


def draft(**point: int) -> Draft:
    found = Draft.start({}, Budget())
    found.point = {name: Fraction(value) for name, value in point.items()}
    return found


def order(relation: str, left: Statement, right: Statement) -> Statement:
    return ("order", relation, left, right, False)


def test_the_first_choice_that_no_case_of_holds_is_open() -> None:
    place = draft(a=1)
    place.facts |= {
        "met": Law(("or", order("~", X, Y), order("<<", X, Y)), True),
        "open": Law(("or", order("~", X, Y), order(">>", X, Y)), True),
        "also": Law(("or", order("~", X, Y), order(">>", X, Y)), True),
    }
    place.choices = ["met", "open", "also"]
    model = RationalModel({"X": vector(1), "Y": vector(2)})
    assert open_choice(place, model) == "open"
    place.choices = ["met"]
    assert open_choice(place, model) is None


@pytest.mark.parametrize(("value", "open_there"), [(1, False), (0, True), (-1, True)])
def test_a_definition_is_met_where_all_facts_of_a_case_hold(value: int, open_there: bool) -> None:
    place = draft(a=value)
    place.facts["d"] = Definition(((Real(A, ">"), Real(A, ">=")), (Real(A - ONE, "="),)))
    place.choices = ["d"]
    assert (open_choice(place, RationalModel({})) == "d") is open_there


@pytest.mark.parametrize(
    ("form", "relation", "level", "holds"),
    [
        ({"X": ONE}, ">", "order", True),
        ({"X": -ONE}, ">", "order", False),
        ({"X": ONE, SCALE: -ONE}, "=", "power", True),
        ({"X": ONE, SCALE: -ONE}, "=", "order", False),
        ({"X": ONE, SCALE: -ONE, LOG_SCALE: Polynomial.number(-2)}, "=", "order", True),
        ({"X": ONE, SCALE: -ONE}, ">", "power", False),
        ({"X": ONE, SCALE: -ONE}, ">", "order", True),
    ],
)
def test_a_fact_about_orders_holds_in_a_model_at_its_level(
    form: dict[str, Polynomial], relation: Relation, level: Level, holds: bool
) -> None:
    place = draft(a=1)
    fact = Vector(form, relation, level)
    place.facts["d"] = Definition(((fact,), (Real(-ONE, ">"),)))
    place.choices = ["d"]
    assert (open_choice(place, RationalModel({"X": vector(1, log=2)})) is None) is holds


@pytest.mark.parametrize(
    ("law", "holds", "fails"),
    [
        (("real", ">", ("parameter", "a"), ("number", ZERO)), True, False),
        (("real", ">", ("parameter", "a"), ("number", ZERO)), False, True),
        (("real", "<", ("parameter", "a"), ("number", ZERO)), True, True),
        (("real", "<", ("parameter", "b"), ("number", ZERO)), True, False),
        (order("~", X, ("raised", Y, ("parameter", "a"))), True, False),
    ],
)
def test_a_law_fails_at_a_point_only_if_it_is_about_parameters_there(law: Statement, holds: bool, fails: bool) -> None:
    point = {"a": Fraction(1)}
    assert fails_at(Law(law, holds), point) is fails
    assert fails_at(Real(-A, ">"), point)
    assert not fails_at(Real(B, "="), point)
    assert not fails_at(Vector({"X": ONE}, ">", "order"), point)


def test_equations_give_the_point_the_parameters_that_they_determine() -> None:
    place = draft(a=3)
    two = Polynomial.number(2)
    place.solved = [Solved("b", "e", A * B - two, A, ("p",)), Solved("c", "f", Polynomial.name("c") - A, ONE, ())]
    assert full_point(place) == {"a": Fraction(3), "b": Fraction(2, 3), "c": Fraction(3)}


def test_a_parameter_that_nothing_asks_for_is_one_where_an_equation_needs_it() -> None:
    place = draft()
    place.solved = [Solved("b", "e", B - A, ONE, ())]
    assert full_point(place) == {"a": Fraction(1), "b": Fraction(1)}


def test_an_equation_whose_factor_vanishes_determines_nothing() -> None:
    place = draft(a=0)
    place.solved = [Solved("b", "e", A * B - ONE, A, ("p",))]
    assert full_point(place) == {"a": ZERO}


def test_pairs_of_a_model_satisfy_every_fact() -> None:
    """`X` is above `Y` by less than any power and more than any logarithm; a pair takes a small power for it."""
    place = draft(a=1)
    difference = {"X": ONE, "Y": -ONE}
    place.vectors["above"] = Vector(difference, ">", "order")
    place.vectors["below"] = Vector({"X": -ONE, "Y": ONE, SCALE: ONE}, ">", "power")
    place.facts |= place.vectors
    orders = orders_of(place, RationalModel({"X": vector(1, a=1), "Y": vector(1)}))
    assert orders is not None
    assert orders["Y"] == (Fraction(1), ZERO)
    assert Fraction(1) < orders["X"][0] < 2


def test_a_model_that_no_pair_follows_has_none() -> None:
    place = draft(a=1)
    place.vectors["wrong"] = Vector({"X": ONE}, ">", "order")
    place.facts |= place.vectors
    assert orders_of(place, RationalModel({"X": vector(0)})) is None


def test_log_powers_are_those_of_logarithms_alone() -> None:
    orders = {"X": (ZERO, Fraction(1)), "(log of X)": (ZERO, Fraction(1, 2)), LOG_SCALE: (ZERO, Fraction(1))}
    assert logs_among(orders) == {"(log of X)": Fraction(1, 2)}
