"""The best competitor at a model, made symbolic: its orders as forms in the quantities that it shares with the model."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from nslogic.algebra.elimination import eliminate
from nslogic.algebra.functions import Field, RationalFunction, common_denominator
from nslogic.algebra.linear_programs.rows import RowVector
from nslogic.kernel import LOG_SCALE, SCALE, Effort, Form, Polynomial, scaled
from nslogic.kernel import Vector as OrderFact
from nslogic.proof.search.farkas import RationalModel
from nslogic.proof.search.inner_programs import NO_FACTS, InnerOptimum, Leaf, hidden, is_chosen
from nslogic.proof.search.polynomials import (
    evaluate,
    field_of,
    names_in_polynomials,
    to_function,
    to_polynomial,
)
from nslogic.proof.search.positivstellensatz import signed_product
from nslogic.proof.search.state import Draft

FunctionForm: TypeAlias = dict[str, RationalFunction]
"""A form over orders with coefficients in Q(parameters)."""

_UNITS: dict[str, RowVector] = {
    SCALE: (Fraction(1), Fraction(0), Fraction(0), Fraction(0)),
    LOG_SCALE: (Fraction(0), Fraction(0), Fraction(0), Fraction(1)),
}


@dataclass(frozen=True)
class Competitor:
    """Forms for the orders of a competitor, and the facts that divide each."""

    forms: dict[str, Form]
    below: dict[str, tuple[str, ...]]


def symbolic_competitor(
    draft: Draft, optimum: InnerOptimum, leaf: Leaf, model: RationalModel
) -> Competitor | Polynomial:
    """Return the competitor as forms in the orders that it shares with the model, or a polynomial whose sign is needed."""
    solved = _vertex(draft, optimum, leaf, model)
    field = field_of(names_in_polynomials(value for fact in leaf.facts for value in fact.form.values()))
    images = {name: solved[name] for name in map(hidden, optimum.unknowns)}
    if leaf.approached:
        # halfway from the model to the approached point, strict laws stay strict
        half = field.constant(Fraction(1, 2))
        for name, image in images.items():
            middle = {part: value * half for part, value in image.items()}
            middle[name[1:]] = middle.get(name[1:], field.zero) + half
            images[name] = middle
    return _competitor(draft, optimum, images, field)


def _vertex(draft: Draft, optimum: InnerOptimum, leaf: Leaf, model: RationalModel) -> dict[str, FunctionForm]:
    """Return the unknowns of a program in the shared orders, from the rows that are tight at a point."""
    assert draft.point is not None, "a model was found at a point"
    values = {**model.values, **leaf.best.point}
    field = field_of(names_in_polynomials(value for fact in leaf.facts for value in fact.form.values()))
    tight = [
        fact
        for fact in leaf.facts
        if (fact.level == "order" or fact.relation != ">" or leaf.approached)
        and _value(fact, draft.point, values) == NO_FACTS
    ]
    unknowns = sorted({name for fact in leaf.facts for name in fact.form if is_chosen(name, model)})
    chosen = [hidden(quantity) for quantity in optimum.unknowns]
    unknowns += [name for name in chosen if name not in unknowns]
    equations = [{name: to_function(value, field) for name, value in fact.form.items()} for fact in tight]
    # unknowns that no tight row determines keep the model's value
    own = [{name: field.one, name[1:]: -field.one} for name in chosen]
    return _solve(equations, own, unknowns, draft.point, draft.effort)


def _competitor(
    draft: Draft,
    optimum: InnerOptimum,
    images: Mapping[str, FunctionForm],
    field: Field,
) -> Competitor | Polynomial:
    """Return a competitor in polynomials, or a denominator whose sign is needed first."""
    forms: dict[str, Form] = {}
    below: dict[str, tuple[str, ...]] = {}
    for quantity in optimum.unknowns:
        solution = images[hidden(quantity)]
        common = common_denominator(list(solution.values()) or [field.one], field)
        draft.effort.spend(_weight(solution) * common.weight())
        form = {part: to_polynomial(value * common) for part, value in solution.items() if value}
        signs = signed_product(draft, to_polynomial(common))
        if isinstance(signs, Polynomial):
            return signs
        forms[quantity] = scaled(form, Polynomial.number(1 / signs.number))
        below[quantity] = signs.facts
    return Competitor(forms, below)


def _value(fact: OrderFact, point: Mapping[str, Fraction], values: Mapping[str, RowVector]) -> RowVector:
    total = list(NO_FACTS)
    for name, value in fact.form.items():
        number = evaluate(value, point)
        for place, component in enumerate(_UNITS.get(name) or values.get(name, NO_FACTS)):
            total[place] += number * component
    return tuple(total)


def _solve(
    equations: list[FunctionForm],
    defaults: list[FunctionForm],
    unknowns: Collection[str],
    point: Mapping[str, Fraction],
    effort: Effort,
) -> dict[str, FunctionForm]:
    """Solve equations for the unknowns, and defaults for those that these leave open, dividing by nothing that is 0 here."""
    constants = {name for form in (*equations, *defaults) for name in form}.difference(unknowns)

    def solved(rows: list[FunctionForm]) -> dict[str, FunctionForm]:
        return eliminate(
            rows, constants=constants, allowed=lambda value: bool(value.evaluate(point)), work=effort.spend
        ).solved

    first = solved(equations)
    second = solved([_substituted(form, first, effort) for form in defaults])
    return second | {name: _substituted(form, second, effort) for name, form in first.items()}


def _substituted(form: FunctionForm, solved: Mapping[str, FunctionForm], effort: Effort) -> FunctionForm:
    """Return a form with the unknowns that are solved replaced."""
    total: FunctionForm = {}
    for name, value in form.items():
        effort.spend(20 + 2 * value.weight() * _weight(solved.get(name, {})))
        for part, image in solved.get(name, {name: value.field.one}).items():
            total[part] = total[part] + value * image if part in total else value * image
    return {part: value for part, value in total.items() if value}


def _weight(form: Mapping[str, RationalFunction]) -> int:
    return sum(value.weight() for value in form.values())
