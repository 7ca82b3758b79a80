"""Minimal correction sets of labelled rows, cheapest first, by implicit hitting sets.

A correction set hits every core. The cheapest set that hits the cores known so far either is one, or the rest of the
rows has a core that it misses (Ignatiev et al. 2015). The dictionary of the rows gives many of these at once: each of
its rows that fails with nothing to exchange is a support-minimal certificate. Rows are asked about only where one or
two more elements hit all cores that are known, so that choices far from a correction cost nothing but comparisons.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from heapq import heappop, heappush
from itertools import count, islice, product
from math import lcm, prod
from typing import NamedTuple

from nslogic import deadline
from nslogic.algebra.infeasible_subsets.bit_sets import places_in
from nslogic.algebra.infeasible_subsets.hitting_sets import Key, StepCounter
from nslogic.algebra.infeasible_subsets.known_cores import KnownCores
from nslogic.algebra.infeasible_subsets.series import contracted
from nslogic.algebra.infeasible_subsets.spanning_columns import SpanningColumns
from nslogic.algebra.linear_programs.rows import Row, scaled_to_integer
from nslogic.algebra.linear_programs.simplex import LinearProgram
from nslogic.errors import LimitReachedError

ENTRIES_OF_A_STEP = 10
"""The number of entries of a dictionary whose writing counts as one step."""

CORES_OF_A_STEP = 500
"""The number of known cores whose comparison with a choice counts as one step."""

STEPS_OF_SLOPES = 200
"""The number of steps for which it counts to find the pairs that may complete a choice by their slopes."""

CORES_OF_A_BOUND = 40
"""The number of cores by which it is bounded what a correction costs at least."""

WAYS_AT_THE_END = 10_000
"""The number of corrections that are put in order when the effort is spent."""


class Removal(NamedTuple):
    """Labels without which rows hold together, though not without fewer of them.

    Where `in_order` is false, others that cost as much and are as many may come before it.
    """

    labels: tuple[str, ...]
    in_order: bool


def cheapest_corrections(
    rows: Sequence[Row],
    labels: Sequence[str],
    costs: Mapping[str, Fraction],
    *,
    known: Iterable[Iterable[str]],
    at_once: int,
    effort: StepCounter,
) -> Iterator[Removal]:
    """Yield every minimal set of labels without which the rows hold together, by cost, then size, then labels.

    Args:
        rows: The rows.
        labels: The label of each row.
        costs: What each label that may be given up costs, a positive number; the others hold together.
        known: Labels of cores that are known.
        at_once: How many cores to take from one dictionary.
        effort: Bounds the search.

    Raises:
        LimitReachedError: the effort is spent. What was found until then and cannot be undercut has been yielded.
    """
    fewer, owners, series = contracted(rows, labels, costs)
    program = LinearProgram(fewer, work=lambda entries: effort.spend(1 + entries // ENTRIES_OF_A_STEP))
    names = sorted(series)  # each stands for its series, and is the first of the cheapest in it
    places = {name: place for place, first in enumerate(names) for name in series[first]}
    scale = lcm(*(cost.denominator for cost in costs.values()))
    prices = {name: scaled_to_integer(cost, scale) for name, cost in costs.items()}
    own = [frozenset(row for row, owner in enumerate(owners) if owner == name) for name in names]
    everything = frozenset(range(len(fewer)))

    def missed(chosen: tuple[int, ...]) -> list[int]:
        active = everything.difference(*(own[place] for place in chosen))
        conflicts = program.conflicts(active, at_once)
        effort.spend(sum(map(len, conflicts)) // ENTRIES_OF_A_STEP)
        return [_mask(places, (owners[row] for row in core)) for core in conflicts]

    def ways(chosen: tuple[int, ...]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        for way in product(*(series[names[place]] for place in chosen)):
            yield sum(prices[name] for name in way), len(way), tuple(sorted(way))

    spanning = SpanningColumns.of(fewer, own)
    search = _Search([prices[name] for name in names], missed, effort, spanning)
    search.cores.learn(_mask(places, core) for core in known)
    waiting: list[tuple[int, int, tuple[str, ...]]] = []
    try:
        for (cost, size, elements), chosen in search.run():
            least = cost, size, tuple(names[place] for place in elements)
            while waiting and waiting[0] < least:
                yield Removal(heappop(waiting)[2], in_order=True)
            if chosen is not None:
                effort.spend(prod(len(series[names[place]]) for place in chosen))
                for way in ways(chosen):
                    heappush(waiting, way)
    except LimitReachedError:
        more = (way for chosen in search.pending() for way in ways(chosen))
        waiting.extend(islice(more, WAYS_AT_THE_END))
        for cost, size, names_given_up in sorted(waiting):
            if (cost, size) <= search.bound:
                yield Removal(names_given_up, in_order=False)
        raise
    while waiting:
        yield Removal(heappop(waiting)[2], in_order=True)


def _mask(places: Mapping[str, int], labels: Iterable[str | None]) -> int:
    return sum(1 << place for place in {places[label] for label in labels if label is not None and label in places})


class _Choice(NamedTuple):
    """Elements that are given up, ascending, elements that are kept, and at least how many more are given up.

    `holds` says that the rows hold without them.
    """

    chosen: tuple[int, ...]
    barred: int
    least: int
    holds: bool = False


MORE_THAN_A_PAIR = 3


class _Search:
    """The best-first search over elements to give up, with cores that come to be known on the way.

    Corrections that have one or two elements more than a choice are found at once. For those with more, it is extended
    by each element of a core that it misses, and elements tried before are kept from then on: no choice is met twice,
    and every minimal correction is reached, whatever cores are found later.
    """

    def __init__(
        self,
        prices: Sequence[int],
        missed: Callable[[tuple[int, ...]], list[int]],
        effort: StepCounter,
        spanning: SpanningColumns | None = None,
    ) -> None:
        self.cores = KnownCores(len(prices))
        self.bound = (0, 0)
        self._prices = prices
        self._cheapest = min(prices, default=0)
        self._missed_by = missed
        self._effort = effort
        self._spanning = spanning
        self._tickets = count()
        self._queue: list[tuple[Key, int, _Choice]] = []
        self._corrections: list[int] = []

    def run(self) -> Iterator[tuple[Key, tuple[int, ...] | None]]:
        """Yield keys, and with its own each minimal correction; keys never fall, and none that is missing has a lesser one."""
        self._push(_Choice((), 0, 0), (0, 0, ()))
        while self._queue:
            deadline.check_time()
            key, _, choice = heappop(self._queue)
            self.bound = key[:2]
            self._effort.spend(1)
            bits = _bits(choice.chosen)
            if self._undercut(bits):
                continue
            if choice.holds:
                self._corrections.append(bits)
                yield key, choice.chosen
                continue
            yield key, None
            if choice.least < MORE_THAN_A_PAIR:
                self._complete(choice)
                self._push(choice._replace(least=MORE_THAN_A_PAIR), key)
            else:
                self._branch(choice, key)

    def pending(self) -> list[tuple[int, ...]]:
        """Return corrections that are found but not yielded, without those that hold a cheaper one."""
        held = sorted((key, choice.chosen) for key, _, choice in self._queue if choice.holds)
        kept: list[int] = list(self._corrections)
        pending = []
        for _, chosen in held:
            bits = _bits(chosen)
            if not any(not cheaper & ~bits for cheaper in kept):
                kept.append(bits)
                pending.append(chosen)
        return pending

    def _undercut(self, bits: int) -> bool:
        """Tell whether a correction that was yielded is part of some elements."""
        return any(not correction & ~bits for correction in self._corrections)

    def _complete(self, choice: _Choice) -> None:
        """Find the corrections with at most two elements more than a choice, or cores that all such miss."""
        completions = None if self._spanning is None else self._spanning.completions(choice.chosen)
        if completions is None:
            self._complete_by_cores(choice.chosen, choice.barred, with_pairs=True)
            return
        self._effort.spend(STEPS_OF_SLOPES)
        if not self.cores.missed_by(choice.chosen):
            self._ask(choice.chosen)
        for element in completions.alone:
            if not choice.barred >> element & 1:
                with_it = tuple(sorted((*choice.chosen, element)))
                self._complete_by_cores(with_it, choice.barred, with_pairs=False)
        for pair in completions.pairs():
            if not choice.barred & _bits(pair) and not self.cores.missed_by((*choice.chosen, *pair)):
                self._ask(tuple(sorted((*choice.chosen, *pair))))

    def _complete_by_cores(self, chosen: tuple[int, ...], barred: int, *, with_pairs: bool) -> None:
        """Find the corrections with at most one or two elements more than the chosen, or cores that all such miss."""
        tried: set[tuple[int, ...]] = set()
        while True:
            missed = self.cores.missed_by(chosen)
            self._effort.spend(1 + len(self.cores) // CORES_OF_A_STEP)
            more = self.cores.completion(missed, barred, tried, with_pairs=with_pairs)
            if more is None:
                return
            tried.add(more)
            self._ask(tuple(sorted((*chosen, *more))))

    def _ask(self, elements: tuple[int, ...]) -> None:
        """Keep elements as a correction, or learn cores that they miss."""
        if self._undercut(_bits(elements)):
            return
        conflicts = self._missed_by(elements)
        self.cores.learn(conflicts)
        if not conflicts:
            key = sum(self._prices[place] for place in elements), len(elements), elements
            heappush(self._queue, (key, next(self._tickets), _Choice(elements, 0, 0, holds=True)))

    def _branch(self, choice: _Choice, key: Key) -> None:
        """Extend a choice by each element of the smallest core that it misses."""
        chosen, barred = choice.chosen, choice.barred
        for place in places_in(self.cores.branch(chosen, barred)):
            # With one element more than these, a correction has two more than the choice: it was found there.
            self._push(_Choice(tuple(sorted((*chosen, place))), barred, MORE_THAN_A_PAIR - 1), key)
            barred |= 1 << place

    def _push(self, choice: _Choice, floor: Key) -> None:
        bound = self._bound(choice)
        if bound is not None:
            heappush(self._queue, (max(floor, bound), next(self._tickets), choice))

    def _bound(self, choice: _Choice) -> Key | None:
        """Return the least key that corrections with these elements may have, None if there are none.

        Disjoint cores need an element each.
        """
        chosen, barred, least, _ = choice
        self._effort.spend(1)
        cost, size, disjoint = sum(self._prices[place] for place in chosen), len(chosen), 0
        for core in self.cores.first(self.cores.missed_by(chosen), CORES_OF_A_BOUND):
            allowed = core & ~barred
            if not allowed:
                return None
            if not allowed & disjoint:
                disjoint |= allowed
                cost += min(self._prices[place] for place in places_in(allowed))
                size += 1
        lacking = max(0, len(chosen) + least - size)
        cost, size = cost + lacking * self._cheapest, size + lacking
        free = ((1 << len(self._prices)) - 1) & ~barred & ~_bits(chosen)
        return cost, size, tuple(sorted((*chosen, *islice(places_in(free), size - len(chosen)))))


def _bits(chosen: Iterable[int]) -> int:
    return sum(1 << place for place in chosen)
