"""Write terms as text of the law language; reading the text gives the same terms again.

This holds for every term that reading can give. Parentheses are written where the meaning needs them, or where the
grouping that was read would be lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

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

_MINUS_ONE = Constant(Fraction(-1))
_NO_POWER = Constant(Fraction(0))


def format_law(law: Law) -> str:
    """Return a law as text.

    >>> from nslogic.language.terms import OrderLaw, Quantity
    >>> format_law(OrderLaw(Quantity("N"), "<~", Quantity("N_w"), ignoring_logs=True))
    'N <~ N_w ignoring logs'
    """
    match law:
        case AnyOf(alternatives=alternatives):
            return " or ".join(map(format_law, alternatives))
        case ParameterLaw(sides=sides, relations=relations):
            text = format_parameter(sides[0])
            for relation, side in zip(relations, sides[1:], strict=True):
                text += f" {relation} {format_parameter(side)}"
            return text
        case ForAllLaw(index=index, left=left, relation=relation, right=right):
            sides_text = f"{_index_power(left, index)} {relation} {_index_power(right, index)}"
            text = f"forall {index}: {sides_text}"
        case OrderLaw(left=left_order, relation=relation, right=right_order):
            text = f"{format_order(left_order)} {relation} {format_order(right_order)}"
    return f"{text} ignoring logs" if law.ignoring_logs else text


def format_order(expression: OrderExpression) -> str:
    """Return an order expression as text."""
    match expression:
        case Scalar(value=value):
            return str(value)
        case Quantity(name=name):
            return name
        case Product(factors=factors):
            return _product(factors)
        case Power(base=base, exponent=exponent):
            return f"{_base(base)}^{_exponent(exponent)}"
        case Sum(terms=terms):
            return " + ".join(_in_parentheses(term, Sum) for term in terms)
        case Extreme(function=function, arguments=arguments):
            return f"{function}({', '.join(map(format_order, arguments))})"
        case Logarithm(argument=argument):
            return f"log({format_order(argument)})"
        case IndexedSum(index=index, lower=lower, upper=upper, terms=powers):
            bounds = f"{format_order(lower)}..{'inf' if upper is None else format_order(upper)}"
            several = len(powers) > 1
            summand = " + ".join(_index_power(power, index, is_one_of_several=several) for power in powers)
            return f"sum({index} = {bounds}, {summand})"


def format_parameter(expression: ParameterExpression) -> str:
    """Return a parameter expression as text."""
    match expression:
        case Constant(value=value):
            return str(value)
        case Parameter(name=name):
            return name
        case ParameterSum(terms=terms):
            return _parameter_sum(terms)
        case ParameterProduct(factors=factors) if _is_negation(expression):
            return f"-{_parameter_base(factors[1])}"
        case ParameterProduct(factors=factors):
            return _parameter_product(factors)
        case ParameterQuotient(numerator=numerator, denominator=denominator):
            is_product = isinstance(numerator, ParameterProduct)
            text = format_parameter(numerator) if is_product else _first_factor(numerator)
            return f"{text}/{_parameter_factor(denominator)}"
        case ParameterPower(base=base, exponent=exponent):
            return f"{_parameter_base(base)}^{exponent}"
        case ParameterExtreme(function=function, arguments=arguments):
            return f"{function}({', '.join(map(format_parameter, arguments))})"


def _product(factors: Sequence[OrderExpression]) -> str:
    text = _factor(factors[0], is_first=True)
    for position, factor in enumerate(factors[1:], start=1):
        if isinstance(factor, Power) and factor.exponent == _MINUS_ONE:
            # a number over a number at the beginning would be read as one number
            if position == 1 and isinstance(factors[0], Scalar) and isinstance(factor.base, Scalar):
                text += f" * {_base(factor.base)}^-1"
            else:
                text += f" / {_factor(factor.base)}"
        else:
            text += f" * {_factor(factor)}"
    return text


def _factor(factor: OrderExpression, *, is_first: bool = False) -> str:
    if isinstance(factor, Scalar) and factor.value.denominator != 1 and not is_first:
        return f"({factor.value})"
    return _in_parentheses(factor, (Sum, Product))


def _in_parentheses(expression: OrderExpression, loose: type | tuple[type, ...]) -> str:
    text = format_order(expression)
    return f"({text})" if isinstance(expression, loose) else text


def _base(base: OrderExpression) -> str:
    if isinstance(base, Scalar) and base.value.denominator != 1:
        return f"({base.value})"
    return _in_parentheses(base, (Sum, Product, Power))


def _index_power(power: IndexPower, index: str, *, is_one_of_several: bool = False) -> str:
    coefficient, exponent = power.coefficient, power.exponent
    if exponent == _NO_POWER and not is_one_of_several:
        return format_order(coefficient)
    text = index if exponent == Constant(Fraction(1)) else f"{index}^{_exponent(exponent)}"
    if coefficient == Scalar(Fraction(1)):
        return text
    factors = coefficient.factors if isinstance(coefficient, Product) else (coefficient,)
    return f"{_product(factors)} * {text}"


def _exponent(exponent: ParameterExpression) -> str:
    match exponent:
        case Parameter() | Constant(value=Fraction(denominator=1)):
            return format_parameter(exponent)
        case ParameterProduct(factors=factors) if _is_negation(exponent) and not isinstance(factors[1], ParameterPower):
            return f"-{_parameter_base(factors[1])}"
    return f"({format_parameter(exponent)})"


def _is_negation(product: ParameterProduct) -> bool:
    factors = product.factors
    return len(factors) == 2 and factors[0] == _MINUS_ONE and not isinstance(factors[1], Constant)


def _parameter_sum(terms: Sequence[ParameterExpression]) -> str:
    text = _term(terms[0])
    for term in terms[1:]:
        if isinstance(term, Constant) and term.value < 0:
            text += f" - {-term.value}"
        elif isinstance(term, ParameterProduct) and _is_negation(term):
            text += f" - {_term(term.factors[1])}"
        else:
            text += f" + {_term(term)}"
    return text


def _term(term: ParameterExpression) -> str:
    text = format_parameter(term)
    return f"({text})" if isinstance(term, ParameterSum) else text


def _parameter_product(factors: Sequence[ParameterExpression]) -> str:
    return "*".join((_first_factor(factors[0]), *map(_parameter_factor, factors[1:])))


def _first_factor(factor: ParameterExpression) -> str:
    if isinstance(factor, Constant):
        return str(factor.value)
    if isinstance(factor, ParameterProduct) and _is_negation(factor):
        return format_parameter(factor)
    return _parameter_factor(factor)


def _parameter_factor(factor: ParameterExpression) -> str:
    text = format_parameter(factor)
    if isinstance(factor, Constant):
        return text if factor.value >= 0 and factor.value.denominator == 1 else f"({text})"
    return f"({text})" if isinstance(factor, (ParameterSum, ParameterProduct, ParameterQuotient)) else text


def _parameter_base(base: ParameterExpression) -> str:
    if isinstance(base, ParameterPower):
        return f"({format_parameter(base)})"
    return _parameter_factor(base)
