"""Cones whose generators are packed: the components of an integer vector are bit fields of one integer.

Adding multiples of two vectors is then a few operations on integers, however many components there are, and so is
asking which components are positive. Each vector carries a bound on its components, so that no field overflows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import gcd
from typing import NamedTuple, TypeAlias

from nslogic.algebra.infeasible_subsets.cones import Cone

PackedGenerator: TypeAlias = tuple[int, int, int]
"""A packed vector, a bound on its components, and (of a ray) the sign conditions that are tight on it."""


class FieldsTooNarrowError(ArithmeticError):
    """A component does not fit its field; wider fields are needed."""


class PackedCone(NamedTuple):
    """A cone in packed coordinates."""

    lines: list[PackedGenerator]
    rays: list[PackedGenerator]


class Packing:
    """The layout of packed vectors: the number of fields and their width in bits; a mask has a field's highest bit."""

    def __init__(self, fields: int, width: int) -> None:
        self.fields = fields
        self.width = width
        self.ones = sum(1 << width * place for place in range(fields))
        self._half = 1 << (width - 1)
        self._field = (1 << width) - 1
        # Added to a vector it makes every field non-negative, and the highest bit of a field its sign.
        self.top = self.ones * self._half

    def bit(self, place: int) -> int:
        """Return the mask of one field."""
        return self._half << self.width * place

    def mask(self, places: Iterable[int]) -> int:
        """Return the mask of some fields."""
        return sum(map(self.bit, places))

    def place(self, bit: int) -> int:
        """Return the field whose mask is given."""
        return bit.bit_length() // self.width - 1

    def places(self, mask: int) -> list[int]:
        """Return the fields of a mask, ascending."""
        places = []
        while mask:
            low = mask & -mask
            places.append(self.place(low))
            mask ^= low
        return places

    def pack(self, numbers: Sequence[int], tight: int = 0) -> PackedGenerator:
        """Return a vector without common factors as a generator; raises FieldsTooNarrowError."""
        common = gcd(*numbers) or 1
        most = max(map(abs, numbers)) // common
        if most >= self._half:
            raise FieldsTooNarrowError
        packed = 0
        for number in reversed(numbers):
            packed = (packed << self.width) + number // common
        return packed, most, tight

    def unpack(self, vector: int) -> list[int]:
        """Return the components of a packed vector."""
        shifted = vector + self.top
        return [(shifted >> self.width * place & self._field) - self._half for place in range(self.fields)]

    def packed(self, cone: Cone) -> PackedCone:
        """Return a cone with its vectors packed."""
        rays = [self.pack(vector, tight) for vector, tight in cone.rays]
        return PackedCone([self.pack(vector) for vector in cone.lines], rays)

    def positive(self, vector: int) -> int:
        """Return the fields with a positive component."""
        return vector + self.top - self.ones & self.top

    def cut(self, cone: PackedCone, place: int) -> PackedCone:
        """Return the part of a cone where a component is zero."""
        shift, top, field, half = self.width * place, self.top, self._field, self._half
        heads = [(vector + top >> shift & field) - half for vector, _, _ in cone.lines]
        numbers = [(vector + top >> shift & field) - half for vector, _, _ in cone.rays]
        for chosen, head in enumerate(heads):
            if head:
                line = cone.lines[chosen]
                lines = [
                    self._cancelled(other, number, line, head) if number else other
                    for index, (other, number) in enumerate(zip(cone.lines, heads, strict=True))
                    if index != chosen
                ]
                rays = [
                    self._cancelled(ray, number, line, head) if number else ray
                    for ray, number in zip(cone.rays, numbers, strict=True)
                ]
                return PackedCone(lines, rays)
        kept = [ray for ray, number in zip(cone.rays, numbers, strict=True) if not number]
        below = [(ray, number) for ray, number in zip(cone.rays, numbers, strict=True) if number < 0]
        if below:
            masks = [tight for _, _, tight in cone.rays]
            for ray, number in zip(cone.rays, numbers, strict=True):
                if number > 0:
                    for other, less in below:
                        common = ray[2] & other[2]
                        # Two rays are adjacent if no third is tight wherever both are.
                        if len(masks) <= 3 or sum([not common & ~mask for mask in masks]) == 2:
                            kept.append(self._combined(-less, ray, number, other, common))
        return PackedCone(cone.lines, kept)

    def _cancelled(self, vector: PackedGenerator, number: int, line: PackedGenerator, head: int) -> PackedGenerator:
        """Add a multiple of a line to a positive multiple of a vector so that a component vanishes."""
        if head > 0:
            return self._combined(head, vector, -number, line, vector[2])
        return self._combined(-head, vector, number, line, vector[2])

    def _combined(
        self, first: int, left: PackedGenerator, second: int, right: PackedGenerator, tight: int
    ) -> PackedGenerator:
        common = gcd(first, second)
        if common > 1:
            first, second = first // common, second // common
        most = first * left[1] + abs(second) * right[1]
        if most < self._half:
            return first * left[0] + second * right[0], most, tight
        pairs = zip(self.unpack(left[0]), self.unpack(right[0]), strict=True)
        return self.pack([first * a + second * b for a, b in pairs], tight)
