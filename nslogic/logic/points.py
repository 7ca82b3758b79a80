"""Evaluate formulas where every order and every parameter has a value."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nslogic.logic.answers import Order
from nslogic.logic.sampling import number
from nslogic.orders.formulas import All, Coefficient, Formula, OrderAtom, ParameterAtom, Some

_ZERO = Fraction(0)


class PointOfFormulas:
    """Values of orders and parameters; orders that have none are (0, 0)."""

    def __init__(self, orders: Mapping[str, Order], parameters: Mapping[str, Fraction]) -> None:
        self._orders = orders
        self._parameters = parameters
        self._numbers: dict[Coefficient, Fraction] = {}

    def number(self, value: Coefficient) -> Fraction:
        """Return the value of a coefficient; ZeroDivisionError on a pole."""
        if isinstance(value, Fraction):
            return value
        found = self._numbers.get(value)
        if found is None:
            found = self._numbers[value] = number(value, self._parameters)
        return found

    def holds(self, formula: Formula) -> bool:
        """Return whether a formula holds; an atom with a zero denominator does not."""
        match formula:
            case All(parts):
                return all(map(self.holds, parts))
            case Some(parts):
                return any(map(self.holds, parts))
            case ParameterAtom(value, relation):
                found = self.number(value)
                return {"=": found == 0, "!=": found != 0, "<": found < 0, "<=": found <= 0}[relation]
            case OrderAtom():
                try:
                    return self._order(formula)
                except ZeroDivisionError:
                    return False

    def _order(self, atom: OrderAtom) -> bool:
        power, log = _ZERO, self.number(atom.form.logs)
        for name, coefficient in atom.form.coefficients:
            value = self.number(coefficient)
            one, two = self._orders.get(name, (_ZERO, _ZERO))
            if one:
                power += value * one
            if two:
                log += value * two
        if atom.powers_only or power:
            return {"=": power == 0, "<": power < 0, "<=": power <= 0}[atom.relation]
        return {"=": log == 0, "<": log < 0, "<=": log <= 0}[atom.relation]
