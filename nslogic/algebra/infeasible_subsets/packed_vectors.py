"""Packed vectors: the components of an integer vector are bit fields of one integer.

Adding multiples of two vectors is then a few operations on integers, however many components there are, and so is
asking which components are positive. Each vector carries a bound on its components, so that no field overflows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import gcd
from typing import TypeAlias

PackedVector: TypeAlias = tuple[int, int]
"""A packed vector and a bound on its components."""


class FieldsTooNarrowError(ArithmeticError):
    """A component does not fit its field; wider fields are needed."""


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

    def pack(self, numbers: Sequence[int]) -> PackedVector:
        """Return a vector without common factors, and its largest component; raises FieldsTooNarrowError."""
        common = gcd(*numbers) or 1
        most = max(map(abs, numbers)) // common
        if most >= self._half:
            raise FieldsTooNarrowError
        packed = 0
        for number in reversed(numbers):
            packed = (packed << self.width) + number // common
        return packed, most

    def unpack(self, vector: int) -> list[int]:
        """Return the components of a packed vector."""
        shifted = vector + self.top
        return [(shifted >> self.width * place & self._field) - self._half for place in range(self.fields)]

    def component(self, vector: int, place: int) -> int:
        """Return one component of a packed vector."""
        return (vector + self.top >> self.width * place & self._field) - self._half

    def positive(self, vector: int) -> int:
        """Return the fields with a positive component."""
        return vector + self.top - self.ones & self.top

    def combined(self, first: int, left: Sequence[int], second: int, right: Sequence[int]) -> PackedVector:
        """Return multiples of two vectors added; each begins with the packed vector and its bound.

        Raises:
            FieldsTooNarrowError: a component does not fit its field, even without common factors.
        """
        common = gcd(first, second)
        if common > 1:
            first, second = first // common, second // common
        most = abs(first) * left[1] + abs(second) * right[1]
        if most < self._half:
            return first * left[0] + second * right[0], most
        pairs = zip(self.unpack(left[0]), self.unpack(right[0]), strict=True)
        return self.pack([first * a + second * b for a, b in pairs])
