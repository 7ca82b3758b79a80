"""Repairs: the cheapest minimal correction sets of axioms, without which a regime is consistent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from nslogic.algebra.infeasible_subsets.hitting_sets import StepCounter, minimal_hitting_sets
from nslogic.algebra.linear_programs.rows import Row
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.cores import CoreSearch
from nslogic.logic.results import OtherRepair, Repairs
from nslogic.orders.formulas import OrderForm, compare_form
from nslogic.orders.system import System


def find_repairs(
    search: CoreSearch,
    costs: Mapping[str, Fraction],
    *,
    most: int | None,
    limits: Limits,
    known: tuple[tuple[str, ...], ...] = (),
    steps: int | None = None,
    rows: tuple[list[Row], list[str]] | None = None,
) -> Repairs:
    """Return repairs, cheapest first, then smallest, then in label order.

    A repair hits every core. The cheapest set that hits the cores known so far either is a repair, or the rest has
    unknown cores; so cores are computed only as repairs need them, and as many at once as share no axiom.

    Args:
        search: The search for cores among all labels.
        costs: The cost of each label that may be given up; all others are kept.
        most: How many repairs to return; None for all.
        limits: How much work goes into it.
        known: Cores that are known already.
        steps: How much work goes into it instead, where it is not for axioms.
        rows: The laws as rows with their labels, where they are rows alone: then no question is asked for a repair,
            and where the limit is reached, the cheapest found so far are returned. The reason says where others
            that cost as much as the last may come before it.
    """
    everything = frozenset(search.labels)
    kept = everything - costs.keys()
    cores = [frozenset(core) for core in known]
    effort = StepCounter(limits.verdicts.repair_steps if steps is None else steps)
    try:
        if not search.satisfiable(kept):
            return Repairs((), (), complete=True, hopeless=tuple(sorted(search.shrink(kept))))
        if rows is not None:
            many = StepCounter(limits.verdicts.many_laws_steps if steps is None else steps)
            return _repairs_of_rows(rows, costs, most=most, limits=limits, known=known, effort=many)
        while True:
            repairs: list[tuple[str, ...]] = []
            for candidate in minimal_hitting_sets([core & costs.keys() for core in cores], costs=costs, effort=effort):
                missed = list(_paid(search, search.conflicts_within(everything - candidate, costs), effort))
                if missed:
                    cores.extend(missed)
                    break
                if most is not None and len(repairs) == most:
                    return _repairs(repairs, costs, complete=False, reason=f"there are more than {most} repairs")
                repairs.append(tuple(sorted(candidate)))
            else:
                return _repairs(repairs, costs, complete=True)
    except (UndecidedError, LimitReachedError) as problem:
        return Repairs((), (), complete=False, reason=str(problem))


def _repairs_of_rows(
    rows: tuple[list[Row], list[str]],
    costs: Mapping[str, Fraction],
    *,
    most: int | None,
    limits: Limits,
    known: tuple[tuple[str, ...], ...],
    effort: StepCounter,
) -> Repairs:
    from nslogic.algebra.infeasible_subsets.corrections import cheapest_corrections  # only large clashes pay for it

    repairs: list[tuple[str, ...]] = []
    at_once = limits.verdicts.conflicts_at_once
    reason = ""
    try:
        for labels, in_order in cheapest_corrections(*rows, costs, known=known, at_once=at_once, effort=effort):
            if most is not None and len(repairs) == most:
                reason = reason or f"there are more than {most} repairs"
                return _repairs(repairs, costs, complete=False, reason=reason)
            if not in_order:
                reason = f"{effort.limit}; others that cost as much as the last may come before it"
            repairs.append(labels)
    except LimitReachedError as problem:
        return _repairs(repairs, costs, complete=False, reason=reason or str(problem))
    return _repairs(repairs, costs, complete=True)


def other_repairs(
    system: System,
    search: CoreSearch,
    *,
    axioms_suffice: bool,
    limits: Limits,
    known: tuple[tuple[str, ...], ...] = (),
) -> tuple[OtherRepair, ...]:
    """Return repairs that keep every axiom: trends to free and conditions to drop, the fewest first.

    Where neither these nor axioms make a regime consistent, whatever does is a repair: there is no dead end.

    Args:
        system: The constraints of the regime.
        search: Asks about subsets of all labels.
        axioms_suffice: Whether giving up axioms is a repair.
        limits: How many are looked for, how long, and in how large a regime.
        known: Cores that are known already.
    """
    if len(system.labels) > limits.verdicts.other_repair_labels:
        return ()

    def cheapest(costs: Mapping[str, Fraction]) -> tuple[tuple[str, ...], ...]:
        most, steps = limits.verdicts.other_repairs, limits.verdicts.other_repair_steps
        return find_repairs(search, costs, most=most, limits=limits, known=known, steps=steps).found

    light = {
        constraint.label: Fraction(1) for constraint in system.constraints if constraint.sort in ("trend", "where")
    }
    repairs = cheapest(light)
    if not repairs and not axioms_suffice:
        anything = {constraint.label: Fraction(1) for constraint in system.constraints}
        repairs = cheapest(anything)
    return tuple(OtherRepair(labels, tuple(_logarithmic(system, search, labels))) for labels in repairs)


def _logarithmic(system: System, search: CoreSearch, labels: tuple[str, ...]) -> Iterator[str]:
    """Yield the quantities that can grow or fall as less than a power once their trends are given up."""
    kept = [label for label in system.labels if label not in labels]
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
    """Yield cores, and count the cost of the questions for each."""
    spent = search.spent
    for core in cores:
        effort.spend(search.spent - spent)
        spent = search.spent
        yield core
    effort.spend(search.spent - spent)


def _repairs(
    repairs: list[tuple[str, ...]], costs: Mapping[str, Fraction], *, complete: bool, reason: str = ""
) -> Repairs:
    totals = tuple(sum((costs[label] for label in repair), Fraction(0)) for repair in repairs)
    return Repairs(tuple(repairs), totals, complete=complete, reason=reason)
