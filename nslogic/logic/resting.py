"""What a consequence rests on: a smallest set of labels that entails it, and the labels that any such set needs."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.logic.answers import Engine, Limits, UndecidedError
from nslogic.logic.cores import Search, enumerate_cores
from nslogic.orders.formulas import Formula
from nslogic.orders.names import names_in
from nslogic.orders.system import System
from nslogic.records import Record

MOST_CORES = 64
"""How many minimal sets are looked at to tell which labels play no part."""


class Resting(Record):
    """Labels that contradict a formula; `needed` are those of all minimal sets, None where a limit cut the search."""

    labels: tuple[str, ...]
    smallest: bool
    needed: frozenset[str] | None


def rests_on(
    system: System, engine: Engine, against: Formula, limits: Limits, *, conflict: Iterable[str] | None = None
) -> Resting:
    """Return what the labels of a consistent system contradict a formula with.

    Args:
        system: The labelled constraints.
        engine: Decides subsets of them.
        against: The formula.
        limits: Where the search stops.
        conflict: Labels that are known to contradict the formula; asked for if nothing is known.

    Raises:
        UndecidedError: not even a minimal set was found within the limits.
    """
    labels = relevant(system, against)
    sorts = {constraint.label: constraint.sort for constraint in system.constraints}
    order = tuple(sorted(labels, key=lambda label: (sorts[label] == "axiom", label)))
    search = Search(engine, order, against, most_questions=limits.questions)
    if conflict is not None:
        search.learn_conflict(conflict)
    core, alone = search.explain()
    if alone:
        return Resting(tuple(sorted(core)), smallest=True, needed=core)
    cores = enumerate_cores(search, most=MOST_CORES)
    if cores.complete:
        needed = frozenset(label for one in cores.found for label in one)
        return Resting(cores.found[0], smallest=True, needed=needed)
    try:
        smallest = search.smallest()
    except UndecidedError:
        return Resting(tuple(sorted(core)), smallest=False, needed=None)
    assert smallest is not None, "labels that contradict a formula have a smallest contradictory set"
    return Resting(tuple(sorted(smallest)), smallest=True, needed=None)


def relevant(system: System, formula: Formula) -> tuple[str, ...]:
    """Return the labels that share unknowns with a formula, directly or through others.

    The others can hold whatever these do, as long as the system is consistent, so no consequence rests on them.
    """
    names = {constraint.label: names_in(constraint.formula) for constraint in system.constraints}
    reached = set(names_in(formula))
    kept: set[str] = {label for label, used in names.items() if not used}
    growing = True
    while growing:
        growing = False
        for label, used in names.items():
            if label not in kept and used & reached:
                kept.add(label)
                reached |= used
                growing = True
    return tuple(label for label in system.labels if label in kept)
