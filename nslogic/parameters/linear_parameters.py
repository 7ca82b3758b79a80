"""Exact decisions of conditions on parameters by eliminating those that occur linearly, with a case per sign of slope.

A condition bounds a parameter in which it is linear, once the sign of its slope is known: a case for each. A parameter
has a value if each lower bound is less than each upper bound, or if two of them are equal and everything holds there.
Conditions on the last parameter or two are decided by real roots. No solver is asked, so no answer depends on limits of
a solver.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from nslogic.algebra.linear_forms import linear_in
from nslogic.algebra.signs import ZERO, set_of
from nslogic.errors import LimitReachedError
from nslogic.limits import ParameterLimits
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    Coefficient,
    Formula,
    ParameterAtom,
    as_constant,
    compare_parameters,
    conjunction,
    conjuncts,
)
from nslogic.parameters.one_parameter import OpenConditionsError, value_where
from nslogic.parameters.signs import Contradiction, Facts
from nslogic.parameters.two_parameters import Values, decide_two


def decide_conditions(
    conditions: Sequence[ParameterAtom], limits: ParameterLimits, *, cheaply: bool = False
) -> Values | None:
    """Return values that meet conditions, None where none do.

    Args:
        conditions: The conditions.
        limits: How many cases there may be, and of what size.
        cheaply: Whether to give up where two parameters are left that do not occur linearly.

    Raises:
        OpenConditionsError: more parameters are left that do not occur linearly, or there are too many cases.
    """
    return _Search(limits, cheaply=cheaply).values(conjunction(conditions))


class _Bounds(NamedTuple):
    """Bounds of one parameter: lower and upper ones, each with whether it may be attained, and values it equals."""

    above: tuple[tuple[Coefficient, bool], ...] = ()
    below: tuple[tuple[Coefficient, bool], ...] = ()
    equal: tuple[Coefficient, ...] = ()

    def with_root(self, root: Coefficient, relation: str, slope: int) -> _Bounds:
        """Return the bounds with `slope * (parameter - root) REL 0`, where the slope is 1 or -1."""
        if relation == "!=":
            return self  # an open interval has more than one number
        if relation == "=":
            return self._replace(equal=(*self.equal, root))
        bound = root, relation == "<="
        return self._replace(below=(*self.below, bound)) if slope > 0 else self._replace(above=(*self.above, bound))


class _Search:
    """The elimination for one question, with a counter of its cases."""

    def __init__(self, limits: ParameterLimits, *, cheaply: bool) -> None:
        self._limits = limits
        self._remaining = limits.linear_cases
        self._most = 1 if cheaply else 2

    def values(self, formula: Formula) -> Values | None:
        """Return values that meet a conjunction of conditions, rational ones if any is met with; None where none do."""
        self._remaining -= 1
        if self._remaining < 0:
            raise OpenConditionsError
        conditions = tuple(part for part in conjuncts(formula) if isinstance(part, ParameterAtom))
        facts = Facts()
        try:
            for condition in conditions:
                facts.assume(condition, 0)
        except Contradiction:
            return None
        if formula == FALSE:
            return None
        names = tuple(dict.fromkeys(name for condition in conditions for name in condition.value.names()))
        if len(names) < 2:
            return _of_one(names[0], conditions) if names else {}
        if any(condition.value.weight() > self._limits.linear_terms for condition in conditions):
            raise OpenConditionsError
        name = linear_parameter(names, conditions)
        if name is None:
            if len(names) > self._most:
                raise OpenConditionsError
            return _of_two(names, conditions, self._limits)
        irrational: Values | None = None
        try:
            for projection in without_parameter(name, conditions, facts):
                values = self.values(projection)
                if isinstance(values, dict):
                    values = _with_value(name, conditions, values)
                if isinstance(values, dict):
                    return values
                irrational = values or irrational
        except OpenConditionsError:
            if irrational is None:
                raise
        return irrational


def _of_one(name: str, conditions: tuple[ParameterAtom, ...]) -> Values | None:
    try:
        value = value_where(conditions)
    except LimitReachedError:
        raise OpenConditionsError from None
    return {name: value} if isinstance(value, Fraction) else value


def _of_two(names: Sequence[str], conditions: tuple[ParameterAtom, ...], limits: ParameterLimits) -> Values | None:
    try:
        return decide_two(names, conditions, limits)
    except LimitReachedError:
        raise OpenConditionsError from None


def linear_parameter(names: Sequence[str], conditions: Sequence[ParameterAtom]) -> str | None:
    """Return the linear parameter with the fewest symbolic slopes, to be eliminated first; None if none is linear."""
    best: tuple[int, int, str] | None = None
    for place, name in enumerate(names):
        slopes = [linear_in(condition.value, name)[0] for condition in conditions if name in condition.value.names()]
        if all(slope is not None for slope in slopes):
            cost = sum(slope is not None and not slope.is_constant() for slope in slopes), place, name
            best = cost if best is None else min(best, cost)
    return None if best is None else best[2]


def without_parameter(name: str, conditions: Sequence[ParameterAtom], facts: Facts) -> Iterator[Formula]:
    """Yield the cases of the projection: the parameter has a value exactly where one of them holds."""
    about = [condition for condition in conditions if name in condition.value.names()]
    others = conjunction(condition for condition in conditions if name not in condition.value.names())
    stack = [(0, others, _Bounds())]
    while stack:
        place, rest, bounds = stack.pop()
        if rest == FALSE:
            continue
        if place < len(about):
            stack += [(place + 1, *case) for case in _cases(name, about[place], rest, bounds, facts)]
            continue
        meeting: list[Coefficient] = list(bounds.equal[:1])
        if not meeting:
            yield conjunction(
                (rest, *(compare_parameters(low - high, "<") for low, _ in bounds.above for high, _ in bounds.below))
            )
            meeting = [low for low, loose in bounds.above if loose and any(at for _, at in bounds.below)]
        for value in meeting:
            yield conjunction((rest, *(_at(name, value, condition) for condition in about)))


def _cases(
    name: str, condition: ParameterAtom, rest: Formula, bounds: _Bounds, facts: Facts
) -> Iterator[tuple[Formula, _Bounds]]:
    """Yield, for each possible sign of the slope of a condition, the conditions on the others and the new bounds."""
    slope, constant = linear_in(condition.value, name)
    assert slope is not None, "the parameter that is eliminated occurs linearly"
    assert constant is not None, "what has a slope has a rest"
    possible, _ = facts.sign(as_constant(slope))
    if possible & ZERO:
        yield (
            conjunction((rest, compare_parameters(slope, "="), compare_parameters(constant, condition.relation))),
            bounds,
        )
    for sign in (-1, 1):
        if possible & set_of(sign):
            tilted = bounds.with_root(as_constant(-constant / slope), condition.relation, sign)
            yield conjunction((rest, compare_parameters(slope * -sign, "<"))), tilted


def _at(name: str, value: Coefficient, condition: ParameterAtom) -> Formula:
    return compare_parameters(condition.value.substitute({name: value}), condition.relation)


def _with_value(name: str, conditions: Sequence[ParameterAtom], values: dict[str, Fraction]) -> Values | None:
    """Back-substitution: return values of the others together with one of the eliminated parameter."""
    total = dict(values)
    for condition in conditions:
        for other in condition.value.names():
            if other != name:
                total.setdefault(other, Fraction(0))
    restricted = conjunction(
        compare_parameters(
            condition.value.substitute({other: total[other] for other in condition.value.names() if other != name}),
            condition.relation,
        )
        for condition in conditions
    )
    if restricted == TRUE:
        return {**total, name: Fraction(0)}
    solution = _of_one(name, tuple(part for part in conjuncts(restricted) if isinstance(part, ParameterAtom)))
    return {**total, **solution} if isinstance(solution, dict) else solution
