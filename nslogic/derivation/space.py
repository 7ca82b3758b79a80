"""The parameter space of a regime: which conditions can hold in it, and what sign a polynomial has there."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, TypeAlias

from nslogic.errors import NslogicError
from nslogic.logic.answers import Limits, UndecidedError
from nslogic.orders.formulas import Coefficient, Formula, compare_parameters, every, plain

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

Sign: TypeAlias = Literal[-1, 0, 1]
SIGNS: tuple[Sign, ...] = (-1, 0, 1)


def sign_condition(polynomial: RationalFunction, sign: Sign) -> Formula:
    """Return that a polynomial has a sign."""
    if sign == 0:
        return compare_parameters(polynomial, "=")
    return compare_parameters(polynomial * -sign, "<")


@dataclass
class SplitNeededError(NslogicError):
    """A polynomial has no single sign in a cell; the cell has to be split there."""

    polynomial: RationalFunction


class ParameterSpace:
    """Decide questions about parameters alone; answers are remembered."""

    def __init__(self, conditions: Formula, limits: Limits) -> None:
        self.conditions = conditions
        self._limits = limits
        self._known: dict[Formula, bool] = {}
        self._solver: _Solver | None = None

    def feasible(self, condition: Formula) -> bool:
        """Return whether some parameter values of the space meet a condition.

        Raises:
            UndecidedError: Z3 gave up within its limits.
        """
        if condition not in self._known:
            if self._solver is None:
                self._solver = _Solver(self.conditions, self._limits)
            self._known[condition] = self._solver.feasible(condition)
        return self._known[condition]


class _Solver:
    """Z3 over the parameters of one space."""

    def __init__(self, conditions: Formula, limits: Limits) -> None:
        import z3

        from nslogic.logic.encoding import Encoder

        self._z3 = z3
        self._encoder = Encoder(z3.Context(), with_logs=False, fixed={}, remember=True)
        self._conditions = self._encoder.formula(conditions)
        self._limits = limits

    def feasible(self, condition: Formula) -> bool:
        z3 = self._z3
        solver = z3.SolverFor("QF_NRA", ctx=self._encoder.context)
        solver.set("rlimit", self._limits.resource)
        solver.add(self._conditions, self._encoder.formula(condition))
        found = solver.check()
        if found == z3.unknown:
            raise UndecidedError(f"Z3 could not decide a condition on the parameters: {solver.reason_unknown()}")
        return bool(found == z3.sat)


@dataclass(frozen=True)
class Cell:
    """A part of a parameter space: polynomials whose signs are fixed in it."""

    space: ParameterSpace
    signs: tuple[tuple[RationalFunction, Sign], ...] = ()
    _found: dict[RationalFunction, Sign] = field(default_factory=dict, compare=False, repr=False)

    def formula(self) -> Formula:
        """Return the conditions of the cell, beside those of the space."""
        return every(sign_condition(polynomial, sign) for polynomial, sign in self.signs)

    def with_sign(self, polynomial: RationalFunction, sign: Sign) -> Cell:
        """Return the part of the cell in which an irreducible polynomial has a sign."""
        return Cell(self.space, (*self.signs, (polynomial, sign)))

    def possible(self, polynomial: RationalFunction) -> tuple[Sign, ...]:
        """Return the signs that an irreducible polynomial takes in the cell."""
        here = self.formula()
        return tuple(sign for sign in SIGNS if self.space.feasible(every((here, sign_condition(polynomial, sign)))))

    def sign(self, value: Coefficient) -> Sign:
        """Return the sign of a coefficient in the cell.

        Raises:
            SplitNeededError: it has several signs there.
        """
        value = plain(value)
        if isinstance(value, Fraction):
            return _sign(value)
        total = 1
        undecided: RationalFunction | None = None
        for constant, factors in (value.factor_numerator(), value.denominator.factor_numerator()):
            total *= _sign(Fraction(constant))
            for factor, multiplicity in factors:
                found = self._factor(factor)
                if found is None:
                    undecided = undecided or factor
                elif found == 0:
                    return 0
                elif multiplicity % 2:
                    total *= found
        if undecided is not None:
            raise SplitNeededError(undecided)
        return _sign(Fraction(total))

    def _factor(self, factor: RationalFunction) -> Sign | None:
        if factor not in self._found:
            possible = self.possible(factor)
            if len(possible) > 1:
                return None
            self._found[factor] = possible[0] if possible else 1
        return self._found[factor]


def _sign(value: Fraction) -> Sign:
    return 1 if value > 0 else -1 if value < 0 else 0
