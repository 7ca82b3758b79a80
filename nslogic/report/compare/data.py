"""A comparison of theories as JSON data, with keys that are stable within a version."""

from __future__ import annotations

from nslogic.questions.compare import CompareResult, SetResult
from nslogic.questions.exponent_ranges import ExponentRange
from nslogic.questions.joint import JOINT_REGIME
from nslogic.report.labels import meaning


def compare_data(result: CompareResult) -> dict[str, object]:
    """Return a comparison as JSON data; exact numbers are strings."""
    data: dict[str, object] = {
        "theories": [theory.name for theory in result.theories],
        "sigma": str(result.sigma),
        "pairs": [_set(pair) for pair in result.pairs],
        "larger": [_set(larger) for larger in result.larger],
        "searched": result.searched,
        "without": [{"name": name, "reason": reason} for name, reason in result.without],
    }
    if result.everything is not None:
        data["everything"] = _set(result.everything)
        data["ranges"] = [range_data(asked) for asked in result.ranges]
    return data


def _set(outcome: SetResult) -> dict[str, object]:
    data: dict[str, object] = {"names": list(outcome.names), "verdict": outcome.verdict}
    if outcome.verdict in ("together", "clash"):
        data["combinations"] = outcome.ways
        data["alternatives"] = {variant.theory.name: list(variant.choices) for variant in outcome.variants}
    if outcome.witness is not None and outcome.verdict == "together":
        data["values"] = {name: str(value) for name, value in outcome.witness.parameters}
        data["irrational"] = [name for name, _ in outcome.witness.irrational]
    if outcome.refutations and outcome.joint is not None and outcome.result is not None:
        regime = outcome.joint.regime(JOINT_REGIME)
        data["core"] = [
            {"label": label, "says": meaning(outcome.joint, regime, label).text}
            for label in outcome.refutations[0].core
        ]
        data["sides"] = [
            {"labels": list(side.labels), "law": side.law}
            for explanation in outcome.result.explanations
            for side in explanation.sides
        ]
        data["proved_by"] = [refutation.by for refutation in outcome.refutations]
    if outcome.reason:
        data["reason"] = outcome.reason
    return data


def range_data(asked: ExponentRange) -> dict[str, object]:
    """Return the intervals of a range, each end between two rationals that are equal where it is rational."""
    data: dict[str, object] = {"name": asked.name}
    if asked.reason:
        return {**data, "reason": asked.reason}
    data["intervals"] = [
        {
            "low": None if part.low is None else [str(end) for end in part.low],
            "high": None if part.high is None else [str(end) for end in part.high],
            "with_low": part.with_low,
            "with_high": part.with_high,
        }
        for part in asked.parts
    ]
    return data
