"""What two theories assume and conclude differently, as JSON data with keys that are stable within a version."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.questions.derive import LawResult
from nslogic.questions.diff import DiffResult, RegimeDiff
from nslogic.report.diff.text import declaration_text
from nslogic.report.labels import axiom_text
from nslogic.report.paths import whole_path
from nslogic.theory.model import Theory


def diff_data(result: DiffResult) -> dict[str, object]:
    """Return what differs, regime by regime; of two values the first is that of the first theory."""
    return {
        "theories": [
            {"name": theory.name, "file": whole_path(theory.file)} for theory in (result.first, result.second)
        ],
        "regimes": [_regime(result, pair) for pair in result.regimes],
        "only_first": list(result.only_first),
        "only_second": list(result.only_second),
        "differ": result.differ,
        "undecided": result.undecided,
        "perhaps_same": [list(laws) for laws in result.perhaps_same],
    }


def _regime(result: DiffResult, pair: RegimeDiff) -> dict[str, object]:
    return {
        "names": [pair.first.name, pair.second.name],
        "same": [list(labels) for labels in pair.same],
        "only_first": _axioms(result.first, pair.only_first),
        "only_second": _axioms(result.second, pair.only_second),
        "where": [list(pair.conditions_first), list(pair.conditions_second)],
        "quantities": [list(pair.quantities_first), list(pair.quantities_second)],
        "trends": [{"name": name, "trends": [first, second]} for name, first, second in pair.trends],
        "parameters": [
            {"name": first.name, "declared": [declaration_text(first), declaration_text(second)]}
            for first, second in pair.parameters
        ],
        "verdicts": [verdict.verdict for verdict in pair.verdicts],
        "laws": [
            {
                "target": change.target,
                "base": change.base,
                "cases": [_cases(change.first), _cases(change.second)],
                "changes": change.changes,
                "undecided": change.undecided,
            }
            for change in pair.laws
        ],
        "claims": [
            {"law": change.claim.law.text, "verdicts": [change.first, change.second], "changes": change.changes}
            for change in pair.claims
        ],
    }


def _axioms(theory: Theory, labels: Sequence[str]) -> list[dict[str, str]]:
    return [{"label": label, "says": axiom_text(theory.axiom(label))} for label in labels]


def _cases(law: LawResult) -> list[dict[str, object]]:
    return [
        {"when": list(case.when), "law": case.law} for case in (() if law.derivation is None else law.derivation.cases)
    ]
