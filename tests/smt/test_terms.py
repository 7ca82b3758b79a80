"""Terms made by the library's own functions are those that its operators make."""

from __future__ import annotations

import pytest

from nslogic.smt.encoding import clashing
from nslogic.smt.terms import Z3Terms, track

z3 = pytest.importorskip("z3")


def test_terms_are_those_of_the_operators() -> None:
    context = z3.Context()
    terms = Z3Terms(context)
    x, y = z3.Reals("x y", ctx=context)
    two, zero = z3.RealVal("2/3", context), z3.RealVal(0, context)
    assert terms.number("2/3").eq(two)
    assert terms.product(two, x).eq(two * x)
    assert terms.total((x, y, two)).eq(z3.Sum([x, y, two]))
    pairs = {
        terms.is_zero: x == zero,
        terms.is_not_zero: x != zero,
        terms.is_negative: x < zero,
        terms.is_positive: x > zero,
        terms.is_not_positive: x <= zero,
    }
    for made, wanted in pairs.items():
        assert made(x).eq(wanted)
    parts = [x < zero, y == zero]
    assert terms.every(parts).eq(z3.And(parts))
    assert terms.some(parts).eq(z3.Or(parts))


def test_what_is_tracked_is_named_where_it_clashes() -> None:
    context = z3.Context()
    x, y = z3.Reals("x y", ctx=context)
    solver = z3.Solver(ctx=context)
    solver.set("unsat_core", True)
    for place, formula in enumerate((x > 1, y > 0, x < 0)):
        track(solver, formula, str(place))
    assert solver.check() == z3.unsat
    assert clashing(solver) == {0, 2}
