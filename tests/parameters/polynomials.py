"""Random conditions on parameters, and random values of them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import z3
from hypothesis import strategies as st

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.algebra.polynomials import as_rational
from nslogic.orders.formulas import ParameterAtom, compare_parameters
from nslogic.parameters.candidates import condition_holds

NAMES = ("a", "b", "c")
FIELD = Field(NAMES)
NUMBERS = st.fractions(min_value=-3, max_value=3, max_denominator=3)


@st.composite
def polynomials(draw: st.DrawFn) -> RationalFunction:
    """Return a small polynomial in one to three parameters."""
    total = FIELD.constant(draw(st.integers(-3, 3)))
    for _ in range(draw(st.integers(1, 3))):
        term = FIELD.constant(draw(st.integers(-2, 2)))
        for name in draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=2)):
            term = term * FIELD.generator(name)
        total = total + term
    return total


@st.composite
def conditions(draw: st.DrawFn, *, most: int = 5) -> tuple[ParameterAtom, ...]:
    """Return conditions that each speak of some parameter."""
    found = []
    for value in draw(st.lists(polynomials(), min_size=1, max_size=most)):
        atom = compare_parameters(value, draw(st.sampled_from(("=", "!=", "<=", "<", "<", "<="))))
        if isinstance(atom, ParameterAtom):
            found.append(atom)
    return tuple(found)


def meets(point: dict[str, Fraction], asked: tuple[ParameterAtom, ...]) -> bool:
    """Return whether conditions hold at a point."""
    return all(condition_holds(one, {name: as_rational(value) for name, value in point.items()}) for one in asked)


def can_hold(asked: Iterable[ParameterAtom]) -> bool:
    """Return whether conditions can hold, as Z3 says when it is asked with its own operators."""
    solver = z3.Solver()
    variables = {name: z3.Real(name) for name in NAMES}
    for one in asked:
        total: z3.ArithRef = z3.RealVal(0)
        for exponents, coefficient in one.value.numerator_terms():
            product: z3.ArithRef = z3.RealVal(coefficient)
            for name, exponent in zip(NAMES, exponents, strict=True):
                for _ in range(exponent):
                    product = product * variables[name]
            total = total + product
        solver.add({"=": total == 0, "!=": total != 0, "<=": total <= 0, "<": total < 0}[one.relation])
    answer = solver.check()
    assert answer != z3.unknown
    return bool(answer == z3.sat)
