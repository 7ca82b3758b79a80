"""The independent evaluator: it agrees with the strategies that know what they drew, and with nobody else's help."""

from __future__ import annotations

import ast
import inspect
from fractions import Fraction
from typing import TypeAlias

import pytest
from hypothesis import given

from nslogic.language.terms import OrderLaw, ParameterLaw
from nslogic.logic import evaluator
from nslogic.logic.evaluator import MeaninglessError, NoValueError, Valuation
from nslogic.testing import EVERYTHING, Sample, planted_models, read
from nslogic.theory.model import Axiom

TEXT = """
theory = {{ name = "one" }}
quantities = {{ N = {{ trend = "free" }}, D = {{ trend = "free" }} }}
parameters = {{ a = {{}} }}
axioms = [{{ id = "A", law = "{law}"{more} }}]
"""
AT = Valuation({"N": (Fraction(1), Fraction(0)), "D": (Fraction(1), Fraction(2))}, {"a": Fraction(0)})


@pytest.mark.parametrize(
    ("law", "holds"),
    [
        ("N << D", True),
        ("N ~ D ignoring logs", True),
        ("N^(1/a) ~ N^(1/a)", False),
        ("1/a = 1/a", False),
        ("1/a = 1/a or N << D", True),
        ("min(a, 1) = 0", True),
        ("sum(k = D..N, k) ~ sum(k = D..N, k)", False),
        ("forall k: N * k^a <~ D * k^(a + 1)", True),
        ("forall k: N * k^(a + 1) <~ D * k^a", False),
        ("forall k: N * k^a ~ D * k^(a + 1) ignoring logs", False),
    ],
)
def test_laws_hold_or_not_and_without_a_meaning_they_do_not(law: str, holds: bool) -> None:
    (axiom,) = read(TEXT.format(law=law, more="")).axioms
    assert AT.axiom(axiom) is holds


@pytest.mark.parametrize(("guard", "holds"), [("N << D", False), ("N >> D", True), ("1/a = 1", True)])
def test_an_axiom_is_silent_where_its_guard_does_not_hold(guard: str, holds: bool) -> None:
    (axiom,) = read(TEXT.format(law="N ~ 1", more=f', when = "{guard}"')).axioms
    assert AT.axiom(axiom) is holds


def test_what_has_no_meaning_says_so() -> None:
    (axiom,) = read(TEXT.format(law="log(N^-1) ~ 1", more="")).axioms
    law = axiom.laws[0].law
    assert isinstance(law, OrderLaw)
    with pytest.raises(MeaninglessError):
        AT.order(law.left)
    (axiom,) = read(TEXT.format(law="1/a = 1", more="")).axioms
    quotient = axiom.laws[0].law
    assert isinstance(quotient, ParameterLaw)
    with pytest.raises(MeaninglessError):
        AT.number(quotient.sides[0])


def test_it_shares_no_code_with_what_it_checks() -> None:
    imported = [
        node.module for node in ast.walk(ast.parse(inspect.getsource(evaluator))) if isinstance(node, ast.ImportFrom)
    ]
    ours = {name for name in imported if name is not None and name.startswith("nslogic.")}
    assert not any(name.startswith(("nslogic.orders", "nslogic.algebra")) for name in ours)


Pair: TypeAlias = tuple[Fraction | int, Fraction | int]

SCALES = """
theory = {{ name = "scales" }}
quantities = {{ {quantities} }}
parameters = {{ a = {{}}, b = {{}} }}
axioms = [{{ id = "A", law = "{law}" }}]
"""
ORDERS: dict[str, Pair] = {
    "one": (0, 0),  # a constant
    "half": (0, Fraction(1, 2)),  # sqrt(log t)
    "slow": (0, 1),  # log t
    "square": (0, 2),  # (log t)^2
    "root": (Fraction(1, 2), 0),
    "thalf": (1, Fraction(1, 2)),  # t sqrt(log t)
    "t": (1, 0),
    "tlog": (1, 1),  # t log t
    "under": (1, -1),  # t / log t
    "tt": (2, 0),
    "down": (-1, 0),
    "small": (0, -1),  # 1 / log t
}
NUMBERS = {"a": Fraction(2), "b": Fraction(-1, 2)}


def at(logs: dict[str, Fraction] | None = None, *, a: int = 2) -> Valuation:
    orders = {name: (Fraction(power), Fraction(log)) for name, (power, log) in ORDERS.items()}
    return Valuation(orders, NUMBERS | {"a": Fraction(a)}, logs or {}, {})


def axiom(law: str) -> Axiom:
    quantities = ", ".join(f'{name} = {{ trend = "free" }}' for name in ORDERS)
    (only,) = read(SCALES.format(quantities=quantities, law=law)).axioms
    return only


def order(expression: str, valuation: Valuation | None = None) -> Pair:
    """Return the order of an expression, as the left side of a law."""
    law = axiom(f"{expression} ~ one").laws[0].law
    assert isinstance(law, OrderLaw)
    return (valuation or at()).order(law.left)


def number(expression: str) -> Fraction:
    """Return the value of an expression of parameters, as the left side of a condition."""
    law = axiom(f"{expression} = 0").laws[0].law
    assert isinstance(law, ParameterLaw)
    return at().number(law.sides[0])


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("t", (1, 0)),
        ("3 * one", (0, 0)),
        ("t * tlog", (2, 1)),
        ("t * t * t", (3, 0)),
        ("tlog^2", (2, 2)),
        ("tlog^-1", (-1, -1)),
        ("tlog^(1/2)", (Fraction(1, 2), Fraction(1, 2))),
        ("tlog^a", (2, 2)),
        ("tlog^b", (Fraction(-1, 2), Fraction(-1, 2))),
        ("t^0", (0, 0)),
        ("t / under", (0, 1)),
        ("t + tlog", (1, 1)),  # what is greater in the first place, or as great there and greater in the second
        ("tt + tlog", (2, 0)),
        ("min(t, tlog)", (1, 0)),
        ("min(tt, tlog, down)", (-1, 0)),
        ("max(under, t, down)", (1, 0)),
        ("log(t)", (0, 1)),
        ("log(tt * tlog)", (0, 1)),  # all powers have the same logarithm
        ("log(one)", (0, 0)),
        ("log(t)^2 * t", (1, 2)),
    ],
)
def test_an_expression_has_the_order_that_limits_give_it(expression: str, expected: Pair) -> None:
    assert order(expression) == expected


@pytest.mark.parametrize("expression", ["log(down)", "log(small)", "log(one / half)", "log(t / tlog)"])
def test_what_falls_has_no_logarithm(expression: str) -> None:
    with pytest.raises(MeaninglessError):
        order(expression)


LOG_LOG = "log log t"
OWN = "log(half)"


@pytest.mark.parametrize(
    ("expression", "logs", "expected"),
    [
        ("log(slow)", {}, 0),  # the logarithm of a logarithm is a constant if nothing else is said
        ("log(slow)", {LOG_LOG: Fraction(1, 3)}, Fraction(1, 3)),
        ("log(square)", {LOG_LOG: Fraction(1, 3)}, Fraction(1, 3)),
        ("log(half)", {LOG_LOG: Fraction(1, 3)}, 0),
        ("log(half)", {LOG_LOG: Fraction(1, 3), OWN: Fraction(1, 4)}, Fraction(1, 4)),
        ("log(half)", {LOG_LOG: Fraction(1, 4), OWN: Fraction(1, 4)}, Fraction(1, 4)),
        ("log(half)", {LOG_LOG: Fraction(1, 4), OWN: Fraction(0)}, 0),
        ("log(slow)", {LOG_LOG: Fraction(0)}, 0),
    ],
)
def test_logarithms_of_what_is_slow_are_what_the_valuation_says(
    expression: str, logs: dict[str, Fraction], expected: Fraction
) -> None:
    valuation = at(logs)
    assert order(expression, valuation) == (0, expected)
    assert valuation.met == {
        name: logs.get(name, 0) for name in ([LOG_LOG, OWN] if "half" in expression else [LOG_LOG])
    }


@pytest.mark.parametrize("expression", ["t", "log(t)", "log(one)", "one"])
def test_of_other_logarithms_nothing_has_to_be_known(expression: str) -> None:
    valuation = at({LOG_LOG: Fraction(7)})
    order(expression, valuation)
    assert valuation.met == {}


@pytest.mark.parametrize(
    ("expression", "logs"),
    [
        ("log(slow)", {LOG_LOG: Fraction(1)}),  # log log t is below log t
        ("log(slow)", {LOG_LOG: Fraction(-1, 8)}),  # and not below a constant
        ("log(half)", {LOG_LOG: Fraction(1)}),
        (
            "log(half)",
            {LOG_LOG: Fraction(1, 4), OWN: Fraction(1, 3)},
        ),  # sqrt(log t) is below log t, so are their logarithms
        ("log(half)", {LOG_LOG: Fraction(3, 4), OWN: Fraction(1, 2)}),  # a logarithm is below what it is of
        ("log(half)", {LOG_LOG: Fraction(1, 4), OWN: Fraction(-1, 8)}),
    ],
)
def test_a_logarithm_outside_of_its_range_is_no_value(expression: str, logs: dict[str, Fraction]) -> None:
    with pytest.raises(NoValueError):
        order(expression, at(logs))


def test_the_values_of_a_model_say_what_its_logarithms_are() -> None:
    orders = {name: (Fraction(power), Fraction(log)) for name, (power, log) in ORDERS.items()}
    valuation = Valuation.at({**orders, LOG_LOG: (Fraction(0), Fraction(1, 3))}, NUMBERS)
    assert valuation.logs == {LOG_LOG: Fraction(1, 3)}
    assert order("log(slow)", valuation) == (0, Fraction(1, 3))
    assert valuation.met == {LOG_LOG: Fraction(1, 3)}


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("sum(k = 1..t, k)", (2, 0)),  # t(t+1)/2
        ("sum(k = 1..t, k^0)", (1, 0)),
        ("sum(k = 1..t, k^-1)", (0, 1)),  # log t
        ("sum(k = 1..t, k^-2)", (0, 0)),  # bounded
        ("sum(k = 1..t, k^(-1/2))", (Fraction(1, 2), 0)),
        ("sum(k = root..t, k^-2)", (Fraction(-1, 2), 0)),  # its first term times its lower end
        ("sum(k = root..t, k^2)", (3, 0)),
        ("sum(k = root..t, k^-1)", (0, 1)),  # log of the ratio of its ends
        ("sum(k = t..t, k^-1)", (0, 0)),
        ("sum(k = under..t, tt * k^-1)", (2, 0)),  # log of log t, which is a constant here
        ("sum(k = 1..t, tlog * k^2)", (4, 1)),
        ("sum(k = t..inf, k^-2)", (-1, 0)),
        ("sum(k = t..inf, tlog * k^-3)", (-1, 1)),
        ("sum(k = 1..inf, t * k^-2)", (1, 0)),
        ("sum(k = 1..tlog, k^b)", (Fraction(1, 2), Fraction(1, 2))),
        ("sum(k = 1..t, k^-2 + t * k^-1)", (1, 1)),  # the greater of the two sums
    ],
)
def test_a_sum_over_an_index_has_the_order_of_its_integral(expression: str, expected: Pair) -> None:
    assert order(expression) == expected


def test_the_logarithm_of_the_ratio_of_two_ends_has_the_name_of_that_ratio() -> None:
    logs = {LOG_LOG: Fraction(1, 3), "log(thalf / t)": Fraction(1, 4)}
    valuation = at(logs)
    assert order("sum(k = t..thalf, k^-1)", valuation) == order("log(thalf / t)", at(logs)) == (0, Fraction(1, 4))
    assert valuation.met == logs
    valuation = at(logs)
    assert order("sum(k = 1..half, k^-1)", valuation) == (0, 0)
    assert valuation.met == {LOG_LOG: Fraction(1, 3), OWN: 0}


@pytest.mark.parametrize(
    "expression",
    [
        "sum(k = down..t, k^2)",  # the index begins below 1
        "sum(k = small..t, k^-2)",
        "sum(k = tlog..t, k^-2)",  # it ends before it begins
        "sum(k = tt..t, k)",
        "sum(k = 1..inf, k^-1)",  # it diverges
        "sum(k = 1..inf, k^b)",
        "sum(k = 1..inf, k)",
    ],
)
def test_a_sum_without_an_end_or_a_beginning_has_no_order(expression: str) -> None:
    with pytest.raises(MeaninglessError):
        order(expression)


def test_a_sum_over_an_index_may_begin_and_end_at_a_constant() -> None:
    assert order("sum(k = one..one, k^-2)") == (0, 0)
    assert order("sum(k = t..t, k^-2)") == (-1, 0)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("a + b", Fraction(3, 2)),
        ("a - b", Fraction(5, 2)),
        ("a * b", -1),
        ("3*a*b", -3),
        ("a / b", -4),
        ("b / a", Fraction(-1, 4)),
        ("a^3", 8),
        ("b^2", Fraction(1, 4)),
        ("min(a, b)", Fraction(-1, 2)),
        ("max(a, b)", 2),
        ("min(a, 1, 3)", 1),
        ("a + b + 1", Fraction(5, 2)),
    ],
)
def test_a_number_is_what_arithmetic_makes_it(expression: str, expected: Fraction) -> None:
    assert number(expression) == expected


@pytest.mark.parametrize("expression", ["1/(a - 2)", "a/(b + 1/2)", "min(a, 1/(a - 2))", "0 * (1/(a - 2))"])
def test_a_number_over_zero_has_no_value(expression: str) -> None:
    with pytest.raises(MeaninglessError):
        number(expression)


@pytest.mark.parametrize(
    ("relation", "below", "same", "above"),
    [
        ("=", False, True, False),
        ("!=", True, False, True),
        ("<", True, False, False),
        ("<=", True, True, False),
        (">", False, False, True),
        (">=", False, True, True),
    ],
)
def test_numbers_are_compared_as_the_relation_says(relation: str, below: bool, same: bool, above: bool) -> None:
    law = axiom(f"a {relation} 2")
    assert [at(a=value).axiom(law) for value in (1, 2, 3)] == [below, same, above]


def test_a_chain_of_comparisons_holds_where_each_does() -> None:
    law = axiom("0 < a <= 2")
    assert [at(a=value).axiom(law) for value in (0, 1, 2, 3)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("relation", "below", "same", "above"),
    [
        ("~", False, True, False),
        ("<~", True, True, False),
        (">~", False, True, True),
        ("<<", True, False, False),
        (">>", False, False, True),
    ],
)
def test_orders_are_compared_as_the_relation_says(relation: str, below: bool, same: bool, above: bool) -> None:
    held = [at().axiom(axiom(f"{name} {relation} t")) for name in ("under", "root * root", "tlog")]
    assert held == [below, same, above]
    powers = [at().axiom(axiom(f"{name} {relation} tlog ignoring logs")) for name in ("root", "under", "tt")]
    assert powers == [below, same, above]


@pytest.mark.parametrize(
    ("relation", "held"),
    [
        ("~", [False, True, False]),
        ("<~", [True, True, False]),
        ("<<", [True, True, False]),
        (">~", [False, True, True]),
        (">>", [False, True, True]),
    ],
)
def test_a_law_for_every_index_compares_the_powers_of_the_index_too(relation: str, held: list[bool]) -> None:
    """What is below for each index is so where its power of the index is not greater; coefficients are compared as ever."""
    left, right = {"~": ("t", "t"), "<": ("root", "t"), ">": ("t", "root")}[relation[0]]
    law = axiom(f"forall k: {left} * k^a {relation} {right} * k^2")
    assert [at(a=value).axiom(law) for value in (1, 2, 3)] == held
    left, right = {"~": ("t", "tt"), "<": ("t", "root"), ">": ("root", "t")}[relation[0]]
    assert not at().axiom(axiom(f"forall k: {left} * k^a {relation} {right} * k^2"))


@given(planted_models(EVERYTHING))
def test_all_that_was_planted_holds(sample: Sample) -> None:
    theory = sample.theory()
    valuation = Valuation(sample.orders, sample.parameters)
    assert all(valuation.axiom(axiom) for axiom in theory.axioms)
    assert all(valuation.all(parameter.where) for parameter in theory.parameters)
    assert all(valuation.all(condition.laws) for condition in theory.regimes[0].where)
