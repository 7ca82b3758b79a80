"""Facts and laws of the kernel as formulas, in the symbols of their theory."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from nslogic.kernel import Definition, Law, Polynomial, Real, Vector
from nslogic.report.narration.formulas import FactFormulas, has_denominator, hidden_scale, is_atom, raised_to
from tests.report.narration.narrated import THEORY

FORMULAS = FactFormulas.of(THEORY, None)
A = Polynomial.name("a")
ONE = Polynomial.number(1)


@pytest.mark.parametrize(
    ("value", "relation", "formula"),
    [
        (A, ">", "a > 0"),
        (A - Polynomial.number(2), ">=", r"a \ge 2"),
        (Polynomial.number(2) - A, ">", "a < 2"),
        (A * A - A, "!=", r"a^{2} \ne a"),
        (ONE - ONE, "=", "0 = 0"),
    ],
)
def test_a_relation_between_numbers_has_positive_terms_on_both_sides(
    value: Polynomial, relation: Any, formula: str
) -> None:
    assert FORMULAS.fact(Real(value, relation)) == formula


@pytest.mark.parametrize(
    ("form", "relation", "level", "formula"),
    [
        ({"X": ONE, "Y": -ONE}, "=", "order", r"X \sim Y"),
        ({"X": A, "Y": -ONE}, ">=", "order", r"X^{a} \gtrsim Y"),
        ({"X": ONE}, ">", "power", r"X \gg 1 \;\text{(powers alone)}"),
        ({"X": -ONE}, ">", "order", r"X \ll 1"),
        ({}, ">", "order", r"1 \gg 1"),
    ],
)
def test_a_relation_between_orders_has_positive_powers_on_both_sides(
    form: dict[str, Polynomial], relation: Any, level: Any, formula: str
) -> None:
    assert FORMULAS.fact(Vector(form, relation, level)) == formula


ORDER: Any = ("order", "~", ("quantity", "X"), ("quantity", "Y"), False)
REAL: Any = ("real", "<=", ("parameter", "a"), ("number", Fraction(2)))


@pytest.mark.parametrize(
    ("law", "formula"),
    [
        (ORDER, r"X \sim Y"),
        (REAL, r"a \le 2"),
        (("and", ORDER, REAL), r"X \sim Y,\; a \le 2"),
        (("or", ORDER, REAL), r"X \sim Y \;\text{or}\; a \le 2"),
        (("if", (REAL,), ORDER), r"X \sim Y \;\text{where}\; a \le 2"),
        (("not", ORDER), r"\neg\left(X \sim Y\right)"),
        (("and",), r"\text{true}"),
        (("and", ("or", ORDER, REAL), REAL), r"\left(X \sim Y \;\text{or}\; a \le 2\right),\; a \le 2"),
    ],
)
def test_laws_are_joined_as_they_are_read(law: Any, formula: str) -> None:
    assert FORMULAS.law(law) == formula


def test_a_law_that_fails_is_negated_and_a_definition_is_its_cases() -> None:
    assert FORMULAS.fact(Law(ORDER, False)) == r"\neg\left(X \sim Y\right)"
    one, two = Vector({"X": ONE}, "=", "order"), Vector({"Y": ONE}, ">", "order")
    assert FORMULAS.fact(Definition(((one,), (one, two)))) == (
        r"X \sim 1 \;\text{or}\; \left(X \sim 1,\; Y \gg 1\right)"
    )


def test_an_unknown_law_is_an_error() -> None:
    with pytest.raises(AssertionError, match="not a law"):
        FORMULAS.law(("unheard", ORDER))


def test_the_kernel_clears_denominators_of_exponents() -> None:
    inverse: Any = ("quotient", ("number", Fraction(1)), ("parameter", "a"))
    law: Any = ("order", "~", ("quantity", "Y"), ("raised", ("quantity", "X"), inverse), False)
    assert raised_to(law, "1") == A
    strict: Any = ("order", "<", *law[2:])
    assert raised_to(("order", "<<", *law[2:]), "1") == A * A
    assert raised_to(REAL, "1") == ONE
    assert has_denominator(("real", "<=", inverse, ("number", Fraction(2))), "1")
    assert not has_denominator(REAL, "1")
    assert not has_denominator(strict, "1")


def test_the_hidden_scale_takes_another_symbol_where_t_is_taken() -> None:
    assert hidden_scale({"N": "N"}) == "t"
    assert hidden_scale({"time": "t"}) == r"\mathtt{(t)}"


@pytest.mark.parametrize(
    ("symbol", "atom"), [("N", True), ("N^*", False), ("L - E", False), (r"\log t", False), (r"\ell", True)]
)
def test_only_an_atom_is_raised_without_parentheses(symbol: str, atom: bool) -> None:
    assert is_atom(symbol) is atom
