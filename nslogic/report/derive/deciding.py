"""The parts that determine the order of a sum or an extreme, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from nslogic.derivation.inferences import Inference
from nslogic.language import terms
from nslogic.language.terms import OrderExpression, OrderRelation
from nslogic.orders.formulas import ZERO, OrderForm
from nslogic.report.formulas.products import is_negative
from nslogic.report.page import enumeration


class FormulaNotation(Protocol):
    """A way to write formulas: as text, Markdown or LaTeX."""

    def statements(self, statements: Sequence[InferredStatement]) -> str:
        """Return statements about one name as a chain: `name ~ product ~ product`."""

    def part(self, expression: OrderExpression) -> str:
        """Return a part of a law."""

    def label(self, label: str) -> str:
        """Return a label of the file."""

    def meanings(self, label: str) -> tuple[str, ...]:
        """Return the laws or declarations behind a label, one by one."""


@dataclass(frozen=True)
class InferredStatement:
    """`name relation product`, or `product relation 1` without a name; with `ignoring_logs`, of the powers alone."""

    name: str | None
    relation: OrderRelation
    product: OrderForm
    ignoring_logs: bool

    @property
    def sides(self) -> tuple[OrderForm, OrderForm]:
        """Return the products on the two sides; without a name, negative powers go to the right."""
        if self.name is not None:
            return OrderForm.unknown(self.name), self.product
        negative = {name: power for name, power in self.product.coefficients if is_negative(power)}
        logs = self.product.logs
        under = OrderForm.build(negative, logs if is_negative(logs) else ZERO)
        return self.product - under, -under


def twins_at(inferences: Sequence[Inference], place: int) -> range:
    """Return the range of places, starting at the given one, whose inferences are from the same sum of a line."""
    first = inferences[place]
    end = place + 1
    while (
        first.winner is not None
        and end < len(inferences)
        and inferences[end].label == first.label
        and (other := inferences[end].winner) is not None
        and other.whole == first.winner.whole
    ):
        end += 1
    return range(place, end)


def deciding_text(twins: Sequence[Inference], notation: FormulaNotation, *, at_optimum: bool) -> str:
    """Return which parts determine the order of a sum or an extreme; empty if that is not known."""
    winners = [inference.winner for inference in twins if inference.winner is not None]
    if not winners:
        return ""
    parts = tuple(dict.fromkeys(part for winner in winners for part in winner.parts))
    shown = [part_text(part, notation) for part in parts]
    if len(set(shown)) < len(shown):
        shown = [notation.part(part) for part in parts]
    if len(parts) > 1:
        return f"{enumeration(shown)} {'balance' if at_optimum else 'are of the same order'}"
    if isinstance(winners[0].whole, terms.Sum):
        return f"{shown[0]} dominates"
    return f"{shown[0]} is the {'least' if winners[0].least else 'greatest'}"


def part_text(part: OrderExpression, notation: FormulaNotation) -> str:
    """Return a part of a sum in words: a sum over an index is named by its bounds."""
    if isinstance(part, terms.IndexedSum):
        lower = notation.part(part.lower)
        if part.upper is None:
            return f"the sum from {lower} on"
        return f"the sum from {lower} to {notation.part(part.upper)}"
    return notation.part(part)
