"""Repairs: the cheapest minimal sets of axioms whose removal makes a regime consistent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from nslogic import limits
from nslogic.algebra.infeasible_subsets.hitting_sets import StepCounter, minimal_hitting_sets
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.logic.cores import CoreSearch
from nslogic.logic.results import Repairs

MOST_STEPS = limits.REPAIR_STEPS
"""How much work goes into repairs: steps of the search for what to give up, and labels of the questions it asks."""


def find_repairs(
    search: CoreSearch, costs: Mapping[str, Fraction], *, most: int | None, known: tuple[tuple[str, ...], ...] = ()
) -> Repairs:
    """Return repairs, cheapest first, then smallest, then in label order.

    A repair hits every core. The cheapest set that hits the cores known so far either is a repair, or what is left
    still holds cores that were not known; so cores are only looked for as repairs need them, and as many at once as
    share no axiom.

    Args:
        search: Asks about subsets of all labels.
        costs: What each label that may be given up costs; all others are kept.
        most: How many repairs to return; None for all.
        known: Cores that are known already.
    """
    everything = frozenset(search.labels)
    kept = everything - costs.keys()
    cores = [frozenset(core) for core in known]
    effort = StepCounter(MOST_STEPS)
    try:
        if not search.satisfiable(kept):
            return Repairs((), (), complete=True, hopeless=tuple(sorted(search.shrink(kept))))
        while True:
            found: list[tuple[str, ...]] = []
            for candidate in minimal_hitting_sets([core & costs.keys() for core in cores], costs=costs, effort=effort):
                missed = list(_paid(search, search.conflicts_within(everything - candidate, costs), effort))
                if missed:
                    cores.extend(missed)
                    break
                if most is not None and len(found) == most:
                    return _repairs(found, costs, complete=False, reason=f"there are more than {most} repairs")
                found.append(tuple(sorted(candidate)))
            else:
                return _repairs(found, costs, complete=True)
    except (UndecidedError, LimitReachedError) as problem:
        return Repairs((), (), complete=False, reason=str(problem))


def _paid(search: CoreSearch, cores: Iterator[frozenset[str]], effort: StepCounter) -> Iterator[frozenset[str]]:
    """Yield cores, and count what the questions on the way to each cost."""
    spent = search.spent
    for core in cores:
        effort.spend(search.spent - spent)
        spent = search.spent
        yield core
    effort.spend(search.spent - spent)


def _repairs(
    found: list[tuple[str, ...]], costs: Mapping[str, Fraction], *, complete: bool, reason: str = ""
) -> Repairs:
    totals = tuple(sum((costs[label] for label in one), Fraction(0)) for one in found)
    return Repairs(tuple(found), totals, complete=complete, reason=reason)
