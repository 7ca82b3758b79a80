"""Laws in which every name has a value, as data that the prelude decides by computation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nslogic.export.coq.comparisons import UNIT, CoqNumber, CoqOrder, compare_orders
from nslogic.export.coq.reading import Reader
from nslogic.export.coq.space import Deep
from nslogic.kernel import ONE, Polynomial, Ratio, Statement


@dataclass
class Closed(Reader):
    """A reader of a comparison with values for its names (`space.fixed`); sums, extremes and logarithms are data too.

    Needs are recorded as they are without the values, so that the data states what the statement states.
    """

    def number(self, term: Statement) -> CoqNumber:
        """Return a number, with its value where it is a parameter."""
        if term[0] == "parameter":
            return CoqNumber(term[1], self.space.fixed[term[1]], Ratio(Polynomial.name(term[1])))
        return super().number(term)

    def order(self, term: Statement) -> CoqOrder:
        """Return an order, with its value where it is a quantity."""
        if term[0] == "quantity":
            return CoqOrder(term[1], self.space.fixed[term[1]], {term[1]: Ratio(ONE)})
        return super().order(term)

    def _extreme_number(self, function: str, values: list[CoqNumber]) -> CoqNumber:
        deep = _folded("NMax" if function == "greatest" else "NMin", [value.deep for value in values])
        return CoqNumber("", deep, Ratio(Polynomial.name(self._fresh())))

    def _extreme(self, values: list[CoqOrder], *, least: bool) -> CoqOrder:
        if len(values) == 1:
            return values[0]
        return self._own(_folded("TLeast" if least else "TLargest", [value.deep for value in values]))

    def _log(self, argument: Statement) -> CoqOrder:
        inside = self.order(argument)
        self.need(compare_orders(inside, ">~", UNIT, "order"))
        return self._own(f"(TLog {inside.deep})")

    def _series(
        self, lower: CoqOrder, upper: CoqOrder | None, ratio: Statement, factor: CoqOrder, exponent: CoqNumber
    ) -> CoqOrder:
        if upper is None:
            tail = super()._series(lower, upper, ratio, factor, exponent)
            return replace(tail, deep=f"(TTail {lower.deep} {factor.deep} {exponent.deep})")
        return self._own(f"(TSeries {lower.deep} {upper.deep} {factor.deep} {exponent.deep})")

    def _own(self, deep: Deep) -> CoqOrder:
        return CoqOrder("", deep, {self._fresh(): Ratio(ONE)})

    def _fresh(self) -> str:
        self.names += 1
        return f"{self.prefix}#{self.names}"


def _folded(word: str, parts: Sequence[Deep]) -> Deep:
    nested = parts[-1]
    for part in reversed(parts[:-1]):
        nested = f"({word} {part} {nested})"
    return nested
