"""Derived laws as SymPy has them: expressions in declared symbols, with what the regime says of their signs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

import sympy

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.derivation.cases import Case, values_of
from nslogic.derivation.derive import Derivation
from nslogic.derivation.space import ParameterSpace
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import All, AtomRelation, Coefficient, Formula, ParameterAtom, Some, compare_parameters

FREE_POWER = "x"
"""The symbol that stands for a power that is not determined."""


def law_symbols(derivation: Derivation) -> dict[str, sympy.Symbol]:
    """Return a symbol for each name in a derived law.

    Quantities are positive; a parameter has the sign that the regime, with its declared domain, leaves it, and is real.
    """
    question = derivation.question
    names = {name for case in derivation.cases for name in _names(case)}
    space = ParameterSpace(derivation.space, Limits())
    symbols = {name: sympy.Symbol(name, positive=True) for name in (question.target, question.base)}
    for name in sorted(names):
        symbols[name] = sympy.Symbol(name, **_signs(name, space))
    if any(case.power is None for case in derivation.cases):
        free = FREE_POWER
        while free in symbols:
            free += "_"
        symbols[free] = sympy.Symbol(free, real=True)
    return symbols


def law_expression(derivation: Derivation) -> sympy.Expr:
    """Return the order of the target in powers of the base; a `Piecewise` where there are several cases.

    A power that is not determined is the last symbol of `law_symbols`; a power of a logarithm that is not is left out.
    """
    symbols = law_symbols(derivation)
    pieces = [
        (_law(derivation, case, symbols), condition_expression(case.conditions, symbols)) for case in derivation.cases
    ]
    return pieces[0][0] if len(pieces) == 1 else sympy.Piecewise(*pieces)


def _law(derivation: Derivation, case: Case, symbols: Mapping[str, sympy.Symbol]) -> sympy.Expr:
    base = symbols[derivation.question.base]
    power = list(symbols.values())[-1] if case.power is None else expression(case.power, symbols)
    law: sympy.Expr = base**power
    if case.log is not None and case.log != 0:
        # the base may fall, and a logarithm stands for that of what grows
        grown = base if derivation.question.direction > 0 else 1 / base
        law = law * sympy.log(grown) ** expression(case.log, symbols)
    return law


def expression(value: Coefficient, symbols: Mapping[str, sympy.Symbol]) -> sympy.Expr:
    """Return an exact coefficient in given symbols."""
    if isinstance(value, Fraction):
        return sympy.Rational(value.numerator, value.denominator)
    from nslogic.algebra.sympy_expressions import sympy_quotient

    plain = sympy_quotient(value.field.names, value.numerator_terms(), value.denominator_terms())
    replaced: sympy.Expr = plain.xreplace({sympy.Symbol(name): symbols[name] for name in value.names()})
    return replaced


def condition_expression(formula: Formula, symbols: Mapping[str, sympy.Symbol]) -> sympy.Basic:
    """Return a condition on parameters; what the signs of the symbols say already is true."""
    match formula:
        case All(parts=parts):
            return sympy.And(*(condition_expression(part, symbols) for part in parts))
        case Some(parts=parts):
            return sympy.Or(*(condition_expression(part, symbols) for part in parts))
        case ParameterAtom(value=value, relation=relation):
            return sympy.Rel(expression(value, symbols), sympy.Integer(0), RELATIONS[relation])
        case _:
            raise AssertionError("the conditions of a case are on parameters alone")


RELATIONS: dict[AtomRelation, str] = {"=": "==", "!=": "!=", "<=": "<=", "<": "<"}


def _names(case: Case) -> Iterable[str]:
    for value in values_of(case):
        if isinstance(value, RationalFunction):
            yield from value.names()
    yield from _names_in(case.conditions)


def _names_in(formula: Formula) -> Iterable[str]:
    match formula:
        case All(parts=parts) | Some(parts=parts):
            for part in parts:
                yield from _names_in(part)
        case ParameterAtom(value=value):
            yield from value.names()


def _signs(name: str, space: ParameterSpace) -> dict[str, bool]:
    """Return the strongest assumption about a parameter that its space proves."""
    value = Field((name,)).generator(name)
    for word, against in (
        ("positive", compare_parameters(value, "<=")),
        ("negative", compare_parameters(-value, "<=")),
        ("nonnegative", compare_parameters(value, "<")),
        ("nonpositive", compare_parameters(-value, "<")),
    ):
        try:
            if not space.feasible(against):
                return {word: True}
        except (UndecidedError, LimitReachedError):
            continue
    return {"real": True}
