"""Laws in several bases as a page of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.derivation.several_bases import BasesCase, Refusal
from nslogic.questions.several_bases import BasesResult
from nslogic.report.derive.argument_in_words import further_lines
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
