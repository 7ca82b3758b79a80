"""Cores that are known so far, as bit masks of elements, and what hits those of them that a choice misses."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice

from nslogic.algebra.infeasible_subsets.bit_sets import places_in

COMMON_TO = 8
"""The number of cores whose common elements are looked for before each of these is tried on all cores."""

BRANCHES = 40
"""The number of cores among which the one to branch on is looked for."""


class KnownCores:
    """Cores, the smallest first as far as they were known when the list was last put in order.

    Args:
        elements: The number of elements.
    """

    def __init__(self, elements: int) -> None:
        self._cores: list[int] = []
        self._known: set[int] = set()
        self._meets = [0] * elements  # the cores, as bits, in which each element is
        self._ordered = 0

    def __len__(self) -> int:
        return len(self._cores)

    def learn(self, cores: Iterable[int]) -> None:
        """Store cores; the list is put in order whenever it has doubled."""
        for core in cores:
            if core not in self._known:
                self._known.add(core)
                self._append(core)
        if len(self._cores) > 2 * self._ordered:
            self._ordered = len(self._cores)
            ordered = sorted(self._cores, key=lambda core: (core.bit_count(), core))
            self._cores, self._meets = [], [0] * len(self._meets)
            for core in ordered:
                self._append(core)

    def _append(self, core: int) -> None:
        bit = 1 << len(self._cores)
        for place in places_in(core):
            self._meets[place] |= bit
        self._cores.append(core)

    def missed_by(self, chosen: Iterable[int]) -> int:
        """Return the cores, as bits, without any of some elements."""
        missed = (1 << len(self._cores)) - 1
        for place in chosen:
            missed &= ~self._meets[place]
        return missed

    def first(self, missed: int, most: int) -> list[int]:
        """Return the first of some cores, the smallest of them first as far as they are in order."""
        return [self._cores[index] for index in islice(places_in(missed), most)]

    def branch(self, chosen: Iterable[int], barred: int) -> int:
        """Return what may be used of a core that a choice misses, with as few elements as possible; 0 if it hits all."""
        missed = self.first(self.missed_by(chosen), BRANCHES)
        return min((core & ~barred for core in missed), key=int.bit_count, default=0)

    def completion(
        self, missed: int, barred: int, tried: Collection[tuple[int, ...]], *, with_pairs: bool = True
    ) -> tuple[int, ...] | None:
        """Return one or two elements that hit all of some cores, the empty tuple where there are none to be hit.

        Args:
            missed: The cores.
            barred: Elements that are not to be used.
            tried: Answers that are not wanted again; None is returned where there is no other.
            with_pairs: Whether two elements are an answer.
        """
        if not missed:
            return None if () in tried else ()
        cores, meets, later = self._cores, self._meets, ~barred
        for place in places_in(cores[(missed & -missed).bit_length() - 1] & ~barred):
            later &= ~(1 << place)
            rest = missed & ~meets[place]
            if not rest:
                if (place,) not in tried:
                    return (place,)
                continue
            if not with_pairs:
                continue
            common, tail = later, rest
            for _ in range(COMMON_TO):
                low = tail & -tail
                common &= cores[low.bit_length() - 1]
                tail ^= low
                if not common or not tail:
                    break
            for other in places_in(common):
                if not tail & ~meets[other] and (place, other) not in tried:
                    return place, other
        return None
