"""The rays of a hyperplane arrangement inside a cone: support-minimal vectors, each found once.

The coordinates of a cone's vectors are the elements of a matroid. A vector of the cone is support-minimal exactly if
the elements that vanish on it leave one dimension, so the search chooses elements to vanish, one after the other; an
element that was tried is required from then on, and no vector is met twice. Elements that are proportional on what
is left of the space are one class. Elements with a sign condition are tried first: afterwards the others cut only
the inside of the cone, which prunes most of the tree.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import heappush, heapreplace
from math import gcd
from typing import NamedTuple

from nslogic.algebra.cones import Cone, Vector


class _Class(NamedTuple):
    place: int
    mask: int


class Search:
    """Collect the supports, as bit masks of elements, of support-minimal vectors with an admissible tail.

    Args:
        size: What a support counts.
        limit: How many of the smallest supports are wanted; as many more as tie with the last are found. All, if None.
        nodes: How many nodes of the search tree to visit at most, over all runs.
    """

    def __init__(self, *, size: Callable[[int], int], limit: int | None, nodes: int) -> None:
        self.found: list[int] = []
        self.pruned = False
        self._nodes = nodes
        self._size = size
        self._limit = limit
        self._sizes: list[int] = []
        self._cap: int | None = None
        self._signed = 0
        self._tail = 0
        self._admissible: Callable[[Vector], bool] = bool

    @property
    def stopped(self) -> bool:
        """Tell whether the allowed number of nodes ran out."""
        return self._nodes < 0

    def run(
        self,
        cone: Cone,
        masks: Sequence[int],
        *,
        signed: int,
        required: int,
        admissible: Callable[[Vector], bool],
    ) -> None:
        """Search one cone.

        Args:
            cone: Its first coordinates are elements, those behind are for `admissible`.
            masks: The bit of each element.
            signed: The elements with a sign condition that made the cone.
            required: Elements that must not vanish, and sign conditions without an element that must not be tight.
            admissible: Whether a vector with these last coordinates counts.
        """
        self._signed, self._tail, self._admissible = signed, len(masks), admissible
        order = sorted(range(len(masks)), key=lambda place: not masks[place] & self._signed)
        classes = [_Class(place, masks[place]) for place in order]
        self._visit(cone, cone.dimension(), classes, required, classes)

    def _add(self, support: int) -> None:
        self.found.append(support)
        if self._limit is not None:
            size = -self._size(support)
            if len(self._sizes) < self._limit:
                heappush(self._sizes, size)
            elif size > self._sizes[0]:
                heapreplace(self._sizes, size)
            if len(self._sizes) == self._limit:
                self._cap = -self._sizes[0]

    def _visit(
        self, cone: Cone, dimension: int, classes: Sequence[_Class], required: int, candidates: Sequence[_Class]
    ) -> None:
        """Search a cone of a known dimension for vectors on which only candidates vanish further."""
        self._nodes -= 1
        if self._nodes < 0 or not cone.rays or cone.tight() & required:
            return
        meeting = [one for one in candidates if self._meets(cone, one)]
        if len(meeting) < dimension - 1:
            return
        if len(cone.lines) + len(cone.rays) <= 2:
            self._finish(cone, classes, required)
            return
        merged = self._merge(cone, classes, required)
        if merged is None:
            return
        classes, renamed = merged
        unions = dict.fromkeys(renamed[one.place] for one in meeting if one.place in renamed)
        todo = [union for union in unions if not union.mask & required]
        if len(todo) >= dimension - 1:
            self._branch(cone, dimension, classes, required, todo)

    def _branch(self, cone: Cone, dimension: int, classes: Sequence[_Class], required: int, todo: list[_Class]) -> None:
        # Heavy classes first: once they are required, the support is known to be large, and can be pruned.
        todo.sort(key=lambda one: (not one.mask & self._signed, -one.mask.bit_count(), one.place))
        loose = self._touching(cone, classes, required) if todo[0].mask & self._signed else 0
        surely = 0
        for one in classes:
            surely |= one.mask
        surely &= ~loose
        for one in todo:
            surely &= ~one.mask
        for index, one in enumerate(todo):
            if len(todo) - index < dimension - 1:
                return
            if self._cap is not None and self._size(surely) > self._cap:
                self.pruned = True
                return
            part, inside = cone.cut(one.place)
            below = dimension - 1 if inside else part.dimension()
            self._visit(part, below, classes, required, todo[index + 1 :])
            required |= one.mask
            surely |= one.mask & ~loose

    def _meets(self, cone: Cone, one: _Class) -> bool:
        """Tell whether a class can vanish next: inside the cone, or at its border if it has a sign condition."""
        if any(line[one.place] for line in cone.lines):
            return True
        numbers = [vector[one.place] for vector, _ in cone.rays]
        least, greatest = min(numbers), max(numbers)
        return least < 0 < greatest or (bool(one.mask & self._signed) and least <= 0 <= greatest)

    def _touching(self, cone: Cone, classes: Sequence[_Class], required: int) -> int:
        """Return every element that may yet vanish somewhere, be it only at the border."""
        found = 0
        for one in classes:
            if not one.mask & required and not any(line[one.place] for line in cone.lines):
                numbers = [vector[one.place] for vector, _ in cone.rays]
                if min(numbers) <= 0 <= max(numbers):
                    found |= one.mask
        return found

    def _merge(
        self, cone: Cone, classes: Sequence[_Class], required: int
    ) -> tuple[list[_Class], dict[int, _Class]] | None:
        """Join classes that became proportional, and drop those that vanish; None if a required one does."""
        vectors = [*cone.lines, *(vector for vector, _ in cone.rays)]
        groups: dict[tuple[int, ...], list[_Class]] = {}
        for one in classes:
            place = one.place
            numbers = tuple([vector[place] for vector in vectors])
            common = gcd(*numbers)
            if not common:
                if one.mask & required:
                    return None
                continue
            if next(filter(None, numbers)) < 0:
                common = -common
            key = numbers if common == 1 else tuple([number // common for number in numbers])
            groups.setdefault(key, []).append(one)
        joined, renamed = [], {}
        for group in groups.values():
            mask = 0
            for one in group:
                mask |= one.mask
            union = _Class(group[0].place, mask)
            joined.append(union)
            renamed.update({one.place: union for one in group})
        return joined, renamed

    def _finish(self, cone: Cone, classes: Sequence[_Class], required: int) -> None:
        """Report the support-minimal vectors of a cone with one or two generators."""
        first = cone.rays[0][0]
        if len(cone.rays) + len(cone.lines) == 1:
            self._single(first, classes, required)
            return
        second = cone.lines[0] if cone.lines else cone.rays[1][0]
        groups: dict[tuple[int, int], int] = {}
        whole = 0
        for one in classes:
            left, right = first[one.place], second[one.place]
            common = gcd(left, right)
            if not common:
                if one.mask & required:
                    return
                continue
            whole |= one.mask
            if right < 0 or (not right and left < 0):
                common = -common
            key = (left // common, right // common)
            groups[key] = groups.get(key, 0) | one.mask
        for (left, right), mask in groups.items():
            if not mask & required and self._reaches(first, second, left, right, is_line=bool(cone.lines)):
                self._add(whole & ~mask)

    def _single(self, vector: Vector, classes: Sequence[_Class], required: int) -> None:
        whole = missing = 0
        for one in classes:
            if vector[one.place]:
                whole |= one.mask
            else:
                missing |= one.mask
        if not missing & required and self._admissible(vector[self._tail :]):
            self._add(whole)

    def _reaches(self, first: Vector, second: Vector, left: int, right: int, *, is_line: bool) -> bool:
        """Tell whether an admissible vector of a plane cone vanishes where `left` and `right` are its generators'."""
        if is_line:
            ours, theirs = right, -left
        elif left * right > 0:
            return False
        else:
            ours, theirs = abs(right), abs(left)
        tails = zip(first[self._tail :], second[self._tail :], strict=True)
        return self._admissible([ours * a + theirs * b for a, b in tails])
