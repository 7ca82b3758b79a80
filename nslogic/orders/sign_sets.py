"""Signs of polynomials in the parameters, as far as their factors tell."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from nslogic.orders.formulas import ParameterAtom, Sign

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

Signs: TypeAlias = frozenset[int]
"""Some of -1, 0 and 1."""

ANY: Signs = frozenset((-1, 0, 1))
_ALLOWED: dict[Sign, Signs] = {
    "=": frozenset((0,)),
    "!=": frozenset((-1, 1)),
    "<": frozenset((-1,)),
    "<=": frozenset((-1, 0)),
}


def contradict(conditions: Iterable[ParameterAtom]) -> bool:
    """Return whether conditions clash already in the signs of the irreducible factors; False says nothing."""
    parts = [(_factors(condition.value), _ALLOWED[condition.relation]) for condition in conditions]
    known: dict[RationalFunction, Signs] = {}
    for (unit, factors), allowed in parts:
        if len(factors) == 1:
            ((factor, multiplicity),) = factors
            signs = frozenset(sign for sign in ANY if unit * sign**multiplicity in allowed)
            known[factor] = known.get(factor, ANY) & signs
    return not all(known.values()) or any(
        _product(unit, [(known.get(factor, ANY), multiplicity) for factor, multiplicity in factors]).isdisjoint(allowed)
        for (unit, factors), allowed in parts
    )


@lru_cache(maxsize=4096)
def _factors(value: RationalFunction) -> tuple[int, tuple[tuple[RationalFunction, int], ...]]:
    """Return the sign of a polynomial's constant factor, and its irreducible factors."""
    unit, factors = value.factor_numerator()
    return (unit > 0) - (unit < 0), factors


def _product(unit: int, factors: Iterable[tuple[Signs, int]]) -> Signs:
    found = frozenset((unit,))
    for signs, multiplicity in factors:
        found = frozenset(one * sign**multiplicity for one in found for sign in signs)
    return found
