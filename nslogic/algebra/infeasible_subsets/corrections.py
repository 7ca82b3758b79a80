"""Minimal correction sets of labelled rows, cheapest first, by implicit hitting sets.

A correction set hits every core. The cheapest set that hits the cores known so far either is one, or the rest of the
rows has a core that it misses (Ignatiev et al. 2015). The dictionary of the rows gives many of these at once: each of
its rows that fails with nothing to exchange is a support-minimal certificate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from heapq import heappop, heappush
from itertools import count, islice, product
from math import lcm, prod
from typing import NamedTuple

from nslogic import deadline
from nslogic.algebra.infeasible_subsets.bit_sets import places_in
from nslogic.algebra.infeasible_subsets.hitting_sets import AT_ONCE, Key, StepCounter
from nslogic.algebra.linear_programs.rows import Row, scaled_to_integer
from nslogic.algebra.linear_programs.simplex import LinearProgram

ENTRIES_OF_A_STEP = 40
"""The number of entries of a dictionary whose writing counts as one step."""


class _Partial(NamedTuple):
    """Elements that are given up, ascending, and elements that are kept."""

    chosen: tuple[int, ...]
    barred: int


def cheapest_corrections(
    rows: Sequence[Row],
    labels: Sequence[str],
    costs: Mapping[str, Fraction],
    *,
    known: Iterable[Iterable[str]],
    at_once: int,
    effort: StepCounter,
) -> Iterator[tuple[str, ...]]:
    """Yield every minimal set of labels without which the rows hold together, by cost, then size, then labels.

    Args:
        rows: The rows.
        labels: The label of each row.
        costs: What each label that may be given up costs, a positive number; the others hold together.
        known: Labels of cores that are known.
        at_once: How many cores to take from one dictionary.
        effort: Bounds the search.

    Raises:
        LimitReachedError: the effort is spent.
    """
    program = LinearProgram(rows, work=lambda entries: effort.spend(entries // ENTRIES_OF_A_STEP))
    series = _series(program, labels, costs)
    names = sorted(series)  # each stands for its series, and is the first of the cheapest in it
    places = {name: place for place, first in enumerate(names) for name in series[first]}
    scale = lcm(*(cost.denominator for cost in costs.values()))
    prices = {name: scaled_to_integer(cost, scale) for name, cost in costs.items()}

    def missed(chosen: tuple[int, ...]) -> list[int]:
        gone = {name for place in chosen for name in series[names[place]]}
        active = [row for row, label in enumerate(labels) if label not in gone]
        return [_mask(places, (labels[row] for row in core)) for core in program.conflicts(active, at_once)]

    search = _Search([prices[name] for name in names], missed, effort)
    search.learn(_mask(places, core) for core in known)
    waiting: list[tuple[int, int, tuple[str, ...]]] = []
    for (cost, size, elements), chosen in search.run():
        least = cost, size, tuple(names[place] for place in elements)
        while waiting and waiting[0] < least:
            yield heappop(waiting)[2]
        ways = [series[names[place]] for place in chosen]
        effort.spend(prod(map(len, ways)))
        for way in product(*ways):
            heappush(waiting, (sum(prices[name] for name in way), size, tuple(sorted(way))))
    while waiting:
        yield heappop(waiting)[2]


def _series(program: LinearProgram, labels: Sequence[str], costs: Mapping[str, Fraction]) -> dict[str, tuple[str, ...]]:
    """Return the labels with costs in series: every core has all of one or none, so any of them will do.

    Each is under its first, by cost and then by name.
    """
    rows_by_label = Counter(labels)
    series: dict[str, tuple[str, ...]] = {}
    for group in program.in_series():
        alike = [labels[row] for row in group if labels[row] in costs and rows_by_label[labels[row]] == 1]
        if alike:
            ordered = sorted(alike, key=lambda name: (costs[name], name))
            series[ordered[0]] = tuple(ordered)
    alone = {name: (name,) for name in costs if rows_by_label[name] != 1}
    return series | alone


def _mask(places: Mapping[str, int], labels: Iterable[str]) -> int:
    return sum(1 << place for place in {places[label] for label in labels if label in places})


class _Search:
    """The best-first search over elements to give up, with cores that come to be known on the way.

    A partial choice is extended by an element of a core that it misses, and elements tried before are kept from then on:
    no choice is met twice, and every minimal correction is reached, whatever cores are found later.
    """

    def __init__(
        self, prices: Sequence[int], missed: Callable[[tuple[int, ...]], list[int]], effort: StepCounter
    ) -> None:
        self._prices = prices
        self._missed_by = missed
        self._effort = effort
        self._cores: dict[int, None] = {}
        self._sets: list[int] = []
        self._meets = [0] * len(prices)
        self._tickets = count()
        self._queue: list[tuple[Key, int, _Partial, int]] = []

    def learn(self, cores: Iterable[int]) -> None:
        """Store cores."""
        for core in cores:
            if core not in self._cores:
                self._cores[core] = None
                for place in places_in(core):
                    self._meets[place] |= 1 << len(self._sets)
                self._sets.append(core)

    def run(self) -> Iterator[tuple[Key, tuple[int, ...]]]:
        """Yield minimal corrections with their keys, which never fall."""
        corrections: list[int] = []
        self._push(_Partial((), 0), (0, 0, ()))
        while self._queue:
            deadline.check_time()
            key, _, partial, known = heappop(self._queue)
            self._effort.spend(1 + len(self._sets) // AT_ONCE)
            chosen = sum(1 << place for place in partial.chosen)
            if any(not correction & ~chosen for correction in corrections):
                continue  # a cheaper one is part of it
            sets = self._allowed(partial)
            if known < len(self._sets):
                self._push(partial, key)
            elif sets:
                self._branch(partial, sets, key)
            else:
                conflicts = self._missed_by(partial.chosen)
                if conflicts:
                    self.learn(conflicts)
                    self._push(partial, key)
                else:
                    corrections.append(chosen)
                    yield key, partial.chosen

    def _push(self, partial: _Partial, floor: Key) -> None:
        bound = self._bound(partial, self._allowed(partial))
        if bound is not None:
            heappush(self._queue, (max(floor, bound), next(self._tickets), partial, len(self._sets)))

    def _branch(self, partial: _Partial, sets: list[int], key: Key) -> None:
        """Extend a choice by each element of the set that leaves the fewest ways to meet it."""
        branch, barred = min(sets, key=int.bit_count), partial.barred
        for place in places_in(branch):
            self._push(_Partial(tuple(sorted((*partial.chosen, place))), barred), key)
            barred |= 1 << place

    def _allowed(self, partial: _Partial) -> list[int]:
        """Return the elements that may still meet each core that a choice misses."""
        missed = (1 << len(self._sets)) - 1
        for place in partial.chosen:
            missed &= ~self._meets[place]
        return [self._sets[index] & ~partial.barred for index in places_in(missed)]

    def _bound(self, partial: _Partial, sets: list[int]) -> Key | None:
        """Return the least key that corrections with these elements may have, None if there are none.

        Disjoint sets need an element each; sets without a common element need two at least.
        """
        cost = sum(self._prices[place] for place in partial.chosen)
        size, disjoint = len(partial.chosen), 0
        if not sets:
            return cost, size, partial.chosen
        for allowed in sorted(sets, key=int.bit_count):
            if not allowed:
                return None
            if not allowed & disjoint:
                disjoint |= allowed
                cost += min(self._prices[place] for place in places_in(allowed))
                size += 1
        common = _common(sets)
        if size == len(partial.chosen) + 1 and not common:
            size += 1
            everything = ((1 << len(self._prices)) - 1) & ~partial.barred
            cost += min(self._prices[place] for place in places_in(everything))
        free = ((1 << len(self._prices)) - 1) & ~partial.barred & ~sum(1 << place for place in partial.chosen)
        first = places_in(common if size == len(partial.chosen) + 1 else free)
        elements = sorted((*partial.chosen, *islice(first, size - len(partial.chosen))))
        return cost, size, tuple(elements)


def _common(sets: Sequence[int]) -> int:
    common = sets[0]
    for allowed in sets:
        common &= allowed
    return common
