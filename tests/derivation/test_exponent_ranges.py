"""The range of a target's powers is what its rows leave, whatever their kinds: counted out in fractions, point by point."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from nslogic.derivation.exponent_ranges import End, Interval, RangePiece, TargetRow, interval_of
from nslogic.derivation.space import Cell, ParameterSpace
from nslogic.limits import Limits
from nslogic.orders.formulas import TRUE
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT
from tests.two_ways import compared, two_ways

NUMBERS = st.sampled_from([Fraction(number, 2) for number in range(-4, 5)])
KINDS = st.sampled_from([None, LOOSE, STRICT, POWERS_LOOSE, POWERS_STRICT])
ROWS = st.lists(st.builds(TargetRow, NUMBERS, NUMBERS, NUMBERS, KINDS), max_size=5)
EVERYWHERE = Cell(ParameterSpace(TRUE, Limits()))


class Logs(NamedTuple):
    """The log powers that rows leave at a power, between two ends, each with whether it is among them."""

    low: Fraction | None = None
    low_attained: bool = False
    high: Fraction | None = None
    high_attained: bool = False


def as_fraction(value: object) -> Fraction:
    assert isinstance(value, Fraction)
    return value


def at_least(logs: Logs, bound: Fraction, *, attained: bool) -> Logs:
    if logs.low is None or bound > logs.low or (bound == logs.low and not attained):
        return logs._replace(low=bound, low_attained=attained)
    return logs


def at_most(logs: Logs, bound: Fraction, *, attained: bool) -> Logs:
    if logs.high is None or bound < logs.high or (bound == logs.high and not attained):
        return logs._replace(high=bound, high_attained=attained)
    return logs


def logs_left(rows: list[TargetRow], power: Fraction) -> Logs | None:
    """Return the log powers with which a power obeys all rows, None where there are none."""
    logs = Logs()
    for row in rows:
        slope, log = as_fraction(row.slope), as_fraction(row.log)
        above = slope * power + as_fraction(row.power)
        if row.kind in (POWERS_LOOSE, POWERS_STRICT):
            if above > 0 or (above == 0 and row.kind == POWERS_STRICT):
                return None
            continue
        if above > 0 or (row.kind is None and above):
            return None
        if above < 0:
            continue
        if slope == 0:
            if log > 0 or (log == 0 and row.kind == STRICT) or (row.kind is None and log):
                return None
            continue
        attained = row.kind != STRICT
        if row.kind is None or slope > 0:
            logs = at_most(logs, -log / slope, attained=attained)
        if row.kind is None or slope < 0:
            logs = at_least(logs, -log / slope, attained=attained)
    if logs.low is None or logs.high is None or logs.low < logs.high:
        return logs
    return logs if logs.low == logs.high and logs.low_attained and logs.high_attained else None


def powers_to_try(rows: list[TargetRow]) -> list[Fraction]:
    """Return every power at which a row turns, one between each two of them, and one beyond at either end."""
    turns = sorted({-as_fraction(row.power) / as_fraction(row.slope) for row in rows if row.slope} | {Fraction(0)})
    between = [(one + other) / 2 for one, other in pairwise(turns)]
    return sorted({turns[0] - 1, *turns, *between, turns[-1] + 1})


def is_inside(interval: Interval, power: Fraction) -> bool:
    low, high = interval.low, interval.high
    above = low is None or power > as_fraction(low.value) or (power == low.value and low.attained)
    below = high is None or power < as_fraction(high.value) or (power == high.value and high.attained)
    return above and below


def as_end(value: Fraction | None, *, attained: bool) -> End | None:
    return None if value is None else End(value, attained)


@two_ways(200)
@given(ROWS)
def test_a_range_has_the_powers_that_obey_every_row(rows: list[TargetRow]) -> None:
    interval = interval_of(RangePiece((), tuple(rows)), EVERYWHERE)
    for power in powers_to_try(rows):
        logs = logs_left(rows, power)
        assert (logs is not None) is (interval is not None and is_inside(interval, power)), power
        if logs is not None and interval is not None and interval.is_point(EVERYWHERE):
            assert interval.log_low == as_end(logs.low, attained=logs.low_attained)
            assert interval.log_high == as_end(logs.high, attained=logs.high_attained)
        compared()
