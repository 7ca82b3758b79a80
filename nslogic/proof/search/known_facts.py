"""What the engine for symbolic exponents knows in one case of a proof: which of its facts clash, and how they add up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from nslogic.algebra.signs import ZERO
from nslogic.engines.symbolic.elimination import blocking, eliminate_orders
from nslogic.engines.symbolic.state import State
from nslogic.engines.symbolic.substitution import LOG_T, ConstantRow, Scale
from nslogic.kernel import LOG_SCALE, SCALE, Level, Polynomial, Real, Vector
from nslogic.orders.formulas import FALSE, TRUE
from nslogic.parameters.signs import Contradiction
from nslogic.proof.budget import Budget
from nslogic.proof.search.translation import Translation

_SCALE = Scale(SCALE, 1, 0)
_MARK = "!"
"""What the column of a fact about orders is called, before the name of the fact."""


class FactSum(NamedTuple):
    """Facts about orders, with the multipliers by which they add up to nothing at a level."""

    multipliers: dict[str, Polynomial]
    level: Level


class KnownFacts:
    """The engine's state of one case, in which each fact is a reason of its own."""

    def __init__(self, translation: Translation) -> None:
        self.translation = translation
        self._places: dict[str, str] = {}
        self._start()

    def _start(self) -> None:
        self._field = self.translation.field
        self._state = State(_SCALE)
        self._state.log = []
        self._reduced = self._state
        self._bits: dict[str, int] = {}

    def copy(self) -> KnownFacts:
        """Return an independent copy, for a case within this one."""
        other = KnownFacts(self.translation)
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
            self.translation.take(self._places, polynomials)
        if self._field is not self.translation.field:
            self._start()
            new = list(facts)
        for name in new:
            self._bits[name] = 1 << len(self._bits)
        effort.spend(10 * len(new) + 3 * len(self._state.rows) ** 2)
        formula, places, state = self.translation.formula, self._places, self._state
        state.constants |= {_MARK + name for name in new}
        self._reduced = state
        try:
            state.add([(formula(facts[name], places, _MARK + name), self._bits[name]) for name in reversed(new)])
            self._reduced = probe = state.copy()
            probe.drop_vanished()
            eliminate_orders(probe, most_new=effort.limits.new_rows)
        except Contradiction as clash:
            names = tuple(name for name, bit in self._bits.items() if bit & clash.reasons)
            reduced = self._reduced
            self._start()  # a state with a contradiction is of no use, but for its log
            self._reduced = reduced
            return names
        return ()

    def blocking(self) -> Polynomial | None:
        """Return the polynomial whose unknown sign keeps the engine from seeing more, if any."""
        factor = blocking(self._reduced)
        return None if factor is None else self.translation.polynomial(factor, self._places)

    def vanishing(self) -> list[Polynomial]:
        """Return irreducible polynomials that the engine has found to be zero."""
        signs, places = self._state.facts.signs.items(), self._places
        return [self.translation.polynomial(factor, places) for factor, (bits, _) in signs if bits == ZERO]

    def sums(self) -> list[FactSum]:
        """Return what the facts that were last taken in add up to: what cannot hold, and then what depends on parameters."""
        state, log = self._reduced, self._reduced.log or []
        false = [row for row in log if state.truth(row.comparison)[0] is False]
        return [self._sum(row) for row in (*false, *(row for row in log if row.comparison not in (TRUE, FALSE)))]

    def _sum(self, row: ConstantRow) -> FactSum:
        """Return the facts that a row without unknown orders adds up, by the columns that mark them."""
        level: Level = "power" if row.powers_only or row.form.get(SCALE) else "order"
        names = {SCALE: SCALE, LOG_T: LOG_SCALE}
        if level == "power":
            del names[LOG_T]
        columns = [column for column in row.form if column in names or column.startswith(_MARK)]
        polynomials = self.translation.cleared((row.form[column] for column in columns), self._places)
        return FactSum(
            {
                names.get(column, column.removeprefix(_MARK)): value
                for column, value in zip(columns, polynomials, strict=True)
            },
            level,
        )
