"""What two theories assume and conclude differently, as a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.questions.diff import DiffResult, LawChange, RegimeDiff
from nslogic.report.derive.text import why_no_law
from nslogic.report.labels import WORDS_OF_TRENDS, axiom_text, value_text
from nslogic.report.page import BLANK, Page, PageLine, Span, aligned, count, enumeration, line
from nslogic.theory.model import ParameterDeclaration, Theory
from nslogic.theory.sentences import labels_text, laws_text


def diff_page(result: DiffResult) -> Page:
    """Return what differs as a page: for each pair of regimes the assumptions, then the conclusions."""
    lines: list[PageLine] = []
    for pair in result.regimes:
        lines += [*_regimes(result, pair), BLANK]
    for theory, alone in ((result.first, result.only_first), (result.second, result.only_second)):
        if alone:
            lines += [
                line(f"Only {theory.name} has {count(len(alone), 'regime')} {enumeration(alone)}.", hang=2),
                BLANK,
            ]
    return tuple(lines[:-1])


def names_of_regimes(result: DiffResult, pair: RegimeDiff) -> tuple[str, str]:
    """Return what the two regimes are called."""
    return f"{result.first.name}:{pair.first.name}", f"{result.second.name}:{pair.second.name}"


def _regimes(result: DiffResult, pair: RegimeDiff) -> Iterator[PageLine]:
    first, second = names_of_regimes(result, pair)
    yield line(Span(first, "strong"), " and ", Span(second, "strong"), hang=2)
    if pair.same:
        alike = [" = ".join(map(labels_text, ([label] for label in dict.fromkeys(labels)))) for labels in pair.same]
        yield line("  ", Span("both assume", "dim"), f" {', '.join(alike)}", hang=4)
    for name, theory, labels_alone, conditions, quantities in (
        (first, result.first, pair.only_first, pair.conditions_first, pair.quantities_first),
        (second, result.second, pair.only_second, pair.conditions_second, pair.quantities_second),
    ):
        yield from _alone(name, theory, labels_alone, conditions, quantities)
    if pair.trends or pair.parameters:
        yield line("  ", Span("declared differently", "dim"))
        yield from aligned([*_trends(pair), *_parameters(pair)], indent=4)
    if not pair.assumptions_differ:
        yield line("  They assume the same.")
    yield from _conclusions(pair)


def _alone(
    name: str, theory: Theory, labels: Sequence[str], conditions: Sequence[str], quantities: Sequence[str]
) -> Iterator[PageLine]:
    if labels or conditions or quantities:
        yield line("  ", Span(f"only {name}", "dim"))
    rows = [(Span(label, "name"), axiom_text(theory.axiom(label))) for label in labels]
    rows += [(Span("where", "name"), text) for text in conditions]
    rows += [(Span("speaks of", "name"), enumeration(list(quantities)))] if quantities else []
    yield from aligned(rows, indent=4)


def _trends(pair: RegimeDiff) -> Iterator[tuple[Span | str, ...]]:
    for name, first, second in pair.trends:
        yield Span(name, "name"), WORDS_OF_TRENDS[first], WORDS_OF_TRENDS[second]


def _parameters(pair: RegimeDiff) -> Iterator[tuple[Span | str, ...]]:
    for first, second in pair.parameters:
        yield Span(first.name, "name"), declaration_text(first), declaration_text(second)


def declaration_text(parameter: ParameterDeclaration) -> str:
    """Return the domain and the value of a parameter, as its file declares it."""
    return ", ".join(filter(None, (laws_text(parameter.where), value_text(parameter)))) or "any number"


def _conclusions(pair: RegimeDiff) -> Iterator[PageLine]:
    rows: list[tuple[Span | str, ...]] = []
    if pair.verdicts[0].verdict != pair.verdicts[1].verdict:
        rows.append((Span("verdict", "name"), *(result.verdict for result in pair.verdicts)))
    rows += [
        (Span(f"{change.target} in {change.base}", "name"), *laws_texts(change))
        for change in pair.laws
        if change.changes
    ]
    rows += [
        (Span(change.claim.law.text, "name"), change.first, change.second) for change in pair.claims if change.changes
    ]
    if rows:
        yield line("  ", Span("conclusions that change", "dim"))
        yield from aligned(rows, indent=4)
    else:
        yield line("  No conclusion changes.")
    stays = [
        laws_texts(change)[0] for change in pair.laws if not change.changes and change.first.derivation is not None
    ]
    stays += [change.claim.law.text for change in pair.claims if not change.changes and change.first == "proved"]
    if stays and rows:
        yield line("  ", Span("that stay", "dim"), f" {enumeration(list(dict.fromkeys(stays)))}", hang=4)


def laws_texts(change: LawChange) -> tuple[str, str]:
    """Return the law in both regimes, or why there is none."""
    first, second = (
        why_no_law(law).removesuffix(".")
        if law.derivation is None
        else "; ".join(case.in_short() for case in law.derivation.cases)
        for law in (change.first, change.second)
    )
    return first, second
