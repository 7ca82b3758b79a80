"""The matrix as a table for a paper."""

from __future__ import annotations

from nslogic.questions.compare import compare
from nslogic.report.compare.latex import compare_latex


def test_the_table_has_a_row_for_each_theory() -> None:
    lines = compare_latex(compare(["quanta", "solvable", "information"], sets=2)).splitlines()
    assert lines[0] == r"\begin{tabular}{rlcc}"
    assert lines[3] == r"2 & solvable & $\times$ &  \\"
    assert lines[4] == r"3 & information & $\cdot$ & $\checkmark$ \\"
    assert lines[-1] == r"\end{tabular}"
