"""Minimal hitting sets of a family of sets, cheapest first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from fractions import Fraction
from heapq import heappop, heappush
from itertools import count

ONE = Fraction(1)


def minimal_hitting_sets(
    family: Collection[Collection[str]], *, costs: Mapping[str, Fraction] | None = None
) -> Iterator[frozenset[str]]:
    """Yield every minimal set that meets each set of a family, by cost, then size, then the order of its elements.

    A partial choice is extended by an element of the first set that it misses; elements tried before are excluded
    from then on, so no set is found twice. An element is only added while every element still meets some set alone.

    Args:
        family: The sets to be met; with an empty set among them there is no answer.
        costs: What each element costs (non-negative); one each if left out.
    """
    sets = sorted({tuple(sorted(one)) for one in family}, key=lambda one: (len(one), one))
    minimal = [one for one in sets if not any(set(other) < set(one) for other in sets)]
    index = {name: place for place, name in enumerate(sorted({name for one in minimal for name in one}))}
    names = list(index)
    price = [ONE if costs is None else costs[name] for name in names]
    masks = [sum(1 << index[name] for name in one) for one in minimal]
    ticket = count()
    queue: list[tuple[Fraction, int, int, int, int]] = [(Fraction(0), 0, next(ticket), 0, 0)]
    level: tuple[Fraction, int] | None = None
    ready: list[tuple[str, ...]] = []
    while queue:
        cost, size, _, chosen, excluded = heappop(queue)
        if level != (cost, size):
            yield from map(frozenset, sorted(ready))
            ready, level = [], (cost, size)
        missed = next((mask for mask in masks if not mask & chosen), None)
        if missed is None:
            ready.append(tuple(name for place, name in enumerate(names) if chosen >> place & 1))
            continue
        barred = excluded
        for place in _bits(missed & ~excluded):
            bit = 1 << place
            if _all_needed(chosen | bit, masks):
                heappush(queue, (cost + price[place], size + 1, next(ticket), chosen | bit, barred))
            barred |= bit
    yield from map(frozenset, sorted(ready))


def _bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def _all_needed(chosen: int, masks: list[int]) -> bool:
    """Return whether each chosen element alone meets some set."""
    alone = 0
    for mask in masks:
        met = mask & chosen
        if met and not met & (met - 1):
            alone |= met
    return alone == chosen
