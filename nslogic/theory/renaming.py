"""Give the names of a law other names, as an import does."""

from __future__ import annotations

from collections.abc import Mapping

from nslogic.theory.terms import (
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


class Renaming:
    """New names for quantities and for parameters; the indices of sums keep theirs."""

    def __init__(self, quantities: Mapping[str, str], parameters: Mapping[str, str]) -> None:
        self.quantities = quantities
        self.parameters = parameters

    def law(self, law: Law) -> Law:
        """Return a law with its names changed."""
        return AnyOf(tuple(map(self._one, law.alternatives))) if isinstance(law, AnyOf) else self._one(law)

    def order(self, expression: OrderExpression) -> OrderExpression:
        """Return an order expression with its names changed."""
        match expression:
            case Scalar():
                return expression
            case Quantity(name=name):
                return Quantity(self.quantities[name])
            case Product(factors=factors):
                return Product(tuple(map(self.order, factors)))
            case Power(base=base, exponent=exponent):
                return Power(self.order(base), self.parameter(exponent))
            case Sum(terms=terms):
                return Sum(tuple(map(self.order, terms)))
            case Extreme(function=function, arguments=arguments):
                return Extreme(function, tuple(map(self.order, arguments)))
            case Logarithm(argument=argument):
                return Logarithm(self.order(argument))
            case IndexedSum(index=index, lower=lower, upper=upper, terms=powers):
                last = None if upper is None else self.order(upper)
                return IndexedSum(index, self.order(lower), last, tuple(map(self._index_power, powers)))

    def parameter(self, expression: ParameterExpression) -> ParameterExpression:
        """Return a parameter expression with its names changed."""
        match expression:
            case Constant():
                return expression
            case Parameter(name=name):
                return Parameter(self.parameters[name])
            case ParameterSum(terms=terms):
                return ParameterSum(tuple(map(self.parameter, terms)))
            case ParameterProduct(factors=factors):
                return ParameterProduct(tuple(map(self.parameter, factors)))
            case ParameterQuotient(numerator=numerator, denominator=denominator):
                return ParameterQuotient(self.parameter(numerator), self.parameter(denominator))
            case ParameterPower(base=base, exponent=exponent):
                return ParameterPower(self.parameter(base), exponent)
            case ParameterExtreme(function=function, arguments=arguments):
                return ParameterExtreme(function, tuple(map(self.parameter, arguments)))

    def _one(self, law: OrderLaw | ParameterLaw | ForAllLaw) -> OrderLaw | ParameterLaw | ForAllLaw:
        match law:
            case ParameterLaw(sides=sides, relations=relations):
                return ParameterLaw(tuple(map(self.parameter, sides)), relations)
            case OrderLaw(left=left, relation=relation, right=right, ignoring_logs=ignoring_logs):
                return OrderLaw(self.order(left), relation, self.order(right), ignoring_logs)
        return ForAllLaw(
            law.index, self._index_power(law.left), law.relation, self._index_power(law.right), law.ignoring_logs
        )

    def _index_power(self, term: IndexPower) -> IndexPower:
        return IndexPower(self.order(term.coefficient), self.parameter(term.exponent))
