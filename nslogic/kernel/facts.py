"""What is known of parameters and orders: polynomials and forms that compare with zero, laws, and cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from nslogic.kernel.forms import Form, at_level, scaled
from nslogic.kernel.polynomials import ONE, ZERO, Number, Polynomial
from nslogic.kernel.ratios import Ratio, Ratios, cleared
from nslogic.kernel.statements import LOG_SCALE, SCALE, Level, Relation, Statement


@dataclass(frozen=True)
class Law:
    """A law that holds, or one that fails."""

    law: Statement
    holds: bool


@dataclass(frozen=True)
class Real:
    """`value REL 0`."""

    value: Polynomial
    relation: Relation


@dataclass(frozen=True)
class Vector:
    """`form REL 0` at a level."""

    form: Form
    relation: Relation
    level: Level


@dataclass(frozen=True)
class Definition:
    """What an auxiliary name is: cases of which one holds, each a list of facts."""

    cases: tuple[tuple[Fact, ...], ...]


Fact: TypeAlias = Law | Real | Vector | Definition


def negated(fact: Real | Vector) -> Real | Vector:
    """Return the negation of `>= 0`, `> 0` or `!= 0` as one fact."""
    opposite: dict[Relation, Relation] = {">=": ">", ">": ">=", "!=": "="}
    relation = opposite[fact.relation]
    if isinstance(fact, Real):
        return Real(fact.value if relation == "=" else -fact.value, relation)
    return Vector(scaled(fact.form, -ONE), relation, fact.level)


def compare(left: Ratios, relation: str, right: Ratios, level: Level) -> Vector:
    """Return `left REL right` for one of `~`, `<~`, `<<`, `>~`, `>>` as a fact."""
    if relation in ("<~", "<<"):
        left, right = right, left
    difference = dict(left)
    for name, value in right.items():
        difference[name] = difference[name] - value if name in difference else -value
    wanted: Relation = "=" if relation == "~" else ">=" if relation in ("<~", ">~") else ">"
    return Vector(at_level(cleared(difference, keep_sign=wanted != "="), level), wanted, level)


def compare_numbers(left: Ratio, relation: str, right: Ratio) -> Real:
    """Return `left REL right` for one of `=`, `!=`, `<`, `<=`, `>`, `>=` as a fact."""
    if relation in ("<", "<="):
        left, right = right, left
    difference = {"": left - right}
    wanted: Relation = "=" if relation == "=" else "!=" if relation == "!=" else ">=" if "=" in relation else ">"
    return Real(cleared(difference, keep_sign=wanted in (">=", ">")).get("", ZERO), wanted)


def is_false(fact: Fact) -> bool:
    """Return whether a fact without names is false; a form of `t` and `log t` alone is decided too."""
    truth = _truth(fact)
    return truth is False


def is_true(fact: Fact) -> bool:
    """Return whether a fact without names holds always."""
    return _truth(fact) is True


def _truth(fact: Fact) -> bool | None:
    if isinstance(fact, Real):
        value = fact.value.constant
    elif isinstance(fact, Vector):
        value = _constant(fact)
    else:
        return None
    if value is None:
        return None
    return {"=": value == 0, "!=": value != 0, ">=": value >= 0, ">": value > 0}[fact.relation]


def _constant(fact: Vector) -> Number | None:
    """Return a number with the sign of a form of `t` and `log t` alone at its level, None for other forms."""
    if not set(fact.form) <= {SCALE, LOG_SCALE}:
        return None
    power, log = fact.form.get(SCALE, ZERO).constant, fact.form.get(LOG_SCALE, ZERO).constant
    if power is None or log is None:
        return None
    return power if power or fact.level == "power" else log
