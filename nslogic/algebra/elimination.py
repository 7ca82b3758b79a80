"""Sparse Gauss-Jordan elimination over any exact field: rational numbers, or functions of parameters.

Shortest row first, rarest column as pivot (Markowitz 1957). Rational rows are kept as integers without a common
factor. Every row operation is logged, so each result can be written as a combination of the given rows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from fractions import Fraction
from heapq import heapify, heappop, heappush
from math import gcd, lcm
from typing import Any, Generic, NamedTuple, Protocol, TypeAlias, TypeVar

from nslogic import deadline
from nslogic.memory import remembered

# Any hashable value; see `rows.Unknown`.
Column: TypeAlias = Any


class FieldElement(Protocol):
    """An element of an exact field, false where it is zero; other than Fraction and int it has a `weight()`."""

    def __bool__(self) -> bool: ...
    def __neg__(self) -> Any: ...
    def __add__(self, other: Any, /) -> Any: ...
    def __mul__(self, other: Any, /) -> Any: ...
    def __truediv__(self, other: Any, /) -> Any: ...
    def __rtruediv__(self, other: int, /) -> Any: ...


C = TypeVar("C", bound=FieldElement)
Entry: TypeAlias = Any
"""An element of the coefficient field, with the operations of FieldElement."""

# (target, scale, source, factor, divisor): target row = (scale * target row + factor * source row) / divisor
_Step = tuple[int, int, int, Entry, int]


class Pivot(NamedTuple, Generic[C]):
    """A pivot: the row solved for an unknown, and the coefficient of the unknown, by which the row was divided."""

    row: int
    unknown: Column
    coefficient: C


class Elimination(Generic[C]):
    """The reduced system: `solved[unknown]` is a linear form in free unknowns and constants.

    `pivots` are in the order of elimination. `residues` are the remaining nonzero rows, by index: they hold constants,
    and unknowns whose coefficients were not allowed as pivots. Like a given row, a residue sums to zero.
    """

    __slots__ = ("_scales", "_steps", "pivots", "residues", "solved")

    def __init__(
        self,
        solved: dict[Column, dict[Column, C]],
        pivots: tuple[Pivot[C], ...],
        residues: dict[int, dict[Column, C]],
        steps: Sequence[_Step],
        scales: Sequence[int],
    ) -> None:
        self.solved = solved
        self.pivots = pivots
        self.residues = residues
        self._steps = steps
        self._scales = scales

    def multipliers(self, row: int) -> dict[int, C]:
        """Return the multipliers of the given rows that add up to the result of a row.

        The result of a pivot's row is `unknown - solved[unknown]`, that of any other row its residue.
        """
        heads = [1 / pivot.coefficient for pivot in self.pivots if pivot.row == row]
        weights: dict[int, Entry] = {row: heads[0] if heads else Fraction(1)}
        for target, scale, source, factor, divisor in reversed(self._steps):
            weight = weights.get(target)
            if weight:
                if divisor > 1:
                    weight = weight / divisor
                change = weight * factor
                weights[source] = weights[source] + change if source in weights else change
                weights[target] = weight * scale
        return {index: weights[index] * self._scales[index] for index in sorted(weights) if weights[index]}


def eliminate(
    rows: Sequence[Mapping[Column, C]],
    *,
    constants: Collection[Column] = (),
    last: Collection[Column] = (),
    allowed: Callable[[C], bool] | None = None,
    work: Callable[[int], None] | None = None,
) -> Elimination[C]:
    """Solve `sum(coefficient * column) = 0` for as many unknowns as possible.

    Columns in `constants` are never solved for, those in `last` only where a row has nothing else to offer.
    `allowed` says which nonzero coefficients may be divided by (all, if not given); a row without one waits for
    others to change it, and may end as a residue. Coefficients are Fraction (or int) and elements of one other field.
    `work` gets the cost of a row of the other field (the weights of its entries) before it is written; it may refuse.
    """
    rational = allowed is None and all(isinstance(number, int | Fraction) for row in rows for number in row.values())
    if rational:
        return _Integers(rows, constants, last, allowed, None).run()
    return _Work(rows, constants, last, allowed, work).run()


def cancelling_multipliers(
    forms: Sequence[Mapping[Column, C]], unit: C, *, work: Callable[[int], None] | None = None
) -> list[C] | None:
    """Return multipliers by which linear forms add up to nothing, None unless these are unique up to a factor.

    One of them is one: the last, unless that is zero or cannot be chosen.

    Args:
        forms: Coefficients by the unknowns that have to cancel.
        unit: The one of the coefficients' field.
        work: As for `eliminate`.
    """
    columns: dict[Column, dict[int, C]] = {}
    for place, form in enumerate(forms):
        for unknown, value in form.items():
            columns.setdefault(unknown, {})[place] = value
    solved = eliminate(list(columns.values()), last=[len(forms) - 1], work=work).solved
    free = [place for place in range(len(forms)) if place not in solved]
    if len(free) != 1:
        return None
    return [solved[place].get(free[0], unit * 0) if place in solved else unit for place in range(len(forms))]


class _Work(Generic[C]):
    """One elimination over a general field."""

    def __init__(
        self,
        rows: Sequence[Mapping[Column, C]],
        constants: Collection[Column],
        last: Collection[Column],
        allowed: Callable[[C], bool] | None,
        work: Callable[[int], None] | None,
    ) -> None:
        self.names: list[Column] = list(dict.fromkeys(column for row in rows for column in row))
        numbers = {name: index for index, name in enumerate(self.names)}
        self.fixed = {numbers[name] for name in constants if name in numbers}
        self.late = {numbers[name] for name in last if name in numbers}
        self.allowed = allowed
        self.work = work
        read = [self.read({numbers[column]: entry for column, entry in row.items() if entry}) for row in rows]
        self.rows, self.scales = [entries for entries, _ in read], [scale for _, scale in read]
        self.steps: list[_Step] = []
        self.users: list[set[int]] = [set() for _ in self.names]
        for index, entries in enumerate(self.rows):
            for column in entries:
                self.users[column].add(index)

    def read(self, entries: Mapping[int, Entry]) -> tuple[dict[int, Entry], int]:
        """Return a row in the internal representation, and the factor it was multiplied by."""
        return {column: Fraction(entry) if isinstance(entry, int) else entry for column, entry in entries.items()}, 1

    def run(self) -> Elimination[C]:
        """Eliminate forward, substitute back, and return the results by the names of the columns."""
        order = list(self._forward())
        place = {column: row for row, column in order}
        pivots = []
        for row, column in reversed(order):
            deadline.check_time()
            for other in [other for other in self.rows[row] if other in place and other != column]:
                self.replace(row, place[other], other)
            pivots.append(Pivot(row, self.names[column], self.quotient(self.rows[row][column], 1)))
        solved: dict[Column, dict[Column, C]] = {}
        for row, column in order:
            entries = self.rows[row]
            head = -entries[column]
            self.count(head, entries)
            solved[self.names[column]] = {
                self.names[other]: self.quotient(entry, head) for other, entry in entries.items() if other != column
            }
        taken = set(place.values())
        residues = {
            index: {self.names[column]: self.quotient(entry, 1) for column, entry in entries.items()}
            for index, entries in enumerate(self.rows)
            if entries and index not in taken
        }
        return Elimination(solved, tuple(reversed(pivots)), residues, self.steps, self.scales)

    def _forward(self) -> Iterator[tuple[int, int]]:
        heap = [(len(entries), index) for index, entries in enumerate(self.rows)]
        heapify(heap)
        waiting: set[int] = set()
        while heap:
            deadline.check_time()
            length, index = heappop(heap)
            entries = self.rows[index]
            if len(entries) != length:
                heappush(heap, (len(entries), index))
                continue
            column = self._choice(entries)
            if column is None:
                waiting.add(index)
                continue
            for other in entries:
                self.users[other].discard(index)
            yield index, column
            for user in sorted(self.users[column]):
                self.replace(user, index, column)
                if user in waiting:
                    waiting.discard(user)
                    heappush(heap, (len(self.rows[user]), user))

    def _choice(self, entries: Mapping[int, Entry]) -> int | None:
        candidates = [
            (column in self.late, len(self.users[column]), self.weight(entry), column)
            for column, entry in entries.items()
            if column not in self.fixed and (self.allowed is None or self.allowed(entry))
        ]
        return min(candidates)[-1] if candidates else None

    def count(self, factor: Entry, entries: Mapping[int, Entry]) -> None:
        """Announce the cost of multiplying a row to `work`, which may refuse."""
        if self.work is not None:
            self.work(self.weight(factor) * sum(map(self.weight, entries.values())))

    def weight(self, entry: Entry) -> int:
        """Return the cost of an entry as a pivot."""
        return 0 if isinstance(entry, Fraction) else entry.weight()

    def quotient(self, entry: Entry, divisor: Entry) -> Entry:
        """Divide two entries of a row, exactly."""
        return entry if divisor == 1 else entry / divisor

    def replace(self, target: int, source: int, column: int) -> None:
        """Remove a column from a row by adding a multiple of its pivot row."""
        entries, pivot_entries = self.rows[target], self.rows[source]
        factor = -(entries.pop(column) / pivot_entries[column])
        self.count(factor, pivot_entries)
        self.steps.append((target, 1, source, factor, 1))
        for other, entry in pivot_entries.items():
            if other == column:
                continue
            old = entries.get(other)
            new = factor * entry if old is None else old + factor * entry
            if old is None:
                self.users[other].add(target)
            if new:
                entries[other] = new
            else:
                del entries[other]
                self.users[other].discard(target)


class _Integers(_Work[C]):
    """One elimination over the rationals, on integer multiples of the rows."""

    def read(self, entries: Mapping[int, Entry]) -> tuple[dict[int, Entry], int]:
        """Return the least integer multiple of a row, and the factor."""
        scale = lcm(*(entry.denominator for entry in entries.values()))
        return {column: entry.numerator * (scale // entry.denominator) for column, entry in entries.items()}, scale

    def weight(self, entry: Entry) -> int:
        """Return the size of an integer as a pivot: by it the integers of other rows grow."""
        return entry not in (1, -1)

    def quotient(self, entry: Entry, divisor: Entry) -> Entry:
        """Divide two integers of a row."""
        return _fraction(entry, divisor)

    def replace(self, target: int, source: int, column: int) -> None:
        """Remove a column from a row by adding integer multiples of both rows, without a common factor."""
        entries, pivot_entries = self.rows[target], self.rows[source]
        factor, scale = -entries.pop(column), pivot_entries[column]
        common = gcd(factor, scale)
        factor, scale = factor // common, scale // common
        if scale != 1:
            for other in entries:
                entries[other] *= scale
        for other, entry in pivot_entries.items():
            if other == column:
                continue
            old = entries.get(other)
            if old is None:
                entries[other] = factor * entry
                self.users[other].add(target)
                continue
            new = old + factor * entry
            if new:
                entries[other] = new
            else:
                del entries[other]
                self.users[other].discard(target)
        common = gcd(*entries.values()) or 1
        if common > 1:
            for other in entries:
                entries[other] //= common
        self.steps.append((target, scale, source, factor, common))


@remembered(4096)
def _fraction(numerator: int, denominator: int) -> Fraction:
    # Laws have small coefficients, and making a Fraction costs more than finding one.
    return Fraction(numerator, denominator)
