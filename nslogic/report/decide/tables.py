"""Where the predictions of two theories part, as tables in Markdown and LaTeX."""

from __future__ import annotations

from nslogic.questions.decide import DecideResult
from nslogic.report.decide.text import names_of, prediction_text, undecided_lines
from nslogic.report.formulas.escaping import latex_escaped, markdown_escaped
from nslogic.report.uncertainties import significant


def decide_markdown(result: DecideResult) -> str:
    """Return a table with a row for each measurement, the best first."""
    first, second = map(markdown_escaped, names_of(result))
    lines = [f"| measure | along | {first} | {second} | apart | decades |", "|---|---|---|---|---|---|"]
    lines += [f"| {' | '.join(cells)} |" for cells in _rows(result, code="`", empty="")]
    for undecided in undecided_lines(result):
        lines += ["", markdown_escaped(undecided.text)]
    return "\n".join(lines) + "\n"


def decide_latex(result: DecideResult) -> str:
    """Return the answer as a LaTeX tabular, to be put into a table of a paper."""
    first, second = map(latex_escaped, names_of(result))
    lines = [r"\begin{tabular}{llllll}", rf"measure & along & {first} & {second} & apart & decades \\ \hline"]
    rows = _rows(result, code="", empty="--")
    lines += [" & ".join(latex_escaped(cell) for cell in cells) + r" \\" for cells in rows]
    comments = [f"% {undecided.text}" for undecided in undecided_lines(result)]
    return "\n".join([*lines, r"\end{tabular}", *comments]) + "\n"


def _rows(result: DecideResult, *, code: str, empty: str) -> list[tuple[str, ...]]:
    return [
        (
            f"{code}{parting.measurable.law}{code}",
            f"{code}{parting.measurable.along}{code}" if parting.measurable.along else empty,
            prediction_text(parting.first),
            prediction_text(parting.second),
            f"{parting.apart:.1f}",
            "none" if parting.decades is None else significant(parting.decades, 2),
        )
        for parting in result.partings
    ]
