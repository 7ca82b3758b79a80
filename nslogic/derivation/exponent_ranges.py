"""The orders that the target can have in a cell of the parameter space: one order, or a range.

All comparisons are signs of rational functions in a cell; where a sign is not fixed there, the cell must be split.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from nslogic.algebra.signs import Sign, sign_satisfies
from nslogic.derivation.space import Cell
from nslogic.orders.formulas import Coefficient, ParameterAtom
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT
from nslogic.printing import Brief

ZERO_COEFFICIENT = Fraction(0)


@dataclass(frozen=True)
class TargetRow:
    """`target * slope + base_power * T + logs * log T  REL  0`; `kind` is None for an equation."""

    slope: Coefficient
    power: Coefficient
    log: Coefficient
    kind: int | None


@dataclass(frozen=True)
class RangePiece:
    """One alternative of a regime, projected to target and base."""

    conditions: tuple[ParameterAtom, ...]
    rows: tuple[TargetRow, ...]


@dataclass(frozen=True, repr=False)
class End(Brief):
    """One end of a range; `attained` says whether some trajectory reaches it."""

    value: Coefficient
    attained: bool


@dataclass(frozen=True)
class Interval:
    """Powers between two ends (None: unbounded); where they are the same, logs between two ends."""

    low: End | None
    high: End | None
    log_low: End | None = None
    log_high: End | None = None

    def is_point(self, cell: Cell) -> bool:
        """Return whether there is one power only."""
        return self.low is not None and self.high is not None and cell.sign(self.high.value - self.low.value) == 0


@dataclass(frozen=True)
class Outcome:
    """The orders that the target can have in a cell, as one interval, or `values` where only single powers occur."""

    interval: Interval
    values: tuple[Coefficient, ...] = ()

    @property
    def power(self) -> Coefficient | None:
        """Return the power where there is only one."""
        low, high = self.interval.low, self.interval.high
        return low.value if low is not None and high is not None and low.value == high.value else None

    @property
    def log(self) -> Coefficient | None:
        """Return the log power where there is only one."""
        low, high = self.interval.log_low, self.interval.log_high
        if self.power is None or low is None or high is None:
            return None
        return low.value if low.value == high.value else None


def holds_in_cell(atom: ParameterAtom, cell: Cell) -> bool:
    """Return whether a condition holds throughout a cell; the cell is split where it does in part."""
    return sign_satisfies(cell.sign(atom.value), atom.relation)


def interval_of(piece: RangePiece, cell: Cell) -> Interval | None:
    """Return the interval of orders of one piece in a cell, None where it is empty."""
    if not all(holds_in_cell(condition, cell) for condition in piece.conditions):
        return None
    point: tuple[Coefficient, Coefficient] | None = None
    lower: list[tuple[Coefficient, Coefficient, int]] = []
    upper: list[tuple[Coefficient, Coefficient, int]] = []
    for row in piece.rows:
        slope = cell.sign(row.slope)
        if slope == 0:
            if not constant_holds(row, cell):
                return None
            continue
        power, log = -row.power / row.slope, -row.log / row.slope
        if row.kind is not None:
            (upper if slope > 0 else lower).append((power, log, row.kind))
        elif point is None:
            point = power, log
        elif cell.sign(power - point[0]) != 0 or cell.sign(log - point[1]) != 0:
            return None
    if point is not None:
        inside = all(_below(point, bound, cell) for bound in upper) and all(
            _below(_negated(point), _negated_bound(bound), cell) for bound in lower
        )
        exact = End(point[0], True), End(point[1], True)
        return Interval(exact[0], exact[0], exact[1], exact[1]) if inside else None
    return _between(lower, upper, cell)


def constant_holds(row: TargetRow, cell: Cell) -> bool:
    """Return whether a row without the target holds in a cell."""
    power = cell.sign(row.power)
    if row.kind is None:
        return power == 0 and cell.sign(row.log) == 0
    if row.kind == POWERS_STRICT:
        return power < 0
    if row.kind == POWERS_LOOSE or power != 0:
        return power <= 0
    log = cell.sign(row.log)
    return log < 0 if row.kind == STRICT else log <= 0


def _below(point: tuple[Coefficient, Coefficient], bound: tuple[Coefficient, Coefficient, int], cell: Cell) -> bool:
    return constant_holds(TargetRow(ZERO_COEFFICIENT, point[0] - bound[0], point[1] - bound[1], bound[2]), cell)


def _negated(point: tuple[Coefficient, Coefficient]) -> tuple[Coefficient, Coefficient]:
    return -point[0], -point[1]


def _negated_bound(bound: tuple[Coefficient, Coefficient, int]) -> tuple[Coefficient, Coefficient, int]:
    return -bound[0], -bound[1], bound[2]


def _between(
    lower: list[tuple[Coefficient, Coefficient, int]], upper: list[tuple[Coefficient, Coefficient, int]], cell: Cell
) -> Interval | None:
    least = _tightest([_negated_bound(bound) for bound in _meeting_first(lower, upper)], cell)
    greatest = _tightest(_meeting_first(upper, lower), cell)
    low = None if least is None else End(-least[0].value, least[0].attained)
    high = None if greatest is None else End(greatest[0].value, greatest[0].attained)
    if low is None or high is None or least is None or greatest is None:
        return Interval(low, high)
    gap = cell.sign(high.value - low.value)
    if gap > 0:
        return Interval(low, high)
    if gap < 0 or not (low.attained and high.attained):
        return None
    log_low = None if least[1] is None else End(-least[1].value, least[1].attained)
    log_high = greatest[1]
    if log_low is not None and log_high is not None:
        room = cell.sign(log_high.value - log_low.value)
        if room < 0 or (room == 0 and not (log_low.attained and log_high.attained)):
            return None
    return Interval(low, low, log_low, log_high)


def _meeting_first(
    bounds: list[tuple[Coefficient, Coefficient, int]], others: list[tuple[Coefficient, Coefficient, int]]
) -> list[tuple[Coefficient, Coefficient, int]]:
    """Return bounds in another order, those first that a bound from the other side meets: none can be tighter.

    The sign of what the others are apart from it is all that is asked then, and not which of them is the tighter.
    """
    powers = {power for power, _, _ in others}
    orders = {(power, log) for power, log, _ in others}
    return sorted(bounds, key=lambda bound: (bound[0] not in powers, bound[:2] not in orders))


def _tightest(bounds: list[tuple[Coefficient, Coefficient, int]], cell: Cell) -> tuple[End, End | None] | None:
    """Return the least upper bound of the power, and that of the log where the power is at its bound."""
    if not bounds:
        return None
    power = bounds[0][0]
    for other, _, _ in bounds[1:]:
        if cell.sign(other - power) < 0:
            power = other
    tied = [bound for bound in bounds if cell.sign(bound[0] - power) == 0]
    end = End(power, all(kind != POWERS_STRICT for _, _, kind in tied))
    logs = [(log, kind) for _, log, kind in tied if kind in (LOOSE, STRICT)]
    if not logs:
        return end, None
    log = logs[0][0]
    for other, _ in logs[1:]:
        if cell.sign(other - log) < 0:
            log = other
    return end, End(log, all(kind == LOOSE for other, kind in logs if cell.sign(other - log) == 0))


def join(intervals: Iterable[Interval], cell: Cell) -> Outcome | None:
    """Return the outcome of several alternatives, None where there are none."""
    reached = list(intervals)
    if not reached:
        return None
    points = [interval for interval in reached if interval.is_point(cell)]
    hull = reached[0]
    for interval in reached[1:]:
        hull = _hull(hull, interval, cell)
    values: tuple[Coefficient, ...] = ()
    if len(points) == len(reached) and not hull.is_point(cell):
        values = _distinct([point.low.value for point in points if point.low is not None], cell)
    return Outcome(hull, values)


def _distinct(values: list[Coefficient], cell: Cell) -> tuple[Coefficient, ...]:
    kept: list[Coefficient] = []
    for value in values:
        place = 0
        for other in kept:
            sign = cell.sign(value - other)
            if sign == 0:
                break
            place += sign > 0
        else:
            kept.insert(place, value)
    return tuple(kept)


def _hull(first: Interval, second: Interval, cell: Cell) -> Interval:
    low = _outer(first.low, second.low, -1, cell)
    high = _outer(first.high, second.high, 1, cell)
    joined = Interval(low, high)
    if not joined.is_point(cell):
        return joined
    log_low = _outer(first.log_low, second.log_low, -1, cell)
    log_high = _outer(first.log_high, second.log_high, 1, cell)
    return Interval(low, low, log_low, log_high)


def _outer(first: End | None, second: End | None, direction: Sign, cell: Cell) -> End | None:
    if first is None or second is None:
        return None
    sign = cell.sign(first.value - second.value) * direction
    if sign == 0:
        return End(first.value, first.attained or second.attained)
    return first if sign > 0 else second


def same(first: Outcome | None, second: Outcome | None, cell: Cell) -> bool:
    """Return whether two outcomes are the same throughout a cell; the cell is split where they are in part."""
    if first is None or second is None:
        return first is second
    ends = ("low", "high", "log_low", "log_high")
    if len(first.values) != len(second.values):
        return False
    for name in ends:
        left, right = getattr(first.interval, name), getattr(second.interval, name)
        if (left is None) != (right is None):
            return False
        if left is not None and (left.attained != right.attained or cell.sign(left.value - right.value) != 0):
            return False
    return all(cell.sign(a - b) == 0 for a, b in zip(first.values, second.values, strict=True))
