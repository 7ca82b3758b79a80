"""The parameter space of a regime: feasibility of conditions, and signs of polynomials in its cells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from nslogic import deadline
from nslogic.algebra.signs import SIGNS, Sign, sign_of
from nslogic.errors import NslogicError, UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import (
    Coefficient,
    Formula,
    ParameterAtom,
    as_constant,
    conjunction,
    conjuncts,
)
from nslogic.orders.projection import Alternative, alternatives_of
from nslogic.orders.sign_conditions import sign_condition
from nslogic.orders.sign_sets import contradict
from nslogic.parameters.differences import Differences
from nslogic.parameters.known_points import KnownPoints
from nslogic.parameters.signs import Contradiction
from nslogic.parameters.solver import ConditionSolver
from nslogic.records import replace

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


CellParts: TypeAlias = "tuple[tuple[RationalFunction, Sign], ...]"
"""Polynomials, each with the sign that it has in a part of a space."""


@dataclass
class SplitNeededError(NslogicError):
    """A polynomial has no single sign in a cell; the cell has to be split there."""

    polynomial: RationalFunction


class ParameterSpace:
    """The set of parameter values that meet the conditions of a regime, with cached answers about it."""

    def __init__(self, conditions: Formula, limits: Limits) -> None:
        self.conditions = conditions
        # there are many questions about a space
        self.limits = replace(limits, resource=min(limits.resource, limits.derivation.space_resource))
        self._known: dict[Formula, bool] = {}
        self._remaining = limits.derivation.space_questions
        self._points = KnownPoints(most=limits.parameters.known_points)
        self._solver = ConditionSolver(self.limits, few_reasons=False)
        parts = conjuncts(conditions)
        atoms = tuple(part for part in parts if isinstance(part, ParameterAtom))
        whole = Differences().with_conditions(atoms) if len(atoms) == len(parts) else None
        self._differences: dict[CellParts, Differences | None] = {(): whole}

    def differences(self, parts: CellParts) -> Differences | None:
        """Return the bounds of differences in a part of the space; None where it has other bounds, too."""
        if parts not in self._differences:
            (*before, (polynomial, sign)) = parts
            bounds = self.differences(tuple(before))
            condition = sign_condition(polynomial, sign)
            if bounds is not None:
                bounds = bounds.with_conditions((condition,)) if isinstance(condition, ParameterAtom) else None
            self._differences[parts] = bounds
        return self._differences[parts]

    def feasible(self, condition: Formula) -> bool:
        """Return whether some parameter values of the space meet a condition.

        Raises:
            UndecidedError: that was not decided within the limits.
        """
        if condition not in self._known:
            deadline.check_time()
            if self._points.meet(condition):
                self._known[condition] = True
                return True
            if self._remaining <= 0:
                raise UndecidedError("there are too many questions about signs of polynomials in the parameters")
            self._remaining -= 1
            most = self.limits.derivation.condition_ways
            ways = islice(alternatives_of(conjunction((self.conditions, condition)), _clash), most + 1)
            conjunctions = [way.conditions for way in ways]
            few = len(conjunctions) <= most
            self._known[condition] = (
                self._any(conjunctions) if few else self._solver.can_hold((self.conditions, condition), self.limits)
            )
        return self._known[condition]

    def known_to_meet(self, condition: Formula) -> bool:
        """Return whether parameter values that meet a condition are known, without a decision."""
        return self._known.get(condition, False) or self._points.meet(condition)

    def _any(self, conjunctions: Iterable[tuple[ParameterAtom, ...]]) -> bool:
        """Return whether one of several conjunctions can hold."""
        undecided: UndecidedError | None = None
        for conditions in conjunctions:
            bounds = Differences().with_conditions(conditions)
            if bounds is not None:
                if bounds.empty:
                    continue
                point = bounds.point()
                if point is not None:
                    self._points.add(point)
                return True
            try:
                values = self._solver.values(conditions)
            except Contradiction:
                continue
            except UndecidedError as problem:
                undecided = problem
                self._solver.hurry()  # where one question is too hard, those of the cells beside it mostly are
                continue
            if values is not None:
                self._points.add(values)
            return True
        if undecided is not None:
            raise undecided
        return False


def _clash(alternative: Alternative) -> bool:
    return contradict(alternative.conditions)


@dataclass(frozen=True)
class Cell:
    """A part of a parameter space: polynomials whose signs are fixed in it."""

    space: ParameterSpace
    signs: CellParts = ()
    _known_signs: dict[RationalFunction, tuple[Sign, ...]] = field(default_factory=dict, compare=False, repr=False)

    def formula(self) -> Formula:
        """Return the conditions of the cell, beside those of the space."""
        return conjunction(sign_condition(polynomial, sign) for polynomial, sign in self.signs)

    def with_sign(self, polynomial: RationalFunction, sign: Sign) -> Cell:
        """Return the part of the cell in which an irreducible polynomial has a sign."""
        return Cell(self.space, (*self.signs, (polynomial, sign)))

    def contains(self, other: Cell) -> bool:
        """Return whether another cell was cut out of this one."""
        return other.signs[: len(self.signs)] == self.signs

    def possible(self, polynomial: RationalFunction) -> tuple[Sign, ...]:
        """Return the signs that an irreducible polynomial takes in the cell."""
        bounds = self.space.differences(self.signs)
        signs = None if bounds is None else bounds.signs(polynomial)
        if signs is not None:
            return signs
        within = self.formula()
        return tuple(
            sign for sign in SIGNS if self.space.feasible(conjunction((within, sign_condition(polynomial, sign))))
        )

    def sign(self, value: Coefficient) -> Sign:
        """Return the sign of a coefficient in the cell.

        Raises:
            SplitNeededError: it has several signs there, or its denominator vanishes in a part of the cell.
            ZeroDivisionError: its denominator vanishes throughout.
        """
        value = as_constant(value)
        if isinstance(value, Fraction):
            return sign_of(value)
        total = 1
        undecided: list[RationalFunction] = []
        for part in (value.denominator, value):
            constant, factors = part.factor_numerator()
            total *= sign_of(constant)
            for factor, multiplicity in factors:
                signs = self._signs(factor)
                if 0 in signs and part is not value:
                    if len(signs) > 1:
                        raise SplitNeededError(factor)
                    raise ZeroDivisionError(f"{value} has no value in this cell")
                powers = {sign**multiplicity for sign in signs}
                if powers == {0}:
                    return 0
                if len(powers) > 1:
                    undecided.append(factor)
                else:
                    total *= powers.pop()
        if undecided:
            raise SplitNeededError(undecided[0])
        return sign_of(total)

    def _signs(self, factor: RationalFunction) -> tuple[Sign, ...]:
        """Return the signs that a factor takes in the cell; where there is no such place, any one will do."""
        if factor not in self._known_signs:
            self._known_signs[factor] = self.possible(factor) or (1,)
        return self._known_signs[factor]
