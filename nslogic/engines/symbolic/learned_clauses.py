"""Conflict clauses over labels and disjuncts, learned in one query and reused in the next (clause learning).

Where a search found that a few labels and a few disjuncts cannot hold together, no later question that has all of them
needs to search again, whatever else it asks (Marques-Silva and Sakallah 1996).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from operator import or_

from nslogic.engines.symbolic.state import State
from nslogic.orders.formulas import AtomRelation, Formula, ParameterAtom
from nslogic.parameters.signs import Contradiction, Reasons

_OPPOSITE: dict[AtomRelation, AtomRelation] = {"=": "!=", "!=": "=", "<": "<=", "<=": "<"}


class ClauseStore:
    """The learned clauses of one system: sets of labels and formulas that contradict each other.

    Formulas are numbered, so that whether a clause applies is a question about bits.

    Args:
        most: How many clauses are kept for one disjunct; later ones are dropped.
    """

    def __init__(self, *, most: int) -> None:
        self._most = most
        self._bits: dict[Formula, int] = {}
        self._formulas: list[Formula] = []
        self._known: dict[Formula, list[tuple[Reasons, int]]] = {}
        self._conflicts = 0
        self._activity: dict[Formula, int] = {}

    def learn(self, labels: Reasons, formulas: Iterable[Formula]) -> None:
        """Store the clause that labels and formulas cannot hold together."""
        everything = dict.fromkeys(formulas)
        self._conflicts += 1
        together = 0
        for formula in everything:
            together |= self._bit(formula)
            self._activity[formula] = self._activity.get(formula, 0) + self._conflicts
        for formula in everything:
            clauses = self._known.setdefault(formula, [])
            new = labels, together & ~self._bits[formula]
            if len(clauses) < self._most and new not in clauses:
                clauses.append(new)

    def activity(self, formula: Formula) -> int:
        """Return how often a formula was part of a contradiction, late ones counted more."""
        return self._activity.get(formula, 0)

    def prune(self, state: State, labels: Reasons, implied: Mapping[Reasons, Reasons]) -> None:
        """Propagate: drop disjuncts that a clause excludes, and assert the last one of a choice.

        Args:
            state: What is reduced.
            labels: The labels that hold.
            implied: Further labels that do, each with its reasons.

        Raises:
            Contradiction: all disjuncts of a choice are excluded.
        """
        while self._pruned(state, labels, implied):
            pass

    def _pruned(self, state: State, labels: Reasons, implied: Mapping[Reasons, Reasons]) -> bool:
        """Drop disjuncts until a last one is asserted, which may exclude more; return whether one was."""
        taken, known = 0, reduce(or_, implied, labels)
        for formula in state.taken:
            taken |= self._bits.get(formula, 0)
        for place, (parts, reasons) in enumerate(state.choices):
            remaining = []
            why = reasons
            for part in parts:
                against = self._against(part, known, taken)
                if against is None:
                    remaining.append(part)
                else:
                    needed, others = against
                    if needed & ~labels:
                        because = (because for bit, because in implied.items() if needed & bit)
                        needed = reduce(or_, because, needed & labels)
                    why |= reduce(or_, (state.taken[other] for other in self._of(others)), needed)
            if not remaining:
                raise Contradiction(why)
            if len(remaining) == 1:
                del state.choices[place]
                state.take(remaining[0], why)
                return True
            state.choices[place] = tuple(remaining), why
        return False

    def _against(self, formula: Formula, labels: Reasons, taken: int) -> tuple[Reasons, int] | None:
        """Return a clause that excludes a formula, its labels and its other formulas; None where no clause does."""
        for clause in self._known.get(formula, ()):
            needed, others = clause
            if not needed & ~labels and not others & ~taken:
                return clause
        return None

    def _bit(self, formula: Formula) -> int:
        bit = self._bits.get(formula)
        if bit is None:
            bit = self._bits[formula] = 1 << len(self._formulas)
            self._formulas.append(formula)
        return bit

    def _of(self, bits: int) -> Iterator[Formula]:
        """Yield the formulas of some bits."""
        while bits:
            lowest = bits & -bits
            yield self._formulas[lowest.bit_length() - 1]
            bits ^= lowest


def opposite(formula: Formula) -> ParameterAtom | None:
    """Return the negation of a condition on parameters; None for other formulas."""
    if not isinstance(formula, ParameterAtom):
        return None
    value = formula.value if formula.relation in ("=", "!=") else -formula.value
    return ParameterAtom(value, _OPPOSITE[formula.relation])
