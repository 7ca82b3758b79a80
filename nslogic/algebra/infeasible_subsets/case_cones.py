"""The cases of labels that leave a choice between groups of rows, and the cone of certificates of each.

Cones of cases that differ in one choice share most of their generators: a form of a row has the same field in all of
them, and lines are in echelon form. Of labels that every certificate has together or not at all, one is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, product
from math import gcd
from operator import mul
from typing import NamedTuple, TypeAlias

from nslogic.algebra.infeasible_subsets.circuits import scalars
from nslogic.algebra.infeasible_subsets.cones import Cone
from nslogic.algebra.infeasible_subsets.signed_cones import SignedCone, SignedPacking
from nslogic.algebra.linear_programs.rows import Row
from nslogic.algebra.linear_programs.tableau import Tableau

Ways: TypeAlias = Sequence[Sequence[Row]]
"""The groups of rows of a label, one of which has to hold; a label without a choice has one."""

CONSTANT_FIELD = 1
"""The field of the constant, as a mask."""

_AS_STRONG = (("=", "="), ("<", "<"), ("<=", "<="), ("<=", "="))
"""Relations of rows of the same form where what a multiple of the first adds, one of the second does."""


class Way(NamedTuple):
    """How a case takes a label with several rows or a choice: the fields of its rows, and the label's own bit.

    Of each other way to take it, `others` gives what it adds to the number of the case, and the fields in which a
    certificate must not be positive, or not negative, to be one there too. `number` is what this way adds to it.
    """

    fields: int
    label: int
    number: int
    others: tuple[tuple[int, int, int], ...]


class CaseCone(NamedTuple):
    """One way to take the choices of the labels that are left, as a number, and its certificates."""

    number: int
    ways: tuple[Way, ...]
    cone: SignedCone


class CaseCones(NamedTuple):
    """The cases, the layout of their cones, and the labels as bits: of those with one row, and of the others.

    `meant` gives the places of the labels for which each bit stands.
    """

    cases: list[CaseCone]
    cones: SignedPacking
    single: int
    several: int
    meant: dict[int, list[int]]


def cases_of(labels: Sequence[Ways], width: int, comparisons: int) -> CaseCones | None:
    """Return the cases of labels; None where a cut of a cone takes more than so many comparisons.

    Args:
        labels: For each label the groups of rows of which one has to hold, at least one.
        width: The width of a field in bits, at least.
        comparisons: The number of comparisons.

    Raises:
        FieldsTooNarrowError: the fields are too narrow.
    """
    single = [place for place, ways in enumerate(labels) if len(ways) == 1 and len(ways[0]) == 1]
    several = [place for place in range(len(labels)) if place not in single]
    # Field 0 holds the constant, then come labels with one row, then the forms of the others.
    first = fields = 1 + len(single)
    forms: list[_Forms] = []
    for place in several:
        forms.append(_Forms(labels[place], fields))
        fields += forms[-1].count
    order = [*range(first, fields), *range(1, first)]
    rows_of_single = [labels[place][0][0] for place in single]
    cones_of: dict[tuple[int, ...], Cone] = {}
    for taken in product(*(range(len(labels[place])) for place in several)):
        rows, fields_of = list(rows_of_single), list(range(1, first))
        for form, way in zip(forms, taken, strict=True):
            rows += form.groups[way]
            fields_of += form.fields[way]
        cone = _cone_of(rows, fields_of, fields, comparisons)
        if cone is None:
            return None
        cones_of[taken] = cone.reduced(order)
    together = _together(list(cones_of.values()), first)
    kept = [0, *together, *range(first, fields)]
    begin, size = 1 + len(together), len(kept)
    cones = SignedPacking(size, width)
    weights = [1, *accumulate((1 + len(labels[place]) for place in several), mul)]
    cases = []
    for taken, cone in cones_of.items():
        ways = tuple(
            form.way(which, begin - first, 1 << size + place, weights[place])
            for place, (form, which) in enumerate(zip(forms, taken, strict=True))
        )
        chosen = Cone(
            [[line[field] for field in kept] for line in cone.lines],
            [([ray[field] for field in kept], tight) for ray, tight in cone.rays],
        )
        cases.append(CaseCone(sum(way.number for way in ways), ways, cones.signed(chosen)))
    meant = {1 << place: [single[field - 1] for field in group] for place, group in enumerate(together.values(), 1)}
    meant |= {1 << size + place: [label] for place, label in enumerate(several)}
    return CaseCones(cases, cones, (1 << begin) - 2, ((1 << len(several)) - 1) << size, meant)


class _Forms:
    """The ways to take a label with several rows or a choice, with a field for each form that a row has.

    Rows of two ways have the same field if they have the same form; of one way, no two have.
    """

    def __init__(self, ways: Ways, first: int) -> None:
        self.groups = [_without_weaker(way) for way in ways]
        self.fields: list[list[int]] = []
        places: dict[tuple[object, ...], int] = {}
        for group in self.groups:
            seen: Counter[tuple[object, ...]] = Counter()
            self.fields.append([])
            for row in group:
                form = frozenset(row.coefficients.items()), row.constant
                self.fields[-1].append(places.setdefault((*form, seen[form]), first + len(places)))
                seen[form] += 1
        self.count = len(places)

    def way(self, which: int, moved: int, label: int, weight: int) -> Way:
        """Return how a case takes the label, with fields moved, and numbers of ways times a weight."""
        own = dict(zip(self.fields[which], self.groups[which], strict=True))
        others = []
        for other, group in enumerate(self.groups):
            if other != which:
                theirs = dict(zip(self.fields[other], group, strict=True))
                no_more = no_less = 0
                for field, row in own.items():
                    relations = row.relation, theirs[field].relation if field in theirs else ""
                    if relations not in _AS_STRONG:
                        no_less |= 1 << field + moved
                        if relations != ("=", "<="):
                            no_more |= 1 << field + moved
                others.append(((other - which) * weight, no_more, no_less))
        return Way(sum(1 << field + moved for field in own), label, (1 + which) * weight, tuple(others))


def _together(cones: Sequence[Cone], first: int) -> dict[int, list[int]]:
    """Return the fields from 1 on, up to one, in groups that every certificate has together; none that no one has.

    Multipliers that are proportional in all generators of a cone are so in each certificate.
    """
    groups: dict[tuple[tuple[int, ...], ...], list[int]] = {}
    for field in range(1, first):
        key = tuple(
            _direction([vector[field] for vector in (*cone.lines, *(ray for ray, _ in cone.rays))]) for cone in cones
        )
        if any(map(any, key)):
            groups.setdefault(key, []).append(field)
    return {group[0]: group for group in groups.values()}


def _direction(numbers: Sequence[int]) -> tuple[int, ...]:
    """Return coprime integers in proportion to some, the first that is not zero positive."""
    common = gcd(*numbers) or 1
    if next((number for number in numbers if number), 1) < 0:
        common = -common
    return tuple(number // common for number in numbers)


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
