"""Formulas with functions or numbers in the place of parameters."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.orders.formulas import (
    FALSE,
    All,
    Coefficient,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    Some,
    compare_form,
    compare_parameters,
    conjunction,
    disjunction,
)

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


def substituted_formula(formula: Formula, values: Mapping[str, RationalFunction | Fraction]) -> Formula:
    """Return a formula with parameters substituted; an atom whose exponent has a zero denominator becomes false."""

    def replaced(value: Coefficient) -> Coefficient:
        return value if isinstance(value, Fraction) else value.substitute(values)

    match formula:
        case All(parts):
            return conjunction(substituted_formula(part, values) for part in parts)
        case Some(parts):
            return disjunction(substituted_formula(part, values) for part in parts)
        case ParameterAtom(value, relation):
            return compare_parameters(replaced(value), relation)
        case OrderAtom(form, relation, powers_only):
            try:
                coefficients = {name: replaced(value) for name, value in form.coefficients}
                new = OrderForm.build(coefficients, replaced(form.logs))
            except ZeroDivisionError:
                return FALSE
            return compare_form(new, relation, powers_only=powers_only)
