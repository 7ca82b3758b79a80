"""Numbers of models of Z3: rational ones as they are, roots enclosed, and what is no number said to be none."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

import pytest
import z3
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.algebraic_numbers import Root
from nslogic.errors import UndecidedError
from nslogic.smt.values import rational_in, rational_near, value_in

X = z3.Real("x")


def model_of(*said: z3.BoolRef) -> z3.ModelRef:
    solver = z3.SolverFor("QF_NRA")
    solver.add(*said)
    assert solver.check() == z3.sat
    return solver.model()


@given(st.fractions(-100, 100, max_denominator=1000))
def test_rational_numbers_are_exact(value: Fraction) -> None:
    model = model_of(z3.RealVal(str(value)) == X)
    assert value_in(model, X) == rational_in(model, X) == rational_near(model, X, 5) == value


@pytest.mark.parametrize("square", [2, 3, 5, 7])
def test_roots_are_enclosed(square: int) -> None:
    model = model_of(X * X - square >= 0, X * X - square <= 0, X > 0)
    root = value_in(model, X)
    assert isinstance(root, Root)
    assert root.low**2 < square < root.high**2
    assert rational_in(model, X) is None
    near = rational_near(model, X, 30)
    assert near is not None
    assert abs(near**2 - square) < Fraction(1, 10**25)


def test_what_is_no_number_is_undecided() -> None:
    model = model_of(X > 0)
    no_number = cast("z3.ArithRef", z3.Bool("something"))
    assert rational_in(model, no_number) is None
    assert rational_near(model, no_number, 5) is None
    with pytest.raises(UndecidedError, match="not a number"):
        value_in(model, no_number)
