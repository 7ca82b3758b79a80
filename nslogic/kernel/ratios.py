"""Quotients of polynomials, with the factors below kept apart, and how denominators are cleared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TypeAlias

from nslogic.kernel.effort import Effort
from nslogic.kernel.forms import Form
from nslogic.kernel.polynomials import ONE, Polynomial


class Ratio:
    """A rational function: a polynomial over factors, each of which is known not to vanish where it is used.

    What is calculated with it is counted in its `effort`, before it is done; by itself where it has none.
    """

    __slots__ = ("above", "below", "effort")

    def __init__(
        self, above: Polynomial, below: tuple[tuple[Polynomial, int], ...] = (), effort: Effort | None = None
    ) -> None:
        self.above, self.below, self.effort = above, below, effort

    def __add__(self, other: Ratio) -> Ratio:
        effort = _effort_of((self, other))
        effort.spend(1 + len(self.below) + len(other.below))
        if self.below == other.below:
            return Ratio(effort.sum(self.above, other.above), self.below, effort)
        common = _common((self.below, other.below))
        above = effort.sum(_over(self, common, effort), _over(other, common, effort))
        return Ratio(above, _frozen(common), effort)

    def __neg__(self) -> Ratio:
        return Ratio(-self.above, self.below, self.effort)

    def __sub__(self, other: Ratio) -> Ratio:
        return self + -other

    def __mul__(self, other: Ratio) -> Ratio:
        effort = _effort_of((self, other))
        effort.spend(1 + len(self.below) + len(other.below))
        below = dict(self.below)
        for factor, exponent in other.below:
            below[factor] = below.get(factor, 0) + exponent
        return Ratio(effort.product(self.above, other.above), _frozen(below), effort)

    def inverse(self) -> Ratio:
        """Return one over this; that it is not zero is a need of the law that contains it."""
        effort = _effort_of((self,))
        above = _over(Ratio(ONE), dict(self.below), effort)
        value = self.above.constant
        if value:
            return Ratio(effort.product(above, Polynomial.number(Fraction(1) / value)), (), effort)
        return Ratio(above, ((self.above, 1),), effort)


def _effort_of(ratios: Iterable[Ratio]) -> Effort:
    return next((ratio.effort for ratio in ratios if ratio.effort is not None), None) or Effort()


def _frozen(below: dict[Polynomial, int]) -> tuple[tuple[Polynomial, int], ...]:
    return tuple(below.items())


def _common(several: Sequence[tuple[tuple[Polynomial, int], ...]]) -> dict[Polynomial, int]:
    common: dict[Polynomial, int] = {}
    for below in several:
        for factor, exponent in below:
            common[factor] = max(common.get(factor, 0), exponent)
    return common


def _over(ratio: Ratio, common: dict[Polynomial, int], effort: Effort) -> Polynomial:
    own, above = dict(ratio.below), ratio.above
    effort.spend(len(own) + len(common))
    for factor, exponent in common.items():
        for _ in range(exponent - own.get(factor, 0)):
            above = effort.product(above, factor)
    return above


Ratios: TypeAlias = dict[str, Ratio]


def cleared(values: Ratios, *, keep_sign: bool) -> Form:
    """Return a form times its common denominator; to keep its sign, times the square of what is odd in that."""
    common = _common([value.below for value in values.values() if value.below])
    if not common:
        return {name: value.above for name, value in values.items() if value.above}
    if keep_sign:
        common = {factor: exponent + exponent % 2 for factor, exponent in common.items()}
    effort = _effort_of(values.values())
    form = {name: _over(value, common, effort) for name, value in values.items()}
    return {name: value for name, value in form.items() if value}


def sum_of(left: Ratios, right: Ratios) -> Ratios:
    """Return the sum of two forms whose coefficients are quotients."""
    total = dict(left)
    for name, value in right.items():
        total[name] = total[name] + value if name in total else value
    return total


def scale_by(values: Ratios, factor: Ratio) -> Ratios:
    """Return a form whose coefficients are quotients, times a number."""
    return {name: value * factor for name, value in values.items()}
