"""What alternatives contradict, remembered: the next question about a system meets many of them again.

Where a search found that a few labels and a few alternatives cannot hold together, no later question that has all of
them needs to look again, whatever else it asks (clause learning, Marques-Silva and Sakallah 1996).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from operator import or_

from nslogic.engines.symbolic.state import State
from nslogic.orders.formulas import AtomRelation, Formula, ParameterAtom
from nslogic.parameters.signs import Contradiction, Reasons

MOST_REFUTED = 64
"""How many contradictions are kept for one alternative; those that come later are not."""

_OPPOSITE: dict[AtomRelation, AtomRelation] = {"=": "!=", "!=": "=", "<": "<=", "<=": "<"}


class ClauseStore:
    """Contradictions between labels and formulas of one system."""

    def __init__(self) -> None:
        self._known: dict[Formula, list[tuple[Reasons, frozenset[Formula]]]] = {}

    def learn(self, labels: Reasons, formulas: Iterable[Formula]) -> None:
        """Remember that labels and formulas cannot hold together."""
        everything = frozenset(formulas)
        for formula in everything:
            found = self._known.setdefault(formula, [])
            new = labels, everything - {formula}
            if len(found) < MOST_REFUTED and new not in found:
                found.append(new)

    def against(self, formula: Formula, labels: Reasons, taken: Mapping[Formula, Reasons]) -> Reasons | None:
        """Return what forbids a formula, None where nothing is known to.

        Args:
            formula: What would be added.
            labels: The labels that are asked about.
            taken: Formulas that hold beside them, and why each does.
        """
        for needed, others in self._known.get(formula, ()):
            if not needed & ~labels and taken.keys() >= others:
                return reduce(or_, (taken[other] for other in others), needed)
        return None

    def prune(self, state: State, labels: Reasons) -> None:
        """Drop alternatives that are known to contradict what a state has; work in those that are left alone.

        Raises:
            Contradiction: of some choice none is left.
        """
        while self._pruned(state, labels):
            pass

    def _pruned(self, state: State, labels: Reasons) -> bool:
        """Drop alternatives, until one that is left alone was worked in, which may rule out more; return if one was."""
        for place, (parts, reasons) in enumerate(state.choices):
            left = []
            why = reasons
            for part in parts:
                against = self.against(part, labels, state.taken)
                if against is None:
                    left.append(part)
                else:
                    why |= against
            if not left:
                raise Contradiction(why)
            if len(left) == 1:
                del state.choices[place]
                state.take(left[0], why)
                return True
            state.choices[place] = tuple(left), why
        return False


def opposite(formula: Formula) -> ParameterAtom | None:
    """Return what holds where a comparison with a polynomial does not; None for other formulas."""
    if not isinstance(formula, ParameterAtom):
        return None
    value = formula.value if formula.relation in ("=", "!=") else -formula.value
    return ParameterAtom(value, _OPPOSITE[formula.relation])
