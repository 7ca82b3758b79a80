"""What a witness is evaluated to, and what is known of its roots, its logarithms and its competitors."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from nslogic.kernel import (
    GOAL,
    LOG_LOG_SCALE,
    LOG_SCALE,
    MOST_CHARACTERS,
    Law,
    Point,
    Polynomial,
    ProofError,
    Statement,
    Vector,
    check,
    check_witness,
)
from tests.kernel.words import (
    CLASH,
    CLASH_BODY,
    MINUS,
    ONE,
    ONE_ORDER,
    Body,
    absurd,
    closes,
    combine,
    order,
    quantity,
    refused,
    term,
    unfold,
)


def test_no_hypothesis_is_called_like_the_goal() -> None:
    """One of both would be taken for the other."""
    hypotheses = {GOAL: CLASH["up"], "down": CLASH["down"]}
    body = [{**CLASH_BODY[0], "of": GOAL}, *CLASH_BODY[1:]]
    assert closes(hypotheses, body) == 4
    refused(hypotheses, body, "nothing else may be called", Law(order("X", "~", "X"), True))


@pytest.mark.parametrize("kind", ["quantity", "parameter"])
def test_names_are_so_long(kind: str) -> None:
    """A thousand characters, whether a law speaks of the name or not."""
    for length, fits in ((MOST_CHARACTERS, True), (MOST_CHARACTERS + 1, False)):
        names = frozenset({"n" * length})
        quantities, parameters = frozenset("XY"), frozenset[str]()
        if kind == "parameter":
            parameters = names
        else:
            quantities |= names
        if fits:
            assert check(CLASH, None, CLASH_BODY, parameters=parameters, quantities=quantities).steps == 4
        else:
            with pytest.raises(ProofError, match="more than 1000 characters"):
                check(CLASH, None, CLASH_BODY, parameters=parameters, quantities=quantities)


@pytest.mark.parametrize("value", ["0", "1/2", "3/4"])
def test_a_competitor_knows_what_log_log_t_is(value: str) -> None:
    """`log log t ~ (log t)^λ`, with the witness's own λ."""
    point = Point({}, {}, logs={LOG_LOG_SCALE: Fraction(value)})
    form = {LOG_LOG_SCALE: Polynomial.number(1)}
    if value != "0":
        form[LOG_SCALE] = Polynomial.number(-Fraction(value))
    assert point.log_log() == {"value of (log log t)": Vector(form, "=", "order")}
    assert Point({}, {}).log_log() == {}


@pytest.mark.parametrize(("own", "holds"), [("0", True), ("1/4", True), ("1/2", True), ("5/8", False), ("-1/8", False)])
def test_a_logarithm_is_between_1_and_log_log_t(own: str, holds: bool) -> None:
    """Both ends are possible: `log(log(t)^(3/4))` may be a constant, or as much as `log log t`."""
    law = order("X", "~", ("log", quantity("Y")))
    logs = {LOG_LOG_SCALE: "1/2", "(log of Y)": own}
    witness = {"parameters": {}, "orders": {"X": ["0", own], "Y": ["0", "3/4"]}, "optima": {}, "logs": logs}
    if holds:
        assert check_witness({"law": law}, witness).steps == 0
    else:
        with pytest.raises(ProofError, match="is not between 1 and what it is the logarithm of"):
            check_witness({"law": law}, witness)


def test_an_optimum_of_a_witness_is_proved_with_the_names_that_are_chosen() -> None:
    """A step may speak of the target and of what the competitor chooses, and of nothing else."""
    program = (order("X", ">~", "Y"), order("Y", ">~", "Z"), order("Z", "~", ONE_ORDER))
    best: Statement = ("optimum", "X", 1, ("Y", "Z"), program, False)
    orders = {"X": ["0", "0"], "Y": ["0", "0"], "Z": ["0", "0"]}
    body: Body = [
        unfold(1, "program.1"),
        unfold(2, "program.2"),
        unfold(3, "program.3"),
        combine(4, "order", ">", {"Y": MINUS}, term("1.1"), term("better")),
        combine(5, "order", ">=", {"Y": ONE}, term("2.1"), term("3.1")),
        combine(6, "order", ">", {}, term("4.1"), term("5.1")),
        absurd(7, "6.1"),
    ]

    def checked(steps: Body) -> int:
        return check_witness({"best": best}, {"parameters": {}, "orders": orders, "optima": {"best": steps}}).steps

    assert checked(body) == 7
    early: Body = [{"id": "8", "rule": "let", "is": {"X": ONE, "Y": ONE, "Z": MINUS}, "over": []}]
    with pytest.raises(ProofError, match="step 8 is not used"):  # before any law speaks of them
        checked([*early, *body])
    strange = [*body[:3], combine(4, "order", ">", {"W": MINUS}, term("1.1"), term("better")), *body[4:]]
    with pytest.raises(ProofError, match="not a quantity"):
        checked(strange)


def test_a_coefficient_that_is_zero_says_nothing_of_a_root() -> None:
    """`x^3 - 2`: what is known of the root is its cube, whatever stands between."""
    root: dict[str, Any] = {"of": ["-2", "0", "0", "1"], "between": ["1", "2"]}
    equation = Point({}, {}, {"a": root}).root("a")[0]
    for tried, vanishes in ((Fraction(1), False), (Fraction(3, 2), False)):
        assert Point({"a": tried}, {}).law(equation.law) is vanishes
    assert equation.law[2] == ("sum", ("power", ("parameter", "a"), 3), ("number", Fraction(-2)))


def test_an_optimum_is_of_what_has_an_order() -> None:
    best: Statement = ("optimum", "X", 1, ("Y",), (order("Y", ">~", ONE_ORDER),), False)
    with pytest.raises(ProofError, match="the witness has no order for X"):
        check_witness({"best": best}, {"parameters": {}, "orders": {"Y": ["0", "0"]}, "optima": {"best": []}})
