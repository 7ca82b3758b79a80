"""What a law says, after its text was parsed and every name was resolved.

Three sorts of terms: parameter expressions (numbers that do not scale), order expressions (things that do), and
laws. Quotients of orders are products with the power -1; quotients of parameter expressions are kept as they were
written, because a law with a zero denominator is false before any simplification (language.md §1).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

OrderRelation: TypeAlias = Literal["~", "<~", ">~", "<<", ">>"]
ParameterRelation: TypeAlias = Literal["=", "!=", "<", "<=", ">", ">="]


@dataclass(frozen=True)
class Constant:
    """An exact rational number in a parameter expression."""

    value: Fraction


@dataclass(frozen=True)
class Parameter:
    """A declared parameter."""

    name: str


@dataclass(frozen=True)
class ParameterSum:
    """A sum of parameter expressions; a difference is a sum with a product by -1."""

    terms: tuple[ParameterExpression, ...]


@dataclass(frozen=True)
class ParameterProduct:
    """A product of parameter expressions."""

    factors: tuple[ParameterExpression, ...]


@dataclass(frozen=True)
class ParameterQuotient:
    """A quotient as it was written; the law it stands in is false where the denominator is zero."""

    numerator: ParameterExpression
    denominator: ParameterExpression


@dataclass(frozen=True)
class ParameterPower:
    """A power with a positive integer exponent (a negative one is read as a quotient)."""

    base: ParameterExpression
    exponent: int


@dataclass(frozen=True)
class ParameterExtreme:
    """The least or the greatest of one or more parameter expressions."""

    function: Literal["min", "max"]
    arguments: tuple[ParameterExpression, ...]


ParameterExpression: TypeAlias = (
    Constant | Parameter | ParameterSum | ParameterProduct | ParameterQuotient | ParameterPower | ParameterExtreme
)


@dataclass(frozen=True)
class Scalar:
    """A positive number in an order expression; its order is (0, 0) whatever its value."""

    value: Fraction


@dataclass(frozen=True)
class Quantity:
    """A declared quantity."""

    name: str


@dataclass(frozen=True)
class Product:
    """A product of order expressions."""

    factors: tuple[OrderExpression, ...]


@dataclass(frozen=True)
class Power:
    """An order expression raised to a parameter expression."""

    base: OrderExpression
    exponent: ParameterExpression


@dataclass(frozen=True)
class Sum:
    """A sum of positive terms; its order is the greatest of theirs."""

    terms: tuple[OrderExpression, ...]


@dataclass(frozen=True)
class Extreme:
    """The least or the greatest of one or more order expressions."""

    function: Literal["min", "max"]
    arguments: tuple[OrderExpression, ...]


@dataclass(frozen=True)
class Logarithm:
    """The logarithm of an order expression that does not fall."""

    argument: OrderExpression


@dataclass(frozen=True)
class IndexPower:
    """`coefficient * index^exponent`, where the coefficient does not contain the index."""

    coefficient: OrderExpression
    exponent: ParameterExpression


@dataclass(frozen=True)
class IndexedSum:
    """`sum(index = lower..upper, terms)`; `upper` is None for `inf`; the summand is a sum of `terms`."""

    index: str
    lower: OrderExpression
    upper: OrderExpression | None
    terms: tuple[IndexPower, ...]


OrderExpression: TypeAlias = Scalar | Quantity | Product | Power | Sum | Extreme | Logarithm | IndexedSum


@dataclass(frozen=True)
class OrderLaw:
    """A relation between two orders; with `ignoring_logs` only the power exponents are compared."""

    left: OrderExpression
    relation: OrderRelation
    right: OrderExpression
    ignoring_logs: bool = False


@dataclass(frozen=True)
class ParameterLaw:
    """A chain `sides[0] relations[0] sides[1] relations[1] …` of parameter expressions, read as a conjunction."""

    sides: tuple[ParameterExpression, ...]
    relations: tuple[ParameterRelation, ...]


@dataclass(frozen=True)
class ForAllLaw:
    """`forall index: left relation right`, for every index >= 1; each side is one product of powers."""

    index: str
    left: IndexPower
    relation: OrderRelation
    right: IndexPower
    ignoring_logs: bool = False


@dataclass(frozen=True)
class AnyOf:
    """Two or more laws of which at least one holds."""

    alternatives: tuple[OrderLaw | ParameterLaw | ForAllLaw, ...]


Law: TypeAlias = OrderLaw | ParameterLaw | ForAllLaw | AnyOf
