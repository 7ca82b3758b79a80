"""Whether a regime has a model, asked before anything is derived from it."""

from __future__ import annotations

from fractions import Fraction

from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.logic.decide import decide, undecided
from nslogic.logic.results import RegimeResult
from nslogic.orders.system import System, build_system
from nslogic.records import replace
from nslogic.theory.model import Regime, Theory


def consistent_system(
    theory: Theory, regime: Regime, sigma: Fraction, limits: Limits
) -> tuple[System | None, RegimeResult]:
    """Return the constraints of a regime, None where it has no model or none is known, and what a check says of it.

    Claims and repairs are left out.
    """
    without_claims = replace(theory, claims=())
    try:
        system = build_system(theory, regime, sigma=sigma)
        checked = decide(replace(system, theory=without_claims), cores="one", repairs=0, limits=limits)
    except (UndecidedError, LimitReachedError) as problem:
        return None, undecided(without_claims, regime, str(problem).removesuffix("."))
    return (system if checked.verdict == "consistent" else None), checked
