"""Logarithms of logarithms against numbers: what follows from laws with them is true of functions that obey these laws.

Functions of t are given by their natural logarithms at t = exp(exp(exp(u))), where even `log log log t` is a number
that doubles. Two functions have the same order here where their quotient comes to a limit other than 0: that is finer
than a pair of exponents can tell, and everything that is proved or refuted has to be true in this sense too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Literal

import pytest

from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.terms import OrderExpression, OrderLaw, Quantity
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.system import build_system
from nslogic.testing import read
from tests.orders.test_numbers import At, series_between

mpmath: Any = pytest.importorskip("mpmath")

Truth = Literal["<<", "~", ">>"]
HEIGHTS = (100, 200, 400)
"""The values of `log log log t` that functions are compared at."""

FUNCTIONS: dict[str, Any] = {
    "t": lambda u: mpmath.exp(mpmath.exp(u)),
    "t^2 log t": lambda u: 2 * mpmath.exp(mpmath.exp(u)) + mpmath.exp(u),
    "log t": mpmath.exp,
    "(log t)^3": lambda u: 3 * mpmath.exp(u),
    "sqrt(log t)": lambda u: mpmath.exp(u) / 2,
    "exp(sqrt(log log t))": lambda u: mpmath.exp(u / 2),
    "sqrt(log log t)": lambda u: u / 2,
    "log log t": lambda u: u,
    "(log log t)^2": lambda u: 2 * u,
    "log t * log log t": lambda u: mpmath.exp(u) + u,
    "log log log t": mpmath.log,
    "1": lambda u: 0 * u,
}
"""The natural logarithms of functions."""

CHAIN = {
    "axioms": ["X ~ log(Y)", "Z ~ log(X)", "W ~ log(Z)", "R^2 ~ X"],
    "trends": {"Y": "grows"},
    "terms": [
        "1", "Y^(1/9)", "X", "R", "Z", "W", "Z^2", "W * Z", "X / Z", "X + Z", "log(Y)", "log(log(Y))", "log(log(log(Y)))",
        "log(X^2)", "log(X * Z)", "log(R)", "log(Z^2)", "log(X + Z)", "log(log(X))", "sum(k = 1..X, 1/k)",
        "sum(k = 1..X, k^-2)", "sum(k = 1..Z, 1/k)", "sum(k = R..X, Z/k)", "min(Z, R)", "max(W, log(R))",
    ],
}  # fmt: skip
BETWEEN = {
    "axioms": ["L >> 1", "L << X", "X ~ log(Y)", "V ~ log(L)", "Z ~ log(X)"],
    "trends": {"Y": "grows"},
    "terms": ["1", "L", "X", "V", "Z", "V^2", "log(L)", "log(L^2)", "log(V * L)", "L / V", "sum(k = 1..L, X/k)", "X * V", "L * X"],
}  # fmt: skip
FREE = {
    "axioms": ["V ~ log(L)"],
    "trends": {},
    "terms": ["1", "L", "V", "V^2", "log(L)", "log(L * V)", "log(V * V)", "sum(k = 1..L, 1/k)", "sum(k = 1..L, V/k)"],
}
CASES = [
    (CHAIN, {"Y": "t", "X": "log t", "Z": "log log t", "W": "log log log t", "R": "sqrt(log t)"}),
    (CHAIN, {"Y": "t^2 log t", "X": "log t", "Z": "log log t", "W": "log log log t", "R": "sqrt(log t)"}),
    (BETWEEN, {"Y": "t", "X": "log t", "Z": "log log t", "L": "sqrt(log t)", "V": "log log t"}),
    (BETWEEN, {"Y": "t", "X": "log t", "Z": "log log t", "L": "log log t", "V": "log log log t"}),
    (BETWEEN, {"Y": "t", "X": "log t", "Z": "log log t", "L": "(log log t)^2", "V": "log log log t"}),
    (BETWEEN, {"Y": "t", "X": "log t", "Z": "log log t", "L": "exp(sqrt(log log t))", "V": "sqrt(log log t)"}),
    (FREE, {"L": "t", "V": "log t"}),
    (FREE, {"L": "(log t)^3", "V": "log log t"}),
    (FREE, {"L": "log t * log log t", "V": "log log t"}),
    (FREE, {"L": "exp(sqrt(log log t))", "V": "sqrt(log log t)"}),
    (FREE, {"L": "log log t", "V": "log log log t"}),
]


@dataclass(frozen=True)
class Given(At):
    """Numbers at one height, with functions for the quantities."""

    values: Mapping[str, Any]

    def log(self, expression: OrderExpression) -> Any:
        """Return the natural logarithm of an expression."""
        return self.values[expression.name] if isinstance(expression, Quantity) else super().log(expression)


def measured(expression: OrderExpression, functions: Mapping[str, str]) -> list[Any]:
    """Return the natural logarithm of an expression at each height."""
    with mpmath.workdps(400):
        return [
            Given(mpmath.mpf(0), {name: FUNCTIONS[one](mpmath.mpf(height)) for name, one in functions.items()}).log(
                expression
            )
            for height in HEIGHTS
        ]


def compared(left: list[Any], right: list[Any]) -> Truth:
    """Return how two expressions compare as t grows, by what their quotient does from one height to the next."""
    with mpmath.workdps(400):
        found = [one - other for one, other in zip(left, right, strict=True)]
        early, late = float(found[1] - found[0]), float(found[2] - found[1])
    if abs(late) < 0.05:
        return "~"
    assert early * late > 0
    assert abs(late) > 0.1
    return ">>" if late > 0 else "<<"


@pytest.mark.slow
@pytest.mark.parametrize(("theory", "functions"), CASES, ids=[" ".join(one.values()) for _, one in CASES])
def test_what_follows_is_true_of_functions(theory: dict[str, Any], functions: dict[str, str]) -> None:
    names = sorted({*functions})
    quantities = ", ".join(f'{name} = {{ trend = "{theory["trends"].get(name, "free")}" }}' for name in names)
    axioms = ", ".join(f'{{ id = "A{number}", law = "{law}" }}' for number, law in enumerate(theory["axioms"], 1))
    whole = read(f'theory = {{ name = "functions" }}\nquantities = {{ {quantities} }}\naxioms = [{axioms}]\n')
    system = build_system(whole, whole.regimes[0])
    engine = engine_for(system, Limits())
    scope = Scope(dict.fromkeys(names, "free"), {})
    for axiom in whole.axioms:
        law = axiom.laws[0].law
        assert isinstance(law, OrderLaw)
        assert compared(measured(law.left, functions), measured(law.right, functions)) == law.relation
    terms = []
    for text in theory["terms"]:
        said = read_law(f"{text} ~ 1", scope).law
        assert isinstance(said, OrderLaw)
        terms.append((said.left, measured(said.left, functions)))
    for (one, value), (other, another) in combinations(terms, 2):
        law = OrderLaw(one, compared(value, another), other)
        # What is true can hold: so it is not refuted, and nothing is proved that excludes it.
        assert engine.ask(system.labels, system.holds(law, "claim"), with_model=False).model is not None, law


@pytest.mark.parametrize("exponent", [6, 12, 24, 48])
def test_a_sum_between_orders_of_one_power_is_a_logarithm_of_a_logarithm(exponent: int) -> None:
    """`sum(k = t..t*log(t), 1/k)` is log log t, neither 1 nor log t."""
    with mpmath.workdps(100):
        log = exponent * mpmath.log(10)
        found = mpmath.exp(series_between(log, log + mpmath.log(log), mpmath.mpf(-1)))
        assert abs(found / mpmath.log(log) - 1) < 1e-5


def test_the_order_of_a_logarithm_is_that_of_its_case() -> None:
    """What the rule says of log X where X grows as a power, like a power of log t, and more slowly."""
    theory = read(
        'theory = { name = "cases" }\nquantities = { Y = { trend = "grows" }, X = { trend = "free" } }\n'
        'axioms = [{ id = "A1", law = "X ~ log(Y)" }]\n'
    )
    system = build_system(theory, theory.regimes[0])
    engine = engine_for(system, Limits())
    scope = Scope({"X": "free", "Y": "grows"}, {})

    def verdict(text: str) -> str:
        law = read_law(text, scope).law
        assert law is not None
        if engine.ask(system.labels, system.fails(law, "claim")).model is None:
            return "proved"
        return "refuted" if engine.ask(system.labels, system.holds(law, "claim")).model is None else "open"

    found = {
        text: verdict(text)
        for text in (
            "log(Y) ~ X", "log(X) ~ log(log(Y))", "log(X) ~ log(X^3 * log(Y))", "log(X) << X^(1/1000)", "log(X) << X",
            "log(X) ~ 1", "log(X) >> 1", "log(X) >~ 1", "log(log(X)) <~ log(X)", "log(log(X)) ~ log(X)",
            "log(X^(1/2)) <~ log(X)", "log(1/X) ~ log(1/X)", "sum(k = Y..Y*X, 1/k) ~ log(X)", "sum(k = 1..X, 1/k) << X",
            "sum(k = Y..Y^2, 1/k) ~ X", "sum(k = Y..3*Y, 1/k) ~ 1",
        )
    }  # fmt: skip
    assert found == {
        "log(Y) ~ X": "proved",
        "log(X) ~ log(log(Y))": "proved",
        "log(X) ~ log(X^3 * log(Y))": "proved",
        "log(X) << X^(1/1000)": "open",
        "log(X) << X": "proved",
        "log(X) ~ 1": "open",
        "log(X) >> 1": "open",
        "log(X) >~ 1": "proved",
        "log(log(X)) <~ log(X)": "proved",
        "log(log(X)) ~ log(X)": "open",
        "log(X^(1/2)) <~ log(X)": "proved",
        "log(1/X) ~ log(1/X)": "refuted",
        "sum(k = Y..Y*X, 1/k) ~ log(X)": "proved",
        "sum(k = 1..X, 1/k) << X": "proved",
        "sum(k = Y..Y^2, 1/k) ~ X": "proved",
        "sum(k = Y..3*Y, 1/k) ~ 1": "proved",
    }
