"""Contradictions between orders: Farkas multipliers found at one point, then made symbolic.

At a point of the parameter space the facts about orders are linear, and the exact simplex method gives either a model
or a certificate of minimal support. Its rows determine the multipliers up to a factor, so over Q(parameters) they are the
kernel of a small matrix. The signs of the multipliers are then proved, or split on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from nslogic.algebra.elimination import cancelling_multipliers
from nslogic.algebra.functions import RationalFunction, common_denominator
from nslogic.algebra.linear_programs.rows import Certificate, Row, RowRelation, RowVector
from nslogic.algebra.linear_programs.simplex import LinearProgram as Program
from nslogic.kernel import BUILT_IN, LOG_SCALE, SCALE, Form, Level, Polynomial, at_level
from nslogic.kernel import Vector as OrderFact
from nslogic.proof.search.polynomials import evaluate, field_of, names_in_polynomials, to_function, to_polynomial
from nslogic.proof.search.positivstellensatz import signed_product
from nslogic.proof.search.state import Draft, nothing, terms_in
from nslogic.proof.steps import Term

_ZERO, _ONE = Fraction(0), Fraction(1)


@dataclass(frozen=True)
class RationalModel:
    """Vectors (t, a, b, log t) for the names of orders: `a` is between every log and every power, `b` between log t and a."""

    values: Mapping[str, RowVector]


@dataclass(frozen=True)
class Clash:
    """Facts that cannot hold together at a point, and the level at which they clash."""

    names: tuple[str, ...]
    level: Level


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


def solve_at(draft: Draft, point: Mapping[str, Fraction]) -> RationalModel | Clash:
    """Return a model of the facts about orders at a point, or facts that clash there."""
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
    names = list(dict.fromkeys(owners[row] for row in answer.rows))
    scale, strict_powers, _, log = answer.constant
    level: Level = "power" if scale or strict_powers else "order"
    if level == "power" and scale:
        names.append(SCALE)
    if level == "order" and log:
        names.append(LOG_SCALE)
    return Clash(tuple(names), level)


def multipliers_of(draft: Draft, clash: Clash) -> dict[str, Polynomial] | None:
    """Return polynomials without a common factor by which the facts add up to zero; None if there are none."""
    forms = [at_level(draft.vectors[name].form, clash.level) for name in clash.names]
    field = field_of(names_in_polynomials(value for form in forms for value in form.values()))
    functions = [{unknown: to_function(value, field) for unknown, value in form.items()} for form in forms]
    multipliers = cancelling_multipliers(functions, field.one, work=draft.effort.spend)
    return None if multipliers is None else dict(zip(clash.names, _cleared(draft, multipliers), strict=True))


def _cleared(draft: Draft, vector: list[RationalFunction]) -> list[Polynomial]:
    """Return the multiples that are polynomials without a common factor."""
    common = common_denominator(vector, vector[0].field)
    draft.effort.spend(sum(value.weight() for value in vector) * common.weight())
    polynomials = [to_polynomial(value * common) for value in vector]
    shared: dict[Polynomial, int] | None = None
    for value in polynomials:
        if not value:
            continue
        factors = dict(draft.factors(value)[1])
        if shared is None:
            shared = factors
        else:
            shared = {factor_: min(count, factors[factor_]) for factor_, count in shared.items() if factor_ in factors}
    divisor = vector[0].field.one
    for factor, count in (shared or {}).items():
        divisor = divisor * to_function(factor, vector[0].field) ** count
    return [to_polynomial(value * common / divisor) for value in vector]


def close(draft: Draft, clash: Clash, point: Mapping[str, Fraction]) -> str | Polynomial | None:
    """Write down that facts clash, or return the factor whose sign decides; None where the point is not generic."""
    multipliers = multipliers_of(draft, clash)
    if multipliers is None:
        return None
    signed = [name for name in clash.names if draft.vectors[name].relation != "="]
    values = {name: evaluate(multipliers[name], point) for name in signed}
    if all(value <= 0 for value in values.values()):
        multipliers = {name: -value for name, value in multipliers.items()}
        values = {name: -value for name, value in values.items()}
    if any(value < 0 for value in values.values()) or not any(values.values()):
        return None
    terms = []
    strict = False
    for name, multiplier in multipliers.items():
        if not multiplier:
            continue
        fact = draft.vectors[name]
        if fact.relation == "=":
            terms.append(Term(multiplier, (name,)))
            continue
        signs = signed_product(draft, multiplier, point)
        if isinstance(signs, Polynomial):
            return signs if values[name] else None
        if signs.number < 0:
            return None
        strict = strict or (fact.relation == ">" and fact.level == clash.level)
        terms.append(Term(Polynomial.number(signs.number), (*signs.facts, name)))
    return draft.combine(nothing(">", clash.level), terms) if strict else None


def rewritten(fact: OrderFact, form: Form) -> OrderFact:
    """Return a fact with another form."""
    return OrderFact(form, fact.relation, fact.level)
