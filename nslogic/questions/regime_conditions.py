"""The powers in a regime's law of the loss, and the conditions of the regime on its parameters."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.orders.formulas import All, Coefficient, Formula, ParameterAtom, Some, atoms
from nslogic.orders.system import System
from nslogic.questions.derive import derive


class AlternativesError(Exception):
    """Conditions on parameters that are no conjunction, so that a list of comparisons would lose some of them."""


def determined_parameters(system: System) -> dict[str, Coefficient]:
    """Return the parameters that a regime's laws about orders determine, in terms of the others."""
    theory = system.theory
    if theory.target is None or theory.base is None:
        return {}
    (law,) = derive(theory, regimes=[system.regime.name])
    return {} if law.derivation is None else dict(law.derivation.solved)


def loss_powers(system: System, base: str) -> list[tuple[tuple[str, ...], list[ParameterAtom], Coefficient, bool]]:
    """Return the powers of a base in the law of the loss, with the conditions of their cases.

    Raises:
        AlternativesError: the conditions of a case are no conjunction.
    """
    (law,) = derive(system.theory, regimes=[system.regime.name], target="loss", base=base)
    cases = []
    for case in () if law.derivation is None else law.derivation.cases:
        conditions = list(comparisons(case.conditions))
        if case.power is not None:
            cases.append((case.when, conditions, case.power, True))
        elif case.range is not None and case.range.low is not None and case.range.low.attained:
            cases.append((case.when, conditions, case.range.low.value, True))
        elif case.range is not None and case.range.high is not None and case.range.high.value != 0:
            cases.append((case.when, conditions, case.range.high.value, False))
    return cases


def comparisons(formula: Formula) -> Iterator[ParameterAtom]:
    """Yield the comparisons of a conjunction, without laws about orders: those are in what was derived.

    Raises:
        AlternativesError: parameters alone have alternatives.
    """
    match formula:
        case All(parts):
            for part in parts:
                yield from comparisons(part)
        case ParameterAtom():
            yield formula
        case Some() if all(isinstance(atom, ParameterAtom) for atom in atoms(formula)):
            raise AlternativesError


def conditions_on_parameters(system: System) -> list[ParameterAtom]:
    """Return the conditions of a regime on its parameters, except measurements with an error, which are data."""
    spread = {parameter.name for parameter in system.theory.parameters if parameter.error is not None}
    return [
        atom
        for constraint in system.constraints
        if not (constraint.label.startswith("measured(") and constraint.label[9:-1] in spread)
        for atom in comparisons(constraint.formula)
    ]


def tied_parameters(system: System) -> frozenset[str]:
    """Return the parameters that the axioms and declared conditions of a regime restrict."""
    tied: set[str] = set()
    for constraint in system.constraints:
        if constraint.sort == "axiom" or constraint.label.startswith(("where(", "value(")):
            for atom in comparisons(constraint.formula):
                tied |= set(atom.value.names())
    return frozenset(tied)
