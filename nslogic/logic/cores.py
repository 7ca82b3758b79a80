"""Minimal contradictory cores over any engine: one, the smallest, and every one.

Answers depend on what is satisfiable and on label order alone, never on which conflict a solver happened to report:
known conflicts only save questions whose answer they imply.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nslogic.algebra.hitting import minimal_hitting_sets
from nslogic.logic.answers import Engine, UndecidedError
from nslogic.orders.formulas import TRUE, Formula
from nslogic.records import Record


class Cores(Record):
    """Minimal sets of labels that cannot hold together, smallest first, and whether that is every one."""

    found: tuple[tuple[str, ...], ...]
    complete: bool
    reason: str = ""


class Search:
    """Ask an engine about subsets of labels, remembering what the answers imply.

    Args:
        engine: Decides subsets.
        labels: Every label that may take part, in the order in which they are given up first.
        extra: A formula that always takes part.
        most_questions: Where the search gives up.
    """

    def __init__(self, engine: Engine, labels: Iterable[str], extra: Formula = TRUE, *, most_questions: int) -> None:
        self.engine = engine
        self.labels = tuple(labels)
        self.extra = extra
        self._left = most_questions
        self._conflicts: list[frozenset[str]] = []
        self._possible: list[frozenset[str]] = []

    def learn_conflict(self, labels: Iterable[str]) -> None:
        """Remember that some labels, whatever else they stand with, contradict the extra formula."""
        self._conflicts.append(frozenset(labels) & frozenset(self.labels))

    def satisfiable(self, labels: Iterable[str]) -> bool:
        """Return whether labels can hold together with the extra formula.

        Raises:
            UndecidedError: the engine gave up, or too many questions were asked.
        """
        asked = frozenset(labels)
        if any(conflict <= asked for conflict in self._conflicts):
            return False
        if any(asked <= possible for possible in self._possible):
            return True
        if self._left <= 0:
            raise UndecidedError("the search for cores reached its limit of questions")
        self._left -= 1
        answer = self.engine.ask(tuple(label for label in self.labels if label in asked), self.extra, with_model=False)
        if answer.model is None:
            self._conflicts.append(frozenset(answer.conflict) & asked)
            return False
        self._possible.append(asked.union(answer.holding) & frozenset(self.labels))
        return True

    def shrink(self, labels: Iterable[str]) -> frozenset[str]:
        """Return a minimal contradictory subset of contradictory labels, giving up the first labels first."""
        kept = set(labels)
        for label in self.labels:
            if label in kept and not self.satisfiable(kept - {label}):
                kept.remove(label)
        return frozenset(kept)

    def grow(self, labels: Iterable[str]) -> frozenset[str]:
        """Return a maximal satisfiable superset of satisfiable labels."""
        kept = max((one for one in self._possible if one >= frozenset(labels)), key=len, default=frozenset(labels))
        for label in reversed(self.labels):
            if label not in kept and self.satisfiable(kept | {label}):
                kept = max((one for one in self._possible if one >= kept | {label}), key=len)
        return kept

    def explain(self, groups: Iterable[Iterable[str]] = ()) -> tuple[frozenset[str], bool]:
        """Return a minimal core of contradictory labels, and whether it is the only one.

        It is, if giving up any of its labels makes all the others satisfiable.

        Args:
            groups: Labels that are likely to be given up together.
        """
        everything = frozenset(self.labels)
        self.satisfiable(everything)
        kept = self._least_conflict()
        for group in groups:
            less = kept - frozenset(group)
            if less != kept and not self.satisfiable(less):
                kept = self._least_conflict()
        if all(self.satisfiable(everything - {label}) for label in self.labels if label in kept):
            return kept, True
        return self.shrink(self._least_conflict()), False

    def _least_conflict(self) -> frozenset[str]:
        return min(self._conflicts, key=_by_size)

    def smallest(self) -> frozenset[str] | None:
        """Return the smallest core, the first in label order among those; None where the labels can hold.

        Every core hits the complement of every satisfiable set; the smallest set that hits all complements known so
        far, if it is contradictory, is the smallest core (implicit hitting sets, Ignatiev et al. 2015).
        """
        everything = frozenset(self.labels)
        if self.satisfiable(everything):
            return None
        complements = [everything - self.grow(possible) for possible in tuple(self._possible)]
        while True:
            candidate = next(iter(minimal_hitting_sets(complements)))
            if not self.satisfiable(candidate):
                return candidate
            complements.append(everything - self.grow(candidate))

    def every(self) -> Iterator[frozenset[str]]:
        """Yield every core, in an order that label order and satisfiability determine.

        Cores and minimal corrections are each other's minimal hitting sets (Reiter 1987): as soon as every minimal
        set that hits the known cores leaves something satisfiable, no core is missing.
        """
        everything = frozenset(self.labels)
        cores: list[frozenset[str]] = []
        corrections: set[frozenset[str]] = set()
        missing = True
        while missing:
            missing = False
            for correction in minimal_hitting_sets(cores):
                if correction in corrections:
                    continue
                left = everything - correction
                if not self.satisfiable(left):
                    cores.append(self.shrink(left))
                    yield cores[-1]
                    missing = True
                    break
                corrections.add(correction)


def _by_size(labels: frozenset[str]) -> tuple[int, list[str]]:
    return len(labels), sorted(labels)


def ordered(cores: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Return cores as sorted tuples, smallest first, ties in label order."""
    return tuple(sorted((tuple(sorted(core)) for core in cores), key=lambda core: (len(core), core)))


def enumerate_cores(search: Search, *, most: int) -> Cores:
    """Return every core up to a number; what a limit or an undecided question cut off is said, not hidden."""
    found: list[frozenset[str]] = []
    try:
        for core in search.every():
            if len(found) == most:
                return Cores(ordered(found), complete=False, reason=f"there are more than {most} cores")
            found.append(core)
    except UndecidedError as problem:
        return Cores(ordered(found), complete=False, reason=problem.reason)
    return Cores(ordered(found), complete=True)
