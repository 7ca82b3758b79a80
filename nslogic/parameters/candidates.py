"""Simple parameter values that meet conditions, by a bounded search: an incomplete method, which refutes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from flint import fmpq

from nslogic.algebra.polynomials import as_fraction, as_rational
from nslogic.algebra.signs import sign_of, sign_satisfies
from nslogic.orders.formulas import ParameterAtom
from nslogic.parameters.signs import Facts, names_in_function

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

ParameterPoint: TypeAlias = dict[str, fmpq]
"""Values of parameters, as python-flint has numbers: ten times as fast as fractions."""

_Between: TypeAlias = Callable[[str, fmpq | None, fmpq | None], Iterator[fmpq]]

_FREE = tuple(fmpq(*pair) for pair in ((1, 1), (2, 1), (1, 2), (-1, 1), (3, 1), (1, 3), (0, 1)))
_STEPS = tuple(fmpq(*pair) for pair in ((1, 1), (1, 2), (2, 1), (1, 5), (7, 1)))
_PRIMES = (7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47)
_REACHES = (1, 3, 10, 3, 1)
_SHARES = tuple(fmpq(*pair) for pair in ((1, 2), (1, 3), (3, 4), (1, 7)))


def values_for(
    conditions: Sequence[ParameterAtom],
    names: Sequence[str],
    facts: Facts,
    tried: Sequence[ParameterPoint],
    *,
    most: int,
) -> Iterator[dict[str, Fraction]]:
    """Yield values of the named parameters that meet conditions which mention no others.

    Args:
        conditions: What has to hold.
        names: The parameters, in the order in which they get values.
        facts: Bounds of the parameters.
        tried: Values to try first, from points that met similar conditions.
        most: How many values are tried in all.
    """
    return _points(conditions, names, facts, partial(_between, tried=tried), most)


def generic_values_for(
    conditions: Sequence[ParameterAtom], names: Sequence[str], facts: Facts, *, most: int
) -> Iterator[dict[str, Fraction]]:
    """Yield values as `values_for` does, but such that polynomials hardly ever vanish there by accident: odd fractions.

    Simple values meet equations by accident; what holds at a generic point holds nearly everywhere. The fractions come
    from a linear congruential generator of their own, so that every machine draws the same.
    """
    return _points(conditions, names, facts, _Draw().between, most)


def _points(
    conditions: Sequence[ParameterAtom], names: Sequence[str], facts: Facts, between: _Between, most: int
) -> Iterator[dict[str, Fraction]]:
    last: dict[str, list[ParameterAtom]] = {name: [] for name in names}
    places = {name: place for place, name in enumerate(names)}
    for condition in conditions:
        used = names_in_function(condition.value)
        last[max(used, key=places.__getitem__)].append(condition)
    for point in _extended({}, names, last, facts, between, [most]):
        yield {name: as_fraction(value) for name, value in point.items()}


def as_point(values: Mapping[str, Fraction]) -> ParameterPoint:
    """Return values of parameters as a point of python-flint's rationals."""
    return {name: as_rational(value) for name, value in values.items()}


def _extended(
    point: ParameterPoint,
    names: Sequence[str],
    last: Mapping[str, list[ParameterAtom]],
    facts: Facts,
    between: _Between,
    budget: list[int],
) -> Iterator[ParameterPoint]:
    if len(point) == len(names):
        yield dict(point)
        return
    name = names[len(point)]
    for value in _candidates(name, point, last[name], facts, between):
        if budget[0] <= 0:
            return
        budget[0] -= 1
        point[name] = value
        if all(condition_holds(condition, point) for condition in last[name]):
            yield from _extended(point, names, last, facts, between, budget)
        del point[name]


def _candidates(
    name: str,
    point: ParameterPoint,
    conditions: list[ParameterAtom],
    facts: Facts,
    between: _Between,
) -> Iterator[fmpq]:
    """Yield values between the bounds of a parameter, given the values of the parameters before it."""
    low, high = facts.lows.get(name), facts.highs.get(name)
    least = None if low is None else as_rational(low.value)
    most = None if high is None else as_rational(high.value)
    for condition in conditions:
        slope, rest, linear = _at(condition.value, name, point)
        if not linear or slope == 0:
            continue
        root = -rest / slope
        if condition.relation == "=":
            yield root
            return
        if condition.relation == "!=":
            continue
        if slope > 0:
            most = root if most is None else min(most, root)
        else:
            least = root if least is None else max(least, root)
    if least is not None and most is not None and least > most:
        return
    kept: list[fmpq] = []
    for value in between(name, least, most):
        if (least is not None and value < least) or (most is not None and value > most):
            continue
        if value not in kept:  # numbers of python-flint take long to hash
            kept.append(value)
            yield value


def _between(name: str, least: fmpq | None, most: fmpq | None, *, tried: Sequence[ParameterPoint]) -> Iterator[fmpq]:
    """Yield values of a parameter between bounds, lazily: mostly the first one will do."""
    for other in tried:
        if name in other:
            yield other[name]
    if least is not None and most is not None:
        if least < most:
            yield as_rational(simplest(as_fraction(least), as_fraction(most)))
        yield from (least + (most - least) * share for share in _SHARES)
        yield from (least, most)
    elif least is not None:
        yield from (*(least + step for step in _STEPS), least)
    elif most is not None:
        yield from (*(most - step for step in _STEPS), most)
    else:
        yield from _FREE


class _Draw:
    """Odd fractions between bounds, most of them positive where nothing else is asked."""

    def __init__(self) -> None:
        self._state = 12345

    def between(self, name: str, least: fmpq | None, most: fmpq | None) -> Iterator[fmpq]:
        """Yield values of a parameter between bounds."""
        del name
        for reach in _REACHES:
            self._state = (self._state * 1103515245 + 12345) % 2**31
            below = _PRIMES[(self._state >> 8) % len(_PRIMES)]
            share = fmpq((self._state >> 12) % (below - 1) + 1, below)
            if least is not None and most is not None:
                yield least + (most - least) * share
            elif least is not None:
                yield least + share * reach
            elif most is not None:
                yield most - share * reach
            else:
                yield share * reach
                yield -share * reach


def simplest(low: Fraction, high: Fraction) -> Fraction:
    """Return the number strictly between two numbers with the least denominator, the nearest to zero among those."""
    if low < 0 < high:
        return Fraction(0)
    if high <= 0:
        return -simplest(-high, -low)
    whole = low.numerator // low.denominator
    if whole + 1 < high:
        return Fraction(whole + 1)
    low, high = low - whole, high - whole  # 0 <= low < high <= 1
    if low == 0:
        return whole + Fraction(1, high.denominator // high.numerator + 1)
    return whole + 1 / simplest(1 / high, 1 / low)


def _at(value: RationalFunction, name: str, point: ParameterPoint) -> tuple[fmpq, fmpq, bool]:
    """Return slope and rest of a polynomial in one parameter at a point of the others, and whether it is linear."""
    slope = rest = fmpq(0)
    for coefficient, powers in value.compiled():
        term = fmpq(coefficient)
        degree = 0
        for other, exponent in powers:
            if other == name:
                degree = exponent
            else:
                term *= point[other] ** exponent
        if degree > 1:
            return slope, rest, False
        if degree:
            slope += term
        else:
            rest += term
    return slope, rest, True


def condition_holds(condition: ParameterAtom, point: ParameterPoint) -> bool:
    """Return whether a condition holds at a point."""
    return sign_satisfies(sign_of(condition.value.at(point)), condition.relation)
