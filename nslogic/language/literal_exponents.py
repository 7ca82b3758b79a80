"""The literal exponent of a law: -1/2 for `loss ~ D^(-1/2) * log(D)`, where nothing has to be derived."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nslogic.language.terms import (
    Constant,
    Law,
    Logarithm,
    OrderExpression,
    OrderLaw,
    Parameter,
    ParameterExpression,
    ParameterExtreme,
    ParameterPower,
    ParameterProduct,
    ParameterQuotient,
    ParameterSum,
    Power,
    Product,
    Quantity,
    Scalar,
)


def stated_power(law: Law, values: Mapping[str, Fraction]) -> Fraction | None:
    """Return p of a law `X ~ Y^p`, up to logarithms; None for other laws, or where a parameter has no value.

    >>> from nslogic.language.terms import OrderLaw, Power, Quantity, Parameter
    >>> stated_power(OrderLaw(Quantity("loss"), "~", Power(Quantity("N"), Parameter("p"))), {"p": Fraction(-1)})
    Fraction(-1, 1)
    """
    if not isinstance(law, OrderLaw) or law.relation != "~":
        return None
    left, right = _powers(law.left, values), _powers(law.right, values)
    if left is None or right is None or len(left) != 1 or len(right) != 1:
        return None
    (own,), (other,) = left.values(), right.values()
    return None if own == 0 or set(left) == set(right) else other / own


def _powers(expression: OrderExpression, values: Mapping[str, Fraction]) -> dict[str, Fraction] | None:
    """Return the power of each quantity in a product of powers; None for what is no such product."""
    match expression:
        case Scalar() | Logarithm():
            return {}
        case Quantity(name=name):
            return {name: Fraction(1)}
        case Power(base=base, exponent=exponent):
            inner, power = _powers(base, values), parameter_value(exponent, values)
            if inner is None or (power is None and inner):
                return None
            return {name: each * power for name, each in inner.items()} if power is not None else {}
        case Product(factors=factors):
            total: dict[str, Fraction] = {}
            for factor in factors:
                powers = _powers(factor, values)
                if powers is None:
                    return None
                for name, power in powers.items():
                    total[name] = total.get(name, Fraction(0)) + power
            return total
    return None


def parameter_value(expression: ParameterExpression, values: Mapping[str, Fraction]) -> Fraction | None:
    """Return the value of a parameter expression; None where a parameter has none, or a divisor is zero."""
    match expression:
        case Constant(value=value):
            return value
        case Parameter(name=name):
            return values.get(name)
        case ParameterPower(base=base, exponent=exponent):
            inner = parameter_value(base, values)
            return None if inner is None or (inner == 0 and exponent < 0) else inner**exponent
        case ParameterQuotient(numerator=above, denominator=below):
            top, bottom = parameter_value(above, values), parameter_value(below, values)
            return None if top is None or not bottom else top / bottom
        case ParameterSum(terms=parts) | ParameterProduct(factors=parts) | ParameterExtreme(arguments=parts):
            part_values = [parameter_value(part, values) for part in parts]
            known = [number for number in part_values if number is not None]
            if len(known) < len(part_values):
                return None
            return _joined(expression, known)


def _joined(expression: ParameterSum | ParameterProduct | ParameterExtreme, known: list[Fraction]) -> Fraction:
    if isinstance(expression, ParameterExtreme):
        return min(known) if expression.function == "min" else max(known)
    if isinstance(expression, ParameterSum):
        return sum(known, Fraction(0))
    product = Fraction(1)
    for factor in known:
        product *= factor
    return product
