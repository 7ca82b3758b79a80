"""A logarithm has the name of what it is taken of: no two arguments share one, and it is counted before it is written."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

import pytest

from nslogic.kernel import (
    LOG_LOG_SCALE,
    Effort,
    Law,
    Point,
    ProofError,
    Reading,
    Statement,
    Vector,
    check,
    consequences,
    mentioned,
    name_of_log,
)
from tests.kernel.words import ONE_ORDER, Body, order, quantity, spent, split, unfold

X, Y = quantity("X"), quantity("Y")
INVERSE = ("number", Fraction(-1))


def tail(upper: Statement | None) -> Statement:
    return ("series", ONE_ORDER, upper, ((X, ("number", Fraction(-2))),))


def raised(base: Statement, exponent: Statement) -> Statement:
    return ("raised", base, exponent)


ARGUMENTS: tuple[Statement, ...] = (
    # names that look like what else is written: 1, an end at infinity, an order of its own, two names, brackets
    *map(quantity, ("X", "1", "inf", "None", "", "X Y", "X) Y", "(X", "<1 X>", "log", "(log of X)", "(log t)", "7#1")),
    *(("times", X, quantity(name)) for name in ("X", "1", "X Y", "X) (times X", "<1 1>", "inf", "(log of X)")),
    ("times", X, ONE_ORDER),
    ("times", X, X, Y),
    ("times", X, ("times", X, Y)),
    ("times", ("times", X, X), Y),
    ("times", quantity("1"), X),
    ("times", ONE_ORDER, X),
    ("log", X),
    ("log", quantity("log X")),
    ("log", ("log", X)),
    tail(None),
    *(tail(quantity(name)) for name in ("inf", "None", "X", "<3 inf>")),
    *(raised(X, exponent) for exponent in (("number", Fraction(2)), ("number", Fraction(1, 2)), INVERSE)),
    *(raised(X, ("parameter", name)) for name in ("2", "1/2", "-1", "a", "a b", "inf")),
    raised(X, ("sum", ("parameter", "a"), ("parameter", "b"))),
    raised(X, ("sum", ("parameter", "a b"))),
    raised(X, ("power", ("parameter", "a"), 2)),
    raised(X, ("power", ("parameter", "a"), 22)),
    ("fixed", Fraction(0), Fraction(1, 2)),
    ("fixed", Fraction(1, 2), Fraction(0)),
)


def test_no_two_arguments_have_one_name() -> None:
    names = [name_of_log(argument) for argument in ARGUMENTS]
    for one, two in combinations(range(len(names)), 2):
        assert names[one] != names[two], (ARGUMENTS[one], ARGUMENTS[two])
    assert not set(names) & {"(t)", "(log t)", LOG_LOG_SCALE}


def test_the_name_of_a_logarithm_is_what_it_is_taken_of() -> None:
    """So it stands in proof files: names of a theory and auxiliary ones as they are, others with their length."""
    for argument, text in (
        (X, "X"),
        (quantity("7#1"), "7#1"),
        (quantity("größe_2"), "größe_2"),
        (("times", X, raised(Y, INVERSE)), "(times X (raised Y -1))"),
        (raised(X, ("parameter", "a")), "(raised X a)"),
        (("series", ONE_ORDER, None, ((X, INVERSE),)), "(series 1 inf ((X -1)))"),
        (quantity("(log of X)"), "<10 (log of X)>"),
        (quantity("inf"), "<3 inf>"),
        (quantity("1"), "<1 1>"),
        (raised(X, ("parameter", "1")), "(raised X <1 1>)"),
    ):
        assert name_of_log(argument) == f"(log of {text})"


def test_a_name_costs_its_length() -> None:
    for argument in (X, ("times", X, Y, Y), raised(X, ("number", Fraction(-7, 3))), ("log", ("log", ONE_ORDER))):
        effort = Effort(1_000)
        name = name_of_log(argument, effort)
        assert effort.left == 1_000 - len(name)


def test_a_long_name_is_refused_before_it_is_written() -> None:
    """The name of a product of ten thousand orders with names of a million characters has ten thousand million."""
    long = quantity(f"(log of {'x' * 1_000_000})")
    product: Statement = ("times", *[long] * 10_000)
    point = Point({}, {long[1]: (Fraction(0), Fraction(1, 20_000))}, logs={LOG_LOG_SCALE: Fraction(1, 2)})
    for effort, action in (
        (Effort(100_000), lambda effort: name_of_log(product, effort)),
        (Effort(200_000), lambda effort: Reading("1", effort).order(("log", product))),
        (Effort(200_000), lambda effort: consequences(Law(order(("log", product), "~", X), True), "1", effort)),
        (Effort(200_000), lambda effort: mentioned(("log", product), set(), effort)),
        (point.effort, lambda _: point.order(("log", product))),
    ):
        with pytest.raises(ProofError, match="more work"):
            action(effort)
        assert effort.left > -2 * len(long[1]), "it stopped at the first name that is too long"


def test_a_competitor_that_is_a_logarithm_makes_no_name_without_end() -> None:
    """An optimum puts the name of a logarithm into one that is a thousand times as long, and so on."""
    law = order(("log", ("times", *[X] * 1_000)), "~", ONE_ORDER)
    best = ("optimum", "X", 1, (), (law,), False)
    name = name_of_log(("times", *[X] * 1_000))
    denied: Body = [split(3, "2.2", [], [], [])]
    body: Body = [unfold(1, "law"), {"id": "2", "rule": "optimum", "of": "best", "at": {"X": name}, "proofs": [denied]}]
    effort = Effort()
    with pytest.raises(ProofError, match="more work"):
        check({"best": best, "law": law}, None, body, parameters=frozenset(), quantities=frozenset("X"), effort=effort)
    assert effort.left > -2 * len(name)


@pytest.mark.parametrize("depth", [1, 10, 50])
def test_each_logarithm_around_another_costs_the_whole_name(depth: int) -> None:
    """Nested as deep as a law may be: what is written anew is counted anew."""
    product: Statement = ("times", *[X] * 500)
    nested = product
    lengths = 0
    for _ in range(depth):
        lengths += len(name_of_log(nested))
        nested = ("log", nested)
    reading = spent(lambda effort: Reading("1", effort).order(nested))
    collecting = spent(lambda effort: mentioned(nested, set(), effort))
    assert reading >= lengths + depth * 40 + 3 * (500 + depth)
    assert collecting >= lengths + 500
    assert reading < 2 * lengths + 10_000


def test_the_cases_of_a_logarithm_cost_what_they_speak_of() -> None:
    """Four cases of facts, each as long as what the logarithm is taken of."""
    orders = [quantity(f"Q{place}") for place in range(100, 220)]

    def cost(*several: Statement) -> int:
        return spent(lambda effort: Reading("1", effort).order(("log", ("times", *several))))

    assert cost(*orders) - cost(*orders[:60]) >= 60 * (len(" Q100") + 3 + 4)
    each: Statement = ("times", *(("log", one) for one in orders))
    assert spent(lambda effort: Reading("1", effort).order(each)) >= 120 * (len("(log of Q100)") + 3 + 40 + 4)


def test_one_law_may_speak_of_a_logarithm_twice() -> None:
    """It is one name, with bounds each time, and the auxiliary orders are two."""
    facts = consequences(Law(order(("log", X), "~", ("times", ("log", X), Y)), True), "1")
    names = {name for fact in facts if isinstance(fact, Vector) for name in fact.form}
    assert names == {"X", "Y", "1#1", "1#2"}
