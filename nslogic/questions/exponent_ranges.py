"""The exact range of a number in a theory that mentions parameters alone."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from nslogic.algebra.polynomials import as_fraction
from nslogic.derivation.branches import reduce_parameters
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import Formula, ParameterAtom, conjunction, conjuncts
from nslogic.orders.system import build_system
from nslogic.parameters.one_parameter import RootInterval, intervals_where
from nslogic.printing import Brief
from nslogic.records import Record
from nslogic.theory.model import Theory


class RangePart(Brief, Record):
    """One interval: its ends as exact numbers, None where it has none, and whether they belong to it.

    An irrational end is a root, between two rational numbers that enclose it.
    """

    low: tuple[Fraction, Fraction] | None
    high: tuple[Fraction, Fraction] | None
    with_low: bool
    with_high: bool


class ExponentRange(Brief, Record):
    """The values that a number can have while everything else in a theory holds; `reason` says why there are none."""

    name: str
    parts: tuple[RangePart, ...]
    reason: str = ""

    def in_short(self) -> str:
        """Return the number, and how many intervals it has."""
        return f"{self.name}: {self.reason or f'{len(self.parts)} intervals'}"


ENCLOSED_WITHIN = Fraction(1, 10**9)
"""How closely irrational ends are enclosed."""


def ranges_in(theory: Theory, names: Sequence[str], *, sigma: Fraction, limits: Limits) -> tuple[ExponentRange, ...]:
    """Return the exact range of each of some parameters of a theory without laws about orders, which has a model."""
    system = build_system(theory, theory.regimes[0], sigma=sigma)
    formula = conjunction(constraint.formula for constraint in system.constraints)
    return tuple(_range(name, formula, limits) for name in names)


def _range(name: str, formula: Formula, limits: Limits) -> ExponentRange:
    """Return the range of a parameter, by solving equations for the others.

    What remains has to mention this parameter alone, or others alone: those hold whatever it is.
    """
    try:
        reduced = reduce_parameters(formula, frozenset((name,)), limits)
        conditions: list[ParameterAtom] = []
        for part in conjuncts(reduced.formula):
            if not isinstance(part, ParameterAtom):
                return ExponentRange(name, (), "its conditions have alternatives")
            names = part.value.names()
            if name in names and len(names) > 1:
                others = ", ".join(other for other in names if other != name)
                return ExponentRange(name, (), f"it depends on {others}, which is not determined")
            if name in names:
                conditions.append(part)
        solved = dict(reduced.solved)
        if name in solved:
            value = solved[name]
            if not value.names():
                number = value.evaluate({})
                return ExponentRange(name, (RangePart((number, number), (number, number), True, True),))
            return ExponentRange(name, (), f"it depends on {', '.join(value.names())}, which is not determined")
        return ExponentRange(name, tuple(map(_part, intervals_where(conditions))))
    except (UndecidedError, LimitReachedError) as problem:
        return ExponentRange(name, (), f"undecided: {problem}")


def _part(interval: RootInterval) -> RangePart:
    ends: list[tuple[Fraction, Fraction] | None] = []
    for root in (interval.low, interval.high):
        while root is not None and not root.is_rational() and (
            as_fraction(root.high) - as_fraction(root.low) > ENCLOSED_WITHIN
        ):  # fmt: skip
            root = root.halved()  # noqa: PLW2901 (the same root, enclosed more closely)
        ends.append(None if root is None else (as_fraction(root.low), as_fraction(root.high)))
    return RangePart(ends[0], ends[1], interval.with_low, interval.with_high)
