"""The parameter space of a regime: which conditions can hold in it, and what sign a polynomial has there."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from itertools import islice
from typing import TYPE_CHECKING

from nslogic import deadline
from nslogic.algebra.signs import SIGNS, Sign, sign_of
from nslogic.errors import NslogicError
from nslogic.limits import Limits
from nslogic.orders.formulas import Coefficient, Formula, ParameterAtom, as_constant, compare_parameters, conjunction
from nslogic.orders.projection import Alternative, alternatives_of
from nslogic.orders.sign_sets import contradict
from nslogic.parameters.candidates import ParameterPoint, as_point, condition_holds, values_for
from nslogic.parameters.linear_parameters import decide_conditions
from nslogic.parameters.one_parameter import OpenConditionsError
from nslogic.parameters.signs import Contradiction, Facts
from nslogic.parameters.solver import names_in_order, parts

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

CONDITION_WAYS = 16
"""In how many ways conditions may be met for each of them to be looked at without a solver."""

MOST_ROUNDS = 4
"""How often what is known of signs goes through the conditions again."""

SPACE_TRIED = 6
"""How many earlier points are tried first."""


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
        self._quick = _Quick(conditions)
        self._solver: _Solver | None = None

    def feasible(self, condition: Formula) -> bool:
        """Return whether some parameter values of the space meet a condition.

        Raises:
            UndecidedError: Z3 gave up within its limits.
        """
        if condition not in self._known:
            deadline.check_time()
            found = self._quick.feasible(condition)
            if found is None:
                if self._solver is None:
                    self._solver = _Solver(self.conditions, self._limits)
                found = self._solver.feasible(condition)
            self._known[condition] = found
        return self._known[condition]


class _Quick:
    """Decide what signs, bounds, simple values and exact elimination tell about parameters; that is most of it."""

    def __init__(self, conditions: Formula) -> None:
        self._conditions = conditions
        self._met: set[frozenset[ParameterAtom]] = set()
        self._tried: list[ParameterPoint] = []

    def feasible(self, condition: Formula) -> bool | None:
        """Return whether some values meet a condition; None where it takes more to tell."""
        ways = list(islice(alternatives_of(conjunction((self._conditions, condition)), _clash), CONDITION_WAYS + 1))
        if len(ways) > CONDITION_WAYS:
            return None
        answers = {self._conjunction(way.conditions) for way in ways}
        return True if True in answers else None if None in answers else False

    def _conjunction(self, conditions: tuple[ParameterAtom, ...]) -> bool | None:
        # what substitution left without a parameter is true or false as it stands
        if not all(condition_holds(condition, {}) for condition in conditions if not condition.value.names()):
            return False
        conditions = tuple(condition for condition in conditions if condition.value.names())
        facts = Facts()
        try:
            for _ in range(MOST_ROUNDS):
                facts.changed.clear()
                for condition in conditions:
                    facts.assume(condition, 0)
                if not facts.changed:
                    break
        except Contradiction:
            return False
        for part, _ in parts(dict.fromkeys(conditions, 0)):
            key = frozenset(part)
            if key in self._met:
                continue
            point = next(values_for(part, names_in_order(part), facts, self._tried), None)
            if point is None:
                try:
                    found = decide_conditions(part)
                except OpenConditionsError:
                    return None
                if found is None:
                    return False
                point = found if isinstance(found, dict) else None
            self._met.add(key)
            if point is not None:
                self._tried = [as_point(point), *self._tried][:SPACE_TRIED]
        return True


def _clash(alternative: Alternative) -> bool:
    return contradict(alternative.conditions)


class _Solver:
    """Z3 over the parameters of one space."""

    def __init__(self, conditions: Formula, limits: Limits) -> None:
        import z3

        from nslogic.smt.encoding import Encoder, check_polynomials

        self._check = check_polynomials
        self._encoder = Encoder(z3.Context(), with_logs=False, fixed={}, remember=True)
        self._conditions = self._encoder.formula(conditions)
        self._limits = limits

    def feasible(self, condition: Formula) -> bool:
        terms = (self._conditions, self._encoder.formula(condition))
        return self._check(terms, self._encoder.context, self._limits)[1]


@dataclass(frozen=True)
class Cell:
    """A part of a parameter space: polynomials whose signs are fixed in it."""

    space: ParameterSpace
    signs: tuple[tuple[RationalFunction, Sign], ...] = ()
    _found: dict[RationalFunction, tuple[Sign, ...]] = field(default_factory=dict, compare=False, repr=False)

    def formula(self) -> Formula:
        """Return the conditions of the cell, beside those of the space."""
        return conjunction(sign_condition(polynomial, sign) for polynomial, sign in self.signs)

    def with_sign(self, polynomial: RationalFunction, sign: Sign) -> Cell:
        """Return the part of the cell in which an irreducible polynomial has a sign."""
        return Cell(self.space, (*self.signs, (polynomial, sign)))

    def possible(self, polynomial: RationalFunction) -> tuple[Sign, ...]:
        """Return the signs that an irreducible polynomial takes in the cell."""
        here = self.formula()
        return tuple(
            sign for sign in SIGNS if self.space.feasible(conjunction((here, sign_condition(polynomial, sign))))
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
        if factor not in self._found:
            self._found[factor] = self.possible(factor) or (1,)
        return self._found[factor]
