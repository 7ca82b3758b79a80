"""Enumeration of cases: points of the parameter space with the alternatives taken there, excluding the cases before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import gcd
from typing import TYPE_CHECKING

from nslogic.algebra.linear_programs.rows import Certificate, Row, Unknown
from nslogic.algebra.linear_programs.simplex import solve
from nslogic.algebra.signs import ALLOWED
from nslogic.engines.labelled_formulas import LabelledFormulas, LabelledModel
from nslogic.errors import UndecidedError
from nslogic.explain.clashes import LabelledRow, ParameterClash, ParameterUse, facts_of
from nslogic.limits import Limits, ParameterLimits
from nslogic.orders.formulas import (
    All,
    Comparison,
    Formula,
    OrderAtom,
    ParameterAtom,
    Some,
    as_constant,
    atoms,
    conjuncts,
)
from nslogic.orders.projection import alternatives_of
from nslogic.parameters.linear_parameters import decide_conditions
from nslogic.parameters.one_parameter import OpenConditionsError
from nslogic.parameters.signs import Contradiction, Facts
from nslogic.records import Record

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


class Stand(Record):
    """A rational point of the parameter space, and the facts about orders there in one choice of alternatives.

    Each fact has the conditions of the alternatives that it comes from.
    """

    point: Mapping[str, Fraction]
    facts: Mapping[LabelledRow, tuple[ParameterAtom, ...]]


class CaseSpace:
    """The points and alternatives that labels admit and that are not yet excluded."""

    def __init__(self, names: Sequence[str], formulas: Mapping[str, Formula], limits: Limits) -> None:
        self._names = tuple(names)
        self._formulas = dict(formulas)
        self._limits = limits
        self._points = LabelledFormulas(formulas, facts_in, remember=False)
        self._implied: LabelledFormulas[LabelledRow] | None = None
        self._known = Facts()
        try:
            for condition in (part for formula in formulas.values() for part in conjuncts(formula)):
                if isinstance(condition, ParameterAtom):
                    self._known.assume(condition, 0)
        except Contradiction:  # Z3 refutes the labels too, so `implies` is never asked
            self._known = Facts()

    def stand(self) -> Stand | None:
        """Return a point and alternatives that are not excluded, None where there are none.

        Raises:
            UndecidedError: Z3 gave up, or found parameters that are not rational.
        """
        model = self._points.solve(self._limits)
        if model is None:
            return None
        values: dict[str, Fraction] = {}
        for name in self._names:
            value = model.parameter(name)
            if value is None:
                raise UndecidedError("it is found at parameters that are not rational")
            values[name] = value
        facts: dict[LabelledRow, tuple[ParameterAtom, ...]] = {}
        for label, formula in self._formulas.items():
            for fact, conditions in self._taken(label, formula, model, ()):
                facts.setdefault(fact, conditions)
        return Stand(values, facts)

    def _taken(
        self, label: str, formula: Formula, model: LabelledModel[LabelledRow], conditions: tuple[ParameterAtom, ...]
    ) -> Iterator[tuple[LabelledRow, tuple[ParameterAtom, ...]]]:
        """Yield the facts of a formula that holds in a model, in each choice of the first alternative that holds."""
        match formula:
            case All(parts):
                for part in parts:
                    yield from self._taken(label, part, model, conditions)
            case Some(parts):
                first = next(part for part in parts if model.holds(label, part))
                beside = (condition for condition in conjuncts(first) if isinstance(condition, ParameterAtom))
                yield from self._taken(label, first, model, (*conditions, *beside))
            case OrderAtom():
                for fact in facts_in(label, formula):
                    yield fact, conditions

    def implies(self, facts: Sequence[LabelledRow], condition: ParameterAtom) -> bool:
        """Tell whether facts imply a condition, at excluded points too."""
        signs, _ = self._known.sign(condition.value)
        if not signs & ~ALLOWED[condition.relation]:
            return True
        if self._implied is None:  # another context, so that points do not depend on what was asked between them
            self._implied = LabelledFormulas(self._formulas, facts_in, remember=True)
        return self._implied.implies(facts, condition, self._limits)

    def exclude(self, facts: Sequence[LabelledRow], conditions: Sequence[ParameterAtom]) -> None:
        """Exclude the points where facts and conditions hold together."""
        self._points.exclude(facts, conditions)


def facts_in(label: str, atom: OrderAtom) -> tuple[LabelledRow, ...]:
    """Return the rows of an atom."""
    return tuple(facts_of([(label, alternative) for alternative in alternatives_of(atom)]))


def parameter_equations(formulas: Mapping[str, Formula]) -> dict[str, ParameterAtom]:
    """Return the unconditional equations that give a parameter its value, by its name."""
    known: dict[str, ParameterAtom] = {}
    for formula in formulas.values():
        for atom in conjuncts(formula):
            if not isinstance(atom, ParameterAtom) or atom.relation != "=":
                continue
            linear = _linear(atom.value)
            if linear is not None and len(linear[0]) == 1:
                known.setdefault(str(next(iter(linear[0]))), atom)
    return known


def _linear(value: RationalFunction) -> tuple[dict[Unknown, Fraction], Fraction] | None:
    """Return the coefficients and the constant of a linear polynomial, None where it is not one."""
    bottom = as_constant(value.denominator)
    if value.degree() > 1 or not isinstance(bottom, Fraction):
        return None
    form: dict[Unknown, Fraction] = {}
    constant = Fraction(0)
    for exponents, coefficient in value.numerator_terms():
        names = [name for name, exponent in zip(value.field.names, exponents, strict=True) if exponent]
        if names:
            form[names[0]] = coefficient / bottom
        else:
            constant = coefficient / bottom
    return form, constant


def clash_of_conditions(formulas: Mapping[str, Formula], limits: ParameterLimits) -> ParameterClash:
    """Return the clash of conditions on parameters, with a Farkas certificate where the linear ones clash."""
    rows: list[Row] = []
    labels: list[str] = []
    for label, formula in formulas.items():
        for atom in conjuncts(formula):
            if not isinstance(atom, ParameterAtom) or atom.relation == "!=":
                continue
            linear = _linear(atom.value)
            if linear is not None:
                # Where one parameter stands alone, it is not multiplied.
                head = abs(next(iter(linear[0].values()))) if len(linear[0]) == 1 else Fraction(1)
                form = {name: value / head for name, value in linear[0].items()}
                rows.append(Row(form, atom.relation, (linear[1] / head,)))
                labels.append(label)
    involved = tuple(
        label for label, formula in formulas.items() if any(isinstance(a, ParameterAtom) for a in atoms(formula))
    )
    answer = solve(rows)
    if not isinstance(answer, Certificate):
        return ParameterClash(involved, exact=_are_excluded(formulas, limits))
    common = gcd(*(int(multiplier) for _, multiplier in answer.multipliers))
    return ParameterClash(
        involved,
        tuple(_parameter_use(labels[index], rows[index], number / common) for index, number in answer.multipliers),
    )


def _are_excluded(formulas: Mapping[str, Formula], limits: ParameterLimits) -> bool:
    """Return whether elimination shows that no parameters meet the conditions outside of alternatives."""
    every = (atom for formula in formulas.values() for atom in conjuncts(formula))
    try:
        return decide_conditions([atom for atom in every if isinstance(atom, ParameterAtom)], limits) is None
    except OpenConditionsError:
        return False


def _parameter_use(label: str, row: Row, factor: Fraction) -> ParameterUse:
    sign = 1 if factor > 0 else -1
    comparison: Comparison = row.relation
    form = tuple(sorted((str(name), value * sign) for name, value in row.coefficients.items()))
    return ParameterUse(label, form, row.constant[0] * sign, comparison, abs(factor))
