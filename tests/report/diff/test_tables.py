"""What two theories assume differently, as tables."""

from __future__ import annotations

from nslogic.questions.diff import diff
from nslogic.report.diff.tables import diff_latex, diff_markdown


def test_markdown_has_a_table_for_each_pair_of_regimes() -> None:
    text = diff_markdown(diff("resource", "critical-depth"))
    assert text.count("|---|---|---|") == 2
    assert text.startswith("| | resource:redundancy | critical-depth:redundancy |\n")
    assert "| H |  | loss \\~ N^-1 |\n" in text


def test_latex_has_a_tabular() -> None:
    text = diff_latex(diff("resource:redundancy", "resource:width-only"))
    assert text.startswith(r"\begin{tabular}{lll}")
    assert text.endswith("\\end{tabular}\n")
    assert r"L & grows & fixed \\" in text


def test_conditions_parameters_and_verdicts_have_rows() -> None:
    text = diff_markdown(diff("manifold:linear-squared", "manifold:constant-squared"))
    assert "| where | m = 2 |  |\n" in text
    assert "| where |  | m = 1 |\n" in text
