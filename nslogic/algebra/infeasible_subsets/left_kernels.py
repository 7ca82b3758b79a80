"""Farkas multipliers of many minimal contradictions among the same rows, from a basis of the left kernel.

A minimal contradiction is a circuit: the vectors of the rows' left kernel supported on it are the multiples of one.
The dictionary of the system is a basis of that kernel, so this vector is the combination of the basis vectors of the
circuit's basic rows in which everything outside of the circuit cancels.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import gcd
from typing import TypeAlias

from nslogic.algebra.infeasible_subsets.circuits import scalars
from nslogic.algebra.infeasible_subsets.packed_vectors import FieldsTooNarrowError, PackedVector, Packing
from nslogic.algebra.linear_programs.rows import Row
from nslogic.algebra.linear_programs.tableau import Tableau

Multiplied: TypeAlias = tuple[tuple[int, int], ...]
"""Rows and their multipliers, integers without a common factor."""

NARROWEST_KERNEL = 128


class LeftKernel:
    """The left kernel of a system."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._tableau = Tableau(rows)
        self._constants = scalars(self._tableau, sorted(self._tableau.basic))
        self._width = NARROWEST_KERNEL
        self._vectors: dict[int, PackedVector] | None = None
        self._free = frozenset(index for index, row in enumerate(rows) if row.relation == "=")

    def _prepare(self) -> dict[int, PackedVector]:
        """Pack the basis in fields of the present width: a row has its own, and the constant the last."""
        count = len(self._tableau.rows)
        self._packing = Packing(count + 1, self._width)
        self._bits = [self._packing.bit(place) for place in range(count)]
        self._everything = sum(self._bits)
        vectors: dict[int, PackedVector] = {}
        for basic, entries in self._tableau.basic.items():
            numbers = [0] * (count + 1)
            for column, number in entries.items():
                if column >= 0:
                    numbers[column] = -number
            numbers[basic], numbers[count] = self._tableau.denominators[basic], self._constants[basic]
            vectors[basic] = self._packing.pack(numbers)
        self._vectors = vectors
        return vectors

    def multipliers(self, circuits: Sequence[Sequence[int]]) -> Iterator[Multiplied]:
        """Yield the Farkas multipliers of each contradictory circuit.

        Raises:
            ArithmeticError: rows that are no circuit, or do not contradict each other.
        """
        for circuit in circuits:
            while True:
                try:
                    multiplied = self._on(circuit)
                    break
                except FieldsTooNarrowError:
                    self._width *= 2
                    self._vectors = None
            yield multiplied

    def _on(self, circuit: Sequence[int]) -> Multiplied:
        vectors = self._prepare() if self._vectors is None else self._vectors
        packing, bits, free = self._packing, self._bits, self._free
        outside = self._everything
        for row in circuit:
            outside ^= bits[row]
        lines = [vectors[row] for row in circuit if row in vectors]
        while len(lines) > 1:
            for vector, _ in lines:
                touched = (packing.positive(vector) | packing.positive(-vector)) & outside
                if touched:
                    break
            else:
                raise ArithmeticError("rows that are no circuit")
            lines = self._cut(lines, packing.place(touched & -touched))
        if not lines or (packing.positive(lines[0][0]) | packing.positive(-lines[0][0])) & outside:
            raise ArithmeticError("rows that are no circuit")
        *numbers, constant = packing.unpack(lines[0][0])
        common = gcd(*numbers) if constant > 0 else -gcd(*numbers)
        multiplied = tuple([(row, numbers[row] // common) for row in circuit])
        if not constant or not all(number > 0 or (number and row in free) for row, number in multiplied):
            raise ArithmeticError("rows that do not contradict each other")
        return multiplied

    def _cut(self, lines: Sequence[PackedVector], place: int) -> list[PackedVector]:
        """Return a basis of the part of a space where a component is zero, which it is not everywhere."""
        heads = [self._packing.component(vector, place) for vector, _ in lines]
        chosen = next(index for index, head in enumerate(heads) if head)
        return [
            self._packing.combined(heads[chosen], other, -number, lines[chosen]) if number else other
            for index, (other, number) in enumerate(zip(lines, heads, strict=True))
            if index != chosen
        ]
