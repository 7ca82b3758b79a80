"""Farkas certificates over Q(parameters) for cores with symbolic exponents, and the region where each of them holds.

A point of the parameter space, with one choice of alternatives there, gives a certificate in numbers. The laws that it
uses have multipliers in Q(parameters) as well, which prove the clash wherever they have the right signs and these laws
hold; the rest of the space gives the next point, until it is empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from nslogic.algebra.elimination import cancelling_multipliers
from nslogic.algebra.linear_programs.rows import Certificate
from nslogic.algebra.linear_programs.simplex import solve
from nslogic.errors import UndecidedError
from nslogic.explain.case_enumeration import CaseSpace, clash_of_conditions, parameter_equations
from nslogic.explain.clashes import CaseOfClash, LabelledRow, ParameterClash, against_in, clash_case
from nslogic.limits import Limits
from nslogic.orders.formulas import (
    FALSE,
    ZERO,
    AtomRelation,
    Coefficient,
    Formula,
    OrderForm,
    ParameterAtom,
    as_constant,
    compare_parameters,
)
from nslogic.orders.program_rows import row_of
from nslogic.orders.projection import POWERS_LOOSE, POWERS_STRICT, STRICT
from nslogic.records import Record


class _Region(Record):
    """Facts with multipliers that prove a clash wherever the conditions hold.

    `facts` are the facts before substitution; `values` are the equations of the parameters that were substituted.
    """

    facts: tuple[LabelledRow, ...]

    multiplied: tuple[tuple[LabelledRow, Coefficient], ...]
    conditions: tuple[ParameterAtom, ...]
    values: tuple[ParameterAtom, ...]


def explain_symbolic(
    parameters: Sequence[str], formulas: Mapping[str, Formula], limits: Limits, *, with_logs: bool, most: int
) -> Iterator[CaseOfClash | ParameterClash]:
    """Yield clashes of labels until they cover all parameters and all choices of alternatives.

    Raises:
        UndecidedError: Z3 gave up, there are more than `most` cases, or one has no certificate.
    """
    space = CaseSpace(parameters, formulas, limits)
    known = parameter_equations(formulas)
    stand = space.stand()
    if stand is None:
        yield clash_of_conditions(formulas, limits.parameters)
    count = 0
    while stand is not None:
        count += 1
        if count > most:
            raise UndecidedError(f"there are more than {most} cases")
        region = _region(tuple(stand.facts), known, stand.point, with_logs=with_logs)
        taken = dict.fromkeys(condition for fact in region.facts for condition in stand.facts[fact])
        unsure = [condition for condition in taken if not space.implies((), condition)]
        unsure += [condition for condition in region.conditions if not space.implies(region.facts, condition)]
        when = tuple(dict.fromkeys(unsure))
        since = tuple(condition for condition in region.conditions if condition not in when)
        yield clash_case(region.multiplied, when, (*region.values, *since))
        space.exclude(region.facts, when)
        stand = space.stand()


def _at(form: OrderForm, known: Mapping[str, Fraction]) -> OrderForm:
    """Put values of parameters into a form."""

    def put(value: Coefficient) -> Coefficient:
        return value if isinstance(value, Fraction) else value.substitute(known)

    try:
        return OrderForm.build({name: put(value) for name, value in form.coefficients}, put(form.logs))
    except ZeroDivisionError:
        raise UndecidedError("an exponent has no value where its law holds") from None


def _region(
    facts: Sequence[LabelledRow], known: Mapping[str, ParameterAtom], point: Mapping[str, Fraction], *, with_logs: bool
) -> _Region:
    """Return multipliers in the parameters that prove the clash at a point, and the region where they do."""
    rows = [row_of(_at(fact.form, point), fact.kind, with_logs=with_logs) for fact in facts]
    certificate = solve(rows)
    if not isinstance(certificate, Certificate):
        raise UndecidedError("laws that clash hold at a point")
    given = [facts[index] for index, _ in certificate.multipliers]
    numbers = [multiplier for _, multiplier in certificate.multipliers]
    values = {name: known[name] for fact in given for name in _parameters(fact.form) if name in known}
    used = [
        LabelledRow(fact.label, _at(fact.form, {name: point[name] for name in values}), fact.kind) for fact in given
    ]
    multipliers = _symbolic(used, numbers, point)
    conditions: list[tuple[Coefficient, AtomRelation]] = []
    if multipliers is None:
        # Numeric multipliers prove the clash where the remaining coefficients of the unknowns vanish.
        multipliers = list(numbers)
        conditions = [(value, "=") for _, value in _sum(used, multipliers).coefficients]
    conditions += _signs(used, multipliers, point)
    atoms: dict[ParameterAtom, None] = {}
    for value, relation in conditions:
        condition = compare_parameters(value, relation)
        if isinstance(condition, ParameterAtom):
            atoms[condition] = None
        elif condition == FALSE:
            raise UndecidedError("a clash has no certificate in the parameters")
    return _Region(tuple(given), tuple(zip(used, multipliers, strict=True)), tuple(atoms), tuple(values.values()))


def _parameters(form: OrderForm) -> Iterator[str]:
    for value in (form.logs, *(value for _, value in form.coefficients)):
        if not isinstance(value, Fraction):
            yield from value.names()


def _sum(facts: Sequence[LabelledRow], multipliers: Sequence[Coefficient]) -> OrderForm:
    total: dict[str, Coefficient] = {}
    logs: Coefficient = ZERO
    for fact, multiplier in zip(facts, multipliers, strict=True):
        for name, value in fact.form.coefficients:
            change = value * multiplier
            total[name] = total[name] + change if name in total else change
        logs = logs + fact.form.logs * multiplier
    return OrderForm.build(total, logs)


def _symbolic(
    facts: Sequence[LabelledRow], numbers: Sequence[Fraction], point: Mapping[str, Fraction]
) -> list[Coefficient] | None:
    """Return polynomial multipliers that cancel every unknown and have the signs of `numbers` at a point.

    None where there are none: the clash is then one of special parameters.
    """
    forms: list[dict[str, Coefficient]] = [dict(fact.form.coefficients) for fact in facts]
    multipliers = cancelling_multipliers(forms, Fraction(1))
    if multipliers is None:
        return None
    functions = [as_constant(value) for value in multipliers]
    symbolic = [value for value in functions if not isinstance(value, Fraction)]
    if symbolic:
        from nslogic.algebra.functions import common_denominator

        scale = common_denominator(symbolic, symbolic[0].field)
        functions = [as_constant(value * scale) for value in functions]
    at_point = [value if isinstance(value, Fraction) else value.evaluate(point) for value in functions]
    if not all(at_point):
        return None
    if (at_point[0] > 0) != (numbers[0] > 0):
        functions = [-value for value in functions]
    if any(value for _, value in _sum(facts, functions).coefficients):
        raise ArithmeticError("multipliers that do not cancel")
    return functions


def _signs(
    facts: Sequence[LabelledRow], multipliers: Sequence[Coefficient], point: Mapping[str, Fraction]
) -> list[tuple[Coefficient, AtomRelation]]:
    """Return the conditions of a Farkas certificate: no negative multipliers of inequalities, and an absurd sum."""
    bounds = [place for place, fact in enumerate(facts) if fact.kind is not None]
    kinds = {facts[place].kind for place in bounds}
    logs = _sum(facts, multipliers).logs
    if not bounds:
        return [(logs, "!=")]
    if POWERS_STRICT in kinds:
        # Its offset outweighs every constant of the others.
        held = against_in(facts)
        if len(bounds) == 1 and held == bounds[0]:
            return [(multipliers[held], "!=")]
        main = next(place for place in bounds if facts[place].kind == POWERS_STRICT)
        return _positive(multipliers, bounds, main)
    if POWERS_LOOSE in kinds:
        raise UndecidedError("a comparison of powers alone proves nothing about logarithms")
    if (logs if isinstance(logs, Fraction) else logs.evaluate(point)) > 0:
        return [(-logs, "<"), *_positive(multipliers, bounds, None)]
    main = next(place for place in bounds if facts[place].kind == STRICT)
    return [(-logs, "<="), *_positive(multipliers, bounds, main)]


def _positive(
    multipliers: Sequence[Coefficient], bounds: Sequence[int], main: int | None
) -> list[tuple[Coefficient, AtomRelation]]:
    """Return that the multipliers of bounds are not negative, and the main one is positive."""
    return [(-multipliers[place], "<" if place == main else "<=") for place in bounds]
