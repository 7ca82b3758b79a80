"""Laws in several bases, for people and as data."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.derivation.bases import BasesCase, BasesDerivation
from nslogic.derivation.expressions import format_coefficient
from nslogic.questions.bases import BasesResult
from nslogic.report.page import BLANK, Line, Page, Span, enumeration, line
from nslogic.report.paths import shown_path
from nslogic.theory.sentences import labels_text

INCOMPLETE = "it is not proved that exactly one case holds at every parameter value"


def bases_page(result: BasesResult) -> Page:
    """Return what follows in one regime in several bases, with a blank line below."""
    head = f"{result.theory.name} · {result.regime.name}"
    mark = Span("✓", "good") if result.derivation is not None else Span("✗", "bad")
    asked = f"   {result.target} in powers of {enumeration(result.bases)}"
    lines: list[Line] = [line(mark, " ", Span(head, "strong"), asked, hang=2)]
    lines.extend(line("  ", Span(f"Note: {note}.", "dim"), hang=8) for note in result.notes)
    found = result.derivation
    if found is None:
        lines.append(line("  ", f"{without_law(result)}.", hang=2))
        return (*lines, BLANK)
    if found.solved:
        solved = ", ".join(f"{name} = {value}" for name, value in found.solved)
        lines.append(line("  ", Span("The regime determines ", "dim"), solved, ".", hang=2))
    for case in found.cases:
        where = f"   where {enumeration(case.when)}" if case.when else ""
        lines += [BLANK, line("  ", Span(case.law, "strong"), where, hang=6)]
        if case.rests_on:
            lines.append(line("    ", Span("rests on", "dim"), f" {labels_text(case.rests_on)}", hang=13))
    if not found.complete:
        lines.append(line("  ", Span(f"Undecided: {INCOMPLETE}.", "unsure"), hang=2))
    return (*lines, BLANK)


def without_law(result: BasesResult) -> str:
    """Return why there is no law."""
    if result.refused:
        return f"There is no such law: {result.refused}"
    if result.undecided:
        return f"Undecided: {result.undecided}"
    core = enumeration(result.check.cores.found[0]) if result.check.cores.found else "its axioms"
    return f"The regime is {result.check.verdict}, so nothing is derived from it: {core} cannot hold together"


def bases_data(results: Sequence[BasesResult]) -> list[dict[str, object]]:
    """Return laws in several bases as JSON data."""
    return [_data(result) for result in results]


def _data(result: BasesResult) -> dict[str, object]:
    found = result.derivation
    data: dict[str, object] = {
        "theory": result.theory.name,
        "file": shown_path(result.theory.file),
        "regime": result.regime.name,
        "verdict": result.check.verdict,
        "target": result.target,
        "base": ",".join(result.bases),
        "cases": [] if found is None else [_case(found, case) for case in found.cases],
        "complete": found is not None and found.complete,
    }
    if found is not None and found.solved:
        data["solved"] = dict(found.solved)
    if result.check.verdict in ("degenerate", "inconsistent"):
        data["core"] = list(result.check.cores.found[0]) if result.check.cores.found else []
    if result.notes:
        data["notes"] = list(result.notes)
    if result.refused:
        data["refused"] = result.refused
    if result.undecided or (found is not None and not found.complete):
        data["undecided"] = result.undecided or INCOMPLETE
    return data


def _case(found: BasesDerivation, case: BasesCase) -> dict[str, object]:
    return {
        "when": list(case.when),
        "law": case.law,
        "shape": case.shape,
        "terms": [
            {
                "powers": {name: format_coefficient(value) for name, value in term.coefficients if name in found.bases},
                "log": format_coefficient(term.logs),
            }
            for term in case.terms
        ],
        "rests_on": list(case.rests_on),
    }
