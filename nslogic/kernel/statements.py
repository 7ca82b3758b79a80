"""Laws as nested tuples, and the names of the orders that no theory names."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Literal, TypeAlias

from nslogic.kernel.bounds import ProofError
from nslogic.kernel.effort import Effort

FORMAT = 1
"""The version of the proof format."""

Statement: TypeAlias = tuple[Any, ...]

Relation: TypeAlias = Literal["=", "!=", ">=", ">"]

Level: TypeAlias = Literal["order", "power"]

Pair: TypeAlias = tuple[Fraction, Fraction]

SCALE, LOG_SCALE, LOG_LOG_SCALE = "(t)", "(log t)", "(log log t)"
"""Names of the constant orders: no name of a theory has a parenthesis, and none has the `#` of auxiliary names."""

GOAL = "(goal)"
"""The label of what is assumed beside the hypotheses."""

_PLAIN = re.compile(r"(?!inf\Z)[^\W\d]\w*|[0-9]+#[0-9]+")
"""Names of theories and auxiliary ones; in the name of a logarithm, others are told from what else is written there."""


def ratio_of(upper: Statement, lower: Statement) -> Statement:
    """Return `upper/lower` as a statement."""
    return upper if lower == ("one",) else ("times", upper, ("raised", lower, ("number", Fraction(-1))))


def argument_of_log(term: Statement) -> Statement | None:
    """Return what an order is the logarithm of, or may be in one of its cases; None for other terms."""
    match term:
        case ("log", tuple() as argument):
            return argument
        case ("series", tuple() as lower, tuple() as upper, _):
            return ratio_of(upper, lower)
    return None


def name_of_log(argument: Statement, effort: Effort | None = None) -> str:
    """Return the name of the logarithm of what is between 1 and `log t`; other arguments give other names.

    Its length is counted before it is written.
    """
    effort = effort or Effort()
    effort.spend(9)
    return f"(log of {_written(argument, effort)})"


def _written(statement: object, effort: Effort) -> str:
    match statement:
        case ("one",):
            text = "1"
        case None:
            text = "inf"
        case ("quantity" | "parameter", str(name)):
            effort.spend(len(name))  # an order that a competitor has may itself be called like a logarithm
            return name if _PLAIN.fullmatch(name) else f"<{len(name)} {name}>"
        case ("number", value):
            text = str(value)
        case tuple():
            effort.spend(1 + len(statement))
            return f"({' '.join([_written(part, effort) for part in statement])})"
        case _:
            text = str(statement)
    effort.spend(len(text))
    return text


def expanded(law: Statement) -> Statement:
    """Return a `forall` as what it means: exponents of the index that compare, and a law for the rest."""
    match law:
        case ("forall", relation, left, first, right, second, powers_only):
            index = {"~": "=", "<~": "<=", "<<": "<=", ">~": ">=", ">>": ">="}[relation]
            return ("and", ("real", index, first, second), ("order", relation, left, right, powers_only))
    return law


def renamed(statement: Any, names: Mapping[str, Statement], effort: Effort | None = None) -> Any:
    """Return a law with quantities replaced."""
    if isinstance(statement, tuple):
        if effort is not None:
            effort.spend(1)
        if len(statement) == 2 and statement[0] == "quantity":
            return names.get(statement[1], statement)
        if statement and statement[0] == "optimum":
            raise ProofError("an optimum has no optimum in its program")
        return tuple(renamed(part, names, effort) for part in statement)
    return statement


def mentioned(statement: object, names: set[tuple[str, str]], effort: Effort | None = None) -> None:
    """Collect the parameters, quantities and logarithms that a law mentions."""
    if not isinstance(statement, tuple):
        return
    if effort is not None:
        effort.spend(1)
    if len(statement) == 2 and statement[0] in ("parameter", "quantity"):
        names.add((statement[0], statement[1]))
    argument = argument_of_log(statement)
    if argument is not None:
        names.update((("logarithm", LOG_LOG_SCALE), ("logarithm", name_of_log(argument, effort))))
    if statement and statement[0] == "optimum":
        names.update(("quantity", name) for name in (statement[1], *statement[3]))
    for part in statement:
        mentioned(part, names, effort)


COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "~": operator.eq,
    "<~": operator.le,
    ">~": operator.ge,
    "<<": operator.lt,
    ">>": operator.gt,
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
