"""How errors of parameters move exponents, as JSON data with keys that are stable within a version."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.orders.coefficient_text import format_coefficient
from nslogic.questions.sensitivity import CaseSensitivity, ParameterEffect, SensitivityResult
from nslogic.report.derive.data import asked_data


def sensitivity_data(results: Sequence[SensitivityResult]) -> list[dict[str, object]]:
    """Return what errors of parameters do; formulas and exact numbers are texts, figures are numbers."""
    return [_sensitivity(result) for result in results]


def _sensitivity(result: SensitivityResult) -> dict[str, object]:
    data: dict[str, object] = {
        **asked_data(result.law, result.law.base),
        "cases": [_case(case) for case in result.cases],
        "missing": list(result.missing),
    }
    return {**data, "reason": result.reason} if result.reason else data


def _case(case: CaseSensitivity) -> dict[str, object]:
    return {
        "when": list(case.case.when),
        "law": case.case.law,
        "exponent": None if case.exponent is None else str(case.exponent),
        "error": case.error,
        "parameters": [_effect(effect) for effect in case.effects],
    }


def _effect(effect: ParameterEffect) -> dict[str, object]:
    return {
        "name": effect.name,
        "value": None if effect.value is None else str(effect.value),
        "error": effect.error,
        "derivative": format_coefficient(effect.derivative),
        "slope": None if effect.slope is None else str(effect.slope),
        "moves": effect.moves,
        "share": effect.share,
    }
