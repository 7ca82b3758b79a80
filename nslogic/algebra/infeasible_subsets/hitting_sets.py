"""Minimal hitting sets of a family of sets, cheapest first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from fractions import Fraction
from heapq import heappop, heappush
from itertools import count, islice
from math import lcm
from typing import NamedTuple, TypeAlias

from nslogic import deadline
from nslogic.algebra.infeasible_subsets.bit_sets import places_in
from nslogic.algebra.linear_programs.rows import scaled_to_integer
from nslogic.errors import LimitReachedError

UNIT_COST = Fraction(1)
LOOK_AHEAD = 100
# One step stands for looking at this many sets.
AT_ONCE = 16
Key: TypeAlias = tuple[int, int, tuple[int, ...]]
"""Cost, size and elements: what sets are ordered by, or a lower bound of it."""


class StepCounter:
    """A counter of the steps of searches that stops them at a limit."""

    def __init__(self, most: int) -> None:
        self.limit = f"the search for what to give up takes more than {most} steps"
        self._remaining = most

    def spend(self, steps: int) -> None:
        """Count steps; raises LimitReachedError where there were too many."""
        self._remaining -= steps
        if self._remaining < 0:
            raise LimitReachedError(self.limit)


class _Choice(NamedTuple):
    """A partial choice: its elements, the sets that each of them alone meets, and the sets that are missed."""

    cost: int
    chosen: tuple[int, ...]
    alone: tuple[int, ...]
    missed: int
    barred: int


_Entry: TypeAlias = tuple[Key, int, int, _Choice, int]


def minimal_hitting_sets(
    family: Collection[Collection[str]],
    *,
    costs: Mapping[str, Fraction] | None = None,
    forbidden: Collection[str] = (),
    effort: StepCounter | None = None,
) -> Iterator[frozenset[str]]:
    """Yield every minimal set that meets each set of a family, by cost, then size, then the order of its elements.

    A partial choice is extended by an element of a set that it misses; elements tried before are barred from then
    on, so no set is found twice, and every element has to meet some set alone (Murakami and Uno 2014). Disjoint sets
    among the missed ones bound the cost from below, and the choice with the least bound goes first.

    Args:
        family: The sets to be met; with a set that is empty or wholly forbidden among them there is no answer.
        costs: What each element costs (non-negative); one each if left out.
        forbidden: Elements that no answer holds.
        effort: Bounds this search together with others; unbounded if left out.

    Raises:
        LimitReachedError: the effort is spent.
    """
    barred = frozenset(forbidden)
    reduced = {tuple(sorted(set(members) - barred)) for members in family}
    sets = sorted(reduced, key=lambda members: (len(members), members))
    names = sorted({name for members in sets for name in members})
    prices = [UNIT_COST if costs is None else costs[name] for name in names]
    # Whole numbers are much faster to add and compare.
    scale = lcm(*(price.denominator for price in prices))
    bits = {name: 1 << place for place, name in enumerate(names)}
    search = _Search(
        [sum(map(bits.__getitem__, members)) for members in sets],
        [scaled_to_integer(price, scale) for price in prices],
        effort,
    )
    for chosen in search.run():
        yield frozenset(names[place] for place in chosen)


class _Search:
    """The best-first search over choices of elements (places) that meet sets (bit masks of places)."""

    def __init__(self, sets: Sequence[int], prices: Sequence[int], effort: StepCounter | None) -> None:
        self._tickets = count()
        self._effort = effort
        self._everything = (1 << len(prices)) - 1
        self._sets = sets
        self._prices = prices
        if effort is not None:
            effort.spend(sum(map(int.bit_count, sets)) // AT_ONCE)
        self._meets = [0] * len(prices)
        for index, members in enumerate(sets):
            for place in places_in(members):
                self._meets[place] |= 1 << index

    def run(self) -> Iterator[tuple[int, ...]]:
        """Yield the places of minimal hitting sets, ascending."""
        queue: list[_Entry] = []
        self._push(queue, (0, 0, ()), _Choice(0, (), (), (1 << len(self._sets)) - 1, 0))
        while queue:
            deadline.check_time()
            key, _, _, choice, branch = heappop(queue)
            if not choice.missed:
                yield tuple(sorted(choice.chosen))
                continue
            barred = choice.barred
            for place in places_in(branch):
                extended = self._extended(choice, place, barred)
                if extended is not None:
                    self._push(queue, key, extended)
                barred |= 1 << place

    def _push(self, queue: list[_Entry], floor: Key, choice: _Choice) -> None:
        """Queue a choice by the least that may come of it, with the set to branch on, unless nothing can."""
        if self._effort is not None:
            looked_at = min(choice.missed.bit_count(), LOOK_AHEAD) + len(choice.chosen)
            self._effort.spend(1 + looked_at // AT_ONCE)
        cost, size, branch, taken, useful = choice.cost, len(choice.chosen), 0, 0, 0
        for index in islice(places_in(choice.missed), LOOK_AHEAD):
            allowed = self._sets[index] & ~choice.barred
            if not allowed:
                return
            useful |= allowed
            if not branch or allowed.bit_count() < branch.bit_count():
                branch = allowed
            if not allowed & taken:
                taken |= allowed
                cost += min(self._prices[place] for place in places_in(allowed))
                size += 1
        if choice.missed.bit_count() > LOOK_AHEAD:
            useful = self._everything & ~choice.barred & ~sum(1 << place for place in choice.chosen)
        # Of completions that cost the same and have this size, none comes before the one with the first elements.
        first = sorted((*choice.chosen, *islice(places_in(useful), size - len(choice.chosen))))
        key = max(floor, (cost, size, tuple(first)))
        heappush(queue, (key, -len(choice.chosen), next(self._tickets), choice, branch))

    def _extended(self, choice: _Choice, place: int, barred: int) -> _Choice | None:
        """Add an element, unless another would no longer meet any set alone."""
        met = self._meets[place]
        alone = [sets & ~met for sets in choice.alone]
        if not all(alone):
            return None
        return _Choice(
            choice.cost + self._prices[place],
            (*choice.chosen, place),
            (*alone, choice.missed & met),
            choice.missed & ~met,
            barred,
        )
