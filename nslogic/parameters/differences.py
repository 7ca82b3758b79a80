"""Conditions that compare parameters with each other and with numbers, decided by the closure of their differences.

Conditions such as `a > 0`, `a <= b` and `a = b + 1/2` bound differences of two parameters, where zero counts as one. A
bound for each pair, none of them greater than what a third parameter gives for the pair, says everything: the
conditions can hold unless a difference is bounded below itself, and every difference within its bounds occurs (Dill
1989, section 4). No other method is as quick, and these are the most frequent conditions.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from nslogic.algebra.signs import Sign, sign_of
from nslogic.orders.formulas import ParameterAtom

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

_ZERO = ""
"""The name of zero among the parameters."""


class Difference(NamedTuple):
    """A polynomial that is `scale * (first - second - constant)` for a scale of this sign; `second` may be zero."""

    first: str
    second: str
    constant: Fraction | int
    sign: Sign


class _Bound(NamedTuple):
    """What a difference is at most; with `strict` -1 instead of 0 it is less."""

    most: Fraction | int
    strict: int


def as_difference(polynomial: RationalFunction) -> Difference | None:
    """Return a polynomial as a difference of two parameters, or of one and zero; None where it is none."""
    if not polynomial.denominator.is_constant():
        return None
    rest = 0
    slopes: list[tuple[str, int]] = []
    for coefficient, powers in polynomial.compiled():
        if not powers:
            rest = int(coefficient)
        elif len(slopes) == 2 or len(powers) > 1 or powers[0][1] > 1:
            return None
        else:
            slopes.append((powers[0][0], int(coefficient)))
    if not slopes or (len(slopes) == 2 and slopes[0][1] != -slopes[1][1]):
        return None
    (first, slope), (second, _) = slopes[0], slopes[1] if len(slopes) == 2 else (_ZERO, 0)
    constant = Fraction(-rest, slope)
    return Difference(first, second, constant.numerator if constant.denominator == 1 else constant, sign_of(slope))


class Differences:
    """The bounds of the differences of parameters that some conditions leave, or that they leave nothing (`empty`).

    A value: `with_conditions` returns another one.
    """

    __slots__ = ("_apart", "_bounds", "_names", "empty")

    def __init__(self) -> None:
        self.empty = False
        self._names: tuple[str, ...] = (_ZERO,)
        self._bounds: dict[tuple[str, str], _Bound] = {}
        self._apart: tuple[Difference, ...] = ()

    def with_conditions(self, conditions: Iterable[ParameterAtom]) -> Differences | None:
        """Return what further conditions leave; None where one of them is not about a difference."""
        bounds: Differences = self
        for condition in conditions:
            difference = as_difference(condition.value)
            if difference is None:
                return None
            bounds = bounds._with(difference, condition.relation)
        return bounds

    def _with(self, difference: Difference, relation: str) -> Differences:
        first, second, constant, sign = difference
        other = Differences()
        other.empty, other._names, other._apart = self.empty, self._names, self._apart
        other._bounds = dict(self._bounds)
        other._names += tuple(name for name in (first, second) if name not in self._names)
        if relation == "!=":
            other._apart = (*self._apart, difference)
        else:
            strict = -1 if relation == "<" else 0
            if relation == "=" or sign > 0:
                other._bound(first, second, _Bound(constant, strict))
            if relation == "=" or sign < 0:
                other._bound(second, first, _Bound(-constant, strict))
        other.empty = other.empty or any(other._signs(apart) == (0,) for apart in other._apart)
        return other

    def _bound(self, first: str, second: str, bound: _Bound) -> None:
        """Bound a difference, and those that this bounds."""
        known, back = self._get(first, second), self._get(second, first)
        if known is not None and known <= bound:
            return
        if back is not None and _sum(bound, back) < (0, 0):
            self.empty = True
            return
        for start, step in ((first, _Bound(0, 0)), *self._from(first, backwards=True)):
            for end, rest in ((second, _Bound(0, 0)), *self._from(second)):
                total, known = _sum(_sum(step, bound), rest), self._get(start, end)
                if start != end and (known is None or total < known):
                    self._bounds[start, end] = total

    def _from(self, name: str, *, backwards: bool = False) -> list[tuple[str, _Bound]]:
        """Return the bounds of what differs from one parameter, or with `backwards` of what it differs from."""
        pairs = [(other, (other, name) if backwards else (name, other)) for other in self._names]
        return [(other, self._bounds[pair]) for other, pair in pairs if pair in self._bounds]

    def signs(self, polynomial: RationalFunction) -> tuple[Sign, ...] | None:
        """Return the signs that a polynomial can have; None where it is not a difference, or where some are excluded."""
        difference = as_difference(polynomial)
        if difference is None or self._apart:
            return None
        if self.empty:
            return ()
        signs = self._signs(difference)
        return signs if difference.sign > 0 else tuple(sign_of(-sign) for sign in reversed(signs))

    def _signs(self, difference: Difference) -> tuple[Sign, ...]:
        """Return the signs of `first - second - constant`."""
        first, second, constant, _ = difference
        above, below = self._get(first, second), self._get(second, first)
        signs: list[Sign] = []
        if below is None or -below.most < constant:
            signs.append(-1)
        if (above is None or (constant, 0) <= above) and (below is None or (-constant, 0) <= below):
            signs.append(0)
        if above is None or above.most > constant:
            signs.append(1)
        return tuple(signs)

    def point(self) -> dict[str, Fraction] | None:
        """Return values that meet the conditions, None where these are not found: some differences must not occur."""
        if self.empty:
            return None
        values: dict[str, Fraction] = {_ZERO: Fraction(0)}
        for name in self._names[1:]:
            highs = [value + bound.most for other, value in values.items() if (bound := self._get(name, other))]
            lows = [value - bound.most for other, value in values.items() if (bound := self._get(other, name))]
            if highs and lows:
                values[name] = (min(highs) + max(lows)) / 2
            else:
                values[name] = min(highs) - 1 if highs else max(lows, default=Fraction(0)) + 1
        if any(values[first] - values[second] == constant for first, second, constant, _ in self._apart):
            return None
        del values[_ZERO]
        return values

    def _get(self, first: str, second: str) -> _Bound | None:
        return self._bounds.get((first, second))


def _sum(first: _Bound, second: _Bound) -> _Bound:
    return _Bound(first[0] + second[0], min(first[1], second[1]))
