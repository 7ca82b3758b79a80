"""Laws in several bases as JSON data."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.derivation.several_bases import BasesCase, BasesDerivation
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.questions.several_bases import BasesResult
from nslogic.report.derive.bases_text import ALWAYS, NOT_PROVED_COMPLETE
from nslogic.report.derive.data import argument_data, asked_data, first_core, steps_data


def bases_data(results: Sequence[BasesResult]) -> list[dict[str, object]]:
    """Return laws in several bases as JSON data."""
    return [_data(result) for result in results]


def _data(result: BasesResult) -> dict[str, object]:
    derivation = result.derivation
    data: dict[str, object] = {
        **asked_data(result, ",".join(result.bases)),
        "cases": [] if derivation is None else [_case(derivation, case) for case in derivation.cases],
        "complete": derivation is not None and derivation.complete,
    }
    if derivation is not None and derivation.solved:
        data["solved"] = dict(derivation.solved)
    if result.check.verdict in ("degenerate", "inconsistent"):
        data["core"] = first_core(result)
    if result.notes:
        data["notes"] = list(result.notes)
    if result.refused:
        data["refused"] = result.refused
    if result.undecided or (derivation is not None and not derivation.complete):
        data["undecided"] = result.undecided or NOT_PROVED_COMPLETE
    return data


def _case(derivation: BasesDerivation, case: BasesCase) -> dict[str, object]:
    if case.refusal is not None:
        return {"when": list(case.when), "law": None, "refused": case.refusal.reason}
    data: dict[str, object] = {
        "when": list(case.when),
        "law": case.law,
        "shape": case.shape,
        "terms": [
            {
                "powers": {
                    name: format_coefficient(value) for name, value in term.coefficients if name in derivation.bases
                },
                "log": format_coefficient(term.logs),
            }
            for term in case.terms
        ],
        "rests_on": list(case.rests_on),
        "steps": _steps(case),
        "argument": _argument(case),
    }
    if not case.smallest:
        data["rests_on_smallest"] = False
    return data


def _steps(case: BasesCase) -> list[dict[str, object]]:
    """Return the steps to a law: those to each term, `where` it decides, and one that joins several."""
    steps = [
        {**step, "where": list(argument.where)}
        for argument in case.arguments
        for step in steps_data(argument.derivation, argument.case)
    ]
    if len(case.arguments) > 1:
        joined = {"label": "", "law": "", "rests_on": [], "says": case.law, "power": "1", "does": ALWAYS}
        steps.append({**joined, "bound": "equal", "leaves": case.law, "where": []})
    return steps


def _argument(case: BasesCase) -> list[dict[str, object]]:
    """Return the statements to a law: those to each term, `where` it decides, and one that joins several.

    There are none where some term has none.
    """
    statements: list[dict[str, object]] = []
    ends: list[int] = []
    if not all(argument.case.argument is not None and argument.case.argument.inferences for argument in case.arguments):
        return statements
    for argument in case.arguments:
        *before, last = argument_data(argument.derivation, argument.case, after=len(statements))
        before.append({**last, "says": argument.case.law})
        statements += [{**statement, "where": list(argument.where)} for statement in before]
        ends.append(len(statements))
    if len(ends) > 1:
        statements.append({"kind": "so", "says": case.law, "rests_on": [], "uses": ends, "where": []})
    return statements
