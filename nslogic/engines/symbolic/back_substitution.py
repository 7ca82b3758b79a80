"""Back-substitution for Fourier–Motzkin: given a point of the projection, choose values for the eliminated orders.

Orders get their values in reverse order of elimination. At numbers for the parameters, the rows that held an order
leave it an interval, which is not empty: its end is chosen where it belongs to the interval, because laws with
alternatives mostly hold there, and else a point inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from flint import fmpq

from nslogic.engines.symbolic.assignments import Assignment
from nslogic.engines.symbolic.state import State
from nslogic.engines.symbolic.substitution import LOG_T, SymbolicForm
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT

Exact = tuple[fmpq, fmpq]
"""A pair (power, log power) of python-flint's numbers."""

_ZERO, _ONE, _HALF = fmpq(0), fmpq(1), fmpq(1, 2)
_NEUTRAL: Exact = _ZERO, _ZERO


class _Bound(NamedTuple):
    """A lower bound of an order, the greatest of which binds; an upper bound is a lower bound of the opposite order.

    Of the orders with this power, rank 1 excludes all, rank -1 none, and rank 0 those with less than this log power,
    and with this log power too where it is `strict`.
    """

    power: fmpq
    rank: int
    log: fmpq
    strict: bool


_RANKS = {LOOSE: 0, STRICT: 0, POWERS_LOOSE: -1, POWERS_STRICT: 1}


class BackSubstitution:
    """Orders at numbers for the parameters, for a state without rows, equations and choices.

    Attributes:
        orders: The orders that were given or have been computed.
    """

    def __init__(self, state: State, point: Assignment) -> None:
        self._state = state
        self._point = point
        self.orders: dict[str, Exact] = {}
        if state.scale is not None:
            self.orders[state.scale.name] = fmpq(state.scale.sign), _ZERO

    def run(self) -> bool:
        """Give every eliminated order a value; return whether there is one for each.

        Raises:
            ZeroDivisionError: an exponent has no value at the point.
        """
        for name, rows in reversed(self._state.eliminated):
            value = self._value(name, rows)
            if value is None:
                return False
            self.orders[name] = value
        return True

    def order(self, name: str) -> Exact:
        """Return the order of a quantity: solved, back-substituted, or zero where it is unconstrained."""
        order = self.orders.get(name)
        if order is None:
            solved = self._state.orders.get(name)
            order = _NEUTRAL if solved is None else self._total(solved[0])
            self.orders[name] = order
        return order

    def _total(self, form: SymbolicForm, without: str | None = None) -> Exact:
        """Return the value of a form, without one order."""
        power = log = _ZERO
        for name, coefficient in form.items():
            if name == without:
                continue
            value = self._point.rational(self._state.value(coefficient)[0])
            if name == LOG_T:
                log += value
            else:
                order_power, order_log = self.order(name)
                if order_power != 0:
                    power += value * order_power
                if order_log != 0:
                    log += value * order_log
        return power, log

    def _value(self, name: str, rows: Sequence[tuple[SymbolicForm, int]]) -> Exact | None:
        low: _Bound | None = None
        high: _Bound | None = None
        for form, kind in rows:
            slope = self._point.rational(self._state.value(form[name])[0])
            if slope == 0:  # the row without this order is among those that replaced it
                continue
            power, log = self._total(form, name)
            power, log = -power / slope, -log / slope
            if slope < 0:
                bound = _Bound(power, _RANKS[kind], log, kind == STRICT)
                low = bound if low is None else max(low, bound)
            else:
                bound = _Bound(-power, _RANKS[kind], -log, kind == STRICT)
                high = bound if high is None else max(high, bound)
        return _between(low, high)


def _between(low: _Bound | None, high: _Bound | None) -> Exact | None:
    """Return an order between a lower bound and a lower bound of its opposite; None where there is no room."""
    if low is None:
        if high is None:
            return _NEUTRAL
        power, log = _beyond(high)
        return -power, -log
    if high is None:
        return _beyond(low)
    gap = -high.power - low.power
    if gap < 0:
        return None
    if gap == 0:
        between = _log_between(low, high)
        return None if between is None else (low.power, between)
    if _is_attained(low):
        return low.power, low.log
    if _is_attained(high):
        return -high.power, -high.log
    return low.power + gap * _HALF, _ZERO


def _is_attained(bound: _Bound) -> bool:
    return bound.rank == 0 and not bound.strict


def _beyond(low: _Bound) -> Exact:
    """Return an order that satisfies one lower bound."""
    if low.rank == -1 or _is_attained(low):
        return low.power, low.log
    return low.power + _ONE, _ZERO


def _log_between(low: _Bound, high: _Bound) -> fmpq | None:
    """Return the log power of an order where both bounds have the same power; None where there is no room."""
    if 1 in (low.rank, high.rank):
        return None
    if low.rank == high.rank == -1:
        return _ZERO
    if high.rank == -1:
        return low.log + 1 if low.strict else low.log
    if low.rank == -1:
        return -high.log - 1 if high.strict else -high.log
    gap = -high.log - low.log
    if gap < 0 or (gap == 0 and (low.strict or high.strict)):
        return None
    if not low.strict:
        return low.log
    return low.log + gap * _HALF if high.strict else -high.log
