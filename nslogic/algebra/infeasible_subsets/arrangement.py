"""The rays of a hyperplane arrangement inside a cone: support-minimal vectors, each found once.

The coordinates of a cone's vectors are the elements of a matroid. A vector of the cone is support-minimal exactly if
the elements that vanish on it leave one dimension, so the search chooses elements to vanish, one after the other; an
element that was tried is required from then on, and no vector is met twice. Elements that are proportional on the
remaining subspace are one class. Elements with a sign condition are tried first: afterwards the others cut only the
inside of the cone, which prunes most of the tree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from heapq import heappop, heappush
from math import gcd
from operator import or_
from typing import NamedTuple

from nslogic.algebra.infeasible_subsets.cones import Cone, ConeVector

# So many comparisons of rays, or entries of generators, take about as long as visiting a small node.
COMPARISON_LIMIT = 2_000
ENTRIES = 150


class Arrangement(NamedTuple):
    """A cone whose first coordinates are elements, and the conditions on its vectors.

    `masks` gives the bit of each element. Of the coordinates behind, the first has to be positive and the others
    must not be negative. `signed` are the elements with a sign condition that made the cone, `required` elements
    that must not vanish, and sign conditions without an element that must not be tight.
    """

    cone: Cone
    masks: Sequence[int]
    signed: int
    required: int


class ConeSearch:
    """The supports, as bit masks of elements, of support-minimal vectors up to a size.

    Args:
        size: What a support counts; no less than any support inside it.
        nodes: How many nodes of the search tree to visit at most, over all runs, or work of that size.
    """

    def __init__(self, *, size: Callable[[int], int], nodes: int) -> None:
        self._size = size
        self._nodes = nodes
        self._signed = 0
        self._cap: int | None = None
        self._wanted: int | None = None
        self._supports: list[int] = []
        self._beyond: list[int] = []
        self._sizes: list[int] = []

    @property
    def stopped(self) -> bool:
        """Tell whether the allowed number of nodes ran out."""
        return self._nodes < 0

    def run(
        self, arrangements: Iterable[Arrangement], cap: int | None = None, wanted: int | None = None
    ) -> tuple[list[int], int | None]:
        """Return all supports of size `cap` or less, and a bound from below on the others, None if there are none.

        Where more than `wanted` are found, the cap falls to the size of the last one wanted.
        """
        self._cap, self._wanted, self._supports, self._beyond, self._sizes = cap, wanted, [], [], []
        for cone, masks, signed, required in arrangements:
            self._signed = signed
            self._visit(cone, cone.dimension(), masks, required, range(len(masks)))
        return self._supports, min(self._beyond, default=None)

    def _fits(self, support: int) -> bool:
        """Tell whether a support, or one that holds it, may be small enough; note the size if not."""
        if self._cap is None:
            return True
        size = self._size(support)
        if size > self._cap:
            self._beyond.append(size)
        return size <= self._cap

    def _visit(
        self, cone: Cone, dimension: int, masks: Sequence[int], required: int, candidates: Sequence[int]
    ) -> None:
        """Search a cone of a known dimension; of its classes of elements, only candidates may vanish further."""
        self._nodes -= 1 + (len(cone.lines) + len(cone.rays)) * len(masks) // ENTRIES
        if self._nodes < 0 or not cone.rays or cone.tight() & required:
            return
        meeting = {place for place in candidates if self._meets(cone, place, masks[place])}
        if len(meeting) < dimension - 1:
            return
        if len(cone.lines) + len(cone.rays) <= 2:
            self._finish(cone, masks, required)
            return
        groups = _proportional(cone, len(masks))
        merged = [reduce(or_, [masks[place] for place in group]) for group in groups]
        vanished = reduce(or_, masks) & ~reduce(or_, merged)
        if vanished & required:
            return
        todo = [
            index
            for index, group in enumerate(groups)
            if not merged[index] & required and not meeting.isdisjoint(group)
        ]
        if len(todo) >= dimension - 1:
            self._branch(_compressed(cone, groups, len(masks)), dimension, merged, required, todo)

    def _branch(self, cone: Cone, dimension: int, masks: Sequence[int], required: int, todo: list[int]) -> None:
        # Heavy classes first: once they are required, the support is known to be large, and can be pruned.
        todo.sort(key=lambda place: (not masks[place] & self._signed, -masks[place].bit_count(), place))
        may_vanish = {place: masks[place] for place in todo}
        if masks[todo[0]] & self._signed:
            touching = (place for place in range(len(masks)) if _touches(cone, place))
            may_vanish |= {place: masks[place] for place in touching if not masks[place] & required}
        for index, place in enumerate(todo):
            if len(todo) - index < dimension - 1:
                return
            if not self._fits(reduce(or_, masks) & ~reduce(or_, may_vanish.values(), 0)):
                return
            self._nodes -= cone.effort(place) // COMPARISON_LIMIT
            if self._nodes < 0:
                return
            part, inside = cone.cut(place)
            below = dimension - 1 if inside else part.dimension()
            self._visit(part, below, masks, required, todo[index + 1 :])
            required |= masks[place]
            del may_vanish[place]

    def _meets(self, cone: Cone, place: int, mask: int) -> bool:
        """Tell whether a class can vanish next: inside the cone, or at its border if it has a sign condition."""
        if any(line[place] for line in cone.lines):
            return True
        numbers = [vector[place] for vector, _ in cone.rays]
        least, greatest = min(numbers), max(numbers)
        return least < 0 < greatest or (bool(mask & self._signed) and least <= 0 <= greatest)

    def _finish(self, cone: Cone, masks: Sequence[int], required: int) -> None:
        """Report the support-minimal vectors of a cone with one or two generators."""
        first = cone.rays[0][0]
        if len(cone.rays) + len(cone.lines) == 1:
            vanished = reduce(or_, [mask for mask, number in zip(masks, first, strict=False) if not number], 0)
            if not vanished & required:
                self._add(reduce(or_, masks) & ~vanished, first[len(masks) :])
            return
        second = cone.lines[0] if cone.lines else cone.rays[1][0]
        groups: dict[tuple[int, int], int] = {}
        whole = 0
        for mask, left, right in zip(masks, first, second, strict=False):
            common = gcd(left, right)
            if not common:
                if mask & required:
                    return
                continue
            whole |= mask
            if right < 0 or (not right and left < 0):
                common = -common
            key = (left // common, right // common)
            groups[key] = groups.get(key, 0) | mask
        tails = first[len(masks) :], second[len(masks) :]
        for (left, right), mask in groups.items():
            if mask & required or (left * right > 0 and not cone.lines):
                continue
            # The vector that vanishes on this class: two rays add up, a line may be subtracted.
            ours, theirs = (right, -left) if cone.lines else (abs(right), abs(left))
            self._add(whole & ~mask, [ours * a + theirs * b for a, b in zip(*tails, strict=True)])

    def _add(self, support: int, tail: ConeVector) -> None:
        if tail[0] > 0 and min(tail) >= 0 and self._fits(support):
            self._supports.append(support)
            if self._wanted is not None:
                heappush(self._sizes, -self._size(support))
                if len(self._sizes) > self._wanted:
                    heappop(self._sizes)
                if len(self._sizes) == self._wanted:
                    self._cap = -self._sizes[0]


def _proportional(cone: Cone, size: int) -> list[list[int]]:
    """Group the first coordinates that are proportional on a cone; leave out those that vanish."""
    groups: dict[tuple[int, ...], list[int]] = {}
    columns = zip(*cone.lines, *(vector for vector, _ in cone.rays), strict=True)
    for place, numbers in zip(range(size), columns, strict=False):
        common = gcd(*numbers)
        if common:
            if next(filter(None, numbers)) < 0:
                common = -common
            key = numbers if common == 1 else tuple([number // common for number in numbers])
            groups.setdefault(key, []).append(place)
    return list(groups.values())


def _compressed(cone: Cone, groups: Sequence[Sequence[int]], size: int) -> Cone:
    """Keep one coordinate for each group, and those behind the first `size`."""
    places = [group[0] for group in groups]
    if len(places) == size:
        return cone
    return Cone(
        [[line[place] for place in places] + line[size:] for line in cone.lines],
        [([vector[place] for place in places] + vector[size:], tight) for vector, tight in cone.rays],
    )


def _touches(cone: Cone, place: int) -> bool:
    """Tell whether a coordinate vanishes anywhere on a cone."""
    if any(line[place] for line in cone.lines):
        return True
    numbers = [vector[place] for vector, _ in cone.rays]
    return min(numbers) <= 0 <= max(numbers)
