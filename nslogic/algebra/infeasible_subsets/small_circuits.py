"""Small circuits, by growing sets of rows that hang together.

In a minimal contradiction every unknown occurs at least twice, or it would not cancel. So a set of rows with an
unknown that occurs once is extended by another row with that unknown, of which a sparse system has few. Short
circuits are found in moments however many rows there are; the cost grows two- to threefold with each row of size.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from math import gcd, lcm
from operator import and_

from nslogic.algebra.infeasible_subsets.bit_sets import places_in
from nslogic.algebra.linear_programs.rows import Row

Sparse = dict[int, int]


class CircuitGrowth:
    """The supports, as bit masks of rows, of contradictory circuits up to a size.

    Args:
        rows: The system.
        size: What a support counts; no less than any support inside it.
        nodes: How many sets of rows to visit at most, over all runs.
    """

    def __init__(self, rows: Sequence[Row], *, size: Callable[[int], int], nodes: int) -> None:
        self._rows = rows
        self._size = size
        self._nodes = nodes
        self._counts_rows = size is int.bit_count
        self._cap = 0
        self._complete = True
        self._circuits: list[int] = []
        self._reduced: list[tuple[int, int, Sparse, Sparse]] = []
        numbers = {
            unknown: place for place, unknown in enumerate(dict.fromkeys(u for r in rows for u in r.coefficients))
        }
        self._scales = [
            lcm(*(number.denominator for number in (*row.coefficients.values(), *row.constant))) for row in rows
        ]
        self._entries: list[Sparse] = [
            {numbers[unknown]: int(number * scale) for unknown, number in row.coefficients.items() if number}
            for row, scale in zip(rows, self._scales, strict=True)
        ]
        self._widest = max(map(len, self._entries), default=0)
        self._occurring = [sum(1 << unknown for unknown in entries) for entries in self._entries]
        self._users = [
            sum(1 << index for index, occurring in enumerate(self._occurring) if occurring >> unknown & 1)
            for unknown in range(len(numbers))
        ]

    @property
    def stopped(self) -> bool:
        """Tell whether the allowed number of nodes ran out."""
        return self._nodes < 0

    def run(self, cap: int) -> tuple[list[int], bool]:
        """Return all circuits of size `cap` or less, and whether there are no others."""
        self._cap, self._complete, self._circuits = cap, True, []
        excluded = 0
        for index, row in enumerate(self._rows):
            # The constant of a contradiction comes from somewhere.
            if row.relation == "<" or any(row.constant):
                self._visit([index], 1 << index, self._occurring[index], 0, excluded)
                excluded |= 1 << index
        return self._circuits, self._complete

    def _visit(self, chosen: list[int], support: int, occurring: int, repeated: int, excluded: int) -> None:
        """Extend independent rows; `repeated` are the unknowns that occur at least twice in them."""
        self._nodes -= 1
        if self._nodes < 0:
            return
        if self._size(support) > self._cap:
            self._complete = False
            return
        barred = support | excluded
        # Once it is known that there are larger circuits, sets from which none up to the cap can come are passed over.
        cut = self._counts_rows and not self._complete
        room = self._cap - len(chosen)
        lonely = occurring & ~repeated
        if lonely:
            # Each extension rids the set of one lonely unknown; the one with the fewest ways goes first.
            users = [self._users[unknown] & ~barred for unknown in places_in(lonely)]
            choices = min(users, key=int.bit_count)
            if cut and len(users) > room * self._widest:
                return
            if cut and room == 1:
                choices = reduce(and_, users)  # the last row has to have all of them
        else:
            combination = self._dependency(chosen)
            if combination is not None:
                # With a dependency inside, no larger set is a circuit.
                if len(combination) == len(chosen) and self._contradicts(combination):
                    self._circuits.append(support)
                return
            # A circuit around these rows is connected, so it shares another unknown with them.
            choices = 0
            for unknown in places_in(occurring):
                choices |= self._users[unknown]
            choices = 0 if cut and not room else choices & ~barred
        for index in places_in(choices):
            more = self._occurring[index]
            self._visit(
                [*chosen, index], support | 1 << index, occurring | more, repeated | (occurring & more), excluded
            )
            excluded |= 1 << index

    def _dependency(self, chosen: Sequence[int]) -> Sparse | None:
        """Return multipliers, without zeros, of the first rows that are dependent.

        Rows that were chosen in the same order last time are reduced already.
        """
        reduced, same = self._reduced, 0
        while same < min(len(reduced), len(chosen)) and reduced[same][0] == chosen[same]:
            same += 1
        del reduced[same:]
        for index in chosen[same:]:
            entries, combination = self._entries[index], {index: 1}
            for _, unknown, pivot_entries, pivot_combination in reduced:
                if unknown in entries:
                    head, factor = pivot_entries[unknown], entries[unknown]
                    common = gcd(head, factor)
                    head, factor = head // common, factor // common
                    entries = _added(head, entries, -factor, pivot_entries)
                    combination = _added(head, combination, -factor, pivot_combination)
            if not entries:
                return combination
            reduced.append((index, next(iter(entries)), entries, combination))
        return None

    def _contradicts(self, combination: Sparse) -> bool:
        """Tell whether multipliers or their opposites have the right signs and a contradictory constant."""
        width = max(len(self._rows[index].constant) for index in combination)
        constant = [0] * width
        strict = 0
        signs = set()
        for index, number in combination.items():
            row, scale = self._rows[index], self._scales[index]
            if row.relation != "=":
                signs.add(number > 0)
            if row.relation == "<":
                strict += number
            for place, component in enumerate(row.constant):
                constant[place] += number * int(component * scale)
        if len(signs) > 1:
            return False
        total, zero = [*constant, strict], [0] * (width + 1)
        if signs:
            return total > zero if signs == {True} else total < zero
        return total != zero


def _added(first: int, left: Sparse, second: int, right: Sparse) -> Sparse:
    total = {key: first * number for key, number in left.items()}
    for key, number in right.items():
        new = total.get(key, 0) + second * number
        if new:
            total[key] = new
        else:
            total.pop(key, None)
    return total
