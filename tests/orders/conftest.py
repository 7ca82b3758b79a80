"""Formulas at given orders and parameter values, by brute force with exact fractions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, TypeAlias

import pytest
import z3

from nslogic.language.logarithms import is_logarithm
from nslogic.orders.formulas import All, Coefficient, Formula, OrderAtom, OrderForm, ParameterAtom, Some, atoms
from nslogic.orders.optimum import unknowns

Order: TypeAlias = tuple[Fraction, Fraction]
HoldsAt: TypeAlias = Callable[[Formula, Mapping[str, Order], Mapping[str, Fraction]], bool]


def number(value: Coefficient, parameters: Mapping[str, Fraction]) -> Fraction:
    """Return a coefficient as a number; ZeroDivisionError where it has none."""
    return value if isinstance(value, Fraction) else value.evaluate(parameters)


def order_of(form: OrderForm, orders: Mapping[str, Order], parameters: Mapping[str, Fraction]) -> Order:
    power, log = Fraction(0), number(form.logs, parameters)
    for name, coefficient in form.coefficients:
        factor = number(coefficient, parameters)
        power += factor * orders[name][0]
        log += factor * orders[name][1]
    return power, log


def true_at(formula: Formula, orders: Mapping[str, Order], parameters: Mapping[str, Fraction]) -> bool:
    """Evaluate a formula whose unknowns all have orders; an atom without a value is false."""
    zero = Fraction(0)
    match formula:
        case All(parts):
            return all(true_at(part, orders, parameters) for part in parts)
        case Some(parts):
            return any(true_at(part, orders, parameters) for part in parts)
        case ParameterAtom(value, relation):
            this = number(value, parameters)
            return {"=": this == 0, "!=": this != 0, "<=": this <= 0, "<": this < 0}[relation]
        case OrderAtom(form, comparison, powers_only):
            try:
                order = order_of(form, orders, parameters)
            except ZeroDivisionError:
                return False
            if powers_only:
                order = order[0], zero
            return {"=": order == (zero, zero), "<=": order <= (zero, zero), "<": order < (zero, zero)}[comparison]


def holds_at(formula: Formula, orders: Mapping[str, Order], parameters: Mapping[str, Fraction]) -> bool:
    """Return whether there are auxiliary orders with which a formula holds.

    An auxiliary order is defined by an equation with those numbered before it: all solutions are tried. Logarithms that
    pairs do not tell are constants where they are not given.
    """
    orders = {**dict.fromkeys(filter(is_logarithm, unknowns(formula)), (Fraction(0), Fraction(0))), **orders}
    auxiliaries = sorted(
        {
            name
            for atom in atoms(formula)
            if isinstance(atom, OrderAtom)
            for name, _ in atom.form.coefficients
            if name not in orders
        },
        key=lambda name: int(name.rpartition("@")[2]),
    )
    return _search(formula, auxiliaries, dict(orders), parameters)


def _search(
    formula: Formula, auxiliaries: list[str], orders: dict[str, Order], parameters: Mapping[str, Fraction]
) -> bool:
    if not auxiliaries:
        return true_at(formula, orders, parameters)
    name, *rest = auxiliaries
    for candidate in dict.fromkeys(_solutions(formula, name, orders, parameters)):
        if _search(formula, rest, {**orders, name: candidate}, parameters):
            return True
    return False


def _solutions(
    formula: Formula, name: str, orders: Mapping[str, Order], parameters: Mapping[str, Fraction]
) -> list[Order]:
    found = []
    for atom in atoms(formula):
        if not isinstance(atom, OrderAtom) or atom.relation != "=":
            continue
        coefficients = dict(atom.form.coefficients)
        if name not in coefficients or not set(coefficients) <= {*orders, name}:
            continue
        rest = OrderForm(tuple(pair for pair in atom.form.coefficients if pair[0] != name), atom.form.logs)
        try:
            power, log = order_of(rest, orders, parameters)
            factor = number(coefficients[name], parameters)
        except ZeroDivisionError:
            continue
        if factor:
            found.append((-power / factor, -log / factor))
    return found


@pytest.fixture(scope="session")
def at() -> HoldsAt:
    """Return a function that says whether a formula holds at given orders and parameter values."""
    return holds_at


def term(formula: Formula, values: Mapping[str, Fraction]) -> z3.BoolRef:
    """Write a formula at given parameter values for Z3, row by row from its meaning."""

    def number(value: Coefficient) -> z3.ArithRef:
        return z3.RealVal(str(value if isinstance(value, Fraction) else value.evaluate(values)))

    def total(form: OrderForm, component: str, constant: Coefficient) -> z3.ArithRef:
        parts = [number(value) * z3.Real(f"{component} {name}") for name, value in form.coefficients]
        return z3.Sum([number(constant), *parts])

    match formula:
        case All(parts):
            return z3.And([term(part, values) for part in parts])
        case Some(parts):
            return z3.Or([term(part, values) for part in parts])
        case ParameterAtom(value, relation):
            this = number(value)
            return {"=": this == 0, "!=": this != 0, "<=": this <= 0, "<": this < 0}[relation]
        case OrderAtom(form, comparison, powers_only):
            power = total(form, "power", Fraction(0))
            log = z3.RealVal(0) if powers_only else total(form, "log", form.logs)
            same = z3.And(power == 0, log == 0)
            less = z3.Or(power < 0, z3.And(power == 0, log < 0))
            return {"=": same, "<": less, "<=": z3.Or(less, same)}[comparison]


def can_hold(formula: Formula, orders: Mapping[str, Any], values: Mapping[str, Fraction]) -> bool:
    """Return whether the orders that are not given can be chosen so that a formula holds."""
    solver = z3.Solver()
    solver.add(term(formula, values))
    for name, (power, log) in orders.items():
        solver.add(z3.Real(f"power {name}") == z3.RealVal(str(power)), z3.Real(f"log {name}") == z3.RealVal(str(log)))
    return solver.check() == z3.sat


@pytest.fixture(scope="session")
def exists() -> HoldsAt:
    """Return a function that says whether the orders that are not given can be chosen so that a formula holds."""
    return can_hold


@pytest.fixture(scope="session")
def law_in() -> Callable[..., Any]:
    """Return a function that reads a law about N, D, loss, C, L, M and the parameters a and b."""
    from nslogic.language.reading import read_law
    from nslogic.language.scope import Scope

    scope = Scope(dict.fromkeys(("N", "D", "loss", "C", "L", "M"), "free"), {"a": "a", "b": "b"})

    def read(text: str) -> Any:
        law, problems, _ = read_law(text, scope)
        assert law is not None, problems
        return law

    return read
