"""The printer of laws: one walk over terms, which places parentheses; a notation decides how everything looks.

A printed part is a piece: its text, and how tightly it holds together. Where a piece is looser than its place needs, it
is fenced. Notations differ in what they need at a place, since one has to be read back, and in how they write signs,
products and quotients.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from fractions import Fraction
from typing import ClassVar, TypeAlias

from nslogic.language.terms import (
    AnyOf,
    Constant,
    Extreme,
    ForAllLaw,
    IndexedSum,
    IndexPower,
    Law,
    Logarithm,
    OrderExpression,
    OrderLaw,
    Parameter,
    ParameterExpression,
    ParameterExtreme,
    ParameterLaw,
    ParameterPower,
    ParameterProduct,
    ParameterQuotient,
    ParameterSum,
    Power,
    Product,
    Quantity,
    Scalar,
    Sum,
)

SUM, QUOTIENT, PRODUCT, SIGNED, POWER, ATOM = range(6)
"""How tightly a piece holds together, the loosest first; `SIGNED` is `-a`, or a number that is no natural one."""

Piece: TypeAlias = tuple[str, int]


class Notation(ABC):
    """How laws look, with a walk over them that no notation changes."""

    term: ClassVar[int]
    """What a term of a sum needs."""
    negated: ClassVar[int]
    """What stands behind a sign needs."""
    first_factor: ClassVar[int]
    factor: ClassVar[int]
    """What the first and the other factors of a product need."""
    negative: ClassVar[int]
    """How tightly what begins with a sign holds together."""
    beside_signs: ClassVar[str] = " "
    """What stands on both sides of a sign between the terms of a sum of numbers."""
    times: ClassVar[str]
    """What stands between numbers that are multiplied."""
    either: ClassVar[str]
    """What stands between laws of which one has to hold."""
    ignoring_logs: ClassVar[str]
    """What follows a law that compares powers alone."""

    # How parts look

    @abstractmethod
    def number(self, value: Fraction) -> Piece:
        """Return a number."""

    @abstractmethod
    def name(self, name: str) -> Piece:
        """Return a quantity or a parameter."""

    @abstractmethod
    def fenced(self, text: str) -> str:
        """Return text in parentheses."""

    @abstractmethod
    def call(self, function: str, arguments: Sequence[str]) -> Piece:
        """Return a function of arguments."""

    @abstractmethod
    def relation(self, relation: str) -> str:
        """Return a relation between two sides."""

    @abstractmethod
    def raised(self, base: str, exponent: str) -> Piece:
        """Return a power; the base is fenced where it has to be."""

    @abstractmethod
    def exponent(self, exponent: ParameterExpression) -> str:
        """Return the exponent of an order."""

    @abstractmethod
    def unsigned(self, expression: ParameterExpression) -> ParameterExpression | None:
        """Return the positive counterpart of what is written as a negative number, None for others."""

    @abstractmethod
    def quotient(self, quotient: ParameterQuotient) -> Piece:
        """Return a quotient of numbers."""

    @abstractmethod
    def product(self, factors: Sequence[OrderExpression]) -> Piece:
        """Return a product of orders; a factor to the power -1 is one that is divided by."""

    @abstractmethod
    def index_power(self, power: IndexPower, index: str) -> Piece:
        """Return one product of powers of an index."""

    @abstractmethod
    def indexed_sum(self, series: IndexedSum) -> Piece:
        """Return a sum over an index."""

    @abstractmethod
    def for_all(self, index: str, law: str) -> str:
        """Return what holds for every value of an index."""

    def alternative(self, law: Law) -> str:
        """Return one of several laws of which one has to hold."""
        return self.law(law)

    # The walk

    def within(self, piece: Piece, needed: int) -> str:
        """Return a piece, fenced where it is looser than its place needs."""
        text, strength = piece
        return text if strength >= needed else self.fenced(text)

    def law(self, law: Law) -> str:
        """Return a law."""
        match law:
            case AnyOf(alternatives):
                return self.either.join(map(self.alternative, alternatives))
            case ParameterLaw(sides, relations):
                text = self.parameter(sides[0])[0]
                for relation, side in zip(relations, sides[1:], strict=True):
                    text += f" {self.relation(relation)} {self.parameter(side)[0]}"
                return text
            case ForAllLaw(index, left_power, relation_, right_power):
                left, right = (self.index_power(side, index)[0] for side in (left_power, right_power))
                text = self.for_all(index, f"{left} {self.relation(relation_)} {right}")
            case OrderLaw(left_order, relation_, right_order):
                left, right = self.order(left_order)[0], self.order(right_order)[0]
                text = f"{left} {self.relation(relation_)} {right}"
        return f"{text}{self.ignoring_logs}" if law.ignoring_logs else text

    def order(self, expression: OrderExpression) -> Piece:
        """Return an order expression."""
        match expression:
            case Scalar(value):
                return self.number(value)
            case Quantity(name):
                return self.name(name)
            case Product(factors):
                return self.product(factors)
            case Power(base, exponent):
                return self.raised(self.within(self.order(base), ATOM), self.exponent(exponent))
            case Sum(terms):
                return " + ".join(self.within(self.order(term), self.term) for term in terms), SUM
            case Extreme(function, arguments):
                return self.call(function, [self.order(argument)[0] for argument in arguments])
            case Logarithm(argument):
                return self.call("log", [self.order(argument)[0]])
            case IndexedSum():
                return self.indexed_sum(expression)

    def parameter(self, expression: ParameterExpression) -> Piece:
        """Return a parameter expression."""
        match expression:
            case Constant(value):
                return self.number(value)
            case Parameter(name):
                return self.name(name)
            case ParameterSum(terms):
                return self._signed_sum(terms), SUM
            case ParameterProduct(factors):
                positive = self.unsigned(expression)
                if positive is not None:
                    return f"-{self.within(self.parameter(positive), self.negated)}", self.negative
                first, *others = map(self.parameter, factors)
                texts = [self.within(first, self.first_factor), *(self.within(other, self.factor) for other in others)]
                return self.times.join(texts), PRODUCT
            case ParameterQuotient():
                return self.quotient(expression)
            case ParameterPower(base, exponent):
                return self.raised(self.within(self.parameter(base), ATOM), str(exponent))
            case ParameterExtreme(function, arguments):
                return self.call(function, [self.parameter(argument)[0] for argument in arguments])

    def _signed_sum(self, terms: Sequence[ParameterExpression]) -> str:
        first, *others = terms
        text, strength = self.parameter(first)
        if self.unsigned(first) is None:
            text = self.within((text, strength), self.term)
        for term in others:
            positive = self.unsigned(term)
            sign = "+" if positive is None else "-"
            piece = self.parameter(term if positive is None else positive)
            text += f"{self.beside_signs}{sign}{self.beside_signs}{self.within(piece, self.term)}"
        return text
