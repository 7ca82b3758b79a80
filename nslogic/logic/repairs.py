"""Repairs: the cheapest minimal sets of axioms whose removal makes a regime consistent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from nslogic import limits
from nslogic.algebra.infeasible_subsets.hitting_sets import StepCounter, minimal_hitting_sets
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.logic.cores import CoreSearch
from nslogic.logic.results import OtherRepair, Repairs
from nslogic.orders.formulas import OrderForm, compare_form
from nslogic.orders.system import System

MOST_STEPS = limits.REPAIR_STEPS
"""How much work goes into repairs: steps of the search for what to give up, and labels of the questions it asks."""


OTHER_REPAIRS = 5
"""How many repairs that keep every axiom are looked for."""

OTHER_REPAIR_LABELS = 200
"""Up to how many labels of a regime they are looked for."""

OTHER_REPAIR_STEPS = MOST_STEPS // 10
"""How much work goes into them."""


def find_repairs(
    search: CoreSearch,
    costs: Mapping[str, Fraction],
    *,
    most: int | None,
    known: tuple[tuple[str, ...], ...] = (),
    steps: int | None = None,
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
        steps: How much work goes into it; MOST_STEPS if not said.
    """
    everything = frozenset(search.labels)
    kept = everything - costs.keys()
    cores = [frozenset(core) for core in known]
    effort = StepCounter(MOST_STEPS if steps is None else steps)
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


def other_repairs(
    system: System, search: CoreSearch, *, axioms_suffice: bool, known: tuple[tuple[str, ...], ...] = ()
) -> tuple[OtherRepair, ...]:
    """Return repairs that keep every axiom: trends to free and conditions to drop, the fewest first.

    Where neither these nor axioms make a regime consistent, whatever does is a repair: there is no dead end.

    Args:
        system: The constraints of the regime.
        search: Asks about subsets of all labels.
        axioms_suffice: Whether giving up axioms is a repair.
        known: Cores that are known already.
    """
    if len(system.labels) > OTHER_REPAIR_LABELS:
        return ()
    light = {one.label: Fraction(1) for one in system.constraints if one.sort in ("trend", "where")}
    found = find_repairs(search, light, most=OTHER_REPAIRS, known=known, steps=OTHER_REPAIR_STEPS).found
    if not found and not axioms_suffice:
        anything = {one.label: Fraction(1) for one in system.constraints}
        found = find_repairs(search, anything, most=OTHER_REPAIRS, known=known, steps=OTHER_REPAIR_STEPS).found
    return tuple(OtherRepair(labels, tuple(_logarithmic(system, search, labels))) for labels in found)


def _logarithmic(system: System, search: CoreSearch, labels: tuple[str, ...]) -> Iterator[str]:
    """Yield the quantities that can grow or fall as less than a power once their trends are given up."""
    kept = [one for one in system.labels if one not in labels]
    trends = {quantity.name: quantity.trend for quantity in system.theory.quantities} | dict(system.regime.trends)
    for label in labels:
        name = label.removeprefix("trend(").removesuffix(")")
        if system.constraint(label).sort == "trend" and trends[name] != "fixed":
            form = OrderForm.unknown(name)
            changes = compare_form(-form if trends[name] == "grows" else form, "<")
            try:
                if search.engine.ask(kept, changes, with_model=False).model is not None:
                    yield name
            except UndecidedError:
                return


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
