"""Coefficients as terms and as text: both mean the coefficient, and the text reads as the term."""

from __future__ import annotations

from fractions import Fraction
from math import prod

from hypothesis import assume, given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.language import terms
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.orders.coefficient_text import coefficient_term, format_coefficient, format_comparison
from nslogic.report.formulas.latex import parameter_latex

NAMES = ("alpha", "b", "x")
FIELD = Field(NAMES)
SCOPE = Scope({}, {name: name for name in NAMES})
POINT = {"alpha": Fraction(7, 5), "b": Fraction(-11, 3), "x": Fraction(13, 2)}


@st.composite
def functions(draw: st.DrawFn) -> RationalFunction:
    """Return a quotient of products of small polynomials."""

    def polynomial() -> RationalFunction:
        total = FIELD.constant(draw(st.integers(-3, 3)))
        for _ in range(draw(st.integers(0, 2))):
            names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3))
            total = total + prod(map(FIELD.generator, names), start=FIELD.constant(draw(st.integers(-3, 3))))
        return total

    above, below = (prod((polynomial() for _ in range(draw(st.integers(1, 2)))), start=FIELD.one) for _ in range(2))
    assume(bool(below))
    return above / below


def value_of(term: terms.ParameterExpression) -> Fraction:
    """Return the value of a term at a point, by arithmetic alone."""
    match term:
        case terms.Constant(value):
            return value
        case terms.Parameter(name):
            return POINT[name]
        case terms.ParameterSum(summands):
            return sum(map(value_of, summands), Fraction(0))
        case terms.ParameterProduct(factors):
            return prod(map(value_of, factors), start=Fraction(1))
        case terms.ParameterQuotient(above, below):
            return value_of(above) / value_of(below)
        case terms.ParameterPower(base, exponent):
            return value_of(base) ** exponent
    raise AssertionError(term)


@given(functions())
def test_text_and_term_mean_the_coefficient(value: RationalFunction) -> None:
    assume(bool(value.denominator.evaluate(POINT)))
    term = coefficient_term(value)
    assert value_of(term) == value.evaluate(POINT)
    law = read_law(f"{format_coefficient(value)} = 0", SCOPE).law
    assert isinstance(law, terms.ParameterLaw)
    assert value_of(law.sides[0]) == value.evaluate(POINT)
    assert parameter_latex(law.sides[0], {}) == parameter_latex(term, {})


@given(functions())
def test_a_comparison_says_what_the_polynomial_does(value: RationalFunction) -> None:
    polynomial = value.numerator
    law = read_law(format_comparison(polynomial, "<="), SCOPE).law
    if isinstance(law, terms.ParameterLaw):
        left, right = map(value_of, law.sides)
        holds = left <= right if law.relations == ("<=",) else left >= right
        assert holds == (polynomial.evaluate(POINT) <= 0)


def test_numbers_are_numbers() -> None:
    assert coefficient_term(Fraction(-2, 3)) == coefficient_term(FIELD.constant(Fraction(-2, 3)))
    assert format_coefficient(FIELD.constant(2)) == "2"
