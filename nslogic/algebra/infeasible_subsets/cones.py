"""Polyhedral cones by their generators: integer vectors, cut by hyperplanes one at a time.

The double description method (Motzkin, Raiffa, Thompson and Thrall 1953; Fukuda and Prodon 1996): a cone is the sum
of multiples of `lines` and non-negative multiples of `rays`. Each ray remembers, as a bit mask, which of the sign
conditions that made the cone are tight on it; two rays are adjacent if no third is tight wherever both are.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import gcd
from typing import NamedTuple

ConeVector = list[int]
Ray = tuple[ConeVector, int]


class Cone(NamedTuple):
    """A polyhedral cone by generators (lines and rays); coordinates have no meaning here."""

    lines: list[ConeVector]
    rays: list[Ray]

    def dimension(self) -> int:
        """Return the dimension of the space that the generators span."""
        # Lines are independent, and so are up to three extreme rays: a cone of two dimensions has only two.
        if len(self.rays) <= 3:
            return len(self.lines) + len(self.rays)
        vectors, rank = [*(vector for vector, _ in self.rays), *self.lines], 0
        while vectors:
            first = vectors.pop()
            place = next((place for place, number in enumerate(first) if number), None)
            if place is not None:
                rank += 1
                vectors = [_cancelled(vector, first, place) for vector in vectors]
        return rank

    def tight(self) -> int:
        """Return the sign conditions that are tight on the whole cone."""
        common = -1
        for _, tight in self.rays:
            common &= tight
        return common

    def effort(self, place: int) -> int:
        """Return the number of comparisons of rays that cutting at a coordinate takes."""
        if self._crossing(place) is not None:
            return 0
        above = sum(vector[place] > 0 for vector, _ in self.rays)
        below = sum(vector[place] < 0 for vector, _ in self.rays)
        return above * below * len(self.rays)

    def cut(self, place: int) -> tuple[Cone, bool]:
        """Return the part where a coordinate is zero, and whether the hyperplane passes through the interior."""
        line = self._crossing(place)
        if line is not None:
            lines = [_cancelled(other, line, place) for other in self.lines if other is not line]
            return Cone(lines, [(_cancelled(vector, line, place), tight) for vector, tight in self.rays]), True
        rays = [ray for ray in self.rays if not ray[0][place]]
        between = self._between(place)
        return Cone(self.lines, rays + between), bool(between)

    def halved(self, place: int, bit: int, earlier: int) -> Cone:
        """Return the part where a coordinate is not negative; `earlier` are the bits of the conditions before."""
        line = self._crossing(place)
        if line is not None:
            lines = [_cancelled(other, line, place) for other in self.lines if other is not line]
            rays = [(_cancelled(vector, line, place), tight | bit) for vector, tight in self.rays]
            upward = line if line[place] > 0 else [-number for number in line]
            return Cone(lines, [*rays, (upward, earlier)])
        kept = [(vector, tight if vector[place] else tight | bit) for vector, tight in self.rays if vector[place] >= 0]
        return Cone(self.lines, kept + [(vector, tight | bit) for vector, tight in self._between(place)])

    def reduced(self, order: Iterable[int]) -> Cone:
        """Return the same cone with lines in echelon form, the last pivot first, and rays that are zero at their pivots.

        Lines that two cones share are the same there, up to a positive factor, where coordinates come in an order in
        which those come first that are zero on one of them.
        """
        lines, pivoted, rays = self.lines, list[ConeVector](), self.rays
        for place in order:
            line = next((line for line in lines if line[place]), None)
            if line is not None:
                lines = [_cancelled(other, line, place) for other in lines if other is not line]
                pivoted = [_cancelled(other, line, place) for other in pivoted]
                pivoted.append(line if line[place] > 0 else [-number for number in line])
                rays = [(_cancelled(vector, line, place), tight) for vector, tight in rays]
        return Cone(pivoted[::-1], rays)

    def _crossing(self, place: int) -> ConeVector | None:
        return next((line for line in self.lines if line[place]), None)

    def _between(self, place: int) -> list[Ray]:
        """Return the new rays on a hyperplane: one for each pair of adjacent rays on different sides."""
        below = [ray for ray in self.rays if ray[0][place] < 0]
        if not below:
            return []
        masks = [tight for _, tight in self.rays]
        new_rays = []
        for above, tight in self.rays:
            if above[place] > 0:
                for vector, other in below:
                    common = tight & other
                    if sum([not common & ~mask for mask in masks]) == 2:
                        new_rays.append((_combined(-vector[place], above, above[place], vector), common))
        return new_rays


def _combined(first: int, left: ConeVector, second: int, right: ConeVector) -> ConeVector:
    vector = [first * a + second * b for a, b in zip(left, right, strict=True)]
    common = gcd(*vector)
    return [number // common for number in vector] if common > 1 else vector


def _cancelled(vector: ConeVector, line: ConeVector, place: int) -> ConeVector:
    """Add a multiple of a line to a positive multiple of a vector so that a coordinate vanishes."""
    number, head = vector[place], line[place]
    if not number:
        return vector
    return _combined(head, vector, -number, line) if head > 0 else _combined(-head, vector, number, line)
