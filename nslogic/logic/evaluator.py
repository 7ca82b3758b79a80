"""Evaluation of parsed laws at given orders and parameter values.

It shares no code with the formulas that engines decide: it is the independent check of every witness.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import reduce
from types import MappingProxyType

from nslogic.engines.engine import Order
from nslogic.errors import NslogicError
from nslogic.language.logarithms import LOG_LOG_NAME, is_logarithm
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
    OrderRelation,
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
from nslogic.language.writing import format_order
from nslogic.records import Record
from nslogic.theory.model import Axiom, WrittenLaw

NEUTRAL_ORDER: Order = (Fraction(0), Fraction(0))


class MeaninglessError(NslogicError):
    """An expression has no order at these values, so its law is false (language.md §1)."""


class NoValueError(NslogicError):
    """The value of a logarithm is outside of its range (language.md §1.4), so nothing can be evaluated."""


class Valuation(Record):
    """Orders of quantities and values of parameters.

    `logs` are the log powers that pairs do not determine: that of `log log t`, and those of logarithms of what grows more
    slowly than `log t`, by their texts; what is not there is 0. What a law asks for is noted in `met`.
    """

    orders: Mapping[str, Order]
    parameters: Mapping[str, Fraction]
    logs: Mapping[str, Fraction] = MappingProxyType({})
    met: dict[str, Fraction] | None = None

    @staticmethod
    def at(orders: Mapping[str, Order], parameters: Mapping[str, Fraction]) -> Valuation:
        """Return the values of a model, whose orders have those of logarithms beside those of quantities."""
        logs = {name: log for name, (_, log) in orders.items() if is_logarithm(name)}
        return Valuation(orders, parameters, logs, {})

    def axiom(self, axiom: Axiom) -> bool:
        """Return whether an axiom made of laws holds: where its guard does, all its laws do."""
        return not self.all(axiom.when) or self.all(axiom.laws)

    def all(self, statements: tuple[WrittenLaw, ...]) -> bool:
        """Return whether every law holds."""
        return all(self.law(statement.law) for statement in statements)

    def law(self, law: Law) -> bool:
        """Return whether a law holds; one without a meaning does not."""
        if isinstance(law, AnyOf):
            return any(self.law(alternative) for alternative in law.alternatives)
        try:
            match law:
                case ParameterLaw(sides, relations):
                    values = [self.number(side) for side in sides]
                    steps = zip(values, relations, values[1:], strict=False)
                    return all(_compare_numbers(left, relation, right) for left, relation, right in steps)
                case ForAllLaw():
                    return self._for_all(law)
                case OrderLaw(left, relation, right, ignoring_logs):
                    return _compare(self.order(left), relation, self.order(right), powers_only=ignoring_logs)
        except MeaninglessError:
            return False

    def _for_all(self, law: ForAllLaw) -> bool:
        left, right = self.number(law.left.exponent), self.number(law.right.exponent)
        index = {"~": left == right, "<~": left <= right, "<<": left <= right, ">~": left >= right, ">>": left >= right}
        rest = _compare(
            self.order(law.left.coefficient),
            law.relation,
            self.order(law.right.coefficient),
            powers_only=law.ignoring_logs,
        )
        return index[law.relation] and rest

    def number(self, expression: ParameterExpression) -> Fraction:
        """Return the value of a parameter expression.

        Raises:
            MeaninglessError: a denominator is zero.
        """
        match expression:
            case Constant(value):
                return value
            case Parameter(name):
                return self.parameters[name]
            case ParameterSum(terms):
                return sum((self.number(term) for term in terms), Fraction(0))
            case ParameterProduct(factors):
                return reduce(lambda total, factor: total * self.number(factor), factors, Fraction(1))
            case ParameterQuotient(numerator, denominator):
                below = self.number(denominator)
                if not below:
                    raise MeaninglessError
                return self.number(numerator) / below
            case ParameterPower(base, exponent):
                return self.number(base) ** exponent
            case ParameterExtreme(function, arguments):
                return (min if function == "min" else max)(self.number(argument) for argument in arguments)

    def order(self, expression: OrderExpression) -> Order:
        """Return the order of an expression.

        Raises:
            MeaninglessError: a need of the table in language.md §1 is not met.
        """
        match expression:
            case Scalar():
                return NEUTRAL_ORDER
            case Quantity(name):
                return self.orders[name]
            case Product(factors):
                return reduce(_times, (self.order(factor) for factor in factors), NEUTRAL_ORDER)
            case Power(base, exponent):
                return _raised(self.order(base), self.number(exponent))
            case Sum(terms):
                return max(self.order(term) for term in terms)
            case Extreme(function, arguments):
                return (min if function == "min" else max)([self.order(argument) for argument in arguments])
            case Logarithm(argument):
                return self._logarithm(self.order(argument), expression)
            case IndexedSum():
                return max([self._indexed(expression, term) for term in expression.terms])

    def _indexed(self, total: IndexedSum, term: IndexPower) -> Order:
        factor, decay, lower = self.order(term.coefficient), -self.number(term.exponent), self.order(total.lower)
        if lower < NEUTRAL_ORDER:
            raise MeaninglessError
        tail = _times(factor, _raised(lower, 1 - decay))
        if total.upper is None:
            if decay <= 1:
                raise MeaninglessError
            return tail
        upper = self.order(total.upper)
        if upper < lower:
            raise MeaninglessError
        if decay > 1:
            return tail
        if decay < 1:
            return _times(factor, _raised(upper, 1 - decay))
        inverse = Power(total.lower, Constant(Fraction(-1)))
        ratio = total.upper if isinstance(total.lower, Scalar) else Product((total.upper, inverse))
        gap = upper[0] - lower[0], upper[1] - lower[1]
        return _times(factor, self._logarithm(gap, Logarithm(ratio)))

    def _logarithm(self, argument: Order, written: Logarithm) -> Order:
        power, log = argument
        if argument < NEUTRAL_ORDER:
            raise MeaninglessError
        if power > 0:
            return Fraction(0), Fraction(1)
        if not log:
            return NEUTRAL_ORDER
        log_log = self._unknown(LOG_LOG_NAME)
        if not 0 <= log_log < 1:
            raise NoValueError
        if log >= 1:
            return Fraction(0), log_log
        own = self._unknown(format_order(written))
        if not 0 <= own <= log_log or own >= log:
            raise NoValueError
        return Fraction(0), own

    def _unknown(self, name: str) -> Fraction:
        value = self.logs.get(name, Fraction(0))
        if self.met is not None:
            self.met[name] = value
        return value


def _times(left: Order, right: Order) -> Order:
    return left[0] + right[0], left[1] + right[1]


def _raised(order: Order, exponent: Fraction) -> Order:
    return order[0] * exponent, order[1] * exponent


def _compare(left: Order, relation: OrderRelation, right: Order, *, powers_only: bool) -> bool:
    if powers_only:
        left, right = (left[0], Fraction(0)), (right[0], Fraction(0))
    return {
        "~": left == right,
        "<~": left <= right,
        ">~": left >= right,
        "<<": left < right,
        ">>": left > right,
    }[relation]


def _compare_numbers(left: Fraction, relation: str, right: Fraction) -> bool:
    return {
        "=": left == right,
        "!=": left != right,
        "<": left < right,
        "<=": left <= right,
        ">": left > right,
        ">=": left >= right,
    }[relation]
