"""Formulas at given orders and parameter values, by brute force with exact fractions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, TypeAlias

import pytest

from nslogic.orders.formulas import All, Coefficient, Formula, OrderAtom, OrderForm, ParameterAtom, Some, atoms

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

    An auxiliary order is defined by an equation with those numbered before it: all solutions are tried.
    """
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


@pytest.fixture(scope="session")
def law_in() -> Callable[..., Any]:
    """Return a function that reads a law about N, D, loss, C, L and the parameters a and b."""
    from nslogic.theory.laws import read_law
    from nslogic.theory.scope import Scope

    scope = Scope(dict.fromkeys(("N", "D", "loss", "C", "L"), "free"), {"a": "a", "b": "b"})

    def read(text: str) -> Any:
        law, problems, _ = read_law(text, scope)
        assert law is not None, problems
        return law

    return read
