"""Points that are known to lie in a parameter space: what holds at one of them needs no decision."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.algebra.signs import sign_of, sign_satisfies
from nslogic.orders.formulas import All, Formula, ParameterAtom, Some
from nslogic.parameters.candidates import ParameterPoint, as_point

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


class KnownPoints:
    """Points of a space, as many as are kept, and the signs that polynomials have at them."""

    def __init__(self, *, most: int) -> None:
        self._most = most
        self._points: list[ParameterPoint] = []
        self._signs: dict[RationalFunction, list[int | None]] = {}

    def add(self, values: Mapping[str, Fraction]) -> None:
        """Keep a point."""
        point = as_point(values)
        if len(self._points) < self._most and point not in self._points:
            self._points.append(point)

    def meet(self, condition: Formula) -> bool:
        """Return whether a condition on parameters holds at one of the points, where these have all its parameters."""
        return any(self._holds(condition, place) for place in reversed(range(len(self._points))))

    def _holds(self, condition: Formula, place: int) -> bool:
        match condition:
            case All(parts):
                return all(self._holds(part, place) for part in parts)
            case Some(parts):
                return any(self._holds(part, place) for part in parts)
            case ParameterAtom(value, relation):
                sign = self._sign(value, place)
                return sign is not None and sign_satisfies(sign, relation)
        return False

    def _sign(self, value: RationalFunction, place: int) -> int | None:
        """Return the sign of a polynomial at a point, None where it speaks of other parameters."""
        signs = self._signs.setdefault(value, [])
        for point in self._points[len(signs) : place + 1]:
            signs.append(sign_of(value.at(point)) if all(name in point for name in value.names()) else None)
        return signs[place]
