"""Minimal unsatisfiable subsets of labels (cores) over any engine: one, the smallest, and all of them.

A complete, smallest or only answer depends on satisfiability and on label order alone. Which cores come before a limit
depends on the conflicts that the engine reports, too; engines report the same ones each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nslogic import deadline
from nslogic.algebra.infeasible_subsets.hitting_sets import StepCounter, minimal_hitting_sets
from nslogic.deadline import TimeUpError
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
    """Labels that cannot hold together; `minimal` says that they are a core, `alone` that there is no other core.

    A core is alone if the labels without any one of it are satisfiable.
    """

    labels: frozenset[str]
    alone: bool
    minimal: bool


LABELS_OF_A_QUESTION = 100
"""The number of labels up to which a question counts as one."""


class CoreSearch:
    """A search for cores by questions to an engine, with a cache of conflicts and of satisfiable sets.

    Args:
        engine: Decides subsets.
        labels: Every label that may take part, in the order in which they are given up first.
        extra: A formula that always takes part.
        most_questions: Where the search gives up.

    Attributes:
        spent: The cost of the questions so far: the number of labels for each, times the price of the engine.
    """

    def __init__(self, engine: Engine, labels: Iterable[str], extra: Formula = TRUE, *, most_questions: int) -> None:
        self.engine = engine
        self.labels = tuple(labels)
        self.extra = extra
        self.spent = 0
        self._remaining = most_questions
        self._steps: StepCounter | None = None
        # Sets of labels are bit masks inside: thousands of them are compared for each question.
        self._bits = {label: 1 << place for place, label in enumerate(self.labels)}
        self._everything = (1 << len(self.labels)) - 1
        self._conflicts: list[int] = []
        self._possible: list[int] = []
        self._open: dict[int, str] = {}

    def _mask(self, labels: Iterable[str]) -> int:
        return sum(self._bits[label] for label in set(labels) if label in self._bits)

    def _named(self, mask: int) -> frozenset[str]:
        return frozenset(label for label, bit in self._bits.items() if mask & bit)

    def limit(self, *, questions: int, steps: int) -> None:
        """Limit the search from now on to a number of questions, and of steps between them."""
        self._remaining = min(self._remaining, questions)
        self._steps = StepCounter(steps)

    def learn_conflict(self, labels: Iterable[str]) -> None:
        """Store that labels contradict the extra formula."""
        self._remember_conflict(self._mask(labels))

    def _remember_conflict(self, mask: int) -> None:
        self._conflicts = [conflict for conflict in self._conflicts if mask & ~conflict]
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
        if asked in self._open:
            raise UndecidedError(self._open[asked])
        deadline.check_time()
        if self._remaining <= 0:
            raise UndecidedError("the search for cores reached its limit of questions")
        self._remaining -= 1 + len(self.labels) // LABELS_OF_A_QUESTION
        self.spent += self.engine.price * (1 + len(self.labels))
        labels = tuple(label for label, bit in self._bits.items() if asked & bit)
        try:
            answer = self.engine.ask(labels, self.extra, with_model=False)
        except TimeUpError:
            raise  # another time it may be decided
        except UndecidedError as problem:
            self._open[asked] = problem.reason
            raise
        if answer.model is None:
            self._remember_conflict(self._mask(answer.conflict) & asked)
            return False
        holding = asked | self._mask(answer.holding)
        self._possible = [possible for possible in self._possible if possible & ~holding]
        self._possible.append(holding)
        return True

    def shrink(self, labels: Iterable[str], *, decided: bool = True) -> frozenset[str]:
        """Return a minimal unsatisfiable subset of labels by deletion, the first labels first.

        Args:
            labels: Labels that are unsatisfiable.
            decided: Whether every question has to be decided; if not, a label stays where that is open.

        Raises:
            UndecidedError: a question is open that has to be decided.
        """
        return self._named(self._shrunk(self._mask(labels), decided=decided))

    def _shrunk(self, kept: int, *, decided: bool = True) -> int:
        """Delete labels one after the other, as long as the rest is unsatisfiable.

        Deletable labels come in long runs where most labels are deletable, so the length of a run is found by doubling
        and bisection: a label that has to stay takes few questions, however many are deleted before it.
        """
        order = [bit for bit in self._bits.values() if kept & bit]
        place = 0
        while place < len(order):
            run, least_bad = 0, len(order) - place + 1
            step = 1
            while run + 1 < least_bad:
                tried = min(run + step, least_bad - 1) if step else (run + least_bad) // 2
                if self._may_hold(kept & ~sum(order[place : place + tried]), decided=decided):
                    least_bad, step = tried, 0
                else:
                    run, step = tried, 2 * step
            kept &= ~sum(order[place : place + run])
            place += run + 1
        return kept

    def _may_hold(self, labels: int, *, decided: bool) -> bool:
        """Return whether labels can hold together; unless that has to be decided, they may where it is open."""
        try:
            return self._satisfiable(labels)
        except UndecidedError as problem:
            if decided or isinstance(problem, TimeUpError):
                raise
            return True

    def _some_core(self, labels: int) -> int:
        """Return any core among unsatisfiable labels, by few questions.

        The conflicts that answers report have few labels more than a core, and questions about few labels are cheap.
        """
        core = self._least_within(labels)
        for bit in self._bits.values():
            if core & bit and not self._satisfiable(core & ~bit):
                core = self._least_within(core & ~bit)
        return core

    def _least_within(self, labels: int) -> int:
        return min((conflict for conflict in self._conflicts if not conflict & ~labels), key=int.bit_count)

    def conflicts_within(self, labels: Iterable[str], apart: Iterable[str]) -> Iterator[frozenset[str]]:
        """Yield cores among some labels until the rest is satisfiable, each without the `apart` labels of those before.

        Args:
            labels: The labels among which to search.
            apart: Labels that no two of these cores share; some is in each core.
        """
        remaining, disjoint = self._mask(labels), self._mask(apart)
        while not self._satisfiable(remaining):
            core = self._some_core(remaining)
            yield self._named(core)
            remaining &= ~(core & disjoint)

    def grow(self, labels: Iterable[str]) -> frozenset[str]:
        """Return a maximal satisfiable superset of satisfiable labels."""
        kept = self._largest_possible(self._mask(labels))
        for bit in reversed(self._bits.values()):
            if not kept & bit and self._satisfiable(kept | bit):
                kept = self._largest_possible(kept | bit)
        return self._named(kept)

    def _largest_possible(self, mask: int) -> int:
        return max((possible for possible in self._possible if not mask & ~possible), key=int.bit_count, default=mask)

    def explain(self) -> Explained:
        """Return a core of unsatisfiable labels, and whether it is the only one, as far as questions are decided."""
        self._satisfiable(self._everything)
        core, alone, minimal = self._least_within(self._everything), True, True
        for bit in self._bits.values():
            if not core & bit:
                continue
            try:
                # If all labels but one are satisfiable, so is every subset of them: the larger question goes first.
                if self._satisfiable(self._everything & ~bit):
                    continue
                if not self._satisfiable(core & ~bit):
                    core = self._least_within(core & ~bit)
                    continue
            except UndecidedError:
                minimal = False
            alone = False  # there is, or may be, a core without this label
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

        Cores and minimal correction sets are each other's minimal hitting sets (Reiter 1987): once the complement of
        every minimal hitting set of the known cores is satisfiable, no core is missing.
        """
        cores: list[int] = []
        corrections: set[int] = set()
        known = -1
        while len(cores) != known:
            # A later core may have made a set a minimal hitting set that was none before, so dualize once more.
            known = len(cores)
            for core in self._missing(cores, corrections):
                cores.append(core)
                yield self._named(core)

    def _missing(self, cores: list[int], corrections: set[int]) -> Iterator[int]:
        """Yield cores that some minimal hitting set of the known cores misses; `cores` grows on the way.

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
    extensions: list[tuple[int, int]] = []
    while branch:
        bit = branch & -branch
        extensions.append((chosen | bit, barred))
        barred |= bit
        branch ^= bit
    return extensions


def ordered(cores: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """Return cores as sorted tuples, smallest first, ties in label order."""
    return tuple(sorted((tuple(sorted(core)) for core in cores), key=lambda core: (len(core), core)))


def enumerate_cores(search: CoreSearch, *, most: int) -> Cores:
    """Return every core up to a number; `reason` says where a limit or an undecided question cut the search."""
    cores: list[frozenset[str]] = []
    try:
        for core in search.every():
            if len(cores) == most:
                return Cores(ordered(cores), complete=False, reason=f"there are more than {most} cores")
            cores.append(core)
    except UndecidedError as problem:
        return Cores(ordered(cores), complete=False, reason=problem.reason)
    return Cores(ordered(cores), complete=True)
