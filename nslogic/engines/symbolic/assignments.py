"""Evaluate formulas where every order and every parameter has a value.

Numbers inside are python-flint's: each question is answered by a point, and points are evaluated far more often than
anything else, so that this is where the time would go.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from flint import fmpq

from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.polynomials import as_fraction, as_rational
from nslogic.algebra.signs import sign_of, sign_satisfies
from nslogic.engines.engine import Order
from nslogic.orders.formulas import All, Coefficient, Formula, OrderAtom, ParameterAtom, Some

_ZERO = fmpq(0)


class _Orders(dict[str, tuple[fmpq, fmpq]]):
    """Orders as python-flint's numbers, made when they are looked at; most never are."""

    def __init__(self, orders: Mapping[str, Order]) -> None:
        self._given = orders

    def __missing__(self, name: str) -> tuple[fmpq, fmpq]:
        given = self._given.get(name)
        found = self[name] = (_ZERO, _ZERO) if given is None else (as_rational(given[0]), as_rational(given[1]))
        return found


class _Parameters(dict[str, fmpq]):
    """The same for parameters."""

    def __init__(self, parameters: Mapping[str, Fraction]) -> None:
        self._given = parameters

    def __missing__(self, name: str) -> fmpq:
        found = self[name] = as_rational(self._given[name])
        return found


class PointOfFormulas:
    """Values of orders and parameters; orders that have none are (0, 0)."""

    def __init__(self, orders: Mapping[str, Order], parameters: Mapping[str, Fraction]) -> None:
        self._orders = _Orders(orders)
        self._parameters = _Parameters(parameters)
        self._numbers: dict[Coefficient, fmpq] = {}

    def number(self, value: Coefficient) -> Fraction:
        """Return the value of a coefficient; ZeroDivisionError on a pole."""
        return as_fraction(self.rational(value)) if isinstance(value, RationalFunction) else value

    def rational(self, value: Coefficient) -> fmpq:
        """Return the value of a coefficient as python-flint has it; ZeroDivisionError on a pole."""
        if not isinstance(value, RationalFunction):
            return as_rational(value)
        found = self._numbers.get(value)
        if found is None:
            found = self._numbers[value] = value.at(self._parameters)
        return found

    def holds(self, formula: Formula) -> bool:
        """Return whether a formula holds; an atom with a zero denominator does not."""
        match formula:
            case All(parts):
                return all(map(self.holds, parts))
            case Some(parts):
                return any(map(self.holds, parts))
            case ParameterAtom(value, relation):
                return sign_satisfies(sign_of(self.rational(value)), relation)
            case OrderAtom():
                try:
                    return self._order(formula)
                except ZeroDivisionError:
                    return False

    def _order(self, atom: OrderAtom) -> bool:
        power, log = _ZERO, self.rational(atom.form.logs)
        for name, coefficient in atom.form.coefficients:
            value = self.rational(coefficient)
            one, two = self._orders[name]
            if one != 0:
                power += value * one
            if two != 0:
                log += value * two
        decisive = power if atom.powers_only or power != 0 else log
        return sign_satisfies(sign_of(decisive), atom.relation)
