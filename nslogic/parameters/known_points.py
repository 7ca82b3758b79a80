"""Points that are known to lie in a parameter space: what holds at one of them needs no decision."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.algebra.signs import SIGNS, Sign, sign_of, sign_satisfies
from nslogic.orders.formulas import All, Formula, ParameterAtom, Some
from nslogic.parameters.candidates import ParameterPoint, as_point

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


class KnownPoints:
    """Points of a space, as many as are kept, and the signs that polynomials have at them.

    A set of points is an integer with a bit for each of them, so that a condition is looked at for all points at once.
    """

    def __init__(self, *, most: int) -> None:
        self._most = most
        self._points: list[ParameterPoint] = []
        self._signs: dict[RationalFunction, _SignsAtPoints] = {}

    def add(self, values: Mapping[str, Fraction]) -> None:
        """Keep a point."""
        point = as_point(values)
        if len(self._points) < self._most and point not in self._points:
            self._points.append(point)

    def meet(self, condition: Formula) -> bool:
        """Return whether a condition on parameters holds at one of the points, where these have all its parameters."""
        return bool(self._meeting(condition, (1 << len(self._points)) - 1))

    def _meeting(self, condition: Formula, among: int) -> int:
        """Return those of some points at which a condition holds."""
        match condition:
            case All(parts):
                for part in parts:
                    if not among:
                        break
                    among = self._meeting(part, among)
                return among
            case Some(parts):
                meeting = 0
                for part in parts:
                    meeting |= self._meeting(part, among & ~meeting)
                return meeting
            case ParameterAtom(value, relation):
                signs = self._signs.get(value)
                if signs is None:
                    signs = self._signs[value] = _SignsAtPoints(value)
                at = signs.at(self._points)
                return among & sum(at[sign] for sign in SIGNS if sign_satisfies(sign, relation))
        return 0


class _SignsAtPoints:
    """The points at which a polynomial has each sign; it has none where a point does not have all its parameters."""

    __slots__ = ("_at", "_count", "_value")

    def __init__(self, value: RationalFunction) -> None:
        self._value = value
        self._count = 0
        self._at = dict.fromkeys(SIGNS, 0)

    def at(self, points: list[ParameterPoint]) -> Mapping[Sign, int]:
        """Return the points with each sign, those that were added since the last call too."""
        if self._count < len(points):
            names = self._value.names()
            for place in range(self._count, len(points)):
                if all(name in points[place] for name in names):
                    self._at[sign_of(self._value.at(points[place]))] |= 1 << place
            self._count = len(points)
        return self._at
