"""The model of some facts, applied to the others: which choices it leaves open, and its numbers."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nslogic.kernel import (
    LOG_SCALE,
    SCALE,
    Effort,
    Fact,
    Law,
    Pair,
    Point,
    ProofError,
    Real,
    Vector,
    mentioned,
)
from nslogic.proof.search.farkas import RationalModel
from nslogic.proof.search.points import fact_holds as real_holds
from nslogic.proof.search.polynomials import (
    coefficient_of,
    evaluate,
    names_in_polynomials,
)
from nslogic.proof.search.state import Draft, terms_in


def open_choice(draft: Draft, model: RationalModel) -> str | None:
    """Return the first choice with no case that the model meets, which is to be split; None if there is none."""
    point, orders = full_point(draft), orders_of(draft, model)
    for name in draft.choices:
        draft.effort.spend(30)
        if orders is None or not _holds(draft.facts[name], point, orders, draft.effort):
            return name
    return None


def _holds(fact: Fact, point: Mapping[str, Fraction], orders: Mapping[str, Pair], effort: Effort) -> bool:
    match fact:
        case Real():
            return set(names_in_polynomials((fact.value,))) <= set(point) and real_holds(fact, point)
        case Vector():
            return set(names_in_polynomials(fact.form.values())) <= set(point) and pair_holds(fact, point, orders)
        case Law(law, holds):
            try:
                return Point(dict(point), dict(orders), logs=logs_among(orders), effort=effort).law(law) == holds
            except ProofError:
                return False
        case _:
            return any(all(_holds(part, point, orders, effort) for part in case) for case in fact.cases)


def fails_at(fact: Fact, point: Mapping[str, Fraction]) -> bool:
    """Return whether a fact about parameters alone fails at a point; other facts are left open."""
    names: set[tuple[str, str]] = set()
    if isinstance(fact, Law):
        mentioned(fact.law, names)
    elif isinstance(fact, Real):
        names.update(("parameter", name) for name in names_in_polynomials((fact.value,)))
    if not names or any(sort != "parameter" or name not in point for sort, name in names):
        return False
    return not _holds(fact, point, {}, Effort())


def logs_among(orders: Mapping[str, Pair]) -> dict[str, Fraction]:
    """Return the log powers, in a model, of the logarithms that pairs do not determine."""
    return {name: log for name, (_, log) in orders.items() if name.startswith("(log ") and name != LOG_SCALE}


def full_point(draft: Draft) -> dict[str, Fraction]:
    """Return the point with the parameters that equations determine."""
    point = dict(draft.point or {})
    for solved in reversed(draft.solved):
        for name in names_in_polynomials((solved.value,)):
            if name != solved.name:
                point.setdefault(name, Fraction(1))
        constant = coefficient_of(solved.value, solved.name, 0)
        leading = evaluate(solved.leading, point)
        if not leading:
            continue
        point[solved.name] = -evaluate(constant, point) / leading
    return point


def orders_of(draft: Draft, model: RationalModel) -> dict[str, Pair] | None:
    """Return pairs for the vectors of a model, for `a` small and `b` great enough to satisfy every fact."""
    assert draft.point is not None, "a model was found at a point"
    small, great = Fraction(1), Fraction(1)
    names = {*model.values, *(name for fact in draft.facts.values() if isinstance(fact, Vector) for name in fact.form)}
    names |= _quantities(draft)
    for _ in range(40):
        draft.effort.spend(len(names) + sum(map(terms_in, draft.vectors.values())))
        orders = {}
        for name in names:
            scale, a, b, log = model.values.get(name, (Fraction(0),) * 4)
            orders[name] = scale + a * small, log + b * great
        if all(pair_holds(fact, draft.point, orders) for fact in draft.vectors.values()):
            return orders
        small, great = small / 2, great * 2
    return None


def _quantities(draft: Draft) -> set[str]:
    names: set[tuple[str, str]] = set()
    for fact in draft.facts.values():
        if isinstance(fact, Law):
            mentioned(fact.law, names)
    return {name for sort, name in names if sort == "quantity"}


def pair_holds(fact: Vector, point: Mapping[str, Fraction], orders: Mapping[str, Pair]) -> bool:
    """Return whether a fact about orders holds; those without a pair are constant."""
    power = log = Fraction(0)
    for name, value in fact.form.items():
        number = evaluate(value, point)
        power_unit, log_unit = _UNITS.get(name) or orders.get(name, _NOTHING)
        power, log = power + number * power_unit, log + number * log_unit
    pair = (power, Fraction(0)) if fact.level == "power" else (power, log)
    return pair == _NOTHING if fact.relation == "=" else pair > _NOTHING or (pair == _NOTHING and fact.relation != ">")


_NOTHING: Pair = (Fraction(0), Fraction(0))
_UNITS: Mapping[str, Pair] = {SCALE: (Fraction(1), Fraction(0)), LOG_SCALE: (Fraction(0), Fraction(1))}
