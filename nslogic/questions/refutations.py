"""A core is proved once more: by the kernel, or where no proof is found by an engine that had no part in it."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, TypeAlias

from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.logic.results import RegimeResult
from nslogic.orders.system import build_system
from nslogic.printing import Brief
from nslogic.proof.budget import Budget
from nslogic.proof.documents import Proved
from nslogic.proof.proving import prove_theorem
from nslogic.records import Record
from nslogic.statements.theorems import TheoremError
from nslogic.theory.model import Theory

Referee: TypeAlias = Literal["kernel", "z3"]


class ConfirmedCore(Brief, Record):
    """A core, and who confirmed it: the kernel, with its proof, or Z3."""

    core: tuple[str, ...]
    by: Referee
    proof: Proved | None = None

    def in_short(self) -> str:
        """Return the labels, and who confirmed them."""
        return f"{', '.join(self.core)}: {self.by}"


def refuted(
    theory: Theory, result: RegimeResult, *, sigma: Fraction = Fraction(2), limits: Limits | None = None
) -> ConfirmedCore | None:
    """Return the first core of a regime with what confirms it, None where nothing does.

    A proof file states measured values within two standard errors, so at other numbers of them Z3 is the referee.
    """
    asked = limits or Limits()
    if not result.cores.found:
        return None
    core = result.cores.found[0]
    if sigma == 2 or not any(label.startswith("measured(") for label in core):
        try:
            proved = prove_theorem(theory, result.regime, {"kind": "core"}, core, budget=Budget(limits=asked.proofs))
        except TheoremError:
            proved = None
        # a proof may take more hypotheses than it was given: that confirms a clash, but not this core
        if isinstance(proved, Proved) and not proved.trusted and set(proved.theorem.hypotheses) <= {*core}:
            return ConfirmedCore(core, "kernel", proved)
    return ConfirmedCore(core, "z3") if _z3_agrees(theory, result, core, sigma, asked) else None


def _z3_agrees(theory: Theory, result: RegimeResult, core: tuple[str, ...], sigma: Fraction, limits: Limits) -> bool:
    from nslogic.engines.z3 import Z3Engine

    try:
        answer = Z3Engine(build_system(theory, result.regime, sigma=sigma), limits).ask(core, with_model=False)
    except UndecidedError:
        return False
    return answer.model is None
