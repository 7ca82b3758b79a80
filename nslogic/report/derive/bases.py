"""Laws in several bases as text and as JSON data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.derivation.several_bases import BasesCase, BasesDerivation, Refusal
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.questions.several_bases import BasesResult
from nslogic.report.derive.argument_in_words import further_lines
from nslogic.report.derive.data import argument_data, asked_data, first_core, steps_data
from nslogic.report.derive.text import UNARGUED, argument_lines
from nslogic.report.page import BLANK, Page, PageLine, Span, enumeration, line
from nslogic.theory.sentences import labels_text

ALWAYS = "One of these always holds, so"
"""What joins the arguments for the terms of a law."""

NOT_PROVED_COMPLETE = "it is not proved that exactly one case holds at every parameter value"


def bases_page(result: BasesResult) -> Page:
    """Return the laws of one regime in several bases as a page, with a blank line below."""
    head = f"{result.theory.name} · {result.regime.name}"
    mark = Span("✓", "good") if result.derivation is not None else Span("✗", "bad")
    if result.undecided:
        mark = Span("?", "unsure")
    asked = f"   {result.target} in powers of {enumeration(result.bases)}"
    lines: list[PageLine] = [line(mark, " ", Span(head, "strong"), asked, hang=2)]
    lines.extend(line("  ", Span(f"Note: {note}.", "dim"), hang=8) for note in result.notes)
    derivation = result.derivation
    if derivation is None:
        lines.append(line("  ", f"{without_law(result)}.", hang=2))
        return (*lines, BLANK)
    if derivation.solved:
        solved = ", ".join(f"{name} = {value}" for name, value in derivation.solved)
        lines.append(line("  ", Span("The regime determines ", "dim"), solved, ".", hang=2))
    for case in derivation.cases:
        where = f"   where {enumeration(case.when)}" if case.when else ""
        if case.refusal is None:
            lines += [BLANK, line("  ", Span(case.law, "strong"), where, hang=6)]
        else:
            lines += [BLANK, line("  ", f"{refusal_text(case.refusal, case.when)}.", hang=6)]
        lines.extend(_arguments(case))
        if case.rests_on:
            lines.append(line("    ", Span("rests on", "dim"), f" {labels_text(case.rests_on)}", hang=13))
        further = further_labels(case)
        if further:
            lines.append(line("    ", Span("this argument also uses", "dim"), f" {labels_text(further)}", hang=28))
    if derivation.undecided:
        text = f"There are more cases, left undecided: {derivation.undecided.removesuffix('.')}."
        lines += [BLANK, line("  ", Span(text, "unsure"), hang=2)]
    elif not derivation.complete:
        lines.append(line("  ", Span(f"Undecided: {NOT_PROVED_COMPLETE}.", "unsure"), hang=2))
    return (*lines, BLANK)


def _arguments(case: BasesCase) -> Iterator[PageLine]:
    """Yield the steps to a law, for each of its terms where that term decides."""
    for argument in case.arguments:
        if argument.where:
            yield line("    ", f"Where {enumeration(argument.where)}:", hang=4)
        yield from argument_lines(argument.derivation, argument.case)
    if len(case.arguments) > 1:
        yield line("    ", f"{ALWAYS} ", Span(case.law, "strong"), hang=4)
    if not case.arguments and case.rests_on:
        yield line("    ", Span(UNARGUED, "dim"), hang=4)


def further_labels(case: BasesCase) -> tuple[str, ...]:
    """Return the lines that the arguments use and the law does not rest on, each once."""
    return tuple(dict.fromkeys(label for argument in case.arguments for label in further_lines(argument.case)))


def refusal_text(refusal: Refusal, when: Sequence[str] = ()) -> str:
    """Return why there is no law of the form asked for, and at which parameter values."""
    where = f" where {enumeration(when)}" if when else ""
    return f"There is no {'one' if refusal.dependent else 'such'} law{where}: {refusal.reason}"


def without_law(result: BasesResult) -> str:
    """Return why a regime has no law in these bases."""
    if result.refused:
        return refusal_text(Refusal(result.refused, result.dependent))
    if result.undecided:
        return f"Undecided: {result.undecided}"
    core = enumeration(result.check.cores.found[0]) if result.check.cores.found else "its axioms"
    return f"The regime is {result.check.verdict}, so nothing is derived from it: {core} cannot hold together"


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
