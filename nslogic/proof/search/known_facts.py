"""What the engine for symbolic exponents knows in one case of a proof: which of its facts cannot hold together."""

from __future__ import annotations

from collections.abc import Mapping

from nslogic.engines.symbolic.elimination import eliminate_orders
from nslogic.engines.symbolic.state import State
from nslogic.engines.symbolic.substitution import Scale
from nslogic.kernel import SCALE, Real, Vector
from nslogic.parameters.signs import Contradiction
from nslogic.proof.budget import Budget
from nslogic.proof.search.translation import Translation

_SCALE = Scale(SCALE, 1, 0)


class KnownFacts:
    """The engine's state of one case, in which each fact is a reason of its own."""

    def __init__(self, translation: Translation) -> None:
        self._translation = translation
        self._places: dict[str, str] = {}
        self._start()

    def _start(self) -> None:
        self._field = self._translation.field
        self._state = State(_SCALE)
        self._bits: dict[str, int] = {}

    def copy(self) -> KnownFacts:
        """Return an independent copy, for a case within this one."""
        other = KnownFacts(self._translation)
        other._places = dict(self._places)
        other._field, other._state, other._bits = self._field, self._state.copy(), dict(self._bits)
        return other

    def clash(self, reals: Mapping[str, Real], vectors: Mapping[str, Vector], effort: Budget) -> tuple[str, ...]:
        """Take the facts of the case in, and return names of facts that cannot hold together; none if none are found.

        Facts are reduced as far as no alternative is needed: what the engine does not see may still be a contradiction.
        """
        facts: dict[str, Real | Vector] = {**reals, **vectors}
        if not self._bits.keys() <= facts.keys():
            self._places = {}
            self._start()
        new = [name for name in facts if name not in self._bits]
        for name in new:
            fact = facts[name]
            polynomials = (fact.value,) if isinstance(fact, Real) else fact.form.values()
            self._translation.take(self._places, polynomials)
        if self._field is not self._translation.field:
            self._start()
            new = list(facts)
        for name in new:
            self._bits[name] = 1 << len(self._bits)
        effort.spend(10 * len(new) + 3 * len(self._state.rows) ** 2)
        formula, places = self._translation.formula, self._places
        try:
            self._state.add([(formula(facts[name], places), self._bits[name]) for name in reversed(new)])
            probe = self._state.copy()
            probe.drop_vanished()
            eliminate_orders(probe, most_new=effort.limits.new_rows)
        except Contradiction as clash:
            names = tuple(name for name, bit in self._bits.items() if bit & clash.reasons)
            self._start()  # a state with a contradiction is of no use
            return names
        return ()
