"""The simplex dictionary of a linear system with its unknowns eliminated: the linear dependencies of its rows.

Each row i of the system gets a slack s_i, the value of its left-hand side. Unknowns are free, so they can be
eliminated once and for all (shortest row first, rarest column as pivot); what remains expresses a few basic slacks
by the others and is a basis of the left kernel of the system: every certificate and every check lives there.
Numbers are Python integers: each row of the dictionary is `denominator * basic = sum of integers * columns`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from heapq import heapify, heappop, heappush
from math import gcd, lcm

from nslogic import deadline
from nslogic.algebra.linear_programs.rows import Row, Unknown, dimension, scaled_to_integer

Entries = dict[int, int]


class Tableau:
    """The dictionary of a system; only `pivot` changes it, into an equivalent one.

    Columns: 0 … len(rows) - 1 are slacks, later ones are unknowns; -1 … -size are the components of the constants
    from the greatest to the least, and -size - 1 is a positive infinitesimal below them all: the slack of a strict
    row is the value of its left-hand side plus that infinitesimal, so that every bound is `slack <= 0`.
    """

    def __init__(self, rows: Sequence[Row], *, work: Callable[[int], None] | None = None) -> None:
        self.rows = tuple(rows)
        self._work = work
        self.size = dimension(self.rows)
        self.constants = tuple(range(-1, -self.size - 2, -1))
        self.unknowns: dict[Unknown, int] = {}
        self.basic: dict[int, Entries] = {}
        self.denominators: dict[int, int] = {}
        self.columns: dict[int, set[int]] = {index: set() for index in range(len(self.rows))}
        self.definitions: list[tuple[int, int, Entries]] = []
        for index, row in enumerate(self.rows):
            self.insert(index, self._form(row))
        self._eliminate()

    def variable(self, unknown: Unknown) -> int:
        """Return the number of an unknown, a new one for an unknown that no row holds."""
        variable = self.unknowns.setdefault(unknown, len(self.rows) + 1 + len(self.unknowns))
        self.columns.setdefault(variable, set())
        return variable

    def _form(self, row: Row) -> dict[int, Fraction]:
        numbers = {self.variable(unknown): number for unknown, number in row.coefficients.items()}
        numbers = {variable: number for variable, number in numbers.items() if number}
        numbers |= {-1 - place: component for place, component in enumerate(row.constant) if component}
        if row.relation == "<":
            numbers[-1 - self.size] = Fraction(1)
        return numbers

    def insert(self, basic: int, numbers: Mapping[int, Fraction]) -> None:
        """Add a basic variable with the value of a linear form in columns of the dictionary."""
        scale = lcm(*(number.denominator for number in numbers.values()))
        self.denominators[basic] = scale
        self.basic[basic] = {column: scaled_to_integer(number, scale) for column, number in numbers.items()}
        for column in numbers:
            if column >= 0:
                self.columns[column].add(basic)

    def _eliminate(self) -> None:
        first = len(self.rows) + 1
        heap = [(len(entries), index) for index, entries in self.basic.items()]
        heapify(heap)
        while heap:
            deadline.check_time()
            length, index = heappop(heap)
            entries = self.basic[index]
            if len(entries) != length:
                heappush(heap, (len(entries), index))
                continue
            choices = [column for column in entries if column >= first]
            if choices:
                self.pivot(index, min(choices, key=lambda column: (len(self.columns[column]), column)))

    def pivot(self, leaving: int, entering: int) -> None:
        """Exchange a basic variable and a column with a nonzero entry; unknowns leave the dictionary for good."""
        if self._work is not None:
            self._work(self._writes(leaving, entering))
        entries, denominator = self.basic.pop(leaving), self.denominators.pop(leaving)
        head = entries.pop(entering)
        for column in entries:
            if column >= 0:
                self.columns[column].discard(leaving)
        users = self.columns.pop(entering)
        users.discard(leaving)
        if head > 0:
            entries = {column: -number for column, number in entries.items()}
            entries[leaving] = denominator
        else:
            entries[leaving] = -denominator
            head = -head
        common = gcd(head, *entries.values())
        if common > 1:
            head //= common
            entries = {column: number // common for column, number in entries.items()}
        self.columns[leaving] = set()
        for user in sorted(users):
            self._replace(user, entering, head, entries)
        if entering > len(self.rows):
            self.definitions.append((entering, head, entries))
            return
        self.basic[entering], self.denominators[entering] = entries, head
        for column in entries:
            if column >= 0:
                self.columns[column].add(entering)

    def _writes(self, leaving: int, entering: int) -> int:
        """Return the number of entries that a pivot writes, long integers counted by their length."""
        length = abs(self.basic[leaving][entering]).bit_length()
        width = len(self.basic[leaving])
        return sum(
            (width + len(self.basic[user])) * (1 + (length + self.basic[user][entering].bit_length() >> 8))
            for user in self.columns[entering]
        )

    def _replace(self, user: int, column: int, head: int, entries: Entries) -> None:
        row = self.basic[user]
        factor = row.pop(column)
        common = gcd(factor, head)
        factor, scale = factor // common, head // common
        if scale != 1:
            row = self.basic[user] = {other: number * scale for other, number in row.items()}
        for other, number in entries.items():
            old = row.get(other)
            if old is None:
                row[other] = factor * number
                if other >= 0:
                    self.columns[other].add(user)
                continue
            new = old + factor * number
            if new:
                row[other] = new
            else:
                del row[other]
                if other >= 0:
                    self.columns[other].discard(user)
        denominator = self.denominators[user] * scale
        common = gcd(denominator, *row.values())
        if common > 1:
            denominator //= common
            self.basic[user] = {other: number // common for other, number in row.items()}
        self.denominators[user] = denominator

    def remove(self, basic: int) -> None:
        """Remove a basic variable that was added."""
        for column in self.basic.pop(basic):
            if column >= 0:
                self.columns[column].discard(basic)
        del self.denominators[basic]

    def constant(self, basic: int) -> tuple[int, ...]:
        """Return the value of a basic variable times its denominator where all columns are zero, components first."""
        entries = self.basic[basic]
        return tuple([entries.get(column, 0) for column in self.constants])

    def reduce(self, numbers: Mapping[int, Fraction]) -> dict[int, Fraction]:
        """Express a linear form in the columns of the dictionary, constants included."""
        form = dict(numbers)
        for unknown, head, entries in self.definitions:
            factor = form.pop(unknown, None)
            if factor:
                _add(form, factor / head, entries)
        for basic, entries in self.basic.items():
            factor = form.pop(basic, None)
            if factor:
                _add(form, factor / self.denominators[basic], entries)
        return {column: number for column, number in form.items() if number}

    def evaluate(self, columns: Mapping[int, Sequence[int]]) -> dict[int, tuple[list[int], int]]:
        """Return the value of every variable where columns have these values, and the others are zero.

        A value is its components times a positive number, from the greatest to the infinitesimal, and that number.
        """
        values = {column: (list(vector), 1) for column, vector in columns.items()}
        tasks = [(basic, self.denominators[basic], entries) for basic, entries in self.basic.items()]
        for variable, head, entries in [*tasks, *reversed(self.definitions)]:
            total, scale = [entries.get(column, 0) for column in self.constants], 1
            for column, number in entries.items():
                if column not in values:
                    continue
                vector, denominator = values[column]
                if scale % denominator:
                    common = lcm(scale, denominator)
                    total, scale = [component * (common // scale) for component in total], common
                factor = number * (scale // denominator)
                total = [component + factor * other for component, other in zip(total, vector, strict=True)]
            scale *= head
            common = gcd(scale, *total)
            if common > 1:
                total, scale = [component // common for component in total], scale // common
            values[variable] = total, scale
        return values


def _add(form: dict[int, Fraction], factor: Fraction, entries: Entries) -> None:
    for column, number in entries.items():
        form[column] = form.get(column, Fraction(0)) + factor * number
