"""The values that conditions on several parameters leave to one of them: the others are eliminated.

A parameter that occurs linearly is eliminated with a case for each sign of its slopes, as in a decision. A condition on
a product is divided by the factors whose signs are known, and split by those of the others where nothing is linear.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import prod
from typing import TYPE_CHECKING

from nslogic.algebra.signs import NEGATIVE, POSITIVE, ZERO, sign_factors, sign_satisfies
from nslogic.limits import ParameterLimits
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    AtomRelation,
    Formula,
    ParameterAtom,
    compare_parameters,
    conjunction,
    conjuncts,
)
from nslogic.parameters.linear_parameters import linear_parameter, without_parameter
from nslogic.parameters.one_parameter import OpenConditionsError, RootInterval, intervals_where_any
from nslogic.parameters.signs import Contradiction, Facts

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


def projected_values(
    name: str, conditions: Sequence[ParameterAtom], limits: ParameterLimits
) -> tuple[RootInterval, ...]:
    """Return the intervals of the values of a parameter at which the others have values that meet conditions.

    Raises:
        OpenConditionsError: some other parameter occurs in squares that no factor explains, or there are too many cases.
        LimitReachedError: the degree of a condition is too high.
    """
    return intervals_where_any(tuple(_Projection(name, limits).cases(conjunction(conditions))))


class _Projection:
    """The elimination of all parameters but one, with a counter of its cases."""

    def __init__(self, name: str, limits: ParameterLimits) -> None:
        self._name = name
        self._limits = limits
        self._remaining = limits.linear_cases

    def cases(self, formula: Formula) -> Iterator[tuple[ParameterAtom, ...]]:
        """Yield conjunctions of conditions on the parameter: the others have values exactly where one of them holds."""
        self._remaining -= 1
        if self._remaining < 0:
            raise OpenConditionsError
        conditions, facts = _divided(formula)
        if conditions is None:
            return
        others = tuple(
            dict.fromkeys(name for condition in conditions for name in condition.value.names() if name != self._name)
        )
        if not others:
            yield conditions
            return
        if any(condition.value.weight() > self._limits.linear_terms for condition in conditions):
            raise OpenConditionsError
        linear = linear_parameter(others, conditions)
        smaller = _split(conditions, facts) if linear is None else without_parameter(linear, conditions, facts)
        for case in smaller:
            yield from self.cases(case)


def _divided(formula: Formula) -> tuple[tuple[ParameterAtom, ...] | None, Facts]:
    """Return the conditions of a conjunction without factors of known sign, and the signs; None where it cannot hold."""
    while True:
        conditions = tuple(part for part in conjuncts(formula) if isinstance(part, ParameterAtom))
        facts = Facts()  # of conditions on one factor, none of which is divided
        try:
            for condition in conditions:
                if _is_one_factor(condition):
                    facts.assume(condition, 0)
        except Contradiction:
            return None, facts
        if formula == FALSE:
            return None, facts
        divided = conjunction(_without_known_factors(condition, facts) for condition in conditions)
        if divided == formula or formula == TRUE:
            return conditions, facts
        formula = divided


def _is_one_factor(condition: ParameterAtom) -> bool:
    _, factors = sign_factors(condition.value)
    return len(factors) == 1 and not factors[0][1]


def _without_known_factors(condition: ParameterAtom, facts: Facts) -> Formula:
    """Return a condition on a product divided by the factors whose signs are known; on one factor it is as it was."""
    if _is_one_factor(condition):
        return condition
    unit, factors = sign_factors(condition.value)
    rest = []
    for factor, even in factors:
        signs, _ = facts.sign(factor)
        if signs == ZERO:
            return TRUE if sign_satisfies(0, condition.relation) else FALSE
        if even and not signs & ZERO:
            continue
        if not even and signs in (NEGATIVE, POSITIVE):
            unit *= 1 if signs == POSITIVE else -1
            continue
        rest.append((factor, even))
    if len(rest) == 1 and rest[0][1]:  # unit * factor^2
        return _of_square(unit, rest[0][0], condition.relation)
    return compare_parameters(
        prod((factor * factor if even else factor for factor, even in rest), start=Fraction(unit)), condition.relation
    )


def _of_square(unit: int, factor: RationalFunction, relation: AtomRelation) -> Formula:
    """Return what a condition on the square of a factor, times a number with the sign `unit`, says of the factor."""
    if relation in ("=", "!="):
        return compare_parameters(factor, relation)
    if relation == "<":
        return compare_parameters(factor, "!=") if unit < 0 else FALSE
    return TRUE if unit < 0 else compare_parameters(factor, "=")


def _split(conditions: Sequence[ParameterAtom], facts: Facts) -> Iterator[Formula]:
    """Yield the cases of the sign of a factor of a condition on a product.

    Raises:
        OpenConditionsError: there is no product.
    """
    factor = next(
        (
            factor
            for condition in conditions
            if not _is_one_factor(condition)
            for factor, _ in sign_factors(condition.value)[1]
        ),
        None,
    )
    if factor is None:
        raise OpenConditionsError
    possible, _ = facts.sign(factor)
    for sign, case in (
        (NEGATIVE, compare_parameters(factor, "<")),
        (ZERO, compare_parameters(factor, "=")),
        (POSITIVE, compare_parameters(-factor, "<")),
    ):
        if possible & sign:
            yield conjunction((*conditions, case))
