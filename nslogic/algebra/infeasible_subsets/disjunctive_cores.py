"""Every minimal unsatisfiable subset of labels whose rows have alternatives.

A label gives rows, and may leave a choice between groups of rows. Labels are contradictory if, however the choices
are taken (each way is a case), the rows of that case are. The certificates of a case form a cone, and giving up a
label cuts each of these cones by the hyperplanes where its multipliers vanish. So the search gives up labels as long
as every cone keeps a certificate; where no label can be given up, what is left is a core. Completeness needs no
models: there can be very many more maximal sets that hold together than cores.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple, TypeAlias

from nslogic.algebra.infeasible_subsets.circuits import scalars
from nslogic.algebra.infeasible_subsets.cones import Cone
from nslogic.algebra.infeasible_subsets.packed_vectors import FieldsTooNarrowError, PackedCone, Packing
from nslogic.algebra.linear_programs.rows import Row
from nslogic.algebra.linear_programs.tableau import Tableau
from nslogic.limits import SubsetLimits

NARROWEST_CHOICE = 128
Ways: TypeAlias = Sequence[Sequence[Row]]
"""The groups of rows of a label, one of which has to hold; a label without a choice has one."""


class DisjunctiveCores(NamedTuple):
    """Minimal contradictory sets of labels, as ascending places in the list of labels, and whether these are all."""

    cores: list[tuple[int, ...]]
    complete: bool


class _Case(NamedTuple):
    """One way to take the choices of the labels that are left (-1 for labels that are not), and its certificates.

    `extra` gives, for each label that has several rows or a choice, the mask of the fields of its rows, and its own.
    """

    taken: tuple[int, ...]
    extra: Sequence[tuple[int, int]]
    cone: PackedCone


def cases_in(labels: Sequence[Ways]) -> int:
    """Return the number of cases: the product of the numbers of disjuncts."""
    count = 1
    for ways in labels:
        count *= len(ways)
    return count


def choice_cores(labels: Sequence[Ways], limits: SubsetLimits) -> DisjunctiveCores | None:
    """Return the minimal contradictory sets of labels; None where there are too many cases or too large cones.

    Args:
        labels: For each label the groups of rows of which one has to hold, at least one.
        limits: How many cases there may be, and how much work goes into their cones.
    """
    if cases_in(labels) > limits.cases:
        return None
    width = NARROWEST_CHOICE
    while True:
        try:
            search = _Search.prepared(labels, width, limits)
            return None if search is None else search.run()
        except FieldsTooNarrowError:
            width *= 2


class _Search:
    """The search: give up labels one by one. A label is the mask of a field, that of its row if it has just one."""

    def __init__(
        self, packing: Packing, cases: list[_Case], *, single: int, several: int, limits: SubsetLimits
    ) -> None:
        self._packing = packing
        self._cases = cases
        self._work = limits.cone_work
        self._choices_compared = limits.choices_compared
        # Field 0 holds the constant, then come labels with one row, then those with several, then the rows of these.
        self._constant = packing.bit(0)
        self._single = packing.mask(range(1, 1 + single))
        self._first = 1 + single
        self._several = packing.mask(range(self._first, self._first + several))
        self._labels = packing.mask(range(1, self._first + several))
        self._supports: list[int] = []
        self._occurring = {packing.bit(field): 0 for field in range(1, self._first + several)}
        self._places: list[int] = []

    @classmethod
    def prepared(cls, labels: Sequence[Ways], width: int, limits: SubsetLimits) -> _Search | None:
        """Return a search, None where cones are too large."""
        single = [place for place, ways in enumerate(labels) if len(ways) == 1 and len(ways[0]) == 1]
        several = [place for place in range(len(labels)) if place not in single]
        first = 1 + len(single) + len(several)
        fields = first + sum(max(map(len, labels[place])) for place in several)
        packing = Packing(fields, width)
        cases = []
        for taken in product(*(range(len(labels[place])) for place in several)):
            rows = [labels[place][0][0] for place in single]
            fields_of = list(range(1, 1 + len(single)))
            extra: list[tuple[int, int]] = []
            for place, way in zip(several, taken, strict=True):
                group = _without_weaker(labels[place][way])
                start = first + len(rows) - len(single)
                own = range(start, start + len(group))
                extra.append((packing.mask(own), packing.bit(1 + len(single) + len(extra))))
                fields_of += own
                rows += group
            cone = _cone_of(rows, fields_of, fields, limits.cone_comparisons)
            if cone is None:
                return None
            cases.append(_Case(taken, extra, packing.packed(cone)))
        search = cls(packing, cases, single=len(single), several=len(several), limits=limits)
        search._places = [*single, *several]
        return search

    def run(self) -> DisjunctiveCores:
        """Return all cores."""
        if all(self._contradicts(case.cone) for case in self._cases):
            self._visit(iter(self._cases), self._labels, 0, 0)
        cores = [
            tuple(sorted(self._places[field - 1] for field in self._packing.places(support)))
            for support in self._supports
        ]
        return DisjunctiveCores(cores, self._work >= 0)

    def _contradicts(self, cone: PackedCone) -> bool:
        return any(self._packing.positive(vector) & self._constant for vector, _, _ in cone.rays)

    def _visit(self, cases: Iterator[_Case], allowed: int, required: int, critical: int) -> None:
        """Find the cores with all required and only allowed labels, which are contradictory in all cases.

        Without one of the critical labels the others are not contradictory.
        """
        open_cases: list[_Case] = []
        used = 0
        for case in cases:
            open_cases.append(case)
            self._work -= len(case.cone.lines) + len(case.cone.rays)
            touched, needed = self._looked_at(case)
            used |= touched
            critical |= needed & allowed
            if not allowed & ~critical:
                self._add(allowed)
                return
        if self._work < 0 or required & ~used:
            return
        allowed &= used
        required |= critical
        inside, count = self._inside(allowed), len(self._supports)
        todo = self._branch(inside, allowed, required)
        while todo and self._work >= 0:
            # Choices first: with each that is given up, half of the cases fall away.
            bit = 1 << todo.bit_length() - 1 if todo & self._several else todo & -todo
            required |= bit
            if bit & self._single:
                fewer = self._cut(open_cases, bit)
            else:
                merged = self._merged(open_cases, bit)
                if merged is None:
                    critical |= bit
                    todo = self._branch(inside, allowed, required)
                    continue
                fewer = iter(merged)
            self._visit(fewer, allowed & ~bit, required & ~bit, critical)
            if len(self._supports) > count:
                inside, count = self._inside(allowed), len(self._supports)
            todo = self._branch(inside, allowed, required)
        remaining = allowed & ~critical
        if not remaining & self._single and self._work >= 0:
            while remaining:
                bit = remaining & -remaining
                if self._merged(open_cases, bit) is not None:
                    return
                remaining ^= bit
            self._add(allowed)

    def _looked_at(self, case: _Case) -> tuple[int, int]:
        """Return the labels that some certificate uses, and of those with one row the ones without which none is."""
        _, extra, (lines, rays) = case
        top, ones, constant = self._packing.top, self._packing.ones, self._constant
        spared = above = below = proving = 0
        everywhere = -1
        for vector, _, _ in lines:
            spared |= (vector + top - ones) | ~(vector + top)
        for vector, _, _ in rays:
            shifted = vector + top
            more, less = shifted - ones, ~shifted
            above |= more
            below |= less
            if more & constant:
                either = more | less
                proving |= either
                everywhere &= either
        touched = (spared | above | below) & top
        # Two certificates with a component of either sign, one of them a proof, add up to one where it vanishes.
        critical = self._single & ~(spared | ~everywhere | (above & below & proving))
        used = touched & self._single
        for fields, label in extra:
            if touched & fields:
                used |= label
        return used, critical

    def _cut(self, cases: list[_Case], bit: int) -> Iterator[_Case]:
        """Yield the cases without a label that has one row."""
        cut = self._packing.cut
        field = self._packing.place(bit)
        for taken, extra, cone in cases:
            yield _Case(taken, extra, cut(cone, field))

    def _merged(self, cases: list[_Case], bit: int) -> list[_Case] | None:
        """Return the cases without a label that has several rows or a choice; None where one of them holds then."""
        merged: list[_Case] = []
        place = self._packing.place(bit) - self._first
        seen: set[tuple[int, ...]] = set()
        for taken, extra, cone in cases:
            rest = (*taken[:place], -1, *taken[place + 1 :])
            if rest not in seen:
                seen.add(rest)
                part = cone
                for field in self._packing.places(extra[place][0]):
                    part = self._packing.cut(part, field)
                if not self._contradicts(part):
                    return None
                merged.append(_Case(rest, extra, part))
        return merged

    def _add(self, core: int) -> None:
        bit = 1 << len(self._supports)
        self._supports.append(core)
        for label in self._occurring:
            if core & label:
                self._occurring[label] |= bit

    def _inside(self, allowed: int) -> int:
        """Return the bit set of the known cores with allowed labels only."""
        outside = 0
        for label, cores in self._occurring.items():
            if not allowed & label:
                outside |= cores
        return ((1 << len(self._supports)) - 1) & ~outside

    def _branch(self, inside: int, allowed: int, required: int) -> int:
        """Return labels of which every core that is still missing here lacks one; none if there is no such core."""
        best = allowed & ~required
        for _ in range(self._choices_compared):
            if not inside:
                break
            last = inside.bit_length() - 1
            inside ^= 1 << last
            missed = self._supports[last] & ~required
            if missed.bit_count() < best.bit_count():
                best = missed
        return best


def _cone_of(rows: Sequence[Row], fields_of: Sequence[int], fields: int, comparisons: int) -> Cone | None:
    """Return the multipliers that add rows up to a constant that is not negative; None where there are too many."""
    tableau = Tableau(rows)
    part = sorted(tableau.basic)
    constants = scalars(tableau, part)
    lines = []
    for basic in part:
        line = [0] * fields
        line[0] = constants[basic]
        for column, number in tableau.basic[basic].items():
            if column >= 0:
                line[fields_of[column]] = -number
        line[fields_of[basic]] = tableau.denominators[basic]
        lines.append(line)
    cone, imposed = Cone(lines, []).halved(0, 1, 0), 1
    for index, row in enumerate(rows):
        if row.relation != "=":
            if cone.effort(fields_of[index]) > comparisons:
                return None
            bit = 2 << index
            cone = cone.halved(fields_of[index], bit, imposed)
            imposed |= bit
    return cone


def _without_weaker(group: Sequence[Row]) -> list[Row]:
    """Drop inequalities that an equation with the same coefficients implies."""
    equal = [row.coefficients for row in group if row.relation == "=" and not any(row.constant)]
    return [row for row in group if row.relation != "<=" or any(row.constant) or row.coefficients not in equal]
