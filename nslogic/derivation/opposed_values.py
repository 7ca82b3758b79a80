"""A clash of conditions as two values of one parameter: that of one label, and that which the others entail."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from nslogic.derivation.branches import reduce_parameters
from nslogic.derivation.measured_spans import Boxes, span_of
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.explain.explanations import Side
from nslogic.language.terms import Parameter, ParameterLaw
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.logic.support import rests_on
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.constraints import Constraint
from nslogic.orders.formulas import Coefficient, as_constant, compare_parameters, conjunction
from nslogic.orders.system import System
from nslogic.records import Record, replace

LABELS_SET_LAST = ("axiom", "where", "value", "domain", "measured")
"""In which order the sorts of labels are set against the others: a measured value last."""


def opposed_values(
    system: System, core: tuple[str, ...], boxes: Boxes, limits: Limits
) -> tuple[Side, Side] | tuple[()]:
    """Return the value of a parameter that all labels of a core but one entail, and that of the one, which denies it.

    Values are numbers, or functions of parameters that keep apart from each other.
    """
    measured = {label for label in core if system.constraint(label).sort == "measured"}
    for label in sorted(core, key=lambda label: (LABELS_SET_LAST.index(system.constraint(label).sort), label)):
        others, own = part_of_system(system, {*core} - {label} - measured), part_of_system(system, {label})
        try:
            given = _values(others, boxes, limits)
            stated = _values(own, boxes, limits)
            if label in measured:
                name = label.removeprefix("measured(").removesuffix(")")
                low, high = boxes[name]
                stated = {name: _Value(None, f"{low} <= {name} <= {high}", (low, high))}
            for name in given.keys() & stated.keys():
                value, other = given[name], stated[name]
                if _apart(value, other):
                    return _side(others, name, value, core, limits), _side(own, name, other, core, limits)
        except (UndecidedError, LimitReachedError):
            continue
    return ()


class _Value(Record):
    """The value of a parameter as a function of others, the law that states it, and what is known of its numbers."""

    function: Coefficient | None
    law: str
    span: tuple[Fraction, Fraction] | None


def _apart(value: _Value, other: _Value) -> bool:
    """Return whether two values are never the same: as intervals, or as functions that differ by a number."""
    if value.span is not None and other.span is not None:
        return value.span[1] < other.span[0] or other.span[1] < value.span[0]
    if value.function is None or other.function is None:
        return False
    difference = as_constant(value.function - other.function)
    return isinstance(difference, Fraction) and difference != 0


def _values(system: System, boxes: Boxes, limits: Limits) -> dict[str, _Value]:
    """Return the values of parameters that labels determine."""
    formula = conjunction(constraint.formula for constraint in system.constraints)
    solved = reduce_parameters(formula, frozenset(boxes), limits).solved  # others in terms of what is measured
    values = {}
    for name, function in solved:
        span = span_of(function, boxes, most=limits.derivation.span_parameters)
        values[name] = _Value(function, f"{name} = {format_coefficient(function)}", span)
    return values


def _side(system: System, name: str, value: _Value, core: tuple[str, ...], limits: Limits) -> Side:
    """Return one of the two sides, with the labels that its value follows from, and those that give it its numbers."""
    if value.function is None:
        return Side((f"measured({name})",), value.law)
    assert system.field is not None, "a parameter has a field"
    against = compare_parameters(system.field.generator(name) - value.function, "!=")
    labels = rests_on(system, engine_for(system, limits), against, limits).labels
    names = () if isinstance(value.function, Fraction) else value.function.names()
    known = {f"{sort}({parameter})" for parameter in names for sort in ("value", "measured")}.intersection(core)
    law = _as_stated(system, labels, name) or value.law
    return Side(tuple(sorted({*labels, *known})), law, value.span, tuple(names))


def _as_stated(system: System, labels: tuple[str, ...], name: str) -> str | None:
    """Return the equation for a parameter that an axiom states which gives it by itself."""
    equations = [
        statement.text
        for axiom in system.theory.axioms
        if (axiom.id,) == labels
        for statement in axiom.laws
        if isinstance(statement.law, ParameterLaw)
        and statement.law.sides[0] == Parameter(name)
        and statement.law.relations == ("=",)
    ]
    return equations[0] if len(equations) == 1 else None


def part_of_system(system: System, labels: Iterable[str]) -> System:
    """Return the part of a regime that some labels are; those that it does not have are passed over."""
    kept = frozenset(labels)
    constraints: tuple[Constraint, ...] = tuple(
        constraint for constraint in system.constraints if constraint.label in kept
    )
    return replace(system, constraints=constraints)
