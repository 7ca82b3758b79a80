"""Facts about a root are reduced by its equation, and division is what it says."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from nslogic.kernel import ONE, Effort, Polynomial, Real
from nslogic.proof.budget import Budget
from nslogic.proof.search.polynomial_division import divide, reduced
from nslogic.proof.search.polynomials import degree_in
from nslogic.proof.search.state import Draft
from nslogic.proof.steps import CombineStep

G, A = Polynomial.name("g"), Polynomial.name("a")
ROOT_OF_TWO = G * G - Polynomial.number(2)
COEFFICIENTS = st.lists(st.sampled_from([Fraction(n) for n in (-2, -1, 0, 1, 3)]), min_size=1, max_size=6)


def polynomial(coefficients: list[Fraction]) -> Polynomial:
    """Return a polynomial in g from the constant on, by Horner's rule."""
    value = Polynomial({})
    for coefficient in reversed(coefficients):
        value = value * G + Polynomial.number(coefficient)
    return value


@given(COEFFICIENTS, COEFFICIENTS.map(lambda numbers: [*numbers, Fraction(2)]))
def test_division_leaves_a_remainder_of_a_lower_degree(value: list[Fraction], by: list[Fraction]) -> None:
    dividend, divisor = polynomial(value), polynomial(by)
    quotient, remainder = divide(dividend, divisor, "g", Effort(10**8))
    assert quotient * divisor + remainder == dividend
    assert degree_in(remainder, "g") < degree_in(divisor, "g") or not remainder


def test_division_may_have_other_names_in_the_dividend() -> None:
    quotient, remainder = divide(G * G * G * A + G, ROOT_OF_TWO, "g", Effort(10**6))
    assert quotient == G * A
    assert remainder == Polynomial.number(2) * G * A + G


def draft(**reals: Real) -> Draft:
    start = Draft.start({}, Budget())
    start.reals.update(reals)
    start.facts.update(reals)
    return start


def test_a_fact_of_a_higher_degree_is_reduced_and_written_down() -> None:
    """Where g^2 = 2, g^3 > 1 says that 2 g > 1."""
    fact = Real(G * G * G - ONE, ">")
    place = draft(equation=Real(ROOT_OF_TWO, "="), fact=fact)
    name, new = reduced(place, "fact", fact)
    assert new == Real(Polynomial.number(2) * G - ONE, ">")
    (step,) = place.steps
    assert isinstance(step, CombineStep)
    assert name == f"{step.id}.1"
    assert [term.facts for term in step.terms] == [("fact",), ("equation",)]
    assert step.terms[1].times == -G


def test_a_fact_of_a_lower_degree_stays_as_it_is() -> None:
    fact = Real(G - ONE, ">")
    place = draft(equation=Real(ROOT_OF_TWO, "="), fact=fact)
    assert reduced(place, "fact", fact) == ("fact", fact)
    assert not place.steps


def test_an_equation_is_not_reduced_by_itself() -> None:
    fact = Real(ROOT_OF_TWO, "=")
    place = draft(equation=fact)
    assert reduced(place, "equation", fact) == ("equation", fact)


def test_only_equations_in_one_name_reduce() -> None:
    fact = Real(G * G * G, ">")
    for other in (Real(G * G - A, "="), Real(ROOT_OF_TWO, ">=")):
        place = draft(other=other, fact=fact)
        assert reduced(place, "fact", fact) == ("fact", fact)
