"""What two theories assume and conclude differently, as a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.questions.derive import LawResult
from nslogic.questions.diff import DiffResult, LawChange, RegimeDiff
from nslogic.report.columns import aligned
from nslogic.report.derive.text import why_no_law
from nslogic.report.labels import WORDS_OF_TRENDS, axiom_text, value_text
from nslogic.report.page import BLANK, Page, PageLine, Span, count, enumeration, line
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
    if result.perhaps_same:
        lines.append(line("Not decided, and told as different, is whether these say the same:"))
        lines += [*aligned([(first, second) for first, second in result.perhaps_same], indent=2), BLANK]
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
    rows = [(Span(name, "name"), first, second) for name, first, second in conclusions(pair, undecided=False)]
    if rows:
        yield line("  ", Span("conclusions that change", "dim"))
        yield from aligned(rows, indent=4)
    elif not pair.undecided:
        yield line("  No conclusion changes.")
    if pair.undecided:
        yield line("  ", Span("not decided", "unsure"))
        yield from aligned(
            [(Span(name, "name"), *texts) for name, *texts in conclusions(pair, undecided=True)], indent=4
        )
    stays = [
        laws_texts(change)[0]
        for change in pair.laws
        if not (change.changes or change.undecided) and change.first.derivation is not None
    ]
    stays += [change.claim.law.text for change in pair.claims if not change.changes and change.first == "proved"]
    if stays and rows:
        yield line("  ", Span("that stay", "dim"), f" {enumeration(list(dict.fromkeys(stays)))}", hang=4)


def conclusions(pair: RegimeDiff, *, undecided: bool) -> Iterator[tuple[str, str, str]]:
    """Yield the verdict, laws and claims that change, or those of which that is not decided: what, and both values."""
    verdicts = [result.verdict for result in pair.verdicts]
    if ("unknown" in verdicts) if undecided else pair.verdict_changes:
        yield "verdict", verdicts[0], verdicts[1]
    for law in pair.laws:
        if law.undecided if undecided else law.changes:
            yield f"{law.target} in {law.base}", *laws_texts(law)
    for claim in pair.claims:
        if claim.undecided if undecided else claim.changes:
            yield claim.claim.law.text, claim.first, claim.second


def laws_texts(change: LawChange) -> tuple[str, str]:
    """Return the law in both regimes, or why there is none, and what was not decided."""
    return _law_text(change.first), _law_text(change.second)


def _law_text(law: LawResult) -> str:
    if law.derivation is None:
        return why_no_law(law).removesuffix(".")
    cases = [case.in_short() for case in law.derivation.cases]
    return "; ".join([*cases, f"not decided: {law.undecided}"] if law.undecided else cases)
