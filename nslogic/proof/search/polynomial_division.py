"""Facts about a root of a polynomial, reduced to a lower degree by its equation.

Where `p(g) = 0`, a fact `f > 0` is equivalent to `f - q*p > 0`; division with remainder finds the q that leaves the
lowest degree in g. Equations that are linear in a name are solved instead (`nslogic/proof/search/equations.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from nslogic.kernel import ONE, Effort, Polynomial, Real
from nslogic.proof.search.polynomials import coefficient_of, degree_in, names_in_polynomials, pseudo_divide
from nslogic.proof.search.state import Draft
from nslogic.proof.steps import Term


def reduced(draft: Draft, name: str, fact: Real) -> tuple[str, Real]:
    """Return a fact about numbers reduced by each equation in one name; a new fact is written down."""
    value, terms = fact.value, []
    for equation, divisor, variable in _equations(draft):
        if equation == name or degree_in(value, variable) < degree_in(divisor, variable):
            continue
        quotient, value = divide(value, divisor, variable, draft.effort)
        terms.append(Term(-quotient, (equation,)))
    if not terms:
        return name, fact
    conclusion = Real(value, fact.relation)
    return draft.combine(conclusion, (Term(ONE, (name,)), *terms)), conclusion


def _equations(draft: Draft) -> Iterator[tuple[str, Polynomial, str]]:
    for name, fact in draft.reals.items():
        if fact.relation == "=" and len(names := names_in_polynomials((fact.value,))) == 1:
            yield name, fact.value, names[0]


def divide(value: Polynomial, by: Polynomial, name: str, effort: Effort) -> tuple[Polynomial, Polynomial]:
    """Return (quotient, remainder) in one name, whose leading coefficient in the divisor is a number."""
    leading = coefficient_of(by, name, degree_in(by, name)).constant
    assert leading, "the divisor has no other name"
    quotient, remainder = pseudo_divide(value, by.times(1 / Fraction(leading)), name, 0, effort)
    return quotient.times(1 / Fraction(leading)), remainder
