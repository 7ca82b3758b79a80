"""The verdicts of claims (proved, refuted, open, vacuous, unknown), and what each rests on."""

from __future__ import annotations

from nslogic.engines.engine import Engine
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.logic.results import ClaimResult, ClaimVerdict, Verdict
from nslogic.logic.support import rests_on
from nslogic.logic.witness import choose_witness
from nslogic.orders.formulas import Formula
from nslogic.orders.system import System
from nslogic.theory.model import Claim


def decide_claims(
    system: System, engine: Engine, verdict: Verdict, limits: Limits, *, reasons: bool
) -> tuple[ClaimResult, ...]:
    """Return the result of every claim of this regime, with the labels that it rests on if `reasons` is set."""
    return tuple(
        _decide(system, engine, claim, verdict, limits, reasons=reasons)
        for claim in system.theory.claims
        if system.regime.name in claim.regimes
    )


def _decide(
    system: System, engine: Engine, claim: Claim, verdict: Verdict, limits: Limits, *, reasons: bool
) -> ClaimResult:
    if verdict in ("degenerate", "inconsistent"):
        return ClaimResult(claim, "vacuous")
    law = claim.law.law
    holds = system.holds(law, f"claim({claim.id})")
    fails = system.fails(law, f"claim({claim.id})")
    labels = system.labels
    try:
        against = engine.ask(labels, fails)
        counterexample = against.model
        if counterexample is None:
            if verdict == "unknown" and engine.ask(labels, holds).model is None:
                return ClaimResult(claim, "vacuous")
            if not reasons:
                return ClaimResult(claim, "proved")
            return _resting(system, engine, claim, "proved", fails, against.conflict, limits)
        support = engine.ask(labels, holds)
        example = support.model
        if example is None:
            if not reasons:
                return ClaimResult(claim, "refuted")
            return _resting(system, engine, claim, "refuted", holds, support.conflict, limits)
    except UndecidedError as problem:
        return ClaimResult(claim, "unknown", reason=problem.reason)
    if not reasons:
        return ClaimResult(claim, "open")
    witnesses = (
        choose_witness(system, engine, labels, example, holds, law, holds=True, limits=limits),
        choose_witness(system, engine, labels, counterexample, fails, law, holds=False, limits=limits),
    )
    return ClaimResult(claim, "open", witnesses=witnesses)


def _resting(
    system: System,
    engine: Engine,
    claim: Claim,
    verdict: ClaimVerdict,
    against: Formula,
    conflict: tuple[str, ...],
    limits: Limits,
) -> ClaimResult:
    """Return a decided claim with a smallest set of labels that it rests on, and the axioms in no minimal set."""
    try:
        support = rests_on(system, engine, against, limits, conflict=conflict)
    except UndecidedError as problem:
        return ClaimResult(claim, "unknown", reason=problem.reason)
    idle: tuple[str, ...] | None = None
    if support.part is not None:
        idle = tuple(c.label for c in system.constraints if c.sort == "axiom" and c.label not in support.part)
    return ClaimResult(claim, verdict, support.labels, smallest=support.smallest, idle=idle)
