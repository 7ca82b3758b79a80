"""The matrix of a comparison as a LaTeX table."""

from __future__ import annotations

from nslogic.questions.compare import CompareResult, pair_of
from nslogic.report.formulas.escaping import latex_escaped

VERDICT_LATEX = {"together": r"\checkmark", "clash": r"\times", "unknown": "?", "apart": r"\cdot"}
"""What stands for each verdict; `\\checkmark` is from amssymb."""


def compare_latex(result: CompareResult) -> str:
    """Return the matrix as a tabular, to be put into a table of a paper."""
    names = [theory.name for theory in result.theories]
    lines = [rf"\begin{{tabular}}{{rl{'c' * (len(names) - 1)}}}"]
    lines.append(" & & " + " & ".join(str(number) for number in range(1, len(names))) + r" \\ \hline")
    for row, name in enumerate(names):
        cells = [f"${VERDICT_LATEX[pair_of(result, name, other).verdict]}$" for other in names[:row]]
        cells += [""] * (len(names) - 1 - len(cells))
        lines.append(f"{row + 1} & {latex_escaped(name)} & {' & '.join(cells)} " + r"\\")
    return "\n".join([*lines, r"\end{tabular}"]) + "\n"
