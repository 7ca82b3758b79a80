"""Cones of certificates whose generators carry, as bit masks, in which components they are positive and negative.

A packed vector has hundreds of bits for each component. Which components a generator has, and with which sign, is
asked far more often than what they are, so it is read off once, into one bit for each. Cones of cases that differ in
one choice share most of their generators, so what comes of two of them is computed once.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from nslogic.algebra.infeasible_subsets.cones import Cone, ConeVector
from nslogic.algebra.infeasible_subsets.packed_vectors import PackedVector, Packing

Generator: TypeAlias = tuple[int, int, int, int]
"""A packed vector, a bound on its components, and the fields where it is positive and where it is negative."""

Combinations = dict[tuple[int, int], tuple[Generator, Generator, Generator]]
"""By the identities of two generators: what comes of them, and they themselves, so that these stay theirs."""


class SignedCone(NamedTuple):
    """A cone by its lines, and by its rays, each with the sign conditions that are tight on it."""

    lines: list[Generator]
    rays: list[tuple[Generator, int]]


class SignedPacking:
    """The layout of the vectors: so many fields of at least some width; a mask has a bit for each field."""

    def __init__(self, fields: int, width: int) -> None:
        self.packing = Packing(fields, max(width, 2 * fields + 1))
        self._fields = fields
        self._top, self._below_top = self.packing.top, self.packing.top - self.packing.ones
        self._lowest = self.packing.width - 1
        self._everywhere = (1 << fields) - 1
        # What is read off of the fields is in their lowest bits, and is brought together by halving the fields.
        self._halvings: list[tuple[int, int]] = []
        while fields > 1:
            fields = (fields + 1) // 2
            self._halvings.append(((1 << self.packing.width * fields) - 1, (self.packing.width - 1) * fields))
        self._generators: dict[int, Generator] = {}

    def signed(self, cone: Cone) -> SignedCone:
        """Return a cone with its generators packed, each of them once; raises FieldsTooNarrowError."""
        return SignedCone(
            [self._packed(line) for line in cone.lines], [(self._packed(ray), tight) for ray, tight in cone.rays]
        )

    def _packed(self, numbers: ConeVector) -> Generator:
        generator = self._signed(self.packing.pack(numbers))
        return self._generators.setdefault(generator[0], generator)

    def _signed(self, packed: PackedVector) -> Generator:
        vector, most = packed
        top, lowest = self._top, self._lowest
        # Where a component is positive, and, as many bits above, where it is not negative.
        signs = (vector + self._below_top & top) >> lowest
        signs |= (vector + top & top) >> lowest - self._fields
        for low, distance in self._halvings:
            signs = signs & low | signs >> distance
        return vector, most, signs & self._everywhere, self._everywhere ^ signs >> self._fields

    def cut(self, cone: SignedCone, place: int, known: Combinations) -> SignedCone:
        """Return the part of a cone where a component is zero.

        Args:
            cone: The cone.
            place: The component.
            known: What came of generators of cones that were cut there before.

        Raises:
            FieldsTooNarrowError: the fields are too narrow.
        """
        bit, cleared = 1 << place, self._cleared
        lines, rays = cone
        for chosen, line in enumerate(lines):
            if (line[2] | line[3]) & bit:
                others = [*lines[:chosen], *lines[chosen + 1 :]]
                return SignedCone(
                    [cleared(each, line, place, known) if (each[2] | each[3]) & bit else each for each in others],
                    [
                        (cleared(ray, line, place, known) if (ray[2] | ray[3]) & bit else ray, tight)
                        for ray, tight in rays
                    ],
                )
        below = [each for each in rays if each[0][3] & bit]
        kept = [each for each in rays if not (each[0][2] | each[0][3]) & bit]
        if below and len(kept) + len(below) < len(rays):
            masks = [tight for _, tight in rays]
            for ray, tight in rays:
                if ray[2] & bit:
                    for other, others_tight in below:
                        common = tight & others_tight
                        # Two rays are adjacent if no third is tight wherever both are.
                        if len(masks) <= 3 or sum([not common & ~mask for mask in masks]) == 2:
                            kept.append((cleared(ray, other, place, known), common))
        return SignedCone(lines, kept)

    def _cleared(self, vector: Generator, other: Generator, place: int, known: Combinations) -> Generator:
        """Add a multiple of a generator to a positive multiple of another so that a component vanishes."""
        key = id(vector), id(other)
        entry = known.get(key)
        if entry is None:
            packing = self.packing
            number, head = packing.component(vector[0], place), packing.component(other[0], place)
            first, second = (head, -number) if head > 0 else (-head, number)
            known[key] = entry = self._signed(packing.combined(first, vector, second, other)), vector, other
        return entry[0]
