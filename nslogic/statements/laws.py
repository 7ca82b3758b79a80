"""The statement of each label of a regime in the kernel's words: sums, extremes, guards and optima as written.

This module is trusted (docs/trust.md): a proof means what these statements mean. It translates, and decides nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import cache

from nslogic.kernel import Statement, argument_of_log
from nslogic.language.scope import Trend
from nslogic.language.terms import (
    AnyOf,
    Constant,
    Extreme,
    ForAllLaw,
    IndexedSum,
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
from nslogic.theory.model import Axiom, ParameterDeclaration, Regime, Theory, WrittenLaw

EXTREMES = {"min": "least", "max": "greatest"}


def statements_of(theory: Theory, regime: Regime, *, sigma: Fraction = Fraction(2)) -> dict[str, Statement]:
    """Return the statement of each label of a regime, in label order.

    Args:
        theory: The whole theory.
        regime: One of its regimes.
        sigma: The half-width, in standard errors, of the interval of a measured value.
    """
    axioms = {axiom.id: axiom for axiom in theory.axioms}

    @cache
    def statement_of_axiom(label: str) -> Statement:
        return _axiom(axioms[label], statement_of_axiom)

    statements = {identifier: statement_of_axiom(identifier) for identifier in regime.axioms}
    overrides = dict(regime.trends)
    for quantity in theory.quantities:
        trend = overrides.get(quantity.name, quantity.trend)
        if trend != "free":
            statements[f"trend({quantity.name})"] = trend_statement(quantity.name, trend)
    for parameter in theory.parameters:
        statements.update(_parameter(parameter, sigma))
    for condition in regime.where:
        statements[f"where({condition.name})"] = _all(condition.laws)
    return dict(sorted(statements.items()))


def trend_statement(name: str, trend: Trend) -> Statement:
    """Return the statement of a trend other than `free`, which states nothing."""
    relation, powers_only = {"grows": (">>", True), "falls": ("<<", True), "fixed": ("~", False)}[trend]
    return ("order", relation, ("quantity", name), ("one",), powers_only)


def _axiom(axiom: Axiom, statement_of_axiom: Callable[[str], Statement]) -> Statement:
    """Return the statement of an axiom; several optima share the statements of the laws in their programs."""
    optimum = axiom.optimum
    if optimum is None:
        content = _all(axiom.laws)
    else:
        program = tuple(map(statement_of_axiom, optimum.subject_to))
        chosen = frozenset((optimum.target, *optimum.over))
        logarithms: dict[Statement, None] = {}
        for law in program:
            _note_logarithms(law, chosen, logarithms)
        program += tuple(logarithms)
        sign = 1 if optimum.direction == "minimise" else -1
        content = ("optimum", optimum.target, sign, optimum.over, program, optimum.ignoring_logs)
    return ("if", tuple(law_statement(guard.law) for guard in axiom.when), content) if axiom.when else content


_LOG_T = ("fixed", Fraction(0), Fraction(1))
_BALANCED = Fraction(-1)
"""The exponent at which a sum is a logarithm."""


def _note_logarithms(statement: object, chosen: frozenset[str], logarithms: dict[Statement, None]) -> bool:
    """Collect the laws that make the logarithms of a competitor known.

    A competitor is considered only where its logarithms are known: the argument of a logarithm that mentions a chosen
    quantity does not lie between 1 and `log t` (language.md §1.4). Returns whether the statement mentions one.
    """
    if not isinstance(statement, tuple):
        return False
    mentions = [_note_logarithms(part, chosen, logarithms) for part in statement]
    argument = argument_of_log(statement)
    if statement[:1] == ("quantity",):
        return statement[1] in chosen
    if argument is not None and (mentions[1] or (statement[0] == "series" and mentions[2])):
        above = ("order", ">>", argument, ("one",), False)
        guards: list[tuple[Statement, ...]] = [(above,)]
        if statement[0] == "series":
            exponents = [exponent for _, exponent in statement[3]]
            guards = [
                (above,) if exponent[0] == "number" else (("real", "=", exponent, ("number", _BALANCED)), above)
                for exponent in exponents
                if exponent[0] != "number" or exponent[1] == _BALANCED
            ]
        logarithms.update((("if", guard, ("order", ">~", argument, _LOG_T, False)), None) for guard in guards)
    return any(mentions)


def _all(laws: tuple[WrittenLaw, ...]) -> Statement:
    parts = tuple(law_statement(law.law) for law in laws)
    return parts[0] if len(parts) == 1 else ("and", *parts)


def _parameter(parameter: ParameterDeclaration, sigma: Fraction) -> dict[str, Statement]:
    statements: dict[str, Statement] = {}
    name = ("parameter", parameter.same_as or parameter.name)
    if parameter.where:
        statements[f"domain({parameter.name})"] = _all(parameter.where)
    interval = parameter.interval
    if interval is None and parameter.value is not None and parameter.error is not None:
        interval = parameter.value - sigma * parameter.error, parameter.value + sigma * parameter.error
    if interval is not None:
        low, high = interval
        statements[f"measured({parameter.name})"] = (
            "and",
            ("real", "<=", ("number", low), name),
            ("real", "<=", name, ("number", high)),
        )
    elif parameter.value is not None:
        statements[f"value({parameter.name})"] = ("real", "=", name, ("number", parameter.value))
    return statements


def law_statement(law: Law) -> Statement:
    """Return a law as a statement."""
    match law:
        case AnyOf(parts):
            return ("or", *(law_statement(part) for part in parts))
        case ParameterLaw(sides, relations):
            numbers = [number_statement(side) for side in sides]
            steps = zip(numbers, relations, numbers[1:], strict=False)
            links = tuple(("real", relation, left_side, right_side) for left_side, relation, right_side in steps)
            return links[0] if len(links) == 1 else ("and", *links)
        case OrderLaw(left_side, relation, right_side, ignoring_logs):
            return ("order", relation, order(left_side), order(right_side), ignoring_logs)
        case ForAllLaw(_, left_side, relation, right_side, ignoring_logs):
            first, second = order(left_side.coefficient), order(right_side.coefficient)
            return (
                "forall",
                relation,
                first,
                number_statement(left_side.exponent),
                second,
                number_statement(right_side.exponent),
                ignoring_logs,
            )


def number_statement(expression: ParameterExpression) -> Statement:
    """Return a parameter expression as a statement."""
    match expression:
        case Constant(value):
            return ("number", value)
        case Parameter(name):
            return ("parameter", name)
        case ParameterSum(terms):
            return ("sum", *map(number_statement, terms))
        case ParameterProduct(factors):
            return ("product", *map(number_statement, factors))
        case ParameterQuotient(above, below):
            return ("quotient", number_statement(above), number_statement(below))
        case ParameterPower(base, exponent):
            return ("power", number_statement(base), exponent)
        case ParameterExtreme(function, arguments):
            return (EXTREMES[function], *map(number_statement, arguments))


def order(expression: OrderExpression) -> Statement:
    """Return an order expression as a statement."""
    match expression:
        case Scalar():
            return ("one",)
        case Quantity(name):
            return ("quantity", name)
        case Product(factors):
            return ("times", *map(order, factors))
        case Power(base, exponent):
            return ("raised", order(base), number_statement(exponent))
        case Sum(terms):
            return ("plus", *map(order, terms))
        case Extreme(function, arguments):
            return (EXTREMES[function], *map(order, arguments))
        case Logarithm(argument):
            return ("log", order(argument))
        case IndexedSum(_, lower, upper, terms):
            parts = tuple((order(term.coefficient), number_statement(term.exponent)) for term in terms)
            return ("series", order(lower), None if upper is None else order(upper), parts)
