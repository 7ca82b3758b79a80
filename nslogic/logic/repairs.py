"""Repairs: the cheapest minimal sets of axioms whose removal makes a regime consistent."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nslogic.algebra.hitting import Effort, minimal_hitting_sets
from nslogic.errors import LimitReachedError
from nslogic.logic.answers import UndecidedError
from nslogic.logic.cores import Search
from nslogic.logic.results import Repairs

MOST_CHOICES = 50_000
"""How many choices of axioms to give up are looked at."""


def find_repairs(
    search: Search, costs: Mapping[str, Fraction], *, most: int | None, known: tuple[tuple[str, ...], ...] = ()
) -> Repairs:
    """Return repairs, cheapest first, then smallest, then in label order.

    A repair hits every core. The cheapest set that hits the cores known so far either is a repair, or what is left
    still holds a core that was not known; so cores are only looked for as repairs need them.

    Args:
        search: Asks about subsets of all labels.
        costs: What each label that may be given up costs; all others are kept.
        most: How many repairs to return; None for all.
        known: Cores that are known already.
    """
    everything = frozenset(search.labels)
    kept = everything - costs.keys()
    cores = [frozenset(core) for core in known]
    effort = Effort(MOST_CHOICES)
    try:
        if not search.satisfiable(kept):
            return Repairs((), (), complete=True, hopeless=tuple(sorted(search.shrink(kept))))
        while True:
            found: list[tuple[str, ...]] = []
            for candidate in minimal_hitting_sets([core & costs.keys() for core in cores], costs=costs, effort=effort):
                left = everything - candidate
                if not search.satisfiable(left):
                    cores.append(search.shrink(left))
                    break
                if most is not None and len(found) == most:
                    return _repairs(found, costs, complete=False, reason=f"there are more than {most} repairs")
                found.append(tuple(sorted(candidate)))
            else:
                return _repairs(found, costs, complete=True)
    except (UndecidedError, LimitReachedError) as problem:
        return Repairs((), (), complete=False, reason=str(problem))


def _repairs(
    found: list[tuple[str, ...]], costs: Mapping[str, Fraction], *, complete: bool, reason: str = ""
) -> Repairs:
    totals = tuple(sum((costs[label] for label in one), Fraction(0)) for one in found)
    return Repairs(tuple(found), totals, complete=complete, reason=reason)
