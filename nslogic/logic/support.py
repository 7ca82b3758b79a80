"""Justifications: a smallest set of labels that entails a consequence, and the axioms of all minimal ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction

from nslogic.engines.engine import Engine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.cores import CoreSearch, ordered
from nslogic.orders.formulas import All, Formula, OrderAtom
from nslogic.orders.names import names_in
from nslogic.orders.system import System
from nslogic.records import Record


class Resting(Record):
    """Labels that contradict a formula.

    `part` are the axioms of all minimal sets, None where a limit cut the search; `alone` says that only one set exists.
    """

    labels: tuple[str, ...]
    smallest: bool
    part: frozenset[str] | None
    alone: bool


def rests_on(
    system: System, engine: Engine, against: Formula, limits: Limits, *, conflict: Iterable[str] | None = None
) -> Resting:
    """Return a smallest set of labels of a consistent system that contradicts a formula.

    Args:
        system: The labelled constraints.
        engine: Decides subsets of them.
        against: The formula.
        limits: Where the search stops.
        conflict: Labels that are known to contradict the formula; asked for if nothing is known.

    Raises:
        UndecidedError: it was not decided that they contradict it.
    """
    if conflict is None:
        answer = engine.ask(system.labels, against, with_model=False)
        if answer.model is not None:
            raise AssertionError("what is said to follow does not")
        conflict = answer.conflict
    labels = relevant(system, against)
    axioms = frozenset(c.label for c in system.constraints if c.sort == "axiom")
    order = tuple(sorted(labels, key=lambda label: (label in axioms, label)))
    # That labels contradict the formula is decided; what is asked from here on only makes the answer better.
    hasty = engine.hasty()
    search = CoreSearch(hasty, order, against, most_questions=limits.questions)
    search.learn_conflict(conflict)
    known = search.explain()
    if known.alone:
        return Resting(tuple(sorted(known.labels)), smallest=True, part=known.labels & axioms, alone=True)
    search.limit(questions=limits.reasons // hasty.price, steps=limits.reason_steps)
    part: frozenset[str] | None = None
    try:
        if known.minimal:
            cores, part, complete = _parts(search, known.labels & axioms, axioms.intersection(labels), limits)
            if complete:
                return Resting(ordered(cores)[0], smallest=True, part=part, alone=False)
        smallest = search.smallest()
    except (UndecidedError, LimitReachedError):
        return Resting(tuple(sorted(known.labels)), smallest=False, part=part, alone=False)
    assert smallest is not None, "labels that contradict a formula have a smallest contradictory set"
    return Resting(tuple(sorted(smallest)), smallest=True, part=part, alone=False)


def _parts(
    search: CoreSearch, part: frozenset[str], axioms: frozenset[str], limits: Limits
) -> tuple[list[frozenset[str]], frozenset[str] | None, bool]:
    """Return minimal sets, the axioms in them and in `part` (None at a limit), and whether there are no other sets.

    The search ends as soon as every axiom is in one of them.
    """
    cores: list[frozenset[str]] = []
    if part >= axioms:  # the smallest set is found without the others
        return cores, part, False
    try:
        for core in search.every():
            if len(cores) == limits.verdicts.support_cores:
                return cores, None, False
            cores.append(core)
            part |= core & axioms
            if part >= axioms:
                return cores, part, False
    except (UndecidedError, LimitReachedError):
        return cores, None, False
    return cores, part, True


def relevant(system: System, formula: Formula) -> tuple[str, ...]:
    """Return the labels connected with a formula by shared unknowns, without those that only define unused orders.

    In a consistent system the others can hold together with any model of these, so no consequence rests on them.
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
    formulas = {constraint.label: constraint.formula for constraint in system.constraints if constraint.label in kept}
    return tuple(_without_definitions(formulas, names_in(formula)))


def _without_definitions(formulas: dict[str, Formula], spoken_of: frozenset[str]) -> list[str]:
    """Return the labels without those that only define orders that occur nowhere else: these can always hold."""
    remaining = {
        label: formula.parts if isinstance(formula, All) else (formula,) for label, formula in formulas.items()
    }
    counts = Counter(spoken_of)
    for parts in remaining.values():
        for part in parts:
            counts.update(names_in(part))
    changed = True
    while changed:
        changed = False
        for label, parts in list(remaining.items()):
            if parts and all(_defines(part, counts) for part in parts):
                for part in parts:
                    counts.subtract(names_in(part))
                del remaining[label]
                changed = True
    return list(remaining)


def _defines(formula: Formula, counts: Counter[str]) -> bool:
    """Return whether a comparison of orders has one, with a number for a coefficient, that occurs nowhere else."""
    if not isinstance(formula, OrderAtom):
        return False
    values = [formula.form.logs, *(value for _, value in formula.form.coefficients)]
    if not all(isinstance(value, Fraction) or value.denominator.is_constant() for value in values):
        return False  # where a denominator vanishes it has no meaning
    return any(counts[name] == 1 and isinstance(value, Fraction) for name, value in formula.form.coefficients)
