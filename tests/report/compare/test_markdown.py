"""The matrix as a table in a notebook."""

from __future__ import annotations

from nslogic.questions.compare import compare
from nslogic.report.compare.markdown import compare_markdown


def test_a_table_and_the_clashes_below_it() -> None:
    result = compare(["quanta", "solvable"])
    text = compare_markdown(result)
    assert text.splitlines()[2] == "| solvable | ✗ |"
    assert "**quanta, solvable** cannot hold together:" in text
    assert "gives" in text
    assert result._repr_markdown_() == text
