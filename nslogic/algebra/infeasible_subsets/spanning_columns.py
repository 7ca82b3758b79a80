"""Which elements may complete a correction of homogeneous rows, by linear algebra modulo a prime.

Homogeneous rows that do not hold together would without one strict row: they hold at zero. If they hold without some
elements, then in the left kernel, modulo the columns of inequalities, the column of the strict row is in the span of
these elements' columns. Integers without a common factor that say so do not all vanish modulo a prime, and a
projection keeps what they say: so no correction is left out. Modulo the column to be spanned, two columns that span it
together are proportional, so pairs are found by their slopes and not by trying them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple, TypeAlias

from nslogic.algebra.linear_programs.rows import Row
from nslogic.algebra.linear_programs.tableau import Tableau

PRIME = (1 << 61) - 1
COORDINATES = 6
"""The number of coordinates to which columns are projected: three more than the elements beside a pair."""

ProjectedColumn: TypeAlias = tuple[int, ...]


class Completions(NamedTuple):
    """What one or two more elements may complete: an element, with any other or none beside it, or a pair of a group."""

    alone: list[int]
    groups: list[list[int]]

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield the pairs of the groups."""
        for group in self.groups:
            yield from combinations(group, 2)


class SpanningColumns:
    """The projected columns of elements, that to be spanned last, and the elements whose own columns are zero."""

    def __init__(self, columns: Sequence[ProjectedColumn], zero: Collection[int]) -> None:
        self._zero = frozenset(zero)
        self._known: dict[tuple[int, ...], list[ProjectedColumn] | None] = {(): list(columns)}

    @classmethod
    def of(cls, rows: Sequence[Row], own: Sequence[Collection[int]]) -> SpanningColumns | None:
        """Return the columns of elements.

        None where the rows are not homogeneous, none is strict, an element has several equations, or equations alone
        do not contradict the strict row.

        Args:
            rows: The rows.
            own: The rows of each element.
        """
        strict = next((index for index, row in enumerate(rows) if row.relation == "<"), None)
        unequal = {index for index, row in enumerate(rows) if row.relation != "=" and index != strict}
        several = any(len(set(part) - unequal) > 1 for part in own)
        if strict is None or several or any(any(row.constant) for row in rows):
            return None
        tableau = Tableau(rows)
        for index in sorted(unequal):
            leaving = [basic for basic in tableau.columns.get(index, ()) if basic not in unequal]
            if leaving:
                tableau.pivot(min(leaving, key=lambda basic: (len(tableau.basic[basic]), basic)), index)
        # What the other rows of the dictionary hold is modulo the inequalities: these are basic, or in their rows alone.
        kept = [basic for basic in sorted(tableau.basic) if basic not in unequal]
        columns = [[0] * COORDINATES for _ in own]
        target = [0] * COORDINATES
        holders = {row: columns[place] for place, part in enumerate(own) for row in part if row not in unequal}
        nonzero: set[int] = set()
        weights = [1] * COORDINATES
        for basic in kept:
            weights = [weight * pow(place + 3, 39, PRIME) % PRIME for place, weight in enumerate(weights)]
            entries = {column: -number for column, number in tableau.basic[basic].items() if column >= 0}
            for row, number in (entries | {basic: tableau.denominators[basic]}).items():
                nonzero.add(row)
                for column in (holders.get(row), target if row == strict else None):
                    if column is not None:
                        column[:] = [
                            (old + weight * number) % PRIME for old, weight in zip(column, weights, strict=True)
                        ]
        if strict not in nonzero:
            return None
        zero = {place for place, part in enumerate(own) if nonzero.isdisjoint(set(part) - unequal)}
        return cls([tuple(column) for column in (*columns, target)], zero)

    def completions(self, chosen: tuple[int, ...]) -> Completions | None:
        """Return what one or two elements beside the chosen may complete; None where that is anything."""
        if len(chosen) + 3 > COORDINATES:
            return None
        columns = self._modulo(chosen)
        if columns is None or not any(columns[-1]):
            return None
        target = columns[-1]
        pivot = next(place for place, number in enumerate(target) if number)
        first, second = [place for place in range(len(target)) if place != pivot][:2]
        head, by_first, by_second = target[pivot], target[first], target[second]
        alone: list[int] = []
        level: list[int] = []
        steep: list[tuple[int, int]] = []
        heights: list[int] = []
        for element, column in enumerate(columns[:-1]):
            if element in self._zero or element in chosen:
                continue
            number = column[pivot]
            across, height = (
                (column[first] * head - by_first * number) % PRIME,
                (column[second] * head - by_second * number) % PRIME,
            )
            if height:
                steep.append((element, across))
                heights.append(height)
            elif across:
                level.append(element)
            else:
                alone.append(element)
        slopes: dict[int, list[int]] = {}
        for (element, across), inverse in zip(steep, inverses(heights), strict=True):
            slopes.setdefault(across * inverse % PRIME, []).append(element)
        return Completions(alone, [group for group in (level, *slopes.values()) if len(group) > 1])

    def _modulo(self, chosen: tuple[int, ...]) -> list[ProjectedColumn] | None:
        """Return the columns modulo those of the chosen; None where these may be dependent."""
        if chosen in self._known:
            return self._known[chosen]
        columns = self._modulo(chosen[:-1])
        if columns is not None and chosen[-1] not in self._zero:
            head = columns[chosen[-1]]
            pivot = next((place for place, number in enumerate(head) if number), None)
            columns = None if pivot is None else [_without(column, head, pivot) for column in columns]
        if len(chosen) + 3 < COORDINATES:  # those with one element more come from it
            self._known[chosen] = columns
        return columns


def _without(column: ProjectedColumn, head: ProjectedColumn, pivot: int) -> ProjectedColumn:
    """Return a multiple of a column modulo another, without the coordinate that is zero then."""
    number, lead = column[pivot], head[pivot]
    if not number:
        return tuple([other * lead % PRIME for place, other in enumerate(column) if place != pivot])
    pairs = enumerate(zip(column, head, strict=True))
    return tuple([(other * lead - number * each) % PRIME for place, (other, each) in pairs if place != pivot])


def inverses(numbers: Sequence[int]) -> list[int]:
    """Return the inverses modulo the prime of numbers that are not zero there, by one division for all (Montgomery)."""
    products = [1]
    for number in numbers:
        products.append(products[-1] * number % PRIME)
    inverse = pow(products[-1], -1, PRIME)
    result = []
    for number, before in zip(reversed(numbers), reversed(products[:-1]), strict=True):
        result.append(inverse * before % PRIME)
        inverse = inverse * number % PRIME
    return result[::-1]
