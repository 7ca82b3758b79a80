"""Where parameters may lie, and which alternatives are taken there: asked of Z3, with certificates where there are any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import gcd
from typing import TYPE_CHECKING

import z3

from nslogic.algebra.linear_programs.rows import Certificate, Row, Unknown
from nslogic.algebra.linear_programs.simplex import solve
from nslogic.algebra.signs import ALLOWED
from nslogic.errors import UndecidedError
from nslogic.explain.clashes import LabelledRow, ParameterClash, ParameterUse
from nslogic.limits import Limits
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
from nslogic.orders.projection import LOOSE, POWERS_LOOSE
from nslogic.parameters.signs import Contradiction, Facts
from nslogic.records import Record
from nslogic.smt.encoding import Encoder, check_polynomials

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


class Stand(Record):
    """Rational parameters, and what labels say of orders there, one way to take their alternatives.

    With each fact stand the conditions of the alternatives that it was taken from.
    """

    point: Mapping[str, Fraction]
    facts: Mapping[LabelledRow, tuple[ParameterAtom, ...]]


class Encoded:
    """What labels say, for one context of Z3: orders are told by nothing but the names of their atoms."""

    def __init__(self, formulas: Mapping[str, Formula], *, remember: bool) -> None:
        self.context = z3.Context()
        self.encoder = Encoder(self.context, with_logs=False, fixed={}, remember=remember)
        self._switches: dict[LabelledRow, z3.BoolRef] = {}
        self.whole = [self.term(label, formula) for label, formula in formulas.items()]

    def term(self, label: str, formula: Formula) -> z3.BoolRef:
        """Return a formula as Z3 has it."""
        match formula:
            case All(parts):
                return z3.And([z3.BoolVal(True, self.context), *(self.term(label, part) for part in parts)])
            case Some(parts):
                return z3.Or([z3.BoolVal(False, self.context), *(self.term(label, part) for part in parts)])
            case ParameterAtom():
                return self.encoder.formula(formula)
            case OrderAtom():
                return z3.And([self.switch(fact) for fact in facts_in(label, formula)])

    def switch(self, fact: LabelledRow) -> z3.BoolRef:
        """Return what stands for a fact about orders."""
        if fact not in self._switches:
            self._switches[fact] = z3.Bool(f"fact:{len(self._switches)}", self.context)
        return self._switches[fact]

    def outside(self, facts: Sequence[LabelledRow], conditions: Sequence[ParameterAtom]) -> z3.BoolRef:
        """Return that facts are not told together with conditions that hold."""
        terms = [self.switch(fact) for fact in facts] + [self.encoder.formula(one) for one in conditions]
        return z3.Not(z3.And([z3.BoolVal(True, self.context), *terms]))


class CaseSpace:
    """The parameters and alternatives that labels leave."""

    def __init__(self, names: Sequence[str], formulas: Mapping[str, Formula], limits: Limits) -> None:
        self._names = tuple(names)
        self._formulas = dict(formulas)
        self._limits = limits
        self._points = Encoded(formulas, remember=False)
        self._implied: Encoded | None = None
        self._excluded: list[z3.BoolRef] = []
        self._known = Facts()
        try:
            for condition in (part for formula in formulas.values() for part in conjuncts(formula)):
                if isinstance(condition, ParameterAtom):
                    self._known.assume(condition, 0)
        except Contradiction:  # Z3 says so too, and then nobody asks what is implied
            self._known = Facts()

    def stand(self) -> Stand | None:
        """Return parameters and alternatives that nothing excludes, None where there are none.

        Raises:
            UndecidedError: Z3 gave up, or found parameters that are not rational.
        """
        terms = [*self._points.whole, *self._excluded]
        solver, found = check_polynomials(terms, self._points.context, self._limits)
        if not found:
            return None
        model = solver.model()
        values: dict[str, Fraction] = {}
        for name in self._names:
            value = model.evaluate(self._points.encoder.parameter(name), model_completion=True)
            if not isinstance(value, z3.RatNumRef):
                raise UndecidedError("it is found at parameters that are not rational")
            values[name] = Fraction(value.numerator_as_long(), value.denominator_as_long())
        facts: dict[LabelledRow, tuple[ParameterAtom, ...]] = {}
        for label, formula in self._formulas.items():
            for fact, conditions in self._taken(label, formula, model, ()):
                facts.setdefault(fact, conditions)
        return Stand(values, facts)

    def _taken(
        self, label: str, formula: Formula, model: z3.ModelRef, conditions: tuple[ParameterAtom, ...]
    ) -> Iterator[tuple[LabelledRow, tuple[ParameterAtom, ...]]]:
        """Yield the facts of a formula that holds in a model, of each choice the first part that does."""
        match formula:
            case All(parts):
                for part in parts:
                    yield from self._taken(label, part, model, conditions)
            case Some(parts):
                first = next(part for part in parts if z3.is_true(model.evaluate(self._points.term(label, part), True)))
                beside = (one for one in conjuncts(first) if isinstance(one, ParameterAtom))
                yield from self._taken(label, first, model, (*conditions, *beside))
            case OrderAtom():
                for fact in facts_in(label, formula):
                    yield fact, conditions

    def implies(self, facts: Sequence[LabelledRow], condition: ParameterAtom) -> bool:
        """Tell whether a condition holds wherever some facts are told, what is excluded included."""
        signs, _ = self._known.sign(condition.value)
        if not signs & ~ALLOWED[condition.relation]:
            return True
        if self._implied is None:  # another context, so that points do not depend on what was asked between them
            self._implied = Encoded(self._formulas, remember=True)
        told = self._implied
        terms = [*told.whole, *map(told.switch, facts), z3.Not(told.encoder.formula(condition))]
        return not check_polynomials(terms, told.context, self._limits)[1]

    def exclude(self, facts: Sequence[LabelledRow], conditions: Sequence[ParameterAtom]) -> None:
        """Take away where facts are told and conditions hold together."""
        self._excluded.append(self._points.outside(facts, conditions))


def facts_in(label: str, atom: OrderAtom) -> tuple[LabelledRow, ...]:
    """Return what an atom says as rows."""
    if atom.relation != "=":
        return (LabelledRow(label, atom.form, (POWERS_LOOSE if atom.powers_only else LOOSE) + (atom.relation == "<")),)
    if atom.powers_only:
        return LabelledRow(label, atom.form, POWERS_LOOSE), LabelledRow(label, -atom.form, POWERS_LOOSE)
    return (LabelledRow(label, atom.form, None),)


def values_said(formulas: Mapping[str, Formula]) -> dict[str, ParameterAtom]:
    """Return the equations that give a parameter its value whatever else is so, by its name."""
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


def clash_of_conditions(formulas: Mapping[str, Formula]) -> ParameterClash:
    """Return why no parameters meet what labels say, as a sum where linear conditions clash among themselves."""
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
        return ParameterClash(involved)
    common = gcd(*(int(multiplier) for _, multiplier in answer.multipliers))
    return ParameterClash(
        involved,
        tuple(_parameter_use(labels[index], rows[index], number / common) for index, number in answer.multipliers),
    )


def _parameter_use(label: str, row: Row, factor: Fraction) -> ParameterUse:
    sign = 1 if factor > 0 else -1
    comparison: Comparison = row.relation
    form = tuple(sorted((str(name), value * sign) for name, value in row.coefficients.items()))
    return ParameterUse(label, form, row.constant[0] * sign, comparison, abs(factor))
