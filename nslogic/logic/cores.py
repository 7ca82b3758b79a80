"""Minimal contradictory cores over any engine: one, the smallest, and every one.

What is complete, smallest or only depends on what is satisfiable and on label order alone. Which cores there are among
those found before a limit depends on the conflicts that the engine reports too; engines report the same ones each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nslogic import deadline
from nslogic.algebra.infeasible_subsets.hitting_sets import StepCounter, minimal_hitting_sets
from nslogic.engines.engine import Engine
from nslogic.errors import UndecidedError
from nslogic.orders.formulas import TRUE, Formula
from nslogic.printing import Brief
from nslogic.records import Record


class Cores(Brief, Record):
    """Minimal sets of labels that cannot hold together, smallest first, and whether that is every one.

    `rows` are the rows of the system that clash in each, where there are no alternatives.
    """

    found: tuple[tuple[str, ...], ...]
    complete: bool
    reason: str = ""
    rows: tuple[tuple[int, ...], ...] = ()

    def in_short(self) -> str:
        """Return the cores, the smallest first."""
        return "; ".join("{" + ", ".join(core) + "}" for core in self.found) or "none"


class Explained(Record):
    """Labels that cannot hold together; `minimal` says that they are a core, `alone` that there is no other.

    A core is alone if giving up any of its labels makes all the others satisfiable.
    """

    labels: frozenset[str]
    alone: bool
    minimal: bool


LABELS_OF_A_QUESTION = 100
"""A question about more labels than so many counts as several."""


class CoreSearch:
    """Ask an engine about subsets of labels, remembering what the answers imply.

    Args:
        engine: Decides subsets.
        labels: Every label that may take part, in the order in which they are given up first.
        extra: A formula that always takes part.
        most_questions: Where the search gives up.

    Attributes:
        spent: What the questions cost so far: the labels there are for each, times the price of the engine.
    """

    def __init__(self, engine: Engine, labels: Iterable[str], extra: Formula = TRUE, *, most_questions: int) -> None:
        self.engine = engine
        self.labels = tuple(labels)
        self.extra = extra
        self.spent = 0
        self._left = most_questions
        self._steps: StepCounter | None = None
        # Sets of labels are bit masks inside: thousands of them are compared for each question.
        self._bits = {label: 1 << place for place, label in enumerate(self.labels)}
        self._everything = (1 << len(self.labels)) - 1
        self._conflicts: list[int] = []
        self._possible: list[int] = []

    def _mask(self, labels: Iterable[str]) -> int:
        return sum(self._bits[label] for label in set(labels) if label in self._bits)

    def _named(self, mask: int) -> frozenset[str]:
        return frozenset(label for label, bit in self._bits.items() if mask & bit)

    def limit(self, *, questions: int, steps: int) -> None:
        """Leave at most so many questions, and so many steps between them, to what is searched from now on."""
        self._left = min(self._left, questions)
        self._steps = StepCounter(steps)

    def learn_conflict(self, labels: Iterable[str]) -> None:
        """Remember that some labels, whatever else they stand with, contradict the extra formula."""
        self._remember_conflict(self._mask(labels))

    def _remember_conflict(self, mask: int) -> None:
        self._conflicts = [one for one in self._conflicts if mask & ~one]
        self._conflicts.append(mask)

    def satisfiable(self, labels: Iterable[str]) -> bool:
        """Return whether labels can hold together with the extra formula.

        Raises:
            UndecidedError: the engine gave up, or too many questions were asked.
        """
        return self._satisfiable(self._mask(labels))

    def _satisfiable(self, asked: int) -> bool:
        outside = ~asked
        for conflict in self._conflicts:
            if not conflict & outside:
                return False
        for possible in self._possible:
            if not asked & ~possible:
                return True
        deadline.check_time()
        if self._left <= 0:
            raise UndecidedError("the search for cores reached its limit of questions")
        self._left -= 1 + len(self.labels) // LABELS_OF_A_QUESTION
        self.spent += self.engine.price * (1 + len(self.labels))
        labels = tuple(label for label, bit in self._bits.items() if asked & bit)
        answer = self.engine.ask(labels, self.extra, with_model=False)
        if answer.model is None:
            self._remember_conflict(self._mask(answer.conflict) & asked)
            return False
        holding = asked | self._mask(answer.holding)
        self._possible = [one for one in self._possible if one & ~holding]
        self._possible.append(holding)
        return True

    def shrink(self, labels: Iterable[str]) -> frozenset[str]:
        """Return a minimal contradictory subset of contradictory labels, giving up the first labels first."""
        return self._named(self._shrunk(self._mask(labels)))

    def _shrunk(self, kept: int) -> int:
        """Give up labels one after the other, as long as the rest is contradictory.

        Labels that can be given up stand in long runs where most of them can, so their number is doubled as long as it
        goes well and halved from there: a label that has to stay takes few questions, however many go before it.
        """
        order = [bit for bit in self._bits.values() if kept & bit]
        place = 0
        while place < len(order):
            run, least_bad = 0, len(order) - place + 1
            step = 1
            while run + 1 < least_bad:
                tried = min(run + step, least_bad - 1) if step else (run + least_bad) // 2
                if self._satisfiable(kept & ~sum(order[place : place + tried])):
                    least_bad, step = tried, 0
                else:
                    run, step = tried, 2 * step
            kept &= ~sum(order[place : place + run])
            place += run + 1
        return kept

    def _some_core(self, labels: int) -> int:
        """Return a minimal core among contradictory labels, the sooner the better: which one does not matter.

        The conflicts that answers report have few labels more than a core, and questions about few labels are cheap.
        """
        core = self._least_within(labels)
        for bit in self._bits.values():
            if core & bit and not self._satisfiable(core & ~bit):
                core = self._least_within(core & ~bit)
        return core

    def _least_within(self, labels: int) -> int:
        return min((one for one in self._conflicts if not one & ~labels), key=int.bit_count)

    def conflicts_within(self, labels: Iterable[str], apart: Iterable[str]) -> Iterator[frozenset[str]]:
        """Yield minimal cores among some labels until the rest can hold, each without what is `apart` in those before.

        Args:
            labels: Where to look.
            apart: Labels that no two of these cores share; some is in each core.
        """
        left, disjoint = self._mask(labels), self._mask(apart)
        while not self._satisfiable(left):
            core = self._some_core(left)
            yield self._named(core)
            left &= ~(core & disjoint)

    def grow(self, labels: Iterable[str]) -> frozenset[str]:
        """Return a maximal satisfiable superset of satisfiable labels."""
        kept = self._largest_possible(self._mask(labels))
        for bit in reversed(self._bits.values()):
            if not kept & bit and self._satisfiable(kept | bit):
                kept = self._largest_possible(kept | bit)
        return self._named(kept)

    def _largest_possible(self, mask: int) -> int:
        return max((one for one in self._possible if not mask & ~one), key=int.bit_count, default=mask)

    def explain(self) -> Explained:
        """Return a minimal core of contradictory labels, as far as the questions on the way are decided."""
        self._satisfiable(self._everything)
        core, alone, minimal = self._least_within(self._everything), True, True
        for bit in self._bits.values():
            if not core & bit:
                continue
            try:
                # What holds without one label holds for all its parts, so the larger question goes first.
                if self._satisfiable(self._everything & ~bit):
                    continue
                if not self._satisfiable(core & ~bit):
                    core = self._least_within(core & ~bit)
                    continue
            except UndecidedError:
                minimal = False
            alone = False  # another core does without it, or may
        return Explained(self._named(core), alone=alone, minimal=minimal)

    def smallest(self) -> frozenset[str] | None:
        """Return the smallest core, the first in label order among those; None where the labels can hold.

        Every core hits the complement of every satisfiable set; the smallest set that hits all complements known so
        far, if it is contradictory, is the smallest core (implicit hitting sets, Ignatiev et al. 2015).
        """
        everything = frozenset(self.labels)
        if self.satisfiable(everything):
            return None
        complements = [everything - self._named(possible) for possible in self._possible]
        while True:
            candidate = next(iter(minimal_hitting_sets(complements, effort=self._steps)))
            if not self.satisfiable(candidate):
                return candidate
            complements.append(everything - self.grow(candidate))

    def every(self) -> Iterator[frozenset[str]]:
        """Yield every core, in an order that label order and satisfiability determine.

        Cores and minimal corrections are each other's minimal hitting sets (Reiter 1987): as soon as every minimal
        set that hits the known cores leaves something satisfiable, no core is missing.
        """
        cores: list[int] = []
        corrections: set[int] = set()
        known = -1
        while len(cores) != known:
            # What was no minimal hitting set may have become one by a core that was found later, so once more.
            known = len(cores)
            for core in self._missing(cores, corrections):
                cores.append(core)
                yield self._named(core)

    def _missing(self, cores: list[int], corrections: set[int]) -> Iterator[int]:
        """Yield cores that hit no minimal hitting set of those known, which grow on the way; note corrections.

        Hitting sets are walked depth first: a partial one is extended by the elements of a core that it misses, those
        tried before are barred, and every element has to hit some core alone (Murakami and Uno 2014).
        """
        stack = [(0, 0)]
        while stack:
            deadline.check_time()
            if self._steps is not None:
                self._steps.spend(1)
            chosen, barred = stack.pop()
            branch, alone = 0, 0
            for core in cores:
                hit = core & chosen
                if not hit:
                    allowed = core & ~barred
                    if not branch or allowed.bit_count() < branch.bit_count():
                        branch = allowed
                        if not allowed:
                            break
                elif not hit & (hit - 1):
                    alone |= hit
            else:
                if alone != chosen:
                    continue
                if branch:
                    stack.extend(reversed(_extensions(chosen, barred, branch)))
                elif chosen not in corrections:
                    if self._satisfiable(self._everything & ~chosen):
                        corrections.add(chosen)
                    else:
                        yield self._some_core(self._everything & ~chosen)
                        stack.append((chosen, barred))


def _extensions(chosen: int, barred: int, branch: int) -> list[tuple[int, int]]:
    """Return a partial hitting set with each element of a core added, and those before it barred."""
    found: list[tuple[int, int]] = []
    while branch:
        bit = branch & -branch
        found.append((chosen | bit, barred))
        barred |= bit
        branch ^= bit
    return found


def ordered(cores: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Return cores as sorted tuples, smallest first, ties in label order."""
    return tuple(sorted((tuple(sorted(core)) for core in cores), key=lambda core: (len(core), core)))


def enumerate_cores(search: CoreSearch, *, most: int) -> Cores:
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
