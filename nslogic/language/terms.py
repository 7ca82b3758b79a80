"""The terms of laws, after their text was parsed and every name was resolved.

Three sorts of terms: parameter expressions (numbers that do not scale), order expressions (things that do), and
laws. Quotients of orders are products with the power -1; quotients of parameter expressions are kept as they were
written, because a law with a zero denominator is false before any simplification (language.md §2.2).
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, TypeAlias

from nslogic.records import Record

OrderRelation: TypeAlias = Literal["~", "<~", ">~", "<<", ">>"]
ParameterRelation: TypeAlias = Literal["=", "!=", "<", "<=", ">", ">="]


class Constant(Record):
    """An exact rational number in a parameter expression."""

    value: Fraction


class Parameter(Record):
    """A declared parameter."""

    name: str


class ParameterSum(Record):
    """A sum of parameter expressions; a difference is a sum with a product by -1."""

    terms: tuple[ParameterExpression, ...]


class ParameterProduct(Record):
    """A product of parameter expressions."""

    factors: tuple[ParameterExpression, ...]


class ParameterQuotient(Record):
    """A quotient as it was written; the law that contains it is false where the denominator is zero."""

    numerator: ParameterExpression
    denominator: ParameterExpression


class ParameterPower(Record):
    """A power with a positive integer exponent (a negative one is read as a quotient)."""

    base: ParameterExpression
    exponent: int


class ParameterExtreme(Record):
    """The least or the greatest of one or more parameter expressions."""

    function: Literal["min", "max"]
    arguments: tuple[ParameterExpression, ...]


ParameterExpression: TypeAlias = (
    Constant | Parameter | ParameterSum | ParameterProduct | ParameterQuotient | ParameterPower | ParameterExtreme
)


class Scalar(Record):
    """A positive number in an order expression; its order is (0, 0) whatever its value."""

    value: Fraction


class Quantity(Record):
    """A declared quantity."""

    name: str


class Product(Record):
    """A product of order expressions."""

    factors: tuple[OrderExpression, ...]


class Power(Record):
    """An order expression raised to a parameter expression."""

    base: OrderExpression
    exponent: ParameterExpression


class Sum(Record):
    """A sum of positive terms; its order is the greatest of theirs."""

    terms: tuple[OrderExpression, ...]


class Extreme(Record):
    """The least or the greatest of one or more order expressions."""

    function: Literal["min", "max"]
    arguments: tuple[OrderExpression, ...]


class Logarithm(Record):
    """The logarithm of an order expression that does not fall."""

    argument: OrderExpression


class IndexPower(Record):
    """`coefficient * index^exponent`, where the coefficient does not contain the index."""

    coefficient: OrderExpression
    exponent: ParameterExpression


class IndexedSum(Record):
    """`sum(index = lower..upper, terms)`; `upper` is None for `inf`; the summand is a sum of `terms`."""

    index: str
    lower: OrderExpression
    upper: OrderExpression | None
    terms: tuple[IndexPower, ...]


OrderExpression: TypeAlias = Scalar | Quantity | Product | Power | Sum | Extreme | Logarithm | IndexedSum


class OrderLaw(Record):
    """A relation between two orders; with `ignoring_logs` only the power exponents are compared."""

    left: OrderExpression
    relation: OrderRelation
    right: OrderExpression
    ignoring_logs: bool = False


class ParameterLaw(Record):
    """A chain `sides[0] relations[0] sides[1] relations[1] …` of parameter expressions, read as a conjunction."""

    sides: tuple[ParameterExpression, ...]
    relations: tuple[ParameterRelation, ...]


class ForAllLaw(Record):
    """`forall index: left relation right`, for every index >= 1; each side is one product of powers."""

    index: str
    left: IndexPower
    relation: OrderRelation
    right: IndexPower
    ignoring_logs: bool = False


class AnyOf(Record):
    """Two or more laws of which at least one holds."""

    alternatives: tuple[OrderLaw | ParameterLaw | ForAllLaw, ...]


Law: TypeAlias = OrderLaw | ParameterLaw | ForAllLaw | AnyOf
