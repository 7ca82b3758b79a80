"""Laws that are written in SymPy become text, whatever stands in them, and nothing of them is evaluated."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.sympy_laws import is_sympy, sympy_text

sympy: Any = pytest.importorskip("sympy")
N, D, C, alpha, beta = sympy.symbols("N D C alpha beta")
QUANTITIES = ("N", "D", "C")
SCOPE = Scope(dict.fromkeys(QUANTITIES, "grows"), {"alpha": "alpha", "beta": "beta"})


@pytest.mark.parametrize(
    ("law", "text"),
    [
        (sympy.Eq(N, C ** (beta / (alpha + beta))), "N ~ C^(beta/(alpha + beta))"),
        (sympy.Eq(N, C**0.73), "N ~ C^(73/100)"),
        (sympy.Eq(N, sympy.sqrt(C)), "N ~ C^(1/2)"),
        (sympy.Eq(N, C**-alpha * sympy.log(C)), "N ~ C^(-alpha) * log(C)"),
        (sympy.Eq(N, D / C), "N ~ D/C"),
        (sympy.Eq(C, N + D), "C ~ D + N"),
        (sympy.Eq(C, sympy.Min(N, D)), "C ~ min(D, N)"),
        (N <= C**2, "N <~ C^2"),
        (N > C, "N >> C"),
        (sympy.Eq(alpha, 2 * beta**2 - sympy.Rational(1, 3)), "alpha = 2 * beta^2 - 1/3"),
        (alpha < beta, "alpha < beta"),
        (sympy.Or(sympy.Eq(N, C), sympy.Eq(N, D)), "N ~ C or N ~ D"),
    ],
    ids=str,
)
def test_a_law_of_sympy_reads_as_its_text(law: object, text: str) -> None:
    assert is_sympy(law)
    said, meant = read_law(sympy_text(law, QUANTITIES), SCOPE), read_law(text, SCOPE)
    assert not said.problems, sympy_text(law, QUANTITIES)
    assert said.law == meant.law


EXPONENTS = st.recursive(
    st.sampled_from([alpha, beta])
    | st.fractions(-3, 3, max_denominator=4).map(lambda n: sympy.Rational(n.numerator, n.denominator)),
    lambda below: st.tuples(below, below, st.sampled_from("+-*/")).map(
        lambda drawn: {
            "+": drawn[0] + drawn[1],
            "-": drawn[0] - drawn[1],
            "*": drawn[0] * drawn[1],
            "/": drawn[0] / (drawn[1] ** 2 + 1),
        }[drawn[2]]
    ),
    max_leaves=5,
)


@given(EXPONENTS)
def test_exponents_come_back_from_a_derivation_as_they_were(exponent: Any) -> None:
    theory = nslogic.theory(
        {
            "name": "x",
            "quantities": {"N": "free", "C": "grows"},
            "parameters": {"alpha": "alpha > 0", "beta": "beta > 0"},
            "axioms": {"A": sympy.Eq(N, C**exponent, evaluate=False)},
        }
    )
    (law,) = nslogic.derive(theory, target="N", base="C")
    assert law.derivation is not None
    (case,) = law.derivation.cases
    assert sympy.cancel(sympy.sympify(case.power) - exponent) == 0


@pytest.mark.parametrize(
    "value",
    [sympy.sin(N), sympy.Integral(N, N), sympy.Symbol("a + b"), sympy.Ne(N, C), sympy.S.true, sympy.Matrix([1])],
)
def test_what_has_no_words_is_refused(value: object) -> None:
    with pytest.raises(InvalidInputError):
        sympy_text(value, QUANTITIES)


def test_other_values_are_not_sympys() -> None:
    assert not any(map(is_sympy, (1, 1.5, Fraction(1, 2), "N ~ C", None, [], {})))
