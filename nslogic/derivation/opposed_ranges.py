"""A clash of conditions as two ranges of one parameter: that of one label, and that of the others.

Domains of parameters are taken as the file has them. The ends of a range are roots of polynomials, rounded outwards to
decimals; each range is asked of the engine as it is written, and so is whether the two exclude each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from nslogic.algebra.polynomials import as_fraction
from nslogic.algebra.real_roots import Enclosure
from nslogic.derivation.branches import parameter_conditions, reduce_parameters
from nslogic.derivation.cases import reading
from nslogic.derivation.opposed_values import LABELS_SET_LAST, part_of_system
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.explain.explanations import Side
from nslogic.language.decimals import familiar_text, number_text
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import ParameterAtom, conjunction, conjuncts
from nslogic.orders.system import System
from nslogic.parameters.one_parameter import OpenConditionsError, RootInterval, intervals_where
from nslogic.parameters.projected_values import projected_values
from nslogic.records import Record

FEWEST_RANGE_DECIMALS = 2
MOST_RANGE_DECIMALS = 12
Intervals: TypeAlias = Sequence[RootInterval]


class RangeEnds(Record):
    """The ends of a range, None where it has none, and whether they belong to it."""

    low: Fraction | None
    high: Fraction | None
    with_low: bool
    with_high: bool


def opposed_ranges(system: System, core: tuple[str, ...], limits: Limits) -> tuple[Side, Side] | tuple[()]:
    """Return the range of a parameter that all labels of a core but one leave, and that of the one, which is another."""
    sorts = {constraint.label: constraint.sort for constraint in system.constraints}
    domains = {label for label, sort in sorts.items() if sort == "domain"}.difference(core)
    one_by_one = sorted(core, key=lambda label: (LABELS_SET_LAST.index(sorts[label]), label))
    for eliminate in (False, True):
        for label in one_by_one:
            try:
                for stated in _ranges({label}, domains, system, limits):
                    others = {*core} - {label}
                    ranges = (
                        _eliminated(stated.name, others, domains, system, limits)
                        if eliminate
                        else _ranges(others, domains, system, limits)
                    )
                    for given in ranges:
                        sides = _sides(given, stated, core, limits) if given.name == stated.name else ()
                        if sides:
                            return sides
            except (UndecidedError, LimitReachedError):
                continue
    return ()


class _RangeOf(NamedTuple):
    """The intervals that some labels leave to a parameter, and whether other parameters were eliminated."""

    name: str
    part: System
    intervals: Intervals
    eliminated: bool = False


def _ranges(labels: set[str], domains: set[str], system: System, limits: Limits) -> Iterator[_RangeOf]:
    """Yield the ranges that labels leave to parameters, without domains first, unless these leave fewer intervals."""
    alone, within = (part_of_system(system, kept) for kept in (labels, labels | domains))
    without = intervals_in(alone, limits)
    for name, intervals in sorted(intervals_in(within, limits).items()):
        if name in without and len(without[name]) <= len(intervals):
            yield _RangeOf(name, alone, without[name])
        if name in without:  # a domain by itself is no range of these labels
            yield _RangeOf(name, within, intervals)


def _eliminated(name: str, labels: set[str], domains: set[str], system: System, limits: Limits) -> Iterator[_RangeOf]:
    """Yield the ranges of a parameter where others have values that labels admit, without their domains first."""
    for kept in (labels, labels | domains):
        part = part_of_system(system, kept)
        yield _RangeOf(name, part, values_of_one(name, part, limits), eliminated=True)


def values_of_one(name: str, system: System, limits: Limits) -> Intervals:
    """Return the intervals of one parameter where the others have values that meet the conditions of labels.

    There are none where elimination does not decide it.
    """
    formula = parameter_conditions(conjunction(constraint.formula for constraint in system.constraints))
    conditions = [atom for atom in conjuncts(formula) if isinstance(atom, ParameterAtom)]
    try:
        return projected_values(name, conditions, limits.parameters)
    except (OpenConditionsError, LimitReachedError):
        return ()


def intervals_in(system: System, limits: Limits) -> dict[str, Intervals]:
    """Return the intervals of each parameter that some conditions of labels mention alone, as written or after substitution."""
    formula = conjunction(constraint.formula for constraint in system.constraints)
    reduced = reduce_parameters(formula, frozenset(system.parameters), limits)
    conditions: dict[str, list[ParameterAtom]] = {}
    for atom in (*conjuncts(parameter_conditions(formula)), *conjuncts(reduced.space)):
        if isinstance(atom, ParameterAtom) and len(atom.value.names()) == 1:
            conditions.setdefault(atom.value.names()[0], []).append(atom)
    return {name: intervals_where(atoms) for name, atoms in conditions.items()}


def _sides(given: _RangeOf, stated: _RangeOf, core: tuple[str, ...], limits: Limits) -> tuple[Side, Side] | tuple[()]:
    """Return the two ranges with as many decimals as it takes to keep them apart; nothing where they meet."""
    if not all(0 < len(side.intervals) <= limits.derivation.opposed_intervals for side in (given, stated)):
        return ()
    for digits in range(FEWEST_RANGE_DECIMALS, MOST_RANGE_DECIMALS):
        first, second = (_rounded(side.intervals, digits) for side in (given, stated))
        if all(_apart(lower, upper) for lower in first for upper in second):
            one_side = _checked(given, _end_towards(first, second) if given.eliminated else first, core, limits)
            other_side = _checked(stated, second, core, limits)
            return () if one_side is None or other_side is None else (one_side, other_side)
    return ()


def _end_towards(ranges: Sequence[RangeEnds], others: Sequence[RangeEnds]) -> Sequence[RangeEnds]:
    """Return what ranges that lie on one side of others say against these: one bound, unless they are one number."""
    if len(ranges) == 1 and ranges[0].low is not None and ranges[0].low == ranges[0].high:
        return ranges
    last, first = ranges[-1], ranges[0]
    if all(_is_below(last, other) for other in others):
        return (RangeEnds(None, last.high, with_low=False, with_high=last.with_high),)
    if all(_is_below(other, first) for other in others):
        return (RangeEnds(first.low, None, with_low=first.with_low, with_high=False),)
    return ranges


def _checked(side: _RangeOf, ranges: Sequence[RangeEnds], core: tuple[str, ...], limits: Limits) -> Side | None:
    """Return a range as a law with the labels it is from, None where the engine does not confirm it."""
    name, part = side.name, side.part
    text = _ranges_text(name, ranges)
    law = reading(text, part)
    if law is None:
        return None
    against = part.fails(law, "side")
    if engine_for(part, limits).ask(part.labels, against, with_model=False).model is not None:
        return None
    labels = tuple(label for label in part.labels if label in core or label == f"domain({name})")
    # its domain is what a parameter is, and no part of the statement
    return Side(labels, text, parameters=(name,))


def range_text(name: str, intervals: Intervals, *, most: int) -> str | None:
    """Return a parameter's range as a law, rounded outwards to decimals; None for any number, or for more than `most`."""
    if not 0 < len(intervals) <= most or intervals[0][:2] == (None, None):
        return None
    return _ranges_text(name, _rounded(intervals, FEWEST_RANGE_DECIMALS))


def _ranges_text(name: str, ranges: Sequence[RangeEnds]) -> str:
    return " or ".join(_range_text(name, ends) for ends in ranges)


def _rounded(intervals: Intervals, digits: int) -> list[RangeEnds]:
    """Return the ends of intervals rounded outwards to decimals, which then belong to it; rational ends stay as they are."""
    return [
        RangeEnds(
            _end(interval.low, digits, up=False),
            _end(interval.high, digits, up=True),
            interval.with_low or interval.low is None or not interval.low.is_rational(),
            interval.with_high or interval.high is None or not interval.high.is_rational(),
        )
        for interval in intervals
    ]


def _end(root: Enclosure | None, digits: int, *, up: bool) -> Fraction | None:
    if root is None:
        return None
    if root.is_rational():
        return as_fraction(root.low)
    scale = 10**digits
    while as_fraction(root.high) - as_fraction(root.low) > Fraction(1, 10 * scale):
        root = root.halved()
    return (
        Fraction(-(-as_fraction(root.high) * scale // 1), scale)
        if up
        else Fraction(as_fraction(root.low) * scale // 1, scale)
    )


def _apart(first: RangeEnds, second: RangeEnds) -> bool:
    """Return whether two ranges have no number in common."""
    return _is_below(first, second) or _is_below(second, first)


def _is_below(lower: RangeEnds, upper: RangeEnds) -> bool:
    if lower.high is None or upper.low is None:
        return False
    return lower.high < upper.low or (lower.high == upper.low and not (lower.with_high and upper.with_low))


def _range_text(name: str, ends: RangeEnds) -> str:
    low, high = ends.low, ends.high
    # beside a decimal, a quotient is a decimal too
    familiar = all("." not in familiar_text(end) for end in (low, high) if end is not None)
    text = familiar_text if familiar else number_text
    if low is not None and low == high:
        return f"{name} = {text(low)}"
    if low is not None and high is None:
        return f"{name} {'>=' if ends.with_low else '>'} {text(low)}"
    left = "" if low is None else f"{text(low)} {'<=' if ends.with_low else '<'} "
    right = "" if high is None else f" {'<=' if ends.with_high else '<'} {text(high)}"
    return f"{left}{name}{right}"
