"""Conditions that a polynomial in parameters, or the power of a quantity, has a sign."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.algebra.signs import Sign
from nslogic.orders.formulas import Formula, OrderForm, compare_form, compare_parameters, conjunction

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


def sign_condition(polynomial: RationalFunction, sign: Sign) -> Formula:
    """Return that a polynomial has a sign."""
    if sign == 0:
        return compare_parameters(polynomial, "=")
    return compare_parameters(polynomial * -sign, "<")


def powers_condition(powers: Mapping[str, Sign]) -> Formula:
    """Return that the powers of quantities have signs."""
    return conjunction(_power_condition(name, sign) for name, sign in powers.items())


def _power_condition(name: str, sign: Sign) -> Formula:
    form = OrderForm.unknown(name)
    if sign == 0:
        return conjunction(compare_form(side, "<=", powers_only=True) for side in (form, -form))
    return compare_form(form.scaled(Fraction(-sign)), "<", powers_only=True)
