"""The powers in a regime's law of the loss, and the conditions of the regime on its parameters."""

from __future__ import annotations

from nslogic.limits import AGAINST_ALTERNATIVES
from nslogic.orders.formulas import All, Coefficient, Formula, ParameterAtom, Some, atoms, conjunction
from nslogic.orders.system import System
from nslogic.questions.derive import derive


class AlternativesError(Exception):
    """Conditions on parameters that have too many alternatives to try each."""


def determined_parameters(system: System) -> dict[str, Coefficient]:
    """Return the parameters that a regime's laws about orders determine, in terms of the others."""
    theory = system.theory
    if theory.target is None or theory.base is None:
        return {}
    (law,) = derive(theory, regimes=[system.regime.name])
    return {} if law.derivation is None else dict(law.derivation.solved)


def loss_powers(system: System, base: str) -> list[tuple[tuple[str, ...], Formula, Coefficient, bool]]:
    """Return the powers of a base in the law of the loss, with the conditions of their cases."""
    (law,) = derive(system.theory, regimes=[system.regime.name], target="loss", base=base)
    cases = []
    for case in () if law.derivation is None else law.derivation.cases:
        conditions = case.conditions
        if case.power is not None:
            cases.append((case.when, conditions, case.power, True))
        elif case.range is not None and case.range.low is not None and case.range.low.attained:
            cases.append((case.when, conditions, case.range.low.value, True))
        elif case.range is not None and case.range.high is not None and case.range.high.value != 0:
            cases.append((case.when, conditions, case.range.high.value, False))
    return cases


def comparisons(formula: Formula) -> tuple[tuple[ParameterAtom, ...], ...]:
    """Return the alternatives of a formula as conjunctions of comparisons, without what it says about orders.

    Laws about orders are in what was derived; alternatives of which one mentions orders say nothing about parameters.

    Raises:
        AlternativesError: there are too many.
    """
    match formula:
        case All(parts):
            whole: tuple[tuple[ParameterAtom, ...], ...] = ((),)
            for part in parts:
                whole = tuple(dict.fromkeys((*left, *right) for left in whole for right in comparisons(part)))
                if len(whole) > AGAINST_ALTERNATIVES:
                    raise AlternativesError
            return whole
        case ParameterAtom():
            return ((formula,),)
        case Some(parts) if parts and all(isinstance(atom, ParameterAtom) for atom in atoms(formula)):
            return tuple(dict.fromkeys(alternative for part in parts for alternative in comparisons(part)))
    return ((),)


def conditions_on_parameters(system: System) -> Formula:
    """Return the conditions of a regime on its parameters, except measurements with an error, which are data."""
    spread = {parameter.name for parameter in system.theory.parameters if parameter.error is not None}
    return conjunction(
        constraint.formula
        for constraint in system.constraints
        if not (constraint.label.startswith("measured(") and constraint.label[9:-1] in spread)
        and all(isinstance(atom, ParameterAtom) for atom in atoms(constraint.formula))
    )


def tied_parameters(system: System) -> frozenset[str]:
    """Return the parameters that the axioms and declared conditions of a regime restrict."""
    tied: set[str] = set()
    for constraint in system.constraints:
        if constraint.sort == "axiom" or constraint.label.startswith(("where(", "value(")):
            for atom in atoms(constraint.formula):
                tied |= set(atom.value.names()) if isinstance(atom, ParameterAtom) else set()
    return frozenset(tied)
