"""The answer of `check` as JSON data, with keys that are stable within a version."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nslogic.logic.results import RegimeResult
from nslogic.questions.check import TheoryResult
from nslogic.report.check.claims_data import certified_data, claim_data, tension_data, witness_data
from nslogic.report.check.clashes import certificates_data, explanation_data
from nslogic.report.check.repairs import other_repair_text
from nslogic.report.labels import meaning, place_data
from nslogic.report.paths import whole_path
from nslogic.theory.model import Theory


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
        "claims": [{**claim_data(claim), "place": place_data(theory, claim.claim.origin)} for claim in regime.claims],
        "place": place_data(theory, regime.regime.origin),
    }
    data |= certified_data(regime)
    if repairs.others:
        data["other_repairs"] = [
            {"labels": list(repair.labels), "do": other_repair_text(repair)} for repair in repairs.others
        ]
    labels = {label for core in (*regime.cores.found, *repairs.found) for label in core}
    if named := labels.union(*(claim.rests_on for claim in regime.claims)):
        data["places"] = _places(theory, regime, named)
    twins = {group[0]: list(group[1:]) for group in regime.twins if group[0] in labels}
    if twins:
        data["same_laws"] = twins
    if regime.explanations:
        data["explanations"] = [explanation_data(explanation) for explanation in regime.explanations]
    if regime.certificates is not None:
        data["certificates"] = certificates_data(regime.certificates)
    if any(label.startswith("measured(") for core in regime.cores.found for label in core):
        data["tension"] = tension_data(regime.tension)
    if repairs.hopeless:
        data["hopeless"] = list(repairs.hopeless)
    reasons = {"verdict": regime.reason, "cores": regime.cores.reason, "repairs": repairs.reason}
    if any(reasons.values()):
        data["reasons"] = {part: reason for part, reason in reasons.items() if reason}
    return data


def _places(theory: Theory, regime: RegimeResult, labels: Iterable[str]) -> dict[str, object]:
    """Return the file and line of each label."""
    return {label: place_data(theory, meaning(theory, regime.regime, label).origin) for label in sorted(labels)}
