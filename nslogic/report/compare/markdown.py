"""The matrix of a comparison as a Markdown table, and below it its clashes, what is not decided, and ranges."""

from __future__ import annotations

from nslogic.questions.compare import CompareResult, pair_of
from nslogic.report.compare.text import VERDICT_MARKS, asked_range_lines, clash_lines, summary_lines
from nslogic.report.formulas.escaping import markdown_escaped
from nslogic.report.left_out import left_out_lines


def compare_markdown(result: CompareResult) -> str:
    """Return a table with a row and a column for each theory, and below it what each clash rests on, and the ranges."""
    names = [theory.name for theory in result.theories]
    lines = ["| | " + " | ".join(markdown_escaped(name) for name in names[:-1]) + " |"]
    lines.append("|---|" + "---|" * (len(names) - 1))
    for row, name in enumerate(names[1:], 1):
        cells = [VERDICT_MARKS[pair_of(result, name, other).verdict].text for other in names[:row]]
        cells += [""] * (len(names) - 1 - len(cells))
        lines.append(f"| {markdown_escaped(name)} | {' | '.join(cells)} |")
    lines += ["", *(markdown_escaped(line.text) for line in summary_lines(result))]
    for outcome in (*result.pairs, *result.larger):
        title = f"**{', '.join(map(markdown_escaped, outcome.names))}**"
        if outcome.verdict == "clash":
            lines += ["", f"{title} cannot hold together:", ""]
            lines += [f"- {markdown_escaped(line.text.strip())}" for line in clash_lines(outcome)]
        elif outcome.verdict == "unknown":
            lines += ["", f"{title}: not decided ({markdown_escaped(outcome.reason)})"]
    if result.everything is not None:
        lines += ["", *(f"- {markdown_escaped(line.text.strip())}" for line in asked_range_lines(result))]
    left_out = [markdown_escaped(line.text) for line in left_out_lines(result.without)]
    if left_out:
        lines += ["", *left_out]
    return "\n".join(lines) + "\n"
