"""Formulas and cells of the parameter space: a sign as a formula, cases by a sign, and what a cell makes of an atom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic.algebra.signs import NEGATIVE, NONZERO, POSITIVE, ZERO, Signs
from nslogic.orders.formulas import (
    FALSE,
    All,
    AtomRelation,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    Some,
    compare_form,
    compare_parameters,
    conjunction,
    denominators_of,
    disjunction,
)

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction
    from nslogic.orders.region_signs import RegionSigns

_RELATIONS: dict[Signs, tuple[AtomRelation, int]] = {
    NEGATIVE: ("<", 1),
    ZERO: ("=", 1),
    POSITIVE: ("<", -1),
    NONZERO: ("!=", 1),
    NEGATIVE | ZERO: ("<=", 1),
    POSITIVE | ZERO: ("<=", -1),
}


def sign_formula(factor: RationalFunction, signs: Signs) -> Formula:
    """Return that a polynomial has one of some signs."""
    relation, unit = _RELATIONS[signs]
    return compare_parameters(factor * unit, relation)


def joined(factor: RationalFunction, cases: list[tuple[Signs, Formula]]) -> Formula:
    """Return cases by the sign of a polynomial; those that say the same are one."""
    merged: dict[Formula, Signs] = {}
    for signs, formula in cases:
        merged[formula] = merged.get(formula, 0) | signs
    if len(merged) == 1:
        return next(iter(merged))
    return disjunction(conjunction((sign_formula(factor, signs), formula)) for formula, signs in merged.items())


def defined(formula: Formula, cell: RegionSigns) -> Formula:
    """Return a formula in a cell: false where a denominator vanishes, and without the coefficients that do."""
    match formula:
        case All(parts):
            return conjunction(defined(part, cell) for part in parts)
        case Some(parts):
            return disjunction(defined(part, cell) for part in parts)
        case OrderAtom(form, relation, powers_only):
            if any(cell.vanishing(factor) for factor in denominators_of(form)):
                return FALSE
            if not cell.has_zeros:
                return formula
            kept = tuple(pair for pair in form.coefficients if cell.signs(pair[1]) != ZERO)
            if len(kept) == len(form.coefficients):
                return formula
            form = OrderForm(kept, form.logs)
            return compare_form(form, relation, powers_only=powers_only)
        case ParameterAtom():
            return formula
