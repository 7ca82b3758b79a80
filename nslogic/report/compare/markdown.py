"""The matrix of a comparison as a Markdown table, and its clashes as a list."""

from __future__ import annotations

from nslogic.questions.compare import CompareResult, pair_of
from nslogic.report.compare.text import VERDICT_MARKS, clash_lines
from nslogic.report.formulas.escaping import markdown_escaped


def compare_markdown(result: CompareResult) -> str:
    """Return a table with a row and a column for each theory, and below it what each clash rests on."""
    names = [theory.name for theory in result.theories]
    lines = ["| | " + " | ".join(markdown_escaped(name) for name in names[:-1]) + " |"]
    lines.append("|---|" + "---|" * (len(names) - 1))
    for row, name in enumerate(names[1:], 1):
        cells = [VERDICT_MARKS[pair_of(result, name, other).verdict].text for other in names[:row]]
        cells += [""] * (len(names) - 1 - len(cells))
        lines.append(f"| {markdown_escaped(name)} | {' | '.join(cells)} |")
    for clash in (*result.pairs, *result.larger):
        if clash.verdict == "clash":
            lines += ["", f"**{', '.join(map(markdown_escaped, clash.names))}** cannot hold together:", ""]
            lines += [f"- {markdown_escaped(line.text.strip())}" for line in clash_lines(clash)]
    return "\n".join(lines) + "\n"
