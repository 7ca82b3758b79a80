"""A cheap refutation of conditions on parameters by the signs of irreducible factors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from nslogic.algebra.signs import ALLOWED, ANY, POSSIBLE, PRODUCT, SQUARE, set_of, sign_factors
from nslogic.orders.formulas import ParameterAtom

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction
    from nslogic.algebra.signs import Signs


def contradict(conditions: Iterable[ParameterAtom]) -> bool:
    """Return whether the signs of irreducible factors refute conditions; False leaves the question open."""
    parts = [(*sign_factors(condition.value), ALLOWED[condition.relation]) for condition in conditions]
    known: dict[RationalFunction, Signs] = {}
    for unit, factors, allowed in parts:
        if len(factors) == 1:
            ((factor, even),) = factors
            known[factor] = known.get(factor, ANY) & POSSIBLE[even][set_of(unit)][allowed]
    for unit, factors, allowed in parts:
        product = set_of(unit)
        for factor, even in factors:
            signs = known.get(factor, ANY)
            product = PRODUCT[product][SQUARE[signs] if even else signs]
        if not product & allowed:
            return True
    return not all(known.values())
