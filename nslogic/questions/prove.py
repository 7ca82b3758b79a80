"""Why is it so? A proof of every verdict, claim and derived law of a theory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

from nslogic.logic.results import ClaimResult, RegimeResult
from nslogic.proof.documents import Proved
from nslogic.proof.provers import Unproved, prove_model
from nslogic.proof.provers import prove as prove_one
from nslogic.proof.statements import statements_of
from nslogic.questions.check import CheckOptions, check
from nslogic.questions.derive import derive
from nslogic.records import Record, replace
from nslogic.theory.model import Regime, Theory

if TYPE_CHECKING:
    from nslogic.derivation.derive import Derivation


class ProveResult(Record):
    """The proofs of one theory, and what has none; `skipped` says what was not even stated, and why."""

    theory: Theory
    proofs: tuple[Proved, ...]
    unproved: tuple[Unproved, ...]
    skipped: tuple[str, ...]

    @property
    def trusted(self) -> int:
        """Return how many steps were left to a solver."""
        return sum(len(one.trusted) for one in self.proofs)


def prove(
    theory: Theory,
    *,
    regimes: tuple[str, ...] | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> ProveResult:
    """Prove the verdict of each regime, its claims, and what is derived in it.

    Args:
        theory: The theory.
        regimes: Names of its regimes; all of them if left out.
        progress: Called with the name of each regime before it is looked at.

    Raises:
        KeyError: the theory has no regime of a name asked for.
    """
    chosen = theory.regimes if regimes is None else tuple(theory.regime(name) for name in regimes)
    proofs: list[Proved] = []
    unproved: list[Unproved] = []
    skipped: list[str] = []
    for regime in chosen:
        progress(regime.name)
        (result,) = check(theory, regimes=(regime.name,), options=CheckOptions(repairs=0)).regimes
        for found in _of_regime(theory, regime, result, skipped):
            if isinstance(found, Proved):
                proofs.append(found)
            else:
                unproved.append(found)
    return ProveResult(theory, tuple(proofs), tuple(unproved), tuple(skipped))


def _of_regime(theory: Theory, regime: Regime, result: RegimeResult, skipped: list[str]) -> Iterator[Proved | Unproved]:
    where = f"{theory.name} · {regime.name}"
    labels = tuple(statements_of(theory, regime))
    match result.verdict:
        case "consistent":
            yield from _model(theory, regime, result, labels, None, skipped)
        case "degenerate":
            yield from _cores(theory, regime, result)
            free = replace(regime, trends=tuple((one.name, "free") for one in theory.quantities))
            without = replace(theory, regimes=tuple(free if one is regime else one for one in theory.regimes))
            (loose,) = check(without, regimes=(regime.name,), options=CheckOptions(cores="none", repairs=0)).regimes
            kept = tuple(label for label in labels if not label.startswith("trend("))
            yield from _model(theory, regime, loose, kept, "trends", skipped)
        case "inconsistent":
            yield from _cores(theory, regime, result)
        case _:
            skipped.append(f"{where}: the verdict is unknown")
    derived: list[Proved | Unproved] = []
    beside: list[str] = []
    if result.verdict == "consistent" and theory.target is not None and theory.base is not None:
        (law,) = derive(theory, regimes=(regime.name,))
        if law.undecided and law.derivation is None:
            beside.append(f"{where}: nothing is derived ({law.undecided})")
        elif law.derivation is not None:
            derived += _derivation(theory, regime, law.derivation, beside)
    lemmas = [one for one in derived if isinstance(one, Proved) and one.theorem.can_be_lemma]
    for claim in result.claims:
        for found in _claim(theory, regime, claim, labels, lemmas, skipped):
            if isinstance(found, Proved) and found.theorem.can_be_lemma:
                lemmas.append(found)
            yield found
    yield from derived
    skipped += beside


def _cores(theory: Theory, regime: Regime, result: RegimeResult) -> Iterator[Proved | Unproved]:
    for core in result.cores.found:
        yield prove_one(theory, regime, {"kind": "core"}, core)


def _model(
    theory: Theory,
    regime: Regime,
    result: RegimeResult,
    labels: tuple[str, ...],
    without: str | None,
    skipped: list[str],
) -> Iterator[Proved | Unproved]:
    if result.witness is None:
        skipped.append(f"{theory.name} · {regime.name}: there is no witness")
        return
    yield prove_model(theory, regime, {"kind": "model", "without": without}, labels, result.witness)


def _claim(
    theory: Theory,
    regime: Regime,
    claim: ClaimResult,
    labels: tuple[str, ...],
    lemmas: Sequence[Proved],
    skipped: list[str],
) -> Iterator[Proved | Unproved]:
    identifier = claim.claim.id
    if claim.verdict in ("proved", "refuted"):
        known: dict[str, Any] = {"kind": "claim", "id": identifier, "verdict": claim.verdict}
        yield prove_one(theory, regime, known, claim.rests_on, lemmas)
    elif claim.verdict == "open" and len(claim.witnesses) == 2:
        for holds, witness in zip((True, False), claim.witnesses, strict=True):
            about: dict[str, Any] = {"kind": "open", "id": identifier, "holds": holds}
            yield prove_model(theory, regime, about, labels, witness)
    elif claim.verdict == "unknown":
        skipped.append(f"{theory.name} · {regime.name}: the claim {identifier} is unknown")


def _derivation(
    theory: Theory, regime: Regime, derivation: Derivation, skipped: list[str]
) -> Iterator[Proved | Unproved]:
    from nslogic.derivation.cases import laws_of

    where = f"{theory.name} · {regime.name}"
    trends = {one.name: one.trend for one in theory.quantities} | dict(regime.trends)
    base = derivation.question.base
    assumed = (f"1/{base}" if derivation.question.direction < 0 else base) if trends[base] == "free" else None
    labels = tuple(statements_of(theory, regime))
    for case in derivation.cases:
        for law in laws_of(case, derivation.question):
            about: dict[str, Any] = {"kind": "law", "when": list(case.when), "law": law, "base": assumed}
            yield prove_one(theory, regime, about, case.rests_on)
    if len(derivation.cases) < 2:
        return
    if not derivation.complete:
        skipped.append(f"{where}: the cases are not known to be complete")
        return
    cases = [list(case.when) for case in derivation.cases]
    conditions = tuple(label for label in labels if label.startswith(("domain(", "value(", "measured(", "where(")))
    yield prove_one(theory, regime, {"kind": "cover", "cases": cases, "base": assumed}, conditions)
    for first, second in combinations(cases, 2):
        yield prove_one(theory, regime, {"kind": "disjoint", "cases": [first, second]}, conditions)
