"""Evaluation of formulas under an assignment of values to orders and parameters.

Numbers inside are python-flint's: assignments are evaluated more often than anything else, so this is a hot path.
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
    """Orders as python-flint's numbers, converted on access; most are never read."""

    def __init__(self, orders: Mapping[str, Order]) -> None:
        self._given = orders

    def __missing__(self, name: str) -> tuple[fmpq, fmpq]:
        given = self._given.get(name)
        order = self[name] = (_ZERO, _ZERO) if given is None else (as_rational(given[0]), as_rational(given[1]))
        return order


class _Parameters(dict[str, fmpq]):
    """Parameters as python-flint's numbers, converted on access."""

    def __init__(self, parameters: Mapping[str, Fraction]) -> None:
        self._given = parameters

    def __missing__(self, name: str) -> fmpq:
        value = self[name] = as_rational(self._given[name])
        return value


class Assignment:
    """Values of orders and parameters; orders without a value are (0, 0)."""

    def __init__(self, orders: Mapping[str, Order], parameters: Mapping[str, Fraction]) -> None:
        self._orders = _Orders(orders)
        self._parameters = _Parameters(parameters)
        self._numbers: dict[Coefficient, fmpq] = {}

    def number(self, value: Coefficient) -> Fraction:
        """Return the value of a coefficient; ZeroDivisionError on a pole."""
        return as_fraction(self.rational(value)) if isinstance(value, RationalFunction) else value

    def rational(self, value: Coefficient) -> fmpq:
        """Return the value of a coefficient as python-flint's rational; ZeroDivisionError on a pole."""
        if not isinstance(value, RationalFunction):
            return as_rational(value)
        number = self._numbers.get(value)
        if number is None:
            number = self._numbers[value] = value.at(self._parameters)
        return number

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
            order_power, order_log = self._orders[name]
            if order_power != 0:
                power += value * order_power
            if order_log != 0:
                log += value * order_log
        decisive = power if atom.powers_only or power != 0 else log
        return sign_satisfies(sign_of(decisive), atom.relation)
