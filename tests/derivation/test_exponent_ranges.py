"""The range of a target's powers is what its rows leave, whatever their kinds: counted out in fractions, point by point."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.functions import Field
from nslogic.derivation.exponent_ranges import (
    End,
    Interval,
    Outcome,
    RangePiece,
    TargetRow,
    holds_in_cell,
    interval_of,
    join,
    same,
)
from nslogic.derivation.space import Cell, ParameterSpace, SplitNeededError
from nslogic.limits import Limits
from nslogic.orders.formulas import TRUE, Coefficient, ParameterAtom, compare_parameters, conjunction
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


FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
POSITIVE = Cell(ParameterSpace(conjunction((compare_parameters(-A, "<"), compare_parameters(-B, "<"))), Limits()))


def end(value: Coefficient | int, *, attained: bool = True) -> End:
    return End(value if not isinstance(value, int) else Fraction(value), attained)


def between(low: End | None, high: End | None) -> Interval:
    return Interval(low, high)


def point(power: Coefficient | int, log_low: End | None = None, log_high: End | None = None) -> Interval:
    return Interval(end(power), end(power), log_low, log_high)


def row(slope: Coefficient | int, power: Coefficient | int, log: Coefficient | int, kind: int | None) -> TargetRow:
    one = Fraction(1)
    return TargetRow(one * slope, one * power, one * log, kind)


def interval(*rows: TargetRow, cell: Cell = EVERYWHERE) -> Interval | None:
    return interval_of(RangePiece((), rows), cell)


def test_rows_without_parameters_leave_what_is_worked_out_by_hand() -> None:
    """`slope * target + power * T + log * log T REL 0`; an equation fixes both powers, a bound one end."""
    assert interval() == between(None, None)
    assert interval(row(2, -3, 1, None)) == point(Fraction(3, 2), end(Fraction(-1, 2)), end(Fraction(-1, 2)))
    assert interval(row(1, -2, 0, LOOSE)) == between(None, end(2))
    assert interval(row(-1, 2, 0, LOOSE)) == between(end(2), None)
    assert interval(row(1, -2, 5, STRICT)) == between(None, end(2))  # with less than five logarithms it is attained
    assert interval(row(1, -2, 0, POWERS_STRICT)) == between(None, end(2, attained=False))
    assert interval(row(1, -2, 0, POWERS_LOOSE)) == between(None, end(2))
    assert interval(row(1, -2, 0, LOOSE), row(1, -1, 0, LOOSE), row(-1, 0, 0, LOOSE)) == between(end(0), end(1))
    assert interval(row(1, -1, 0, POWERS_STRICT), row(1, -1, 0, LOOSE)) == between(None, end(1, attained=False))
    assert interval(row(1, -1, 0, LOOSE), row(-1, 2, 0, LOOSE)) is None
    assert interval(row(1, -1, 0, POWERS_STRICT), row(-1, 1, 0, LOOSE)) is None
    assert interval(row(1, -1, 0, LOOSE), row(-1, 1, 0, POWERS_STRICT)) is None


def test_where_two_bounds_leave_one_power_they_bound_its_logarithms() -> None:
    below, above = row(-1, 1, -1, LOOSE), row(1, -1, -3, STRICT)  # one power, from t / log t to below t (log t)^3
    assert interval(below, above) == point(1, end(-1), end(3, attained=False))
    assert interval(below, row(1, -1, 1, LOOSE)) == point(1, end(-1), end(-1))
    assert interval(below, row(1, -1, 1, STRICT)) is None
    assert interval(row(-1, 1, -1, STRICT), row(1, -1, 1, LOOSE)) is None
    assert interval(below, row(1, -1, 2, LOOSE)) is None
    assert interval(below, row(1, -1, 0, POWERS_LOOSE)) == point(1, end(-1), None)
    assert interval(row(-1, 1, 0, POWERS_LOOSE), above) == point(1, None, end(3, attained=False))
    assert interval(below, above, row(1, -1, -2, LOOSE)) == point(1, end(-1), end(2))
    assert interval(below, above, row(1, -1, -3, LOOSE)) == point(1, end(-1), end(3, attained=False))
    assert interval(below, above, row(1, -2, 9, LOOSE)) == point(1, end(-1), end(3, attained=False))


def test_an_equation_has_to_obey_every_other_row() -> None:
    exact = row(1, -1, -2, None)  # t (log t)^2
    here = point(1, end(2), end(2))
    for other, stays in (
        (row(2, -2, -4, None), True),
        (row(1, -2, -2, None), False),
        (row(1, -1, -1, None), False),
        (row(1, -1, -2, LOOSE), True),
        (row(1, -1, -2, STRICT), False),
        (row(1, -1, -3, STRICT), True),
        (row(1, -1, -1, LOOSE), False),
        (row(1, -2, 0, STRICT), True),
        (row(1, 0, 0, LOOSE), False),
        (row(-1, 1, 2, LOOSE), True),
        (row(-1, 1, 2, STRICT), False),
        (row(-1, 1, 3, LOOSE), False),
        (row(-1, 1, 1, STRICT), True),
        (row(1, -1, 0, POWERS_LOOSE), True),
        (row(1, -1, 0, POWERS_STRICT), False),
        (row(-1, 1, 0, POWERS_STRICT), False),
        (row(-1, 0, 0, POWERS_STRICT), True),
    ):
        assert interval(exact, other) == (here if stays else None), other
        assert interval(other, exact) == (here if stays else None), other


def test_a_row_without_the_target_holds_or_does_not() -> None:
    free = between(None, None)
    for power, log, holding in (
        (-1, 0, {LOOSE, STRICT, POWERS_LOOSE, POWERS_STRICT}),
        (-1, 5, {LOOSE, STRICT, POWERS_LOOSE, POWERS_STRICT}),
        (0, -1, {LOOSE, STRICT, POWERS_LOOSE}),
        (0, 0, {None, LOOSE, POWERS_LOOSE}),
        (0, 1, {POWERS_LOOSE}),
        (1, 0, set[int | None]()),
        (1, -5, set[int | None]()),
    ):
        for kind in (None, LOOSE, STRICT, POWERS_LOOSE, POWERS_STRICT):
            assert (interval(row(0, power, log, kind)) == free) is (kind in holding), (power, log, kind)


def test_ends_are_functions_of_the_parameters_where_their_signs_are_certain() -> None:
    assert interval(row(A, -B, 0, LOOSE), row(-1, 0, 0, LOOSE), cell=POSITIVE) == between(end(0), end(B / A))
    with pytest.raises(SplitNeededError):
        interval(row(A - B, -B, 0, LOOSE), cell=POSITIVE)
    below = POSITIVE.with_sign(A - B, -1)
    assert interval(row(A - B, -B, 0, LOOSE), cell=below) == between(end(B / (A - B)), None)
    level = POSITIVE.with_sign(A - B, 0)
    assert interval(row(A - B, -B, 0, LOOSE), cell=level) == between(None, None)
    assert interval(row(A - B, B, 0, LOOSE), cell=level) is None
    assert interval(row(1, -A, 0, LOOSE), row(1, -B, 0, POWERS_STRICT), cell=level) == between(
        None, end(A, attained=False)
    )
    assert interval(row(1, -A, 0, LOOSE), row(1, -B, 0, POWERS_STRICT), cell=below) == between(None, end(A))


def test_conditions_of_a_piece_hold_throughout_or_it_is_empty() -> None:
    less = ParameterAtom(A - B, "<")
    piece = RangePiece((less,), (row(1, -1, 0, None),))
    assert interval_of(piece, POSITIVE.with_sign(A - B, -1)) == point(1, end(0), end(0))
    assert interval_of(piece, POSITIVE.with_sign(A - B, 0)) is None
    assert not holds_in_cell(less, POSITIVE.with_sign(A - B, 1))
    with pytest.raises(SplitNeededError):
        interval_of(piece, POSITIVE)


def joined(*intervals: Interval, cell: Cell = EVERYWHERE) -> Outcome | None:
    return join(intervals, cell)


def test_alternatives_reach_from_the_least_to_the_greatest() -> None:
    assert joined() is None
    assert joined(between(end(1), end(2))) == Outcome(between(end(1), end(2)))
    wide = joined(between(end(1), end(2, attained=False)), between(end(-1, attained=False), end(0)))
    assert wide == Outcome(between(end(-1, attained=False), end(2, attained=False)))
    assert joined(between(end(1), None), between(end(0), end(5))) == Outcome(between(end(0), None))
    assert joined(between(None, end(1)), between(end(0), end(5))) == Outcome(between(None, end(5)))
    half = joined(between(end(0, attained=False), end(1)), between(end(0), end(1, attained=False)))
    assert half == Outcome(between(end(0), end(1)))  # either reaches one of the ends
    open_ = joined(between(end(0, attained=False), end(1, attained=False)), between(end(0, attained=False), end(1)))
    assert open_ == Outcome(between(end(0, attained=False), end(1)))


def test_single_powers_are_listed_in_their_order_each_once() -> None:
    several = joined(point(2), point(-1), point(1), point(2))
    assert several is not None
    assert several == Outcome(between(end(-1), end(2)), (Fraction(-1), Fraction(1), Fraction(2)))
    assert (several.power, several.log) == (None, None)
    mixed = joined(point(2), between(end(0), end(1)))
    assert mixed == Outcome(between(end(0), end(2)))
    apart = joined(point(B), point(A), cell=POSITIVE.with_sign(A - B, -1))
    assert apart == Outcome(between(end(A), end(B)), (A, B))


def test_alternatives_with_one_power_reach_between_their_logarithms() -> None:
    one = joined(point(1, end(0), end(0)), point(1, end(2), end(2)))
    assert one == Outcome(point(1, end(0), end(2)))
    assert one is not None
    assert (one.power, one.log) == (Fraction(1), None)
    assert joined(point(1, end(3), end(3)), point(1, end(2), None)) == Outcome(point(1, end(2), None))
    exact = joined(point(1, end(3), end(3)), point(1, end(3), end(3)))
    assert exact is not None
    assert (exact.power, exact.log) == (Fraction(1), Fraction(3))
    assert Outcome(point(1)).log is None
    assert Outcome(point(1, end(0), None)).log is None
    assert Outcome(point(1, None, end(0))).log is None
    assert Outcome(between(end(1), None)).power is None
    assert Outcome(between(None, end(1))).power is None
    assert Outcome(Interval(end(1), end(2), end(0), end(0))).log is None


def test_outcomes_are_the_same_where_ends_values_and_logarithms_are() -> None:
    cell = POSITIVE.with_sign(A - B, 0)
    first = Outcome(between(end(A), end(1)), (A, B))
    assert same(first, Outcome(between(end(B), end(1)), (B, A)), cell)
    assert same(None, None, cell)
    assert not same(None, first, cell)
    assert not same(first, None, cell)
    for other in (
        Outcome(between(end(A, attained=False), end(1)), (A, B)),
        Outcome(between(end(A), end(1, attained=False)), (A, B)),
        Outcome(between(end(A), end(2)), (A, B)),
        Outcome(between(end(A), None), (A, B)),
        Outcome(between(None, end(1)), (A, B)),
        Outcome(Interval(end(A), end(1), end(0), None), (A, B)),
        Outcome(Interval(end(A), end(1), None, end(0)), (A, B)),
        Outcome(between(end(A), end(1)), (A, B, Fraction(3))),
        Outcome(between(end(A), end(1)), (A, 2 * B)),
        Outcome(between(end(2 * A), end(1)), (A, B)),
    ):
        assert not same(first, other, cell)
        assert not same(other, first, cell)
    with pytest.raises(SplitNeededError):
        same(Outcome(point(A)), Outcome(point(B)), POSITIVE)


@two_ways()
@given(st.lists(ROWS, min_size=1, max_size=3))
def test_an_outcome_has_what_some_alternative_has_and_its_ends_are_theirs(pieces: list[list[TargetRow]]) -> None:
    intervals = [interval_of(RangePiece((), tuple(rows)), EVERYWHERE) for rows in pieces]
    outcome = join((each for each in intervals if each is not None), EVERYWHERE)
    tried = sorted({power for rows in pieces for power in powers_to_try(rows)})
    reached = [power for power in tried if any(logs_left(rows, power) is not None for rows in pieces)]
    compared()
    assert (outcome is None) is (not reached)
    if outcome is None:
        return
    low, high = outcome.interval.low, outcome.interval.high
    assert all(is_inside(outcome.interval, power) for power in reached)
    assert (low is not None and low.attained) is (low is not None and low.value in reached)
    assert (high is not None and high.attained) is (high is not None and high.value in reached)
    if outcome.values:
        assert list(outcome.values) == reached
        assert len(reached) > 1
