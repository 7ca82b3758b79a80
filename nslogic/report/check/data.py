"""The answer of `check` as JSON data, with keys that are stable within a version."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nslogic.logic.results import ClaimResult, FollowingLaw, PowerRange, RegimeResult, Tension, Witness
from nslogic.questions.check import TheoryResult
from nslogic.report.check.clashes import certificates_data, explanation_data
from nslogic.report.check.repairs import other_repair_text
from nslogic.report.labels import meaning
from nslogic.report.paths import whole_path
from nslogic.theory.model import Theory
from nslogic.theory.positions import locate


def check_data(results: Sequence[TheoryResult]) -> list[dict[str, object]]:
    """Return the results of theories as JSON data; exact numbers are strings."""
    return [
        {
            "name": result.theory.name,
            "file": whole_path(result.theory.file),
            "regimes": [_regime(result.theory, regime) for regime in result.regimes],
        }
        for result in results
    ]


def witness_data(witness: Witness | None) -> dict[str, object] | None:
    """Return a witness as JSON data; irrational parameter values are listed separately, as approximations."""
    if witness is None:
        return None
    data: dict[str, object] = {
        "orders": {name: [str(power), str(log)] for name, (power, log) in witness.orders},
        "parameters": {name: str(value) for name, value in witness.parameters},
    }
    if witness.irrational:
        data["approximate"] = {name: root.text for name, root in witness.irrational}
    if witness.logs:
        data["logs"] = {name: str(log) for name, log in witness.logs}
    data["verified"] = witness.verified
    return data


def _regime(theory: Theory, regime: RegimeResult) -> dict[str, object]:
    repairs = regime.repairs
    data: dict[str, object] = {
        "name": regime.regime.name,
        "verdict": regime.verdict,
        "expect": regime.regime.expect,
        "witness": witness_data(regime.witness),
        "cores": [list(core) for core in regime.cores.found],
        "cores_complete": regime.cores.complete,
        "repairs": [list(repair) for repair in repairs.found],
        "repairs_complete": repairs.complete,
        "repair_costs": [str(cost) for cost in repairs.costs],
        "claims": [_claim(claim) for claim in regime.claims],
    }
    if repairs.others:
        data["other_repairs"] = [
            {"labels": list(repair.labels), "do": other_repair_text(repair)} for repair in repairs.others
        ]
    labels = {label for core in (*regime.cores.found, *repairs.found) for label in core}
    if labels:
        data["places"] = _places(theory, regime, labels)
    if regime.explanations:
        data["explanations"] = [explanation_data(explanation) for explanation in regime.explanations]
    if regime.certificates is not None:
        data["certificates"] = certificates_data(regime.certificates)
    if any(label.startswith("measured(") for core in regime.cores.found for label in core):
        data["tension"] = _tension(regime.tension)
    if repairs.hopeless:
        data["hopeless"] = list(repairs.hopeless)
    reasons = {"verdict": regime.reason, "cores": regime.cores.reason, "repairs": repairs.reason}
    if any(reasons.values()):
        data["reasons"] = {part: reason for part, reason in reasons.items() if reason}
    return data


def _places(theory: Theory, regime: RegimeResult, labels: Iterable[str]) -> dict[str, object]:
    """Return the file and line of each label of a clash."""
    texts = dict(theory.sources)
    places: dict[str, object] = {}
    for label in sorted(labels):
        origin = meaning(theory, regime.regime, label).origin
        text = texts.get(origin.file)
        line = None if text is None else locate(text, origin.file, origin.path).line
        places[label] = {"file": whole_path(origin.file), "line": line}
    return places


def _claim(claim: ClaimResult) -> dict[str, object]:
    data: dict[str, object] = {
        "id": claim.claim.id,
        "law": claim.claim.law.text,
        "verdict": claim.verdict,
        "expect": claim.claim.expect,
    }
    if claim.verdict in ("proved", "refuted"):
        data["rests_on"] = list(claim.rests_on)
        if not claim.smallest:
            data["rests_on_smallest"] = False
        if claim.idle is not None:
            data["plays_no_part"] = list(claim.idle)
    if claim.verdict == "open":
        data["witnesses"] = [witness_data(witness) for witness in claim.witnesses]
    if claim.tension is not None:
        data["tension"] = _tension(claim.tension)
    if claim.derived:
        data |= _derived(claim.derived)
    if claim.reason:
        data["reason"] = claim.reason
    return data


def _tension(tension: Tension | None) -> dict[str, object] | None:
    return None if tension is None else {"sigma": float(tension.sigma), "of": list(tension.of)}


def _derived(laws: Sequence[FollowingLaw]) -> dict[str, object]:
    """Return what holds in place of a claim: one law or range, or several, case by case."""
    if len(laws) == 1:
        (law,) = laws
        return {"derived": law.law} if law.range is None else {"derived": law.law, "range": _range(law.range)}
    cases = []
    for law in laws:
        case: dict[str, object] = {"when": list(law.when), "law": law.law}
        cases.append(case if law.range is None else {**case, "range": _range(law.range)})
    return {"derived_cases": cases}


def _range(span: PowerRange) -> dict[str, object]:
    return {
        "low": span.low,
        "low_attained": span.low_attained,
        "high": span.high,
        "high_attained": span.high_attained,
    }
