"""Z3 terms built by its C functions: its Python operators check both sorts, which takes five times as long."""

from __future__ import annotations

from collections.abc import Sequence

import z3


class Z3Terms:
    """A builder of terms over the reals in one context."""

    def __init__(self, context: z3.Context) -> None:
        self.context = context
        self._ref = context.ref()
        self.zero = self.number("0")

    def number(self, text: str) -> z3.ArithRef:
        """Return a rational constant."""
        return z3.RatNumRef(z3.Z3_mk_numeral(self._ref, text, z3.Z3_mk_real_sort(self._ref)), self.context)

    def product(self, left: z3.ArithRef, right: z3.ArithRef) -> z3.ArithRef:
        """Return `left * right`."""
        return z3.ArithRef(z3.Z3_mk_mul(self._ref, *_array((left, right))), self.context)

    def total(self, parts: Sequence[z3.ArithRef]) -> z3.ArithRef:
        """Return the sum of at least one term."""
        return z3.ArithRef(z3.Z3_mk_add(self._ref, *_array(parts)), self.context)

    def is_zero(self, term: z3.ArithRef) -> z3.BoolRef:
        """Return `0 = term`."""
        return z3.BoolRef(z3.Z3_mk_eq(self._ref, self.zero.ast, term.ast), self.context)

    def is_not_zero(self, term: z3.ArithRef) -> z3.BoolRef:
        """Return `0 != term`."""
        return z3.BoolRef(z3.Z3_mk_distinct(self._ref, *_array((self.zero, term))), self.context)

    def is_negative(self, term: z3.ArithRef) -> z3.BoolRef:
        """Return `0 > term`."""
        return z3.BoolRef(z3.Z3_mk_gt(self._ref, self.zero.ast, term.ast), self.context)

    def is_positive(self, term: z3.ArithRef) -> z3.BoolRef:
        """Return `0 < term`."""
        return z3.BoolRef(z3.Z3_mk_lt(self._ref, self.zero.ast, term.ast), self.context)

    def is_not_positive(self, term: z3.ArithRef) -> z3.BoolRef:
        """Return `0 >= term`."""
        return z3.BoolRef(z3.Z3_mk_ge(self._ref, self.zero.ast, term.ast), self.context)

    def every(self, parts: Sequence[z3.BoolRef]) -> z3.BoolRef:
        """Return a conjunction."""
        return z3.BoolRef(z3.Z3_mk_and(self._ref, *_array(parts)), self.context)

    def some(self, parts: Sequence[z3.BoolRef]) -> z3.BoolRef:
        """Return a disjunction."""
        return z3.BoolRef(z3.Z3_mk_or(self._ref, *_array(parts)), self.context)


def _array(parts: Sequence[z3.ExprRef]) -> tuple[int, object]:
    """Return how many terms there are, and the terms, as the C functions take them."""
    size = len(parts)
    return size, (z3.Ast * size)(*[part.ast for part in parts])


def track(solver: z3.Solver, formula: z3.BoolRef, name: str) -> None:
    """Assert a formula under a name, by which the solver says that it used it."""
    context = solver.ctx
    ref = context.ref()
    switch = z3.BoolRef(z3.Z3_mk_const(ref, z3.Z3_mk_string_symbol(ref, name), z3.Z3_mk_bool_sort(ref)), context)
    z3.Z3_solver_assert_and_track(ref, solver.solver, formula.ast, switch.ast)
