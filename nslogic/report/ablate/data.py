"""What becomes of laws without each axiom, as JSON data with keys that are stable within a version."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.derivation.supports import Weakening
from nslogic.questions.ablate import AblationResult, LeftOut
from nslogic.questions.derive import LawResult
from nslogic.report.ablate.text import becomes_texts
from nslogic.report.derive.data import asked_data


def ablation_data(results: Sequence[AblationResult]) -> list[dict[str, object]]:
    """Return what becomes of laws; formulas are strings in the law language."""
    return [_ablation(result) for result in results]


def _ablation(result: AblationResult) -> dict[str, object]:
    data = {
        **asked_data(result.law, result.law.base),
        "cases": _cases(result.law),
        "left_out": [_left_out(each) for each in result.left_out],
        "weakened": [
            {
                **_weaker(each),
                "enough": each.enough,
                "keeps": [{"when": list(kept.when), "law": kept.law} for kept in each.keeps],
            }
            for each in result.weakened
        ],
        "supports": [
            {
                "axioms": list(support.axioms),
                "each": [_weaker(each) for each in support.each],
                "together": [_weaker(each) for each in support.together],
            }
            for support in result.supports
        ],
        "complete": result.complete,
    }
    if result.undecided:
        data["undecided"] = result.undecided
    return data


def _cases(law: LawResult) -> list[dict[str, object]]:
    cases = () if law.derivation is None else law.derivation.cases
    return [{"when": list(case.when), "law": case.law} for case in cases]


def _left_out(each: LeftOut) -> dict[str, object]:
    data: dict[str, object] = {"axioms": list(each.axioms), "becomes": each.becomes, "cases": _cases(each.law)}
    if each.law.derivation is None or each.becomes == "unknown":
        data["reason"] = "; ".join(becomes_texts(each))
    return data


def _weaker(weakening: Weakening) -> dict[str, object]:
    return {"axiom": weakening.axiom, "place": weakening.place, "law": weakening.law}
