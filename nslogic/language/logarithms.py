"""The logarithms in a law, and the names of those whose orders are unknowns and no pairs (language.md §1.4).

A law mentions the logarithms that are written in it, and in a sum of `1/k` of that of its upper over its lower bound.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from nslogic.language.terms import (
    Constant,
    IndexedSum,
    Law,
    Logarithm,
    OrderExpression,
    Power,
    Product,
    Quantity,
    Scalar,
)
from nslogic.language.walk import within

LOG_LOG_NAME = "log log t"
"""The unknown order of `log log t`; no quantity has a blank in its name."""

_INVERSE = Constant(Fraction(-1))


def logarithm_of_sum(lower: OrderExpression, upper: OrderExpression) -> Logarithm:
    """Return what `sum(k = lower..upper, 1/k)` is: the logarithm of `upper/lower`, as it would be written."""
    return Logarithm(upper if isinstance(lower, Scalar) else Product((upper, Power(lower, _INVERSE))))


def logarithm_of(total: IndexedSum) -> Logarithm | None:
    """Return the logarithm that a sum is where its exponent is -1; None without an upper bound: then it has no meaning."""
    return None if total.upper is None else logarithm_of_sum(total.lower, total.upper)


def is_logarithm(name: str) -> bool:
    """Return whether an unknown is the order of a logarithm that pairs do not determine: a quantity has no such name."""
    return name == LOG_LOG_NAME or name.startswith("log(")


def logarithms_in(law: Law) -> Iterator[Logarithm]:
    """Yield every logarithm of a law, those in the argument of another before it."""
    for term in within(law):
        if isinstance(term, Logarithm):
            yield term
        elif isinstance(term, IndexedSum) and term.upper is not None:
            yield logarithm_of_sum(term.lower, term.upper)


def quantities_in(expression: OrderExpression) -> Iterator[str]:
    """Yield the quantities in an expression."""
    return (term.name for term in within(expression) if isinstance(term, Quantity))
