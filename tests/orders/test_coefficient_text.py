"""Coefficients as terms and as text: both mean the coefficient, and the text reads as the term."""

from __future__ import annotations

from fractions import Fraction
from math import prod

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.language import terms
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.orders.coefficient_text import (
    coefficient_term,
    format_coefficient,
    format_comparison,
    format_power,
    format_power_law,
    format_sign,
)
from nslogic.orders.formulas import Coefficient
from nslogic.report.formulas.latex import parameter_latex

NAMES = ("alpha", "b", "x")
FIELD = Field(NAMES)
alpha, b, x = map(FIELD.generator, NAMES)
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
@example((-alpha - 1) / alpha)  # -1/alpha leads the sum
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


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (alpha, "alpha"),
        (-alpha, "-alpha"),
        (-1 / alpha, "-1/alpha"),
        (1 / (2 * alpha), "1/(2*alpha)"),
        (-alpha * alpha / 3, "-alpha^2/3"),
        (-alpha / (1 + alpha), "-alpha/(1+alpha)"),
        (alpha * b / (alpha + b), "alpha*b/(alpha+b)"),
        (alpha / (b * x), "alpha/(b*x)"),
        # below the line most coefficients are positive
        (alpha * b / (alpha * x - alpha - b), "-alpha*b/(alpha+b-alpha*x)"),
        ((1 - x) / ((alpha * x - alpha - b) * (1 - 2 * b)), "-(x-1)/((2*b-1)*(alpha+b-alpha*x))"),
        (x / (alpha * x - alpha - b) ** 2, "x/((alpha+b-alpha*x)^2)"),
        # a constant leads, but for a negative one
        (1 - alpha, "1-alpha"),
        (alpha - 1, "alpha-1"),
        (-2 * alpha - 4, "-4-2*alpha"),
        (1 - 2 * alpha + alpha * b, "1-2*alpha+alpha*b"),
        # the shortest of what is split, expanded and factored
        (1 - alpha / b, "1-alpha/b"),
        ((alpha - b) / (alpha * b), "1/b-1/alpha"),
        ((alpha + b) * (alpha - b), "alpha^2-b^2"),
        ((2 * alpha + 2) / (3 * b), "2*(1+alpha)/(3*b)"),
        ((alpha + 1) ** 2 / (b + 1), "(1+alpha)^2/(1+b)"),
        ((alpha - 1) * (alpha + 1) / (b + 1), "(alpha^2-1)/(1+b)"),
        # one sign for the whole
        ((1 - alpha) ** 3, "-(alpha-1)^3"),
        ((1 - alpha) ** 2, "(alpha-1)^2"),
        (-((alpha + 1) ** 2), "-(1+alpha)^2"),
        (-(alpha + 1) * (b + 1), "-(1+b)*(1+alpha)"),
        (-(alpha - 1) * (b - 1), "-(b-1)*(alpha-1)"),
    ],
)
def test_the_shortest_form_is_written(value: RationalFunction, text: str) -> None:
    assert format_coefficient(value) == text


@pytest.mark.parametrize(
    ("polynomial", "relation", "solved", "compared"),
    [
        (alpha - 2, "<", "alpha < 2", "alpha < 2"),
        (2 - alpha, "<", "alpha > 2", "alpha > 2"),
        (1 - 2 * alpha, "<=", "alpha >= 1/2", "2*alpha >= 1"),
        (1 - alpha, "!=", "alpha != 1", "alpha != 1"),
        (alpha, ">", "alpha > 0", "alpha > 0"),
        (2 - alpha * alpha, "<=", "alpha^2 >= 2", "alpha^2 >= 2"),
        (alpha - b, "<", "alpha < b", "alpha < b"),
        (alpha * b - 1, "=", "alpha*b = 1", "alpha*b = 1"),
        (1 - alpha * b, "<", "alpha*b > 1", "alpha*b > 1"),
        (-alpha - b, "<", "alpha+b > 0", "alpha+b > 0"),
        (alpha * b - b - 1, "<=", "alpha*b <= 1+b", "alpha*b <= 1+b"),
        (alpha - b - x + 1, "<", "1+alpha < b+x", "1+alpha < b+x"),
    ],
)
def test_a_sign_is_said_as_a_comparison_of_sums(
    polynomial: RationalFunction, relation: str, solved: str, compared: str
) -> None:
    """One parameter is solved for, where that is linear; a constant alone stands on the right."""
    assert format_sign(polynomial, relation) == solved
    assert format_comparison(polynomial, relation) == compared


@pytest.mark.parametrize(
    ("power", "text"),
    [
        (Fraction(0), "1"),
        (alpha - alpha, "1"),
        (Fraction(1), "N"),
        (alpha / alpha, "N"),
        (Fraction(2), "N^2"),
        (Fraction(-1), "N^-1"),
        (Fraction(-1, 2), "N^(-1/2)"),
        (alpha, "N^alpha"),
        (-alpha, "N^-alpha"),
        (1 - alpha, "N^(1-alpha)"),
    ],
)
def test_a_power_has_parentheses_where_it_needs_them(power: Coefficient, text: str) -> None:
    assert format_power("N", power) == text


@pytest.mark.parametrize("name", ["x", "D_f", "k2_x", "a1"])
def test_a_name_needs_no_parentheses_with_a_sign_or_without(name: str) -> None:
    exponent = Field((name,)).generator(name)
    assert format_power("N", exponent) == f"N^{name}"
    assert format_power("N", -exponent) == f"N^-{name}"
    assert format_power("N", exponent / 2) == f"N^({name}/2)"
    assert format_power("N", -2 * exponent) == f"N^(-2*{name})"


@pytest.mark.parametrize(
    ("power", "log", "text"),
    [
        (Fraction(0), Fraction(0), "L ~ 1"),
        (Fraction(1), Fraction(0), "L ~ N"),
        (Fraction(0), Fraction(1), "L ~ log(N)"),
        (Fraction(-1, 2), Fraction(2), "L ~ N^(-1/2) * log(N)^2"),
        (alpha, -alpha, "L ~ N^alpha * log(N)^-alpha"),
    ],
)
def test_a_law_names_only_what_it_has(power: Coefficient, log: Coefficient, text: str) -> None:
    assert format_power_law("L", "N", power, log) == text
    assert format_power_law("L", "N", power, log, inverse_log=True) == text.replace("log(N)", "log(1/N)")
