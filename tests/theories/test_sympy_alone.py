"""Laws of the library, derived a second time with SymPy alone: linear equations in the exponents, solved and compared.

Only what is conjunctive takes part: the axioms that equate two products of powers. What these determine follows from
the whole regime too, so nslogic has to give the same power in every case, whatever else it knows.
"""

from __future__ import annotations

from typing import Any

import pytest

import nslogic
from nslogic.language.terms import (
    Constant,
    OrderExpression,
    OrderLaw,
    Parameter,
    ParameterExpression,
    ParameterLaw,
    ParameterPower,
    ParameterProduct,
    ParameterQuotient,
    ParameterSum,
    Power,
    Product,
    Quantity,
    Scalar,
)
from nslogic.theory.folders import bundled
from nslogic.theory.model import Regime, Theory

sympy: Any = pytest.importorskip("sympy")

MOVES = ("grows", "falls")
"""The trends of what cannot be of the order of a constant."""

FEWEST = {"laws": 45, "theories": 8}
"""How many laws, of how many theories, are compared at least: a test that compares nothing holds nothing."""


def exponent(term: ParameterExpression) -> Any:
    """Return a parameter expression in SymPy; None where it has cases."""
    match term:
        case Constant(value=value):
            return sympy.Rational(value.numerator, value.denominator)
        case Parameter(name=name):
            return sympy.Symbol(name)
        case ParameterSum(terms=parts) | ParameterProduct(factors=parts):
            read = [exponent(part) for part in parts]
            join = sympy.Add if isinstance(term, ParameterSum) else sympy.Mul
            return None if None in read else join(*read)
        case ParameterQuotient(numerator=above, denominator=below):
            top, bottom = exponent(above), exponent(below)
            return None if top is None or bottom is None else top / bottom
        case ParameterPower(base=base, exponent=power):
            read_base = exponent(base)
            return None if read_base is None else read_base**power
        case _:
            return None


def order(term: OrderExpression) -> Any:
    """Return the order of a product of powers, linear in the orders of quantities; None for anything else."""
    match term:
        case Scalar():
            return sympy.Integer(0)
        case Quantity(name=name):
            return sympy.Symbol(f"order of {name}")
        case Product(factors=factors):
            read = [order(factor) for factor in factors]
            return None if None in read else sympy.Add(*read)
        case Power(base=base, exponent=power):
            read_base, read_power = order(base), exponent(power)
            return None if read_base is None or read_power is None else read_base * read_power
        case _:
            return None


def equations(theory: Theory, regime: Regime) -> list[Any]:
    """Return what the conjunctive axioms of a regime say of orders, each as what is zero."""
    found = []
    for label in regime.axioms:
        axiom = theory.axiom(label)
        if axiom.when:
            continue
        for written in axiom.laws:
            law = written.law
            if isinstance(law, OrderLaw) and law.relation == "~":
                left, right = order(law.left), order(law.right)
                if left is not None and right is not None:
                    found.append(left - right)
    return found


def parameters_are_free(theory: Theory, regime: Regime) -> bool:
    """Return whether no axiom and no condition equates parameters: then a power is what it looks like."""
    written = [law for label in regime.axioms for law in theory.axiom(label).laws]
    written += [law for condition in regime.where for law in condition.laws]
    written += [law for parameter in theory.parameters for law in parameter.where]
    return not any(isinstance(one.law, ParameterLaw) and "=" in one.law.relations for one in written)


def values(theory: Theory) -> dict[Any, Any]:
    """Return the parameters that a file gives exact values, and the names by which imports share one."""
    exact = {
        sympy.Symbol(one.name): sympy.Rational(one.value.numerator, one.value.denominator)
        for one in theory.parameters
        if one.value is not None and one.error is None
    }
    return exact | {sympy.Symbol(one.name): sympy.Symbol(one.same_as) for one in theory.parameters if one.same_as}


def determined(theory: Theory, regime: Regime, base: str) -> dict[str, Any]:
    """Return the power of each quantity that linear equations determine, with the base's order set to 1."""
    known = equations(theory, regime)
    names = sorted(
        {symbol for one in known for symbol in one.free_symbols if symbol.name.startswith("order of ")}, key=str
    )
    one = sympy.Symbol(f"order of {base}")
    solutions = sympy.linsolve([*known, one - 1], names) if one in names else sympy.S.EmptySet
    if not solutions:
        return {}
    (solution,) = solutions
    orders = dict(zip((symbol.name.removeprefix("order of ") for symbol in names), solution, strict=True))
    if any(
        orders.get(one.name) == 0 for one in theory.quantities if dict(regime.trends).get(one.name, one.trend) in MOVES
    ):
        return {}  # what has to move stands still for generic parameters: the laws hold for special ones, and determine them
    return {
        symbol.name.removeprefix("order of "): sympy.cancel(value.subs(values(theory)))
        for symbol, value in zip(names, solution, strict=True)
        if not value.free_symbols & set(names)
    }


def test_what_linear_equations_determine_is_what_nslogic_derives() -> None:
    compared: set[tuple[str, str, str]] = set()
    for name, _ in bundled():
        theory = nslogic.load(name)
        if theory.base is None:
            continue
        for regime in theory.regimes:
            if regime.expect != "consistent" or not parameters_are_free(theory, regime):
                continue
            for target, power in determined(theory, regime, theory.base).items():
                if target == theory.base:
                    continue
                (law,) = nslogic.derive(theory, target=target, regimes=regime.name)
                if law.derivation is None:
                    continue
                for case in law.derivation.cases:
                    assert case.power is not None, (name, regime.name, target, power, case)
                    # laws that are not conjunctive may determine parameters; then a power has several forms
                    solved = {sympy.Symbol(one): sympy.sympify(value) for one, value in law.derivation.solved}
                    difference = sympy.cancel((sympy.sympify(case.power) - power).subs(values(theory)).subs(solved))
                    assert difference == 0, (name, regime.name, target, power, case)
                    if not solved:
                        compared.add((name, regime.name, target))
    assert len(compared) >= FEWEST["laws"], len(compared)
    assert len({name for name, _, _ in compared}) >= FEWEST["theories"], compared
