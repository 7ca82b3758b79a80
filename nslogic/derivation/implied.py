"""Equations between parameters that only the laws of orders imply: `N ~ C^a` beside `N ~ C^(1/2)` gives `a = 1/2`."""

from __future__ import annotations

from nslogic.derivation.branches import Question, scales
from nslogic.derivation.cells import Region
from nslogic.engines.engine import Engine
from nslogic.errors import UndecidedError
from nslogic.orders.formulas import Formula, compare_parameters, conjunction
from nslogic.orders.sign_conditions import sign_condition
from nslogic.orders.system import System


def implied_equations(regions: tuple[Region, ...], system: System, engine: Engine, question: Question) -> Formula:
    """Return the equations that hold in the cells of all regions and that the engine confirms for the whole regime."""
    candidates = [
        polynomial
        for polynomial, sign in (regions[0].cell.signs if regions else ())
        if sign == 0 and all((polynomial, 0) in region.cell.signs for region in regions)
    ]
    return conjunction(
        sign_condition(polynomial, 0)
        for polynomial in candidates
        if _always(compare_parameters(polynomial, "!="), system, engine, question)
    )


def _always(against: Formula, system: System, engine: Engine, question: Question) -> bool:
    try:
        return engine.ask(system.labels, conjunction((scales(question), against)), with_model=False).model is None
    except UndecidedError:
        return False
