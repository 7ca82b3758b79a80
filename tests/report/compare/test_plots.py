"""The matrix as a picture."""

from __future__ import annotations

from nslogic.questions.compare import compare
from nslogic.report.compare.plots import compare_plot


def test_the_picture_names_the_theories_and_is_the_same_each_time() -> None:
    result = compare(["quanta", "solvable", "information"], sets=2)
    drawn = compare_plot(result, "svg")
    text = drawn.decode()
    assert all(name in text for name in ("quanta", "solvable", "information", "cannot"))
    assert compare_plot(result, "svg") == drawn
