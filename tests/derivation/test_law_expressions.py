"""A derived law is a SymPy expression: the same law at every point, in symbols that know their signs."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Any

import pytest

import nslogic
from nslogic.algebra.functions import Field
from nslogic.derivation.law_expressions import condition_expression, law_expression, law_symbols
from nslogic.derivation.phase_diagram import holds_at
from nslogic.orders.formulas import compare_parameters, conjunction, disjunction
from nslogic.questions.derive import DeriveOptions, derive
from nslogic.testing import read

sympy: Any = pytest.importorskip("sympy")


def rational(value: Fraction) -> Any:
    return sympy.Rational(value.numerator, value.denominator)


SUM = {
    "name": "sum",
    "quantities": {"y": "free", "X": "grows"},
    "parameters": {"a": "a >= 0", "b": "b > 0"},
    "axioms": {"law": "y ~ X^-b * sum(i = 1..X, i^-a)"},
    "target": "y",
    "base": "X",
}
"""A theory with three cases, one of them with a logarithm."""


@pytest.mark.parametrize("theory", ["examples/settled.toml", "resource", SUM], ids=str)
def test_the_expression_is_the_law_of_the_case_that_holds(theory: Any) -> None:
    compared = set()
    for law in nslogic.derive(theory):
        assert law.derivation is not None
        found, symbols, whole = law.derivation, law.symbols(), law.sympy()
        parameters = [one.same_as or one.name for one in law.theory.parameters]
        draw = Random(0)
        for _ in range(40):
            at = {name: Fraction(draw.randint(0, 6), draw.choice((1, 2))) for name in parameters}
            holding = [case for case in found.cases if case.power is not None and holds_at(case.conditions, at)]
            if not holds_at(found.space, at) or not holding:
                continue
            (case,) = holding
            assert case.power is not None
            assert case.log is not None
            power, log = (one if isinstance(one, Fraction) else one.evaluate(at) for one in (case.power, case.log))
            base = symbols[law.base]
            expected = base ** rational(power) * sympy.log(base) ** rational(log)
            assert whole is not None
            assert (
                sympy.simplify(
                    whole.subs({symbols[name]: rational(one) for name, one in at.items() if name in symbols}) / expected
                )
                == 1
            )
            compared.add(case.law)
    assert compared
    assert theory is not SUM or len(compared) == 3


def test_symbols_have_the_signs_of_their_domains() -> None:
    theory = nslogic.theory(
        {
            "name": "signs",
            "quantities": {"y": "free", "X": "grows"},
            "parameters": {"a": "a > 0", "b": "b >= 0", "c": "c < 0", "d": "d <= 0", "e": {}, "f": "f > 1"},
            "axioms": {"law": "y ~ X^(a + b + c + d + e + f)"},
        }
    )
    (law,) = nslogic.derive(theory, target="y", base="X")
    known = {name: symbol.assumptions0 for name, symbol in law.symbols().items()}
    assert known["y"]["positive"]
    assert known["X"]["positive"]
    assert known["a"]["positive"]
    assert known["f"]["positive"]
    assert known["b"]["nonnegative"]
    assert "positive" not in known["b"]
    assert known["c"]["negative"]
    assert known["d"]["nonpositive"]
    assert known["e"]["real"]
    assert "nonnegative" not in known["e"]


def test_the_logarithm_of_a_base_that_falls_is_that_of_its_inverse() -> None:
    theory = {
        "name": "falling",
        "quantities": {"y": "free", "e": "falls"},
        "axioms": {"law": "y ~ e^2 * log(1/e)^3"},
        "target": "y",
        "base": "e",
    }
    (law,) = nslogic.derive(theory)
    e = law.symbols()["e"]
    assert law.sympy() == e**2 * sympy.log(1 / e) ** 3


def test_a_law_can_be_computed_with() -> None:
    (law,) = nslogic.derive("chinchilla", regimes="compute-optimal")
    expression, symbols = law.sympy(), law.symbols()
    assert expression is not None
    alpha, beta, compute = symbols["alpha"], symbols["beta"], symbols["C"]
    assert sympy.diff(sympy.log(expression), compute) * compute == -alpha * beta / (alpha + beta)
    numeric = sympy.lambdify((alpha, beta, compute), expression)
    assert numeric(0.5, 0.5, 16.0) == pytest.approx(0.5)


def test_a_power_that_is_not_determined_is_a_symbol_and_no_law_is_none() -> None:
    (law,) = nslogic.derive("resource", regimes="any-shape")
    *_, free = law.symbols().values()
    assert law.sympy() == law.symbols()["N_p"] ** free
    (none,) = nslogic.derive("resource", regimes="any-shape", given="N_p << 1")
    assert none.sympy() is None
    assert none.symbols() == {}


def test_a_coefficient_is_taken_by_sympy_whatever_its_type() -> None:
    symbolic, rational_one = (
        law.derivation.cases[0].power
        for law in (
            *nslogic.derive("chinchilla", regimes="compute-optimal"),
            *nslogic.derive("resource", regimes="redundancy"),
        )
        if law.derivation is not None
    )
    alpha, beta = sympy.symbols("alpha beta")
    assert sympy.sympify(symbolic) == -alpha * beta / (alpha + beta)
    assert sympy.sympify(rational_one) == sympy.Rational(-1, 3)


def symbols_and_law(text: str, options: DeriveOptions | None = None) -> tuple[list[str], str]:
    (result,) = derive(read(text), options=options)
    assert result.derivation is not None
    symbols = law_symbols(result.derivation)
    assert {name: str(symbol) for name, symbol in symbols.items()} == {name: name for name in symbols}
    return list(symbols), str(law_expression(result.derivation))


def theory(law: str, *, trend: str = "grows", domain: str = "") -> str:
    return f"""
theory = {{ name = "law", target = "Y", base = "X" }}
quantities = {{ X = {{ trend = "{trend}" }}, Y = {{ trend = "free" }} }}
parameters = {{ a = {{ {domain} }}, x = {{}} }}
axioms = [{{ id = "A", law = "{law}" }}]
"""


@pytest.mark.parametrize(
    ("text", "symbols", "law"),
    [
        (theory("Y ~ X^2"), ["Y", "X"], "X**2"),
        (theory("Y ~ X^a"), ["Y", "X", "a"], "X**a"),
        (theory("Y ~ X^2 * log(X)^3"), ["Y", "X"], "X**2*log(X)**3"),
        (theory("Y ~ X^2 * log(1/X)", trend="falls"), ["Y", "X"], "X**2*log(1/X)"),
        (theory("Y ~ X^3 ignoring logs"), ["Y", "X"], "X**3"),
        (theory("Y <~ X"), ["Y", "X", "x"], "X**x"),
        (theory("Y <~ X^x"), ["Y", "X", "x", "x_"], "X**x_"),
    ],
)
def test_a_law_is_an_expression_in_declared_symbols(text: str, symbols: list[str], law: str) -> None:
    assert symbols_and_law(text) == (symbols, law)


@pytest.mark.parametrize(
    ("domain", "word"),
    [
        ("a > 0", "positive"),
        ("a < 0", "negative"),
        ("a >= 0", "nonnegative"),
        ("a <= 0", "nonpositive"),
        ("a > -1", "real"),
    ],
)
def test_symbols_know_the_strongest_sign_that_the_regime_proves(domain: str, word: str) -> None:
    (result,) = derive(read(theory("Y ~ X^a", domain=f'where = ["{domain}"]')))
    assert result.derivation is not None
    symbol = law_symbols(result.derivation)["a"]
    assert symbol == sympy.Symbol("a", **{word: True})


def test_conditions_are_relations_between_symbols() -> None:
    field = Field(("a", "b"))
    a, b = field.generator("a"), field.generator("b")
    symbols = {name: sympy.Symbol(name, real=True) for name in "ab"}
    for relation in ("=", "!=", "<=", "<"):
        condition = condition_expression(compare_parameters(a - b, relation), symbols)
        for values in ((1, 2), (2, 2), (3, 2)):
            point = dict(zip(symbols.values(), values, strict=True))
            gap = values[0] - values[1]
            expected = {"=": gap == 0, "!=": gap != 0, "<=": gap <= 0, "<": gap < 0}[relation]
            assert bool(condition.subs(point)) is expected
    both = condition_expression(conjunction((compare_parameters(a, "<"), compare_parameters(b, "<"))), symbols)
    either = condition_expression(disjunction((compare_parameters(a, "<"), compare_parameters(b, "<"))), symbols)
    point = {symbols["a"]: -1, symbols["b"]: 1}
    assert (bool(both.subs(point)), bool(either.subs(point))) == (False, True)
