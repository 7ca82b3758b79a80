"""Conflict clauses over labels and disjuncts, learned in one query and reused in the next (clause learning).

Where a search found that a few labels and a few disjuncts cannot hold together, no later question that has all of them
needs to search again, whatever else it asks (Marques-Silva and Sakallah 1996).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import or_

from nslogic.engines.symbolic.state import State
from nslogic.orders.formulas import AtomRelation, Formula, ParameterAtom
from nslogic.parameters.signs import Contradiction, Reasons

_OPPOSITE: dict[AtomRelation, AtomRelation] = {"=": "!=", "!=": "=", "<": "<=", "<=": "<"}


class ClauseStore:
    """The learned clauses of one system: sets of labels and formulas that contradict each other.

    Args:
        most: How many clauses are kept for one disjunct; later ones are dropped.
    """

    def __init__(self, *, most: int) -> None:
        self._most = most
        self._known: dict[Formula, list[tuple[Reasons, frozenset[Formula]]]] = {}

    def learn(self, labels: Reasons, formulas: Iterable[Formula]) -> None:
        """Store the clause that labels and formulas cannot hold together."""
        everything = frozenset(formulas)
        for formula in everything:
            clauses = self._known.setdefault(formula, [])
            new = labels, everything - {formula}
            if len(clauses) < self._most and new not in clauses:
                clauses.append(new)

    def against(self, formula: Formula, labels: Reasons, taken: Mapping[Formula, Reasons]) -> Reasons | None:
        """Return the reasons of a clause that excludes a formula, None where no clause does.

        Args:
            formula: The formula.
            labels: The labels of the question.
            taken: Formulas that hold beside them, each with its reasons.
        """
        for needed, others in self._known.get(formula, ()):
            if not needed & ~labels and taken.keys() >= others:
                return reduce(or_, (taken[other] for other in others), needed)
        return None

    def prune(self, state: State, labels: Reasons) -> None:
        """Propagate: drop disjuncts that a clause excludes, and assert the last one of a choice.

        Raises:
            Contradiction: all disjuncts of a choice are excluded.
        """
        while self._pruned(state, labels):
            pass

    def _pruned(self, state: State, labels: Reasons) -> bool:
        """Drop disjuncts until a last one is asserted, which may exclude more; return whether one was."""
        for place, (parts, reasons) in enumerate(state.choices):
            remaining = []
            why = reasons
            for part in parts:
                against = self.against(part, labels, state.taken)
                if against is None:
                    remaining.append(part)
                else:
                    why |= against
            if not remaining:
                raise Contradiction(why)
            if len(remaining) == 1:
                del state.choices[place]
                state.take(remaining[0], why)
                return True
            state.choices[place] = tuple(remaining), why
        return False


def opposite(formula: Formula) -> ParameterAtom | None:
    """Return the negation of a condition on parameters; None for other formulas."""
    if not isinstance(formula, ParameterAtom):
        return None
    value = formula.value if formula.relation in ("=", "!=") else -formula.value
    return ParameterAtom(value, _OPPOSITE[formula.relation])
