"""Every minimal unsatisfiable subset of labels whose rows have alternatives.

A label gives rows, and may leave a choice between groups of rows. Labels are contradictory if, however the choices
are taken (each way is a case), the rows of that case are. The certificates of a case form a cone, and giving up a
label cuts each of these cones by the hyperplanes where its multipliers vanish. So the search gives up labels as long
as every cone keeps a certificate; where no label can be given up, what is left is a core. Completeness needs no
models: there can be very many more maximal sets that hold together than cores.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from nslogic.algebra.infeasible_subsets.bit_sets import places_in
from nslogic.algebra.infeasible_subsets.case_cones import CONSTANT_FIELD, CaseCone, CaseCones, Way, Ways, cases_of
from nslogic.algebra.infeasible_subsets.packed_vectors import FieldsTooNarrowError
from nslogic.algebra.infeasible_subsets.signed_cones import Combinations, SignedCone
from nslogic.limits import SubsetLimits

NARROWEST_CHOICE = 128


class DisjunctiveCores(NamedTuple):
    """Minimal contradictory sets of labels, as ascending places in the list of labels, and whether these are all."""

    cores: list[tuple[int, ...]]
    complete: bool


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
            cases = cases_of(labels, width, limits.cone_comparisons)
            return None if cases is None else _Search(cases, limits).run()
        except FieldsTooNarrowError:
            width *= 2


class _Search:
    """The search: give up labels one by one. A label is one bit: that of the field of its row if it has just one."""

    def __init__(self, cases: CaseCones, limits: SubsetLimits) -> None:
        self._cases, self._cones, self._single, self._several, self._meant = cases
        self._work = limits.cone_work
        self._choices_compared = limits.choices_compared
        self._supports: list[int] = []
        self._occurring = dict.fromkeys(self._meant, 0)
        self._counts = dict.fromkeys(self._meant, 0)

    def run(self) -> DisjunctiveCores:
        """Return all cores."""
        if all(self._contradicts(case.cone) for case in self._cases):
            self._visit(self._cases, set(), self._single | self._several, 0, 0, 0)
        cores = [
            tuple(sorted(place for bit in places_in(support) for place in self._meant[1 << bit]))
            for support in self._supports
        ]
        return DisjunctiveCores(cores, self._work >= 0)

    def _contradicts(self, cone: SignedCone) -> bool:
        return any(ray[2] & CONSTANT_FIELD for ray, _ in cone.rays)

    def _visit(
        self, cases: Iterable[CaseCone], implied: set[int], allowed: int, required: int, critical: int, inside: int
    ) -> None:
        """Find the cores with all required and only allowed labels, which are contradictory in all cases.

        Without one of the critical labels the others are not contradictory. The known cores `inside` (a bit set) have
        allowed labels only. CaseCones that others imply, in which whatever contradicts these is contradictory, are
        `implied`, to which cases are added that the search comes to.
        """
        open_cases: dict[int, tuple[CaseCone, int]] = {}
        for case in cases:
            if case.number in implied:
                continue
            self._work -= len(case.cone.lines) + len(case.cone.rays)
            touched, needed = self._looked_at(case, implied)
            open_cases[case.number] = case, touched
            critical |= needed & allowed
            if not allowed & ~critical:
                self._add(allowed)
                return
        remaining_cases, used = [], 0
        for number, (case, touched) in open_cases.items():
            if number not in implied:
                remaining_cases.append(case)
                used |= touched
        if self._work < 0 or required & ~used:
            return
        inside = self._without(inside, allowed & ~used)
        allowed &= used
        required |= critical
        count = len(self._supports)
        todo = self._branch(inside, allowed, required)
        while todo and self._work >= 0:
            # Choices first: with each that is given up, half of the cases fall away.
            bit = 1 << todo.bit_length() - 1 if todo & self._several else self._commonest(todo)
            required |= bit
            implied_there: set[int] = set()
            fewer: Iterable[CaseCone]
            if bit & self._single:
                fewer = self._cut(remaining_cases, implied_there, bit)
            else:
                merged = self._merged(remaining_cases, bit)
                if merged is None:
                    critical |= bit
                    todo = self._branch(inside, allowed, required)
                    continue
                fewer = merged
            self._visit(fewer, implied_there, allowed & ~bit, required & ~bit, critical, self._without(inside, bit))
            inside |= (1 << len(self._supports)) - (1 << count)
            count = len(self._supports)
            todo = self._branch(inside, allowed, required)
        remaining = allowed & ~critical
        if not remaining & self._single and self._work >= 0:
            while remaining:
                bit = remaining & -remaining
                if self._merged(remaining_cases, bit) is not None:
                    return
                remaining ^= bit
            self._add(allowed)

    def _looked_at(self, case: CaseCone, implied: set[int]) -> tuple[int, int]:
        """Return the labels that some certificate uses, and those without a row of which none is.

        CaseCones of which all these certificates are certificates too are added to those that others imply.
        """
        spared = above = below = proving = 0
        everywhere = -1
        for _, _, more, less in case.cone.lines:
            spared |= more | less
        for (_, _, more, less), _ in case.cone.rays:
            above |= more
            below |= less
            if more & CONSTANT_FIELD:
                either = more | less
                proving |= either
                everywhere &= either
        touched = spared | above | below
        # Two certificates with a component of either sign, one of them a proof, add up to one where it vanishes.
        without_none = ~(spared | ~everywhere | (above & below & proving))
        used, critical = touched & self._single, without_none & self._single
        above, below = above | spared, below | spared
        for fields, label, _, others in case.ways:
            if touched & fields:
                used |= label
                if without_none & fields:
                    critical |= label
            for added, no_more, no_less in others:
                if not above & no_more and not below & no_less:
                    implied.add(case.number + added)
        return used, critical

    def _cut(self, cases: list[CaseCone], implied: set[int], bit: int) -> Iterator[CaseCone]:
        """Yield the cases without a label that has one row, but for those that are implied by then."""
        cut, field, known = self._cones.cut, bit.bit_length() - 1, Combinations()
        for number, ways, cone in cases:
            if number not in implied:
                yield CaseCone(number, ways, cut(cone, field, known))

    def _merged(self, cases: list[CaseCone], bit: int) -> list[CaseCone] | None:
        """Return the cases without a label that has several rows or a choice; None where one of them holds then."""
        merged: list[CaseCone] = []
        place = (self._several & bit - 1).bit_count()
        seen: set[int] = set()
        known: dict[int, Combinations] = {}
        for number, ways, cone in cases:
            fields, label, own, _ = ways[place]
            if number - own not in seen:
                seen.add(number - own)
                part = cone
                for field in places_in(fields):
                    part = self._cones.cut(part, field, known.setdefault(field, Combinations()))
                if not self._contradicts(part):
                    return None
                rest = (*ways[:place], Way(0, label, 0, ()), *ways[place + 1 :])
                merged.append(CaseCone(number - own, rest, part))
        return merged

    def _add(self, core: int) -> None:
        bit = 1 << len(self._supports)
        self._supports.append(core)
        for label in self._occurring:
            if core & label:
                self._occurring[label] |= bit
                self._counts[label] += 1

    def _commonest(self, labels: int) -> int:
        """Return the label that most known cores have, the first of these."""
        return max((1 << place for place in places_in(labels)), key=self._counts.__getitem__)

    def _without(self, cores: int, labels: int) -> int:
        """Return the cores of a bit set that have none of some labels."""
        for place in places_in(labels):
            cores &= ~self._occurring[1 << place]
        return cores

    def _branch(self, inside: int, allowed: int, required: int) -> int:
        """Return labels of which every core that is still missing here lacks one; none if there is no such core."""
        best, least = allowed & ~required, (allowed & ~required).bit_count()
        for _ in range(self._choices_compared):
            if not inside or not least:
                break
            last = inside.bit_length() - 1
            inside ^= 1 << last
            missed = self._supports[last] & ~required
            count = missed.bit_count()
            if count < least:
                best, least = missed, count
        return best
