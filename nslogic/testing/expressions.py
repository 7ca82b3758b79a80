"""Expressions drawn around a hidden assignment, each with its order there.

The table of language.md §1 is applied while a text is built, so that no code is shared with the code under test.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from hypothesis import strategies as st

from nslogic.testing.scenes import SMALL_NUMBERS, Features, SampleOrder, Scene, pick

ORDER_OF_ONE: SampleOrder = (Fraction(0), Fraction(0))
LOG_PAIR: SampleOrder = (Fraction(0), Fraction(1))


class Exponent(NamedTuple):
    """A parameter expression; `value` is None where a denominator is zero."""

    text: str
    value: Fraction | None


class Expression(NamedTuple):
    """An order expression; `order` is None where a need of the table is not met."""

    text: str
    order: SampleOrder | None


UNIT_EXPONENT = Expression("1", ORDER_OF_ONE)


@dataclass(frozen=True)
class Author:
    """A writer of random expressions around a scene; with `defined`, they all have an order or a value there."""

    draw: st.DrawFn
    scene: Scene
    features: Features
    defined: bool

    def expression(self, *, depth: int = 2) -> Expression:
        """Draw an expression, which has an order if `defined`."""
        kinds = ["product", "product"]
        if depth and self.features.sums:
            kinds += ["sum", "extreme", "power"]
        if depth and self.features.logs:
            kinds += ["log", "indexed"]
        match pick(self.draw, kinds):
            case "sum":
                terms = [self.expression(depth=depth - 1) for _ in range(pick(self.draw, (2, 3)))]
                return Expression(f"({' + '.join(term.text for term in terms)})", _extreme("max", terms))
            case "extreme":
                function = pick(self.draw, ("max", "min"))
                terms = [self.expression(depth=depth - 1) for _ in range(pick(self.draw, (1, 2, 3)))]
                return Expression(f"{function}({', '.join(term.text for term in terms)})", _extreme(function, terms))
            case "power":
                base, exponent = self.expression(depth=depth - 1), self.exponent()
                return Expression(f"({base.text})^({exponent.text})", _raised(base.order, exponent.value))
            case "log":
                return self._logarithm()
            case "indexed":
                indexed = self._indexed_sum()
                return UNIT_EXPONENT if self.defined and indexed.order is None else indexed
        return self.product()

    def product(self) -> Expression:
        """Draw one to three powers of quantities, or a constant."""
        factors = [self._power() for _ in range(pick(self.draw, (1, 2, 3, 0)))]
        if not factors:
            return UNIT_EXPONENT
        order: SampleOrder | None = ORDER_OF_ONE
        for factor in factors:
            order = _times(order, factor.order)
        return Expression(" * ".join(factor.text for factor in factors), order)

    def _power(self) -> Expression:
        name = pick(self.draw, tuple(self.scene.orders))
        if self.features.parameters and pick(self.draw, (False, True)):
            exponent = self.exponent()
            return Expression(f"{name}^({exponent.text})", _raised(self.scene.orders[name], exponent.value))
        value = pick(self.draw, SMALL_NUMBERS)
        return Expression(f"{name}{power_suffix(value)}", _raised(self.scene.orders[name], value))

    def _logarithm(self) -> Expression:
        """Draw the logarithm of a quantity, or of its inverse if it falls; `log log t` counts as a constant."""
        name = pick(self.draw, tuple(self.scene.orders))
        order = self.scene.orders[name]
        return Expression(
            f"log({name})" if order >= ORDER_OF_ONE else f"log(1/{name})", LOG_PAIR if order[0] else ORDER_OF_ONE
        )

    def _indexed_sum(self) -> Expression:
        """Draw `sum(k = K..M, R * k^p)` with any of the three kinds of bounds."""
        factor = self.product()
        exponent = self.exponent()
        bounds = [UNIT_EXPONENT, *(Expression(name, order) for name, order in self.scene.orders.items())]
        lower = pick(self.draw, bounds)
        upper = pick(self.draw, [None, *bounds[1:]])
        text = f"sum(k = {lower.text}..{'inf' if upper is None else upper.text}, {factor.text} * k^({exponent.text}))"
        return Expression(text, _indexed_order(factor.order, exponent.value, lower.order, upper))

    def exponent(self) -> Exponent:
        """Draw a parameter expression of one or two parts, which has a value if `defined`."""
        parts = [Exponent(str(number), number) for number in SMALL_NUMBERS[:6]]
        leaves = [*(Exponent(name, value) for name, value in self.scene.parameters.items()), *parts]
        first = pick(self.draw, leaves)
        if not self.scene.parameters or pick(self.draw, (True, False)):
            return first
        second = pick(self.draw, leaves)
        assert first.value is not None
        assert second.value is not None
        candidates = [
            Exponent(f"{first.text} + ({second.text})", first.value + second.value),
            Exponent(f"{first.text} - ({second.text})", first.value - second.value),
            Exponent(f"{first.text} * ({second.text})", first.value * second.value),
            Exponent(f"{first.text} / ({second.text})", first.value / second.value if second.value else None),
            Exponent(f"1 / (1 + {second.text})", 1 / (1 + second.value) if 1 + second.value else None),
            Exponent(f"min({first.text}, {second.text})", min(first.value, second.value)),
            Exponent(f"max({first.text}, {second.text})", max(first.value, second.value)),
            Exponent(
                f"min({first.text}, 1 / ({second.text}), 1)",
                min(first.value, 1 / second.value, Fraction(1)) if second.value else None,
            ),
        ]
        return pick(
            self.draw, [candidate for candidate in candidates if candidate.value is not None or not self.defined]
        )


def _indexed_order(
    factor: SampleOrder | None, exponent: Fraction | None, lower: SampleOrder | None, upper: Expression | None
) -> SampleOrder | None:
    if factor is None or exponent is None or lower is None or lower < ORDER_OF_ONE:
        return None
    last = None if upper is None else upper.order
    if last is None:
        return _times(factor, _raised(lower, 1 + exponent)) if exponent < -1 else None
    if last < lower:
        return None
    if exponent == -1:
        return _times(factor, LOG_PAIR) if last[0] > lower[0] else factor
    return _times(factor, _raised(last if exponent > -1 else lower, 1 + exponent))


def power_suffix(power: Fraction) -> str:
    """Return the text after a quantity that raises it to a power.

    >>> power_suffix(Fraction(-1, 3)), power_suffix(Fraction(1)), power_suffix(Fraction(2))
    ('^(-1/3)', '', '^2')
    """
    if power == 1:
        return ""
    return f"^{power}" if power.denominator == 1 and power > 0 else f"^({power})"


def _times(first: SampleOrder | None, second: SampleOrder | None) -> SampleOrder | None:
    return None if first is None or second is None else (first[0] + second[0], first[1] + second[1])


def _raised(order: SampleOrder | None, exponent: Fraction | None) -> SampleOrder | None:
    return None if order is None or exponent is None else (order[0] * exponent, order[1] * exponent)


def _extreme(function: str, terms: Sequence[Expression]) -> SampleOrder | None:
    orders = [term.order for term in terms if term.order is not None]
    if len(orders) < len(terms):
        return None
    return max(orders) if function == "max" else min(orders)
