"""What two theories assume and conclude differently, as tables in Markdown and LaTeX."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from nslogic.questions.diff import DiffResult, RegimeDiff
from nslogic.report.diff.text import conclusions, declaration_text, names_of_regimes
from nslogic.report.formulas.escaping import latex_escaped, markdown_escaped
from nslogic.report.labels import axiom_text


def diff_markdown(result: DiffResult) -> str:
    """Return a table for each pair of regimes: what one alone assumes, and conclusions that change."""
    parts = []
    for pair in result.regimes:
        first, second = map(markdown_escaped, names_of_regimes(result, pair))
        rows = [f"| {' | '.join(cells)} |" for cells in _rows(result, pair, markdown_escaped)]
        parts.append("\n".join([f"| | {first} | {second} |", "|---|---|---|", *rows]) + "\n")
    return "\n".join(parts)


def diff_latex(result: DiffResult) -> str:
    """Return the answer as a LaTeX tabular for each pair of regimes, to be put into a table of a paper."""
    parts = []
    for pair in result.regimes:
        first, second = map(latex_escaped, names_of_regimes(result, pair))
        rows = [f"{' & '.join(cells)} \\\\" for cells in _rows(result, pair, latex_escaped)]
        head = [r"\begin{tabular}{lll}", rf" & {first} & {second} \\ \hline"]
        parts.append("\n".join([*head, *rows, r"\end{tabular}"]) + "\n")
    return "\n".join(parts)


def _rows(result: DiffResult, pair: RegimeDiff, escaped: Callable[[str], str]) -> Iterator[tuple[str, ...]]:
    for cells in _cells(result, pair):
        yield tuple(map(escaped, cells))


def _cells(result: DiffResult, pair: RegimeDiff) -> Iterator[tuple[str, str, str]]:
    both = ", ".join(label if label == other else f"{label} = {other}" for label, other in pair.same)
    if both:
        yield "both assume", both, both
    for label in pair.only_first:
        yield label, axiom_text(result.first.axiom(label)), ""
    for label in pair.only_second:
        yield label, "", axiom_text(result.second.axiom(label))
    for text in pair.conditions_first:
        yield "where", text, ""
    for text in pair.conditions_second:
        yield "where", "", text
    yield from pair.trends
    for parameter, second in pair.parameters:
        yield parameter.name, declaration_text(parameter), declaration_text(second)
    yield from conclusions(pair, undecided=False)
    for name, first, other in conclusions(pair, undecided=True):
        yield f"{name} (not decided)", first, other
