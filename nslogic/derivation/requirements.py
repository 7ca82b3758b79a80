"""Conditions that the laws of a regime put on its parameters: where they fail, it has no model in which the base scales."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nslogic.derivation.branches import Question, scales
from nslogic.derivation.cases import Case
from nslogic.derivation.cells import CellDescriptions, Region, Regions, bound_formula
from nslogic.derivation.condition_text import format_condition
from nslogic.derivation.space import Cell
from nslogic.engines.engine import Engine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.orders.formulas import conjunction
from nslogic.orders.laws import negation
from nslogic.orders.system import System


def with_requirements(
    cases: Sequence[tuple[Region, Case]],
    regions: Regions,
    whole: Cell,
    system: System,
    engine: Engine,
    question: Question,
) -> tuple[Case, ...]:
    """Return cases with what the regime requires in each of them, as far as the engine confirms it."""
    if regions.undecided or not regions.empty:
        return tuple(case for _, case in cases)
    descriptions = CellDescriptions(whole)
    return tuple(
        replace(case, requires=_required(region, case, regions, descriptions, whole, system, engine, question))
        for region, case in cases
    )


def _required(
    region: Region,
    case: Case,
    regions: Regions,
    descriptions: CellDescriptions,
    whole: Cell,
    system: System,
    engine: Engine,
    question: Question,
) -> tuple[str, ...]:
    try:
        bounds = descriptions.required(region, regions.empty)
        if not bounds:
            return ()
        holds = conjunction(map(bound_formula, bounds))
        elsewhere = conjunction((scales(question), case.conditions, negation(holds)))
        if engine.ask(system.labels, elsewhere, with_model=False).model is not None:
            return ()
    except (UndecidedError, LimitReachedError):
        return ()
    return tuple(format_condition(polynomial, signs, whole) for polynomial, signs in bounds)
