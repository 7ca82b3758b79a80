"""The walk of the printer: parentheses stand where a piece is looser than its place, in every notation."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.language import terms
from nslogic.language.printing import ATOM, POWER, PRODUCT, QUOTIENT, SIGNED, SUM, Notation
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.writing import TextNotation
from nslogic.report.formulas.latex import LatexNotation

A, B = terms.Parameter("a"), terms.Parameter("b")
SCOPE = Scope({}, {"a": "a", "b": "b"})
POINT = {"a": Fraction(3, 7), "b": Fraction(-5, 2)}
NOTATIONS: tuple[Notation, ...] = (TextNotation(), LatexNotation({}))

expressions = st.recursive(
    st.sampled_from((A, B)) | st.integers(-3, 4).map(lambda number: terms.Constant(Fraction(number))),
    lambda part: st.one_of(
        st.lists(part, min_size=2, max_size=3).map(lambda parts: terms.ParameterSum(tuple(parts))),
        st.lists(part, min_size=2, max_size=3).map(lambda parts: terms.ParameterProduct(tuple(parts))),
        st.builds(terms.ParameterQuotient, part, part),
        st.builds(terms.ParameterPower, part, st.integers(2, 3)),
    ),
    max_leaves=6,
)


def value_of(term: terms.ParameterExpression) -> Fraction:
    match term:
        case terms.Constant(value):
            return value
        case terms.Parameter(name):
            return POINT[name]
        case terms.ParameterSum(parts):
            return sum(map(value_of, parts), Fraction(0))
        case terms.ParameterProduct(parts):
            total = Fraction(1)
            for part in parts:
                total *= value_of(part)
            return total
        case terms.ParameterQuotient(above, below):
            return value_of(above) / value_of(below)
        case terms.ParameterPower(base, exponent):
            return value_of(base) ** exponent
    raise AssertionError(term)


@given(expressions)
def test_text_of_any_term_reads_as_the_same_number(expression: terms.ParameterExpression) -> None:
    try:
        expected = value_of(expression)
    except ZeroDivisionError:
        return
    law = read_law(f"{TextNotation().parameter(expression)[0]} = 0", SCOPE).law
    assert isinstance(law, terms.ParameterLaw)
    assert value_of(law.sides[0]) == expected


@given(expressions)
def test_fences_of_latex_come_in_pairs(expression: terms.ParameterExpression) -> None:
    latex = LatexNotation({}).parameter(expression)[0]
    assert latex.count(r"\left(") == latex.count(r"\right)")
    assert latex.count("{") == latex.count("}")


@pytest.mark.parametrize("notation", NOTATIONS, ids=("text", "LaTeX"))
def test_a_piece_is_fenced_where_it_is_looser_than_its_place(notation: Notation) -> None:
    for strength, needed in product((SUM, QUOTIENT, PRODUCT, SIGNED, POWER, ATOM), repeat=2):
        text = notation.within(("x", strength), needed)
        assert text == ("x" if strength >= needed else notation.fenced("x"))


@pytest.mark.parametrize(
    ("expression", "text", "latex"),
    [
        (terms.ParameterProduct((terms.ParameterSum((A, B)), A)), "(a + b)*a", r"\left(a + b\right) \, a"),
        (terms.ParameterProduct((A, terms.ParameterProduct((A, B)))), "a*(a*b)", r"a \, a \, b"),
        (terms.ParameterPower(terms.ParameterPower(A, 2), 3), "(a^2)^3", r"\left(a^{2}\right)^{3}"),
        (terms.ParameterSum((A, terms.ParameterSum((A, B)))), "a + (a + b)", r"a + \left(a + b\right)"),
        (terms.ParameterSum((A, terms.Constant(Fraction(-2)))), "a - 2", "a - 2"),
        (terms.ParameterQuotient(terms.ParameterSum((A, B)), B), "(a + b)/b", r"\frac{a + b}{b}"),
    ],
)
def test_notations_differ_in_what_they_fence(expression: terms.ParameterExpression, text: str, latex: str) -> None:
    assert [notation.parameter(expression)[0] for notation in NOTATIONS] == [text, latex]
