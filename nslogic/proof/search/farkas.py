"""Contradictions between orders: facts whose sum is nothing, as the engine logs it, written down for the kernel.

At a point of the parameter space the facts about orders are linear, and the exact simplex method gives either a model
or the facts that clash there. The multipliers are the engine's; their signs are proved.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from nslogic.algebra.linear_programs.rows import Certificate, Row, RowRelation, RowVector
from nslogic.algebra.linear_programs.simplex import LinearProgram as Program
from nslogic.kernel import BUILT_IN, LOG_SCALE, SCALE, ZERO, Form, Polynomial, at_level
from nslogic.kernel import Vector as OrderFact
from nslogic.proof.search.known_facts import FactSum
from nslogic.proof.search.polynomials import evaluate, field_of, names_in_polynomials, to_function, to_polynomial
from nslogic.proof.search.positivstellensatz import SignedProduct, open_factor, signed_product
from nslogic.proof.search.state import Draft, nothing, terms_in
from nslogic.proof.steps import Term

_ZERO, _ONE = Fraction(0), Fraction(1)


@dataclass(frozen=True)
class RationalModel:
    """Vectors (t, a, b, log t) for the names of orders: `a` is between every log and every power, `b` between log t and a."""

    values: Mapping[str, RowVector]


def rows_of(fact: OrderFact, point: Mapping[str, Fraction]) -> list[Row]:
    """Return the rows of a fact at a point; `form >= 0` becomes `-form <= 0`."""
    coefficients: dict[object, Fraction] = {}
    scale = log = _ZERO
    for name, value in fact.form.items():
        number = -evaluate(value, point)
        if name == SCALE:
            scale = number
        elif name == LOG_SCALE:
            log = number
        elif number:
            coefficients[name] = number
    if fact.level == "order":
        relation: RowRelation = "=" if fact.relation == "=" else "<=" if fact.relation == ">=" else "<"
        return [Row(coefficients, relation, (scale, _ZERO, _ZERO, log))]
    if fact.relation == ">":
        return [Row(coefficients, "<", (scale, _ONE, _ZERO, _ZERO))]
    below = Row(coefficients, "<", (scale, _ZERO, -_ONE, _ZERO))
    if fact.relation == ">=":
        return [below]
    above = Row({name: -value for name, value in coefficients.items()}, "<", (-scale, _ZERO, -_ONE, _ZERO))
    return [below, above]


def solve_at(draft: Draft, point: Mapping[str, Fraction]) -> RationalModel | tuple[str, ...]:
    """Return a model of the facts about orders at a point, or the names of facts that cannot hold together there."""
    rows: list[Row] = []
    owners: list[str] = []
    vectors = list(draft.vectors.items())
    draft.effort.spend(sum(map(terms_in, draft.vectors.values())))
    unknowns = {unknown for name, fact in vectors if name not in BUILT_IN for unknown in fact.form}
    for name, fact in vectors:
        if name in BUILT_IN and unknowns.isdisjoint(fact.form.keys() - {SCALE, LOG_SCALE}):
            continue
        fact_rows = rows_of(fact, point)
        rows += fact_rows
        owners += [name] * len(fact_rows)
    if not rows:
        return RationalModel({})
    draft.effort.spend(sum(len(row.coefficients) for row in rows))
    answer = Program(rows, work=draft.effort.spend).check()
    if not isinstance(answer, Certificate):
        return RationalModel({str(name): value for name, value in answer.values.items()})
    return tuple(dict.fromkeys(owners[row] for row in answer.rows))


def close(draft: Draft, clash: FactSum) -> str | Polynomial | None:
    """Write down a sum of facts that clash, or return the factor whose sign decides whether it is one; None if it is none."""
    total: Form = {}
    signs: dict[str, SignedProduct] = {}
    strict = False
    for name, multiplier in clash.multipliers.items():
        fact = draft.facts[name]
        assert isinstance(fact, OrderFact), "a sum is one of facts about orders"
        for unknown, value in at_level(fact.form, clash.level).items():
            total[unknown] = draft.effort.sum(total.get(unknown, ZERO), draft.effort.product(value, multiplier))
        if fact.relation != "=":
            sign = signed_product(draft, multiplier)
            if isinstance(sign, Polynomial):
                return sign
            signs[name] = sign
            strict = strict or (fact.relation == ">" and fact.level == clash.level)
    direction = 1 if all(sign.number > 0 for sign in signs.values()) else -1
    if not strict or any(sign.number * direction < 0 for sign in signs.values()):
        return None
    # what is left over is what the engine has found to vanish: by an equation, or since its other signs cannot be
    terms: list[Term] = []
    for unit, value in total.items():
        if value:
            equation = _equation(draft, value)
            if equation is None:
                return open_factor(draft, total.values())
            terms.append(Term(equation[1].times(-direction), (equation[0],), unit))
    terms += [
        Term(Polynomial.number(signs[name].number * direction), (*signs[name].facts, name))
        if name in signs
        else Term(multiplier.times(direction), (name,))
        for name, multiplier in clash.multipliers.items()
    ]
    return draft.combine(nothing(">", clash.level), terms)


def _equation(draft: Draft, value: Polynomial) -> tuple[str, Polynomial] | None:
    """Return an equation between parameters that divides a polynomial, and the quotient; None if there is none."""
    factors = dict(draft.factors(value)[1])
    for name, fact in draft.reals.items():
        if fact.relation == "=" and factors.keys() >= dict(draft.factors(fact.value)[1]).keys():
            names = names_in_polynomials((value,))
            return name, to_polynomial(to_function(value, field_of(names)) / to_function(fact.value, field_of(names)))
    return None


def rewritten(fact: OrderFact, form: Form) -> OrderFact:
    """Return a fact with another form."""
    return OrderFact(form, fact.relation, fact.level)
