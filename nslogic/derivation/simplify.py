"""Simplification of formulas by the conditions of a parameter space, and by the powers of quantities that scale."""

from __future__ import annotations

from fractions import Fraction

from nslogic.algebra.signs import NEGATIVE, POSITIVE, Signs
from nslogic.derivation.space import ParameterSpace
from nslogic.errors import UndecidedError
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.orders.evaluation import LOG_LOG_BOUNDS
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    All,
    Formula,
    OrderAtom,
    ParameterAtom,
    Some,
    conjunction,
    conjuncts,
    disjunction,
)
from nslogic.orders.laws import negation
from nslogic.orders.optimum import unknowns
from nslogic.orders.outer_powers import OuterPowers
from nslogic.orders.region_signs import RegionSigns, signs_from


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


def scaled_formula(formula: Formula, scales: Formula, space: ParameterSpace) -> Formula:
    """Return a formula that means the same where a base scales, without alternatives that the powers of what scales decide.

    A base scales, and so does what a conjunct says to grow or to fall; those conjuncts stay.
    """
    powers: dict[str, Signs] = {}
    for part in (scales, *conjuncts(formula)):
        if isinstance(part, OrderAtom) and part.powers_only and part.relation == "<":
            ((name, value), *others) = part.form.coefficients
            if not others and isinstance(value, Fraction):
                powers[name] = NEGATIVE if value > 0 else POSITIVE
    conditions = (atom for atom in conjuncts(space.conditions) if isinstance(atom, ParameterAtom))
    cell = RegionSigns(pair for atom in conditions for pair in signs_from(atom))
    known = OuterPowers(powers)

    def decided(part: Formula) -> Formula:
        match part:
            case All(parts):
                return conjunction(map(decided, parts))
            case Some(parts):
                return disjunction(map(decided, parts))
            case OrderAtom():
                return known.decided(part, cell)
            case ParameterAtom():
                return part

    scaled = conjunction(decided(part) if isinstance(part, Some) else part for part in conjuncts(formula))
    # alternatives say themselves between what the order of `log log t` lies, and that is decided with them
    return conjunction((*LOG_LOG_BOUNDS, scaled)) if LOG_LOG_NAME in unknowns(scaled) else scaled
