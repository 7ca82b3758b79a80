"""The answer of `derive` as JSON data, with keys that are stable within a version."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from nslogic.derivation.cases import Case, Range
from nslogic.derivation.derive import Derivation
from nslogic.derivation.exponent_ranges import End
from nslogic.language.writing import format_order
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.questions.derive import LawResult
from nslogic.report.derive.argument_in_words import inferred_statement
from nslogic.report.derive.reasons import reasons_of, turn_of
from nslogic.report.derive.step_text import how_text, leaves_text, lemma_text
from nslogic.report.derive.text import TextFormulas, survives_without
from nslogic.report.derive.trajectories import end_laws, free_quantities
from nslogic.report.labels import meaning
from nslogic.report.paths import whole_path

if TYPE_CHECKING:
    from nslogic.questions.several_bases import BasesResult


def derive_data(results: Sequence[LawResult]) -> list[dict[str, object]]:
    """Return derived laws as JSON data; formulas are strings in the law language."""
    return [_law(result) for result in results]


def asked_data(result: LawResult | BasesResult, base: str) -> dict[str, object]:
    """Return what a law was asked of, and what the check of that regime said."""
    return {
        "theory": result.theory.name,
        "file": whole_path(result.theory.file),
        "regime": result.regime.name,
        "verdict": result.check.verdict,
        "target": result.target,
        "base": base,
    }


def first_core(result: LawResult | BasesResult) -> list[str]:
    """Return the core of a regime that does not hold, empty where there is none."""
    cores = result.check.cores.found
    return list(cores[0]) if cores else []


def _law(result: LawResult) -> dict[str, object]:
    derivation = result.derivation
    data: dict[str, object] = {
        **asked_data(result, result.base),
        "cases": [] if derivation is None else [_case(derivation, case) for case in derivation.cases],
        "complete": derivation is not None and derivation.complete,
    }
    if derivation is not None and derivation.solved:
        data["solved"] = {name: format_coefficient(value) for name, value in derivation.solved}
    if result.refused:
        data["refused"] = result.refused
        data["core"] = list(result.keeping)
        if not result.keeping_smallest:
            data["core_smallest"] = False
    elif derivation is None and not result.undecided:
        data["core"] = first_core(result)
    if result.notes:
        data["notes"] = list(result.notes)
    undecided = undecided_reason(result)
    if undecided:
        data["undecided"] = undecided
    return data


def undecided_reason(result: LawResult) -> str:
    """Return why a law is undecided or incomplete, empty if it is neither."""
    if result.undecided:
        return result.undecided
    if result.derivation is not None and not result.derivation.complete:
        return "it is not proved that exactly one case holds at every parameter value"
    return ""


def _case(derivation: Derivation, case: Case) -> dict[str, object]:
    data: dict[str, object] = {"when": list(case.when)}
    if case.requires:
        data["requires"] = list(case.requires)
    if case.range is not None:
        data["range"] = _range(derivation, case, case.range)
        data["free"] = list(free_quantities(case))
        if case.range.values:
            data["values"] = [format_coefficient(value) for value in case.range.values]
    elif case.power is not None:
        data["power"] = format_coefficient(case.power)
        data["log"] = None if case.log is None else format_coefficient(case.log)
        if case.log is None:
            data["log_range"] = _ends(*(case.log_range or (None, None)))
    data["law"] = case.law
    data["rests_on"] = list(case.rests_on)
    if not case.smallest:
        data["rests_on_smallest"] = False
    data["survives_without"] = list(survives_without(derivation, case))
    if case.idle is not None:
        data["plays_no_part"] = list(case.idle)
    if case.range is None:
        data["steps"] = steps_data(derivation, case)
        data["argument"] = list(argument_data(derivation, case))
    return data


def _ends(low: End | None, high: End | None) -> dict[str, object]:
    return {
        "low": None if low is None else format_coefficient(low.value),
        "low_attained": low is not None and low.attained,
        "high": None if high is None else format_coefficient(high.value),
        "high_attained": high is not None and high.attained,
    }


def _range(derivation: Derivation, case: Case, span: Range) -> dict[str, object]:
    ends = _ends(span.low, span.high)
    return {
        "low": ends["low"],
        "low_attained": ends["low_attained"],
        "low_when": list(end_laws(derivation, case, low=True)),
        "high": ends["high"],
        "high_attained": ends["high_attained"],
        "high_when": list(end_laws(derivation, case, low=False)),
    }


def steps_data(derivation: Derivation, case: Case) -> list[dict[str, object]]:
    """Return the steps to the law of a case as JSON data."""
    reasons, turn = reasons_of(derivation, case), turn_of(case)
    return [
        {
            "label": reason.label,
            "law": reason.law,
            "rests_on": list(reason.lines),
            "says": lemma_text(derivation, reason),
            "power": format_coefficient(reason.factor.power),
            "does": how_text(derivation, reason),
            "bound": "equal" if turn is None else "above" if number <= turn else "below",
            "leaves": leaves_text(derivation, case, reason),
        }
        for number, reason in enumerate(reasons, 1)
    ]


def argument_data(derivation: Derivation, case: Case, *, after: int = 0) -> Iterator[dict[str, object]]:
    """Yield the statements of an argument; `uses` are those that one builds on, counted from 1 and after others."""
    formulas = TextFormulas(derivation)
    for inference in () if case.argument is None else case.argument.inferences:
        statement: dict[str, object] = {"kind": inference.kind}
        if inference.kind == "line":
            statement["label"] = inference.label
            statement["law"] = meaning(derivation.system.theory, derivation.system.regime, inference.label).text
        if inference.winner is not None:
            statement["decided_by"] = [format_order(part) for part in inference.winner.parts]
        statement["says"] = formulas.statements([inferred_statement(inference)])
        statement["rests_on"] = list(inference.lines)
        statement["uses"] = [after + place + 1 for place in inference.uses]
        yield statement
