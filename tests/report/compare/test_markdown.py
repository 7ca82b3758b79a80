"""The matrix as a table in a notebook."""

from __future__ import annotations

import pytest

from nslogic.questions.compare import compare
from nslogic.report.compare.markdown import compare_markdown
from nslogic.theory.folders import bundled_measurements


def test_a_table_and_the_clashes_below_it() -> None:
    result = compare(["quanta", "solvable"])
    text = compare_markdown(result)
    assert text.splitlines()[2] == "| solvable | ✗ |"
    assert "**quanta, solvable** cannot hold together:" in text
    assert "gives" in text
    assert result._repr_markdown_() == text


def test_ranges_stand_below_the_table() -> None:
    text = compare_markdown(compare(["manifold", dict(bundled_measurements())["besiroglu-refit"]], range=["d"]))
    assert text.splitlines()[4] == "2 theories, which can hold together."
    assert "manifold.d: between 20000/1893 = 10.57 and 4000/317 = 12.62" in text.replace("\\", "")


def test_what_is_not_decided_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nslogic.questions.compare.COMPARED_VARIANTS", 4)
    text = compare_markdown(compare(["resource", "critical-depth"]))
    assert "| critical-depth | ? |" in text
    assert "**resource, critical-depth**: not decided (more than 4 combinations)" in text
