"""Simplification of formulas by the conditions of a parameter space."""

from __future__ import annotations

from nslogic.derivation.space import ParameterSpace
from nslogic.errors import UndecidedError
from nslogic.orders.formulas import FALSE, TRUE, All, Formula, OrderAtom, ParameterAtom, Some, conjunction, disjunction
from nslogic.orders.laws import negation


def simplified_formula(formula: Formula, space: ParameterSpace) -> Formula:
    """Return a formula that means the same in a space, without the conditions that always or never hold there.

    The conditions that make the space are kept by the caller. A condition that cannot be decided stays.
    """
    match formula:
        case All(parts):
            return conjunction(simplified_formula(part, space) for part in parts)
        case Some(parts):
            return disjunction(simplified_formula(part, space) for part in parts)
        case OrderAtom():
            return formula
        case ParameterAtom():
            try:
                if not space.feasible(formula):
                    return FALSE
                if not space.feasible(negation(formula)):
                    return TRUE
            except UndecidedError:
                return formula
            return formula
